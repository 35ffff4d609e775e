"""What the chat shows around an answer: the question with what can be done to it, and the verdicts below."""

from __future__ import annotations

from assistant.web.answer_view import question_html
from assistant.web.escaping import escape
from assistant.web.feedback import VERDICTS, Verdict
from assistant.web.kept import Kept
from assistant.web.strings import Strings


def asked_html(question: str, strings: Strings) -> str:
    """A question, and the buttons that edit it or ask it again."""
    actions = "".join(_button(name, strings.words[words]) for name, words in (("edit", "edit"), ("again", "ask again")))
    return f'<div class="asked">{question_html(question)}<div class="actions">{actions}</div></div>'


def stopped_html(strings: Strings) -> str:
    """What stands in place of an answer that was stopped."""
    return f'<div class="stopped">{escape(strings.words["stopped"])}</div>'


def restored_html(kept: Kept, strings: Strings) -> str:
    """An answer that a browser kept: its words as they are, and that nobody has checked them again."""
    places = "".join(f"<li>{escape(place)}</li>" for place in kept.places)
    return (
        f'<div class="restored"><p class="small">{escape(strings.words["from earlier"])}</p>'
        f'<p class="words">{escape(kept.answer)}</p><ul class="places">{places}</ul></div>'
    )


def verdicts_html(verdict: Verdict | None, noted: bool, strings: Strings) -> str:
    """The buttons for a verdict, the chosen one marked, and whether it was noted."""
    buttons = "".join(
        _button(f"verdict {name.replace(' ', '-')}{' chosen' if name == verdict else ''}", strings.words[name])
        for name in VERDICTS
    )
    said = strings.words["judge"] if verdict is None else strings.words["noted" if noted else "not noted"]
    return f'<div class="verdicts"><span>{escape(said)}</span>{buttons}</div>'


def _button(css_class: str, words: str) -> str:
    return f'<button class="{css_class}" type="button">{escape(words)}</button>'

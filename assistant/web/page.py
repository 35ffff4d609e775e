"""The page: chat on the left, the report on the right.

It has no gr.HTML and no js=: these make scripts from strings, which the content security policy forbids.
What happens in the browser is in assets/page.js; it fills the report's column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlencode

import gradio as gr
from pydantic import TypeAdapter, ValidationError

from assistant.errors import AssistantError
from assistant.llms.names import QUOTES_ONLY
from assistant.pipeline import Assistant
from assistant.schema import Filters
from assistant.web.answer_view import error_html
from assistant.web.conversation import CONCURRENT_ANSWERS, Asker, Conversation, messages, restored, to_keep, waits
from assistant.web.escaping import escape
from assistant.web.examples import example_questions
from assistant.web.exporting import HeldAnswers
from assistant.web.feedback import VERDICTS, Verdict
from assistant.web.strings import ENGLISH, Strings, strings_for

MAX_WAITING = 32
"""How many events may wait for their turn; more are turned away."""

HOOKS = ("scope", "replaced", "stored", "judged")
"""The boxes that nobody sees, through which our scripts speak to the server: which reports may answer (JSON), the place
of the question that the next one replaces, the conversation that the browser kept, and a verdict as 'PLACE:VERDICT'."""

STYLES = ("page", "reader", "library")
SCRIPTS = ("page", "library", "conversation")
MODULES = (
    "announce", "asking", "card", "citations", "dom", "find", "following", "hooks", "outline", "quotes", "report",
    "strings",
)  # fmt: skip
"""What the scripts import: named, so that the browser fetches all at once."""

HEAD = "".join(
    (
        *(f'<link rel="stylesheet" href="page/{name}.css">' for name in STYLES),
        *(f'<link rel="modulepreload" href="page/{name}.js">' for name in MODULES),
        *(f'<script type="module" src="page/{name}.js"></script>' for name in SCRIPTS),
    )
)
THEME = gr.themes.Base(
    primary_hue="slate",
    neutral_hue="slate",
    font=["system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"],
    font_mono=["ui-monospace", "Menlo", "Consolas", "monospace"],
)
# Each event is handled: by default Gradio drops one whose handler still runs for an earlier one, and so an answer.
_QUIET = {"show_progress": "hidden", "api_visibility": "private", "trigger_mode": "multiple"}
_AT_ONCE = {**_QUIET, "queue": False}
_SCOPE = TypeAdapter(Filters)


def build_page(assistant: Assistant, answers: HeldAnswers) -> gr.Blocks:
    """The page over an assistant; the answers that it shows are kept in `answers`."""
    has_scores = assistant.settings.scorecard.is_file()
    with gr.Blocks(title="Report assistant", fill_width=True, analytics_enabled=False) as page:
        with gr.Row(elem_id="top"):
            header = gr.Markdown(_header(ENGLISH), elem_id="header")
            tools = gr.Markdown(_tools(ENGLISH, has_scores), elem_id="tools", container=False)
            writer, sent_to = _writers(assistant)
            anew = gr.Button(ENGLISH.new, size="sm", elem_id="anew", min_width=0, scale=0)
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk", min_width=0):
                chat = gr.Chatbot(
                    elem_id="chat", label=ENGLISH.conversation, show_label=False, buttons=[], latex_delimiters=[],
                    feedback_options=None, placeholder=_invitation(ENGLISH), autoscroll=False,
                )  # fmt: skip
                with gr.Row(elem_id="ask"):
                    question = gr.Textbox(
                        label=ENGLISH.question, show_label=False, placeholder=ENGLISH.question_hint, container=False,
                        lines=1, max_lines=6, autofocus=True, elem_id="question",
                    )  # fmt: skip
                    button = gr.Button(ENGLISH.ask, variant="primary", elem_id="send", min_width=0, scale=0)
                    halt = gr.Button(ENGLISH.words["stop"], elem_id="stop", min_width=0, scale=0, visible=False)
                told = gr.Markdown(sent_to(writer.value, ENGLISH), elem_id="told", container=False)
                gr.Column(elem_id="below", min_width=0)
            gr.Column(elem_id="report", min_width=0)
        # The address of the report that was chosen: page.js watches it.
        wanted = gr.Markdown(elem_id="wanted", container=False)
        # What the browser may keep: conversation.js watches it.
        keep = gr.Markdown(elem_id="keep", container=False)
        hooks = {name: gr.Textbox(elem_id=name, elem_classes="hook", label=name) for name in HOOKS}

        def offered(request: gr.Request) -> gr.Chatbot:
            return _offered(assistant, _strings(request))

        def translated(request: gr.Request) -> tuple[Any, ...]:
            return _translated(_strings(request), has_scores)

        def tell(name: str, request: gr.Request) -> str:
            return sent_to(name, _strings(request))

        page.load(offered, None, chat, **_AT_ONCE)
        page.load(translated, None, [header, tools, question, button, halt, anew], **_AT_ONCE)
        gr.on([page.load, writer.change], tell, writer, told, **_AT_ONCE)
        hooks["scope"].submit(_address, hooks["scope"], wanted, **_AT_ONCE)
        # Also sent when reports were added or removed.
        hooks["scope"].submit(offered, None, chat, **_AT_ONCE)
        asker, desk = Asker(assistant, answers), _Desk(gr.State(()), chat, writer, keep, question, button, halt, anew)
        _converse(asker, desk, hooks)
        _alter(asker, desk, hooks)
    page.queue(max_size=MAX_WAITING, api_open=False)
    return page


@dataclass(frozen=True, slots=True)
class _Desk:
    """The conversation, and the components that show it or wait for it."""

    conversation: gr.State
    chat: gr.Chatbot
    writer: gr.Dropdown
    keep: gr.Markdown
    question: gr.Textbox
    ask: gr.Button
    halt: gr.Button
    anew: gr.Button

    @property
    def shown(self) -> list[Any]:
        """What `_shown` gives."""
        return [self.conversation, self.chat, self.keep]

    @property
    def controls(self) -> list[Any]:
        """What `_controls` gives."""
        return [self.question, self.ask, self.halt, self.anew]


def _shown(conversation: Conversation, strings: Strings) -> tuple[Any, ...]:
    return conversation, messages(conversation, strings), escape(to_keep(conversation))


def _controls(waiting: bool, **question: Any) -> tuple[Any, ...]:
    """While an answer is awaited, it can be stopped, and nothing else can be done."""
    return (
        gr.Textbox(interactive=not waiting, **question),
        gr.Button(visible=not waiting),
        gr.Button(visible=waiting),
        gr.Button(interactive=not waiting),
    )


def _converse(asker: Asker, desk: _Desk, hooks: dict[str, gr.Textbox]) -> None:
    """Wires up: ask → the question is shown at once → the stages → the answer → ready for the next question."""

    def begin(asked: str, earlier: Conversation, replaced: str, request: gr.Request) -> tuple[Any, ...]:
        strings = _strings(request)
        place = int(replaced) if replaced.isascii() and replaced.isdigit() else len(earlier)
        kept = earlier[:place] if asked.strip() and not waits(earlier) else earlier
        begun = asker.begin(kept, asked, strings)
        return *_shown(begun, strings), *_controls(waits(begun), value=""), ""

    def begin_example(earlier: Conversation, event: gr.SelectData, request: gr.Request) -> tuple[Any, ...]:
        return begin(event.value["text"], earlier, "", request)

    def answer(begun: Conversation, scope: str, llm: str, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        strings = _strings(request)
        for state in asker.answer(begun, _filters(scope), llm, strings):
            # Until it is done, only the chat changes: the state is also the stop button's.
            yield _shown(state, strings) if not waits(state) else (gr.skip(), messages(state, strings), gr.skip())

    def ready(conversation: Conversation) -> tuple[Any, ...]:
        return tuple(gr.skip() for _ in desk.controls) if waits(conversation) else _controls(False)

    begins = [*desk.shown, *desk.controls, hooks["replaced"]]
    typed = [desk.question, desk.conversation, hooks["replaced"]]
    for begun in (
        gr.on([desk.question.submit, desk.ask.click], begin, typed, begins, **_AT_ONCE),
        desk.chat.example_select(begin_example, desk.conversation, begins, **_AT_ONCE),
    ):
        asked = [desk.conversation, hooks["scope"], desk.writer]
        answered = begun.then(answer, asked, desk.shown, concurrency_limit=CONCURRENT_ANSWERS, **_QUIET)
        answered.then(ready, desk.conversation, desk.controls, **_AT_ONCE)


def _alter(asker: Asker, desk: _Desk, hooks: dict[str, gr.Textbox]) -> None:
    """Wires up what is done to a conversation but asking: stop, clear, restore, judge."""

    def stop(conversation: Conversation, request: gr.Request) -> tuple[Any, ...]:
        strings = _strings(request)
        return *_shown(asker.stop(conversation, strings), strings), *_controls(False)

    def clear() -> tuple[Any, ...]:
        return *_shown((), ENGLISH), ""

    def restore(stored: str, conversation: Conversation, request: gr.Request) -> tuple[Any, ...]:
        strings = _strings(request)
        return _shown(conversation or restored(stored, strings), strings)

    def judge(judged: str, conversation: Conversation, request: gr.Request) -> tuple[Any, ...]:
        place, _, named = judged.partition(":")
        verdict = named.replace("-", " ")
        known = place.isascii() and place.isdigit() and int(place) < len(conversation) and verdict in VERDICTS
        after = asker.judge(conversation, int(place), cast(Verdict, verdict)) if known else conversation
        return _shown(after, _strings(request))

    desk.halt.click(stop, desk.conversation, [*desk.shown, *desk.controls], **_AT_ONCE)
    desk.anew.click(clear, None, [*desk.shown, hooks["replaced"]], **_AT_ONCE)
    hooks["stored"].submit(restore, [hooks["stored"], desk.conversation], desk.shown, **_AT_ONCE)
    hooks["judged"].submit(judge, [hooks["judged"], desk.conversation], desk.shown, **_AT_ONCE)


def _writers(assistant: Assistant) -> tuple[gr.Dropdown, Callable[[str, Strings], str]]:
    """Who may write: the LLMs that the operator has configured, or nobody; and to which host each has things sent."""
    models = {str(model.name): model.name for model in assistant.language_models()}
    first = assistant.language_model()
    choice = gr.Dropdown(
        [(ENGLISH.only_quotes, QUOTES_ONLY), *((name, name) for name in models)],
        value=str(first.name) if first else QUOTES_ONLY, label=ENGLISH.who_writes, show_label=False, container=False,
        elem_id="writer", min_width=0, visible=bool(models),
    )  # fmt: skip

    def sent_to(name: str, strings: Strings) -> str:
        host = models[name].host if name in models else None
        return escape(strings.sent_to.format(host=host, model=name)) if host else ""

    return choice, sent_to


def _offered(assistant: Assistant, strings: Strings) -> gr.Chatbot:
    """The example questions; or why there is nothing to ask."""
    try:
        questions = example_questions(assistant)
    except AssistantError as error:
        return gr.Chatbot(placeholder=error_html(str(error)))
    return gr.Chatbot(placeholder=_invitation(strings), examples=[{"text": text} for text in questions])


def _translated(strings: Strings, has_scores: bool) -> tuple[Any, ...]:
    """The frame's words in the language that is wanted; it is drawn in English."""
    if strings is ENGLISH:
        return (gr.skip(),) * 6
    box = gr.Textbox(label=strings.question, placeholder=strings.question_hint)
    buttons = map(gr.Button, (strings.ask, strings.words["stop"], strings.new))
    return _header(strings), _tools(strings, has_scores), box, *buttons


def _strings(request: gr.Request) -> Strings:
    return strings_for(request.query_params, request.headers)


def _header(strings: Strings) -> str:
    return (
        f'<div class="name"><h1>{strings.name}</h1><p id="shown"></p></div>'
        f'<button id="open-report" type="button">{strings.open_report}</button>'
    )


def _tools(strings: Strings, has_scores: bool) -> str:
    names = {"open-library": strings.all_reports, "open-scores": strings.words["scores"]}
    return "".join(
        f'<button id="{name}" type="button" aria-haspopup="dialog">{words}</button>'
        for name, words in names.items()
        if has_scores or name != "open-scores"
    )


def _invitation(strings: Strings) -> str:
    return f"<h2>{strings.invitation}</h2><p>{strings.how_answers_are_made}</p>"


def _filters(scope: str) -> Filters:
    """Which reports may answer, as library.js says it in JSON; all if it doesn't."""
    try:
        return _SCOPE.validate_json(scope, strict=True)
    except ValidationError:
        return Filters()


def _address(scope: str) -> str:
    """The chosen report's address, as a link; none for more than one."""
    report_id = _filters(scope).report
    return f'<a href="{escape("/?" + urlencode({"report": report_id}))}">shown</a>' if report_id else ""

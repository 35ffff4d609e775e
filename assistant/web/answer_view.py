"""Answers as HTML for Gradio's chat, which reads it as Markdown first and removes what it thinks unsafe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from assistant.presentation import stated, usage_line
from assistant.schema import Answer, Citation, Claim, Refusal
from assistant.web.escaping import escape
from assistant.web.strings import ANSWER_LANGUAGE, ENGLISH, Strings
from assistant.web.why import support_html, why_html


def question_html(question: str) -> str:
    """The user's question, as typed."""
    return f'<div class="question">{escape(question)}</div>'


def status_html(status: str) -> str:
    """What is being done while the answer is awaited."""
    return f'<div class="status">{escape(status)}</div>'


def error_html(message: str) -> str:
    """Why there is no answer, in one line."""
    return f'<div class="error">{escape(message)}</div>'


def answer_html(answer: Answer, strings: Strings = ENGLISH, name: str | None = None) -> str:
    """What is stated with its markers, then the quotes; or the refusal; and why.

    `name` is the answer's for export. It stands on one line, so that Markdown sees one block of HTML.
    """
    body = _refusal(answer.refusal, strings) if answer.refusal else _claims(answer, strings)
    read_as = ""
    if answer.standalone_question != answer.question:
        read_as = _note(strings.read_as.format(question=answer.standalone_question))
    notice = _note(answer.notice) if answer.notice else ""
    cost = f'<p class="small" lang="{ANSWER_LANGUAGE}">{escape(usage_line(answer.usage))}</p>' if answer.usage else ""
    exports = _exports(name, strings) if name else ""
    return f'<div class="answer">{read_as}{body}{notice}{cost}{why_html(answer, strings)}{exports}</div>'


def _note(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>'


def _exports(name: str, strings: Strings) -> str:
    links = " ".join(
        f'<a class="export" href="{escape(f"export?answer={name}&format={suffix}")}" download>{escape(words)}</a>'
        for suffix, words in strings.export_formats.items()
    )
    return f'<p class="exports">{escape(strings.export)} {links}</p>'


def _claims(answer: Answer, strings: Strings) -> str:
    cited = {citation.marker: citation for citation in answer.citations}
    shown = stated(answer)
    claims = [
        _claim("short" if claim.text == answer.short else "claim", claim, [cited[n] for n in claim.citations], strings)
        for claim in shown
    ]
    # The other claims are their quotes' own words: the badge stands with the quote.
    quoted = {marker: claim for claim in answer.claims if claim not in shown for marker in claim.citations}
    return "".join(claims) + _quotes(answer.citations, strings, quoted)


def _claim(kind: Literal["claim", "short"], claim: Claim, citations: Sequence[Citation], strings: Strings) -> str:
    markers = "".join(_marker(citation, strings) for citation in citations)
    text = f'<span lang="{ANSWER_LANGUAGE}">{escape(claim.text)}</span>'
    badge = support_html(claim, strings)
    return f'<p class="{kind}">{text} {markers} {badge}</p>{_translation(claim.translation, strings)}'


def _translation(translation: str | None, strings: Strings) -> str:
    if not translation:
        return ""
    unchecked = f'<span class="small">({escape(strings.machine_translation)})</span>'
    return f'<p class="translation">{escape(translation)} {unchecked}</p>'


def _marker(citation: Citation, strings: Strings) -> str:
    """The marker, linked to the quote's place. Gradio keeps of its attributes class, href and title."""
    place = strings.place.format(section=citation.section, paragraph=citation.paragraph)
    return f'<a class="cite" href="{escape(citation.link)}" title="{escape(place)}">[{citation.marker}]</a>'


def _quotes(citations: Sequence[Citation], strings: Strings, quoted: Mapping[int, Claim] | None = None) -> str:
    claims = quoted or {}
    return "".join(_quote(citation, strings, claims.get(citation.marker)) for citation in citations)


def _quote(citation: Citation, strings: Strings, claim: Claim | None) -> str:
    place = [escape(citation.title), f"{escape(citation.section)} ¶&nbsp;{citation.paragraph}"]
    if citation.page is not None:
        place.append(f"{escape(strings.on_page)}&nbsp;{citation.page}")
    voices = f" {strings.joined} ".join(strings.voices[voice] for voice in citation.voices)
    place.append(f"{escape(strings.according_to)} {escape(voices)}")
    badge = f" {support_html(claim, strings)}" if claim else ""
    quote = f'<blockquote class="quote" lang="{ANSWER_LANGUAGE}">{escape(citation.quote)}</blockquote>'
    return (
        f'<div class="citation">{_marker(citation, strings)}{quote}{_translation(citation.translation, strings)}'
        f'<p class="place"><span class="where">{" · ".join(place)}</span>{badge}{_acts(strings)}</p></div>'
    )


def _acts(strings: Strings) -> str:
    """What can be done with a quote; assets/citations.js does it."""
    acts = (("copy", strings.copy_quote), ("copy-link", strings.copy_link), ("copy-citation", strings.copy_citation))
    buttons = "".join(f'<button class="act {name}" type="button">{escape(words)}</button>' for name, words in acts)
    return f'<span class="acts">{buttons}</span>'


def _refusal(refusal: Refusal, strings: Strings) -> str:
    nearest = ""
    if refusal.nearest:
        label = f'<p class="label">{escape(strings.not_an_answer)}</p>'
        nearest = f'<div class="nearest">{label}{_quotes(refusal.nearest, strings)}</div>'
    message = f'<p lang="{ANSWER_LANGUAGE}">{escape(refusal.message)}</p>'
    return f'<div class="refusal">{message}{_translation(refusal.translation, strings)}{nearest}</div>'

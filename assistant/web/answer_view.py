"""Answers as HTML for Gradio's chat, which reads it as Markdown first and removes what it thinks unsafe."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import Literal

from assistant.presentation import stated, usage_line
from assistant.schema import Answer, Citation, Claim, Refusal
from assistant.wordings import MACHINE_TRANSLATION, PARTIAL, VOICE_NAMES

NOT_AN_ANSWER = "Nearest passages: not an answer"

# Numeric references pass through Markdown, LaTeX and the sanitiser, and are decoded last, by the browser. All
# punctuation is written so, and the blanks that Gradio would expand or strip.
_REFERENCES = str.maketrans({mark: f"&#{ord(mark)};" for mark in string.punctuation + "\t\n\r\f\v"})


def escape(text: str) -> str:
    """Text as chat content whose `textContent` is the text."""
    return text.translate(_REFERENCES)


def question_html(question: str) -> str:
    """The user's question, as typed."""
    return f'<div class="question">{escape(question)}</div>'


def status_html(status: str) -> str:
    """What is being done while the answer is awaited."""
    return f'<div class="status">{escape(status)}</div>'


def error_html(message: str) -> str:
    """Why there is no answer, in one line."""
    return f'<div class="error">{escape(message)}</div>'


def answer_html(answer: Answer) -> str:
    """What is stated with its markers, then the quotes; or the refusal.

    It stands on one line, so that Markdown sees one block of HTML.
    """
    if answer.refusal:
        body = _refusal(answer.refusal)
    else:
        cited = {citation.marker: citation for citation in answer.citations}
        claims = [
            _claim(
                "short" if claim.text == answer.short else "claim", claim, [cited[marker] for marker in claim.citations]
            )
            for claim in stated(answer)
        ]
        body = "".join(claims) + _quotes(answer.citations)
    read_as = ""
    if answer.standalone_question != answer.question:
        read_as = f'<p class="small">Read as: {escape(answer.standalone_question)}</p>'
    notice = f'<p class="small">{escape(answer.notice)}</p>' if answer.notice else ""
    cost = f'<p class="small">{escape(usage_line(answer.usage))}</p>' if answer.usage else ""
    return f'<div class="answer">{read_as}{body}{notice}{cost}</div>'


def _claim(kind: Literal["claim", "short"], claim: Claim, citations: Sequence[Citation]) -> str:
    markers = "".join(_marker(citation) for citation in citations)
    warning = f' <span class="partial">{PARTIAL}</span>' if claim.support == "partial" else ""
    return f'<p class="{kind}">{escape(claim.text)} {markers}{warning}</p>{_translation(claim.translation)}'


def _translation(translation: str | None) -> str:
    if not translation:
        return ""
    return f'<p class="translation">{escape(translation)} <span class="small">({MACHINE_TRANSLATION})</span></p>'


def _marker(citation: Citation) -> str:
    """The marker, linked to the quote's place. Gradio keeps of its attributes class, href and title."""
    place = f"{citation.section}, paragraph {citation.paragraph}"
    return f'<a class="cite" href="{escape(citation.link)}" title="{escape(place)}">[{citation.marker}]</a>'


def _quotes(citations: Sequence[Citation]) -> str:
    return "".join(map(_quote, citations))


def _quote(citation: Citation) -> str:
    place = [escape(citation.title), f"{escape(citation.section)} ¶&nbsp;{citation.paragraph}"]
    if citation.page is not None:
        place.append(f"page&nbsp;{citation.page}")
    voices = [VOICE_NAMES[voice] for voice in citation.voices]
    place.append(f"according to {escape(' and '.join(voices))}")
    quote = f'<blockquote class="quote">{escape(citation.quote)}</blockquote>'
    copy = '<button class="copy" type="button">Copy quote</button>'
    return (
        f'<div class="citation">{_marker(citation)}{quote}{_translation(citation.translation)}'
        f'<p class="place"><span>{" · ".join(place)}</span>{copy}</p></div>'
    )


def _refusal(refusal: Refusal) -> str:
    nearest = ""
    if refusal.nearest:
        nearest = f'<div class="nearest"><p class="label">{NOT_AN_ANSWER}</p>{_quotes(refusal.nearest)}</div>'
    message = f"<p>{escape(refusal.message)}</p>{_translation(refusal.translation)}"
    return f'<div class="refusal">{message}{nearest}</div>'

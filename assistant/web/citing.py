"""An address of the page and a style → the citation, as text to be pasted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus

from assistant.citation import cite_span
from assistant.errors import AssistantError
from assistant.pipeline import Assistant
from assistant.styles import STYLES, style_called, styled
from assistant.web.address import named_span
from assistant.web.strings import ENGLISH, Strings

NO_SUCH_STYLE = "style is {style!r}, none of {styles}; choose one of these"


def citation_text(assistant: Assistant, query: Mapping[str, str], strings: Strings = ENGLISH) -> tuple[HTTPStatus, str]:
    """The citation of the span that an address names, read today; or why there is none, in one line."""
    style = style_called(query.get("style", "chicago"))
    if style is None:
        return HTTPStatus.BAD_REQUEST, NO_SUCH_STYLE.format(style=query["style"], styles=", ".join(STYLES))
    try:
        report = assistant.report(query.get("report", ""))
    except AssistantError as error:
        return HTTPStatus.NOT_FOUND, str(error)
    span, note = named_span(report, query, strings)
    if span is None:
        return HTTPStatus.NOT_FOUND, note or strings.no_such_place
    today = datetime.now().astimezone().date()
    return HTTPStatus.OK, styled(cite_span(report, span.start, span.end), report, style, today)

"""The contract's JSON as types: what may be asked, and what comes back. OpenAPI and MCP publish their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from assistant.given import MAX_QUESTION_CHARS
from assistant.schema import Citation, Claim, Filters, Refusal, Turn, Usage

MAX_TURNS = 20
MAX_ANSWER_CHARS = 20_000
MAX_NAME_CHARS = 200
MAX_YEAR = 9999
MAX_TOP_K = 100
MAX_NUMBER = 2**53
"""Beyond it, JavaScript rounds."""

NOT_BLANK = r"\S"
BLANK, NO_COUNTRY = "is empty; ask something", "is empty; name one, or leave it out"


def _whole(given: object) -> object:
    """A number without a fraction as JSON has it: 2020.0 is 2020."""
    return int(given) if isinstance(given, float) and given.is_integer() else given


WHOLE = BeforeValidator(_whole)
Question = Annotated[
    str,
    Field(
        min_length=1,
        max_length=MAX_QUESTION_CHARS,
        pattern=NOT_BLANK,
        description="The question, in plain words.",
        examples=["How many trafficking investigations were opened in 2019?"],
    ),
]
Name = Annotated[str, Field(max_length=MAX_NAME_CHARS)]
Country = Annotated[
    Name, Field(min_length=1, pattern=NOT_BLANK, description="A report's country.", examples=["Kyrgyz Republic"])
]
Year = Annotated[int, Field(ge=0, le=MAX_YEAR, description="A report's year.", examples=[2020]), WHOLE]
ReportId = Annotated[Name, Field(description="A report's id.", examples=["kyrgyz-republic-2020"])]
TopK = Annotated[int, Field(ge=1, le=MAX_TOP_K, description="How many passages."), WHOLE]
Number = Annotated[int, Field(ge=-MAX_NUMBER, le=MAX_NUMBER), WHOLE]
Offset = Annotated[int, Field(ge=0), WHOLE]


def said(error: Mapping[str, Any]) -> str:
    """What is wrong and what to do, by one of pydantic's errors; never what was given."""
    # Beside a field's names and numbers stand pydantic's names of validators, and names that aren't ours.
    place = ".".join(str(part) for part in error["loc"] if isinstance(part, int) or part.isidentifier())
    if error["type"] in ("string_pattern_mismatch", "string_too_short"):
        return f"{place} {NO_COUNTRY if 'country' in error['loc'] else BLANK}"
    return f"{place}: {error['msg']}; correct it"


class Request(BaseModel):
    """What others send: nothing is converted, nothing unknown is passed over."""

    model_config = ConfigDict(strict=True, extra="forbid")


class Response(BaseModel):
    """What we send."""

    model_config = ConfigDict(extra="forbid")


class EarlierTurn(Request):
    """An earlier question of the conversation and its answer."""

    question: Annotated[str, Field(max_length=MAX_QUESTION_CHARS)]
    answer: Annotated[str, Field(max_length=MAX_ANSWER_CHARS)]


class ReportFilters(Request):
    """Which reports may answer; what is null or left out allows all."""

    country: Country | None = None
    year: Year | None = None
    report: ReportId | None = None


History = Annotated[
    list[EarlierTurn], Field(max_length=MAX_TURNS, description="The conversation so far, oldest first.")
]


class AskRequest(Request):
    """A question, with what it may refer to and which reports may answer."""

    question: Question
    history: History | None = None
    filters: ReportFilters | None = None
    id: Annotated[
        Name | Number | None,
        Field(description="Comes back with the answer."),
    ] = None

    def turns(self) -> list[Turn]:
        return [Turn(turn.question, turn.answer) for turn in self.history or ()]

    def which_reports(self) -> Filters:
        given = self.filters or ReportFilters()
        return Filters(given.country, given.year, given.report)


class PassageFound(Response):
    """A retrieved passage; the score is the reranker's, higher is better."""

    id: Annotated[str, Field(examples=["kyrgyz-republic-2020#1312-1388"])]
    report_id: str
    section: str
    paragraph: int
    start: int
    end: int
    text: str
    score: float


class Timings(Response):
    """Milliseconds of each stage."""

    retrieve: float
    read: float
    write: float
    verify: float
    total: float


class AnswerResponse(Response):
    """An answer made of checked claims, or a refusal."""

    id: str | int | None
    question: str
    standalone_question: str
    answer: Annotated[str, Field(description="Plain text without markers.")]
    answer_markdown: Annotated[str, Field(description="The same with markers, [1][2].")]
    short: str | None
    refused: bool
    refusal: Refusal | None
    claims: list[Claim]
    citations: list[Citation]
    passages: Annotated[list[PassageFound], Field(description="What was retrieved, best first.")]
    mode: Literal["quotes", "llm"]
    model: str | None
    notice: str | None
    language: Annotated[str | None, Field(description="The question's (ISO 639-1) where it isn't English.")]
    usage: Usage | None
    timings_ms: Timings


class SearchResponse(Response):
    """Passages, best first."""

    question: str
    passages: list[PassageFound]


class ReportSummary(Response):
    """A report in the index; `sha256` is that of its canonical text in UTF-8."""

    id: Annotated[str, Field(examples=["kyrgyz-republic-2020"])]
    title: str
    country: str | None
    year: int | None
    source: str | None
    sha256: str
    sections: int
    paragraphs: int
    passages: int


class TextSpan(Response):
    """A stretch of the report's text: Unicode code points, the end exclusive."""

    start: int
    end: int


class ReportParagraph(TextSpan):
    """A paragraph; numbers count from 1 inside its section; `items` are its list items, if it is a list."""

    number: int
    sentences: list[TextSpan]
    items: list[TextSpan]


class ReportSection(Response):
    """What stands under one heading; level 0 is what stands before the first."""

    title: str
    level: int
    start: int
    paragraphs: list[ReportParagraph]


class ReportDocument(Response):
    """A report, whole: offsets count Unicode code points in `text`."""

    id: str
    title: str
    country: str | None
    year: int | None
    publisher: str | None
    source: str | None
    licence: str | None
    sha256: str
    sections: list[ReportSection]
    text: str


class SpanResponse(TextSpan):
    """A stretch of a report, with the section and paragraph in which it begins."""

    report_id: str
    title: str
    section: str | None
    paragraph: int | None
    sha256: str
    text: str


class HealthResponse(Response):
    """The server can answer."""

    status: Literal["ok"]


class ErrorResponse(Response):
    """What is wrong and what to do, in one line."""

    error: str

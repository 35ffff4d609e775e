"""Other people's questions with their texts: SQuAD 2.0's and CLAPnq's formats → one set of texts and questions.

SQuAD: an article is a text of many paragraphs; a right answer is a span of one of them. CLAPnq: a passage is a text of
one paragraph; a right answer is made of its selected sentences. Questions on one paragraph, or on passages of one
title, stay in one half of the set.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import ConfigurationError, QuestionError
from assistant.evaluation.gold import Split, split_groups
from assistant.regex import regex

Words = Annotated[str, Field(pattern=r"\w")]
Record = TypeVar("Record", bound=BaseModel)

_FROM_WORD_TO_WORD = regex(r"\w(?:.*\w)?", re.DOTALL)


class ReadingConfiguration(BaseModel):
    """Which files of a folder make a set, and in which format they are; `name` is how it is shown."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    name: Words
    format: Literal["squad", "clapnq"]
    files: Annotated[list[Words], Field(min_length=1)]


class Mark(NamedTuple):
    """Where a right answer stands: characters `start` to `end` of a text's paragraph, the first of which is 0."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text that questions are about; its `id` is once in the set."""

    id: str
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetQuestion:
    """A question about a text; without a mark it has no answer there."""

    id: str
    question: str
    text: str
    marks: tuple[Mark, ...]
    split: Split

    @property
    def answerable(self) -> bool:
        return bool(self.marks)


@dataclass(frozen=True, slots=True)
class ReadingSet:
    """All texts and questions of a set, in the files' order."""

    name: str
    texts: tuple[SourceText, ...]
    questions: tuple[SetQuestion, ...]


class _Asked(NamedTuple):
    """A question as found, before its half is known."""

    id: str
    question: str
    text: str
    marks: tuple[Mark, ...]
    group: str


class _SquadAnswer(BaseModel):
    text: Words
    answer_start: Annotated[int, Field(ge=0)]


class _SquadQuestion(BaseModel):
    id: Words
    question: Words
    is_impossible: bool = False
    answers: list[_SquadAnswer]


class _SquadParagraph(BaseModel):
    context: Words
    qas: list[_SquadQuestion]


class _SquadArticle(BaseModel):
    title: Words
    paragraphs: Annotated[list[_SquadParagraph], Field(min_length=1)]


class _SquadFile(BaseModel):
    data: list[_SquadArticle]


class _ClapnqPassage(BaseModel):
    title: Words
    text: Words


class _ClapnqOutput(BaseModel):
    selected_sentences: list[Words]


class _ClapnqLine(BaseModel):
    id: Words
    input: Words
    passages: Annotated[list[_ClapnqPassage], Field(min_length=1, max_length=1)]
    output: Annotated[list[_ClapnqOutput], Field(min_length=1)]


def read_reading_configuration(file: Path) -> ReadingConfiguration:
    """The configuration in a TOML file. Raises ConfigurationError, naming file and key."""
    try:
        return ReadingConfiguration.model_validate(tomllib.loads(file.read_text("utf-8")))
    except ValidationError as error:
        raise ConfigurationError(f"{file}: {_first(error)}; it has name, format and files") from error
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{file}: not TOML that can be read ({error}); correct it") from error


def read_set(configuration: ReadingConfiguration, folder: Path) -> ReadingSet:
    """The set that a configuration makes of a folder's files.

    Raises QuestionError with file, line (in SQuAD's one object: place) and reason.
    """
    found = _Found()
    for name in configuration.files:
        _READERS[configuration.format](folder / name, found)
    if not found.asked:
        raise QuestionError(f"{folder}: no question in {', '.join(configuration.files)}; fetch the files again, whole")
    halves = split_groups((asked.group, str(bool(asked.marks))) for asked in found.asked.values())
    questions = tuple(
        SetQuestion(asked.id, asked.question, asked.text, asked.marks, halves[asked.group])
        for asked in found.asked.values()
    )
    texts = tuple(SourceText(text_id, title, paragraphs) for (title, paragraphs), text_id in found.text_ids.items())
    return ReadingSet(configuration.name, texts, questions)


class _Found:
    """What the files have given so far; a text that comes again is the same text."""

    def __init__(self) -> None:
        self.text_ids: dict[tuple[str, tuple[str, ...]], str] = {}
        self.asked: dict[str, _Asked] = {}

    def add_text(self, title: str, paragraphs: tuple[str, ...]) -> str:
        """The id of a text: a number, with the title for whoever reads it."""
        number = len(self.text_ids) + 1
        words = re.findall(r"[^\W_]+", title.casefold())
        return self.text_ids.setdefault((title, paragraphs), "-".join([*words, str(number)]))

    def add_question(self, asked: _Asked, where: str) -> None:
        if asked.id in self.asked:
            raise QuestionError(f"{where}: a second question {asked.id!r}; ids must differ")
        self.asked[asked.id] = asked


def _read_squad(file: Path, found: _Found) -> None:
    for article in _validated(_SquadFile, _content(file), str(file)).data:
        text = found.add_text(article.title, tuple(paragraph.context for paragraph in article.paragraphs))
        for number, paragraph in enumerate(article.paragraphs):
            for question in paragraph.qas:
                where = f"{file}: question {question.id!r}"
                marks = _squad_marks(question, number, paragraph.context, where)
                found.add_question(_Asked(question.id, question.question, text, marks, f"{text} {number}"), where)


def _squad_marks(question: _SquadQuestion, number: int, context: str, where: str) -> tuple[Mark, ...]:
    if question.is_impossible == bool(question.answers):
        raise QuestionError(
            f"{where}: is_impossible is {question.is_impossible}, its answers say otherwise; correct it"
        )
    marks = []
    for answer in question.answers:
        start, end = answer.answer_start, answer.answer_start + len(answer.text)
        if context[start:end] != answer.text:
            raise QuestionError(f"{where}: {answer.text[:40]!r} doesn't stand at {start} of its paragraph; correct it")
        marks.append(Mark(number, start, end))
    return tuple(dict.fromkeys(marks))


def _read_clapnq(file: Path, found: _Found) -> None:
    for where, line in _lines(file):
        record = _validated(_ClapnqLine, line, where)
        [passage] = record.passages
        selected = [sentence for output in record.output for sentence in output.selected_sentences]
        marks = dict.fromkeys(_clapnq_mark(sentence, passage.text, where) for sentence in selected)
        text = found.add_text(passage.title, (passage.text,))
        found.add_question(_Asked(record.id, record.input, text, tuple(marks), passage.title), where)


def _clapnq_mark(sentence: str, text: str, where: str) -> Mark:
    """The sentence from its first letter to its last: its sentences aren't cut quite as ours, and a shared full stop
    or bracket makes no right sentence."""
    begin = text.find(sentence)
    words = _FROM_WORD_TO_WORD.search(sentence)
    if begin < 0 or words is None:
        raise QuestionError(f"{where}: selected sentence {sentence[:40]!r} doesn't stand in the passage; correct it")
    return Mark(0, begin + words.start(), begin + words.end())


_READERS: Mapping[str, Callable[[Path, _Found], None]] = {"squad": _read_squad, "clapnq": _read_clapnq}


def _lines(file: Path) -> Iterator[tuple[str, bytes]]:
    """Each line that isn't blank, with its place."""
    for number, line in enumerate(_content(file).split(b"\n"), start=1):
        if line.strip():
            yield f"{file}:{number}", line


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise QuestionError(f"{file}: can't be read ({error.strerror}); --data names the folder that has it") from error


def _validated(model: type[Record], content: bytes, where: str) -> Record:
    try:
        return model.model_validate_json(content, strict=True)
    except ValidationError as error:
        raise QuestionError(f"{where}: {_first(error)}; fetch the file again, whole") from error


def _first(error: ValidationError) -> str:
    """The first thing that is wrong, with its place: 'data.0.title: Field required'."""
    first: Any = error.errors()[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}" if place else str(first["msg"])

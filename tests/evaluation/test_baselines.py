from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.errors import ConfigurationError
from assistant.evaluation.baselines import (
    AssistantSystem,
    Bm25System,
    Configuration,
    FusionOrder,
    LlamaIndexSystem,
    NoParameters,
    ParagraphSystem,
    RetrievalParameters,
    RetrievalSystem,
    build_systems,
    read_configuration,
    read_configurations,
    reports_of,
)
from assistant.evaluation.systems import System
from assistant.indexing import index_paths
from assistant.pipeline import Assistant
from assistant.schema import Report

ROOT = Path(__file__).parents[2]
CONFIGS = ROOT / "eval" / "configs"
QUESTIONS = ["How many investigations were opened in 2019?", "What do the 𝗯𝗲𝗲𝘀 of Ohrid eat?", "?", "Tier"]
BEES = """INTRODUCTION

The bees of Ohrid 🐝 eat the nectar of 𝗹𝗶𝗻𝗱𝗲𝗻 trees. They sleep in winter.

The bees of Ohrid 🐝 eat the nectar of 𝗹𝗶𝗻𝗱𝗲𝗻 trees. They sleep in winter.

HONEY

Honey is sold at the market on Mondays. Nobody buys it on Sundays.
"""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    folder = tmp_path_factory.mktemp("baselines")
    (folder / "bees.txt").write_text(BEES, "utf-8")
    assistant = Assistant.open(folder / "index")
    index_paths(assistant.store, [ROOT / "corpus", folder / "bees.txt"])
    return assistant


@pytest.fixture(scope="module")
def reports(assistant: Assistant) -> dict[str, Report]:
    return {report.id: report for report in reports_of(assistant.store)}


@pytest.fixture(scope="module")
def systems(assistant: Assistant) -> dict[type, list[System]]:
    by_type: dict[type, list[System]] = {}
    for system in build_systems(read_configurations(CONFIGS), assistant):
        by_type.setdefault(type(system), []).append(system)
    return by_type


def _all(systems: dict[type, list[System]]) -> Iterator[System]:
    for some in systems.values():
        yield from some


def test_the_configurations_of_the_repository_are_the_six_of_the_table(systems: dict[type, list[System]]) -> None:
    assert {kind: len(some) for kind, some in systems.items()} == {
        Bm25System: 1,
        ParagraphSystem: 1,
        LlamaIndexSystem: 1,
        RetrievalSystem: 2,
        AssistantSystem: 1,
    }


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_span_is_its_reports_text(
    systems: dict[type, list[System]], reports: dict[str, Report], question: str
) -> None:
    for system in _all(systems):
        for span in system.retrieve(question, 10):
            assert reports[span.report_id].text[span.start : span.end] == span.text, system.name
            assert span.text.strip()


@pytest.mark.parametrize("question", QUESTIONS)
def test_scores_fall_and_no_span_comes_twice(systems: dict[type, list[System]], question: str) -> None:
    for system in _all(systems):
        found = system.retrieve(question, 10)
        scores = [span.score for span in found]
        assert scores == sorted(scores, reverse=True), system.name
        assert len({(span.report_id, span.start, span.end) for span in found}) == len(found), system.name


def test_each_gives_ten_where_it_can(systems: dict[type, list[System]], reports: dict[str, Report]) -> None:
    paragraphs = sum(len(section.paragraphs) for report in reports.values() for section in report.sections)
    assert paragraphs >= 10
    for system in _all(systems):
        expected = 5 if isinstance(system, LlamaIndexSystem) else 10
        assert len(system.retrieve("How many investigations were opened in 2019?", 10)) == expected, system.name


def test_none_gives_more_than_is_asked_for(systems: dict[type, list[System]]) -> None:
    for system in _all(systems):
        assert len(system.retrieve("How many investigations were opened in 2019?", 3)) == 3, system.name


def test_bm25_of_a_question_without_a_word_is_nothing(systems: dict[type, list[System]]) -> None:
    assert systems[Bm25System][0].retrieve("?", 10) == []


def test_without_the_reranker_the_candidates_keep_their_order() -> None:
    assert FusionOrder().scores("q", ["a", "b", "c"]) == [-1.0, -2.0, -3.0]


def test_the_paragraph_baseline_reads_paragraphs(systems: dict[type, list[System]], reports: dict[str, Report]) -> None:
    paragraphs = {
        (report.id, paragraph.start, paragraph.end)
        for report in reports.values()
        for section in report.sections
        for paragraph in section.paragraphs
    }
    found = systems[ParagraphSystem][0].retrieve("What do the bees eat?", 2)
    assert {(span.report_id, span.start, span.end) for span in found} <= paragraphs
    assert {span.report_id for span in found} == {"bees"}


def _file(folder: Path, content: str, name: str = "x.toml") -> Path:
    file = folder / name
    file.write_text(content, "utf-8")
    return file


def test_a_configuration_is_a_name_a_kind_and_parameters(tmp_path: Path) -> None:
    file = _file(tmp_path, 'name = "dense"\nkind = "retrieval"\n[parameters]\nlexical = 0\nrerank = false\n')
    assert read_configuration(file) == Configuration(
        "dense", "retrieval", RetrievalParameters(dense=None, lexical=0, rerank=False)
    )
    assert read_configuration(_file(tmp_path, 'name = "us"\nkind = "assistant"')) == Configuration(
        "us", "assistant", NoParameters()
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("name = ", r"x\.toml: not TOML"),
        ('name = "a"', r"x\.toml: 'kind' is None; give a string"),
        ('name = " "\nkind = "bm25"', r"x\.toml: 'name' is ' '; give a string"),
        ('name = 3\nkind = "bm25"', r"x\.toml: 'name' is 3; give a string"),
        ('name = "a"\nkind = "bm26"', r"x\.toml: unknown kind 'bm26'; kinds: bm25, paragraphs"),
        ('name = "a"\nkind = "bm25"\nnmae = 1', r"x\.toml: unknown key 'nmae'; keys: name, kind, parameters"),
        ('name = "a"\nkind = "bm25"\nparameters = 3', r"x\.toml: 'parameters' is 3; give a table"),
        ('name = "a"\nkind = "bm25"\n[parameters]\nk1 = 1', r"'k1' is 1: .*; parameters of 'bm25': none"),
        ('name = "a"\nkind = "paragraphs"', r"'encoder' is missing; parameters of 'paragraphs': encoder"),
        ('name = "a"\nkind = "llama-index"\n[parameters]\nembedding = "m"\ntop_k = 0', r"'top_k' is 0: .*greater"),
        ('name = "a"\nkind = "llama-index"\n[parameters]\nembedding = "m"\ntop_k = "5"', r"'top_k' is '5': .*integer"),
        ('name = "a"\nkind = "retrieval"\n[parameters]\nrerank = 0', r"'rerank' is 0: .*boolean"),
        ('name = "a"\nkind = "retrieval"\n[parameters]\nlexcial = 0', r"'lexcial' is 0: .*dense, lexical, rerank"),
    ],
)
def test_a_wrong_configuration_says_what_is_wrong(tmp_path: Path, content: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        read_configuration(_file(tmp_path, content))
    assert "\n" not in str(caught.value)


def test_two_configurations_of_one_name_are_an_error(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        _file(tmp_path, 'name = "same"\nkind = "bm25"', name)
    with pytest.raises(ConfigurationError, match=r"b\.toml: name 'same' is that of .*a\.toml"):
        read_configurations(tmp_path)


def test_ours_must_be_there_once(tmp_path: Path) -> None:
    _file(tmp_path, 'name = "a"\nkind = "bm25"')
    with pytest.raises(ConfigurationError, match="0 configurations of kind 'assistant'"):
        read_configurations(tmp_path)


def test_an_empty_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"no \*\.toml"):
        read_configurations(tmp_path)

"""Other people's questions: the two formats, what can't be read, and the figures on a set small enough to count."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.config import load_settings
from assistant.errors import ConfigurationError, QuestionError
from assistant.evaluation.gold import Evidence
from assistant.evaluation.reading_figures import FIGURES, figures_of, reading_json, reading_table
from assistant.evaluation.reading_run import GivenQuote, Outcome, ReadingResult, Response, plain_threshold, run_reading
from assistant.evaluation.reading_sets import Mark, SourceText, read_reading_configuration, read_set
from assistant.evaluation.reading_texts import LocatedText, write_texts
from assistant.evaluation.significance import ratio
from assistant.schema import Hit, Passage
from tests.conftest import ROOT, read_one
from tests.test_cli import run

BRIDGE = "The stone bridge over the river Belun was opened in 1931.  It has nine arches."
BREAD = "Bakers in Toral bake a dark bread of rye and honey."
OWLS = "Two hundred owls winter in the tower of\nthe old town hall."


def _answer(context: str, text: str) -> dict[str, Any]:
    return {"text": text, "answer_start": context.index(text)}


def _squad_question(name: str, question: str, answers: Sequence[dict[str, Any]]) -> dict[str, Any]:
    return {"id": name, "question": question, "answers": list(answers), "is_impossible": not answers}


SQUAD = {
    "data": [
        {
            "title": "Toral",
            "paragraphs": [
                {
                    "context": BRIDGE,
                    "qas": [
                        # The same answer twice, as from two annotators.
                        _squad_question(
                            "opened", "When was the bridge over the Belun opened?", 2 * [_answer(BRIDGE, "1931")]
                        ),
                        # Marked as unanswerable although the paragraph says it: answering it counts as a miss.
                        _squad_question("arches", "How many arches does the stone bridge have?", []),
                        _squad_question("moons", "Which telescope found the moons of Jupiter?", []),
                    ],
                },
                {
                    "context": BREAD,
                    # Marked in the bread's sentence although the bridge's answers it: quoting that counts as a miss.
                    "qas": [
                        _squad_question(
                            "elsewhere", "Which river does the stone bridge cross?", [_answer(BREAD, "Toral")]
                        )
                    ],
                },
                {
                    "context": OWLS,
                    "qas": [_squad_question("owls", "Where do the owls winter?", [_answer(OWLS, "tower of\nthe old")])],
                },
            ],
        }
    ]
}

FERRY = "The ferry to Askel leaves at dawn . `` It carries forty cars . '' Its crew sleeps on board ."
CLAPNQ = [
    {
        "id": "c1",
        "input": "how many cars does the ferry to askel carry",
        "passages": [{"title": "Askel ferry", "text": FERRY}],
        "output": [
            {"answer": "Forty.", "selected_sentences": ["`` It carries forty cars . ''"]},
            {"answer": "Forty.", "selected_sentences": ["`` It carries forty cars . ''"]},
        ],
    },
    {
        "id": "c2",
        "input": "where does the crew of the ferry sleep",
        "passages": [{"title": "Askel ferry", "text": FERRY}],
        "output": [{"answer": "On board.", "selected_sentences": ["Its crew sleeps on board ."]}],
    },
    {
        "id": "c3",
        "input": "who invented the telescope",
        "passages": [{"title": "Salt", "text": "Salt was carried over the Dorn pass by mules ."}],
        "output": [{"answer": "", "selected_sentences": []}],
    },
]


@pytest.fixture
def squad(tmp_path: Path) -> Path:
    """A configuration beside its one file."""
    (tmp_path / "tiny.json").write_text(json.dumps(SQUAD, indent=1), "utf-8")
    return _configured(tmp_path, "squad", "tiny.json")


@pytest.fixture
def clapnq(tmp_path: Path) -> Path:
    """A configuration beside its two files, one of them with a blank line."""
    (tmp_path / "a.jsonl").write_text("\n\n".join(map(json.dumps, CLAPNQ[:2])), "utf-8")
    (tmp_path / "u.jsonl").write_text(json.dumps(CLAPNQ[2]) + "\n", "utf-8")
    return _configured(tmp_path, "clapnq", "a.jsonl", "u.jsonl")


def _configured(folder: Path, kind: str, *files: str) -> Path:
    file = folder / "set.toml"
    file.write_text(f"name = 'tiny'\nformat = '{kind}'\nfiles = {json.dumps(files)}\n", "utf-8")
    return file


def test_an_article_is_one_text_and_a_paragraph_one_group(squad: Path) -> None:
    found = read_set(read_reading_configuration(squad), squad.parent)
    assert found.texts == (SourceText("toral-1", "Toral", (BRIDGE, BREAD, OWLS)),)
    assert [(question.id, question.marks) for question in found.questions] == [
        ("opened", (Mark(0, 52, 56),)),
        ("arches", ()),
        ("moons", ()),
        ("elsewhere", (Mark(1, 10, 15),)),
        ("owls", (Mark(2, 31, 47),)),
    ]
    assert len({question.split for question in found.questions[:3]}) == 1


def test_a_passage_that_comes_twice_is_one_text_and_a_title_one_group(clapnq: Path) -> None:
    found = read_set(read_reading_configuration(clapnq), clapnq.parent)
    assert [text.id for text in found.texts] == ["askel-ferry-1", "salt-2"]
    # From the first letter of the sentence to the last: neither quotation marks nor full stop.
    [mark] = found.questions[0].marks
    assert FERRY[mark.start : mark.end] == "It carries forty cars"
    assert found.questions[0].split == found.questions[1].split
    assert [question.answerable for question in found.questions] == [True, True, False]


def test_the_committed_configurations_can_be_read() -> None:
    files = sorted((ROOT / "eval" / "configs" / "reading").glob("*.toml"))
    assert [read_reading_configuration(file).format for file in files] == ["clapnq", "squad"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("name = ", r"set\.toml: not TOML"),
        ("name = 'x'\nformat = 'squad'\n", r"set\.toml: files: Field required; it has name, format and files"),
        ("name = 'x'\nformat = 'csv'\nfiles = ['a']\n", r"set\.toml: format: Input should be 'squad' or 'clapnq'"),
        ("name = 'x'\nformat = 'squad'\nfiles = []\n", r"set\.toml: files: List should have at least 1 item"),
        ("name = 'x'\nformat = 'squad'\nfiles = ['a']\nsplit = 1\n", r"set\.toml: split: Extra inputs"),
    ],
)
def test_a_wrong_configuration_is_named_with_its_key(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "set.toml").write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match=message) as error:
        read_reading_configuration(tmp_path / "set.toml")
    assert "\n" not in str(error.value)


GOOD = json.dumps(CLAPNQ[0])


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (f"{GOOD}\noops\n", r"a\.jsonl:2: Invalid JSON"),
        (f"\n{GOOD}\n[1]\n", r"a\.jsonl:3: Input should be an object"),
        (f"{GOOD}\n{GOOD}\n", r"a\.jsonl:2: a second question 'c1'"),
        (json.dumps({**CLAPNQ[0], "input": " "}), r"a\.jsonl:1: input: String should match"),
        (json.dumps({**CLAPNQ[0], "id": 7}), r"a\.jsonl:1: id: Input should be a valid string"),
        (json.dumps({**CLAPNQ[0], "passages": []}), r"a\.jsonl:1: passages: List should have at least 1"),
        (
            json.dumps({**CLAPNQ[0], "output": [{"selected_sentences": ["It sank ."]}]}),
            r"a\.jsonl:1: selected sentence 'It sank \.' doesn't stand in the passage",
        ),
        ("\n", r"no question in a\.jsonl"),
    ],
)
def test_a_malformed_line_is_named(tmp_path: Path, lines: str, message: str) -> None:
    (tmp_path / "a.jsonl").write_text(lines, "utf-8")
    with pytest.raises(QuestionError, match=message) as error:
        read_set(read_reading_configuration(_configured(tmp_path, "clapnq", "a.jsonl")), tmp_path)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("qas", "message"),
    [
        ([{"id": "q"}], r"tiny\.json: data\.0\.paragraphs\.0\.qas\.0\.question: Field required"),
        (
            [_squad_question("q", "Who?", [{"text": "rye", "answer_start": 0}])],
            r"tiny\.json: question 'q': 'rye' doesn't stand at 0 of its paragraph",
        ),
        (
            [{**_squad_question("q", "Who?", []), "is_impossible": False}],
            r"tiny\.json: question 'q': is_impossible is False",
        ),
        (2 * [_squad_question("q", "Who?", [])], r"tiny\.json: question 'q': a second question 'q'"),
    ],
)
def test_a_malformed_article_is_named(tmp_path: Path, qas: list[object], message: str) -> None:
    article = {"title": "Toral", "paragraphs": [{"context": BREAD, "qas": qas}]}
    (tmp_path / "tiny.json").write_text(json.dumps({"data": [article]}), "utf-8")
    with pytest.raises(QuestionError, match=message) as error:
        read_set(read_reading_configuration(_configured(tmp_path, "squad", "tiny.json")), tmp_path)
    assert "\n" not in str(error.value)


def test_json_that_breaks_off_is_named_with_its_line(squad: Path) -> None:
    file = squad.parent / "tiny.json"
    file.write_text('{"data": [\n{"title": ', "utf-8")
    with pytest.raises(QuestionError, match=r"tiny\.json: Invalid JSON: .* line 2"):
        read_set(read_reading_configuration(squad), squad.parent)
    file.unlink()
    with pytest.raises(QuestionError, match=r"tiny\.json: can't be read .*--data"):
        read_set(read_reading_configuration(squad), squad.parent)


BLANKS = st.text(" \n\t\u00a0", min_size=1, max_size=3)
WORDS = st.lists(st.text("abcdeé", min_size=1, max_size=6), min_size=1, max_size=30)


@given(st.data(), WORDS)
def test_a_mark_is_found_again_whatever_the_blanks(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, words: list[str]
) -> None:
    first = "".join(word + data.draw(BLANKS) for word in words) + "ends."
    place = data.draw(st.integers(0, len(words) - 1))
    # The second paragraph's words are the first one's: only its place tells the two apart.
    text = SourceText("t-1", "T", (first, first))
    starts = [0]
    for word in words[:place]:
        starts.append(first.index(word, starts[-1]) + len(word))
    start = first.index(words[place], starts[-1])
    file = tmp_path_factory.mktemp("texts") / "texts.jsonl"
    write_texts([text], file)
    [found] = LocatedText(read_one(file), text).sentences([Mark(1, start, start + len(words[place]))])
    report = read_one(file)
    assert report.text[found.start : found.end] == found.quote == " ".join([*words, "ends."])
    assert found.start > report.text.index("ends.")


def test_a_mark_is_found_behind_what_prints_nothing_and_in_a_ligature(tmp_path: Path) -> None:
    written = "The feast ( \u0639\u064a\u062f \u200e ) began in May. The \ufb01rst \u00adovens were lit."
    text = SourceText("t-1", "Toral", (written,))
    write_texts([text], tmp_path / "texts.jsonl")
    start = written.index("\ufb01rst")
    located = LocatedText(read_one(tmp_path / "texts.jsonl"), text)
    [found] = located.sentences([Mark(0, start, start + len("\ufb01rst"))])
    assert found.quote == "The first ovens were lit."


def test_a_text_that_its_report_does_not_hold_is_named(tmp_path: Path) -> None:
    write_texts([SourceText("t-1", "Toral", (BREAD,))], tmp_path / "texts.jsonl")
    with pytest.raises(QuestionError, match="Toral: paragraph 2 isn't in the index"):
        LocatedText(read_one(tmp_path / "texts.jsonl"), SourceText("t-1", "Toral", (BREAD, OWLS)))


def test_the_real_models_on_the_tiny_article(squad: Path) -> None:
    told: list[str] = []
    result = run_reading(squad, squad.parent, load_settings(), lambda what, done, total: told.append(what))
    by_id = {outcome.id: outcome for outcome in result.outcomes}
    assert {name: outcome.miss for name, outcome in by_id.items()} == {
        "opened": None,
        "arches": "answered the unanswerable",
        "moons": None,
        "elsewhere": "wrong sentence",
        "owls": None,
    }
    [evidence] = by_id["owls"].evidence
    assert evidence.quote == "Two hundred owls winter in the tower of the old town hall."
    [quote] = by_id["owls"].ours.quotes
    assert (quote.start, quote.end, quote.right) == (evidence.start, evidence.end, True)
    assert quote.score == by_id["owls"].best_score == by_id["owls"].evidence_score
    # Of 3 answerable questions 2 cite a right sentence, each answer with 1 quote; of 2 unanswerable ones 1 is refused:
    # precision 1/1, recall 1/2, F1 = 2 * 1 / (1 + 2). The threshold does the same: each answer is its best hit.
    figures = {figure.name: figure for figure in figures_of(result.outcomes) if figure.part == "both"}
    expected = {
        "passed": 3 / 5,
        "right sentence cited": 2 / 3,
        "first quote right": 2 / 3,
        "quote precision": 2 / 3,
        "refusal precision": 1.0,
        "refusal recall": 1 / 2,
        "refusal F1": 2 / 3,
        "answerable refused": 0.0,
    }
    assert {name: figure.ours.value for name, figure in figures.items()} == pytest.approx(expected)
    assert {name: figure.plain.value for name, figure in figures.items()} == pytest.approx(expected)
    assert {figure.p for figure in figures.values()} == {1.0}
    assert set(told) == {"toral-1", "questions"}


def test_the_real_models_on_the_tiny_passages(clapnq: Path) -> None:
    result = run_reading(clapnq, clapnq.parent, load_settings())
    assert [outcome.miss for outcome in result.outcomes] == [None, None, None]
    assert result.texts == 2
    shown = reading_json(result)
    assert shown["questions"][2]["miss"] is None
    assert shown["questions"][0]["ours"]["quotes"][0]["right"] is True
    assert reading_table(result).row_count == 3 * len(FIGURES)


def test_the_command_gives_the_same_twice(squad: Path) -> None:
    call = ("eval", "--reading", str(squad), "--data", str(squad.parent), "--json")
    first, second = run(*call), run(*call)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == second.stdout
    assert len(json.loads(first.stdout)["questions"]) == 5


def _hit(start: int, end: int, score: float, report: str = "r") -> Hit:
    return Hit(Passage(report, "Overview", 1, start, end, "x" * (end - start), ""), score)


EVIDENCE = (Evidence(10, 20),)


@pytest.mark.parametrize(
    ("hits", "refuse_below", "refused", "right"),
    [
        ([], -2.0, True, False),
        ([_hit(10, 20, -2.1)], -2.0, True, False),
        # A score on the line is no longer below it; without a calibration no score is too low.
        ([_hit(10, 20, -2.0)], -2.0, False, True),
        ([_hit(10, 20, -99.0)], None, False, True),
        # Only the best hit counts, here one that ends where the evidence begins.
        ([_hit(0, 10, 5.0), _hit(10, 20, 4.9)], -2.0, False, False),
        ([_hit(19, 30, 5.0)], -2.0, False, True),
        ([_hit(10, 20, 5.0, "another")], -2.0, False, False),
    ],
)
def test_the_plain_threshold(hits: list[Hit], refuse_below: float | None, refused: bool, right: bool) -> None:
    response = plain_threshold(hits, refuse_below, "r", EVIDENCE)
    assert (response.refused, response.right) == (refused, right)
    assert [(quote.start, quote.score) for quote in response.quotes] == (
        [] if refused else [(hits[0].passage.start, hits[0].score)]
    )


def _quotes(*right: bool) -> Response:
    return Response(False, tuple(GivenQuote("r", 10, 20, "x", None, is_right) for is_right in right))


REFUSED = Response(True, ())


def _outcome(name: str, answerable: bool, ours: Response, plain: Response) -> Outcome:
    return Outcome(name, name, "dev", "r", EVIDENCE if answerable else (), ours, plain, None, None, None)


def test_figures_by_hand() -> None:
    outcomes = [
        _outcome("a", True, _quotes(False, True), _quotes(False)),
        _outcome("b", True, _quotes(True), _quotes(True)),
        _outcome("c", True, REFUSED, _quotes(True)),
        _outcome("d", False, REFUSED, _quotes(False)),
        _outcome("e", False, _quotes(False, False, False), _quotes(False)),
    ]
    figures = {figure.name: figure for figure in figures_of(outcomes) if figure.part == "dev"}
    # a, b and d are as they should be; with the threshold b and c.
    # Quote precision is over the answers to answerable questions: a 1/2, b 1; c has none.
    # c and d are refused, d rightly; d and e are to be. The threshold refuses nothing, so that it has no precision.
    ours = {
        "passed": 3 / 5,
        "right sentence cited": 2 / 3,
        "first quote right": 1 / 3,
        "quote precision": 3 / 4,
        "refusal precision": 1 / 2,
        "refusal recall": 1 / 2,
        "refusal F1": 2 / 4,
        "answerable refused": 1 / 3,
    }
    plain = {
        "passed": 2 / 5,
        "right sentence cited": 2 / 3,
        "first quote right": 2 / 3,
        "quote precision": 2 / 3,
        "refusal precision": None,
        "refusal recall": 0.0,
        "refusal F1": 0.0,
        "answerable refused": 0.0,
    }
    assert {name: figure.ours.value for name, figure in figures.items()} == pytest.approx(ours)
    assert {name: figure.plain.value for name, figure in figures.items()} == pytest.approx(plain)
    # a, c and d differ: +1, -1, +1 of 5. |sum of signs| is 1 or 3 in all 8 ways of swapping: never less than 1.
    assert figures["passed"].p == pytest.approx(1.0)
    assert figures["refusal precision"].p is None
    assert [outcome.miss for outcome in outcomes] == [None, None, "needless refusal", None, "answered the unanswerable"]
    test = [figure for figure in figures_of(outcomes) if figure.part == "test"]
    assert {figure.ours.value for figure in test} == {None}
    assert reading_table(ReadingResult("x", 1, None, tuple(outcomes))).row_count == 3 * len(FIGURES)


@given(st.lists(st.tuples(st.booleans(), st.lists(st.booleans(), max_size=3)), max_size=12))
def test_shares_are_shares(cases: list[tuple[bool, list[bool]]]) -> None:
    outcomes = [
        _outcome(
            str(number), answerable, _quotes(*(found and answerable for found in right)) if right else REFUSED, REFUSED
        )
        for number, (answerable, right) in enumerate(cases)
    ]
    for share in FIGURES.values():
        value = ratio([found for outcome in outcomes if (found := share(outcome, outcome.ours))])
        assert value is None or 0 <= value <= 1

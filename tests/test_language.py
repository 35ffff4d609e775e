"""Whether a question is in English, and which language it is in."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language import language_name, language_of, same_script
from tests.languages import ENGLISH, QUESTIONS, UNSEEN

ROOT = Path(__file__).parent.parent
OTHER_SCRIPT = ("ru", "ky", "uk", "ar", "fa", "zh", "ja", "ko", "kk", "hi", "ka")
NEIGHBOURS = {"id": {"id", "ms"}}
"""Indonesian and Malay differ by too few words to tell from one question."""

NOTICED = 0.65
"""Of the questions of a language in Latin letters. Measured: 0.77 (French) to 1, so that one more may be missed. Those
missed have two or three words, or no accents."""

NOTICED_OF_ALL = 0.9
"""Measured: 211 of 223 and 57 of 60, 0.95 together, so that a dozen more may be missed."""


def noticed(code: str, questions: tuple[str, ...]) -> list[str]:
    """The languages that the questions were found to be in; English ones aside."""
    return [found for question in questions if (found := language_of(question))]


def english_questions() -> Iterator[tuple[str, str]]:
    """All our questions and turns of conversations, with their ids."""
    for file in [*ROOT.glob("eval/gold/*.jsonl"), *ROOT.glob("training/questions/*/*.jsonl")]:
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            for asked in [row, *row.get("turns", ())]:
                if "question" in asked:
                    yield row["id"], asked["question"]


@pytest.mark.parametrize("question", ENGLISH)
def test_english_stays_english(question: str) -> None:
    assert language_of(question) is None


def test_none_of_our_english_questions_is_refused() -> None:
    asked = list(english_questions())
    assert len(asked) > 3000
    foreign = {
        name
        for name, question in asked
        for typed in (question, question.lower(), question.upper(), question.capitalize())
        if language_of(typed)
    }
    assert foreign == set()


@pytest.mark.parametrize("code", OTHER_SCRIPT)
def test_another_script_is_always_noticed(code: str) -> None:
    questions = QUESTIONS.get(code, ()) + UNSEEN.get(code, ())
    found = noticed(code, questions)
    assert len(found) == len(questions)
    assert found.count(code) >= len(questions) - 1


@pytest.mark.parametrize("code", sorted(set(QUESTIONS) - set(OTHER_SCRIPT)))
def test_most_questions_in_latin_letters_are_noticed(code: str) -> None:
    found = noticed(code, QUESTIONS[code])
    assert len(found) >= NOTICED * len(QUESTIONS[code])
    right = [one for one in found if one in NEIGHBOURS.get(code, {code})]
    assert len(right) >= len(found) - 1


def test_nine_questions_in_ten_are_noticed() -> None:
    asked = [(code, questions) for table in (QUESTIONS, UNSEEN) for code, questions in table.items()]
    found = sum(len(noticed(*each)) for each in asked)
    assert found >= NOTICED_OF_ALL * sum(len(questions) for _, questions in asked)


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Who is Сооронбай Шарипович Жээнбеков?", None),  # the words beside the name decide
        ("Что делает Save the Children?", "ru"),
        ("Qui dirige Save the Children ?", None),  # too little French to tell
        ("Combien de victimes Save the Children a-t-il aidées en 2019 ?", "fr"),
        ("What does the slogan “¿Dónde están?” stand for?", None),
        ("Azali Assoumani trial", None),  # nothing but a name and an English word
        ("", None),
        ("2019?", None),
        ("🙂", None),
    ],
)
def test_most_words_decide(question: str, code: str | None) -> None:
    assert language_of(question) == code


@given(st.text(max_size=80))
def test_any_text_has_a_language_with_a_name_or_none(text: str) -> None:
    code = language_of(text)
    assert code is None or (code != "en" and language_name(code) != code)


def test_an_english_question_needs_no_library() -> None:
    code = "from assistant.language import language_of\nlanguage_of('How many victims were identified in 2019?')"
    script = f"import sys\n{code}\nprint('py3langid' in sys.modules, 'pycountry' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]


def test_languages_have_the_names_that_reports_use() -> None:
    assert [language_name(code) for code in ("ru", "ky", "fa", "zh", "sw")] == [
        "Russian",
        "Kyrgyz",
        "Persian",
        "Chinese",
        "Swahili",
    ]
    assert language_name("xx") == "xx"


@pytest.mark.parametrize(
    ("text", "other", "same"),
    [
        ("Сколько дел было начато?", "Канча иш козголгон?", True),
        ("Сколько дел было начато?", "How many cases were opened?", False),
        ("How many cases did Азимжан open?", "¿Cuántos casos?", True),
        ("検察官については？", "报告对新闻自由有何说法？", True),
        ("كم عدد الضحايا؟", "چند قربانی؟", True),
        ("كم عدد الضحايا؟", "多少受害者？", False),
        ("2019?", "2019?", False),  # no letters, no script
    ],
)
def test_same_script(text: str, other: str, same: bool) -> None:
    assert same_script(text, other) is same
    assert same_script(other, text) is same

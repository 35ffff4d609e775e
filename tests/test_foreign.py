"""Questions in other languages: translated by the LLM and back, marked as unchecked; without one, refused plainly."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from assistant import Answer, Assistant
from assistant.presentation import answer_json, print_answer, stated
from assistant.schema import Turn
from assistant.translation import is_translation
from assistant.wordings import MACHINE_TRANSLATION
from tests.llms.scripted import Fails, Reply, Scripted, says, serving
from tests.writing.conftest import Ask, asking, written

__all__ = ["asking"]

RUSSIAN = "Сколько расследований торговли людьми правительство начало в 2019 году?"
ENGLISH = "How many trafficking investigations did the government initiate in 2019?"
CLAIM = "In 2019 the government initiated 8 trafficking investigations."
CLAIM_RUSSIAN = "В 2019 году правительство начало 8 расследований торговли людьми."
QUOTE_RUSSIAN = (
    "Правительство начало восемь расследований торговли людьми (одно о сексуальной эксплуатации и семь о трудовой) по "
    "статьям 171 и 173 в 2019 году по сравнению с двумя в 2018 году и четырьмя в 2017 году."
)
SHORT_RUSSIAN = "Восемь расследований торговли людьми"


def ask_scripted(asking: Ask, *replies: Reply, question: str = RUSSIAN, **settings: object) -> tuple[Answer, Scripted]:
    history = settings.pop("history", ())
    with serving(*replies) as script:
        answer = asking(question, history=history, llm="openai:test", llm_url=f"{script.url}/v1", **settings)  # type: ignore[arg-type]
    return answer, script


def test_a_russian_question_is_answered_in_english_with_a_translation_beside_it(asking: Ask) -> None:
    replies = says(ENGLISH), written((CLAIM, [1])), says(SHORT_RUSSIAN), says(CLAIM_RUSSIAN), says(QUOTE_RUSSIAN)
    answer, script = ask_scripted(asking, *replies)
    assert (answer.question, answer.standalone_question, answer.language) == (RUSSIAN, ENGLISH, "ru")
    assert [(claim.text, claim.translation) for claim in stated(answer)] == [
        (answer.short, SHORT_RUSSIAN),
        (CLAIM, CLAIM_RUSSIAN),
    ]
    assert [citation.translation for citation in answer.citations] == [QUOTE_RUSSIAN]
    assert answer.notice is None
    # What is verified is the English; the translation is neither in the answer's text nor called checked.
    assert CLAIM_RUSSIAN not in answer.text
    assert answer_json(answer)["claims"][1]["translation"] == CLAIM_RUSSIAN
    assert len(script.requests) == len(replies)
    assert "Russian" in script.prompt(0)
    assert answer.usage is not None
    assert answer.usage.tokens_in == 11 * len(replies)
    assert (answer.usage.written, answer.usage.dropped) == (1, 0)


def test_the_terminal_marks_translations(asking: Ask) -> None:
    answer, _ = ask_scripted(
        asking, says(ENGLISH), written((CLAIM, [1])), says(SHORT_RUSSIAN), says(CLAIM_RUSSIAN), says(QUOTE_RUSSIAN)
    )
    shown = io.StringIO()
    print_answer(Console(file=shown, width=400), answer)
    assert f"read as: {ENGLISH}" in shown.getvalue()
    assert f"{CLAIM_RUSSIAN} ({MACHINE_TRANSLATION})" in shown.getvalue()
    assert f"{QUOTE_RUSSIAN} ({MACHINE_TRANSLATION})" in shown.getvalue()


def test_a_translation_that_changes_a_figure_or_is_none_is_not_shown(asking: Ask) -> None:
    for wrong in (CLAIM_RUSSIAN.replace("8", "9"), "I can't do that.", CLAIM, "Да."):
        replies = says(ENGLISH), written((CLAIM, [1])), says(SHORT_RUSSIAN), says(wrong), says(QUOTE_RUSSIAN)
        answer, _ = ask_scripted(asking, *replies)
        assert [claim.translation for claim in stated(answer)] == [SHORT_RUSSIAN, None]
        assert [citation.translation for citation in answer.citations] == [QUOTE_RUSSIAN]
        assert answer.notice is not None
        assert "Not translated: 1 of the texts" in answer.notice
        assert wrong not in json.dumps(answer_json(answer)["notice"])


def test_a_server_that_fails_while_it_translates_is_not_asked_further(asking: Ask) -> None:
    answer, script = ask_scripted(asking, says(ENGLISH), written((CLAIM, [1])), says(SHORT_RUSSIAN), Fails(401))
    assert [claim.translation for claim in stated(answer)] == [SHORT_RUSSIAN, None]
    assert answer.notice is not None
    assert "Not translated further" in answer.notice
    assert len(script.requests) == 4


def test_a_refusal_is_translated_too(asking: Ask) -> None:
    answer, _ = ask_scripted(
        asking,
        says("What did the shelters cost in 2019?"),
        says("В отчёте об этом не сказано. Ближайшие отрывки этого не содержат."),
        question="Сколько стоили приюты в 2019 году?",
    )
    assert answer.refusal is not None
    assert answer.refusal.reason == "not_in_report"
    assert answer.refusal.translation is not None


def test_a_follow_up_leans_on_the_translated_question_before_it(asking: Ask) -> None:
    answer, script = ask_scripted(
        asking,
        says("And in 2017?"),
        says(ENGLISH),
        written(("The government initiated four in 2017.", [1])),
        question="А в 2017 году?",
        history=[Turn(RUSSIAN, "Eight.")],
    )
    assert answer.standalone_question == ENGLISH.replace("2019", "2017")
    assert RUSSIAN in script.prompt(1)


def test_without_an_llm_a_russian_question_is_refused_with_a_clear_message(assistant: Assistant) -> None:
    answer = assistant.ask(RUSSIAN)
    assert answer.refusal is not None
    assert answer.refusal.reason == "out_of_scope"
    assert answer.text == (
        "Questions are read in English; this one seems to be in Russian. Ask in English, or with a model that "
        "translates it (--llm)."
    )
    assert (answer.language, answer.citations) == ("ru", ())
    assert len(answer.passages) == 10


@pytest.mark.parametrize("reply", [Fails(500), says(""), says(f"{ENGLISH} " * 10), says("Сколько в 2019?")])
def test_a_question_that_the_model_cannot_translate_is_refused(asking: Ask, reply: Reply) -> None:
    answer, _ = ask_scripted(asking, reply)
    assert answer.refusal is not None
    assert answer.refusal.reason == "out_of_scope"
    assert "could not translate the question from Russian" in answer.text


@pytest.mark.parametrize(
    ("text", "translation", "like", "holds"),
    [
        (CLAIM, CLAIM_RUSSIAN, RUSSIAN, True),
        (CLAIM, CLAIM_RUSSIAN.replace("8", "восемь"), RUSSIAN, False),
        ("1,119 officials in 2019", "1 119 чиновников в 2019 году", RUSSIAN, True),
        (CLAIM, CLAIM, RUSSIAN, False),
        (CLAIM, f"{CLAIM_RUSSIAN} {CLAIM_RUSSIAN}", RUSSIAN, False),
        (CLAIM, "", RUSSIAN, False),
        (CLAIM, "In 2019 leitete die Regierung 8 Ermittlungen ein.", "Wie viele?", True),
    ],
)
def test_what_can_be_a_translation(text: str, translation: str, like: str, holds: bool) -> None:
    assert is_translation(text, translation, like) is holds

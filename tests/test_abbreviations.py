"""Names that a report writes in short stand beside their abbreviations where the models read a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Passage
from assistant.abbreviations import abbreviations, short_for_things, with_abbreviations
from tests.conftest import assistant_over

TEXTS = (
    "In May it adopted a national action plan (NAP).",
    "The Supreme Court of Justice (SCJ) sat twice.",
    "The Ministry of Labor (MOL) and the Labor Inspectorate (LI) met.",
    "The Security and Intelligence Service (SIS) listened.",
    "The Border Guard Service (BGS) left; later the Border Guard Service (BGuS) came back.",
)
SHORT_OF = abbreviations(
    Passage("r", "Prevention", 1, at, at + len(text), text, "Ruritania 2020, Prevention")
    for at, text in enumerate(TEXTS)
)


def test_what_is_no_body_may_be_called_in_short_too() -> None:
    assert short_for_things(" ".join(TEXTS)) == {"NAP"}
    assert short_for_things("The national referral mechanism (NRM) and the Mine Act (MA) are new.") == {
        "NRM",
        "MA",
    }


@pytest.mark.parametrize(
    ("question", "read_as"),
    [
        ("When was the national action plan adopted?", "When was the national action plan (NAP) adopted?"),
        ("When was the action plan adopted?", "When was the action plan (NAP) adopted?"),  # without its beginning
        ("Who sits in the Supreme Court?", "Who sits in the Supreme Court (SCJ)?"),  # nor its end
        ("What does the labor inspectorate do?", "What does the labor inspectorate (LI) do?"),
        ("Whom does the intelligence service watch?", "Whom does the intelligence service (SIS) watch?"),  # after 'and'
        ("When was the NAP, the national action plan, adopted?",) * 2,  # it has it already
        ("Who leads the border guard service?",) * 2,  # two things have that name
        ("Which ministry is it?",) * 2,  # a single word names many things
        ("Who met (the national action plan)?",) * 2,  # what it is about, as it was said before
    ],
)
def test_a_name_has_its_abbreviation_behind_it(question: str, read_as: str) -> None:
    assert with_abbreviations(question, SHORT_OF) == read_as


@given(st.text(max_size=80))
def test_nothing_else_of_a_question_changes(question: str) -> None:
    read_as = with_abbreviations(question, SHORT_OF)
    for short in SHORT_OF.values():
        if short not in question:
            read_as = read_as.replace(f" ({short})", "")
    assert read_as == question


def test_what_is_told_under_the_short_name_is_found(tmp_path: Path) -> None:
    assistant = assistant_over(
        tmp_path,
        "ruritania-2020.txt",
        "RURITANIA\n\nPREVENTION\n\nEfforts included the adoption of a national reintegration scheme (NRS). The king"
        " spoke of hope. Ministers met twice.\n\nIn June parliament adopted the NRS. The NRS included provisions on the"
        " care of children. Police opened four cases.\n",
    )
    answer = assistant.ask("Does the reintegration scheme say anything on children?")
    assert [citation.quote for citation in answer.citations] == ["The NRS included provisions on the care of children."]
    assert answer.standalone_question == "Does the reintegration scheme say anything on children?"

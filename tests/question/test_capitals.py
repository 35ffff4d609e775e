"""Capitals in a question: the city, the government that sits in it, or its country."""

from __future__ import annotations

import pytest

from assistant.question.capitals import CAPITALS, with_capitals_meant
from assistant.text.countries import country_names

PERU = ("Peru", "Republic of Peru")
REPORT = "Shelters in Lima are full. The government signed. North Koreans work in mines."


def put(question: str, report: str = REPORT, countries: tuple[str, ...] = PERU) -> str:
    return with_capitals_meant(question, lambda words: report.casefold().count(words.casefold()), countries)


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("How many shelters are there in the capital?", "How many shelters are there in Lima?"),
        ("Are the capital city's shelters full?", "Are Lima's shelters full?"),
        ("Were there protests in the capital in May?", "Were there protests in Lima in May?"),
        ("Did Lima sign it?", "Did the government sign it?"),
        ("Has Lima actually ratified it?", "Has the government actually ratified it?"),
        ("How come Lima escaped the drop?", "How come the government escaped the drop?"),
        ("I wonder on what grounds Lima was spared it.", "I wonder on what grounds the government was spared it."),
        ("Why was Lima not downgraded?", "Why was the government not downgraded?"),
        ("Lima has been ranked where?", "The government has been ranked where?"),
        (
            "What holds Lima’s anti-trafficking efforts back?",
            "What holds the government’s anti-trafficking efforts back?",
        ),
        ("What do donors want Lima to do?", "What do donors want the government to do?"),
        ("How many workers from Pyongyang are there?", "How many workers from North Korea are there?"),
    ],
)
def test_capitals_are_put_as_the_reports_put_them(question: str, meant: str) -> None:
    assert put(question) == meant


@pytest.mark.parametrize(
    "question",
    [
        "Does Lima have a shelter?",  # the city
        "Is Lima safe?",
        "When did Lima fall?",
        "Was Lima attacked?",
        "Has Lima seen protests?",
        "Who was kept in Lima given the floods?",
        "How many people from Lima escaped?",
        "Did police in Cusco and Lima refuse?",
        "Why was the man from Lima spared it?",
        "Which boy that left Lima was given asylum?",
        "Are Lima's shelters full?",
        "Is capital flight high, and is the capital stock small?",
        "What is the Rome Statute?",
        "Are there shelters in Paris, France?",
        "Did Victoria Tirana testify?",
        "Are shelters in Lima full?",
        "Is there capital punishment?",
        "What is the capital of Chile?",
        "Is the capital gains tax high?",
        "Did Washington sign it?",  # as often a person's name
        "Did Mr. Parisot sign it?",
    ],
)
def test_what_means_no_state_and_no_other_city_stays(question: str) -> None:
    assert put(question) == question


def test_what_the_reports_say_themselves_stays() -> None:
    report = "Shelters in the capital, Lima, are full. A man from Pyongyang died."
    assert put("Who runs the shelters in the capital?", report) == "Who runs the shelters in the capital?"
    assert put("Who came from Pyongyang?", report) == "Who came from Pyongyang?"


def test_of_several_countries_none_has_the_capital() -> None:
    assert put("Who runs the shelters in the capital?", countries=()) == "Who runs the shelters in the capital?"
    assert put("Did Lima sign it?", countries=()) == "Did Lima sign it?"


def test_every_country_is_one() -> None:
    assert all(map(country_names, CAPITALS))

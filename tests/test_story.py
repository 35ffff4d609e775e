"""What became of somebody is quoted to its end, and no further."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.story import asks_for_story, goes_on, is_event
from tests.conftest import assistant_over

STORY = "In May a court sentenced the captain Boro Duka for selling four women."


@pytest.mark.parametrize(
    ("question", "story"),
    [
        ("What happened to the captain?", True),
        ("I'd like to know what became of the women.", True),
        ("Tell me about the trial of the captain.", True),
        ("How did the strike at the port end?", True),
        ("When was the captain sentenced?", False),
        ("Tell me about shelters.", False),
    ],
)
def test_what_asks_for_a_story(question: str, story: bool) -> None:
    assert asks_for_story(question) is story


def test_an_event_is_no_subject() -> None:
    assert is_event(" the killing in the police station")
    assert not is_event(" killings")
    assert not is_event(" the working group")


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("The captain appealed.", True),
        ("Duka died in prison.", True),
        ("A charity took them in.", True),
        ("Police closed the port the same day.", True),
        ("A charity took in the women.", True),
        ("The government trained 40 judges.", False),
        ("The court of Osh tried two boatmen.", False),  # courts are told of everywhere
    ],
)
def test_how_far_a_text_goes_on(text: str, on: bool) -> None:
    assert goes_on(text, STORY) is on


def test_a_quote_goes_on_to_the_end_of_the_story(tmp_path: Path) -> None:
    assistant = assistant_over(
        tmp_path,
        "ruritania-2020.txt",
        "RURITANIA\n\nPROSECUTION\n\nParliament passed no law. In May a court sentenced a sea captain for selling four"
        " women. The captain appealed, and he was freed in June. The women were sent home. Inspectors visited 40 farms"
        " in the north.\n",
    )
    [told] = assistant.ask("What happened to the sea captain who was sentenced?").citations
    assert told.quote.startswith("In May a court sentenced")
    assert told.quote.endswith("The women were sent home.")
    [dated] = assistant.ask("In which month was the sea captain sentenced?").citations
    assert dated.quote == "In May a court sentenced a sea captain for selling four women."

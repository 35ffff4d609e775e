"""Sentence boundaries."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.text.sentences import MAX_SENTENCE_CHARS, split_sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Articles 171 and 173 of the new code apply.", "Article 260 does too."],
        ["He met U.S. officials.", "The U.S. government paid $1.5 million."],
        ['One contained "government licensed" agencies; the other did not.', "It closed."],
        ["Dr. A. Smith vs. the state (e.g. No. 5) was heard at 5 p.m.", "He left."],
        ["The envoy, Ms. Ana Ruiz, met Mx. Lee and Amb. Orr.", "Mr. Bo left."],
        ["See art. 5, para. 2 of the law.", "Approx. 40 men came."],
        ["He said, “We did it. We would again.”", "The court agreed."],
        ["(See section 7.c. for more.)", "The law is new."],
        ["Was it true?", "Yes!", "It was."],
        ["In Sept. 2019 the figure fell to 3.5 percent.", "It rose in 2020."],
        # Numbers of sources belong to the sentence before them, those of a list to what they number.
        ["It took seven calls in 2021. (1,2,8)", "Another took 2,040. (1)"],
        ["Calls rose.[3]", "They fell later. [4, 5–7]", "He said, “We did it.”(3)", "Few agreed.¹²"],
        ["The court rose.12", "It sat."],
        ["Three things are due.", "(1) Train the police.", "(2) Fund shelters."],
        ["He met officials of the U.S. (12) and left.", "They sat."],
        # What numbers a sentence, a table or an item belongs to it.
        ["3. The court sat.", "It rose."],
        ["Table 2. Deaths by year.", "Nine died."],
        ["(b) The State shall report.", "It shall do so yearly."],
        ["It did three things: 1. it hired; 2. it trained; 3. it paid.", "Then it stopped."],
        # Short words before a number or lower case are cut ones; others that end without a full stop end nothing.
        ["It paid Tk. 500 to the Govt. of Orr.", "Ft. Lee burned approx. two days, about 5 sq. km. of forest."],
        ["Inspections made Yes (15) Yes (1) Funding paid No (2).", "It rose."],
        ["I work in Peru.", "how many were hurt there?"],
        # Brackets and marks of notes behind a full stop.
        ["[The witness left.]", "It rose.*", "It sat.†", "Few spoke."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


@given(st.text())
def test_sentences_cover_all_but_blanks_in_order(text: str) -> None:
    spans = split_sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(0 < end - start <= MAX_SENTENCE_CHARS for start, end in spans)


def test_a_text_without_any_full_stop_is_cut_at_blanks() -> None:
    text = "word " * 1000
    spans = split_sentences(text)
    assert len(spans) > 1
    assert all(text[start:end].replace("word", "").strip() == "" for start, end in spans)


def test_offsets_count_from_where_the_paragraph_starts() -> None:
    assert split_sentences("One came. Two left.", offset=100) == ((100, 109), (110, 119))

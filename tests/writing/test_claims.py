"""An LLM's reply → claims: in JSON or plain, as soon as each is complete, whatever the pieces are."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.writing.claims import claims_in

Expected = list[tuple[str, tuple[int, ...]]]


def claims(*pieces: str) -> Expected:
    return [(claim.text, claim.citations) for claim in claims_in(pieces)]


def as_json(*claims: tuple[str, list[int]]) -> str:
    return json.dumps({"claims": [{"text": text, "quotations": markers} for text, markers in claims]})


EIGHT = ("Eight were opened.", (1,))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Eight were opened [1]. Two in 2018 [1][2].", [EIGHT, ("Two in 2018.", (1, 2))]),
        ("Eight were opened. [1, 2]", [("Eight were opened.", (1, 2))]),
        ("[1] Eight were opened. [2] Two in 2018.", [EIGHT, ("Two in 2018.", (2,))]),
        ("Nothing cited here.", []),
        ("[1] [2]", []),
        ("", []),
        ("Cited [1] and a tail without.", [("Cited.", (1,))]),
        ("- eight were opened [1]\n- two in 2018 [2]", [EIGHT, ("Two in 2018.", (2,))]),
        ("Eight were opened. Two in 2018 [1].", [EIGHT, ("Two in 2018.", (1,))]),
        # What is read elsewhere, or says nothing.
        ("Yes, eight were opened [1].", [EIGHT]),
        ("No [1].", []),
        ("According to the quotations, eight were opened [1].", [EIGHT]),
        ("<think>The first one [2].</think>Eight were opened [1].", [EIGHT]),
        (f"{'word ' * 300}[1].", []),
        # JSON: with a fence, with a tail, with other things in it, broken off.
        (as_json(("Eight were opened.", [1]), ("Two in 2018", [2, 2])), [EIGHT, ("Two in 2018.", (2,))]),
        (f"```json\n{as_json(('Eight were opened.', [1]))}\n```", [EIGHT]),
        (as_json(("Eight were opened [1].", [1])), [EIGHT]),
        (as_json(("Eight were opened. Two in 2018.", [1])), [EIGHT, ("Two in 2018.", (1,))]),
        ('{"claims": [{"text": "Eight were opened.", "quotations": 1}]}', [EIGHT]),
        ('{"claims": [{"text": "Eight were opened.", "quotations": [true, "1", 1.5]}]}', [("Eight were opened.", ())]),
        (
            '{"claims": [{"text": 8, "quotations": [1]}, {"text": "Eight were opened.", "quotations": [1]}, {"te',
            [EIGHT],
        ),
        ('[{"text": "Eight were opened.", "quotations": [1]}]', [EIGHT]),
        ('{"claims": []}', []),
        ('{"answer": "Eight"}', []),
    ],
)
def test_claims_of_a_reply(said: str, expected: Expected) -> None:
    assert claims(said) == expected
    assert claims(*said) == expected, "letter by letter"


def test_a_claim_is_given_as_soon_as_it_is_complete() -> None:
    def pieces() -> Iterator[str]:
        yield '{"claims": [{"text": "Eight were opened.", "quotations": [1]}'
        seen.append("more is read")
        yield ', {"text": "Two in 2018.", "quotations": [1]}]}'

    seen: list[str] = []
    for claim in claims_in(pieces()):
        seen.append(claim.text)
    assert seen == ["Eight were opened.", "more is read", "Two in 2018."]


def test_a_reply_without_end_is_left() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "word " * 1000

    [claim] = claims_in(itertools.chain(["Eight were opened [1]. "], endless()))
    assert claim.text == "Eight were opened."


@given(st.text(), st.data())
def test_pieces_do_not_matter_and_nothing_breaks(said: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(said)), max_size=4)))
    pieces = [said[start:end] for start, end in zip([0, *cuts], [*cuts, len(said)], strict=True)]
    assert claims(*pieces) == claims(said)


SENTENCE = st.from_regex(r"\A[A-Z][a-z]{2,8}( [a-z]{2,8}){1,6}\.\Z").filter(
    lambda text: not text.lower().startswith(("yes", "no", "in ", "quot", "according", "based", "as ", "the quot"))
)


@given(st.lists(st.tuples(SENTENCE, st.lists(st.integers(1, 9), min_size=1, max_size=3, unique=True)), max_size=4))
def test_what_was_written_is_read(written: list[tuple[str, list[int]]]) -> None:
    expected = [(text, tuple(markers)) for text, markers in written]
    assert claims(as_json(*written)) == expected
    assert (
        claims(" ".join(text + "".join(f"[{marker}]" for marker in markers) for text, markers in written)) == expected
    )

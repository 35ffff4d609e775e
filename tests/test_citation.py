"""The claims as one text: readable, and the same with markers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.citation import with_markers, without_markers
from assistant.schema import Claim

QUOTE = "The government initiated eight trafficking investigations in 2019."
MARKER = 987654
"""A marker that no generated text holds."""
TEXTS = (
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")))
    .map(lambda text: " ".join(text.split()))
    .filter(lambda text: text and f"[{MARKER}]" not in text)
)


def claims(*texts: str) -> tuple[Claim, ...]:
    return tuple(Claim(text, (MARKER,), "verbatim") for text in texts)


@pytest.mark.parametrize(
    ("short", "read"),
    [
        ("Eight trafficking investigations", f"Eight trafficking investigations. {QUOTE}"),
        ("Yes", f"Yes. {QUOTE}"),
        ("2018: two · 2019: eight", f"2018: two · 2019: eight. {QUOTE}"),
        ("Ministry of Justice (MOJ)", f"Ministry of Justice (MOJ). {QUOTE}"),
        ("5 p.m.", f"5 p.m. {QUOTE}"),
        ("They said “no.”", f"They said “no.” {QUOTE}"),
        ("Really?", f"Really? {QUOTE}"),
    ],
)
def test_a_short_answer_ends_before_its_quote_begins(short: str, read: str) -> None:
    assert without_markers(claims(short, QUOTE)) == read


def test_nothing_is_added_to_what_nothing_follows() -> None:
    assert without_markers(claims("Increase funding for shelters")) == "Increase funding for shelters"
    assert without_markers(claims("train police;", "Increase funding")) == "train police; Increase funding"
    assert without_markers(()) == with_markers(()) == ""


def test_markers_stand_behind_the_full_stop() -> None:
    said = (Claim("Eight", (1, 2), "verbatim"), Claim("There were eight", (2,), "supported"))
    assert with_markers(said) == r"Eight\.[1][2] There were eight[2]"


@given(st.lists(TEXTS, max_size=4))
def test_markdown_renders_as_the_text_with_markers(texts: list[str]) -> None:
    said = claims(*texts)
    inline = MarkdownIt("commonmark").parseInline(with_markers(said))
    rendered = "".join(child.content for token in inline for child in token.children or ())
    assert rendered.count(f"[{MARKER}]") == len(texts)
    assert rendered.replace(f"[{MARKER}]", "") == without_markers(said)

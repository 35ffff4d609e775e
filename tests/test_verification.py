"""What a claim may say of its quotes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.citation import escape_markdown
from assistant.schema import Citation
from assistant.verification import is_negated, names, numbers, support, verify, word_share
from assistant.writing.draft import Draft, DraftClaim

EIGHT = (
    "The government initiated eight trafficking investigations (one sex trafficking and seven labor trafficking) "
    "under Articles 171 and 173 in calendar year 2019, compared with two in 2018 and four in 2017."
)
NONE = "For the second year, the government did not prosecute any sex trafficking or forced labor cases."
NGOS = "International organizations and NGOs reported assisting 72 victims in 2019."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nineteen victims, compared to eight in 2018", {"19", "8", "2018"}),
        ("1,119 officials and two and a half years", {"1119", "2.5"}),
        ("twenty-five men; 3.5 percent", {"25", "3.5"}),
        ("one of them, but no one else", {"1"}),
        ("no figures", set()),
    ],
)
def test_numbers_in_words_and_figures(text: str, found: set[str]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The State Migration Service led it.", {"the", "state", "migration", "service"}),
        ("They met in Osh and Bishkek.", {"osh", "bishkek"}),
        ("SMS led. Officials came.", {"sms"}),
        ("Nothing of note.", set()),
    ],
)
def test_names(text: str, found: set[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    ("claim", "quotes", "found"),
    [
        (EIGHT, [EIGHT], "verbatim"),
        ("eight trafficking investigations", [EIGHT], "verbatim"),
        ("The government initiated 8 trafficking investigations in 2019.", [EIGHT], "supported"),
        ("The government opened 2 trafficking investigations in 2018.", [EIGHT], "supported"),
        ("The government initiated nine trafficking investigations in 2019.", [EIGHT], None),  # another figure
        ("The government initiated eight trafficking investigations in 2016.", [EIGHT], None),  # another year
        ("Police in Kazakhstan initiated eight trafficking investigations.", [EIGHT], None),  # another country
        ("The government prosecuted sex trafficking cases for the second year.", [NONE], None),  # 'not' dropped
        ("The government did not initiate eight trafficking investigations.", [EIGHT], None),  # 'not' added
        ("The Uzbek NGOs reported assisting 72 victims in 2019.", [NGOS], None),  # another name
        ("Penguins prefer cold water.", [EIGHT], None),  # about something else
        ("The government did nothing.", [], None),  # no quote
    ],
)
def test_support(claim: str, quotes: list[str], found: str | None) -> None:
    assert support(claim, quotes) == found


TWO = (
    "The Interior Ministry recorded 212 hate crimes in 2021.",
    "On 19 March, prosecutors charged the former mayor, Ilan, with embezzling 80,000 kroner; he denies the charge.",
    "Civil society groups counted 530 hate crimes in the same period and said that victims rarely went to the police.",
    "Mayor Ilan resigned on 3 March.",
)


@pytest.mark.parametrize(
    ("claim", "found"),
    [
        (
            "The Interior Ministry recorded 212 hate crimes in 2021, while civil society groups counted 530.",
            "supported",
        ),
        ("Civil society groups said that victims seldom went to the police.", "supported"),
        ("The Interior Ministry recorded 530 hate crimes in 2021.", None),  # the other's figure
        ("Civil society groups said that the police rarely went to victims.", None),  # the other way round
        ("Prosecutors charged Ilan with embezzling 80,000 kroner.", "supported"),
        ("Ilan embezzled 80,000 kroner.", None),  # charged
        ("Mayor Ilan resigned on 19 March.", None),  # the other's date
        ("Mayor Ilan resigned because prosecutors charged him with embezzling.", None),  # a cause of its own
    ],
)
def test_quotes_are_not_mixed_up(claim: str, found: str | None) -> None:
    assert support(claim, TWO) == found


@pytest.mark.parametrize(
    ("claim", "quote"),
    [
        ("HRW counted 40 detainees.", "Human Rights Watch counted 40 detainees."),
        ("Human Rights Watch counted 40 detainees.", "HRW counted 40 detainees."),
        ("Police arrested 2000 men in 2019.", "Police arrested 2,000 men in 2019."),  # 2,000 is no year
        ("About a third of the wells were dry.", "Roughly one third of the wells were dry."),
        ("Most callers were women.", "Sixty-two percent of callers were women."),
    ],
)
def test_what_says_the_same(claim: str, quote: str) -> None:
    assert support(claim, [quote]) == "supported"


def test_a_name_may_come_from_the_quotes_place() -> None:
    claim = "In Kyrgyz Republic the government initiated eight trafficking investigations."
    assert support(claim, [EIGHT]) is None
    assert support(claim, [EIGHT], "Kyrgyz Republic 2020 PROSECUTION") == "supported"


def test_word_share() -> None:
    # government, closed, investigations (a number is checked elsewhere); 'closed' isn't there: 2 of 3
    assert word_share("The government closed eight investigations", EIGHT) == pytest.approx(2 / 3)
    assert word_share("It is so", EIGHT) == 1.0


@pytest.mark.parametrize("text", ["did not", "didn't", "no one", "never", "lacked", "failed to", "without"])
def test_negations(text: str) -> None:
    assert is_negated(f"They {text} report.")
    assert not is_negated("They noted a knot.")


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_claim_with_another_figure_is_never_supported(told: int, quoted: int) -> None:
    found = support(f"The police closed {told} cases.", [f"The police closed {quoted:,} cases in all."])
    assert (found is not None) == (told == quoted)


@given(st.text(min_size=1).filter(lambda text: text.strip(" \"“”'‘’") != ""))
def test_a_quote_supports_itself(quote: str) -> None:
    assert support(quote, [quote]) == "verbatim"


def citation(marker: int, quote: str) -> Citation:
    return Citation(marker, "r", "T", None, None, "S", 1, marker * 100, marker * 100 + len(quote), quote, "/")


def test_claims_that_fail_are_dropped_and_markers_run_from_one() -> None:
    draft = Draft(
        (
            DraftClaim("The government initiated ten trafficking investigations.", (1,)),
            DraftClaim("NGOs reported assisting 72 victims.", (3, 9)),
            DraftClaim("The government did not prosecute any forced labor cases.", (2, 2)),
        ),
        "llm",
    )
    claims, citations = verify(draft, [citation(1, EIGHT), citation(2, NONE), citation(3, NGOS)])
    assert [(claim.text[:12], claim.citations) for claim in claims] == [("NGOs reporte", (2,)), ("The governme", (1,))]
    assert [(cited.marker, cited.quote) for cited in citations] == [(1, NONE), (2, NGOS)]


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp"))).map(lambda text: " ".join(text.split()))
)
def test_escaped_text_renders_as_itself(text: str) -> None:
    from markdown_it import MarkdownIt

    inline = MarkdownIt("commonmark").parseInline(escape_markdown(text))
    children = inline[0].children or [] if inline else []
    assert "".join(child.content for child in children) == text

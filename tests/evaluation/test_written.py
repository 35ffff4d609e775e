"""What an LLM wrote: figures, dates and names of claims are looked up in the quotes, by other means than the checks."""

from __future__ import annotations

import pytest

from assistant.evaluation.written import unfounded

QUOTES = [
    "The government of Kyrgyzstan prosecuted eleven suspects under Article 171 in May 2019; an NGO-run hotline helped."
]
CONTEXT = "Kyrgyz Republic 2020 PROSECUTION"


@pytest.mark.parametrize(
    ("claim", "strange"),
    [
        ("Eleven suspects were prosecuted under Article 171.", []),
        ("In May 2019, 11 suspects were prosecuted in the Kyrgyz Republic.", []),
        ("The NGO hotline helped.", []),
        ("Twelve suspects were prosecuted.", ["12"]),
        ("The government prosecuted 1,100 suspects in June 2018.", ["1100", "2018", "June"]),
        ("The government of Kazakhstan prosecuted eleven suspects.", ["Kazakhstan"]),
    ],
)
def test_what_of_a_claim_is_not_quoted(claim: str, strange: list[str]) -> None:
    assert unfounded(claim, QUOTES, CONTEXT) == strange

"""The penalty that a quote tells: all of it or the part that is asked for, of the victim whose age is asked for."""

from __future__ import annotations

import pytest

from assistant.question.asked import understand
from assistant.schema import Passage
from assistant.short.answer import short_answer
from assistant.short.pointed import Trained
from assistant.verification import short_support

TIERS = (
    "Forcing a person to beg was punishable by a fine or imprisonment of three to five years if the victim was an"
    " adult, five to 10 years' imprisonment if the victim was a child between ages 14 and 17, and 10 to 15 years'"
    " imprisonment if the victim was younger than 14."
)
YEARS_OLD = (
    "Selling a person was punishable by a fine if the victim was an adult, five to 10 years' imprisonment if the victim"
    " was 14-17 years old, and 10 to 15 years' imprisonment if the victim was younger than 14 years old."
)
ADULT = "imprisonment of three to five years if the victim was an adult"
OLDER = "five to 10 years' imprisonment if the victim was a child between ages 14 and 17"
YOUNGER = "10 to 15 years' imprisonment if the victim was younger than 14"
BOTH = (
    "The law makes stalking punishable by a fine of 2,330 euros ($2,560), imprisonment of not more than six months, or"
    " both."
)
ALSO = (
    "Prosecutors could also charge those who force others to beg under Article 260, which was punishable by three to"
    " five years' imprisonment."
)
RANGE = "Penalties for slander range from fines to a maximum of four years in prison."
FINED = "Anyone who calls an illegal strike may be fined 5,000 rupees ($370) and imprisoned for up to six months."
SENTENCES = "The law provides for sentences of six months' to five years' imprisonment for torture."


OR = "Theft carries five to 12 years' imprisonment, or 14 to 15 years where the victim is a child."
FOR = (
    "The code prescribed five to 15 years' imprisonment for crimes involving an adult victim and 18 to 20 years for"
    " those involving a child."
)


@pytest.mark.parametrize(
    ("question", "quote", "told"),
    [
        ("How long can one go to jail for the theft of a child?", OR, "14 to 15 years where the victim is a child"),
        ("How long can one go to jail for theft from an adult?", OR, "Five to 12 years' imprisonment"),
        ("What prison term is there for a crime against a girl?", FOR, "18 to 20 years for those involving a child"),
        (
            "What prison term is there for a crime against a woman?",
            FOR,
            "Five to 15 years' imprisonment for crimes involving an adult victim",
        ),
        ("What is the penalty for forcing others to beg under Article 260?", ALSO, "Three to five years' imprisonment"),
        (
            "What was the penalty for forcing others to beg before June 2018?",
            "Until June 2018 a fine could be imposed on those who force others to beg.",
            "A fine",
        ),
        (
            "What is the penalty for theft?",
            "Theft is punished by up to five years in prison, and 200 pilots were charged when the law took effect.",
            "Up to five years in prison",
        ),
        *(
            (
                question,
                "Begging gangs are punished by imprisonment of three to ten years, "
                "and of six to fifteen years where the victim is a child.",
                penalty,
            )
            for question, penalty in (
                (
                    "How many years can a begging gang get for a child?",
                    "Six to fifteen years where the victim is a child",
                ),
                ("How many years can a begging gang get for an adult?", "Imprisonment of three to ten years"),
            )
        ),
        ("What is the penalty for forcing a grown-up to beg?", TIERS, f"A fine or {ADULT}"),
        ("How long can one be locked up for forcing a woman to beg?", TIERS, f"A fine or {ADULT}"),
        ("what jail term does a person risk for forcing a 12 year old to beg", TIERS, YOUNGER),
        ("What's the punishment for forcing somebody to beg if the victim is a girl of 15?", TIERS, OLDER),
        ("How many years can you get for forcing a 13-year-old to beg?", TIERS, YOUNGER),
        (
            "What jail term does one risk for selling a 16-year-old?",
            YEARS_OLD,
            "five to 10 years' imprisonment if the victim was 14-17 years old",
        ),
        (
            "What jail term does one risk for selling a girl of 14?",
            YEARS_OLD,
            "five to 10 years' imprisonment if the victim was 14-17 years old",
        ),
        (
            "What jail term does one risk for selling a 13-year-old?",
            YEARS_OLD,
            "10 to 15 years' imprisonment if the victim was younger than 14 years old",
        ),
        ("What is the sentence for forcing a child younger than 14 to beg?", TIERS, YOUNGER),
        (
            "What is the penalty for trafficking?",
            "Articles 134 and 135 criminalized sex and labor trafficking, respectively, and prescribed penalties of"
            " three to 10 years' imprisonment.",
            "Three to 10 years' imprisonment",
        ),
        (
            "What is the penalty for bribery?",
            "The code prescribes two to six years' imprisonment for offenses involving bribery.",
            "Two to six years' imprisonment",
        ),
        (
            "What is the penalty for stalking?",
            BOTH,
            "A fine of 2,330 euros ($2,560), imprisonment of not more than six months, or both",
        ),
        ("What fine can one get for stalking?", BOTH, "A fine of 2,330 euros ($2,560)"),
        ("How long can one go to prison for stalking?", BOTH, "Imprisonment of not more than six months"),
        ("What is the penalty for slander?", RANGE, "From fines to a maximum of four years in prison"),
        (
            "What penalty does one face who calls an illegal strike?",
            FINED,
            "May be fined 5,000 rupees ($370) and imprisoned for up to six months",
        ),
        ("What is the penalty for torture?", SENTENCES, "Sentences of six months' to five years' imprisonment"),
        (
            "What is the sentence for rape?",
            "Rape is punishable by one- to 10-year prison terms.",
            "One- to 10-year prison terms",
        ),
        (
            "What is the maximum penalty for murder?",
            "The penalty for murder is life imprisonment.",
            "Life imprisonment",
        ),
        (
            "What is the maximum punishment for harassment?",
            "The penalty for harassment is a fine or detention for up to 30 days.",
            "a fine or detention for up to 30 days",
        ),
    ],
)
def test_a_penalty_is_told_with_what_it_depends_on(question: str, quote: str, told: str) -> None:
    expected = told[:1].upper() + told[1:]
    assert short_answer(understand(question), [_passage(quote)]) == expected
    assert short_support(expected, question, [quote]) is not None


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        # which of several, isn't asked, or isn't told
        ("What is the penalty for forcing somebody to beg?", TIERS),
        ("What is the penalty for forcing others to beg?", ALSO),
        ("What is the penalty for theft?", "Theft is punished by up to 10 years in prison, or death if a pilot dies."),
        (
            "What is the highest sentence for torture if the person dies?",
            "The law punishes torture with five to twelve years in prison, or up to twenty if the victim dies.",
        ),
        ("What is the penalty for forcing a child to beg?", TIERS),
        ("How high is the fine for forcing a woman to beg?", TIERS),
        ("What is the penalty for theft?", OR),
        ("What is the penalty for robbing a woman?", "Robbery carries three years in prison, or six years if armed."),
        ("What is the penalty for theft?", "Theft carries two years in prison; robbery carries five years in prison."),
        # another offence
        ("How long is the sentence for bribery?", "Theft carries four years in prison; no law is against bribery."),
        ("What is the penalty for cutting girls?", "The law criminalizes rape with up to 12 years in prison."),
        # what is asked is no penalty
        ("Who faces a prison term for rape?", "Rape is punishable by 10 years in prison."),
        ("In which prison do rapists sit?", "Rape is punishable by 10 years in prison."),
        ("Why is the penalty for rape so high?", "Rape is punishable by 10 years in prison."),
    ],
)
def test_no_penalty_rather_than_one_of_several_or_of_another_offence(question: str, quote: str) -> None:
    assert short_answer(understand(question), [_passage(quote)]) is None


def test_what_is_told_in_other_words_is_told_where_it_surely_answers() -> None:
    quote = "Articles 171 and 173 prescribed penalties of two and a half to five years' imprisonment."
    asked = understand("How many years behind bars can a court hand down for selling someone under 171 and 173?")
    assert short_answer(asked, [_passage(quote)]) is None
    surely = Trained(answers=5.0)
    assert short_answer(asked, [_passage(quote)], surely) == "Two and a half to five years' imprisonment"


def _passage(text: str) -> Passage:
    return Passage("a-2020", "Overview", 1, 0, len(text), text, "")

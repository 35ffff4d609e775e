"""Which stretches of a report are quoted: none twice, none that is half the truth without its neighbour."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quoting import announces, apart
from assistant.schema import Passage
from tests.conftest import assistant_over


def passage(text: str, start: int = 0, report: str = "r") -> Passage:
    return Passage(report, "Prosecution", 1, start, start + len(text), text, "Prosecution")


def test_what_a_report_repeats_is_quoted_once_where_it_stands_first() -> None:
    first, again = passage("Courts tried two men."), passage("Courts tried two men.", 500)
    assert apart([first, again]) == [first]


def test_what_two_reports_say_is_quoted_from_both() -> None:
    one, other = passage("Courts tried two men."), passage("Courts tried two men.", report="s")
    assert apart([one, other]) == [one, other]


def test_a_part_of_a_quote_is_not_quoted_beside_it() -> None:
    whole, part = passage("It failed. Courts tried two men."), passage("Courts tried two men.", 11)
    assert apart([part, whole]) == [whole]


TEXT = "It failed. Courts tried two men. Both left. The rest stayed."
SPANS = (
    st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted).filter(lambda span: span[0] < span[1])
)


def test_quotes_that_overlap_are_one() -> None:
    first, last = passage("It failed. Courts tried two men."), passage("Courts tried two men. Both left.", 11)
    assert apart([first, last]) == apart([last, first]) == [passage("It failed. Courts tried two men. Both left.")]


@given(st.lists(SPANS, max_size=5))
def test_what_is_quoted_is_quoted_once_and_stays_the_reports_words(spans: list[list[int]]) -> None:
    quoted = apart([passage(TEXT[start:end], start) for start, end in spans])
    assert all(TEXT[one.start : one.end] == one.text for one in quoted)
    assert all(a.end <= b.start or b.end <= a.start for a, b in combinations(quoted, 2))
    wanted = {at for start, end in spans for at in range(start, end)}
    told = {at for one in quoted for at in range(one.start, one.end)}
    assert told <= wanted
    assert {TEXT[start:end] for start, end in spans} <= {
        TEXT[start:end] for one in quoted for start in range(one.start, one.end) for end in range(start, one.end + 1)
    }


def test_what_only_announces_the_next_sentence() -> None:
    assert announces("What distinguishes Osk is simple.")
    assert announces("There were two reasons for this.")
    assert not announces("The law is simple.")
    assert not announces("There were two men.")


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        (
            "What did the port commission say about the crane?",
            "On May 2, the Port Commission issued a public statement on the crane. "
            "The statement called on the port to stop using it.",
        ),
        ("Does the port pay for training?",
         "Previously, the port did not pay for training. Since May it pays half of it."),
        ("Why did fewer ships call at the port?",
         "Fewer ships called at the port. Captains attributed the decline to its fees."),
        ("Which methods did guards use against smugglers?",
         "Guards used various forms of abuse against smugglers. Abusive methods included cold water and noise."),
        ("What is a crane pledge?",
         "The law provides for so-called crane pledges. Under these, owners repair their cranes."),
        ("When did the port commission issue a statement on the crane?",
         "On May 2, the Port Commission issued a public statement on the crane."),
        (
            "What is the penalty for using the crane at night?",
            "The law forbids the use of the crane at night, which is punishable by a fine of $90. "
            "A prison term of one year applies if somebody is hurt.",
        ),
    ],
)  # fmt: skip
def test_a_quote_goes_on_to_what_it_only_begins_to_tell(tmp_path: Path, question: str, quote: str) -> None:
    assistant = assistant_over(
        tmp_path,
        "osk.md",
        "# Osk port audit\n\n## Staff\n\nPreviously, the port did not pay for training. Since May it pays half of it. "
        "The port owns two cranes.\n\nFewer ships called at the port. Captains attributed the decline to its fees. "
        "The port has six piers.\n\nGuards used various forms of abuse against smugglers. "
        "Abusive methods included cold water and noise. Smugglers were freed.\n\n"
        "The law provides for so-called crane pledges. "
        "Under these, owners repair their cranes. There are two piers.\n\n"
        "On May 2, the Port Commission issued a public statement on the crane. "
        "The statement called on the port to stop using it. The commission has nine members.\n\n"
        "The law forbids the use of the crane at night, which is punishable by a fine of $90. "
        "A prison term of one year applies if somebody is hurt. The crane is 40 meters high.\n",
    )
    assert [citation.quote for citation in assistant.ask(question).citations] == [quote]


def test_things_told_one_by_one_are_quoted_with_the_sentence_that_counts_them(tmp_path: Path) -> None:
    told = (
        "Three piers closed during the year. The west pier was closed in June because it was unsafe. The old pier"
        " burned down in May. The third, Pier 7, was sold."
    )
    assistant = assistant_over(
        tmp_path, "osk.md", f"# Osk port audit\n\n## Piers\n\n{told} The port has nine cranes.\n"
    )
    assert [one.quote for one in assistant.ask("Which three piers closed?").citations] == [told]
    one = "The west pier was closed in June because it was unsafe."
    assert [cited.quote for cited in assistant.ask("Why was the west pier closed?").citations] == [one]


def test_a_yes_or_no_that_the_next_sentence_takes_back_is_left_to_the_quote(tmp_path: Path) -> None:
    told = "The law does not forbid the use of the crane by visitors. It forbids visits to the port, however."
    assistant = assistant_over(
        tmp_path, "osk.md", f"# Osk port audit\n\n## Crane\n\n{told} The crane is 40 meters high.\n"
    )
    answer = assistant.ask("Does the law forbid the use of the crane by visitors?")
    assert (answer.short, [one.quote for one in answer.citations]) == (None, [told])


def test_a_figure_that_the_next_sentence_undoes_is_left_to_the_quote(tmp_path: Path) -> None:
    told = "On 9 April the port banned the crane for 30 days. A court lifted the ban after 12 days."
    assistant = assistant_over(
        tmp_path, "osk.md", f"# Osk port audit\n\n## Crane\n\n{told} The port has nine cranes.\n"
    )
    answer = assistant.ask("For how many days did the port ban the crane?")
    assert (answer.short, [one.quote for one in answer.citations]) == (None, [told])


def test_reasons_are_quoted_from_where_they_begin(tmp_path: Path) -> None:
    reasons = (
        "However, the port did not repair its cranes. It trained no drivers. It had two accidents. "
        "Therefore the port lost its license."
    )
    assistant = assistant_over(
        tmp_path, "osk.md", f"# Osk port audit\n\n## License\n\nThe port hired ten guards. {reasons}\n"
    )
    assert [one.quote for one in assistant.ask("Why did the port lose its license?").citations] == [reasons]


@pytest.mark.parametrize(
    ("question", "quote"),
    [
        (
            "Why did thefts rise?",
            "The rise in thefts has two causes. First, the port let its guards go. Second, its lamps were broken.",
        ),
        (
            "Why has the fire inquiry not begun?",
            "The fire inquiry had not begun by May. Its chair withdrew because he had sold lamps to the port.",
        ),
        (
            "Why did the port lose its license?",
            "On the whole, however, the port did too little. It trained no drivers. It had two accidents. "
            "For these reasons the port lost its license.",
        ),
        (
            "What was the crane driver jailed for?",
            "A court jailed a crane driver for a year over forged passes. He was convicted of fraud.",
        ),
    ],
)
def test_a_reason_and_a_crime_are_quoted_with_what_they_belong_to(tmp_path: Path, question: str, quote: str) -> None:
    assistant = assistant_over(
        tmp_path,
        "osk.md",
        "# Osk port audit\n\n## Thefts\n\nThe rise in thefts has two causes. First, the port let its guards go. "
        "Second, its lamps were broken. Fares rose, too.\n\n"
        "The fire inquiry had not begun by May. Its chair withdrew because he had sold lamps to the port. "
        "The port has six piers.\n\n## License\n\nThe port hired ten guards. "
        "On the whole, however, the port did too little. It trained no drivers. It had two accidents. "
        "For these reasons the port lost its license.\n\n## Courts\n\n"
        "A court jailed a crane driver for a year over forged passes. He was convicted of fraud. "
        "The port has a court.\n",
    )
    assert [one.quote for one in assistant.ask(question).citations] == [quote]


def test_a_quote_goes_on_to_what_takes_it_back_and_no_further(tmp_path: Path) -> None:
    assistant = assistant_over(
        tmp_path,
        "osk.md",
        "# Osk port audit\n\n## Staff\n\nThe port dismissed two crane drivers who had refused to work in the storm. "
        "Both were later reinstated by order of the labour court. The port has 40 crane drivers.\n",
    )
    answer = assistant.ask("Which crane drivers did the port dismiss?")
    assert [citation.quote for citation in answer.citations] == [
        "The port dismissed two crane drivers who had refused to work in the storm. "
        "Both were later reinstated by order of the labour court."
    ]

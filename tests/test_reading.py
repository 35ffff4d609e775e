"""Which hits become quotes, and why there is no answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import Hit, Passage
from assistant.constraints.fit import About
from assistant.models import Word
from assistant.polarity.said import SURE
from assistant.question.asked import Asked, understand
from assistant.reading.choosing import needs_predecessor
from assistant.reading.denials import (
    ABOVE_OTHERS,
    SURE_IN_ANY_YEAR,
    SURE_OF_DENIAL,
    SURE_OF_OTHER_WAY,
    SURE_OF_PLAIN_DEED,
    SURE_OF_PLAIN_DENIAL,
)
from assistant.reading.evidence import SURE_BEYOND_WORDS, SURE_OF_SHORT, read, together
from assistant.reading.judged import Judged, Reading, Scoring
from assistant.reading.judging import (
    ELSEWHERE,
    ELSEWHERE_OFF_TOPIC,
    NAMES_DOER,
    REPEATED,
    UNREAD,
    WHY_TOLD,
    YEAR_AFTER,
    judge,
)
from assistant.scene import Scene
from assistant.surroundings import Around

YEARS = frozenset((2020, 2021))
ABOUT = {"r": About(("Albania", "Republic of Albania"), YEARS, YEARS), "s": About(("Peru",), YEARS, YEARS)}
WITHIN = 1.0


def hit(text: str, score: float, start: int = 0, report: str = "r") -> Hit:
    return Hit(Passage(report, "S", 1, start, start + len(text), text, "Albania 2021, S"), score)


def by_score(questions: Sequence[str], hits: Sequence[Hit], scene: Scene) -> list[float]:
    return [hit.score for hit in hits]


def everything(hits: Sequence[Hit], scene: Scene) -> list[Hit]:
    del scene
    return list(hits)


def unknown(asked: Asked, passage: Passage) -> list[Word]:
    """Which of its words an answer needs, isn't known."""
    del asked, passage
    return []


def unsaid(asked: Asked, passage: Passage) -> float:
    """Nor whether it says yes or no."""
    del asked, passage
    return 0.0


def at_the_line(asked: Asked, passage: Passage, around: Around) -> float:
    """Nothing must answer more surely than the line."""
    del asked, passage, around
    return 0.0


def nothing_around(passage: Passage) -> Around:
    del passage
    return Around()


SCORING = Scoring(
    everything,
    by_score,
    subject=0.0,
    scene=0.0,
    with_best_within=WITHIN,
    least=at_the_line,
    words=unknown,
    says_yes=unsaid,
)


def judged(question: str, hits: Sequence[Hit]) -> list[Judged]:
    return judge(understand(question), hits, nothing_around, ABOUT, SCORING, Scene())


def reading(question: str, hits: Sequence[Hit], related: bool = True) -> Reading:
    return read(understand(question), judged(question, hits), related, SCORING)


def scored(*scores: float) -> list[Hit]:
    """Hits with these scores; the better, the later in the report."""
    starts = range(len(scores) * 10, 0, -10)
    return [hit("Text.", score, start) for start, score in zip(starts, scores, strict=True)]


def texts(*given_: str) -> list[Hit]:
    """Hits with these texts in reading order; the first answers most surely, each further one by 0.5 less."""
    return [hit(text, 5.0 - number / 2, number * 99) for number, text in enumerate(given_)]


def quotes(found: Reading) -> list[str]:
    return [hit.passage.text for hit in found.evidence]


def test_how_near_the_subject_a_hit_is_counts_beside_how_surely_it_answers() -> None:
    scoring = replace(SCORING, answers=lambda question, hits, scene: [1.0, 0.8, 0.5], subject=0.5)
    hits = [hit("One.", 1.0), hit("Two.", 2.0), hit("Three.", 1.5)]
    ranked = judge(understand("Who came?"), hits, nothing_around, ABOUT, scoring, Scene())
    # 1.0 + 0.5, 0.8 + 1.0, 0.5 + 0.75
    assert [(one.hit.passage.text, one.answers) for one in ranked] == [("Two.", 0.8), ("One.", 1.0), ("Three.", 0.5)]
    assert [one.rank for one in ranked] == pytest.approx([1.8, 1.5, 1.25])


@pytest.mark.parametrize(
    ("by_meaning", "score", "answers"), [(True, 1.9, False), (True, 2.1, True), (False, 0.1, True)]
)
def test_what_only_its_meaning_brings_must_answer_more_surely(by_meaning: bool, score: float, answers: bool) -> None:
    [far] = [replace(one, by_meaning=by_meaning) for one in scored(score)]
    assert bool(reading("What was said?", [far]).evidence) == answers


def test_some_kinds_of_questions_need_a_surer_sentence() -> None:
    scoring = replace(SCORING, least=lambda asked, passage, before: 1.5 if asked.kind == "reason" else 0.0)
    hits = [hit("Judges dismissed one case.", 1.4)]
    for question, refused in (("Why did judges dismiss one case?", "not_in_report"), ("Who dismissed one case?", None)):
        ranked = judge(understand(question), hits, nothing_around, ABOUT, scoring, Scene())
        assert read(understand(question), ranked, True, scoring).refused == refused
    hits = [hit("Judges dismissed one case since a witness had died.", 1.5)]
    ranked = judge(understand("Why did judges dismiss one case?"), hits, nothing_around, ABOUT, scoring, Scene())
    assert read(understand("Why did judges dismiss one case?"), ranked, True, scoring).refused is None


def test_what_answers_why_without_a_reason_corrects_what_went_the_other_way() -> None:
    question = "Why did convictions in the south rise from 2020 to 2021?"
    found = reading(question, [hit("Southern courts found five guilty in 2021 and seven in 2020.", 1.0)])
    assert (found.denied, found.refused) == (True, None)
    # A reason, or a change of the same direction, corrects nothing.
    found = reading(question, [hit("Since judges fell ill, they found five guilty in 2021 and seven in 2020.", 1.0)])
    assert not found.denied
    found = reading(question, [hit("Southern courts found seven guilty in 2021 and five in 2020.", 1.0)])
    assert not found.denied


def test_what_is_told_of_one_side_only_is_no_comparison() -> None:
    found = reading("Did they fine more farmers than in 2020?", texts("Inspectors fined 14 farmers in 2021."))
    assert (found.refused, found.missing) == ("not_in_report", ("a comparison with an earlier time",))
    found = reading("Were more men jailed in Fen than in Oster?", texts("Courts in Fen jailed 14 men, up from nine."))
    assert (found.refused, found.missing) == ("not_in_report", ("anything on Oster",))


def test_the_sentence_after_a_quote_is_quoted_too_where_it_tells_the_other_side() -> None:
    first = "Thirteen prisoners died in 2021."
    hits = [hit(first, 3.0), hit("In 2020 there had been nine deaths.", -1.0, len(first) + 1)]
    found = reading("Did more prisoners die than in 2020?", hits)
    assert quotes(found) == [first, "In 2020 there had been nine deaths."]
    # A sentence elsewhere may be on other deaths.
    found = reading("Did more prisoners die than in 2020?", [hits[0], hit(hits[1].passage.text, -1.0, 999)])
    assert found.refused == "not_in_report"


def test_of_its_own_year_a_report_is_read_without_it_where_a_sentence_does_not_name_it() -> None:
    read_as: dict[str, str] = {}

    def note(questions: Sequence[str], hits: Sequence[Hit], scene: Scene) -> list[float]:
        read_as.update(zip((hit.passage.text for hit in hits), questions, strict=True))
        return by_score(questions, hits, scene)

    about = {"r": About(("Albania",), frozenset((2020, 2021)), frozenset((2020,)))}
    texts = ("Courts jailed four men.", "In 2020 courts jailed six men.", "In 2019 courts jailed two men.")
    hits = [hit(text, 1.0, 50 * at) for at, text in enumerate(texts)]
    scoring = replace(SCORING, answers=note)
    judge(understand("How many men were jailed in 2020?"), hits, nothing_around, about, scoring, Scene())
    assert list(read_as.values()) == [
        "How many men were jailed?",
        "How many men were jailed in 2020?",
        "How many men were jailed in 2020?",
    ]
    # A report that may be on either of two years says of neither what it doesn't date.
    about = {"r": About(("Albania",), frozenset((2020, 2021)), frozenset((2020, 2021)))}
    judge(understand("How many men were jailed in 2020?"), hits, nothing_around, about, scoring, Scene())
    assert set(read_as.values()) == {"How many men were jailed in 2020?"}


def test_beside_a_sentence_of_the_year_asked_for_none_is_quoted_that_does_not_name_it() -> None:
    asked = understand("How many men were jailed in 2020?")
    hits = [hit("In 2020 courts jailed six men.", 2.0), hit("Courts jailed four men.", 1.9, 50)]
    ranked = judge(asked, hits, nothing_around, ABOUT, SCORING, Scene())
    found = read(asked, ranked, True, SCORING)
    assert (quotes(found), found.left_out) == (["In 2020 courts jailed six men."], 0)
    undated = judge(asked, hits[1:], nothing_around, ABOUT, SCORING, Scene())
    assert quotes(read(asked, undated, True, SCORING)) == ["Courts jailed four men."]


def test_a_question_in_two_wordings_is_answered_as_surely_as_by_both_on_average() -> None:
    sure = {"Were they freed (the sailors)?": [3.0, 1.0], "were they freed?": [-2.0, 2.0]}
    scoring = replace(SCORING, answers=lambda questions, hits, scene: sure[questions[0]])
    whole, typed = sure
    asked = understand(whole, typed)
    ranked = judge(asked, [hit("One.", 0.0), hit("Two.", 0.0, 9)], nothing_around, ABOUT, scoring, Scene())
    assert [(one.hit.passage.text, one.answers) for one in ranked] == [("Two.", 1.5), ("One.", 0.5)]


def test_a_question_that_stands_for_itself_counts_more_than_with_what_was_asked_about_before() -> None:
    sure = {"Who runs the hotline?": [0.6, -0.9], "Who runs the hotline (the fire)?": [-0.9, 0.6]}
    scoring = replace(SCORING, answers=lambda questions, hits, scene: sure[questions[0]])
    alone, added = sure
    asked = understand(alone, added)
    ranked = judge(asked, [hit("One.", 0.0), hit("Two.", 0.0, 9)], nothing_around, ABOUT, scoring, Scene())
    # two thirds of 0.6 less a third of 0.9, and the other way round
    assert [one.answers for one in ranked] == pytest.approx([0.1, -0.4])


def test_what_may_answer_is_asked_in_its_own_words_and_the_mean_counts_where_it_is_surer() -> None:
    sure = {
        ("Who chairs the board?", "Ana led it."): -0.5,
        ("Who leads the board?", "Ana led it."): 3.5,
        ("Who chairs the board?", "Boro headed it."): 1.0,
        ("Who heads the board?", "Boro headed it."): 0.0,
        ("Who chairs the board?", "Cem chairs it and led it."): 0.5,
        ("Who chairs the board?", "Dov led the choir."): 2.5,
    }
    scoring = replace(
        SCORING,
        answers=lambda questions, hits, scene: [
            sure[question, hit.passage.text] for question, hit in zip(questions, hits, strict=True)
        ],
    )
    hits = [hit(text, 0.0, 30 * at) for at, (_, text) in enumerate(dict.fromkeys((0, text) for _, text in sure))]
    ranked = judge(understand("Who chairs the board?"), hits, nothing_around, ABOUT, scoring, Scene())
    assert {one.hit.passage.text: one.answers for one in ranked} == {
        "Ana led it.": 1.5,
        "Boro headed it.": 1.0,
        "Cem chairs it and led it.": 0.5,
        "Dov led the choir.": 2.5,
    }


def test_where_the_last_quote_stood_the_next_answer_is_taken_sooner() -> None:
    scoring = replace(SCORING, scene=2.0)
    here = hit("Here.", 1.0)
    there = Hit(replace(here.passage, paragraph=2, start=99, end=105, text="There."), 2.5)
    asked, scene = understand("Why?"), Scene((here.passage,))
    ranked = judge(asked, [there, here], nothing_around, ABOUT, scoring, scene)
    assert [(one.hit.passage.text, one.answers, one.rank) for one in ranked] == [
        ("Here.", 1.0, 3.0),
        ("There.", 2.5, 2.5),
    ]
    assert quotes(read(asked, ranked, True, replace(scoring, with_best_within=0.4))) == ["Here."]
    # That it stands there doesn't make it an answer.
    unsure = judge(asked, [Hit(here.passage, -0.1)], nothing_around, ABOUT, scoring, scene)
    assert read(asked, unsure, True, SCORING).refused == "not_in_report"


def test_judged_hits_come_surest_first_with_how_they_fit() -> None:
    one, two = judged("Who came in 2016?", [hit("Ana Duka came.", -1.0), hit("Ben Duka came in 2016.", 2.0)])
    assert (one.answers, one.hit.passage.text, one.fit.elsewhere) == (2.0, "Ben Duka came in 2016.", ())
    assert (two.answers, two.hit.passage.text, two.fit.elsewhere) == (-1.0, "Ana Duka came.", ("2016",))


def test_what_stands_before_a_hit_is_read_with_it() -> None:
    asked, hits = understand("How many came in 2016?"), [hit("Two came.", 1.0)]
    [one] = judge(asked, hits, lambda passage: Around("It was a cold day in 2016."), ABOUT, SCORING, Scene())
    assert one.fit.elsewhere == ()


@pytest.mark.parametrize(
    ("scores", "quoted", "left_out", "refused"),
    [
        ((4.0, 1.0), [4.0], 0, None),
        ((4.0, 3.5, 3.0, 2.9), [3.0, 3.5, 4.0], 0, None),  # within 1 of the best, in reading order
        ((4.0, 4.0, 4.0, 4.0, 4.0), [4.0, 4.0, 4.0], 2, None),  # three at most, the others are counted
        ((0.2, -0.1), [0.2], 0, None),  # what is no answer alone isn't one beside another
        ((0.0,), [0.0], 0, None),
        ((-0.1, -0.2), [], 0, "not_in_report"),
        ((), [], 0, "not_in_report"),
    ],
)
def test_the_fewest_sure_hits_answer(
    scores: tuple[float, ...], quoted: list[float], left_out: int, refused: str | None
) -> None:
    found = reading("What came?", scored(*scores))
    assert [hit.score for hit in found.evidence] == quoted
    assert (found.left_out, found.refused) == (left_out, refused)


def test_a_term_is_explained_by_what_stands_in_parentheses_behind_it() -> None:
    used, explained = hit("The pods had doors.", 4.0), hit("He lived in a pod (a legally rented cell).", 1.0, 40)
    assert quotes(reading("What exactly is a pod?", [used, explained])) == [explained.passage.text]
    for beside in ("312 of them", "see section six", "about nine of them"):
        unexplained = hit(f"It has a pod ({beside}).", 1.0, 40)
        assert quotes(reading("What exactly is a pod?", [used, unexplained])) == [used.passage.text]


def test_one_sentence_defines() -> None:
    found = reading("What does 'pod' mean?", [hit("A pod is a cell.", 4.0), hit("A pod has a door.", 3.9, 40)])
    assert (quotes(found), found.left_out) == (["A pod is a cell."], 0)


def test_each_name_asked_about_has_a_quote_by_its_last_word() -> None:
    duka, boro = hit("Duka’s word was no.", 5.0), hit("The other, Boro, agreed.", 1.0, 40)
    whole = hit("Ana Duka sat down.", 0.5, 80)
    asked = "What did Ana Duka and Ben Boro say?"
    assert quotes(reading(asked, [duka, boro, whole])) == [duka.passage.text, boro.passage.text]
    assert quotes(reading("What did Ana Duka say?", [duka, whole])) == [duka.passage.text]
    # What somebody's deputy did isn't told of the one to be chosen.
    deputy, own = hit("Duka’s deputy got nine years.", 5.0), hit("Duka got eight years, Boro six.", 1.0, 40)
    assert quotes(reading("Who got more years, Ana Duka or Ben Boro?", [deputy, own])) == [
        deputy.passage.text,
        own.passage.text,
    ]


def test_only_what_answers_for_sure_gives_a_short_answer() -> None:
    assert reading("How many people came?", [hit("Two people came.", SURE_OF_SHORT)]).short == "Two people"
    doubtful = reading("How many people came?", [hit("Two people came.", SURE_OF_SHORT - 0.1)])
    assert (quotes(doubtful), doubtful.short) == (["Two people came."], None)


def test_a_quote_that_denies_what_a_question_takes_for_granted_is_marked() -> None:
    found = reading("When did the court convict him?", [hit("The court did not convict him.", 4.0)])
    assert (quotes(found), found.short, found.denied) == (["The court did not convict him."], None, True)
    assert not reading("When did the court convict him?", [hit("The court convicted him in May.", 4.0)]).denied
    beside = hit("The court sat in May.", 3.9, 99)
    assert reading("When did the court convict him?", [hit("The court did not convict him.", 4.0), beside]) == found


def test_the_figures_of_what_is_said_to_have_fallen_are_told_however_far_they_stand_behind() -> None:
    asked, guess = "Why did complaints drop in 2021?", hit("The board was slow since it lacked staff.", 9.0)
    rose = hit("It received 30 complaints in 2021, compared with 20 in 2020.", 1.0, 50)
    found = reading(asked, [guess, rose])
    assert (quotes(found), found.denied) == ([rose.passage.text], True)
    fell = hit("It received 20 complaints in 2021, compared with 30 in 2020.", 2.0, 150)
    assert not reading(asked, [guess, fell]).denied


def test_what_is_beside_the_reports_topics_is_out_of_scope_unless_something_answers() -> None:
    assert reading("What came?", scored(-0.1), related=False).refused == "out_of_scope"
    assert reading("What came?", scored(0.1), related=False).refused is None


def test_a_further_quote_comes_from_the_same_report() -> None:
    found = reading("Who came?", [hit("Ana came.", 4.0), hit("Ben came.", 4.0, report="s")])
    assert quotes(found) == ["Ana came."]


def test_where_everything_is_asked_for_more_answers() -> None:
    hits = texts(*(f"Shelter {number} closed." for number in "abcdefgh"))
    assert len(reading("Which shelters closed?", hits).evidence) == 3  # 5.0, 4.5 and 4.0
    assert len(reading("Collect everything on shelters.", hits).evidence) == 6


def test_where_everything_is_asked_for_what_is_left_out_is_counted() -> None:
    # 5.0, 4.5 … 1.5: all eight are within 4 of the best, six are quoted.
    hits = texts(*(f"Shelter {number} closed." for number in "abcdefgh"))
    assert reading("Collect everything on shelters.", hits).left_out == 2


def test_a_weak_answer_is_none_where_the_event_is_told_without_what_is_asked() -> None:
    asked, without = "How much was spent on shelters?", hit("It funded shelters.", 2.0)
    beside = hit("It paid a fine of $5.", 1.0, 99)
    found = reading(asked, [without, beside])
    assert (found.refused, found.missing) == ("not_in_report", ("the sum of money asked for",))
    # What goes on from there may tell it, and so may what answers as surely, or surely.
    goes_on = hit("It paid $5.", 1.0, without.passage.end + 1)
    assert quotes(reading(asked, [without, goes_on])) == ["It paid $5."]
    before = hit("It paid $5.", 1.0, 40)
    some = hit("Some of the shelters were funded.", 2.0, before.passage.end + 1)
    assert quotes(reading(asked, [some, before])) == ["It paid $5."]
    assert reading(asked, [hit("It funded shelters.", 2.0, before.passage.end + 1), before]).refused
    assert quotes(reading(asked, [without, hit("It paid a fine of $5.", 1.9, 99)])) == ["It paid a fine of $5."]
    sure, surer = hit("It paid a fine of $5.", 4.0, 99), hit("It funded shelters.", 5.0)
    assert quotes(reading(asked, [surer, sure])) == ["It paid a fine of $5."]


def test_why_is_not_told_from_elsewhere_where_the_event_is_told_without_a_reason() -> None:
    asked, event = "Why did the port close its pier?", "In May the port closed its long pier."
    beside = "The ferry stopped because its engine broke."
    assert reading(asked, [hit(event, 2.9), hit(beside, 2.0, 99)]).refused == "not_in_report"
    assert quotes(reading(asked, [hit(event, 2.9), hit(beside, 4.0, 99)])) == [beside]


def test_what_others_did_or_are_to_do_is_another_event_than_what_is_told_less_surely() -> None:
    asked = "How many victims did the authorities identify?"
    by_others, own = "NGOs reported identifying nine victims.", hit("Officials identified two victims.", 1.0, 99)
    assert quotes(reading(asked, [hit(by_others, 2.0), own])) == [own.passage.text]
    told = hit("The law permitted agencies to charge workers a fee.", 2.1, 99)
    advice = hit("Prohibit agencies from charging fees to workers.", 2.9)
    assert quotes(reading("Are agencies allowed to charge workers?", [advice, told])) == [told.passage.text]


def test_what_hardly_answers_is_none_where_what_is_nearer_by_far_lacks_what_is_asked() -> None:
    asked = "How much did the ferry that was given a new pier cost?"
    nearer, other = hit("A ferry was given a new pier.", 5.9), hit("It sold nine boats for $9.", 0.9, 99)
    assert reading(asked, [nearer, other]).refused == "not_in_report"
    assert quotes(reading(asked, [hit("A ferry was given a new pier.", 0.8), other])) == [other.passage.text]


def test_a_figure_of_something_else_is_none_where_another_sentence_is_nearer() -> None:
    asked = "How many ferries did the port sell to the islands?"
    nearer = hit("The port sold ferries to the islands.", 4.0)

    def refused(other: Hit, surely: float) -> bool:
        hits = [
            replace(one, hit=each) for one, each in zip(judged(asked, [nearer, other]), (nearer, other), strict=True)
        ]
        of_both = [replace(one, answers=-1.0 if one.hit is nearer else surely) for one in hits]
        return read(understand(asked), of_both, True, SCORING).refused is not None

    def elsewhere(text: str, score: float) -> Hit:
        return Hit(replace(hit(text, score).passage, paragraph=2), score)

    assert refused(elsewhere("Its owner sold two cars.", 0.5), 4.0)
    # Not where it surely answers, is as near, or has the words, or goes on from there.
    assert not refused(elsewhere("Its owner sold two cars.", 0.5), 6.0)
    assert not refused(elsewhere("Its owner sold two cars.", 3.0), 4.0)
    assert not refused(elsewhere("It sold two ferries to islands.", 0.5), 4.0)
    assert not refused(hit("Its owner sold two cars.", 0.5, 99), 4.0)


def test_what_another_paid_is_no_answer_where_the_person_is_told_of_without_it() -> None:
    asked = "How much had the retired teacher paid the bank?"
    told, other = hit("A retired teacher told the bank of it.", 0.5), hit("A driver has been paid $5.", 2.6, 99)
    assert reading(asked, [told, other]).refused == "not_in_report"
    assert quotes(reading("How much had the retired driver paid the bank?", [told, other])) == [other.passage.text]
    assert quotes(reading(asked, [hit("A baker told the bank of it.", 0.5), other])) == [other.passage.text]


def test_where_nothing_answers_it_is_said_that_there_is_no_such_thing() -> None:
    none, beside = hit("There was no state ferry fund.", -5.0), hit("The state ran a ferry.", 1.0, 99)
    found = reading("How much did the state ferry fund pay out?", [beside, none])
    assert (quotes(found), found.denied) == ([none.passage.text], True)
    assert reading("How much did the state road fund pay out?", [beside, none]).refused == "not_in_report"


@pytest.mark.parametrize(
    ("question", "given_", "corrects"),
    [
        # The contrary is told by what surely is on it, though no reason.
        ("Why did the port court uphold the net fee?", [("The port court found the net fee void.", 3.5)], True),
        ("Why was the union so pleased with the toll?", [("The union warned that fares would rise.", 1.1)], True),
        ("Why did thefts on the pier rise?", [("Thefts on the pier fell.", 1.6)], True),
        ("Why is the pier office short of money?", [("The pier office had enough money.", 0.9)], False),
        ("Why has the pier office too little money?", [("The pier office had sufficient money.", 1.1)], True),
        ("How many divers did Orn admit?", [("Divers: The state did not accept divers.", 4.5)], True),
        ("On what grounds did the mayor withhold his signature?", [("The mayor did not sign the bill.", 4.5)], False),
        ("Why was the union so pleased with the toll?", [("The union warned that fares would rise.", 0.9)], False),
        # What isn't the nearest tells that there was none, unless another tells of it.
        (
            "What did the port say of fares in its annual report?",
            [("The port said that fares were high.", 3.0), ("The port did not publish an annual report.", 1.0)],
            True,
        ),
        (
            "What did the port say of fares in its annual report?",
            [("In its annual report the port said a lot.", 3.0), ("The port did not publish an annual report.", 1.0)],
            False,
        ),
        (
            "How long must the mill owner spend behind bars?",
            [("A skipper got five years in prison.", 3.0), ("The mill owner was not charged.", -0.5)],
            True,
        ),
        (
            "How long must the mill owner spend behind bars?",
            [("The mill owner was sentenced to five years.", 3.0), ("The mill owner was not charged.", -0.5)],
            False,
        ),
        (
            "Which languages, besides Sardian, was the course offered in?",
            [("The course was available only in the Sardian language.", 4.5)],
            True,
        ),
        (
            "Since when has night fishing been banned?",
            [("Fishing: The law does not prohibit night fishing.", 4.5)],
            True,
        ),
        ("Since when has night fishing been banned?", [("The law does not prohibit night ferries.", 2.5)], False),
        (
            "Which languages, besides Sardian, was the course offered in?",
            [("The course was available only to those who spoke Sardian.", 4.5)],
            False,
        ),
        (
            "What sentence did the smugglers convicted in May get?",
            [
                ("Nobody prosecuted any smugglers; the court did not prosecute any smugglers.", 2.0),
                ("The court did not convict any smugglers.", 1.0),
            ],
            True,
        ),
    ],
)
def test_what_is_contrary_to_a_question_corrects_it(
    question: str, given_: list[tuple[str, float]], corrects: bool
) -> None:
    found = reading(question, [hit(text, score, 99 * at) for at, (text, score) in enumerate(given_)])
    assert found.denied == corrects
    assert not corrects or quotes(found) == [given_[-1][0]]


def test_his_successor_is_that_of_whom_the_sentence_before_tells() -> None:
    left, heir = hit("The chair, Anno Velt, resigned.", 2.0), "His successor had not been appointed."
    heirs = hit(heir, 1.0, left.passage.end + 1)
    assert quotes(reading("What did Anno Velt's successor do?", [left, heirs])) == [heir]
    assert not reading("What did Emil Orlo's successor do?", [left, heirs]).denied


def test_why_is_not_told_without_a_word_of_it_in_another_paragraph_than_the_event() -> None:
    asked, event = "Why was the ferry sold?", "In May the ferry was sold."
    beside = hit("Fares were low because of storms.", 1.9, 99)
    beside = Hit(replace(beside.passage, paragraph=2), beside.score)
    assert reading(asked, [hit(event, 2.0), beside]).refused == "not_in_report"
    assert quotes(reading(asked, [hit(event, 1.8), beside])) == [beside.passage.text]


NOW, THEN = "Police opened 9 cases.", "In 2018 police opened two cases."


@pytest.mark.parametrize(
    ("question", "given_", "quoted"),
    [
        ("How many cases were there in 2018?", (NOW, THEN), [THEN]),  # the surer hit is on another year
        ("How many cases were there in 2021?", (NOW, THEN), [NOW]),
        ("How many cases were there in 2018 and 2021?", (NOW, THEN), [NOW, THEN]),
        ("How many cases were there in Albania?", (NOW,), [NOW]),
        ("How many cases were there in Peru?", (NOW, "Peru opened 3 cases."), ["Peru opened 3 cases."]),
        ("How much was spent?", ("It funded shelters.", "It spent $5 on shelters."), ["It spent $5 on shelters."]),
        ("Who is the minister?", ("The minister came.", "Ana Duka is minister."), ["Ana Duka is minister."]),
    ],
)
def test_only_what_fits_is_quoted(question: str, given_: tuple[str, ...], quoted: list[str]) -> None:
    assert quotes(reading(question, texts(*given_))) == quoted


def test_each_year_that_is_asked_about_is_quoted_however_unsure() -> None:
    hits = [hit("In 2019 police opened 9 cases.", 5.0, 0), hit("In 2017 police opened two cases.", 0.5, 99)]
    found = reading("How many cases were there in 2017 and 2019?", hits)
    assert quotes(found) == ["In 2019 police opened 9 cases.", "In 2017 police opened two cases."]
    assert quotes(reading("How many cases were there in 2019?", hits)) == ["In 2019 police opened 9 cases."]


def test_a_year_of_several_may_be_the_reports_own_and_what_is_told_of_another_thing_is_none_of_it() -> None:
    hits = [
        hit("In 2018 police opened two cases.", 5.0, 0),
        hit("Police opened nine cases.", 2.0, 99),
        hit("In 2020 the port had 40 cranes, and in 2017 it had 12.", 1.0, 999),
    ]
    elsewhere = [*hits[:2], replace(hits[2], passage=replace(hits[2].passage, paragraph=7))]
    found = reading("How many cases did police open in 2018 and 2021?", elsewhere)
    assert quotes(found) == ["In 2018 police opened two cases.", "Police opened nine cases."]
    found = reading("How many cases did police open in 2017 and 2018?", elsewhere)
    assert (quotes(found), found.untold_years) == (["In 2018 police opened two cases."], (2017,))


def test_each_thing_that_a_question_joins_is_quoted_however_unsure() -> None:
    vans, trucks = "The toll for vans is nine crowns.", "The toll for trucks is 30 crowns."
    hits = [hit(vans, 5.0, 0), hit(trucks, 0.5, 99)]
    found = reading("What is the toll for vans and for trucks?", hits)
    assert (quotes(found), found.short) == ([vans, trucks], None)
    assert quotes(reading("What is the toll for vans?", hits)) == [vans]
    # What a text joins to one of two things may be the other.
    guards = [hit("The port trains pilots and guards.", 5.0, 0), hit("Trucks with pilots aboard are trained.", 0.5, 99)]
    assert len(quotes(reading("Are pilots and watchmen trained?", guards))) == 1
    # What shares nothing with the question but that word is beside it.
    beside = hit("Two trucks burned.", 0.5, 99)
    beside = replace(beside, passage=replace(beside.passage, paragraph=7))
    assert quotes(reading("What is the toll for vans and for trucks?", [hits[0], beside])) == [vans]


def test_where_several_things_are_asked_for_less_sure_ones_are_quoted_too() -> None:
    hits = [hit("Captain Duka was dismissed in May.", 5.0, 99), hit("Captain Lim was dismissed in June.", 3.0, 0)]
    assert len(quotes(reading("Which captains were dismissed?", hits))) == 2
    assert len(quotes(reading("Which captain was dismissed?", hits))) == 1


@pytest.mark.parametrize(
    ("question", "text", "missing", "elsewhere", "years"),
    [
        ("How many cases were there in 2016?", THEN, ("2016",), True, (2018,)),
        ("How many cases were there in 2016?", NOW, ("2016",), True, ()),
        ("How many cases were there in Peru?", NOW, ("Peru",), True, ()),
        ("How many cases were there?", "Police opened cases.", ("a number of cases",), False, ()),
        ("How much was spent?", NOW, ("a sum of money",), False, ()),
        ("Who is the minister?", NOW, ("the name of a person",), False, ()),
    ],
)
@pytest.mark.parametrize("score", [5.0, -0.5])
def test_a_refusal_says_what_is_missing(
    question: str, text: str, missing: tuple[str, ...], elsewhere: bool, years: tuple[int, ...], score: float
) -> None:
    found = reading(question, [hit(text, score)])
    assert found.refused == "not_in_report"
    assert (found.missing, found.elsewhere, found.given_years) == (missing, elsewhere, years)


def test_a_figure_of_something_else_is_no_figure_of_what_is_counted() -> None:
    found = reading("How many cases were there?", [hit("Police closed 9 roads.", -0.5)])
    assert (found.refused, found.missing) == ("not_in_report", ("a number of cases",))


def test_a_refusal_claims_nothing_missing_where_it_is_there_but_does_not_answer() -> None:
    found = reading("How many cases were there?", [hit("Police closed 9 cases.", -0.5)])
    assert (found.refused, found.missing) == ("not_in_report", ("the number of cases asked for",))


@pytest.mark.parametrize(
    ("question", "texts_", "missing"),
    [
        # Another close passage has such a number, of others: 'no close passage gives one' would be untrue.
        ("How many of the foreign victims were women?",
         ("34 victims were foreign.", "Of the 86 victims, 58 were women."), ("the number of women asked for",)),
        ("How many of the foreign victims were women?", ("34 victims were foreign.",), ("a number of women",)),
        # A figure of the year asked about stands there, of something else.
        ("How many of the cases were labor cases in 2018?",
         ("Police opened eight cases (seven labor) in 2019, compared with two in 2018.",),
         ("the number of labor cases asked for",)),
    ],
)  # fmt: skip
def test_a_refusal_claims_nothing_untrue(question: str, texts_: tuple[str, ...], missing: tuple[str, ...]) -> None:
    hits = [hit(text, -0.5 - number, number * 99) for number, text in enumerate(texts_)]
    assert reading(question, hits).missing == missing


def test_a_refusal_says_of_nothing_that_no_passage_is_about_it_where_one_is() -> None:
    asked = "What does Article 174 say of guards?"
    other, own = hit("Article 9 is on guards.", 1.0), "Article 174 is on boats."
    assert reading(asked, [other]).missing == ("Article 174",)
    assert reading(asked, [other, hit(own, -0.5, 99)]).missing == ()


@pytest.mark.parametrize(
    ("question", "asked_for"),
    [
        ("What did the bridge cost?", "the sum of money asked for"),
        ("When was it built?", "the date asked for"),
        ("Why did it fall?", "the reason asked for"),
        ("How long did it take?", "the time asked for"),
        ("Which company built it?", "the name asked for"),
    ],
)
def test_a_refusal_says_what_was_asked_for(question: str, asked_for: str) -> None:
    text = "In May 2019 Duka Ltd built the bridge in Osk for $9, in two years, because the old one was unsafe."
    assert reading(question, [hit(text, -0.5)]).missing == (asked_for,)


def test_what_names_the_step_that_is_asked_about_is_quoted_first() -> None:
    told = ("Two officials were charged and suspended.", "A court convicted an official.")
    found = reading("Were any officials convicted?", [hit(text, 5.0 - 4 * at, at * 99) for at, text in enumerate(told)])
    assert quotes(found)[-1] == told[1]


@pytest.mark.parametrize(
    ("question", "second", "start", "quoted"),
    [
        ("What did the marchers want?", 4.0, 26, 2),  # right after it
        ("What did the marchers want?", 4.0, 99, 1),  # elsewhere
        ("What did the marchers want?", 2.9, 26, 1),  # not so sure
        ("How many marchers came?", 4.0, 26, 1),  # one sentence tells a number
    ],
)
def test_what_goes_on_right_after_an_answer_is_part_of_it(
    question: str, second: float, start: int, quoted: int
) -> None:
    first = "40 marchers came in March."
    assert len(first) == 26
    found = reading(question, [hit(first, 6.0, 0), hit("They wanted 90 marchers to be freed.", second, start)])
    assert len(found.evidence) == quoted


@pytest.mark.parametrize(
    ("question", "first", "next_by", "quoted"),
    [
        ("Did more complaints come from prisoners or from others?", "Prisoners sent 199 complaints.", 2.4, 2),
        ("In which ways are au pairs left exposed?", "Their permit is tied to one family.", 2.4, 2),
        ("What may be done to suspects as against convicts?", "Suspects may be held for two months.", 2.4, 2),
        # Too unsure; on one side only; both sides in one sentence.
        ("Did more complaints come from prisoners or from others?", "Prisoners sent 199 complaints.", 2.6, 1),
        ("Did complaints come from prisoners?", "Prisoners sent 199 complaints.", 2.4, 1),
        ("Did more complaints come from prisoners or from others?", "Prisoners sent more than others did.", 2.4, 1),
    ],
)
def test_the_other_side_of_what_is_compared_is_quoted_though_less_sure(
    question: str, first: str, next_by: float, quoted: int
) -> None:
    hits = [hit(first, 5.0), hit("Others sent 33.", 5.0 - next_by, 99), hit("Some sent none.", 2.41, 199)]
    assert len(reading(question, hits).evidence) == quoted


@pytest.mark.parametrize(
    ("question", "text", "answered"),
    [
        ("Who runs the hotline?", "It gave an office to an NGO-run national hotline.", True),
        ("Who pays for the shelters?", "There were four church-funded shelters.", True),
        ("Who runs the helpline?", "It gave an office to an NGO-run national hotline.", True),
        ("Who carried out the survey of pilots?", "A 2022 HPA survey of 40 pilots found that few slept.", True),
        ("Who made the study of nets?", "The University of Osk study of nets blamed storms.", True),
        ("Who made the study of nets?", "A 2022 HPA survey of 40 pilots found that few slept.", False),
        ("Who answered the survey of pilots?", "A 2022 HPA survey of 40 pilots found that few slept.", False),
        ("Who runs the shelters?", "It gave an office to an NGO-run hotline.", False),
        ("Who pays for the hotline?", "It gave an office to an NGO-run hotline.", False),
        ("When did the hotline run?", "It gave an office to an NGO-run hotline.", False),
    ],
)
def test_who_does_something_may_be_told_in_passing(question: str, text: str, answered: bool) -> None:
    assert bool(reading(question, [hit(text, -1.0)]).evidence) == answered


def test_a_further_quote_is_on_the_name_that_is_asked_about() -> None:
    first, other = hit("Fen Council opened cells.", 5.0, 0), hit("The army opened cells.", 4.9, 99)
    other = Hit(replace(other.passage, paragraph=2), other.score)
    assert reading("What did Fen Council open?", [first, other]).evidence == (first,)
    assert len(reading("What did they open?", [first, other]).evidence) == 2
    beside = Hit(replace(other.passage, paragraph=1), other.score)
    assert len(reading("What did Fen Council open?", [first, beside]).evidence) == 2


def test_a_figure_that_is_pointed_at_is_the_short_answer_of_a_sentence_that_surely_answers() -> None:
    text = "After the storm 27 lodgings stood empty, and nine had burnt."
    asked = understand("How many homes did nobody live in?")

    def short(score: float, surely: dict[str, float]) -> str | None:
        def words(asked: Asked, passage: Passage) -> list[Word]:
            del asked
            starts = {figure: passage.text.index(figure) for figure in surely}
            return [Word(starts[figure], starts[figure] + len(figure), surely[figure]) for figure in surely]

        scoring = replace(SCORING, words=words)
        return read(asked, judged(asked.question, [hit(text, score)]), True, scoring).short

    assert short(6.0, {"27": 0.9, "nine": 0.1}) == "27 lodgings"
    # More surely so where what happened is told in other words.
    asked = understand("How many homes had lost their tenants?")
    assert short(6.0, {"27": 0.9, "nine": 0.1}) == "27 lodgings"
    assert short(6.0, {"27": 0.6, "nine": 0.1}) is None
    assert short(6.0, {"27": 0.9, "nine": 0.5}) is None
    asked = understand("How many homes did nobody live in?")
    # No word is pointed at, two are, or the sentence itself only just answers.
    assert short(6.0, {}) is None
    assert short(6.0, {"27": 0.4, "nine": 0.0}) is None
    assert short(6.0, {"27": 0.9, "nine": 0.8}) is None
    assert short(4.0, {"27": 0.9, "nine": 0.1}) is None


@pytest.mark.parametrize(
    ("question", "text", "at", "expected"),
    [
        ("Which ministry looks after the homes?", "The Ministry of Labor runs the homes with Fen Council.",
         {"Ministry": 0.9, "Labor": 0.8}, "Ministry of Labor"),
        ("Which ministry looks after the homes?", "The Ministry of Labor runs the homes with Fen Council.",
         {"Ministry": 0.9, "Council": 0.6}, None),
        ("Which agency looks after the homes?", "The State Labor Office (SLO) runs the homes.",
         {"State": 0.9, "SLO": 0.9}, "State Labor Office (SLO)"),
        # Whose the one is that is asked for isn't asked.
        ("Which body looks after the homes?", "Fen Parliament's task force runs the homes.",
         {"Parliament's": 0.9}, None),
        # What else is pointed at belongs to the answer.
        ("Which court hears such cases?", "In Fen Gardeners courts hear such cases.",
         {"Gardeners": 0.9, "courts": 0.9}, None),
        ("Who looks after the homes?", "The Ministry of Labor did not run the homes.", {"Labor": 0.9}, None),
        ("When was the home shut down?", "On May 4 nobody was let into the home any more.", {"May": 0.9}, "May 4"),
        ("In what month was the care home shut down?", "On May 4 nobody was let in any more.", {"May": 0.9}, "May 4"),
        ("In what month was the home shut down?", "In 2019 nobody was let in any more.", {"2019": 0.9}, None),
        ("When was the home shut down?", "The council planned to close the home on May 4.", {"May": 0.9}, None),
        ("When was the home shut down?", "It was full on May 4 and empty on May 9.", {"4": 0.9, "9": 0.8}, None),
        # Whose role else is pointed at may be who is asked for.
        ("Who looks after the homes?", "The president of Tulip Union runs the homes.",
         {"president": 0.9, "Tulip": 0.9}, None),
        ("Who looks after the homes?", "Tulip Union runs the homes.", {"Tulip": 0.9, "runs": 0.6}, "Tulip Union"),
        ("Who looks after the homes?", "Tulip Union runs the homes.", {"Tulip": 0.75, "runs": 0.6}, None),
    ],
)  # fmt: skip
def test_a_name_or_a_date_that_is_pointed_at_is_the_short_answer(
    question: str, text: str, at: dict[str, float], expected: str | None
) -> None:
    def words(asked: Asked, passage: Passage) -> list[Word]:
        del asked
        starts = {word: passage.text.index(word) for word in at}
        return [Word(starts[word], starts[word] + len(word), at[word]) for word in at]

    scoring = replace(SCORING, words=words)
    for score, short in ((6.0, expected), (3.0, None)):
        assert read(understand(question), judged(question, [hit(text, score)]), True, scoring).short == short


@pytest.mark.parametrize(
    ("question", "text", "at", "expected"),
    [
        ("When was the home shut down?", "On May 4 nobody was let into the home.", "May", "May 4"),
        ("When was the home of Boro Leki shut down?", "On May 4 nobody was let into the home.", "May", None),
        ("When was the home shut down?", "In May nobody was let into the home, and on June 9 it burnt.", "June", None),
        ("When was the home shut down?", "The home went on to be full after the lockdown of May 4.", "May", None),
        ("Which agency looks after the homes?", "The State Bureau runs the homes.", "State", "State Bureau"),
        ("Who looks after the homes?", "The State Bureau runs the homes.", "State", None),
    ],
)  # fmt: skip
def test_the_only_date_and_the_only_body_of_a_sentence_need_not_be_as_sure(
    question: str, text: str, at: str, expected: str | None
) -> None:
    def words(asked: Asked, passage: Passage) -> list[Word]:
        del asked
        start = passage.text.index(at)
        return [Word(start, start + len(at), 0.9), Word(len(text) - 6, len(text) - 1, 0.6)]

    scoring = replace(SCORING, words=words)
    assert read(understand(question), judged(question, [hit(text, 4.0)]), True, scoring).short == expected


@pytest.mark.parametrize(
    ("logit", "answers", "quote", "short"),
    [
        (-SURE, SURE_OF_SHORT, "Guards kept the doors shut.", "No"),
        (0.1 - SURE, SURE_OF_SHORT, "Guards kept the doors shut.", None),
        (-SURE, SURE_OF_SHORT - 0.1, "Guards kept the doors shut.", None),
        (SURE, SURE_OF_SHORT, "Guards let people through the doors.", "Yes"),
        (SURE - 0.1, SURE_OF_SHORT, "Guards let people through the doors.", None),
        # Hearsay, a hedge and an exception are no facts; what the rules read otherwise isn't known.
        (-SURE, SURE_OF_SHORT, "NGOs claimed that guards kept the doors shut.", None),
        (-SURE, SURE_OF_SHORT, "Guards may have kept the doors shut.", None),
        (-SURE, SURE_OF_SHORT, "Guards kept the doors shut except on Sundays.", None),
        (-SURE, SURE_OF_SHORT, "Visitors entered.", None),
        (SURE, SURE_OF_SHORT, "Visitors did not enter.", None),
        (SURE, SURE_OF_SHORT, "Guards might let people through the doors.", None),
    ],
)
def test_yes_or_no_may_be_what_the_trained_layers_surely_read(
    logit: float, answers: float, quote: str, short: str | None
) -> None:
    scoring = replace(SCORING, says_yes=lambda asked, passage: logit)
    asked = understand("Did visitors enter?")
    ranked = judge(asked, [hit(quote, answers)], nothing_around, ABOUT, scoring, Scene())
    assert read(asked, ranked, True, scoring).short == short


def test_a_no_that_the_trained_layers_read_answers_no_other_question_before_it() -> None:
    scoring = replace(SCORING, says_yes=lambda asked, passage: -SURE)
    hits = [hit("The age is 18, but nobody enforced it.", SURE_OF_SHORT)]
    for question, short in (("whats the age and do they enforce it", None), ("Do they enforce the age?", "No")):
        asked = understand(question)
        ranked = judge(asked, hits, nothing_around, ABOUT, scoring, Scene())
        assert read(asked, ranked, True, scoring).short == short


def test_what_was_just_quoted_is_not_quoted_again_beside_what_is_new() -> None:
    new, told = hit("They opened cells.", 5.0, 0), hit("The army opened camps.", 4.9, 99)
    asked = understand("What did they open?")
    found = judge(asked, [new, told], nothing_around, ABOUT, SCORING, Scene((told.passage,)))
    assert read(asked, found, True, SCORING).evidence == (new,)
    found = judge(asked, [new, told], nothing_around, ABOUT, SCORING, Scene((new.passage,)))
    assert len(read(asked, found, True, SCORING).evidence) == 2


def test_the_year_that_is_asked_for_may_follow_what_is_told_of_another() -> None:
    """'For 2019 it got $10' goes on from what the fund cost in 2018, and hardly answers by itself."""
    told, next_ = "The fund cost the city $9 in 2018.", "For 2019 it got $10."
    asked = understand("How much did the fund cost in 2019?")
    years = {"r": About(("Albania",), frozenset((2021,)), frozenset((2021,)))}

    def answers(after: Hit, of: Asked = asked) -> float:
        found = judge(of, [hit(told, 4.0), after], nothing_around, years, SCORING, Scene())
        return next(one.answers for one in found if one.hit == after)

    after = hit(next_, -0.5, len(told) + 1)
    assert answers(after) == YEAR_AFTER
    assert answers(Hit(replace(after.passage, paragraph=2), -0.5)) == -0.5
    assert answers(hit("For 2019 it got nothing.", -0.5, len(told) + 1)) == -0.5
    assert answers(hit("For 2017 it got $10.", -0.5, len(told) + 1)) == -0.5
    assert answers(hit("In 2019 a court fined the firm $300.", -0.5, len(told) + 1)) == -0.5
    refused, asked_on = understand("How many requests were refused in 2019?"), "In 2018 nine requests were refused."
    after = hit("In 2019 it granted 12.", -0.5, len(asked_on) + 1)
    found = judge(refused, [hit(asked_on, 4.0), after], nothing_around, years, SCORING, Scene())
    assert next(one.answers for one in found if one.hit == after) == -0.5
    cases, counted = understand("How many cases were there in 2019?"), "Of cases there were nine in 2018."
    for text, goes_on in (("In 2019, 12 were closed.", True), ("In 2019 there were 12 deaths.", False),
                          ("In 2019 it rose by 12 percent.", False), ("In 2019 it cost $4,000.", False)):  # fmt: skip
        after = hit(text, -0.5, len(counted) + 1)
        found = judge(cases, [hit(counted, 4.0), after], nothing_around, years, SCORING, Scene())
        assert (next(one.answers for one in found if one.hit == after) == YEAR_AFTER) == goes_on


def test_whose_figure_is_asked_for_is_told_of_first() -> None:
    asked = understand("How many cases were there by the union's own count?")
    others, own = hit("Police counted 9 cases.", 4.0), hit("The union put the number at 12.", 1.5, 50)
    found = judge(asked, [others, own], nothing_around, ABOUT, SCORING, Scene())
    assert read(asked, found, True, SCORING).evidence == (own,)
    unsure = replace(own, score=0.5)
    found = judge(asked, [others, unsure], nothing_around, ABOUT, SCORING, Scene())
    assert others in read(asked, found, True, SCORING).evidence


def test_a_hit_that_is_not_worth_reading_answers_nothing_and_comes_last() -> None:
    scoring = replace(SCORING, candidates=lambda hits, scene: hits[:1])
    hits = [hit("Police closed 9 cases.", 1.0, 0), hit("Police closed 8 cases.", 9.0, 50)]
    found = judge(understand("How many cases were closed?"), hits, nothing_around, ABOUT, scoring, Scene())
    assert [one.hit for one in found] == hits
    assert [one.answers for one in found] == [1.0, UNREAD]


@pytest.mark.parametrize(
    ("typed", "surely", "answers"),
    [
        ("were they charged?", 2.0, False),
        ("were they charged?", 4.0, True),  # surer than what else stands there
        ("were they arrested?", 2.0, True),  # it has the word
        ("were they?", 2.0, True),  # there is no word to have
    ],
)
def test_a_quote_without_a_word_of_what_is_asked_on_gives_way(typed: str, surely: float, answers: bool) -> None:
    told, new = hit("Two guards were arrested.", surely, 0), hit("A court did it.", 3.0, 99)
    asked = understand("What of the guards?", typed)
    found = judge(asked, [told, new], nothing_around, ABOUT, SCORING, Scene((told.passage,)))
    assert [one.answers >= 0 for one in found if one.told] == [answers]
    elsewhere = Hit(replace(new.passage, paragraph=2), new.score)
    found = judge(asked, [told, elsewhere], nothing_around, ABOUT, SCORING, Scene((told.passage,)))
    assert [one.answers for one in found if one.told] == [surely]


def test_a_refusal_says_that_what_would_answer_is_of_another_year() -> None:
    found = reading(
        "How many cases were closed in 2018?",
        [hit("Police closed 9 cases in 2019.", 3.0, 0), hit("Rain fell.", 1.0, 50)],
    )
    assert (found.refused, found.missing, found.elsewhere, found.given_years) == (
        "not_in_report",
        ("2018",),
        True,
        (2019,),
    )


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Which journalists opened cases?", ("journalists",)),
        ("Can't groups become cases?", ()),  # words that name nothing
        ("Did police in Osh open cases at the border?", ("border",)),  # three letters may be anything
        ("Which cases did police open slowly?", ()),  # how it was done names nothing
        ("Can openings be police?", ()),  # 'opened' begins alike
        ("Which senators debated unemployment and taxation?", ()),  # too much: it is another subject
    ],
)
def test_a_refusal_names_words_that_no_close_passage_has(question: str, words: tuple[str, ...]) -> None:
    found = reading(question, [hit("Police opened cases.", -0.5)])
    assert (found.refused, found.missing, found.unmentioned) == ("not_in_report", words, True)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("It also reported that victims were referred.", True),
        ("They were released.", True),
        ("These included six children.", True),
        ("This law was not enforced.", True),
        ("Such cases were rare.", True),
        ("The latter were freed.", True),
        ("Their lawyers protested.", True),
        ("In 2019 there were 12 deaths.", False),
        ("In 2019 the number rose to 12.", True),
        ("In 2019 the share of women was 12 percent.", False),
        ("In 2019, 251 were upheld.", True),
        ("In 2019 it closed nine.", True),
        ("For 2021 it got $9.", True),
        ("For 2021 parliament approved $9.", False),
        ("In 2019 the government closed nine.", False),
        ("Due to a lack of police, however, these measures failed.", True),
        ("A person convicted of violating the law may be jailed for three years.", True),
        ("Penalties for violations were not sufficient.", True),
        ("A person convicted of rape may be jailed for ten years.", False),
        ("An offense could be punished by up to three years in prison.", True),
        ("The offense of rape is punishable by up to three years in prison.", False),
        ("Women made up 46 of them.", True),
        ("Women made up 46 of the pilots.", False),
        ("He was held for three days.", True),
        ("There were six children.", False),
        ("The government opened shelters.", False),
        ("There is no law.", False),
        ("It was reported that six died.", False),  # 'it' stands for nothing before it
        ("There were reports that they died.", False),
        ("Italy and Thailand helped.", False),
        ("Thistle farms closed.", False),
        ("The ruling followed a suit by two pilots.", True),
        ("The ruling was published in May.", False),
        ("The fallout from the affair, known as the crane scandal, ended the coalition.", True),
    ],
)
def test_which_sentences_need_the_one_before(text: str, needs: bool) -> None:
    assert needs_predecessor(hit(text, 0.0).passage) == needs


FIRST, SECOND = hit("Two came.", 1.0, 0), hit("Ana Duka paid.", 1.0, 50)
GIVES_FIRST, GIVES_SECOND = Reading((FIRST,), "Two"), Reading((SECOND,), "Ana Duka", left_out=2)
NO_SUM = Reading(refused="not_in_report", missing=("a sum of money",))
NO_WORD = Reading(refused="not_in_report", missing=("journalists",), unmentioned=True)
NO_PERSON = Reading(refused="not_in_report", missing=("the name of a person", "a sum of money"))


def test_one_part_is_the_whole() -> None:
    assert together([NO_SUM], ["How much?"]) is NO_SUM


def test_parts_answer_together_in_reading_order() -> None:
    found = together([GIVES_SECOND, GIVES_FIRST], ["Who paid?", "How many came?"])
    assert found == Reading((FIRST, SECOND), "Ana Duka · Two", left_out=2)


def test_a_quote_that_answers_both_parts_stands_once() -> None:
    assert together([GIVES_FIRST, GIVES_FIRST], ["How many?", "How many came?"]) == Reading((FIRST,), None)


def test_where_one_quote_seems_to_answer_all_parts_what_answers_next_stands_beside_it() -> None:
    fines = Reading((FIRST,), beside=SECOND)
    parts = ["What fines were set?", "And how much was paid?"]
    assert together([fines, Reading((FIRST,))], parts).evidence == (FIRST, SECOND)
    # A short answer to each is an answer to all.
    shorts = [replace(fines, short="Four fines"), Reading((FIRST,), short="2,000 marks")]
    assert together(shorts, parts).evidence == (FIRST,)
    # What has no answer is said to have none.
    assert together([fines, NO_SUM], parts).evidence == (FIRST,)


def test_parts_without_an_answer_are_named() -> None:
    found = together([GIVES_FIRST, NO_SUM], ["How many came?", "What did it cost?"])
    assert found == Reading((FIRST,), None, unanswered=("What did it cost?",))


def test_if_no_part_has_an_answer_all_that_is_missing_is_said_once() -> None:
    found = together([NO_SUM, NO_PERSON], ["What did it cost?", "Who is the minister, and what is he paid?"])
    assert (found.refused, found.missing) == ("not_in_report", ("a sum of money", "the name of a person"))
    assert found.evidence == ()


def test_words_that_nothing_mentions_are_said_where_nothing_else_is() -> None:
    assert together([NO_WORD, NO_SUM], ["Which journalists?", "How much?"]) == NO_SUM
    assert together([NO_WORD, NO_WORD], ["Which journalists?", "Whose journalists?"]) == NO_WORD


def test_what_became_of_those_of_whom_a_sure_passage_tells_may_stand_right_after_it() -> None:
    first = hit("Courts convicted 11 persons under Article 171.", 2.0)
    second = hit("The majority of those convicted received suspended sentences.", -1.8, first.passage.end + 1)
    asked = "Did the 11 persons convicted under Article 171 go to jail?"
    assert quotes(reading(asked, [first, second])) == [second.passage.text]
    elsewhere = hit(second.passage.text, -1.8, first.passage.end + 99)
    assert reading(asked, [first, elsewhere]).refused == "not_in_report"


def test_a_country_that_is_not_told_of_goes_before_what_is_missing_of_another() -> None:
    nowhere = Reading(refused="not_in_report", missing=("Peru",), elsewhere=True)
    assert together([NO_SUM, nowhere], ["How much?", "And in Peru?"]).missing == ("Peru",)


def test_a_denial_in_one_part_is_a_denial() -> None:
    assert together([GIVES_FIRST, Reading((SECOND,), denied=True)], ["How many came?", "Why did Ana pay?"]).denied


def test_a_whole_section_stays_named_among_parts() -> None:
    assert together([Reading((FIRST,), listed="ADVICE"), NO_SUM], ["List all advice.", "How much?"]).listed == "ADVICE"


SCORES = st.lists(st.floats(-10, 10), max_size=12)
QUESTIONS = st.sampled_from(["What came?", "How many came in 2016?", "Collect everything on this.", "Who is minister?"])


@given(SCORES, QUESTIONS, st.booleans())
def test_evidence_or_a_refusal(scores: list[float], question: str, related: bool) -> None:
    hits = sorted(scored(*scores), key=lambda one: -one.score)
    found = reading(question, hits, related)
    assert bool(found.evidence) == (found.refused is None)
    assert len(found.evidence) <= 6
    assert set(found.evidence) <= set(hits)
    assert [hit.passage.start for hit in found.evidence] == sorted(hit.passage.start for hit in found.evidence)


def test_an_abbreviation_is_spelt_out_however_unsure_the_sentence() -> None:
    found = reading("What does UAE stand for?", [hit("They went to the United Arab Emirates (UAE).", -3.0)])
    assert found.refused is None
    assert found.short == "United Arab Emirates"


def test_what_is_asked_of_something_that_there_is_none_of_is_corrected() -> None:
    none = "The country has no military."
    found = reading("Which ministry commands the army?", [hit(none, SURE_OF_DENIAL)])
    assert (found.evidence, found.denied, found.short) == ((hit(none, SURE_OF_DENIAL),), True, None)
    # all that is denied is what is asked about: it needn't be as sure, nor be all that is said
    assert reading("Which ministry commands the army?", [hit(none, 0.1)]).denied
    more = "The country has no military, but it has guards."
    assert reading("Which ministry commands the army?", [hit(more, 0.1)]).denied
    another = "The government has not bought a warship."
    assert reading("Which ministry commands the army?", [hit(another, SURE_OF_PLAIN_DENIAL)]).denied
    less = hit(another, SURE_OF_PLAIN_DENIAL - 0.1)
    assert reading("Which ministry commands the army?", [less]).refused == "not_in_report"


def test_what_denies_plainly_goes_before_what_answers_less_surely() -> None:
    asked = "What fine do pilots pay for staying out of the guild?"
    denies = hit("Pilots must join the guild, but there are no sanctions.", 5.0)
    other = hit("The guild was fined $9.", 5.0 - ABOVE_OTHERS - 0.1, 200)
    found = reading(asked, [denies, other])
    assert (quotes(found), found.denied) == ([denies.passage.text], True)
    nearer = hit("The guild was fined $9.", 5.0 - ABOVE_OTHERS + 0.1, 200)
    assert quotes(reading(asked, [denies, nearer])) == [nearer.passage.text]


def test_what_tells_that_it_was_done_corrects_why_it_was_not() -> None:
    asked, told = (
        "Why didn't the port give blind pilots charts?",
        "In May the port gave pilots charts that can be felt.",
    )
    found = judged(asked, [hit(told, SURE_OF_PLAIN_DEED)])
    assert read(understand(asked), [replace(one, least=9.9) for one in found], True, SCORING).denied
    found = judged(asked, [hit(told, SURE_OF_PLAIN_DEED - 0.1)])
    assert read(understand(asked), [replace(one, least=9.9) for one in found], True, SCORING).refused
    of_others = hit("In May the bank gave its clients cards that can be felt.", SURE_OF_PLAIN_DEED)
    found = judged(asked, [of_others])
    assert read(understand(asked), [replace(one, least=9.9) for one in found], True, SCORING).refused


def test_what_is_denied_beyond_doubt_is_so_whatever_the_year() -> None:
    asked, told = (
        "What did the council say in its published report on the 2018 visit?",
        "The report was not yet public.",
    )
    assert reading(asked, [hit(told, SURE_IN_ANY_YEAR)]).denied
    assert reading(asked, [hit(told, SURE_IN_ANY_YEAR - 0.1)]).refused == "not_in_report"


def test_that_there_is_no_penalty_corrects_how_high_it_is() -> None:
    asked, told = "How big was the fine that Brightport paid?", "No penalty was imposed on Brightport in the year."
    assert reading(asked, [hit(told, SURE_OF_OTHER_WAY)]).denied
    assert reading(asked, [hit(told, SURE_OF_OTHER_WAY - 0.1)]).refused == "not_in_report"


def test_efforts_that_grew_correct_why_they_fell_though_another_sentence_answers() -> None:
    grew = hit("The government increased efforts to prevent trafficking.", -0.5)
    other = hit("It lacked data on trafficking, which hindered it.", 3.0, 99)
    found = reading("What explains the weaker prevention work of the state?", [grew, other])
    assert (quotes(found), found.denied) == ([grew.passage.text], True)


def test_what_is_asked_on_is_hardly_told_elsewhere() -> None:
    told = hit("Two guards were arrested.", 0.0)
    elsewhere = replace(hit("The mayor paid a fine of $9.", 1.0, 99).passage, paragraph=2)

    def least(question: str, text: str, scene: Scene) -> float:
        passage = replace(elsewhere, text=text)
        [one] = judge(understand(question), [Hit(passage, 1.0)], nothing_around, ABOUT, SCORING, scene)
        return one.least

    scene = Scene((told.passage,))
    asked = "How big was the fine (guards who were arrested in the harbor)?"
    assert least(asked, "The mayor paid a fine of $9.", scene) == ELSEWHERE_OFF_TOPIC
    assert least(asked, "A guard arrested then paid a fine of $9.", scene) == ELSEWHERE
    # A pronoun was found to mean them, and a figure is asked for.
    meant = replace(understand("How many guards in the harbor were fined?"), other="how many of them were fined?")
    [one] = judge(meant, [Hit(elsewhere, 1.0)], nothing_around, ABOUT, SCORING, scene)
    assert one.least == ELSEWHERE_OFF_TOPIC
    # Nothing was quoted; nothing is asked on; somebody is asked for whom it names.
    assert least(asked, "The mayor paid a fine of $9.", Scene()) == 0.0
    assert least("How big was the fine?", "The mayor paid a fine of $9.", scene) == 0.0
    assert least("What did Duka pay (guards who were arrested)?", "Duka paid a fine of $9.", scene) == 0.0
    [near] = judge(understand(asked), [told], nothing_around, ABOUT, SCORING, scene)
    assert near.least == 0.0


def test_who_held_an_office_is_named_by_the_title_where_the_last_quotes_stand() -> None:
    ruled = hit("Justice Bo Lee ruled that Duka pay a fine.", -1.0)

    def answers(question: str, scene: Scene) -> float:
        [one] = judge(understand(question), [ruled], nothing_around, ABOUT, SCORING, scene)
        return one.answers

    scene = Scene((ruled.passage,))
    assert answers("Who was the judge (Ana Duka)?", scene) == NAMES_DOER
    assert answers("Who was the judge (Ana Duka)?", Scene()) == -1.0
    assert answers("Who was the mayor (Ana Duka)?", scene) == -1.0


def test_for_whom_somebody_works_is_told_in_passing_where_the_last_quotes_stand() -> None:
    def answers(question: str, text: str, told: bool = True) -> float:
        filmed = hit(text, -1.0)
        scene = Scene((filmed.passage,) if told else ())
        [one] = judge(understand(question), [filmed], nothing_around, ABOUT, SCORING, scene)
        return one.answers

    asked = "Who did he work for (journalist who was held)?"
    assert answers(asked, "Police held an FTV staff member, Bo Lee.") == NAMES_DOER
    assert answers(asked, "It was written by journalist Bo Lee of the news site Fen.") == NAMES_DOER
    assert answers(asked, "Police held an FTV staff member, Bo Lee.", told=False) == -1.0
    assert answers(asked, "Police held the journalist Bo Lee.") == -1.0
    assert answers("Who let him go (journalist who was held)?", "Police held an FTV staff member, Bo Lee.") == -1.0


def test_why_alone_is_asked_of_what_was_quoted() -> None:
    scoring = replace(SCORING, least=lambda asked, passage, around: 1.6)
    held = hit("Police held the minister pending an investigation into bribery.", 1.0)

    def least(typed: str, *told: Passage) -> float:
        asked = replace(understand("Why (police held the minister)?"), other=typed)
        [one] = judge(asked, [held], nothing_around, ABOUT, scoring, Scene(told))
        return one.least

    assert least("Why?", held.passage) == least("and why?", held.passage) == WHY_TOLD
    assert least("Why?") == least("why was he released?", held.passage) == 1.6


def test_who_asks_on_is_told_what_was_not_quoted_yet() -> None:
    scoring = replace(SCORING, scene=2.0)
    old, new = hit("The court cleared three men of a hate crime.", 3.0), hit("They hung a flag at the harbor.", 1.5, 50)
    asked = replace(understand("What had the three men done?"), other="what had they done?")

    def found(scene: Scene, *hits: Hit) -> list[str]:
        return quotes(read(asked, judge(asked, hits, nothing_around, ABOUT, scoring, scene), True, scoring))

    both = [old.passage.text, new.passage.text]
    assert found(Scene((old.passage,)), old, new) == both
    # Nothing was quoted; it was quoted, too; it is much less sure; it stands elsewhere.
    assert found(Scene(), old, new) == both[:1]
    assert found(Scene((old.passage, new.passage)), old, new) == both[:1]
    assert found(Scene((old.passage,)), old, replace(new, score=0.9)) == both[:1]
    elsewhere = replace(new, passage=replace(new.passage, paragraph=9))
    assert found(Scene((old.passage,)), old, elsewhere) == both[:1]


def test_what_was_quoted_says_nothing_of_what_is_asked_about_instead() -> None:
    old = hit("The law sets aside six seats in the legislature.", 3.0)

    def answers(told: Sequence[Passage], *instead: str) -> float:
        scene = Scene(tuple(told), frozenset(instead))
        asked = understand("How many seats do they get in the councils?")
        [one] = judge(asked, [old], nothing_around, ABOUT, SCORING, scene)
        return one.answers

    assert answers([old.passage], "council") == REPEATED
    assert answers([old.passage], "legislat") == 3.0
    assert answers([old.passage]) == 3.0
    assert answers([], "council") == 3.0


def test_what_answers_beyond_doubt_needs_no_word_for_what_is_counted() -> None:
    asked, told = "How many militia men came to Fen in May?", "In May 58 fighters of the militia came to Fen."
    assert quotes(reading(asked, [hit(told, SURE_BEYOND_WORDS)])) == [told]
    assert reading(asked, [hit(told, SURE_BEYOND_WORDS)]).short is None
    assert reading(asked, [hit(told, SURE_BEYOND_WORDS - 0.1)]).refused == "not_in_report"
    # what has no sum where a share or a time is asked for answers nothing, however near it is
    share = "To be recognized a guild must have at least 50 percent of the pilots."
    assert reading("What share of pilots are guild members?", [hit(share, SURE_BEYOND_WORDS)]).refused

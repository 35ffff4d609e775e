"""The chat's HTML: nothing is left for Markdown or LaTeX to read, every quote is shown word for word."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given

from assistant import Answer, Citation, Claim, Refusal
from assistant.schema import Hit, Passage
from assistant.web.answer_view import answer_html, error_html, question_html, status_html
from assistant.web.escaping import escape
from assistant.web.strings import ENGLISH, RUSSIAN
from tests.web.markup import hostile_text, tags, texts

TEXT = hostile_text()
CITATION = Citation(
    marker=1,
    report_id="r",
    title="A title",
    country="Nowhere",
    year=2020,
    section="PROSECUTION",
    paragraph=2,
    start=3,
    end=9,
    quote="Eight investigations were opened.",
    link="/?report=r&start=3&end=9&sha=00",
)
ANSWER = Answer(
    question="How many?",
    standalone_question="How many?",
    text=CITATION.quote,
    markdown=CITATION.quote,
    claims=(Claim(CITATION.quote, (1,), "verbatim"),),
    citations=(CITATION,),
    passages=(),
    mode="quotes",
)
SHORT = replace(
    ANSWER,
    short="Eight investigations",
    text=f"Eight investigations. {CITATION.quote}",
    claims=(Claim("Eight investigations", (1,), "verbatim"), *ANSWER.claims),
)
WRITTEN = replace(ANSWER, mode="llm", model="m", claims=(Claim("There were eight.", (1,), "supported"),))


@given(TEXT)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    assert texts(question_html(text), "div", "question") == [text]
    assert texts(error_html(text), "div", "error") == [text]
    assert texts(status_html(text), "div", "status") == [text]


@given(TEXT, TEXT, TEXT)
def test_any_quote_is_shown_word_for_word_in_every_kind_of_answer(quote: str, title: str, section: str) -> None:
    citation = replace(CITATION, quote=quote, title=title, section=section)
    refusal = Refusal("not_in_report", section, nearest=(citation,))
    for answer in (
        replace(ANSWER, citations=(citation,)),
        replace(WRITTEN, citations=(citation,)),
        replace(ANSWER, claims=(), citations=(), refusal=refusal),
    ):
        html = answer_html(answer)
        assert texts(html, "blockquote", "quote") == [quote]
        assert texts(html, "p", "place")[0].startswith(title)
        assert tags(html) <= {"div", "a", "blockquote", "p", "span", "button"}


@given(TEXT)
def test_between_tags_there_is_no_character_that_markdown_or_latex_reads(text: str) -> None:
    html = answer_html(replace(ANSWER, notice=text, citations=(replace(CITATION, quote=text, title=text),)))
    between = re.sub(r"<[^<>]*>", "", html)
    assert not re.search(r"[*_`$\\~|\[\]<>\t\n]", between.replace("[1]", ""))
    # A blank line would end the block of HTML.
    assert "\n" not in html


def test_quotes_are_not_said_twice_and_claims_come_before_their_quotes() -> None:
    assert answer_html(ANSWER).count("Eight") == 1
    html = answer_html(WRITTEN)
    assert html.index("There were eight") < html.index("Eight investigations")
    # The marker stands behind the claim and before the quote.
    assert texts(html, "a", "cite") == ["[1]", "[1]"]
    assert texts(answer_html(ANSWER), "a", "cite") == ["[1]"]


@given(hostile_text(min_size=1))
def test_any_short_answer_is_shown_as_it_is_with_linked_markers(text: str) -> None:
    other = replace(CITATION, marker=2, link="/?report=r&start=20&end=29&sha=00")
    html = answer_html(
        replace(SHORT, short=text, claims=(Claim(text, (1, 2), "verbatim"),), citations=(CITATION, other))
    )
    assert texts(html, "p", "short") == [f"{text} [1][2] verbatim"]
    assert texts(html, "a", "cite") == ["[1]", "[2]", "[1]", "[2]"]
    assert html.count(f'href="{escape(other.link)}"') == 2


def test_the_short_answer_comes_before_the_quotes_and_the_notice_after() -> None:
    notice = "The report does not say: what did the shelters cost."
    html = answer_html(replace(SHORT, notice=notice))
    assert html.index('class="short"') < html.index("<blockquote") < html.index('class="small"')
    assert texts(html, "p", "small") == [notice]
    # The other claims are the quotes' own words: once is enough.
    assert html.count("Eight investigations were") == 1
    assert texts(html, "p", "claim") == texts(answer_html(ANSWER), "p", "short") == []


def test_a_citation_names_its_place_and_who_says_so() -> None:
    [place] = texts(answer_html(ANSWER), "p", "place")
    assert place.startswith("A title · PROSECUTION ¶\N{NO-BREAK SPACE}2")
    assert "according to another or an unnamed source" in place
    spoken = replace(CITATION, voices=("ngo", "experts"), page=4)
    [place] = texts(answer_html(replace(ANSWER, citations=(spoken,))), "p", "place")
    assert "page\N{NO-BREAK SPACE}4 · according to NGOs and experts" in place


def test_a_partly_supported_claim_carries_a_warning() -> None:
    assert texts(answer_html(WRITTEN), "span", "support") == [ENGLISH.support["supported"]]
    doubtful = replace(WRITTEN, claims=(Claim("There were eight.", (1,), "partial"),))
    html = answer_html(doubtful)
    assert texts(html, "span", "partial") == [ENGLISH.support["partial"]]
    assert f'title="{escape(ENGLISH.support_means["partial"])}"' in html


def test_every_claim_has_one_badge_and_a_quote_that_is_a_claim_has_it_too() -> None:
    assert texts(answer_html(ANSWER), "span", "support") == ["verbatim"]
    # The short answer's, and the quote's.
    assert texts(answer_html(SHORT), "span", "support") == ["verbatim", "verbatim"]


def test_why_shows_the_passages_with_their_scores_and_the_checks_of_each_claim() -> None:
    cited = Passage("r", "PROSECUTION", 2, 3, 9, CITATION.quote, "A title")
    other = replace(cited, section="PREVENTION", paragraph=1, start=20, end=29, text="Nothing was opened.")
    written = Claim("There were eight, all of them quickly forgotten again by everyone.", (1,), "partial")
    html = answer_html(replace(WRITTEN, claims=(written,), passages=(Hit(cited, 7.126), Hit(other, -0.5))))
    why = html[html.index("<details") : html.index("</details>")]
    assert texts(why, "span", "score") == ["7.13", "-0.50"]
    assert texts(why, "a", "passage") == ["PROSECUTION, paragraph 2", "PREVENTION, paragraph 1"]
    assert texts(why, "span", "text") == [cited.text, other.text]
    assert texts(why, "span", "used") == [ENGLISH.cited]
    # Links last: the text's hash is known from the citation of the same report.
    assert escape("/?report=r&start=20&end=29&sha=00") in why
    [claim] = texts(why, "ul", "checks")
    assert claim.startswith(written.text)
    assert "words are not in the quote" in claim
    assert "<details" not in answer_html(ANSWER)


def test_why_names_what_a_refusal_misses() -> None:
    hit = Hit(Passage("r", "PROSECUTION", 2, 3, 9, CITATION.quote, "A title"), -4.0)
    refusal = Refusal("not_in_report", "The report doesn't say.", missing=("2016", "<b>"), nearest=(CITATION,))
    html = answer_html(replace(ANSWER, claims=(), citations=(), refusal=refusal, passages=(hit,)))
    assert texts(html, "details", "why")[0].startswith(f"{ENGLISH.why}{ENGLISH.why_missing} 2016, <b>")


def test_an_answer_speaks_the_language_of_the_page_around_quotes_that_keep_theirs() -> None:
    html = answer_html(SHORT, RUSSIAN)
    assert texts(html, "blockquote", "quote") == [CITATION.quote]
    [place] = texts(html, "p", "place")
    assert RUSSIAN.voices["unknown"] in place
    assert RUSSIAN.copy_link in place
    assert html.count('lang="en"') == 2


def test_a_refusal_shows_its_message_and_marks_the_nearest_passages() -> None:
    refusal = Refusal("not_in_report", "The report doesn't say.", nearest=(CITATION,))
    html = answer_html(replace(ANSWER, claims=(), citations=(), refusal=refusal))
    assert texts(html, "div", "refusal")[0].startswith("The report doesn't say.")
    assert texts(html, "p", "label") == [ENGLISH.not_an_answer]
    assert html.index("doesn&#39;t") < html.index(escape(ENGLISH.not_an_answer)) < html.index("Eight")
    assert escape(ENGLISH.not_an_answer) not in answer_html(replace(ANSWER, refusal=Refusal("out_of_scope", "No.")))


def test_notices_and_the_question_as_read_are_small_notes() -> None:
    assert texts(answer_html(ANSWER), "p", "small") == []
    noted = replace(ANSWER, notice="Quotes only.", standalone_question="How many in 2019?")
    assert texts(answer_html(noted), "p", "small") == ["Read as: How many in 2019?", "Quotes only."]

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from assistant.evaluation.ablation import Ablation, ablate_systems, ablation_cells, ablation_json, verdict
from assistant.evaluation.beir import BeirResult, BeirRow
from assistant.evaluation.gold import Evidence, GoldConversation, GoldQuestion, GoldSet, QuestionType
from assistant.evaluation.html_report import (
    Bar,
    Series,
    bar_plot,
    histogram,
    html_report,
    line_plot,
    refusal_curve,
    why,
)
from assistant.evaluation.results import Circumstances, QuestionResult, Run
from assistant.evaluation.retrieval_metrics import score_retrieval
from assistant.evaluation.runs import summarise
from assistant.evaluation.scoring import score_answer
from assistant.evaluation.systems import RankedSpan
from assistant.schema import Answer, Citation, Claim, Hit, Passage, Refusal, Report
from tests.browser import CHROMIUM_FLAGS

NASTY = '<script>alert("x")</script> <img src="http://example.invalid/x.png"> & \u202e'
TEXT = f"Bees eat nectar. Ants eat sugar. Wasps eat {NASTY}. Nobody eats honey."
SENTENCES = [(0, 16), (17, 32), (33, 33 + len(f"Wasps eat {NASTY}."))]
REPORT = Report("insects", "Insects", None, None, TEXT, ())
MADE_WITH = Circumstances("encoder", "reranker <b>", None, (), (("python", "3"),), "machine")


class Listed:
    """A system that gives the sentences in a fixed order, whatever is asked."""

    def __init__(self, name: str, order: list[int]) -> None:
        self.name = name
        self._order = order

    def retrieve(self, question: str, top_k: int) -> list[RankedSpan]:
        spans = [SENTENCES[number] for number in self._order][:top_k]
        return [RankedSpan("insects", a, b, TEXT[a:b], -float(rank)) for rank, (a, b) in enumerate(spans)]


def _question(name: str, kind: QuestionType, sentence: int | None, answer: str | None = None) -> GoldQuestion:
    evidence = () if sentence is None else (Evidence(*SENTENCES[sentence]),)
    return GoldQuestion(
        id=name,
        type=kind,
        question=f"{name}: what do they eat? {NASTY}",
        answer=answer,
        must_include=((answer,),) if answer else (),
        evidence=evidence,
        section=None,
        group=name,
        split="dev",
        report="insects",
    )


def _answer(question: GoldQuestion, sentence: int | None, score: float) -> Answer:
    """An answer that quotes a sentence; a refusal without one."""
    hits = tuple(
        Hit(Passage("insects", "", 1, start, end, TEXT[start:end], ""), score - rank)
        for rank, (start, end) in enumerate(SENTENCES)
    )
    if sentence is None:
        refusal = Refusal("not_in_report", "No.")
        return Answer(question.question, question.question, "No.", "No.", (), (), hits, "quotes", refusal=refusal)
    start, end = SENTENCES[sentence]
    quote = TEXT[start:end]
    cited = Citation(1, "insects", "Insects", None, None, "", 1, start, end, quote, "/")
    claim = Claim(quote, (1,), "verbatim")
    timings = {"total": 100.0 + score}
    return Answer(
        question.question, question.question, quote, quote, (claim,), (cited,), hits, "quotes", timings_ms=timings
    )


BEES = _question("bees", "fact", 0, "nectar")
ANTS = _question("ants", "fact", 1, "sugar")
WASPS = _question("wasps", "number", 2, "42")
HONEY = _question("honey", "unanswerable", None)
FLIES = _question("flies", "unanswerable", None)
FOLLOW_UP = _question("talk.1", "fact", 1, "sugar")
GOLD = GoldSet(
    "insects<i>", "0" * 64, (BEES, ANTS, WASPS, HONEY, FLIES), (GoldConversation("talk", "talk", "dev", (FOLLOW_UP,)),)
)
ANSWERS = [
    (BEES, _answer(BEES, 0, 5.0)),  # right
    (ANTS, _answer(ANTS, None, 1.0)),  # refused, though answerable
    (WASPS, _answer(WASPS, 0, 4.0)),  # wrong
    (HONEY, _answer(HONEY, None, -3.0)),  # rightly refused
    (FLIES, _answer(FLIES, 1, 2.0)),  # answered, though unanswerable
    (FOLLOW_UP, _answer(FOLLOW_UP, 2, 3.0)),  # wrong
]
MISSED = ["ants", "wasps", "flies", "talk.1"]


@pytest.fixture(scope="module")
def run() -> Run:
    asked = [question for question, _ in ANSWERS]
    found = Listed("", [0, 1, 2]).retrieve("", 10)
    retrieval = score_retrieval(asked, {question.id: found for question in asked})
    results = {
        question.id: score_answer(question, answer, retrieval.get(question.id), lambda report: REPORT)
        for question, answer in ANSWERS
    }
    return summarise(GOLD, MADE_WITH, results)


@pytest.fixture(scope="module")
def ablation() -> Ablation:
    return ablate_systems([Listed("backwards <b>", [2, 1, 0]), Listed("ours", [0, 1, 2])], "ours", GOLD)


@pytest.fixture(scope="module")
def page(run: Run, ablation: Ablation) -> str:
    figures = {"nDCG@10": 0.5, "R@10": 0.5, "R@100": None, "RR@10": 0.5}
    beir = BeirResult("tiny <b>", 4, 2, (BeirRow("BM25 <b>", figures, (0.679, 0.687)),))
    return html_report([run], [ablation], [beir])


def _result(run: Run, name: str) -> QuestionResult:
    return next(result for result in run.questions if result.id == name)


def test_every_configuration_has_the_figures_of_its_ranking(ablation: Ablation) -> None:
    backwards, ours = ablation.of("both")
    # Questions with evidence: bees, ants, wasps, in the sentences 0, 1, 2. Both put one of them at each rank 1, 2, 3.
    for row in (backwards, ours):
        assert row.figure("recall@1").estimate.value == pytest.approx(1 / 3)
        assert row.figure("recall@5").estimate.value == pytest.approx(1)
        assert row.figure("MRR").estimate.value == pytest.approx((1 + 1 / 2 + 1 / 3) / 3)
    # The same figures: no permutation can be less extreme.
    assert backwards.figure("MRR").p == 1.0
    assert ours.figure("MRR").p is None
    assert ours.is_ours
    assert not backwards.is_ours


def test_each_half_has_its_rows_if_it_has_questions(ablation: Ablation) -> None:
    assert [row.system for row in ablation.of("dev")] == ["backwards <b>", "ours"]
    assert ablation.of("test") == []
    assert ablation_json(ablation)["rows"][0]["latency_p50"]["count"] == 3


def test_ours_against_a_row_is_told_in_words(ablation: Ablation) -> None:
    backwards, ours = ablation.of("both")
    assert verdict(ours) == ""
    # 3 questions: nothing can be beyond chance.
    assert verdict(backwards) == "not better beyond chance: recall@1, recall@5, MRR, nDCG@10, words read"
    figures = tuple(
        replace(figure, p={"recall@1": 0.01, "MRR": 0.02, "words read": 0.03}.get(figure.metric, 0.5), ours=0.9)
        for figure in backwards.figures
    )
    # Ours has 0.9 of each: more recall than 1/3 and more than the MRR of 0.61, and fewer words than any passage has.
    told = verdict(replace(backwards, figures=figures))
    assert told == "better: recall@1, MRR, words read; not better beyond chance: recall@5, nDCG@10"
    worse = tuple(replace(figure, p=0.001, ours=0.0) for figure in backwards.figures)
    told = verdict(replace(backwards, figures=worse))
    assert told == "better: words read; WORSE: recall@1, recall@5, MRR, nDCG@10"


def test_a_row_shows_its_intervals_and_a_small_p(ablation: Ablation) -> None:
    row = ablation.of("both")[0]
    tiny = replace(row, figures=tuple(replace(figure, p=0.0001) for figure in row.figures))
    assert ablation_cells(tiny)[6] == "<0.001"
    assert re.fullmatch(r"0\.33 \(\d\.\d\d–\d\.\d\d\)", ablation_cells(row)[1])


def test_the_refusal_curve_refuses_all_up_to_each_score() -> None:
    # Scores -3 (due), 1 (not), 2 (due), 5 (not). Up to -3: 1 of 2 due, 1 of 1 right; up to 1: 1 of 2, 1 of 2;
    # up to 2: 2 of 2, 2 of 3; up to 5: 2 of 2, 2 of 4.
    curve = refusal_curve([(5, False), (-3, True), (2, True), (1, False)])
    assert curve == [(1 / 2, 1), (1 / 2, 1 / 2), (1, 2 / 3), (1, 1 / 2)]


def test_equal_scores_are_refused_together() -> None:
    assert refusal_curve([(1, True), (1, False)]) == [(1, 0.5)]


def test_no_refusal_curve_where_nothing_has_to_be_refused() -> None:
    assert refusal_curve([(1, False)]) == []


def test_a_miss_says_what_went_wrong(run: Run) -> None:
    assert why(_result(run, "ants")) == "refused; evidence in the first 2"
    assert why(_result(run, "wasps")) == "wrong or incomplete; evidence in the first 3"
    assert why(_result(run, "flies")) == "answered, though it must be refused"
    lost = replace(_result(run, "wasps"), retrieved=())
    assert why(lost) == "wrong or incomplete; not all evidence retrieved"


def test_a_line_lies_where_its_values_are() -> None:
    plot = line_plot("t", "x", "y", [Series("s", [(1, 0.0), (10, 1.0)])])
    # x: 0 to 10 on 60 to 446; y: 0 to 1 on 256 to 14
    assert 'points="98.6,256.0 446.0,14.0"' in plot


def test_a_bar_is_as_long_as_its_value() -> None:
    # 0 to 1 on 120 to 364: half of 244 is 122; the whisker from 0.25 to 0.75 is 181 to 303
    plot = bar_plot("t", [Bar("a", 0.5, 0.25, 0.75, "n")])
    assert 'width="122.0"' in plot
    assert 'x1="181.0" x2="303.0"' in plot


def test_a_histogram_counts_every_value() -> None:
    plot = histogram("t", "ms", [0, 1, 1, 100], [("p50", 1)])
    heights = [float(height) for height in re.findall(r'class="bar"[^>]* height="([\d.]+)"', plot)]
    # 20 bins of 5: three values in the first, one (the largest) in the last; three are 242 pixels high
    assert heights == pytest.approx([242, *18 * [0], 242 / 3], abs=0.1)


@pytest.mark.parametrize("values", [[], [0.0], [5.0, 5.0]])
def test_plots_of_little_or_nothing_are_drawn(values: list[float]) -> None:
    for plot in (
        histogram("t", "ms", values),
        line_plot("t", "x", "y", [Series("s", [(value, 0.5) for value in values])]),
        bar_plot("t", [Bar("a", 0, 0, 0, "") for _ in values]),
    ):
        ElementTree.fromstring(plot)  # well formed
        assert "nan" not in plot
        assert "inf" not in plot


def test_all_text_is_escaped(page: str) -> None:
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>ants</b>" in page, "our own markup stays"
    for nasty in ("&lt;script&gt;", "insects&lt;i&gt;", "backwards &lt;b&gt;", "reranker &lt;b&gt;", "BM25 &lt;b&gt;"):
        assert nasty in page


def test_every_miss_is_listed_and_nothing_else(page: str) -> None:
    assert re.findall(r'<details class="miss"><summary><b>([^<]+)</b>', page) == MISSED
    assert f"Misses: {len(MISSED)}" in page


def test_nothing_points_outside(page: str) -> None:
    links: list[str | None] = []

    class Links(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            links.extend(value for name, value in attrs if name in ("src", "href", "srcset", "action", "xlink:href"))

    Links().feed(page)
    assert links == ["data:,"], "the icon, so that no browser asks for one"
    assert "url(" not in page
    assert "@import" not in page


def test_a_run_without_misses_or_ablation_says_so(run: Run) -> None:
    whole = replace(run, questions=(_result(run, "bees"),), conversations=())
    page = html_report([whole])
    assert "Misses: 0" in page
    assert "Configurations" not in page


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Any]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("no chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=chromium, args=list(CHROMIUM_FLAGS), headless=True
        )
        yield context
        context.close()


@pytest.mark.browser
def test_the_page_opens_without_a_request(browser: Any, page: str, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(page, "utf-8")
    asked: list[str] = []
    complaints: list[str] = []
    tab = browser.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(file.as_uri())

    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
    assert complaints == []

    plots = tab.locator("figure svg")
    assert plots.count() == 4
    assert plots.first.get_attribute("aria-label") == "Recall by k"
    for number in range(4):
        box = plots.nth(number).bounding_box()
        assert box["width"] > 300
        assert box["height"] > 100
    drawn = tab.evaluate(
        "[...document.querySelectorAll('polyline, rect.bar')].map(e => e.getBBox()).map(box => box.width + box.height)"
    )
    assert sum(size > 0 for size in drawn) >= 4
    inside = tab.evaluate(
        "[...document.querySelectorAll('svg text')].every(e => { const t = e.getBoundingClientRect(),"
        " s = e.closest('svg').getBoundingClientRect();"
        " return t.left >= s.left - 1 && t.right <= s.right + 1 && t.top >= s.top - 1 && t.bottom <= s.bottom + 1 })"
    )
    assert inside, "no label is cut off"

    misses = tab.locator("details.miss")
    assert misses.count() == len(MISSED)
    wasps = misses.nth(MISSED.index("wasps"))
    wasps.locator("summary").click()
    shown = wasps.inner_text()
    for expected in ("wasps: what do they eat?", "42", "Bees eat nectar.", NASTY[:29], "insects 33-"):
        assert expected in shown
    assert wasps.locator("blockquote.hit").count() == 1
    assert tab.locator("table").count() == 4, "figures, configurations of dev and both, BEIR"

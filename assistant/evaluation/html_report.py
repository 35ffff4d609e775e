"""A run as one HTML file that asks nothing of the network: figures, plots drawn as SVG, and every miss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from assistant.evaluation.ablation import HEADINGS, LATENCY_HEADINGS, Ablation, ablation_cells, latency_cells
from assistant.evaluation.beir import BEIR_HEADINGS, BeirResult, beir_cells
from assistant.evaluation.metrics import LATENCIES
from assistant.evaluation.results import PARTS, QuestionResult, Run
from assistant.evaluation.retrieval_metrics import DEPTHS
from assistant.evaluation.scorecard import rows, show, types_of
from assistant.evaluation.spans import covers, overlaps, ranges_in
from assistant.evaluation.systems import RankedSpan

WIDTH, HEIGHT = 460, 300
LEFT, RIGHT, TOP, BOTTOM = 60, 14, 14, 44
ROW = 24
COLOURS = ("#1f6feb", "#bc4c00", "#1a7f37", "#8250df", "#bf3989", "#57606a")
"""Of the series of a plot, in their order; they go round."""

_STYLE = """
:root { color-scheme: light dark; --line: #d0d7de; --soft: #57606a; --fill: #54aeff; --hit: #2da44e26 }
@media (prefers-color-scheme: dark) { :root { --line: #444c56; --soft: #9198a1; --fill: #316dca } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1240px; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 14px }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .7rem .25rem 0; text-align: left; vertical-align: top }
.scroll { overflow-x: auto } .ours { font-weight: 600 } .soft { color: var(--soft) }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem } figure { margin: 0; max-width: 460px }
figcaption { font-weight: 600; margin-bottom: .5rem }
svg { max-width: 100%; height: auto }
svg text { paint-order: stroke; stroke: Canvas; stroke-width: 3; font-size: 12px; fill: currentColor }
.grid { stroke: var(--line) } .line { fill: none; stroke-width: 1.5 } .strong { stroke-width: 3.5 }
.bar { fill: var(--fill) }
.whisker { stroke: currentColor; stroke-width: 1.5 } .mark { fill: none; stroke: #cf222e; stroke-width: 2.5 }
details { border-top: 1px solid var(--line); padding: .4rem 0 } summary { cursor: pointer }
dt { color: var(--soft); font-size: 13px } dd { margin: 0 0 .6rem } dd p { margin: 0 } .hit { background: var(--hit) }
blockquote { margin: 0 0 .3rem; padding-left: .7rem; border-left: 3px solid var(--line) }
"""


def html_report(runs: Sequence[Run], ablations: Sequence[Ablation] = (), beir: Sequence[BeirResult] = ()) -> str:
    """The page for some runs, each with the ablation of its gold set, if there is one."""
    by_gold = {ablation.gold: ablation for ablation in ablations}
    body = [_run(run, by_gold.get(run.gold)) for run in runs]
    body += [_beir(result) for result in beir]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Evaluation</title>'
        # Should anything ever slip through the escaping, the browser still loads and runs nothing.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">'
        '<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">'
        f"<style>{_STYLE}</style></head><body><h1>Evaluation</h1>{''.join(body)}</body></html>\n"
    )


def _run(run: Run, ablation: Ablation | None) -> str:
    turns = [turn for conversation in run.conversations for turn in conversation.turns]
    misses = [result for result in (*run.questions, *turns) if not result.passed]
    asked = f"{len(run.questions)} questions, {len(run.conversations)} conversations of {len(turns)} turns"
    return "".join(
        (
            f"<section><h2>{escape(run.gold)}</h2><p>{asked}. {_circumstances(run)}</p>",
            f'<div class="plots">{"".join(_plots(run, ablation))}</div>',
            f"<h3>Figures</h3>{_figures(run)}",
            _ablation(ablation) if ablation else "",
            f"<h3>Misses: {len(misses)}</h3>{''.join(map(_miss, misses)) or '<p>None.</p>'}</section>",
        )
    )


def _circumstances(run: Run) -> str:
    made = run.circumstances
    parts = [made.encoder, made.reranker, made.llm or "no LLM", made.machine, *(" ".join(v) for v in made.versions)]
    return f'<span class="soft">{escape("; ".join(parts))}; gold set {escape(run.gold_sha256[:12])}</span>'


def _figures(run: Run) -> str:
    """Every metric for each part, with its interval."""
    listed = [[row.group, row.metric, *row.shown, row.meaning] for row in rows(run)]
    for name, _ in LATENCIES:
        listed.append(["latency", f"{name}, ms", *(show(run.estimate(name, part), "ms") for part in PARTS), ""])
    return _table(("", "metric", *PARTS, "counts"), listed)


def _ablation(ablation: Ablation) -> str:
    drawn = ""
    for part in PARTS:
        compared = ablation.of(part)
        if compared:
            cells = [[*ablation_cells(row), *latency_cells(row)] for row in compared]
            table = _table((*HEADINGS, *LATENCY_HEADINGS), cells, [row.is_ours for row in compared])
            drawn += f"<h3>Configurations, {part}</h3>{table}"
    return drawn


def _beir(result: BeirResult) -> str:
    title = f"{result.collection}: {result.documents:,} documents, {result.queries:,} queries"
    table = _table(BEIR_HEADINGS, [beir_cells(row) for row in result.rows])
    return f"<section><h2>{escape(title)}</h2>{table}</section>"


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]], marked: Sequence[bool] = ()) -> str:
    """Plain texts as a table; marked rows stand out."""
    head = "".join(f"<th>{escape(heading)}</th>" for heading in headings)
    body = []
    for number, row in enumerate(rows):
        kind = ' class="ours"' if number < len(marked) and marked[number] else ""
        body.append(f"<tr{kind}>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>")
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{"".join(body)}</tbody></table></div>'


def _plots(run: Run, ablation: Ablation | None) -> list[str]:
    plots = (_recall_plot(run, ablation), _type_plot(run), _refusal_plot(run), _latency_plot(run))
    return [plot for plot in plots if plot]


def _recall_plot(run: Run, ablation: Ablation | None) -> str:
    """Recall by k: of every configuration, or of the run's answers alone."""
    if ablation and ablation.of("both"):
        lines = [
            Series(row.system, [(k, row.figure(f"recall@{k}").estimate.value or 0.0) for k in DEPTHS], row.is_ours)
            for row in ablation.of("both")
        ]
    else:
        lines = [Series("answers", [(k, run.estimate(f"recall@{k}").value or 0.0) for k in DEPTHS])]
    return line_plot("Recall by k", "k passages", "recall of the evidence", lines)


def _type_plot(run: Run) -> str:
    bars = []
    for kind in types_of(run):
        found = run.estimate("passed", "both", kind)
        if found.value is not None and found.low is not None and found.high is not None:
            note = f"{found.value:.2f}, n={found.count}"
            bars.append(Bar(kind.replace("_", " "), found.value, found.low, found.high, note))
    title = "Right by type of question (answered rightly, or refused where that is right)"
    return bar_plot(title, bars) if bars else ""


def _refusal_plot(run: Run) -> str:
    """Precision against recall, were a question refused whenever its best passage scores below a threshold."""
    best = [
        (result.retrieved[0].score if result.retrieved else float("-inf"), result.to_refuse)
        for result in run.questions
        if result.type != "false_premise"
    ]
    points = refusal_curve(best)
    if not points:
        return ""
    precision, recall = run.estimate("refusal precision").value, run.estimate("refusal recall").value
    mark = None if precision is None or recall is None else (recall, precision)
    title = "Refusals by the best passage's score alone, over the threshold (ring: as the assistant refuses)"
    return line_plot(title, "recall", "precision", [Series("score alone", points)], mark)


def refusal_curve(best: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    """(recall, precision) of refusing all that scores up to a threshold, for each score as the threshold, lowest first.

    `best` holds each question's best score and whether it has to be refused. Nothing if none has to be.
    """
    due = sum(refuse for _, refuse in best)
    if not due:
        return []
    curve = []
    for threshold in sorted({score for score, _ in best}):
        refused = [refuse for score, refuse in best if score <= threshold]
        curve.append((sum(refused) / due, sum(refused) / len(refused)))
    return curve


def _latency_plot(run: Run) -> str:
    latencies = [result.latency_ms for result in run.questions]
    if not latencies:
        return ""
    marks = [(name.removeprefix("latency "), run.estimate(name).value or 0.0) for name, _ in LATENCIES]
    return histogram("Latency", "milliseconds from question to answer", latencies, marks)


def _miss(result: QuestionResult) -> str:
    """A question that went wrong, folded to one line."""
    gold = result.gold_answer or ("must be refused" if result.to_refuse else "–")
    must = "; ".join(" or ".join(group) for group in result.must_include)
    given = f"refused ({result.refusal_reason}): {result.given_answer}" if result.refused else result.given_answer
    evidence = [_quote(item.quote or "", f"{result.report} {item.start}-{item.end}") for item in result.evidence]
    cited = [_quote(quote.quote, f"{quote.report_id} {quote.start}-{quote.end}") for quote in result.citations]
    retrieved = [_retrieved(rank, span, result) for rank, span in enumerate(result.retrieved, start=1)]
    fields = (
        ("Gold answer", f"<p>{escape(gold)}</p>"),
        ("Must include", f"<p>{escape(must)}</p>" if must else ""),
        ("Answer", f"<p>{escape(given)}</p>"),
        ("Cited", "".join(cited)),
        ("Evidence", "".join(evidence)),
        ("Retrieved (evidence marked)", "".join(retrieved)),
    )
    listed = "".join(f"<dt>{name}</dt><dd>{content}</dd>" for name, content in fields if content)
    title = f"<b>{escape(result.id)}</b> {escape(result.question)}"
    kind = f'<span class="soft">{escape(result.type)}, {escape(result.split)}: {escape(why(result))}</span>'
    return f'<details class="miss"><summary>{title} {kind}</summary><dl>{listed}</dl></details>'


def why(result: QuestionResult) -> str:
    """What went wrong with a missed question, in words."""
    if result.to_refuse:
        return "answered, though it must be refused"
    if result.refused:
        wrong = "refused"
    elif result.answer and result.answer.met:
        wrong = "the words are right, but no evidence is cited"
    else:
        wrong = "wrong or incomplete"
    if not result.evidence:
        return wrong
    depth = _depth(result)
    return f"{wrong}; {f'evidence in the first {depth}' if depth else 'not all evidence retrieved'}"


def _depth(result: QuestionResult) -> int | None:
    """How many of the retrieved passages it takes to cover all the evidence; None if all don't."""
    for depth in range(1, len(result.retrieved) + 1):
        ranges = ranges_in(result.retrieved[:depth], result.report)
        if all(covers(ranges, item) for item in result.evidence):
            return depth
    return None


def _retrieved(rank: int, span: RankedSpan, result: QuestionResult) -> str:
    is_hit = span.report_id == result.report and overlaps((span.start, span.end), result.evidence)
    place = f"{rank}. {span.report_id} {span.start}-{span.end}, score {span.score:.2f}"
    return _quote(span.text, place, "hit" if is_hit else "")


def _quote(text: str, place: str, kind: str = "") -> str:
    marked = f' class="{kind}"' if kind else ""
    return f'<blockquote{marked}>{escape(text)} <span class="soft">{escape(place)}</span></blockquote>'


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a plot: points from left to right; a strong one is drawn thicker."""

    name: str
    points: Sequence[tuple[float, float]]
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar from 0 to `value` (0 to 1), with its interval and what is written behind it."""

    label: str
    value: float
    low: float
    high: float
    note: str


@dataclass(frozen=True, slots=True)
class _Axis:
    """Values from `low` to `high` on pixels from `first` to `last`."""

    low: float
    high: float
    first: float
    last: float

    def at(self, value: float) -> float:
        return self.first + (value - self.low) / (self.high - self.low or 1) * (self.last - self.first)


def line_plot(
    title: str,
    x_label: str,
    y_label: str,
    series: Sequence[Series],
    mark: tuple[float, float] | None = None,
) -> str:
    """Lines over 0 to 1 upwards; `mark` is a point that is ringed. Points are drawn where a line has up to 12."""
    values = [x for line in series for x, _ in line.points]
    x = _Axis(min([0.0, *values]), max([1.0, *values]), LEFT, WIDTH - RIGHT)
    y = _Axis(0, 1, HEIGHT - BOTTOM, TOP)
    ticks = sorted(set(values)) if len(set(values)) <= 12 else [round(x.high * part / 5, 2) for part in range(6)]
    drawn = [_frame(x, y, ticks, x_label, y_label)]
    for number, line in enumerate(series):
        colour = "currentColor" if line.strong else COLOURS[number % len(COLOURS)]
        points = [(x.at(across), y.at(up)) for across, up in line.points]
        path = " ".join(f"{across:.1f},{up:.1f}" for across, up in points)
        weight = "line strong" if line.strong else "line"
        drawn.append(f'<polyline class="{weight}" points="{path}" stroke="{colour}"/>')
        if len(points) <= 12:
            drawn += [f'<circle cx="{across:.1f}" cy="{up:.1f}" r="3" fill="{colour}"/>' for across, up in points]
        if len(series) > 1:
            top = HEIGHT - BOTTOM - 10 - 16 * (len(series) - 1 - number)
            drawn.append(_text(WIDTH - RIGHT - 8, top, line.name, "end", colour))
    if mark:
        drawn.append(f'<circle class="mark" cx="{x.at(mark[0]):.1f}" cy="{y.at(mark[1]):.1f}" r="7"/>')
    return _svg(title, HEIGHT, drawn)


def bar_plot(title: str, bars: Sequence[Bar]) -> str:
    """Bars from left to right, one below the other, each with a whisker for its interval."""
    x = _Axis(0, 1, 120, WIDTH - 96)
    height = ROW * len(bars) + 34
    drawn = []
    for part in range(5):
        at = x.at(part / 4)
        drawn.append(f'<line class="grid" x1="{at:.1f}" x2="{at:.1f}" y1="4" y2="{height - 26}"/>')
        drawn.append(_text(at, height - 10, f"{part / 4:.2f}", "middle"))
    for number, bar in enumerate(bars):
        top = 8 + ROW * number
        middle = top + ROW / 2 - 3
        low, high, width = x.at(bar.low), x.at(bar.high), x.at(bar.value) - x.first
        drawn.append(f'<rect class="bar" x="{x.first}" y="{top}" width="{width:.1f}" height="{ROW - 6}"/>')
        drawn.append(f'<line class="whisker" x1="{low:.1f}" x2="{high:.1f}" y1="{middle:.1f}" y2="{middle:.1f}"/>')
        drawn += [_text(x.first - 8, middle + 4, bar.label, "end"), _text(x.last + 10, middle + 4, bar.note, "start")]
    return _svg(title, height, drawn)


def histogram(title: str, x_label: str, values: Sequence[float], marks: Sequence[tuple[str, float]] = ()) -> str:
    """How many values lie in each of 20 bins from 0 on; `marks` are named values, drawn as upright lines."""
    bins = 20
    high = max([*values, *(value for _, value in marks), 1e-9])
    counts = [0] * bins
    for value in values:
        counts[min(int(value / high * bins), bins - 1)] += 1
    x = _Axis(0, high, LEFT, WIDTH - RIGHT)
    y = _Axis(0, max(*counts, 1), HEIGHT - BOTTOM, TOP)
    drawn = [_frame(x, y, [high * part / 5 for part in range(6)], x_label, "questions")]
    width = (x.last - x.first) / bins
    for number, count in enumerate(counts):
        top = y.at(count)
        drawn.append(
            f'<rect class="bar" x="{x.first + number * width + 0.5:.1f}" y="{top:.1f}" width="{width - 1:.1f}" '
            f'height="{y.first - top:.1f}"/>'
        )
    for number, (name, value) in enumerate(marks):
        at = x.at(value)
        anchor = "end" if at > WIDTH * 0.7 else "start"
        drawn.append(f'<line class="whisker" x1="{at:.1f}" x2="{at:.1f}" y1="{TOP}" y2="{y.first}"/>')
        drawn.append(_text(at + (-5 if anchor == "end" else 5), TOP + 12 + 15 * number, name, anchor))
    return _svg(title, HEIGHT, drawn)


def _frame(x: _Axis, y: _Axis, ticks: Sequence[float], x_label: str, y_label: str) -> str:
    """Axes with their labels, and a grid."""
    drawn = []
    for part in range(5):
        value = y.low + (y.high - y.low) * part / 4
        at = y.at(value)
        drawn.append(f'<line class="grid" x1="{x.first}" x2="{x.last}" y1="{at:.1f}" y2="{at:.1f}"/>')
        drawn.append(_text(x.first - 6, at + 4, _number(value), "end"))
    drawn += [_text(x.at(value), y.first + 16, _number(value), "middle") for value in ticks]
    drawn.append(_text((x.first + x.last) / 2, y.first + 36, x_label, "middle"))
    turned = f"translate(12 {(y.first + y.last) / 2:.0f}) rotate(-90)"
    drawn.append(f'<g transform="{turned}">{_text(0, 0, y_label, "middle")}</g>')
    return "".join(drawn)


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 10 or value == int(value) else f"{value:.2f}".rstrip("0")


def _text(x: float, y: float, text: str, anchor: str, colour: str = "") -> str:
    fill = f' style="fill:{colour}"' if colour else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{fill}>{escape(text)}</text>'


def _svg(title: str, height: int, drawn: Sequence[str]) -> str:
    """A plot with its title, which is also its name for those who can't see it."""
    return (
        f'<figure><figcaption>{escape(title)}</figcaption><svg role="img" aria-label="{escape(title)}" '
        f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}">{"".join(drawn)}</svg></figure>'
    )

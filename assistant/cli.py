"""The command line. Standard output carries the result and nothing else; the rest goes to standard error."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal

import typer

from assistant.config import Settings, load_settings
from assistant.errors import AssistantError, ConfigurationError, QuestionError
from assistant.regex import regex

if TYPE_CHECKING:
    from assistant.store import IndexedReport

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Answers questions about government reports with exact, checked quotations.",
)

PIPE_WIDTH = 160
"""How wide a table is where there is no terminal to ask."""

DEFAULT_GOLD = Path("eval/gold/kyrgyz-republic-2020.jsonl")

_STEERING = regex(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What would steer a terminal, or can't be written."""

IndexOption = Annotated[Path | None, typer.Option("--index", metavar="DIR", help="Index folder (default: index/).")]
EncoderOption = Annotated[str | None, typer.Option("--encoder", metavar="NAME", help="Hub name or folder.")]
RerankerOption = Annotated[str | None, typer.Option("--reranker", metavar="NAME", help="Hub name or folder.")]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
CountryOption = Annotated[str | None, typer.Option("--country", help="Only reports on this country.")]
YearOption = Annotated[int | None, typer.Option("--year", help="Only reports of this year.")]
ReportOption = Annotated[str | None, typer.Option("--report", metavar="ID", help="Only this report.")]
LlmOption = Annotated[
    str | None,
    typer.Option(
        "--llm", metavar="KIND:NAME", help="Writes the answer: gguf:FILE, ollama:NAME, openai:NAME, anthropic:NAME."
    ),
]
LlmUrlOption = Annotated[
    str | None, typer.Option("--llm-url", metavar="URL", help="Its server, e.g. http://127.0.0.1:8080/v1.")
]
LlmTimeoutOption = Annotated[
    float | None, typer.Option("--llm-timeout", metavar="SECONDS", help="How long it may take (default: 60).")
]


@app.callback()
def common(context: typer.Context, index: IndexOption = None) -> None:
    """Options before the command."""
    context.obj = index


def _settings(context: typer.Context, index: Path | None, **given: object) -> Settings:
    return load_settings(index=index or context.obj, **given)


@app.command("index")
def index_command(
    context: typer.Context,
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="Reports or folders (default: corpus/)."),
    ] = None,
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="ID", help="Only this report; may be repeated.")
    ] = None,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="Encode all reports anew, e.g. with another encoder.")
    ] = False,
    index: IndexOption = None,
    encoder: EncoderOption = None,
) -> None:
    """Read reports and add or update them in the index."""
    from assistant.indexing import index_paths
    from assistant.store import Store

    settings = _settings(context, index, encoder=encoder)
    store = Store(settings.index)
    with _progress_bar() as progress:
        outcome = index_paths(
            store,
            paths or [settings.corpus],
            encoder_name=settings.encoder,
            only=only or (),
            rebuild=rebuild,
            progress=progress,
        )
    for message in (*outcome.failed, *outcome.noticed):
        _complain(message)
    with store.read() as snapshot:
        reports = snapshot.reports()
    done = ", ".join(
        f"{len(getattr(outcome, what))} {what}" for what in ("added", "updated", "skipped", "removed", "failed")
    )
    totals = f"{_counted(len(reports), 'report')}, {_contents(reports)}"
    _out(_escaped(f"{done}; {settings.index}/ has {totals}"))
    if outcome.failed:
        raise typer.Exit(1)


@app.command()
def remove(
    context: typer.Context,
    report_ids: Annotated[list[str], typer.Argument(metavar="REPORT_ID...")],
    index: IndexOption = None,
) -> None:
    """Take reports out of the index."""
    from assistant.store import Store

    store = Store(_settings(context, index).index)
    with store.read():  # An index that isn't there is an error, not made.
        pass
    with store.write() as writing:
        writing.remove(report_ids)
    _out(f"{len(set(report_ids))} removed")


@app.command()
def search(
    context: typer.Context,
    question: str,
    top_k: Annotated[int, typer.Option("--top-k", min=1, metavar="N")] = 10,
    as_json: JsonOption = False,
    country: CountryOption = None,
    year: YearOption = None,
    report: ReportOption = None,
    index: IndexOption = None,
    reranker: RerankerOption = None,
) -> None:
    """Find passages, best first."""
    from assistant.opening import opened

    assistant = opened(_settings(context, index, reranker=reranker))
    # Imported only now, so that the models begin to load sooner.
    from assistant.presentation import print_hits, search_json
    from assistant.schema import Filters

    hits = assistant.search(question, top_k=top_k, filters=Filters(country, year, report))
    if as_json:
        _out_json(search_json(question, hits))
    else:
        print_hits(_console(), hits)


@app.command()
def ask(
    context: typer.Context,
    question: Annotated[str | None, typer.Argument()] = None,
    as_json: JsonOption = False,
    batch: Annotated[
        Path | None,
        typer.Option("--batch", metavar="IN.jsonl", help="One question a line; - reads standard input."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="OUT.jsonl", help="With --batch: where the answers go.")
    ] = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="The answer as a file too: .md, .docx, or .json to verify."),
    ] = None,
    country: CountryOption = None,
    year: YearOption = None,
    report: ReportOption = None,
    llm: LlmOption = None,
    llm_url: LlmUrlOption = None,
    llm_timeout: LlmTimeoutOption = None,
    index: IndexOption = None,
    reranker: RerankerOption = None,
) -> None:
    """Ask a question, or with --batch many."""
    from assistant.opening import opened

    if (question is None) == (batch is None):
        raise typer.BadParameter("give a question, or --batch IN.jsonl")
    if out is not None and batch is None:
        raise typer.BadParameter("--out goes with --batch")
    if export is not None:
        _check_export(export, batch)
    settings = _settings(context, index, reranker=reranker, llm=llm, llm_url=llm_url, llm_timeout=llm_timeout)
    if batch is not None:
        raise typer.Exit(_ask_batch(settings, batch, out, (country, year, report)))
    assistant = opened(settings)
    _say_where_it_is_sent(assistant)
    from assistant.presentation import answer_json, print_answer
    from assistant.schema import Filters

    answer = assistant.ask(question or "", filters=Filters(country, year, report))
    if as_json:
        _out_json(answer_json(answer))
    else:
        print_answer(_console(), answer)
        if answer.notice:
            _complain(answer.notice)
    if export is not None:
        _export(assistant, answer, export)


def _check_export(export: Path, batch: Path | None) -> None:
    """What can't become a file is said before the question is asked."""
    from assistant.export import SUFFIXES

    if batch is not None:
        raise typer.BadParameter("--export goes with one question, --out with --batch")
    if export.suffix.lower() not in SUFFIXES:
        raise typer.BadParameter(f"--export {export}: its suffix is none of {', '.join(SUFFIXES)}")


def _export(assistant: Any, answer: Any, export: Path) -> None:
    from assistant.export import record, write_export

    write_export(record(assistant, answer, datetime.now().astimezone()), export)


def _say_where_it_is_sent(assistant: Any) -> None:
    from assistant.wordings import SENT_TO

    model = assistant.language_model()
    if model is not None and model.name.host:
        _complain(SENT_TO.format(host=model.name.host, model=model.name))


def _ask_batch(
    settings: Settings, batch: Path, out: Path | None, narrowed: tuple[str | None, int | None, str | None]
) -> int:
    """Answers a file of questions; 1 if any line could not be answered. `narrowed` to a country, a year, a report."""
    from assistant.batch import answer_lines
    from assistant.pipeline import Assistant
    from assistant.schema import Filters

    assistant = Assistant(settings)
    _say_where_it_is_sent(assistant)
    with _opened(batch) as lines:
        if out is not None:
            _check_apart(lines, out)
        with _written(out) as write:
            count = failed = 0
            for answer in answer_lines(assistant, lines, Filters(*narrowed)):
                count += 1
                failed += "error" in answer
                write(json.dumps(answer, ensure_ascii=False))
    if failed:
        _complain(f'{failed} of {_counted(count, "line")} could not be answered; each says why under "error"')
    return 1 if failed else 0


@app.command()
def show(
    context: typer.Context,
    report_id: Annotated[str, typer.Argument(metavar="REPORT_ID")],
    start: Annotated[int | None, typer.Option("--start", min=0, metavar="N")] = None,
    end: Annotated[int | None, typer.Option("--end", min=0, metavar="M")] = None,
    index: IndexOption = None,
) -> None:
    """Print a report's canonical text, or a span of it with its section and paragraph."""
    from assistant.pipeline import Assistant
    from assistant.presentation import print_span, span_of

    report = Assistant(_settings(context, index)).report(report_id)
    if start is None and end is None:
        _out(report.text)
        return
    print_span(_console(), report, *span_of(report, start, end))


@app.command()
def cite(
    context: typer.Context,
    report_id: Annotated[str, typer.Argument(metavar="REPORT_ID")],
    start: Annotated[int, typer.Option("--start", min=0, metavar="N")],
    end: Annotated[int, typer.Option("--end", min=0, metavar="M")],
    style: Annotated[str, typer.Option("--style", help="chicago, apa, mla, bibtex or csl-json.")] = "chicago",
    index: IndexOption = None,
) -> None:
    """Print the citation of a span of a report; today is the day of access."""
    from assistant.citation import cite_span
    from assistant.pipeline import Assistant
    from assistant.presentation import span_of
    from assistant.styles import STYLES, style_called, styled

    wanted = style_called(style)
    if wanted is None:
        raise typer.BadParameter(f"--style {style}: none of {', '.join(STYLES)}")
    report = Assistant(_settings(context, index)).report(report_id)
    _out(styled(cite_span(report, *span_of(report, start, end)), report, wanted, datetime.now().astimezone().date()))


@app.command()
def verify(
    context: typer.Context,
    pack: Annotated[Path, typer.Argument(metavar="PACK.json", help="Made by: assistant ask … --export PACK.json")],
    index: IndexOption = None,
) -> None:
    """Check an evidence pack: that its reports and quotes are the index's, word for word."""
    from assistant.export import check_pack, read_pack
    from assistant.store import Store
    from assistant.styles.source import clean

    read = read_pack(pack)
    with Store(_settings(context, index).index).read() as snapshot:
        verdicts = check_pack(read, snapshot)
    for verdict in verdicts:
        _out(f"{'ok' if verdict.matches else 'MISMATCH'}\t{clean(verdict.subject)}\t{clean(verdict.finding)}")
    matching = sum(verdict.matches for verdict in verdicts)
    _out(f"{matching} of {len(verdicts)} match")
    if matching < len(verdicts):
        raise typer.Exit(1)


@app.command()
def reports(context: typer.Context, as_json: JsonOption = False, index: IndexOption = None) -> None:
    """List the reports in the index."""
    from assistant.pipeline import Assistant
    from assistant.presentation import report_json

    found = Assistant(_settings(context, index)).reports()
    if as_json:
        _out_json([report_json(report) for report in found])
        return
    for report in found:
        _out(
            f"{report.id}\t{report.country or '-'}\t{report.year or '-'}\t{report.title}\t{report.source or '-'}\t"
            f"{report.sha256}\t{_contents([report])}"
        )


@app.command()
def models(
    context: typer.Context,
    as_json: JsonOption = False,
    index: IndexOption = None,
    encoder: EncoderOption = None,
    reranker: RerankerOption = None,
    llm: LlmOption = None,
    llm_url: LlmUrlOption = None,
    llm_timeout: LlmTimeoutOption = None,
) -> None:
    """List the configured models, where they run, and whether they answer."""
    from dataclasses import asdict

    from assistant.configured import configured_models
    from assistant.pipeline import Assistant

    settings = _settings(
        context, index, encoder=encoder, reranker=reranker, llm=llm, llm_url=llm_url, llm_timeout=llm_timeout
    )
    found = list(configured_models(Assistant(settings)))
    if as_json:
        _out_json([{**asdict(state), "answers": state.answers} for state in found])
        return
    for state in found:
        answer = f"answers in {state.seconds:.1f} s" if state.answers else f"doesn't answer: {state.failure}"
        _out(f"{state.role}\t{state.name}\t{state.where}\t{answer}")


@app.command()
def calibrate(
    context: typer.Context,
    questions: Annotated[
        Path, typer.Argument(metavar="QUESTIONS.jsonl", help="A gold set: 'question' and 'type' a line.")
    ],
    index: IndexOption = None,
    reranker: RerankerOption = None,
) -> None:
    """Measure below which score a reranker's best passage is no answer, and keep it with the index."""
    from assistant.calibration import calibrate as measure
    from assistant.calibration import read_judged, store_calibration
    from assistant.pipeline import Assistant

    assistant = Assistant(_settings(context, index, reranker=reranker))
    measured = measure(read_judged(questions), lambda question: assistant.search(question, top_k=1)[0].score)
    store_calibration(assistant.store, assistant.reranker(), measured)
    _out(
        f"{assistant.reranker().name}: refuses below {measured.refuse_below:.2f}, unrelated below "
        f"{measured.unrelated_below:.2f}, further quotes within {measured.with_best_within:.2f} of the best"
    )


@app.command("eval")
def eval_command(
    context: typer.Context,
    gold: Annotated[Path, typer.Option("--gold", metavar="FILE", help="The gold set.")] = DEFAULT_GOLD,
    check: Annotated[
        bool, typer.Option("--check", help="Only check the gold set, and say what it is made of.")
    ] = False,
    ablation: Annotated[bool, typer.Option("--ablate", help="Run all of eval/configs/ too.")] = False,
    half: Annotated[
        Literal["dev", "test"] | None, typer.Option("--half", help="Only one half of the gold set.")
    ] = None,
    as_json: JsonOption = False,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="OUT.html", help="A page with plots and misses.")
    ] = None,
    compared: Annotated[
        tuple[Path, Path] | None, typer.Option("--compare", metavar="A.json B.json", help="What changed from A to B.")
    ] = None,
    scorecards: Annotated[
        list[Path] | None,
        typer.Option("--scorecard", metavar="RUN.json", help="Write eval/scorecard.md; may be repeated."),
    ] = None,
    beir: Annotated[
        Path | None, typer.Option("--beir", metavar="DIR", help="Retrieval over a BEIR collection.")
    ] = None,
    reading: Annotated[
        Path | None,
        typer.Option("--reading", metavar="SET.toml", help="Other people's questions, e.g. eval/configs/reading/."),
    ] = None,
    data: Annotated[
        Path | None, typer.Option("--data", metavar="DIR", help="With --reading: where the set's files are.")
    ] = None,
    injections: Annotated[
        Path | None,
        typer.Option("--injections", metavar="FILE", help="Whether injected instructions are obeyed."),
    ] = None,
    new_gold: Annotated[
        str | None, typer.Option("--new-gold", metavar="REPORT_ID", help="Start a gold set on a report.")
    ] = None,
    from_feedback: Annotated[
        Path | None,
        typer.Option("--from-feedback", metavar="FILE", help="With --report: start a gold set from verdicts."),
    ] = None,
    report: ReportOption = None,
    index: IndexOption = None,
    reranker: RerankerOption = None,
    llm: LlmOption = None,
    llm_url: LlmUrlOption = None,
    llm_timeout: LlmTimeoutOption = None,
) -> None:
    """Score retrieval, citations, answers and refusals on a gold set."""
    from assistant import evaluation
    from assistant.evaluation import beir as collections
    from assistant.evaluation import command, injection_figures, reading_figures, reading_run
    from assistant.evaluation.injections import run_injections
    from assistant.pipeline import Assistant

    _together("--reading SET.toml and --data DIR", reading, data)
    _together("--from-feedback FILE and --report ID", from_feedback, report)
    settings = _settings(context, index, reranker=reranker, llm=llm, llm_url=llm_url, llm_timeout=llm_timeout)
    if new_gold:
        _out("\n".join(evaluation.new_gold(Assistant(settings), new_gold)))
    elif from_feedback and report:
        _out("\n".join(evaluation.gold_from_feedback(Assistant(settings), from_feedback, report)))
    elif compared:
        command.show_comparison(_console(), *compared)
    elif scorecards:
        command.write_scorecards(scorecards, DEFAULT_GOLD.parents[1])
    elif check:
        evaluation.print_summary(_console(), evaluation.check_gold(settings, gold))
    elif beir:
        with _progress_bar() as progress:
            result = collections.run_beir(beir, settings, progress)
        _out_result(as_json, collections.beir_json(result), collections.beir_table(result))
    elif reading and data:
        with _progress_bar() as progress:
            read = reading_run.run_reading(reading, data, settings, progress)
        _out_result(as_json, reading_figures.reading_json(read), reading_figures.reading_table(read))
    elif injections:
        with _progress_bar() as progress:
            ran = run_injections(settings, injections, progress)
        _out_result(as_json, injection_figures.injections_json(ran), injection_figures.injections_table(ran))
        raise typer.Exit(1 if ran.obeyed else 0)
    else:
        _measure(settings, gold, ablation, half, html, as_json)


def _measure(
    settings: Settings,
    gold: Path,
    ablation: bool,
    half: Literal["dev", "test"] | None,
    html: Path | None,
    as_json: bool,
) -> None:
    """Scores a gold set, and shows or writes the figures."""
    from assistant.evaluation import command

    with _progress_bar() as progress:
        measured = command.measure(settings, gold, ablation, progress, half)
    if html:
        command.write_html([measured], html)
    if as_json:
        _out(command.to_json(measured))
    else:
        command.show(_console(), measured)


def _together(names: str, one: object, other: object) -> None:
    """Raises BadParameter if one of two options is given without the other."""
    if (one is None) != (other is None):
        raise typer.BadParameter(f"{names} go together")


@app.command()
def serve(
    context: typer.Context,
    host: Annotated[str | None, typer.Option("--host")] = None,
    port: Annotated[int | None, typer.Option("--port", min=0, max=65535)] = None,
    allowed_host: Annotated[
        list[str] | None,
        typer.Option("--allowed-host", metavar="NAME", help="A further name by which the page is reached."),
    ] = None,
    llm: LlmOption = None,
    llm_url: LlmUrlOption = None,
    llm_timeout: LlmTimeoutOption = None,
    index: IndexOption = None,
    reranker: RerankerOption = None,
) -> None:
    """Serve the chat page, the API and MCP. ASSISTANT_AUTH_PASSWORD or ASSISTANT_AUTH_TOKEN guards them."""
    settings = _settings(
        context,
        index,
        host=host,
        port=port,
        allowed_hosts=tuple(allowed_host) if allowed_host else None,
        llm=llm,
        llm_url=llm_url,
        llm_timeout=llm_timeout,
        reranker=reranker,
    )
    from assistant.listening import listen

    listener = listen(settings)  # or said at once: the page's framework takes seconds to load
    from assistant.web import serve as serve_page

    serve_page(settings, listener)


@app.command()
def mcp(context: typer.Context, index: IndexOption = None, reranker: RerankerOption = None) -> None:
    """Serve MCP on standard input and output, for a client that starts it."""
    from assistant.mcp_server import serve_stdio

    serve_stdio(_settings(context, index, reranker=reranker))


def main(arguments: list[str] | None = None) -> None:
    """Runs a command; what goes wrong is one line on standard error and exit status 1."""
    # Usage errors say what was typed, which may be no text.
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    try:
        app(arguments)
    except AssistantError as error:
        _complain(str(error))
        sys.exit(1)
    except OSError as error:
        _complain(f"{error.filename or 'system'}: {error.strerror or error}; check path, permissions and free space")
        sys.exit(1)


def _console() -> Any:
    from rich.console import Console

    return Console(file=sys.stdout, width=None if sys.stdout.isatty() else PIPE_WIDTH)


def _out(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _out_json(value: object) -> None:
    _out(json.dumps(value, ensure_ascii=False, indent=2 if sys.stdout.isatty() else None))


def _out_result(as_json: bool, value: object, table: object) -> None:
    if as_json:
        _out_json(value)
    else:
        _console().print(table)


def _complain(message: str) -> None:
    sys.stderr.write(_escaped(" ".join(message.split())) + "\n")


def _escaped(message: str) -> str:
    """A message as a terminal may have it: names of files and what was typed can hold anything."""
    return _STEERING.sub(lambda found: ascii(found[0])[1:-1], message)


def _contents(reports: Sequence[IndexedReport]) -> str:
    """How many sections, paragraphs and passages some reports have."""
    return ", ".join(
        (
            _counted(sum(report.sections for report in reports), "section"),
            _counted(sum(report.paragraphs for report in reports), "paragraph"),
            _counted(sum(report.passages for report in reports), "passage"),
        )
    )


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


@contextmanager
def _opened(batch: Path) -> Iterator[IO[bytes]]:
    if str(batch) == "-":
        yield sys.stdin.buffer
        return
    try:
        lines = batch.open("rb")
    except OSError as error:
        raise QuestionError(f"{batch}: can't be read ({error.strerror}); give a file of JSON lines") from error
    with lines:
        yield lines


def _check_apart(lines: IO[bytes], out: Path) -> None:
    """Raises ConfigurationError if the answers would be written over the questions, by whatever name."""
    try:
        questions, answers = os.fstat(lines.fileno()), out.stat()
    except (OSError, ValueError):  # there is no such file yet, or no real file to read from
        return
    if stat.S_ISREG(questions.st_mode) and os.path.samestat(questions, answers):
        raise ConfigurationError(
            f"{out}: holds the questions of --batch, --out would write over them; choose another place"
        )


@contextmanager
def _written(out: Path | None) -> Iterator[Any]:
    """A function that writes a line to a file, or to standard output."""
    if out is None:
        yield _out
        return
    try:
        file = out.open("w", encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{out}: can't be written ({error.strerror}); choose another place") from error
    with file:
        yield lambda line: file.write(f"{line}\n")


@contextmanager
def _progress_bar() -> Iterator[Any]:
    """A function to be told of progress, which a bar on standard error shows."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(file=sys.stderr)
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda report, done, total: bar.update(task, description=report, completed=done, total=total)

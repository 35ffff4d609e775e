"""Verdicts on answers, noted as JSON lines in a file of this machine, if whoever runs the page names one.

A later verdict on an answer, which has the same `answer_id`, takes the place of the earlier.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, get_args

from filelock import FileLock

from assistant.chunking import CHUNKER_VERSION
from assistant.errors import UnknownReportError
from assistant.ingest import READER_VERSION
from assistant.pipeline import Assistant
from assistant.schema import Answer
from assistant.versions import OURS, installed

Verdict = Literal["right", "wrong quote", "incomplete", "should have refused"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
WAIT_SECONDS = 5
"""How long a verdict waits for other processes that write to the same file."""


class Feedback:
    """The file of verdicts; threads and processes may append to it at once."""

    def __init__(self, file: Path, assistant: Assistant) -> None:
        self.file = file
        self._assistant = assistant

    def note(self, answer_id: str, answer: Answer, verdict: Verdict) -> None:
        """Appends one line. Raises OSError (filelock's Timeout is one) if it can't."""
        line = {
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "answer_id": answer_id,
            "verdict": verdict,
            "question": answer.question,
            "standalone_question": answer.standalone_question,
            "answer": answer.text,
            "refused": answer.refused,
            "citations": [f"{one.report_id}#{one.start}-{one.end}" for one in answer.citations],
            "reports": self._reports(answer),
            "versions": self._versions(answer),
        }
        append_line(self.file, json.dumps(line, ensure_ascii=False))

    def _reports(self, answer: Answer) -> dict[str, str]:
        """The SHA-256 of the texts that were cited, or, if none was, of those that were read, by report id."""
        hits = (hit.passage.report_id for hit in answer.passages)
        found = {}
        for report_id in dict.fromkeys([one.report_id for one in answer.citations] or hits):
            try:
                found[report_id] = self._assistant.report(report_id).sha256
            except UnknownReportError:
                continue
        return found

    def _versions(self, answer: Answer) -> dict[str, Any]:
        return {
            OURS: installed(),
            "reader": READER_VERSION,
            "chunker": CHUNKER_VERSION,
            "reranker": self._assistant.reranker().name,
            "mode": answer.mode,
            "model": answer.model,
        }


def append_line(file: Path, line: str) -> None:
    """Appends a line whole; one that an earlier writer left unfinished is ended first."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(file.with_name(f"{file.name}.lock"), timeout=WAIT_SECONDS), file.open("ab+") as appending:
        if appending.tell():
            appending.seek(-1, os.SEEK_END)
            line = line if appending.read(1) == b"\n" else f"\n{line}"
        appending.write(f"{line}\n".encode())
        appending.flush()
        os.fsync(appending.fileno())

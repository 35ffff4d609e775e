"""What Markdown and DOCX say around an answer, alike."""

from __future__ import annotations

from assistant import wordings
from assistant.export.record import AnswerRecord, Versions
from assistant.presentation import where
from assistant.regex import regex
from assistant.schema import Citation, Report
from assistant.styles import styled
from assistant.wordings import SAYS, VOICE_NAMES

QUESTION, ANSWER, QUOTES, SOURCES, MADE = "Question", "Answer", "Quotes", "Sources", "Made with"
NEAREST = wordings.NEAREST
READ_AS = "Read as: {question}"
PARTIAL = f"({wordings.PARTIAL})"
TRANSLATED = f"{{translation}} ({wordings.MACHINE_TRANSLATION})"

SHORT_SHA = 16
_UNPRINTABLE = regex("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 forbids or discourages, and Markdown can't keep."""


def printable(text: str) -> str:
    """Text with newlines as `\\n`, and U+FFFD for each character that neither format can hold."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def place(citation: Citation) -> str:
    """Where a quote stands, and who says so in the report."""
    page = f", page {citation.page}" if citation.page is not None else ""
    voices = " and ".join(VOICE_NAMES[voice] for voice in citation.voices)
    return f"{where(citation)}{page} · {SAYS.format(voices=voices)}"


def note(citation: Citation, report: Report, record: AnswerRecord) -> str:
    """The note on a quote: its source in Chicago's form, our link, and the beginning of the text's SHA-256."""
    cited = styled(citation, report, "chicago", record.made.date())
    return f"{cited} Link: {citation.link} · SHA-256 of the text: {report.sha256[:SHORT_SHA]}…"


def made(record: AnswerRecord) -> list[str]:
    """With what an answer was made and when, a line each."""
    return [*_versions(record.versions), f"Date: {record.made.isoformat(timespec='seconds')}"]


def _versions(versions: Versions) -> list[str]:
    encoder = versions.encoder.name if versions.encoder else "none"
    return [
        f"Assistant: {versions.assistant}",
        f"Encoder: {encoder}",
        f"Reranker: {versions.reranker.name}",
        f"Language model: {versions.llm or 'none, quotes only'}",
    ]

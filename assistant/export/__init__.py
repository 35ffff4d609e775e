"""An answer as a file: Markdown, DOCX, or a JSON evidence pack that can be checked later."""

from assistant.export.checking import Verdict, check_pack
from assistant.export.file import SUFFIXES, exported, write_export
from assistant.export.reading import Pack, read_pack
from assistant.export.record import AnswerRecord, Model, Versions, record

__all__ = [
    "SUFFIXES",
    "AnswerRecord",
    "Model",
    "Pack",
    "Verdict",
    "Versions",
    "check_pack",
    "exported",
    "read_pack",
    "record",
    "write_export",
]

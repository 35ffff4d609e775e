"""An answer into a file of its own: the suffix says in which format."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from assistant.errors import ConfigurationError
from assistant.export.document import document
from assistant.export.markdown import markdown
from assistant.export.pack import pack_json
from assistant.export.record import AnswerRecord

_FORMATS: Mapping[str, Callable[[AnswerRecord], bytes]] = {
    ".md": lambda record: markdown(record).encode("utf-8"),
    ".docx": document,
    ".json": lambda record: pack_json(record).encode("utf-8"),
}
SUFFIXES = tuple(_FORMATS)
"""What an export's name may end in, whatever its case."""


def exported(record: AnswerRecord, suffix: str) -> bytes:
    """A record in the format of one of SUFFIXES."""
    return _FORMATS[suffix.lower()](record)


def write_export(record: AnswerRecord, file: Path) -> None:
    """Writes a record so that the file is all of it, or what it was before. Raises ConfigurationError."""
    content = exported(record, file.suffix)
    target = file.resolve()
    unfinished = target.with_name(f"{target.name}.{uuid.uuid4().hex[:8]}.unfinished")
    try:
        _write(unfinished, content)
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise ConfigurationError(f"{file}: can't be written ({error.strerror}); choose another place") from error


def _write(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())

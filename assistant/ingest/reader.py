"""Files → sources → reports: which files are read, how their bytes become text, and what goes wrong with them."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import stat
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO, cast

from assistant.errors import IngestError
from assistant.ingest.catalog import Catalog
from assistant.ingest.controls import on_one_line, without_controls
from assistant.ingest.markdown import read_markdown
from assistant.ingest.source import FIRST_YEAR, LAST_YEAR, Block, Metadata, Source, resolved
from assistant.ingest.structure import build_report
from assistant.ingest.text import read_text
from assistant.schema import Report
from assistant.surrogates import is_text

READER_VERSION = "8"
"""Part of what an indexed report is compared by: raise it when a reader makes other text of the same file, or reads
another title, country or year in it."""

MAX_FILE_BYTES = 64 * 1024 * 1024
MAX_UNPACKED_BYTES = 512 * 1024 * 1024
SUFFIXES = {
    ".txt": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "records",
    ".jsonl.gz": "records",
}
UNREADABLE = (".pdf", ".html", ".htm", ".docx", ".doc", ".odt", ".rtf", ".epub")
"""Documents that people put beside the others and would miss: named as failures; anything else is passed over."""

_PARSERS: dict[str, Callable[[str], list[Block]]] = {"text": read_text, "markdown": read_markdown}


def find_files(path: Path) -> list[Path]:
    """The files to read under a folder, in the order of their names; the file itself, if it is one.

    A link that leads nowhere is among them: reading it tells what is wrong.
    """
    if path.is_file():
        return [resolved(path)]
    if not path.is_dir():
        raise IngestError(f"{path}: no such file or folder; name a report or a folder of reports")
    return [resolved(file) for file in sorted(path.rglob("*")) if not _is_passed_over(file, path)]


def _is_passed_over(file: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(root).parts)
    is_other = file.stem.upper() == "README" or _suffix(file) not in (*SUFFIXES, *UNREADABLE)
    return hidden or is_other or _is_folder(file)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def read_sources(file: Path, catalog: Catalog) -> Iterator[Source | IngestError]:
    """The reports of one file as sources; an IngestError in place of each record that can't be one.

    Raises IngestError where the whole file can't be read.
    """
    suffix = _suffix(file)
    if suffix not in SUFFIXES:
        raise IngestError(f"{file}: no reader for {suffix or 'files without a suffix'}; readers: {', '.join(SUFFIXES)}")
    if not is_text(str(file)):
        raise IngestError(f"{file}: its name, or a folder's above it, holds bytes that aren't UTF-8; rename it")
    with _readable(file):
        found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        raise IngestError(f"{file}: neither file nor folder; give a text, Markdown or JSON-lines file")
    size = found.st_size
    if size > MAX_FILE_BYTES:
        raise IngestError(
            f"{file}: {size / 1e6:,.0f} MB, the limit is {MAX_FILE_BYTES / 1e6:,.0f} MB; split it: one file a report"
        )
    if SUFFIXES[suffix] == "records":
        return _read_records(file)
    return iter([_read_document(file, suffix, catalog)])


def parse(source: Source) -> Report:
    """The report of a source. Raises IngestError if nothing of it is text."""
    report = build_report(source.id, _PARSERS[source.format](source.content), source.metadata)
    if not any(section.paragraphs for section in report.sections):
        raise IngestError(f"{source.where}: no paragraph of text in it; nothing to index")
    return report


@contextmanager
def _readable(file: Path) -> Iterator[None]:
    """Turns the system's complaints about a file into one line with the remedy."""
    try:
        yield
    except OSError as error:
        raise IngestError(
            f"{file}: can't be read ({error.strerror or error}); check the file and its permissions"
        ) from error


def _suffix(file: Path) -> str:
    name = file.name.lower()
    return ".jsonl.gz" if name.endswith(".jsonl.gz") else Path(name).suffix


def _read_document(file: Path, suffix: str, catalog: Catalog) -> Source:
    with _readable(file):
        data = file.read_bytes()
    content = _decode(data, str(file))
    report_id, metadata = catalog.find(file) or (slug(file.stem), Metadata())
    return _source(report_id, file, str(file), content, SUFFIXES[suffix], metadata)


def _source(report_id: str, file: Path, where: str, content: str, kind: str, metadata: Metadata) -> Source:
    if not report_id:
        raise IngestError(f"{where}: its name has no letter or digit to make an id of; rename it")
    if not content.strip():
        raise IngestError(f"{where}: empty; nothing to index")
    known = json.dumps([report_id, content, asdict(metadata)], ensure_ascii=False)
    digest = hashlib.sha256(known.encode("utf-8")).hexdigest()
    return Source(report_id, str(file), where, content, kind, metadata, digest)  # type: ignore[arg-type]


def slug(name: str) -> str:
    """A name as an id: its words in lower case, joined by hyphens."""
    return "-".join(re.findall(r"[^\W_]+", name.casefold()))


def _decode(data: bytes, where: str) -> str:
    """UTF-8 bytes as text with '\\n' for newline and without control characters."""
    if b"\x00" in data[:65536]:
        raise IngestError(f"{where}: binary, not text; give a text, Markdown or JSON-lines file in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise IngestError(
            f"{where}: not UTF-8 (byte 0x{data[error.start]:02x} at {error.start:,}); "
            "convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8"
        ) from error
    return without_controls(text)


def _read_records(file: Path) -> Iterator[Source | IngestError]:
    """One source a line of a JSON-lines file; blank lines are passed over."""
    read = 0
    with _open(file) as lines:
        number = 0
        while line := _next_line(lines, file):
            number += 1
            read += len(line)
            if read > MAX_UNPACKED_BYTES:
                raise IngestError(
                    f"{file}: more than {MAX_UNPACKED_BYTES / 1e6:,.0f} MB unpacked; split it into several files"
                )
            if line.strip():
                try:
                    yield _read_record(line, file, f"{file}:{number}")
                except IngestError as error:
                    yield error


def _open(file: Path) -> BinaryIO:
    with _readable(file):
        return cast(BinaryIO, gzip.open(file, "rb") if file.name.lower().endswith(".gz") else file.open("rb"))


def _next_line(lines: BinaryIO, file: Path) -> bytes:
    with _readable(file):
        try:
            return lines.readline(MAX_FILE_BYTES)
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise IngestError(f"{file}: damaged gzip file ({error}); fetch it again") from error


def _read_record(line: bytes, file: Path, where: str) -> Source:
    try:
        record = json.loads(_decode(line, where))
    except (ValueError, RecursionError) as error:
        raise IngestError(f"{where}: not JSON ({error}); one object a line") from error
    if not isinstance(record, dict):
        raise IngestError(f"{where}: a JSON {type(record).__name__}, not an object; one object a line")
    for name, kind in (
        ("slug", str),
        ("text", str),
        ("country", str),
        ("title", str),
        ("url", str),
        ("year", int),
    ):
        value = record.get(name)
        wanted = name in ("slug", "text")
        if not (isinstance(value, kind) or (value is None and not wanted)) or isinstance(value, bool):
            raise IngestError(f"{where}: '{name}' is {json.dumps(value)[:40]}, not {kind.__name__}; correct the record")
        if isinstance(value, str) and not is_text(value):
            raise IngestError(f"{where}: '{name}' holds half a surrogate pair, which no text can; correct the record")
    year = record.get("year")
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        raise IngestError(
            f"{where}: 'year' is {str(year)[:40]}, not one from {FIRST_YEAR} to {LAST_YEAR}; correct the record"
        )
    report_id = slug(f"{record['slug']}-{year}" if year is not None else record["slug"])
    title, country, source = (on_one_line(record.get(name)) for name in ("title", "country", "url"))
    metadata = Metadata(title=title, country=country, year=year, source=source)
    return _source(report_id, file, where, without_controls(record["text"]), "text", metadata)

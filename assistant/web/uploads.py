"""The folder of the reports that were added from the page: what is written there goes into the index, or nothing does.

A file's name is made from its report's id, never taken from the request. A catalog beside the files keeps what is
known about them, so that `assistant index FOLDER` gives the same reports again.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path, PurePosixPath

from filelock import FileLock, Timeout
from pydantic import ValidationError

from assistant.config import Settings
from assistant.errors import IndexMissingError, UploadError
from assistant.indexing import index_paths
from assistant.ingest import CATALOG, SUFFIXES, CatalogEntry, read_entries, slug, write_entries, write_whole
from assistant.loopback import is_loopback
from assistant.pipeline import Assistant
from assistant.regex import regex
from assistant.store import IndexedReport
from assistant.web.problems import PROBLEMS

DOCUMENTS = tuple(suffix for suffix, kind in SUFFIXES.items() if kind != "records")
"""What can be added: files that are one report each."""

FACTS = ("title", "country", "year", "publisher", "source")
"""What the form asks about a report."""

MAX_ID_CHARS = 60
"""File names may have 255 bytes on the usual systems; a character has up to four."""

RESERVED = regex(r"(?:con|prn|aux|nul|com\d|lpt\d|readme)\Z")
"""Names that Windows keeps for devices, and the one that indexing a folder passes over."""

WAIT_SECONDS = 15
"""How long an addition or removal waits for others: five files dropped at once on a slow machine all go in."""

MEGABYTE = 1024 * 1024
_NOTE = "Reports that were added from the page, which writes this file anew with every change."
_CONTROLS = regex(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Encoding:
    """How many of a new report's passages are encoded; `total` is 0 before that is known."""

    name: str
    done: int = 0
    total: int = 0


class Uploads:
    """Adds reports to the folder and the index, and removes them again; threads and processes may do so at once."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        settings = assistant.settings
        self.folder = (settings.uploads_dir or settings.index / "uploads").resolve()
        self.limit = settings.upload_limit_mb * MEGABYTE
        self.encoding: Encoding | None = None

    def has(self, report: IndexedReport) -> bool:
        """Whether a report was added from the page."""
        return Path(report.path).parent == self.folder

    def check_size(self, name: str, size: int) -> None:
        """Raises UploadError for a file over the limit."""
        if size > self.limit:
            shown = f"{size / MEGABYTE:,.1f} MB"
            limit = self.limit // MEGABYTE
            raise _refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too large", name=name, size=shown, limit=limit)

    def add(self, name: str, content: bytes, facts: Mapping[str, str]) -> IndexedReport:
        """Adds a file under the id that its name gives. Raises UploadError, and then nothing has changed."""
        name = _base_name(name)
        self.check_size(name, len(content))
        report_id, suffix = _report_id(name), _suffix(name)
        file = self.folder / f"{report_id}{suffix}"
        entry = _entry(file, facts)
        with self._alone():
            if any(report.id == report_id for report in self._reports()):
                raise _refused(HTTPStatus.CONFLICT, "id taken", name=name, id=report_id)
            self._delete(report_id)
            try:
                write_whole(file, content)
                self._write_entries({**self._entries(), report_id: entry})
                self._index(file, name)
            except BaseException:
                self._delete(report_id)
                raise
            return next(report for report in self._reports() if report.id == report_id)

    def remove(self, report_id: str) -> IndexedReport:
        """Takes a report that was added from the page out of the index, and deletes its file. Raises UploadError."""
        with self._alone():
            report = next((report for report in self._reports() if report.id == report_id), None)
            if report is None:
                raise _refused(HTTPStatus.NOT_FOUND, "no such report", id=report_id)
            if not self.has(report):
                raise _refused(HTTPStatus.FORBIDDEN, "not yours", id=report_id)
            with self._assistant.store.write() as writing:
                writing.remove([report_id])
            Path(report.path).unlink(missing_ok=True)
            self._delete(report_id)
            return report

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One addition or removal at a time, over all processes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self.folder / ".lock", timeout=WAIT_SECONDS):
                yield
        except Timeout as error:
            raise _refused(HTTPStatus.SERVICE_UNAVAILABLE, "busy") from error

    def _reports(self) -> list[IndexedReport]:
        try:
            return self._assistant.reports()
        except IndexMissingError:
            return []

    def _index(self, file: Path, name: str) -> None:
        def encoded(_: str, done: int, total: int) -> None:
            self.encoding = Encoding(name, done, total)

        self.encoding = Encoding(name)
        try:
            store, encoder = self._assistant.store, self._assistant.settings.encoder
            outcome = index_paths(store, [file], encoder_name=encoder, progress=encoded)
        finally:
            self.encoding = None
        if outcome.failed:
            # Messages begin with the file's path, which is the server's own business.
            problem = outcome.failed[0].removeprefix(f"{file}: ").replace(str(self.folder), "")
            raise UploadError(HTTPStatus.UNPROCESSABLE_ENTITY, f"{name}: {problem}")

    def _entries(self) -> dict[str, CatalogEntry]:
        catalog = self.folder / CATALOG
        return read_entries(catalog) if catalog.is_file() else {}

    def _write_entries(self, entries: Mapping[str, CatalogEntry]) -> None:
        write_entries(self.folder / CATALOG, entries, _NOTE)

    def _delete(self, report_id: str) -> None:
        """Deletes what is in the folder of a report that isn't in the index, if anything is."""
        for suffix in DOCUMENTS:
            (self.folder / f"{report_id}{suffix}").unlink(missing_ok=True)
        entries = self._entries()
        if entries.pop(report_id, None):
            self._write_entries(entries)


def uploads_allowed(settings: Settings) -> bool:
    """Whether reports may be added: as set, else only where the page is this machine's own."""
    if settings.uploads is not None:
        return settings.uploads
    return is_loopback(settings.host) and not settings.allowed_hosts


def _base_name(name: str) -> str:
    """What a message calls a file: the last part of its name, on one line, not too long."""
    base = PurePosixPath(_CONTROLS.sub(" ", name).replace("\\", "/")).name
    return base if len(base) <= 2 * MAX_ID_CHARS else f"{base[:MAX_ID_CHARS]}…{base[-MAX_ID_CHARS:]}"


def _suffix(name: str) -> str:
    suffix = PurePosixPath(name).suffix.lower()
    if suffix not in DOCUMENTS:
        shown = suffix or "files without a suffix"
        status = HTTPStatus.UNSUPPORTED_MEDIA_TYPE
        raise _refused(status, "no reader", name=name, suffix=shown, readers=", ".join(DOCUMENTS))
    return suffix


def _report_id(name: str) -> str:
    stem = unicodedata.normalize("NFKC", PurePosixPath(name).stem)
    report_id = slug(stem)[:MAX_ID_CHARS].strip("-")
    if not report_id:
        raise _refused(HTTPStatus.UNPROCESSABLE_ENTITY, "no id", name=name)
    return f"{report_id}-report" if RESERVED.match(report_id) else report_id


def _entry(file: Path, facts: Mapping[str, str]) -> CatalogEntry:
    """The catalog's entry of what the form says."""
    given = {name: " ".join(_CONTROLS.sub(" ", facts.get(name, "")).split()) for name in FACTS}
    known: dict[str, object] = {name: value for name, value in given.items() if value}
    year = given["year"]
    if year.isascii() and year.isdigit() and len(year) < 6:
        known["year"] = int(year)
    try:
        return CatalogEntry.model_validate({"file": file.name, **known})
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0])
        problem, value = first["msg"], str(first["input"])[:40]
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        raise _refused(status, "bad fact", field=field, value=value, problem=problem) from error


def _refused(status: HTTPStatus, words: str, **values: object) -> UploadError:
    return UploadError(status, PROBLEMS[words].format(**values))

"""catalog.toml: what is known about the reports of a folder."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictInt, ValidationError

from assistant.errors import ConfigurationError, IngestError
from assistant.ingest.controls import on_one_line
from assistant.ingest.source import FIRST_YEAR, LAST_YEAR, Metadata, resolved
from assistant.invalid import what_is_wrong
from assistant.regex import regex

CATALOG = "catalog.toml"
LEVELS_ABOVE = 3
"""How many folders above a file its catalog may lie."""

_NO_ID = regex(r"[\s\x00-\x1f\x7f-\x9f]")

Text = Annotated[str, Field(min_length=1, max_length=500)]


class CatalogEntry(BaseModel):
    """What a catalog says of one report; `file` is relative to the catalog."""

    model_config = ConfigDict(extra="forbid", strict=True)

    file: Text
    title: Text | None = None
    country: Text | None = None
    aliases: list[Text] = Field(default_factory=list)
    year: Annotated[StrictInt, Field(ge=FIRST_YEAR, le=LAST_YEAR)] | None = None
    publisher: Text | None = None
    source: Text | None = None
    licence: Text | None = None


class Catalog:
    """The entries of the catalogs above the files that are asked about; each catalog is read once.

    `problems` are messages on entries that name what can be no file, or another entry's file; the others are used.
    `gone` are messages on entries whose file isn't there.
    """

    def __init__(self) -> None:
        self.problems: list[str] = []
        self.gone: list[str] = []
        self._read: dict[Path, dict[Path, tuple[str, Metadata] | IngestError]] = {}

    def find(self, file: Path) -> tuple[str, Metadata] | None:
        """The id and metadata of a file, from the nearest catalog above it that names it.

        Raises IngestError if that gives it an id that none can be, ConfigurationError for a catalog that can't be read.
        """
        for folder in list(file.parents)[:LEVELS_ABOVE]:
            if folder not in self._read:
                catalog = folder / CATALOG
                self._read[folder] = self._entries(catalog) if catalog.is_file() else {}
            found = self._read[folder].get(file)
            if isinstance(found, IngestError):
                raise found
            if found:
                return found
        return None

    def _entries(self, catalog: Path) -> dict[Path, tuple[str, Metadata] | IngestError]:
        found: dict[Path, tuple[str, Metadata] | IngestError] = {}
        for report_id, entry in read_entries(catalog).items():
            try:
                file = resolved(catalog.parent / entry.file)
            except ValueError:
                self.problems.append(
                    f"{catalog}: [{report_id}] file is {entry.file!r}, which no file can be called; correct it"
                )
                continue
            if not _is_there(file):
                self.gone.append(
                    f"{catalog}: [{report_id}] file is {entry.file!r}, which isn't there; correct it, or drop the entry"
                )
            if file in found:
                self.problems.append(
                    f"{catalog}: [{report_id}] file is {entry.file!r}, as that of an entry above; drop one"
                )
            elif _NO_ID.search(report_id):
                found[file] = IngestError(
                    f"{catalog}: the id {report_id!r} holds a blank or a control character; change it"
                )
            else:
                found[file] = (report_id, _metadata(entry))
        return found


def _is_there(file: Path) -> bool:
    """Whether there is such a file, as far as one may look."""
    try:
        return file.exists()
    except OSError:
        return True


def _metadata(entry: CatalogEntry) -> Metadata:
    return Metadata(
        title=on_one_line(entry.title),
        country=on_one_line(entry.country),
        aliases=tuple(filter(None, map(on_one_line, entry.aliases))),
        year=entry.year,
        publisher=on_one_line(entry.publisher),
        source=on_one_line(entry.source),
        licence=on_one_line(entry.licence),
    )


def read_entries(catalog: Path) -> dict[str, CatalogEntry]:
    """A catalog's entries by report id. Raises ConfigurationError."""
    try:
        tables = tomllib.loads(catalog.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{catalog}: not valid TOML ({error}); correct it") from error
    entries = {}
    for report_id, table in tables.items():
        try:
            entries[report_id] = CatalogEntry.model_validate(table)
        except ValidationError as error:
            problem = what_is_wrong(error, "the entry")
            raise ConfigurationError(f"{catalog}: [{report_id}] {problem}; correct it") from error
    return entries


def write_entries(catalog: Path, entries: Mapping[str, CatalogEntry], note: str) -> None:
    """Writes a catalog whole, so that a reader sees the old one or the new one; `note` is the comment at its head."""
    tables = [
        "\n".join([f"[{_quoted(report_id)}]", *(f"{name} = {_quoted(value)}" for name, value in _facts(entry))])
        for report_id, entry in sorted(entries.items())
    ]
    write_whole(catalog, ("\n\n".join([f"# {note}", *tables]) + "\n").encode("utf-8"))


def write_whole(file: Path, content: bytes) -> None:
    """Writes a file that is there with all of its content or as it was before, whatever happens meanwhile."""
    unfinished = file.with_name(f".{file.name}.unfinished")
    with unfinished.open("wb") as writing:
        writing.write(content)
        writing.flush()
        os.fsync(writing.fileno())
    unfinished.replace(file)


def _facts(entry: CatalogEntry) -> list[tuple[str, object]]:
    return [(name, value) for name, value in entry if value not in (None, [])]


def _quoted(value: object) -> str:
    """A TOML value: JSON writes strings, numbers and lists as TOML does, but for the one character after '~'."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

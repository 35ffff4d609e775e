"""catalog.toml: what is known about the reports of a folder."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StrictInt, ValidationError

from assistant.errors import ConfigurationError
from assistant.ingest.source import Metadata

CATALOG = "catalog.toml"
LEVELS_ABOVE = 3
"""How many folders above a file its catalog may lie."""

Text = Annotated[str, Field(min_length=1, max_length=500)]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    file: Text
    title: Text | None = None
    country: Text | None = None
    aliases: list[Text] = Field(default_factory=list)
    year: Annotated[StrictInt, Field(ge=1000, le=9999)] | None = None
    publisher: Text | None = None
    source: Text | None = None
    licence: Text | None = None


class Catalog:
    """The entries of the catalogs above the files that are asked about; each catalog is read once."""

    def __init__(self) -> None:
        self._read: dict[Path, dict[Path, tuple[str, Metadata]]] = {}

    def find(self, file: Path) -> tuple[str, Metadata] | None:
        """The id and metadata of a file, from the nearest catalog above it that names it."""
        for folder in list(file.parents)[:LEVELS_ABOVE]:
            if folder not in self._read:
                catalog = folder / CATALOG
                self._read[folder] = _read_catalog(catalog) if catalog.is_file() else {}
            if file in self._read[folder]:
                return self._read[folder][file]
        return None


def _read_catalog(catalog: Path) -> dict[Path, tuple[str, Metadata]]:
    try:
        tables = tomllib.loads(catalog.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{catalog}: not valid TOML ({error}); correct it") from error
    entries = {}
    for report_id, table in tables.items():
        try:
            entry = _Entry.model_validate(table)
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(map(str, first["loc"])) or "entry"
            raise ConfigurationError(f"{catalog}: [{report_id}] {field}: {first['msg']}; correct it") from error
        known = entry.model_dump(exclude={"file", "aliases"})
        file = (catalog.parent / entry.file).resolve()
        entries[file] = (report_id, Metadata(aliases=tuple(entry.aliases), **known))
    return entries

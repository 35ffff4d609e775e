"""A file becomes reports: `find_files` → `read_sources` → `parse`."""

from assistant.ingest.catalog import CATALOG, Catalog, CatalogEntry, read_entries, write_entries, write_whole
from assistant.ingest.reader import READER_VERSION, SUFFIXES, find_files, parse, read_sources, slug
from assistant.ingest.source import Source

__all__ = [
    "CATALOG",
    "READER_VERSION",
    "SUFFIXES",
    "Catalog",
    "CatalogEntry",
    "Source",
    "find_files",
    "parse",
    "read_entries",
    "read_sources",
    "slug",
    "write_entries",
    "write_whole",
]

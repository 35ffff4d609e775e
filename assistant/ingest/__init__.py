"""A file becomes reports: `find_files` → `read_sources` → `parse`."""

from assistant.ingest.catalog import Catalog
from assistant.ingest.reader import READER_VERSION, find_files, parse, read_sources
from assistant.ingest.source import Source

__all__ = ["READER_VERSION", "Catalog", "Source", "find_files", "parse", "read_sources"]

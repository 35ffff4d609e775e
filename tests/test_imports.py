"""Heavy libraries load where they are used, and dependencies point one way."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import assistant

PACKAGE = Path(assistant.__file__).parent
HEAVY = ("torch", "openai", "sentence_transformers", "transformers", "gradio", "llama_index", "docx", "fastapi", "mcp")
STAGES = (
    "ingest", "chunking", "models", "store", "text", "followup", "question", "retrieval", "constraints",
    "answerability", "reading", "listing", "premise", "short", "fact", "quoting", "writing", "polarity", "checks",
    "verification", "citation", "voices", "language", "foreign", "translation", "likeness", "llms", "answering",
    "styles",
)  # fmt: skip
ABOVE = (
    "pipeline",
    "opening",
    "cli",
    "web",
    "evaluation",
    "batch",
    "llama",
    "presentation",
    "export",
    "service",
    "mcp_server",
)


def loaded_by(code: str, libraries: Sequence[str] = HEAVY) -> list[str]:
    """Which of the libraries a fresh interpreter has loaded after some code."""
    script = f"import sys\n{code}\nprint(*[name for name in {tuple(libraries)!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1].split()


def test_import_is_light() -> None:
    assert loaded_by("import assistant") == []


def test_opening_an_assistant_is_light() -> None:
    opening = "from assistant import Assistant\nAssistant.open('nowhere')"
    assert loaded_by(opening, (*HEAVY, "faiss", "numpy", "onnxruntime", "tokenizers")) == []


def test_help_is_light() -> None:
    help_page = "from assistant.cli import main\ntry: main(['--help'])\nexcept SystemExit as done: assert not done.code"
    assert loaded_by(help_page) == []


def test_a_question_needs_no_heavy_library(assistant: assistant.Assistant) -> None:
    ask = f"from assistant import Assistant\nAssistant.open({str(assistant.settings.index)!r}).ask('Who leads it?')"
    for_files, for_llms, for_writing = "markdown_it", "tenacity", "filelock"
    assert loaded_by(ask, (*HEAVY, for_files, for_llms, for_writing)) == []


def imported(file: Path) -> set[str]:
    """The modules of this package that a file imports, as their first part below it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("assistant."):
            names.add(node.module.split(".")[1])
    return names


def modules(file: Path) -> set[str]:
    """All modules that a file imports, by their full names."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("stage", STAGES)
def test_no_stage_reaches_back(stage: str) -> None:
    module = PACKAGE / f"{stage}.py"
    files = [module] if module.is_file() else sorted((PACKAGE / stage).rglob("*.py"))
    assert files
    for file in files:
        assert not imported(file) & set(ABOVE), file


BELOW = {
    "text": ("question", "constraints", "short", "polarity", "premise", "followup", "reading", "asking"),
    "checks": ("question", "constraints", "short", "polarity", "premise", "followup", "reading", "asking"),
    "question": ("constraints", "short", "premise", "reading", "asking"),
    "constraints": ("short", "reading", "asking"),
    "short": ("reading", "asking"),
}
"""What is under what: a text is read without a question, a question without what is demanded of its answer."""


@pytest.mark.parametrize("package", BELOW)
def test_what_lies_below_knows_nothing_of_what_lies_above(package: str) -> None:
    for file in sorted((PACKAGE / package).rglob("*.py")):
        assert not imported(file) & set(BELOW[package]), file


def test_training_may_import_the_assistant_and_never_the_reverse() -> None:
    training = PACKAGE.parent / "training"
    assert any(imported(file) for file in training.glob("*.py"))
    for file in PACKAGE.rglob("*.py"):
        assert "training" not in {module.split(".")[0] for module in modules(file)}, file


def test_sql_and_faiss_stay_in_the_store() -> None:
    for file in PACKAGE.rglob("*.py"):
        if file.parent.name != "store":
            assert not modules(file) & {"sqlite3", "faiss"}, file


def test_the_public_surface_is_what_the_readme_documents() -> None:
    readme = (PACKAGE.parent / "README.md").read_text("utf-8")
    assert [name for name in assistant.__all__ if not re.search(rf"\b{name}s?\b", readme)] == []

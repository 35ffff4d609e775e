"""Expressions that are compiled on first use."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import assistant
from assistant.regex import compile_all, regex

MODULES = [one.name for one in pkgutil.walk_packages(assistant.__path__, "assistant.") if "__main__" not in one.name]


def test_finds_what_the_compiled_expression_finds() -> None:
    found = regex(r"(?P<many>\d+) victims?", re.IGNORECASE)
    assert found.sub("some", "In 2019, 38 Victims") == "In 2019, some"
    assert found.findall("38 VICTIMS") == ["38"]
    assert [match["many"] for match in found.finditer("1 victim, 2 victims")] == ["1", "2"]
    assert found.flags & re.IGNORECASE
    assert regex(rb"\d+").findall(b"38 and 40") == [b"38", b"40"]


def test_its_text_is_had_and_put_into_another_before_it_is_compiled() -> None:
    broken = regex("(")
    assert regex(rf"\{broken.pattern}").search("a (")
    with pytest.raises(re.error):
        broken.search("")


def test_each_is_compiled_once_whatever_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    found = regex(r"\d+ victims?")
    compiled: list[str] = []
    compile_one = re.compile

    def noted(pattern: str, flags: int) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_one(pattern, flags)

    monkeypatch.setattr(re, "compile", noted)
    compile_all()
    assert found.pattern in compiled
    compiled.clear()
    assert found.search("38 victims")
    assert found.sub("some", "38 victims") == "some"
    assert not compiled


@pytest.mark.parametrize("name", MODULES)
def test_every_expression_of_the_package_is_one(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ImportError as missing:
        pytest.skip(f"needs {missing.name}")
    for value in _values(vars(module).values()):
        if type(value) is type(regex("")):
            assert value.groups >= 0


def test_none_is_compiled_while_a_module_is_imported() -> None:
    for path in Path(assistant.__file__).parent.rglob("*.py"):
        for statement in ast.parse(path.read_text("utf-8")).body:
            if not isinstance(statement, ast.FunctionDef | ast.ClassDef):
                assert "re.compile(" not in ast.unparse(statement), path


def _values(values: Iterable[object]) -> Iterator[object]:
    """The values, and those in tuples, lists and dicts among them."""
    for value in values:
        if isinstance(value, tuple | list):
            yield from _values(value)
        elif isinstance(value, dict):
            yield from _values([*value.keys(), *value.values()]) if len(value) < 1000 else ()
        else:
            yield value

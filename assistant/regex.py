"""A regular expression that is compiled when it first looks at a text.

Two in three of the package's expressions aren't needed for a given question; compiling them all took a sixth of the
time that `assistant ask` takes from its start to its answer.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Generic, cast
from weakref import WeakSet


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns, for an expression that is kept: compiled on first use, and only then.

    Its `pattern` is had without compiling, so that expressions may be put together. A mistake in it raises re.error
    on first use.
    """
    return cast("re.Pattern[AnyStr]", _Deferred(pattern, flags))


def compile_all() -> None:
    """Compiles the expressions of all modules loaded so far: half a second, of which each question else takes some."""
    for one in list(_KEPT):
        one.search  # noqa: B018 - asking for it compiles the expression


class _Deferred(Generic[AnyStr]):
    """An expression not yet compiled. A method of the compiled one becomes its own when it is first asked for."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags
        self._compiled: re.Pattern[AnyStr] | None = None
        _KEPT.add(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if self._compiled is None:
            # Python's own cache is smaller than the package's expressions are many.
            self._compiled = re.compile(self.pattern, self._flags)
        value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


_KEPT: WeakSet[_Deferred[Any]] = WeakSet()

__all__ = ["compile_all", "regex"]

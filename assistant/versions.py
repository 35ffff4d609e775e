"""Which version of a package is installed, ours too: noted with what was made with it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

OURS = "report-assistant"


def installed(package: str = OURS) -> str:
    """A package's version, or that it isn't installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"

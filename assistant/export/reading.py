"""An evidence pack from its file: what of it can be checked against an index."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from assistant.errors import EvidenceError
from assistant.export.pack import PACK_FORMAT, PACK_VERSION


class _Part(BaseModel):
    """Fields that aren't named here are another version's, or of no account for checking."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


class PackReport(_Part):
    """A report as the pack knew it."""

    id: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class PackCitation(_Part):
    """A quote, and where it is said to stand."""

    marker: int
    report_id: str
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]
    quote: Annotated[str, Field(min_length=1)]


class PackRefusal(_Part):
    """A refusal's nearest passages."""

    nearest: tuple[PackCitation, ...] = ()


class Pack(_Part):
    """What of an evidence pack can be checked."""

    format: Annotated[str, Field(pattern=rf"^{PACK_FORMAT}$")]
    format_version: int
    reports: tuple[PackReport, ...]
    citations: tuple[PackCitation, ...]
    refusal: PackRefusal | None

    @property
    def quoted(self) -> tuple[PackCitation, ...]:
        """The quotes: the answer's and the nearest passages of a refusal."""
        return (*self.citations, *(self.refusal.nearest if self.refusal else ()))


def read_pack(path: Path) -> Pack:
    """A pack from its file. Raises EvidenceError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EvidenceError(f"{path}: can't be read ({error.strerror}); give an evidence pack") from error
    try:
        pack = Pack.model_validate_json(content)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"])) or "file"
        raise EvidenceError(
            f"{path}: no evidence pack ({name}: {first['msg']}); make one: assistant ask … --export FILE.json"
        ) from error
    if pack.format_version != PACK_VERSION:
        raise EvidenceError(
            f"{path}: an evidence pack in version {pack.format_version}, this assistant reads {PACK_VERSION}; "
            "use the assistant that it was made with"
        )
    return pack

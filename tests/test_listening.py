"""The address of the page is refused or had before anything else is done."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.config import load_settings
from assistant.errors import ConfigurationError
from assistant.listening import listen


@pytest.mark.parametrize("password", [None, ""])
def test_a_public_address_without_a_password_is_refused(tmp_path: Path, password: str | None) -> None:
    settings = load_settings(index=tmp_path, host="0.0.0.0", port=0, auth_password=password)
    with pytest.raises(ConfigurationError, match=r"'0\.0\.0\.0'.*auth_password.*ASSISTANT_AUTH_TOKEN"):
        listen(settings)


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ConfigurationError, match=rf"port {port} .*in use.*--port"):
            listen(load_settings(index=tmp_path, port=port))


def test_a_free_port_is_had(tmp_path: Path) -> None:
    with listen(load_settings(index=tmp_path, port=0)) as listener:
        assert listener.getsockname()[1] > 0


def test_the_page_is_not_loaded_for_an_address_that_is_refused() -> None:
    code = "from assistant.cli import main; import sys\ntry: main(['serve', '--host', '0.0.0.0'])\n"
    code += "except SystemExit as done: print(done.code, 'gradio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "False"
    assert "ASSISTANT_AUTH_PASSWORD" in done.stderr

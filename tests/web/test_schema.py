"""The API as its description says: schemathesis asks a real server what fits the schema and what doesn't."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.web.conftest import Server

REQUESTS_A_ROUTE = 12
SEED = 1
SECONDS = 15


@pytest.mark.slow
def test_no_request_breaks_the_server_or_the_schema(server: Server, tmp_path: Path) -> None:
    command = [
        *(sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()"),
        *("run", f"{server.url}/openapi.json", "--checks", "all"),
        *("--max-examples", str(REQUESTS_A_ROUTE), "--seed", str(SEED), "--generation-deterministic"),
        *("--max-time", str(SECONDS), "--suppress-health-check", "all", "--request-timeout", "60", "--no-color"),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert "Selected: 7/7" in done.stdout

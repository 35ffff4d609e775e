"""The child process: llama.cpp's server over one GGUF file, on loopback, for as long as standard input stays open.

Standard input: one line of JSON, {"model", "context", "key"}; the key stands neither in the arguments nor in the
environment, which other processes can read. Standard output: one line of JSON, {"address"} once it answers, {"error"}
if it can't. What llama.cpp says while it loads goes to standard error, and is written by a thread of its own: it may
come later than {"error"}, and not at all when this process ends at once. From then on nothing that it says goes
anywhere, because it could be of a prompt. Nothing of the assistant is imported: the child needs half a second and the
memory for itself.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

# llama.cpp's threads wait for each other after every step, by default spinning. When another process takes one of the
# cores, two generating threads then fall to a tenth of one thread's rate; asleep while they wait, they stay above it,
# and prompts too take a quarter less of the processor. OpenMP reads this when it is loaded.
os.environ["OMP_WAIT_POLICY"] = "passive"
# Generation waits for memory, which two threads use up; reading a prompt computes and gains from every core.
GENERATION_THREADS = min(2, os.cpu_count() or 1)
PROMPT_THREADS = min(4, os.cpu_count() or 1)
ERRORS_ONLY = 1


def main() -> None:
    """Serves until standard input ends, which it also does when the parent is killed."""
    sys.tracebacklimit = 0
    try:
        server = serve(**json.loads(sys.stdin.readline()))
    except RuntimeError as error:
        say({"error": str(error)})
    else:
        say({"address": server.listening_address})
        silence()
    sys.stdin.read()
    os._exit(0)


def serve(model: str, context: int, key: str) -> Any:
    """xllamacpp's server, which answers when this returns. llama.cpp caps the context at what the model was made for.

    Raises RuntimeError.
    """
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = model
    parameters.n_ctx = context
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [key]
    parameters.ui = False
    parameters.endpoint_slots = False  # it shows the prompts
    parameters.verbosity = ERRORS_ONLY
    # One slot: questions queue, and each finds the instructions of the one before in the slot's own cache.
    parameters.n_parallel = 1
    # No second cache: up to 8 GiB of old prompts by default.
    parameters.cache_ram_mib = 0
    parameters.cpuparams.n_threads = GENERATION_THREADS
    parameters.cpuparams_batch.n_threads = PROMPT_THREADS
    return xllamacpp.Server(parameters)


def say(what: dict[str, str]) -> None:
    """One line for the parent."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def silence() -> None:
    """Points standard output and standard error at nothing, for C++ code too."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(nothing, stream)
    os.close(nothing)


if __name__ == "__main__":
    main()

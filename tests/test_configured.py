"""`assistant models`: what is configured, where it runs, and whether it answers."""

from __future__ import annotations

import json

import pytest

from assistant import Assistant
from assistant.cli import main
from assistant.configured import configured_models
from tests.llms.scripted import Fails, says, serving


def test_what_is_configured_and_whether_it_answers(assistant: Assistant) -> None:
    with serving(says("ready")) as ready, serving(Fails(404)) as missing, serving(says("")) as silent:
        several = Assistant.open(
            assistant.settings.index,
            llm=f"openai:one@{ready.url}/v1",
            llms=(f"openai:two@{missing.url}/v1", f"openai:three@{silent.url}/v1"),
        )
        found = list(configured_models(several))
        several.close()
    assert [(state.role, state.name, state.where, state.answers) for state in found] == [
        ("encoder", "BAAI/bge-small-en-v1.5", "this machine", True),
        ("reranker", "cross-encoder/ms-marco-MiniLM-L-12-v2", "this machine", True),
        ("llm", "openai:one", "this machine", True),
        ("llm", "openai:two", "this machine", False),
        ("llm", "openai:three", "this machine", False),
    ]
    assert [state.failure for state in found[3:]] == [
        "its server answered with status 404: it isn't there under this name",
        "it says nothing",
    ]


def test_the_command(assistant: Assistant, capsys: pytest.CaptureFixture[str]) -> None:
    index = str(assistant.settings.index)
    with serving(says("ready")) as script, pytest.raises(SystemExit) as done:
        main(["models", "--json", "--index", index, "--llm", "openai:m", "--llm-url", f"{script.url}/v1"])
    assert done.value.code == 0
    found = json.loads(capsys.readouterr().out)
    assert [(state["role"], state["answers"]) for state in found] == [
        ("encoder", True),
        ("reranker", True),
        ("llm", True),
    ]


def test_where_questions_are_sent_is_said(assistant: Assistant, capsys: pytest.CaptureFixture[str]) -> None:
    index = str(assistant.settings.index)
    # A name that leads nowhere (RFC 6761): the quotes remain.
    hosted = ["--llm", "openai:m@http://llm.invalid/v1", "--llm-timeout", "2"]
    with pytest.raises(SystemExit):
        main(["ask", "How many investigations in 2019?", "--index", index, *hosted])
    captured = capsys.readouterr()
    assert "Question and quotes are sent to llm.invalid (model 'openai:m')." in captured.err
    assert "eight" in captured.out

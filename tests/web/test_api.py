"""The HTTP API of a real server: the contract's JSON, one shape of errors, and nothing that brings it down."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from assistant import Assistant, Report
from assistant.indexing import index_paths
from assistant.presentation import answer_json, hit_json, report_json
from assistant.schema import Filters, Turn
from assistant.service.desk import CONCURRENT, MAX_WAITING
from assistant.service.models import AnswerResponse, ReportDocument, ReportSummary, SearchResponse
from tests.conftest import CORPUS, KYRGYZ, ROOT
from tests.llms import scripted
from tests.web.conftest import serving

EIGHT = "How many trafficking investigations were opened in 2019?"
UNANSWERABLE = "What was the budget of the anti-trafficking police unit?"
STAGES = ["retrieve", "read", "write", "verify"]
MARKER = "zyzzogeton"
"""A word that is in no report and no line of code."""


def counted(client: httpx.Client, name: str, **labels: str) -> float:
    """A counter of the server's."""
    families = text_string_to_metric_families(client.get("/metrics").text)
    samples = [sample for family in families for sample in family.samples]
    return sum(one.value for one in samples if one.name == name and labels.items() <= one.labels.items())


def without_times(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "timings_ms"}


def events_of(stream: str) -> list[tuple[str, Any]]:
    blocks = [block.split("\n") for block in stream.strip().split("\n\n") if not block.startswith(":")]
    return [(name.removeprefix("event: "), json.loads(data.removeprefix("data: "))) for name, data in blocks]


@pytest.mark.parametrize("question", [EIGHT, UNANSWERABLE, "How do I buy a passport for someone I traffic?"])
def test_an_answer_is_that_of_the_command_line(client: httpx.Client, assistant: Assistant, question: str) -> None:
    response = client.post("/api/ask", json={"question": question, "id": "q1"})
    assert response.status_code == 200
    expected = json.loads(json.dumps(answer_json(assistant.ask(question, question_id="q1"))))
    assert without_times(response.json()) == without_times(expected)
    assert list(response.json()) == list(expected)


def test_history_and_filters_are_heard(client: httpx.Client, assistant: Assistant) -> None:
    turns = [{"question": EIGHT, "answer": "Eight."}]
    asked = {"question": "And in 2018?", "history": turns, "filters": {"report": KYRGYZ}}
    expected = assistant.ask("And in 2018?", history=[Turn(EIGHT, "Eight.")], filters=Filters(report=KYRGYZ))
    answer = client.post("/api/ask", json=asked).json()
    assert answer["standalone_question"] == expected.standalone_question != "And in 2018?"
    assert answer["answer"] == expected.text
    elsewhere = client.post("/api/ask", json={"question": EIGHT, "filters": {"country": "Atlantis"}}).json()
    assert elsewhere["refused"]
    assert elsewhere["refusal"]["reason"] == "not_in_report"


@pytest.mark.parametrize("given", ["q-1", 17, None])
def test_the_id_comes_back_as_it_was(client: httpx.Client, given: object) -> None:
    assert client.post("/api/ask", json={"question": EIGHT, "id": given}).json()["id"] == given


@pytest.mark.parametrize("question", [EIGHT, UNANSWERABLE])
def test_a_stream_tells_the_stages_and_then_the_answer(client: httpx.Client, question: str) -> None:
    asked = {"question": question, "id": 3}
    response = client.post("/api/ask/stream", json=asked)
    assert response.headers["content-type"].startswith("text/event-stream")
    *stages, (last, answer) = events_of(response.text)
    assert [(name, told["stage"]) for name, told in stages] == [("stage", stage) for stage in STAGES]
    assert last == "answer"
    assert without_times(answer) == without_times(client.post("/api/ask", json=asked).json())


def test_with_an_llm_a_stream_tells_the_answer_as_it_grows(assistant: Assistant, tmp_path: Path) -> None:
    pieces = ["The government initiated", " eight trafficking investigations", " in calendar year 2019.", " [1]"]
    with (
        scripted.serving(scripted.Says(pieces, wait=0.5)) as llm,
        serving(assistant.settings.index, tmp_path, llm="openai:scripted", llm_url=f"{llm.url}/v1") as server,
        httpx.Client(base_url=server.url, timeout=60) as client,
    ):
        told = events_of(client.post("/api/ask/stream", json={"question": EIGHT, "id": 1}).text)
        partial = [answer for name, answer in told if name == "partial"]
        assert partial
        assert partial[0]["citations"][0]["quote"] in partial[0]["answer"]
        name, answer = told[-1]
        assert (name, answer["mode"], answer["id"]) == ("answer", "llm", 1)
        AnswerResponse.model_validate(answer)
        asked = len(llm.requests)
        dropped = counted(client, "assistant_dropped_total")
        with client.stream("POST", "/api/ask/stream", json={"question": EIGHT}) as response:
            next(line for line in response.iter_lines() if line == "event: partial")
        assert eventually(lambda: counted(client, "assistant_dropped_total") == dropped + 1)
        assert len(llm.requests) <= asked + 1
        assert client.post("/api/ask", json={"question": EIGHT}).json()["mode"] == "llm"


def test_search_gives_passages_best_first(client: httpx.Client, assistant: Assistant) -> None:
    found = client.get("/api/search", params={"q": EIGHT, "top_k": 25, "year": 2020}).json()
    expected = assistant.search(EIGHT, top_k=25, filters=Filters(year=2020))
    assert found == json.loads(json.dumps({"question": EIGHT, "passages": [hit_json(hit) for hit in expected]}))
    assert len(found["passages"]) == 25
    assert client.get("/api/search", params={"q": EIGHT, "year": 1999}).json()["passages"] == []


def test_reports_are_listed_and_shown_whole(client: httpx.Client, assistant: Assistant, kyrgyz: Report) -> None:
    assert client.get("/api/reports").json() == [report_json(report) for report in assistant.reports()]
    shown = client.get(f"/api/reports/{KYRGYZ}").json()
    assert (shown["text"], shown["sha256"], shown["title"]) == (kyrgyz.text, kyrgyz.sha256, kyrgyz.title)
    places = [
        (section["title"], paragraph["number"], shown["text"][paragraph["start"] : paragraph["end"]])
        for section in shown["sections"]
        for paragraph in section["paragraphs"]
    ]
    assert places == [
        (section.title, paragraph.number, kyrgyz.text[paragraph.start : paragraph.end])
        for section in kyrgyz.sections
        for paragraph in section.paragraphs
    ]
    listed = [paragraph for section in shown["sections"] for paragraph in section["paragraphs"] if paragraph["items"]]
    assert shown["text"][slice(*listed[0]["items"][0].values())].startswith("Vigorously investigate")


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/api/ask", {"question": ""}, 422),
        ("POST", "/api/ask", {"question": " \n\t"}, 422),
        ("POST", "/api/ask", {"question": "x" * 2001}, 422),
        ("POST", "/api/ask/stream", {"question": 5}, 422),
        ("POST", "/api/ask", {}, 422),
        ("POST", "/api/ask", [], 422),
        ("POST", "/api/ask", {"question": EIGHT, "asker": "me"}, 422),
        ("POST", "/api/ask", {"question": EIGHT, "filters": {"year": "2020"}}, 422),
        ("POST", "/api/ask", {"question": EIGHT, "filters": {"year": 10**30}}, 422),
        ("POST", "/api/ask", {"question": EIGHT, "history": [{"question": "And?"}]}, 422),
        ("POST", "/api/ask", {"question": EIGHT, "history": [{"question": "a", "answer": "b"}] * 21}, 422),
        ("POST", "/api/ask", {"question": EIGHT, "id": True}, 422),
        ("POST", "/api/ask", b"{", 400),
        ("POST", "/api/ask", b'"\\ud800', 400),
        ("POST", "/api/ask", b"\xff\xfe", 400),
        ("POST", "/api/ask", b"[" * 100_000, 400),
        ("POST", "/api/ask", b'{"question": "x", "id": ' + b"9" * 5000 + b"}", 400),
        ("POST", "/api/ask", b'{"question": "\\ud800x"}', 422),
        ("POST", "/api/ask", b'{"question": "x", "\\ud800": 1}', 422),
        ("POST", "/api/ask", b'{"question": "x", "filters": {"country": "\\udfff"}}', 422),
        ("POST", "/api/ask", b'{"question": "x", "id": NaN}', 422),
        ("GET", "/api/search", None, 422),
        ("GET", "/api/search?q=", None, 422),
        ("GET", "/api/search?q=x&top_k=0", None, 422),
        ("GET", "/api/search?q=x&top_k=101", None, 422),
        ("GET", "/api/search?q=x&top_k=1e3", None, 422),
        ("GET", f"/api/search?q=x&year={10**30}", None, 422),
        ("GET", f"/api/search?q={'x' * 2001}", None, 422),
        ("GET", "/api/reports/none", None, 404),
        ("GET", "/api/reports/..%2f..%2fetc%2fpasswd", None, 404),
        ("GET", "/api/reports/%00%ff%ed%a0%80", None, 404),
        ("GET", f"/api/reports/{'x' * 201}", None, 422),
        ("GET", "/api/none", None, 404),
        ("GET", "/none", None, 404),
        ("GET", "/none/at/all", None, 404),
        ("POST", "/none", {}, 404),
        ("DELETE", "/", None, 405),
        ("POST", "/api/", None, 404),
        ("GET", "/api/ask", None, 405),
        ("DELETE", f"/api/reports/{KYRGYZ}", None, 405),
        ("PUT", "/healthz", None, 405),
        ("POST", "/api/ask", b"x" * (1024 * 1024 + 1), 413),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    client: httpx.Client, method: str, path: str, body: object, status: int
) -> None:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    response = client.request(method, path, content=content if body is not None else None, headers=headers)
    assert response.status_code == status, response.text
    assert list(response.json()) == ["error"]
    assert response.json()["error"].strip()
    assert "\n" not in response.json()["error"]
    assert "frame-ancestors 'none'" in response.headers["content-security-policy"]


def test_a_country_that_names_none_is_neither_taken_nor_described_as_one(client: httpx.Client) -> None:
    empty = {"error": "query.country is empty; name one, or leave it out"}
    for country in ("", "  "):
        response = client.get("/api/search", params={"q": "x", "country": country})
        assert (response.status_code, response.json()) == (422, empty)
    response = client.post("/api/ask", json={"question": "x", "filters": {"country": " "}})
    assert response.json() == {"error": "body.filters.country is empty; name one, or leave it out"}
    described = client.get("/openapi.json").json()["paths"]["/api/search"]["get"]["parameters"]
    [schema] = [one["schema"] for one in described if one["name"] == "country"]
    assert (schema["minLength"], schema["pattern"]) == (1, r"\S")


def test_a_body_in_chunks_is_limited_too(client: httpx.Client) -> None:
    def chunks() -> Iterator[bytes]:
        yield from [b" " * 65536] * 17

    response = client.post("/api/ask", content=chunks(), headers={"Content-Type": "application/json"})
    assert response.status_code == 413
    assert "1,048,576 bytes" in response.json()["error"]


@pytest.mark.parametrize("question", ["a\x00b", "\x00", "\u202e\ufeff?", "' OR 1=1 --", 'NEAR("', "*", "😀" * 2000])
def test_any_text_is_a_question(client: httpx.Client, question: str) -> None:
    assert client.post("/api/ask", json={"question": question}).status_code == 200
    assert client.get("/api/search", params={"q": question, "country": question[:200]}).status_code == 200


def test_the_description_has_examples_that_are_true(client: httpx.Client, kyrgyz: Report) -> None:
    description = client.get("/openapi.json").json()
    assert description["info"]["title"] == "Report assistant"

    def example(path: str, method: str, status: str = "200") -> Any:
        return description["paths"][path][method]["responses"][status]["content"]["application/json"]["example"]

    answer = AnswerResponse.model_validate(example("/api/ask", "post"))
    assert [kyrgyz.text[quote.start : quote.end] for quote in answer.citations] == [answer.citations[0].quote]
    assert SearchResponse.model_validate(example("/api/search", "get")).passages[0].id in answer.passages[0].id
    assert ReportSummary.model_validate(example("/api/reports", "get")[0]).sha256 == kyrgyz.sha256
    for asked in description["paths"]["/api/ask"]["post"]["requestBody"]["content"]["application/json"][
        "examples"
    ].values():
        assert not client.post("/api/ask", json=asked["value"]).json()["refused"]
    ReportDocument.model_validate(client.get(f"/api/reports/{KYRGYZ}").json())


def test_every_route_documents_its_errors(client: httpx.Client) -> None:
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        for route in methods.values():
            assert route["summary"], path
            assert {"200", "401", "403", "413", "429"} <= set(route["responses"]), path
            for status, response in route["responses"].items():
                if status != "200":
                    [shown] = response["content"].values()
                    assert shown["schema"] == {"$ref": "#/components/schemas/ErrorResponse"}, (path, status)


def test_counters_count_answers_and_hold_no_text(client: httpx.Client) -> None:
    before = counted(client, "assistant_answers_total", mode="quotes", refusal="")
    refused = counted(client, "assistant_answers_total", refusal="not_in_report")
    read = counted(client, "assistant_stage_seconds_count", stage="read")
    client.post("/api/ask", json={"question": EIGHT})
    client.post("/api/ask", json={"question": UNANSWERABLE})
    assert counted(client, "assistant_answers_total", mode="quotes", refusal="") == before + 1
    assert counted(client, "assistant_answers_total", refusal="not_in_report") == refused + 1
    assert counted(client, "assistant_stage_seconds_count", stage="read") == read + 2
    text = client.get("/metrics").text
    assert "trafficking" not in text
    assert "127.0.0.1" not in text


def test_many_at_once_are_answered_or_told_that_the_server_is_busy(client: httpx.Client) -> None:
    busy = counted(client, "assistant_busy_total")
    at_once = 3 * (CONCURRENT + MAX_WAITING)
    with ThreadPoolExecutor(at_once) as threads:
        responses = list(
            threads.map(lambda _: client.post("/api/ask", json={"question": EIGHT}, timeout=60), range(at_once))
        )
    turned_away = [response for response in responses if response.status_code == 503]
    assert {response.status_code for response in responses} == {200, 503}
    assert len(responses) - len(turned_away) >= 2 * CONCURRENT
    for response in turned_away:
        assert response.headers["retry-after"] == "1"
        assert response.json()["error"].startswith("The server is busy")
    assert counted(client, "assistant_busy_total") == busy + len(turned_away)
    assert client.post("/api/ask", json={"question": EIGHT}).status_code == 200


@pytest.mark.parametrize("path", ["/api/ask", "/api/ask/stream"])
def test_what_nobody_waits_for_any_more_is_dropped(client: httpx.Client, path: str) -> None:
    dropped = counted(client, "assistant_dropped_total")

    def impatient(_: int) -> None:
        with pytest.raises(httpx.TimeoutException):
            client.post(path, json={"question": EIGHT}, timeout=httpx.Timeout(10, read=0.02))

    let_in = 2 * CONCURRENT  # at any pace as many wait as are being answered; another is told at once that it's busy
    with ThreadPoolExecutor(let_in) as threads:
        list(threads.map(impatient, range(let_in)))
    assert eventually(lambda: counted(client, "assistant_dropped_total") > dropped)
    assert client.post("/api/ask", json={"question": EIGHT}).status_code == 200


def test_health_follows_the_index(tmp_path: Path) -> None:
    index = tmp_path / "index"
    with serving(index, tmp_path) as server, httpx.Client(base_url=server.url, timeout=60) as client:
        assert eventually(lambda: "no index there" in client.get("/healthz").json().get("error", ""))
        assert client.get("/healthz").status_code == 503
        assert client.post("/api/ask", json={"question": EIGHT}).status_code == 503
        assert client.get("/api/reports").status_code == 503
        index_paths(Assistant.open(index).store, [CORPUS])
        assert eventually(lambda: client.get("/healthz").status_code == 200)
        assert client.get("/healthz").json() == {"status": "ok"}
        assert client.head("/healthz").status_code == 200


def test_a_report_is_found_by_an_id_with_a_slash(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("The court convicted two men.", "utf-8")
    (tmp_path / "corpus" / "catalog.toml").write_text('["un/hrc-2020"]\nfile = "a.txt"\n', "utf-8")
    index_paths(Assistant.open(tmp_path / "index").store, [tmp_path / "corpus"])
    with serving(tmp_path / "index", tmp_path) as server, httpx.Client(base_url=server.url, timeout=60) as client:
        for report_id in ("un/hrc-2020", "un%2Fhrc-2020"):
            assert client.get(f"/api/reports/{report_id}").json()["id"] == "un/hrc-2020"


WARMED = """
import sys, time
from assistant import Assistant
from assistant.web.health import Health

with Health(Assistant.open(sys.argv[1], llm="openai:model", llm_url="http://127.0.0.1:9/v1")).warming_up():
    while "llama_index.llms.openai_like" not in sys.modules:
        time.sleep(0.05)
"""


def test_the_library_of_the_llm_is_loaded_before_a_question_needs_it(assistant: Assistant) -> None:
    command = [sys.executable, "-c", WARMED, str(assistant.settings.index)]
    assert subprocess.run(command, timeout=60, cwd=ROOT, check=False).returncode == 0


def test_questions_are_not_logged(assistant: Assistant, tmp_path: Path) -> None:
    with serving(assistant.settings.index, tmp_path) as server, httpx.Client(base_url=server.url, timeout=60) as client:
        client.post(
            "/api/ask", json={"question": f"Who is {MARKER}?", "history": [{"question": MARKER, "answer": MARKER}]}
        )
        client.post("/api/ask/stream", json={"question": f"Who is {MARKER}?", "id": MARKER})
        client.post("/api/ask", json={"question": MARKER * 500, MARKER: MARKER})
        client.post("/api/ask", content=f'{{"question": "{MARKER}')
        client.get("/api/search", params={"q": MARKER, "country": MARKER, "year": MARKER})
        client.get(f"/api/reports/{MARKER}")
        call = {"name": "ask", "arguments": {"question": f"Who is {MARKER}?"}}
        for params in (call, {**call, "arguments": {MARKER: MARKER}}, {"name": MARKER}):
            headers = {"Accept": "application/json, text/event-stream"}
            client.post(
                "/mcp", json={"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}, headers=headers
            )
        assert MARKER not in client.get("/metrics").text
    assert MARKER not in server.log.read_text()
    assert MARKER not in server.output.read_text()


def eventually(true: Callable[[], bool], seconds: float = 30) -> bool:
    """Whether something becomes true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.1)
    return False

"""The library: what may be added from the page, what becomes of it, and what is refused in one line."""

from __future__ import annotations

import asyncio
import base64
import threading
from collections.abc import AsyncIterator, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from filelock import FileLock
from playwright.sync_api import expect

from assistant import Assistant
from assistant.config import load_settings
from assistant.errors import ConfigurationError
from assistant.indexing import index_paths
from assistant.ingest import CATALOG
from assistant.service.metrics import Metrics
from assistant.store import Store
from assistant.web import uploads
from assistant.web.library import library_routes
from assistant.web.problems import PROBLEMS
from assistant.web.security import Guard
from assistant.web.strings import ENGLISH
from assistant.web.uploads import DOCUMENTS, uploads_allowed
from tests.web.conftest import Desk, Visit, Visits

GEORGIA = "GEORGIA\n\nPROTECTION\n\nThe government of Georgia identified 59 victims. Shelters were open.\n"
PERU = "PERU\n\nPROTECTION\n\nThe government of Peru identified 71 victims. Shelters were closed.\n"
HERE = "http://127.0.0.1:7860"

HOSTILE_NAMES = (
    "../../escaped.txt",
    "..\\..\\escaped.txt",
    "CON.txt",
    "nul.md",
    "README.txt",
    "catalog.toml",
    ".lock",
    "x" * 5000 + ".txt",
    "доклад о правах человека.txt",
    "𝔘" * 300 + ".txt",
    "．．／fullwidth.txt",
    "<img src=x onerror=alert(1)>.txt",
    "nul\x00byte.txt",
    "….txt",
    ".txt",
    "\u202etxt.exe",
    "no suffix",
)


class Shelf:
    """An assistant's library routes behind the guard, without a server; `folder` is where uploads go."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.assistant = Assistant.open(folder / "index", **settings)
        self.folder = folder / "index" / "uploads"
        routes = FastAPI()
        routes.include_router(library_routes(self.assistant))
        self.app = Guard(routes, self.assistant.settings, Metrics())

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=HERE)

    def request(self, method: str, path: str, **request: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            async with self.client() as client:
                return await client.request(method, path, **request)

        return asyncio.run(send())

    def add(self, name: str, content: str | bytes, **facts: str) -> httpx.Response:
        return self.request("POST", "/library/reports", files={"file": (name, content)}, data=facts)

    def ids(self) -> list[str]:
        return [report["id"] for report in self.request("GET", "/library").json()["reports"]]

    def files(self) -> set[str]:
        """What lies in the folder, but the lock and the catalog."""
        return {file.name for file in self.folder.glob("*")} - {".lock", CATALOG}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, upload_limit_mb=1)


def refused(response: httpx.Response, status: HTTPStatus) -> str:
    """The one line of a refusal."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"].startswith("text/plain")
    [line] = response.text.splitlines()
    return line


def test_an_added_report_answers_with_the_facts_of_the_form(shelf: Shelf) -> None:
    facts = {"title": " Georgia\tin \x07 brief ", "country": "Georgia", "year": "2021", "publisher": "A “ministry”"}
    added = shelf.add("Georgia 2021.txt", GEORGIA, **facts, source="https://reports.example/georgia")
    assert added.status_code == 201
    assert added.json() == {
        "id": "georgia-2021", "title": "Georgia in brief", "country": "Georgia", "year": 2021, "passages": 2,
        "removable": True,
    }  # fmt: skip
    [citation] = shelf.assistant.ask("How many victims did Georgia identify?").citations
    assert (citation.title, citation.year) == ("Georgia in brief", 2021)
    report = shelf.assistant.report("georgia-2021")
    assert (report.publisher, report.source) == ("A “ministry”", "https://reports.example/georgia")
    assert (shelf.folder / "georgia-2021.txt").read_text("utf-8") == GEORGIA


def test_indexing_the_folder_anew_gives_the_same_report(shelf: Shelf, tmp_path: Path) -> None:
    for name, title in (("georgia.txt", 'Of "Georgia" \\ 2021'), ("отчёт.md", "Отчёт \x7f")):
        assert shelf.add(name, GEORGIA, title=title, country="Georgia", year="2021").status_code == 201
    again = Store(tmp_path / "again")
    assert index_paths(again, [shelf.folder]).failed == []
    with again.read() as snapshot, shelf.assistant.store.read() as first:
        assert snapshot.reports() == first.reports()
        assert snapshot.report("georgia") == first.report("georgia")
    assert index_paths(shelf.assistant.store, [shelf.folder]).skipped == ["georgia", "отчёт"]


@pytest.mark.parametrize(
    ("name", "content", "status", "said"),
    [
        ("a.txt", "", 422, "a.txt: empty"),
        ("a.txt", " \n ", 422, "a.txt: empty"),
        ("a.txt", b"\x00\x01", 422, "a.txt: binary"),
        ("a.txt", "Übung".encode("latin-1"), 422, "a.txt: not UTF-8 (byte 0xdc at 0)"),
        ("a.md", "# Only a heading", 422, "a.md: no paragraph of text"),
        ("a.txt", b"x" * (1024 * 1024 + 1), 413, "a.txt: 1.0 MB, the limit is 1 MB"),
        ("a.exe", GEORGIA, 415, "a.exe: no reader for .exe; readers: .txt"),
        ("a.jsonl.gz", GEORGIA, 415, "a.jsonl.gz: no reader for .gz"),
        ("a", GEORGIA, 415, "a: no reader for files without a suffix"),
        ("-.txt", GEORGIA, 422, "-.txt: its name has no letter or digit"),
    ],
)
def test_what_is_no_report_is_refused_in_one_line_and_leaves_nothing(
    shelf: Shelf, name: str, content: str | bytes, status: HTTPStatus, said: str
) -> None:
    line = refused(shelf.add(name, content), status)
    assert line.startswith(said)
    assert str(shelf.folder) not in line
    assert (shelf.ids(), shelf.files()) == ([], set())
    catalog = shelf.folder / CATALOG
    assert not catalog.exists() or "file =" not in catalog.read_text("utf-8")


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"year": "MMXX"}, "year is 'MMXX'"),
        ({"year": "20"}, "year is '20'"),
        ({"title": "t" * 501}, "title is 'ttt"),
        ({"source": "s" * 600}, "source is 'sss"),
    ],
)
def test_a_wrong_fact_is_named(shelf: Shelf, facts: Mapping[str, str], said: str) -> None:
    assert refused(shelf.add("a.txt", GEORGIA, **facts), HTTPStatus.UNPROCESSABLE_ENTITY).startswith(said)
    assert (shelf.ids(), shelf.files()) == ([], set())


def test_a_body_is_cut_off_at_the_limit_whatever_its_length_says(shelf: Shelf) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n'
        while True:
            sent += 1
            yield b"x" * 65536

    form = {"Content-Type": "multipart/form-data; boundary=b"}
    line = refused(shelf.request("POST", "/library/reports", content=endless(), headers=form), HTTPStatus(413))
    assert "the limit is 1 MB" in line
    assert sent < 40
    lying = {**form, "Content-Length": str(10**9)}
    refused(shelf.request("POST", "/library/reports", content=b"x", headers=lying), HTTPStatus(413))


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        ({"json": {"file": "x"}}, 415),
        ({"data": {"file": "x"}}, 415),
        ({"files": {"other": ("a.txt", GEORGIA)}}, 400),
        ({"files": [("file", ("a.txt", GEORGIA)), ("more", ("b.txt", GEORGIA))]}, 400),
        ({"content": b"--b\r\nnonsense", "headers": {"Content-Type": "multipart/form-data; boundary=b"}}, 400),
        ({"content": b"", "headers": {"Content-Type": "multipart/form-data"}}, 400),
    ],
)
def test_what_is_no_form_with_one_file_is_refused(shelf: Shelf, request_: dict[str, Any], status: HTTPStatus) -> None:
    refused(shelf.request("POST", "/library/reports", **request_), status)
    assert shelf.files() == set()


def test_no_name_leads_out_of_the_folder(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "a" / "b")
    kept = set()
    for name in HOSTILE_NAMES:
        response = shelf.request(
            "POST", "/library/reports",
            content=b'--b\r\ncontent-disposition: form-data; name="file"; filename="%b"\r\n\r\n%b\r\n--b--\r\n'
            % (name.replace("\n", "%0A").replace('"', "%22").encode(), GEORGIA.encode()),
            headers={"Content-Type": "multipart/form-data; boundary=b"},
        )  # fmt: skip
        if response.status_code == 201:
            kept.add(response.json()["id"])
        else:
            refused(response, HTTPStatus(response.status_code))
            assert response.status_code in (400, 409, 415, 422), name
    assert {"escaped", "con-report", "nul-report", "readme-report", "доклад-о-правах-человека"} <= kept
    assert set(shelf.ids()) == kept
    assert {Path(name).stem for name in shelf.files()} == kept
    assert all(Path(name).suffix in DOCUMENTS and len(name.encode()) < 255 for name in shelf.files())
    outside = {file for file in tmp_path.rglob("*") if file.is_file() and shelf.folder not in file.parents}
    assert {file.parent for file in outside} == {tmp_path / "a" / "b" / "index"}
    assert not [file for file in outside if "escaped" in file.name]


def test_an_id_that_is_taken_is_kept_by_who_has_it(shelf: Shelf) -> None:
    assert shelf.add("georgia.txt", GEORGIA).status_code == 201
    for name in ("georgia.txt", "Georgia.md", "../GEORGIA.txt"):
        line = refused(shelf.add(name, PERU), HTTPStatus.CONFLICT)
        assert "has a report 'georgia' already" in line
    assert shelf.files() == {"georgia.txt"}
    assert "Georgia" in shelf.assistant.report("georgia").text


def test_only_what_was_added_from_the_page_can_be_removed_from_it(shelf: Shelf, tmp_path: Path) -> None:
    own = tmp_path / "corpus"
    own.mkdir()
    (own / "peru.txt").write_text(PERU, "utf-8")
    index_paths(shelf.assistant.store, [own])
    shelf.add("georgia.txt", GEORGIA, year="2021")
    listed = shelf.request("GET", "/library").json()["reports"]
    assert {report["id"]: report["removable"] for report in listed} == {"georgia": True, "peru": False}
    line = refused(shelf.request("DELETE", "/library/reports/peru"), HTTPStatus.FORBIDDEN)
    assert "assistant remove peru" in line
    for unknown in ("chad", "..%2F..%2Fcorpus%2Fperu.txt", "%00"):
        assert shelf.request("DELETE", f"/library/reports/{unknown}").status_code == 404
    assert shelf.request("DELETE", "/library/reports/georgia").status_code == 200
    assert (shelf.ids(), shelf.files()) == (["peru"], set())
    assert "georgia" not in (shelf.folder / CATALOG).read_text("utf-8")
    assert (own / "peru.txt").is_file()
    assert shelf.add("georgia.txt", GEORGIA).status_code == 201


def test_what_a_killed_addition_left_is_replaced(shelf: Shelf) -> None:
    shelf.folder.mkdir(parents=True)
    for name in ("georgia.md", "georgia.txt", ".georgia.txt.unfinished"):
        (shelf.folder / name).write_text(PERU, "utf-8")
    assert shelf.add("georgia.txt", GEORGIA).status_code == 201
    assert shelf.files() == {"georgia.txt"}
    assert "Georgia" in shelf.assistant.report("georgia").text


def test_a_busy_library_says_so(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "WAIT_SECONDS", 0.1)
    shelf.add("georgia.txt", GEORGIA)
    with FileLock(shelf.folder / ".lock"):
        assert refused(shelf.add("peru.txt", PERU), HTTPStatus.SERVICE_UNAVAILABLE) == PROBLEMS["busy"]
    assert shelf.ids() == ["georgia"]


def test_reports_added_at_once_all_go_in_and_of_one_id_only_one(shelf: Shelf) -> None:
    names = ["a.txt", "b.txt", "c.txt", "same.txt", "same.md"]

    async def all_at_once() -> list[int]:
        async with shelf.client() as client:
            sent = (client.post("/library/reports", files={"file": (name, GEORGIA)}) for name in names)
            return [response.status_code for response in await asyncio.gather(*sent)]

    statuses = asyncio.run(all_at_once())
    assert statuses[:3] == [201, 201, 201]
    assert sorted(statuses[3:]) == [201, 409]
    assert shelf.ids() == ["a", "b", "c", "same"]
    assert {Path(name).stem for name in shelf.files()} == set(shelf.ids())


def test_answers_stay_the_same_while_a_report_is_added_and_its_progress_is_told(shelf: Shelf) -> None:
    shelf.add("georgia.txt", GEORGIA)
    question = "How many victims did Georgia identify?"
    expected = shelf.assistant.ask(question).text
    adding = threading.Thread(target=shelf.add, args=("peru.txt", PERU * 100))  # long enough for a slow question
    adding.start()
    answers, told = {shelf.assistant.ask(question).text}, []
    while adding.is_alive():
        answers.add(shelf.assistant.ask(question).text)
        told.append(shelf.request("GET", "/library").json()["uploads"]["encoding"])
    adding.join()
    assert answers == {expected}
    assert shelf.ids() == ["georgia", "peru"]
    counted = [encoding for encoding in told if encoding and encoding["total"]]
    assert counted
    assert {encoding["name"] for encoding in counted} == {"peru.txt"}
    assert [encoding["done"] for encoding in counted] == sorted(encoding["done"] for encoding in counted)
    assert shelf.request("GET", "/library").json()["uploads"]["encoding"] is None


@pytest.mark.parametrize(
    ("settings", "allowed"),
    [
        ({}, True),
        ({"host": "::1"}, True),
        ({"host": "0.0.0.0"}, False),
        ({"allowed_hosts": ("reports.example.org",)}, False),
        ({"host": "0.0.0.0", "uploads": True}, True),
        ({"uploads": False}, False),
    ],
)
def test_a_page_for_others_takes_uploads_only_if_it_is_told_to(settings: dict[str, Any], allowed: bool) -> None:
    assert uploads_allowed(load_settings(**settings)) is allowed


@pytest.mark.parametrize("limit", [0, 65, "x"])
def test_the_limit_is_checked(limit: object) -> None:
    with pytest.raises(ConfigurationError, match="upload_limit_mb"):
        load_settings(upload_limit_mb=limit)


def test_uploads_that_are_off_are_refused_and_not_offered(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, uploads=False)
    assert "set uploads" in refused(shelf.add("georgia.txt", GEORGIA), HTTPStatus.FORBIDDEN)
    refused(shelf.request("DELETE", "/library/reports/georgia"), HTTPStatus.FORBIDDEN)
    assert shelf.request("GET", "/library").json() == {"reports": [], "uploads": None}
    assert not shelf.folder.exists()


def test_uploads_go_where_the_settings_say(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, uploads_dir=tmp_path / "elsewhere")
    assert shelf.add("georgia.txt", GEORGIA).status_code == 201
    assert (tmp_path / "elsewhere" / "georgia.txt").is_file()
    assert shelf.request("DELETE", "/library/reports/georgia").status_code == 200


FOREIGN = ({"Host": "evil.example"}, {"Origin": "http://evil.example"}, {"Origin": "null"})


@pytest.mark.parametrize(("method", "path"), [("GET", ""), ("POST", "/reports"), ("DELETE", "/reports/georgia")])
def test_the_library_is_guarded_like_the_page(tmp_path: Path, method: str, path: str) -> None:
    shelf = Shelf(tmp_path, auth_password="secret")
    authorized = {"Authorization": "Basic " + base64.b64encode(b"any:secret").decode()}
    files = {"file": ("georgia.txt", GEORGIA)} if method == "POST" else None
    assert shelf.request(method, f"/library{path}", files=files).status_code == 401
    for headers in FOREIGN:
        response = shelf.request(method, f"/library{path}", files=files, headers={**authorized, **headers})
        assert response.status_code == 403
    assert not shelf.folder.exists()


# In the browser.


def opened(visits: Visits, desk: Desk, width: int = 1280) -> Visit:
    visit = visits(width=width)
    visit.open(desk.url)
    visit.page.locator("#open-library").click()
    expect(visit.page.locator("#library .choice").first).to_be_visible()
    return visit


@pytest.mark.browser
def test_a_report_is_added_asked_about_and_removed_in_the_page(desk: Desk, visits: Visits, tmp_path: Path) -> None:
    visit = opened(visits, desk)
    page, status = visit.page, visit.page.locator("#library .status")
    file = tmp_path / "peru <img src=x onerror=alert(1)>.txt"
    file.write_text(PERU, "utf-8")
    title = "<img src=x onerror=alert(1)> Peru & **more**"
    page.locator("#library input[type=file]").set_input_files(file)
    page.locator("#library form input[name=title]").fill(title)
    page.locator("#library form input[name=country]").fill("Peru")
    page.locator("#library form input[name=year]").fill("2021")
    page.locator("#library .send").click()
    expect(status).to_have_text(ENGLISH.words["added"].format(title=title))
    # The filters lead to it, and it alone answers.
    page.locator("#library [name=year] >> nth=0").select_option("2021")
    page.locator("#library [name=country] >> nth=0").select_option("Peru")
    expect(page.locator("#library .all")).to_have_text(ENGLISH.words["ask these"].format(which="Peru · 2021"))
    expect(page.locator("#library .choice")).to_have_count(1)
    page.locator("#library .choice").click()
    expect(page.locator("#open-library")).to_have_text(title)
    expect(page.locator("#report h2")).to_have_text(title)
    expect(visit.ask("How many victims were identified?").locator(".quote").first).to_contain_text("71 victims")
    page.locator("#open-library").click()
    page.locator("#library .remove").click()
    expect(page.locator("#library .no")).to_be_focused()
    page.locator("#library .no").click()
    expect(page.locator("#library .remove")).to_be_focused()
    page.locator("#library .remove").click()
    page.locator("#library .yes").click()
    expect(status).to_have_text(ENGLISH.words["removed"].format(title=title))
    expect(page.locator("#library .remove")).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator("#open-library")).to_have_text(ENGLISH.all_reports)
    expect(page.locator("#open-library")).to_be_focused()
    places = visit.ask("How many trafficking investigations were opened in 2019?").locator(".place")
    expect(places.first).to_contain_text("Kyrgyz")


@pytest.mark.browser
def test_what_cannot_be_added_is_said_in_the_page(desk: Desk, visits: Visits, tmp_path: Path) -> None:
    visit = opened(visits, desk)
    for name, content, said in (
        ("empty.txt", b"", "empty.txt: empty; nothing to index"),
        ("large.txt", b"x" * (1024 * 1024 + 10), "large.txt: 1.0 MB, the limit is 1 MB"),
        ("kyrgyz-republic-2020.txt", PERU.encode(), "already"),
    ):
        (tmp_path / name).write_bytes(content)
        visit.page.locator("#library input[type=file]").set_input_files(tmp_path / name)
        visit.page.locator("#library .send").click()
        expect(visit.page.locator("#library .status.problem")).to_contain_text(said)
    visit.forgive("Failed to load resource")


@pytest.mark.browser
def test_a_country_or_year_narrows_what_is_listed_and_asked(desk: Desk, visits: Visits) -> None:
    visit = opened(visits, desk, width=390)
    page = visit.page
    assert page.evaluate("() => document.documentElement.scrollWidth") == 390
    expect(page.locator("#library .remove")).to_have_count(0)
    page.locator("#library input[type=search]").fill("nowhere")
    expect(page.locator("#library .count")).to_have_text(ENGLISH.words["none listed"])
    page.locator("#library input[type=search]").fill("trafficking")
    expect(page.locator("#library .choice")).to_have_count(1)
    page.locator("#library [name=country] >> nth=0").select_option("Albania")
    page.locator("#library .all").click()
    expect(page.locator("#open-library")).to_have_text("Albania")
    places = visit.ask("How many victims were identified?").locator(".place")
    assert [text for text in places.all_text_contents() if "Kyrgyz" in text] == []

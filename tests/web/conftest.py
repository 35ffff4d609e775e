"""Real servers in processes of their own, and a real browser that notes what it asks for."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Dialog,
    Error,
    Locator,
    Page,
    Playwright,
    Request,
    ViewportSize,
    expect,
    sync_playwright,
)

from assistant import Assistant
from assistant.config import load_settings
from assistant.indexing import index_paths
from assistant.ingest import CATALOG
from assistant.listening import listen
from assistant.store import Store
from assistant.web import serve
from tests.browser import CHROMIUM_FLAGS
from tests.conftest import CORPUS, ROOT
from tests.llms.scripted import Fails
from tests.llms.scripted import serving as scripted

# Milliseconds. Two tests run at a time, each with servers and a browser of several processes: what takes a second on a
# machine of its own took more than twenty beside other work.
PATIENCE = 60_000
expect.set_options(timeout=PATIENCE)

PASSWORD = "pässword & spaces"

HOSTILE_TITLE = "<b>Hostile</b> *Republic* $$x^2$$ & `co` <script>alert(1)</script>"
HOSTILE_TEXT = r"""SHELTERS & <i>CARE</i>

The ministry opened 12 *new* _shelters_ in [Osh](http://evil.example/x) & <b>Batken</b> 😀 in 2019.
Police spent $$5^2$$ \(million\) \\ on `boats` <img src=x onerror=alert(1)> for the 𝔘𝔫𝔦𝔱 𝒜 in 2018.
The 👩‍👩‍👧 family centre &amp; &#65; &lt;clinic&gt; treated ~~40~~ ***children*** | a | b | in 2017.

BOATS

- The navy bought <u>three</u> __boats__ \[x\] 🚤 in 2016.
- The coast guard sold **nine** ![boats](http://evil.example/y.png) ${value} {{this}} in 2015.
"""


@dataclass
class Server:
    """A server that runs: where it is, what it wrote to standard output and standard error, and its index."""

    url: str
    output: Path
    log: Path
    index: Path


# What every server imports is imported once, in a process that each of them is a copy of.
_SERVERS = multiprocessing.get_context("forkserver")
_SERVERS.set_forkserver_preload(["assistant.web", "tests.web.conftest"])


@contextmanager
def serving(index: Path, folder: Path, password: str | None = None, **settings: str) -> Iterator[Server]:
    """`assistant.web.serve` in a process of its own, on a free port; further settings go as variables."""
    if password:
        settings["auth_password"] = password
    variables = {f"ASSISTANT_{name.upper()}": value for name, value in settings.items()}
    output, log = folder / "output", folder / "log"
    output.touch()
    log.touch()
    process = _SERVERS.Process(target=_serve, args=(index, folder, {**os.environ, **variables}))
    process.start()
    try:
        yield Server(_address(process, output, log), output, log, index)
    finally:
        assert process.pid
        os.kill(process.pid, signal.SIGINT)
        process.join(20)
        assert process.exitcode == 0


def _serve(index: Path, folder: Path, environment: dict[str, str]) -> None:
    """What the process of a server does, in that folder."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for stream, name in ((sys.stdout, "output"), (sys.stderr, "log")):
        with (folder / name).open("ab") as file:
            os.dup2(file.fileno(), stream.fileno())
    settings = load_settings(index=index, port=0)
    serve(settings, listen(settings))


def _address(process: BaseProcess, output: Path, log: Path) -> str:
    """The line that the server prints once it listens."""
    for _ in range(600):
        line = output.read_text()
        if line.endswith("\n"):
            return line.strip()
        process.join(0.1)
        if process.exitcode is not None:
            pytest.fail(f"the server ended with status {process.exitcode}: {log.read_text()}")
    pytest.fail("the server didn't print its address within a minute")


@pytest.fixture(scope="session")
def server(assistant: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the corpus."""
    with serving(assistant.settings.index, tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Assistant:
    """An assistant over a report whose every sentence means something to Markdown, LaTeX or HTML."""
    corpus = tmp_path_factory.mktemp("hostile")
    (corpus / "hostile.txt").write_text(HOSTILE_TEXT, encoding="utf-8")
    catalog = f"[hostile]\nfile = 'hostile.txt'\ntitle = '{HOSTILE_TITLE}'\ncountry = '<s>Nowhere</s>'\n"
    (corpus / "catalog.toml").write_text(catalog, encoding="utf-8")
    assistant = Assistant.open(corpus / "index")
    outcome = index_paths(assistant.store, [corpus])
    assert outcome.added == ["hostile"], outcome
    return assistant


@pytest.fixture(scope="session")
def guarded(hostile: Assistant, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of the hostile report, behind a password."""
    with serving(hostile.settings.index, tmp_path_factory.mktemp("guarded"), PASSWORD) as running:
        yield running


ALBANIA = "ALBANIA\n\nPROTECTION\n\nThe government of Albania identified 96 victims in 2021. Shelters were open.\n"


@dataclass
class Desk(Server):
    """A server of two reports that takes uploads up to 1 MB and notes verdicts, with a model that may stall."""

    feedback: Path = Path()


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """All that a reader may do at once."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "albania-2021.txt").write_text(ALBANIA, encoding="utf-8")
    (folder / CATALOG).write_text("[albania-2021]\nfile = 'albania-2021.txt'\nyear = 2021\n", encoding="utf-8")
    index_paths(Store(folder / "index"), [CORPUS, folder])
    released = threading.Event()

    def stalling(asked: dict[str, Any]) -> Fails:
        """A model that takes very long where it is asked about 'slowly', and else says no at once."""
        if "slowly" in json.dumps(asked):
            released.wait(30)
        return Fails(400)

    with scripted(stalling) as model:
        settings = {
            "upload_limit_mb": "1",
            "feedback": str(folder / "feedback" / "verdicts.jsonl"),
            "scorecard": str(ROOT / "eval" / "scorecard.md"),
            "llm": "openai:stalling",
            "llm_url": f"{model.url}/v1",
        }
        with serving(folder / "index", folder, **settings) as running:
            yield Desk(running.url, running.output, running.log, running.index, feedback=Path(settings["feedback"]))
            released.set()


@pytest.fixture
def client(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, timeout=PATIENCE / 1000) as connected:
        yield connected


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium: a browser that is installed, or Playwright's own."""
    with sync_playwright() as playwright:
        executable = _executable(playwright)
        with playwright.chromium.launch(executable_path=executable, args=list(CHROMIUM_FLAGS)) as launched:
            yield launched


def _executable(playwright: Playwright) -> str:
    own = playwright.chromium.executable_path
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None) or (own if Path(own).is_file() else None)
    if found is None:
        pytest.skip(f"no browser: neither {', '.join(names)} nor Playwright's own is installed")
    return found


@dataclass
class Visit:
    """A page in the browser, the hosts that it asked, and what it complained about."""

    page: Page
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)
    scripted: bool = False

    def watch(self) -> None:
        """Notes from now on what the page does."""
        for event, listener in self._listeners().items():
            self.page.on(event, listener)

    def leave(self) -> None:
        """Leaves the page, which forgets what it stored and what it may do, and is no longer watched."""
        for event, listener in self._listeners().items():
            self.page.remove_listener(event, listener)
        origin = self.page.evaluate("() => { sessionStorage.clear(); return origin; }")
        self.page.goto("about:blank")
        context = self.page.context
        stored = {"origin": origin, "storageTypes": "local_storage,indexeddb,cache_storage,service_workers"}
        context.new_cdp_session(self.page).send("Storage.clearDataForOrigin", stored)
        context.clear_cookies()
        context.clear_permissions()

    def before_each_load(self, script: str) -> None:
        """Has the page run a script whenever it is loaded."""
        self.page.add_init_script(script)
        self.scripted = True

    def forgive(self, complaint: str) -> None:
        """Takes out complaints that a test has brought about."""
        self.complaints = [other for other in self.complaints if complaint not in other]

    def _listeners(self) -> dict[Any, Callable[[Any], None]]:
        return {
            "request": self._asked,
            "pageerror": self._failed,
            "console": self._said,
            "dialog": self._alerted,
        }

    def _failed(self, error: Error) -> None:
        self.complaints.append(str(error))

    def _asked(self, request: Request) -> None:
        self.hosts.add(urlsplit(request.url).hostname or request.url)

    def _said(self, line: ConsoleMessage) -> None:
        if line.type == "error":
            self.complaints.append(line.text)

    def _alerted(self, dialog: Dialog) -> None:
        self.complaints.append(f"a script said {dialog.message}")
        dialog.dismiss()

    def open(self, address: str) -> None:
        """Opens an address, and waits until report and question box are there."""
        self.page.goto(address)
        self.page.locator("#report .pane > *").first.wait_for(state="attached")
        self.page.locator("#question textarea").wait_for()
        self.drawn()

    def drawn(self) -> None:
        """Waits until what a page asks for when it loads has come: a button that is drawn anew between press and
        release isn't clicked."""
        self.page.locator("#chat").locator("button.example, .placeholder .error, .bot-row").first.wait_for(
            state="attached"
        )
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def ask(self, question: str) -> Locator:
        """Asks, and waits for the answer, which is returned once all around it is drawn: a link stays where it is."""
        answers = self.page.locator("#chat .bot-row").locator(".answer, .error")
        before = answers.count()
        self.page.locator("#question textarea").fill(question)
        self.page.locator("#question textarea").press("Enter")
        answers.nth(before).wait_for()
        self.answered()
        return answers.nth(before)

    def answered(self) -> None:
        """Waits until the next question can be asked, and all that came with the answer is drawn."""
        expect(self.page.locator("#question textarea")).to_be_enabled()
        self.drawn()


@pytest.fixture(scope="module")
def read_pages() -> ReadPages:
    """Pages that were read and put in order again, by password: the browser has compiled their scripts."""
    return {}


@pytest.fixture
def visits(browser: Browser, read_pages: ReadPages) -> Iterator[Visits]:
    opened = Visits(browser, read_pages)
    yield opened
    opened.close()


class Visits:
    """Opens pages; afterwards, none may have asked a foreign host or broken the content security policy.

    No two that are open at once share anything. A page that was closed keeps nothing but the browser's cache.
    """

    def __init__(self, browser: Browser, read_pages: ReadPages) -> None:
        self._browser = browser
        self._read_pages = read_pages
        self._visits: list[tuple[Visit, str | None]] = []

    def __call__(
        self, *, width: int = 1280, height: int = 800, dark: bool = False, password: str | None = None
    ) -> Visit:
        read = self._read_pages.get(password, [])
        page = read.pop() if read else self._new_page(password)
        page.set_viewport_size(ViewportSize(width=width, height=height))
        page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="no-preference")
        visit = Visit(page)
        visit.watch()
        self._visits.append((visit, password))
        return visit

    def close(self) -> None:
        for visit, password in self._visits:
            visit.leave()
            if visit.scripted or visit.complaints:
                visit.page.context.close()
            else:
                self._read_pages.setdefault(password, []).append(visit.page)
        for visit, _ in self._visits:
            assert visit.hosts == {"127.0.0.1"}
            assert visit.complaints == []

    def _new_page(self, password: str | None) -> Page:
        context = self._browser.new_context(
            http_credentials={"username": "anyone", "password": password} if password else None
        )
        context.set_default_timeout(PATIENCE)
        return context.new_page()


ReadPages = dict[str | None, list[Page]]

"""The page as a visitor has it: times measured in Chromium, by its own clock."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.web.examples import EXAMPLES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

VISITS = 5
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu")
FIRST_PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000"
# From the key to the frame in which the answer is painted, by the browser's clock: no round trip of the test's own.
TIME_ANSWER = """() => { document.addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    const begun = performance.now(), before = document.querySelectorAll('#chat .answer').length;
    const look = () => document.querySelectorAll('#chat .answer').length > before
        ? requestAnimationFrame(() => { window.answered = (performance.now() - begun) / 1000; })
        : requestAnimationFrame(look);
    window.answered = null;
    look();
}, true); }"""


def page_speed(index: Path) -> tuple[list[float], list[float]]:
    """Seconds to the first paint of some visits, and from Enter to the visible answer of their questions; all warm."""
    paints, answers = [], []
    with launched() as browser, served(index) as (address, _):
        for visit in range(VISITS + 1):
            page = browser.new_context().new_page()
            page.goto(address)
            page.locator("#report .report").wait_for()
            page.evaluate(TIME_ANSWER)
            asked = []
            for question in EXAMPLES:
                ask_page(page, question)
                page.wait_for_function("() => window.answered !== null")
                asked.append(float(page.evaluate("() => window.answered")))
            # The first visit warms the server up.
            if visit:
                paints.append(float(page.evaluate(FIRST_PAINT)))
                answers += asked
            page.context.close()
    return paints, answers


def ask_page(page: Page, question: str) -> None:
    """Asks, and waits until the answer is shown."""
    answers = page.locator("#chat .answer")
    page.locator("#question textarea:enabled").fill(question)
    before = answers.count()
    page.locator("#question textarea").press("Enter")
    answers.nth(before).wait_for()


@contextmanager
def launched() -> Iterator[Browser]:
    """Chromium. Raises RuntimeError where there is none."""
    from playwright.sync_api import sync_playwright

    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        raise RuntimeError("no Chromium is installed")
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=found, args=FLAGS) as browser:
        yield browser


@contextmanager
def served(index: Path) -> Iterator[tuple[str, int]]:
    """The address of a server of an index, in a process of its own, and that process's number."""
    server = subprocess.Popen(
        [sys.executable, "-m", "assistant", "--index", str(index), "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        yield server.stdout.readline().strip(), server.pid
    finally:
        server.terminate()
        server.wait()

"""The page: chat on the left, the report on the right.

It has no gr.HTML and no js=: these make scripts from strings, which the content security policy forbids.
What happens in the browser is in assets/page.js; it fills the report's column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import gradio as gr

from assistant.errors import AssistantError
from assistant.llms.names import QUOTES_ONLY
from assistant.pipeline import Assistant
from assistant.web.answer_view import error_html, escape
from assistant.web.conversation import CONCURRENT_ANSWERS, Asker, Conversation, messages
from assistant.web.source_panel import about
from assistant.wordings import SENT_TO

MAX_WAITING = 32
"""How many events may wait for their turn; more are turned away."""

ALL_REPORTS = ("All reports", "")
ONLY_QUOTES = "Quotes only"
EXAMPLES_FOR = "kyrgyz-republic-2020"
"""The report that the example questions are about: without it in the index they aren't offered."""

EXAMPLES = (
    "How many trafficking investigations were opened in 2019?",
    "How many traffickers were convicted in 2018?",
    "Who ran the shelters for victims?",
    "What should the government do about official complicity?",
)
INVITATION = "<h2>Ask about the reports</h2><p>Every answer is made of quotations, shown in their place.</p>"
HEADER = (
    '<div class="name"><h1>Report assistant</h1><p id="shown"></p></div>'
    '<button id="open-report" type="button">Report</button>'
)
HEAD = '<link rel="stylesheet" href="page/page.css"><script type="module" src="page/page.js"></script>'
THEME = gr.themes.Base(
    primary_hue="slate",
    neutral_hue="slate",
    font=["system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"],
    font_mono=["ui-monospace", "Menlo", "Consolas", "monospace"],
)
_QUIET = {"show_progress": "hidden", "api_visibility": "private"}
_AT_ONCE = {**_QUIET, "queue": False}


def build_page(assistant: Assistant) -> gr.Blocks:
    """The page over an assistant."""
    with gr.Blocks(title="Report assistant", fill_width=True, analytics_enabled=False) as page:
        with gr.Row(elem_id="top"):
            gr.Markdown(HEADER, elem_id="header")
            choice = gr.Dropdown(
                [ALL_REPORTS], value="", label="Reports that may answer", show_label=False, container=False,
                elem_id="choice", min_width=0, visible=False,
            )  # fmt: skip
            writer, sent_to = _writers(assistant)
            anew = gr.Button("New", size="sm", elem_id="anew", min_width=0, scale=0)
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="talk", min_width=0):
                chat = gr.Chatbot(
                    elem_id="chat", label="Conversation", show_label=False, buttons=[], latex_delimiters=[],
                    feedback_options=None, placeholder=INVITATION,
                )  # fmt: skip
                with gr.Row(elem_id="ask"):
                    question = gr.Textbox(
                        label="Question", show_label=False, placeholder="Ask a question…", container=False,
                        lines=1, max_lines=6, autofocus=True, elem_id="question",
                    )  # fmt: skip
                    button = gr.Button("Ask", variant="primary", elem_id="send", min_width=0, scale=0)
                told = gr.Markdown(sent_to(writer.value), elem_id="told", container=False)
            gr.Column(elem_id="report", min_width=0)
        # The address of the report that was chosen: page.js watches it.
        wanted = gr.Markdown(elem_id="wanted", container=False)
        page.load(lambda: _offered(assistant), None, [choice, chat], **_AT_ONCE)
        choice.input(_address, choice, wanted, **_AT_ONCE)
        conversation = gr.State(())
        anew.click(lambda: ((), []), None, [conversation, chat], **_AT_ONCE)
        writer.change(sent_to, writer, told, **_AT_ONCE)
        _converse(Asker(assistant), conversation, chat, [choice, writer], question, [button, anew])
    page.queue(max_size=MAX_WAITING, api_open=False)
    return page


def _converse(
    asker: Asker,
    conversation: gr.State,
    chat: gr.Chatbot,
    choices: list[gr.Dropdown],
    question: gr.Textbox,
    buttons: list[gr.Button],
) -> None:
    """Wires up: ask → the question is shown at once → the stages → the answer → ready for the next question.

    `choices` are which report may answer, and which LLM writes. `buttons` are the one that asks, and what must wait for
    the answer as it does.
    """

    def begin(asked: str, earlier: Conversation) -> tuple[Any, ...]:
        begun = asker.begin(earlier, asked)
        waiting = [gr.Button(interactive=False) for _ in buttons]
        return begun, messages(begun), gr.Textbox(value="", interactive=False), *waiting

    def begin_example(earlier: Conversation, event: gr.SelectData) -> tuple[Any, ...]:
        return begin(event.value["text"], earlier)

    def answer(begun: Conversation, report_id: str, llm: str) -> Iterator[tuple[Any, ...]]:
        for state in asker.answer(begun, report_id, llm):
            yield state, messages(state)

    def ready() -> tuple[Any, ...]:
        return gr.Textbox(interactive=True), *(gr.Button(interactive=True) for _ in buttons)

    shown = [conversation, chat, question, *buttons]
    for begun in (
        gr.on([question.submit, buttons[0].click], begin, [question, conversation], shown, **_AT_ONCE),
        chat.example_select(begin_example, conversation, shown, **_AT_ONCE),
    ):
        carried = [conversation, chat]
        answered = begun.then(answer, [conversation, *choices], carried, concurrency_limit=CONCURRENT_ANSWERS, **_QUIET)
        answered.then(ready, None, [question, *buttons], **_AT_ONCE)


def _writers(assistant: Assistant) -> tuple[gr.Dropdown, Callable[[str], str]]:
    """Who may write: the LLMs that the operator has configured, or nobody; and to which host each has things sent."""
    models = {str(model.name): model.name for model in assistant.language_models()}
    first = assistant.language_model()
    choice = gr.Dropdown(
        [(ONLY_QUOTES, QUOTES_ONLY), *((name, name) for name in models)],
        value=str(first.name) if first else QUOTES_ONLY, label="Who writes", show_label=False, container=False,
        elem_id="writer", min_width=0, visible=bool(models),
    )  # fmt: skip

    def sent_to(name: str) -> str:
        host = models[name].host if name in models else None
        return escape(SENT_TO.format(host=host, model=name)) if host else ""

    return choice, sent_to


def _offered(assistant: Assistant) -> tuple[gr.Dropdown, gr.Chatbot]:
    """The reports that may be chosen, and the example questions; or why there are none."""
    try:
        reports = assistant.reports()
    except AssistantError as error:
        return gr.Dropdown(visible=False), gr.Chatbot(placeholder=error_html(str(error)))
    choices = [ALL_REPORTS, *((about(report), report.id) for report in reports)]
    examples = [{"text": text} for text in EXAMPLES if any(report.id == EXAMPLES_FOR for report in reports)]
    return gr.Dropdown(choices=choices, visible=len(reports) > 1), gr.Chatbot(examples=examples)


def _address(report_id: str) -> str:
    """The chosen report's address, as a link; none for all reports."""
    return f'<a href="{escape("/?" + urlencode({"report": report_id}))}">shown</a>' if report_id else ""

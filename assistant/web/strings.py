"""All that the page says in its own words, per language. Answers, questions and reports stay in their own language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from assistant.schema import Support, Voice
from assistant.wordings import MACHINE_TRANSLATION, SENT_TO, VOICE_NAMES

ANSWER_LANGUAGE = "en"
"""The language of answers, example questions and quotes, for readers of screens."""


@dataclass(frozen=True, slots=True)
class Strings:
    """The page's words in one language; `{…}` is filled in where they are shown, here or in the browser."""

    language: str
    # The frame.
    name: str
    invitation: str
    how_answers_are_made: str
    open_report: str
    new: str
    ask: str
    question: str
    question_hint: str
    conversation: str
    all_reports: str
    # While an answer is made.
    stages: Mapping[str, str]
    broken: str
    no_server: str
    # An answer.
    only_quotes: str
    who_writes: str
    sent_to: str
    machine_translation: str
    read_as: str
    place: str
    on_page: str
    according_to: str
    joined: str
    voices: Mapping[Voice, str]
    not_an_answer: str
    support: Mapping[Support, str]
    support_means: Mapping[Support, str]
    copy_quote: str
    copy_link: str
    copy_citation: str
    citation_styles: str
    copied: str
    not_copied: str
    citation_failed: str
    why: str
    why_claims: str
    why_missing: str
    why_passages: str
    why_score: str
    cited: str
    export: str
    export_formats: Mapping[str, str]
    not_exportable: str
    announced_answer: str
    announced_refusal: str
    announced_error: str
    # The report's column.
    report: str
    report_tools: str
    source: str
    back: str
    contents: str
    find: str
    find_hint: str
    found: str
    found_none: str
    previous_found: str
    next_found: str
    quote: str
    quote_of: str
    previous_quote: str
    next_quote: str
    keys: str
    keys_help: tuple[str, ...]
    ask_about: str
    ask_section: str
    # Links that can't be followed.
    changed: str
    no_such_place: str
    no_such_report: str
    no_reports: str
    # Library, conversation, verdicts and scores, by the names that their scripts know.
    words: Mapping[str, str]


ENGLISH = Strings(
    language="en",
    name="Report assistant",
    invitation="Ask about the reports",
    how_answers_are_made="Every answer is made of quotations, shown in their place.",
    open_report="Report",
    new="New",
    ask="Ask",
    question="Question",
    question_hint="Ask a question…",
    conversation="Conversation",
    all_reports="All reports",
    stages={
        "retrieve": "Searching the reports…",
        "read": "Reading the passages…",
        "write": "Writing the answer…",
        "verify": "Checking every quote…",
    },
    broken="Something went wrong on the server; its log says what. Ask again, or report it.",
    no_server="The server doesn’t answer; is it still running?",
    only_quotes="Quotes only",
    who_writes="Who writes",
    sent_to=SENT_TO,
    machine_translation=MACHINE_TRANSLATION,
    read_as="Read as: {question}",
    place="{section}, paragraph {paragraph}",
    on_page="page",
    according_to="according to",
    joined="and",
    voices=VOICE_NAMES,
    not_an_answer="Nearest passages: not an answer",
    support={"verbatim": "verbatim", "supported": "supported", "partial": "partly supported"},
    support_means={
        "verbatim": "These words stand in the report, one beside the other.",
        "supported": "Checked against the quote: figures, units, dates, names, denials and who says so agree with it.",
        "partial": "Only partly supported by the quote: read it before you rely on this.",
    },
    copy_quote="Copy quote",
    copy_link="Copy link",
    copy_citation="Cite",
    citation_styles="Copy the citation as",
    copied="Copied",
    not_copied="The browser doesn’t allow copying here",
    citation_failed="No citation",
    why="Why this answer",
    why_claims="What is claimed, and how it was checked",
    why_missing="Missing from the reports:",
    why_passages="Passages found, closest first",
    why_score="How surely the passage answers, and how close it is to the question: the higher, the better; below 0 it "
    "is rarely an answer",
    cited="cited",
    export="Save the answer as",
    export_formats={"md": "Markdown", "docx": "Word (DOCX)", "json": "JSON"},
    not_exportable="The server doesn't have this answer any more, or not in this format; ask again.",
    announced_answer="Answer: {answer} Quotes: {count}.",
    announced_refusal="No answer: {answer}",
    announced_error="Error: {answer}",
    report="Report",
    report_tools="Report tools",
    source="Source",
    back="← Back to the chat",
    contents="Contents",
    find="Find in the report",
    find_hint="Find in the report…",
    found="{number} of {count}",
    found_none="not found",
    previous_found="Previous place",
    next_found="Next place",
    quote="Quote",
    quote_of="Quote {number} of {count}",
    previous_quote="Previous quote",
    next_quote="Next quote",
    keys="Keys",
    keys_help=(
        "[ and ]: previous and next quote",
        "Enter and Shift+Enter while searching: next and previous place",
        "Enter on a marker: the quote in the report",
        "Escape: close what lies on top",
    ),
    ask_about="Ask about this",
    ask_section="Ask about this section",
    changed="The text of this report has changed since the link was made, so its quote isn't highlighted.",
    no_such_place="The link names no passage of this report.",
    no_such_report="The link names a report that isn't in the index.",
    no_reports="There is no report in the index; add some: assistant index PATH",
    words={
        # library: the dialog
        "reports": "Reports",
        "close": "Close",
        "country": "Country",
        "year": "Year",
        "any": "Any",
        "search titles": "Search titles",
        "ask all": "Ask all reports",
        "ask these": "Ask all reports: {which}",
        "one report": "{count} report",
        "some reports": "{count} reports",
        "none listed": "No report matches.",
        "remove": "Remove",
        "really remove": "Remove “{title}” from the index? Its file is deleted.",
        "keep": "Keep it",
        "removed": "Removed: {title}",
        "not removable": "Only reports that were added here can be removed here.",
        "add": "Add a report",
        "file": "File ({accept}; up to {limit} MB)",
        "title": "Title",
        "publisher": "Publisher",
        "source": "Web address",
        "facts": "What you leave out is read from the document.",
        "upload": "Add",
        "uploading": "Uploading…",
        "indexing": "Indexing… {done} of {total} passages",
        "reading": "Reading…",
        "added": "Added: {title}",
        "no uploads": "Adding reports is switched off on this page.",
        "too large": "{name}: {size}, the limit is {limit} MB; split it: one file a report",
        # conversation
        "stop": "Stop",
        "stopped": "Stopped.",
        "edit": "Edit",
        "ask again": "Ask again",
        "editing": "Editing an earlier question: its answer and all below it will be replaced.",
        "cancel": "Cancel",
        "keep here": "Keep the conversation in this browser",
        "from earlier": "From an earlier visit, as this browser kept it; not checked again.",
        # feedback
        "judge": "Is this answer right?",
        "right": "Right",
        "wrong quote": "Wrong quote",
        "incomplete": "Incomplete",
        "should have refused": "Should have refused",
        "noted": "Noted on this server.",
        "not noted": "This couldn’t be noted; the server’s log says why.",
        # scores
        "scores": "Scores",
        "scores title": "How good is it?",
        "figure": "Figure",
        "meaning": "What it counts",
    },
)

RUSSIAN = Strings(
    language="ru",
    name="Помощник по отчётам",
    invitation="Спросите об отчётах",
    how_answers_are_made="Каждый ответ состоит из цитат, показанных на своём месте.",
    open_report="Отчёт",
    new="Заново",
    ask="Спросить",
    question="Вопрос",
    question_hint="Задайте вопрос по-английски…",
    conversation="Беседа",
    all_reports="Все отчёты",
    stages={
        "retrieve": "Поиск по отчётам…",
        "read": "Чтение найденного…",
        "write": "Составление ответа…",
        "verify": "Проверка каждой цитаты…",
    },
    broken="На сервере произошла ошибка; подробности в его журнале. Спросите ещё раз или сообщите об ошибке.",
    no_server="Сервер не отвечает; работает ли он?",
    only_quotes="Только цитаты",
    who_writes="Кто пишет",
    sent_to="Вопрос и цитаты отправляются на {host} (модель '{model}').",
    machine_translation="машинный перевод, не проверен",
    read_as="Вопрос понят так: {question}",
    place="{section}, абзац {paragraph}",
    on_page="с.",
    according_to="кто утверждает:",
    joined="и",
    voices={
        "government": "правительство",
        "ngo": "НПО",
        "international_organization": "международная организация",
        "experts": "эксперты",
        "report": "сам отчёт",
        "unknown": "иной или неназванный источник",
    },
    not_an_answer="Ближайшие места: это не ответ",
    support={"verbatim": "дословно", "supported": "подтверждено", "partial": "подтверждено частично"},
    support_means={
        "verbatim": "Эти слова стоят в отчёте подряд.",
        "supported": "Сверено с цитатой: числа, единицы, даты, имена, отрицания и источник с ней согласуются.",
        "partial": "Цитата подтверждает это лишь частично: прочтите её, прежде чем полагаться.",
    },
    copy_quote="Копировать цитату",
    copy_link="Копировать ссылку",
    copy_citation="Сослаться",
    citation_styles="Скопировать ссылку на источник как",
    copied="Скопировано",
    not_copied="Браузер не разрешает здесь копировать",
    citation_failed="Ссылки нет",
    why="Почему такой ответ",
    why_claims="Что утверждается и как это проверено",
    why_missing="Этого в отчётах нет:",
    why_passages="Найденные места, ближайшие первыми",
    why_score="Насколько место близко к вопросу: чем выше, тем ближе; ниже 0 оно редко бывает ответом",
    cited="цитируется",
    export="Сохранить ответ как",
    export_formats={"md": "Markdown", "docx": "Word (DOCX)", "json": "JSON"},
    not_exportable="На сервере этого ответа уже нет, или нет в таком формате; спросите ещё раз.",
    announced_answer="Ответ: {answer} Цитат: {count}.",
    announced_refusal="Ответа нет: {answer}",
    announced_error="Ошибка: {answer}",
    report="Отчёт",
    report_tools="Работа с отчётом",
    source="Источник",
    back="← Назад к беседе",
    contents="Содержание",
    find="Найти в отчёте",
    find_hint="Найти в отчёте…",
    found="{number} из {count}",
    found_none="не найдено",
    previous_found="Предыдущее место",
    next_found="Следующее место",
    quote="Цитата",
    quote_of="Цитата {number} из {count}",
    previous_quote="Предыдущая цитата",
    next_quote="Следующая цитата",
    keys="Клавиши",
    keys_help=(
        "[ и ]: предыдущая и следующая цитата",
        "Enter и Shift+Enter при поиске: следующее и предыдущее место",
        "Enter на метке: цитата в отчёте",
        "Escape: закрыть то, что сверху",
    ),
    ask_about="Спросить об этом",
    ask_section="Спросить об этом разделе",
    changed="Текст отчёта изменился с тех пор, как сделана ссылка, поэтому цитата не выделена.",
    no_such_place="Ссылка не указывает ни на одно место этого отчёта.",
    no_such_report="Ссылка указывает на отчёт, которого нет в указателе.",
    no_reports="В указателе нет отчётов; добавьте их: assistant index PATH",
    words={
        "reports": "Отчёты",
        "close": "Закрыть",
        "country": "Страна",
        "year": "Год",
        "any": "Любая",
        "search titles": "Искать в названиях",
        "ask all": "Искать ответ во всех отчётах",
        "ask these": "Искать ответ во всех отчётах: {which}",
        "one report": "{count} отчёт",
        "some reports": "Отчётов: {count}",
        "none listed": "Подходящих отчётов нет.",
        "remove": "Удалить",
        "really remove": "Удалить «{title}» из указателя? Файл будет удалён.",
        "keep": "Оставить",
        "removed": "Удалён: {title}",
        "not removable": "Удалить здесь можно только отчёты, которые здесь добавлены.",
        "add": "Добавить отчёт",
        "file": "Файл ({accept}; до {limit} МБ)",
        "title": "Название",
        "publisher": "Издатель",
        "source": "Адрес в сети",
        "facts": "Что не указано, берётся из документа.",
        "upload": "Добавить",
        "uploading": "Загрузка…",
        "indexing": "Индексация… {done} из {total} отрывков",
        "reading": "Чтение…",
        "added": "Добавлен: {title}",
        "no uploads": "Добавление отчётов на этой странице выключено.",
        "too large": "{name}: {size}, а предел {limit} МБ; разделите: один файл на отчёт",
        "stop": "Остановить",
        "stopped": "Остановлено.",
        "edit": "Изменить",
        "ask again": "Спросить снова",
        "editing": "Изменяется прежний вопрос: его ответ и всё, что ниже, будут заменены.",
        "cancel": "Отмена",
        "keep here": "Хранить беседу в этом браузере",
        "from earlier": "Из прежнего посещения, как сохранил браузер; заново не проверено.",
        "judge": "Верен ли ответ?",
        "right": "Верен",
        "wrong quote": "Не та цитата",
        "incomplete": "Неполон",
        "should have refused": "Ответа быть не должно",
        "noted": "Записано на этом сервере.",
        "not noted": "Записать не удалось; причина в журнале сервера.",
        "scores": "Оценки",
        "scores title": "Насколько это хорошо?",
        "figure": "Показатель",
        "meaning": "Что он считает",
    },
)

LANGUAGES: Mapping[str, Strings] = {strings.language: strings for strings in (ENGLISH, RUSSIAN)}


def strings_for(query: Mapping[str, str], headers: Mapping[str, str]) -> Strings:
    """The words in the language of the address (`?lang=ru`), else the first of the browser's that there is."""
    wanted = [query.get("lang", ""), *_accepted(headers.get("accept-language", ""))]
    known = (LANGUAGES.get(name.partition("-")[0].strip().casefold()) for name in wanted)
    return next((strings for strings in known if strings), ENGLISH)


def strings_json(strings: Strings) -> dict[str, Any]:
    """The words as the page's scripts read them."""
    return {**asdict(strings), "voices": dict(strings.voices)}


def _accepted(header: str) -> list[str]:
    """The languages of an Accept-Language header, the preferred first; those that it refuses (`q=0`) left out."""
    ranked = []
    for part in header.split(","):
        name, _, weight = part.partition(";")
        quality = weight.strip().removeprefix("q=")
        rank = float(quality) if quality.replace(".", "", 1).isdecimal() and quality.isascii() else 1.0
        if rank > 0:
            ranked.append((-rank, name.strip()))
    return [name for _, name in sorted(ranked, key=lambda found: found[0])]

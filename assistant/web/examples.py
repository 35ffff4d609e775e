"""Example questions: those made for the report that comes with the assistant, and one for each section of any."""

from __future__ import annotations

from assistant.pipeline import Assistant

EXAMPLES_FOR = "kyrgyz-republic-2020"
"""The report that these questions are about: without it in the index they aren't offered."""

EXAMPLES = (
    "How many trafficking investigations were opened in 2019?",
    "How many traffickers were convicted in 2018?",
    "Who ran the shelters for victims?",
    "What should the government do about official complicity?",
)
SECTION_QUESTION = "What does the report say in {section}?"
MAX_SECTIONS = 4
"""How many sections' questions are offered before the first question; the report's headings have one each."""


def section_question(title: str) -> str:
    """A question on a section that the section answers; a heading in capitals is put into lower case."""
    return SECTION_QUESTION.format(section=title.capitalize() if title.isupper() else title)


def example_questions(assistant: Assistant) -> list[str]:
    """The questions to offer: those of the report that has its own; and its sections', where it is the only one."""
    reports = assistant.reports()
    own = EXAMPLES if any(report.id == EXAMPLES_FOR for report in reports) else ()
    sections = assistant.report(reports[0].id).sections if len(reports) == 1 else ()
    titles = [section.title for section in sections if section.level and section.paragraphs]
    return [*own, *(section_question(title) for title in titles[:MAX_SECTIONS])]

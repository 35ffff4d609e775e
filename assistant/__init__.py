"""Answers questions about government reports with exact, checked quotations.

from assistant import Assistant

assistant = Assistant.open("index")
answer = assistant.ask("How many investigations were opened in 2019?")
answer.text, answer.refused, answer.citations[0].quote
"""

from assistant.errors import AssistantError
from assistant.pipeline import Assistant
from assistant.schema import Answer, Citation, Claim, Filters, Hit, Passage, Refusal, Report, Turn

__all__ = [
    "Answer",
    "Assistant",
    "AssistantError",
    "Citation",
    "Claim",
    "Filters",
    "Hit",
    "Passage",
    "Refusal",
    "Report",
    "Turn",
]

"""What OpenAPI shows as examples: questions, and what the report of the corpus answers."""

from __future__ import annotations

import json
from typing import Any

from fastapi.openapi.models import Example

_QUESTION = "How many trafficking investigations were opened in 2019?"
_QUOTE = (
    "The government initiated eight trafficking investigations (one sex trafficking and seven labor trafficking) under "
    "Articles 171 and 173 in calendar year 2019, compared with two in 2018 and four in 2017."
)
_PASSAGE = {
    "id": "kyrgyz-republic-2020#3816-4017",
    "report_id": "kyrgyz-republic-2020",
    "section": "PROSECUTION",
    "paragraph": 2,
    "start": 3816,
    "end": 4017,
    "text": _QUOTE,
    "score": 7.02,
}
_ANSWER: dict[str, Any] = {
    "id": "q1",
    "question": _QUESTION,
    "standalone_question": _QUESTION,
    "answer": f"Eight trafficking investigations. {_QUOTE}",
    "answer_markdown": (
        "Eight trafficking investigations\\.[1] The government initiated eight trafficking investigations \\(one sex "
        "trafficking and seven labor trafficking\\) under Articles 171 and 173 in calendar year 2019, compared with "
        "two in 2018 and four in 2017\\.[1]"
    ),
    "short": "Eight trafficking investigations",
    "refused": False,
    "refusal": None,
    "claims": [
        {"text": "Eight trafficking investigations", "citations": [1], "support": "verbatim", "translation": None},
        {"text": _QUOTE, "citations": [1], "support": "verbatim", "translation": None},
    ],
    "citations": [
        {
            "marker": 1,
            "report_id": "kyrgyz-republic-2020",
            "title": "2020 Trafficking in Persons Report: Kyrgyz Republic",
            "country": "Kyrgyz Republic",
            "year": 2020,
            "section": "PROSECUTION",
            "paragraph": 2,
            "start": 3816,
            "end": 4017,
            "quote": _QUOTE,
            "link": "/?report=kyrgyz-republic-2020&start=3816&end=4017&sha=90abdefe2aea6467",
            "voices": ["report"],
            "page": None,
            "translation": None,
        }
    ],
    "passages": [_PASSAGE],
    "mode": "quotes",
    "model": None,
    "notice": None,
    "language": None,
    "usage": None,
    "timings_ms": {"retrieve": 96.2, "read": 31.4, "write": 0.0, "verify": 0.2, "total": 130.5},
}
_REPORT = {
    "id": "kyrgyz-republic-2020",
    "title": "2020 Trafficking in Persons Report: Kyrgyz Republic",
    "country": "Kyrgyz Republic",
    "year": 2020,
    "source": "https://www.state.gov/reports/2020-trafficking-in-persons-report/kyrgyz-republic/",
    "sha256": "90abdefe2aea6467bd1f935661b93f35ed5b56c277e48eceebabddcf6ef453f0",
    "sections": 6,
    "paragraphs": 11,
    "passages": 89,
}

QUESTIONS: dict[str, Example] = {
    "question": {"summary": "A question", "value": {"question": _QUESTION, "id": "q1"}},
    "follow-up": {
        "summary": "A follow-up, answered from one report",
        "value": {
            "question": "And in 2018?",
            "history": [{"question": _QUESTION, "answer": _ANSWER["answer"]}],
            "filters": {"report": "kyrgyz-republic-2020"},
        },
    },
}
ANSWERS = {
    ("/api/ask", "post"): _ANSWER,
    ("/api/search", "get"): {"question": _QUESTION, "passages": [_PASSAGE]},
    ("/api/reports", "get"): [_REPORT],
}
EVENTS = {
    "text/event-stream": {
        "itemSchema": {
            "type": "object",
            "properties": {"event": {"enum": ["stage", "partial", "answer", "error"]}, "data": {"type": "string"}},
            "required": ["event", "data"],
        },
        "example": "".join(
            f"event: {name}\ndata: {json.dumps(data)}\n\n"
            for name, data in (
                *(("stage", {"stage": stage}) for stage in ("retrieve", "read", "write", "verify")),
                ("answer", _ANSWER),
            )
        ),
    }
}

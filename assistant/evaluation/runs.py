"""A gold set asked of the assistant → a run."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Sequence
from functools import cache

from assistant.evaluation.gold import GoldConversation, GoldQuestion, GoldSet
from assistant.evaluation.metrics import (
    CONVERSATION_METRICS,
    LATENCIES,
    METRICS,
    estimate,
    estimate_conversations,
    estimate_latency,
)
from assistant.evaluation.results import PARTS, Aggregate, Circumstances, ConversationResult, Part, QuestionResult, Run
from assistant.evaluation.retrieval_metrics import score_retrieval
from assistant.evaluation.scoring import ranked, score_answer
from assistant.pipeline import Assistant
from assistant.schema import Answer, Report, Turn
from assistant.versions import installed

BY_TYPE = ("passed", "recall@5", "right answers", "short answers given", "short answers right")
"""The metrics that are also given for each type of question."""

NOTED_PACKAGES = ("report-assistant", "onnxruntime", "tokenizers", "faiss-cpu", "numpy", "ir_measures")

Progress = Callable[[int, int], None]
"""Told how many questions are answered, and how many there are."""


def run(assistant: Assistant, gold: GoldSet, progress: Progress | None = None) -> Run:
    """Asks every question of a gold set, one at a time, and scores the answers.

    Nothing is caught: a question that fails ends the run.
    """
    report_of = cache(assistant.report)
    assistant.warm_up(wholly=True)
    total, done = len(gold.asked()), 0
    answers: list[tuple[GoldQuestion, Answer]] = []

    def ask(question: GoldQuestion, history: Sequence[Turn] = ()) -> Answer:
        nonlocal done
        answer = assistant.ask(question.question, history=history, question_id=question.id)
        answers.append((question, answer))
        done += 1
        if progress:
            progress(done, total)
        return answer

    for question in gold.questions:
        ask(question)
    for conversation in gold.conversations:
        history: list[Turn] = []
        for turn in conversation.turns:
            history.append(Turn(turn.question, ask(turn, history).text))
    results = score(answers, report_of)
    return summarise(gold, _circumstances(assistant), results)


def score(
    answers: Sequence[tuple[GoldQuestion, Answer]], report_of: Callable[[str], Report]
) -> dict[str, QuestionResult]:
    """The results of answered questions, by question id."""
    retrieval = score_retrieval(
        [question for question, _ in answers], {question.id: ranked(answer) for question, answer in answers}
    )
    return {
        question.id: score_answer(question, answer, retrieval.get(question.id), report_of)
        for question, answer in answers
    }


def summarise(gold: GoldSet, circumstances: Circumstances, results: dict[str, QuestionResult]) -> Run:
    """The run of a gold set's results, with the figures over them."""
    questions = tuple(results[question.id] for question in gold.questions)
    conversations = tuple(_conversation(conversation, results) for conversation in gold.conversations)
    return Run(
        gold=gold.name,
        gold_sha256=gold.sha256,
        circumstances=circumstances,
        questions=questions,
        conversations=conversations,
        aggregates=tuple(aggregate for part in PARTS for aggregate in _aggregates(part, questions, conversations)),
    )


def _conversation(conversation: GoldConversation, results: dict[str, QuestionResult]) -> ConversationResult:
    turns = tuple(results[turn.id] for turn in conversation.turns)
    return ConversationResult(conversation.id, conversation.split, conversation.group, turns)


def _aggregates(
    part: Part, questions: Sequence[QuestionResult], conversations: Sequence[ConversationResult]
) -> list[Aggregate]:
    """All figures over one part of a set."""
    asked = [result for result in questions if part in ("both", result.split)]
    held = [result for result in conversations if part in ("both", result.split)]
    return [
        *(Aggregate(metric.name, part, None, estimate(metric, asked)) for metric in METRICS),
        *(Aggregate(metric.name, part, None, estimate_conversations(metric, held)) for metric in CONVERSATION_METRICS),
        *(Aggregate(name, part, None, estimate_latency(quantile, asked)) for name, quantile in LATENCIES),
        *(
            Aggregate(metric.name, part, kind, estimate(metric, [result for result in asked if result.type == kind]))
            for kind in dict.fromkeys(result.type for result in questions)
            for metric in METRICS
            if metric.name in BY_TYPE
        ),
    ]


def _circumstances(assistant: Assistant) -> Circumstances:
    with assistant.store.read() as snapshot:
        encoder = snapshot.encoder()
        reports = tuple((report.id, report.sha256) for report in snapshot.reports())
    return Circumstances(
        encoder=encoder.name if encoder else "none",
        reranker=assistant.reranker().name,
        llm=assistant.settings.llm,
        reports=reports,
        versions=(("python", platform.python_version()), *((name, installed(name)) for name in NOTED_PACKAGES)),
        machine=f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs",
    )

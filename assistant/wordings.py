"""All that the assistant says in its own words: refusals and notices."""

from collections.abc import Mapping

from assistant.schema import Voice

NOT_IN_REPORT = "The report does not say."
NOT_IN_REPORTS = "The reports do not say."
MISSING = "No close passage {gives} {missing}."
UNMENTIONED = "No close passage mentions {words}."
ELSEWHERE = "No close passage is about {missing}."
YEARS_GIVEN = "The closest passages give figures for {given}, none for {missing}."
NO_MATCHING_REPORT = "No report in the index {matches}."
OUT_OF_SCOPE = "No passage is close to this question. Ask about what the reports cover."
GREETED = "Ask a question: the answer is what the reports say, in their own words."
NO_OPINIONS = "No opinions are given here. Ask a question: the answer is what the reports say, word for word."
NO_TASKS = "No texts are written or translated here. Ask a question: the answer is what the reports say, word for word."

NEAREST = "Nearest passages, which do not answer"
OWN_WORDS = "The report says so itself and names no source."
PREMISE_DENIED = "The report says otherwise than the question takes for granted."
LISTED = "All {count} of {section}."
PART_UNANSWERED = "The report does not say: {part}."
YEARS_UNTOLD = "The quotes tell nothing for {years}."
LEFT_OUT = "Further passages that may answer: {count}; search lists them."
UNSAFE = "This asks for help to do harm. Ask what the reports say."

UNCALIBRATED = (
    "The reranker {reranker!r} isn't calibrated, so nothing is refused: check that the quote answers. "
    "Calibrate it: assistant calibrate QUESTIONS.jsonl --reranker {reranker}"
)
LLM_FAILED = "Quotes only: the model '{model}' gave no answer ({reason})."
LLM_BROKE_OFF = "The model '{model}' didn't finish ({reason}): what it had written by then is checked and shown."
LLM_UNSUPPORTED = "Quotes only: nothing that the model '{model}' wrote is supported by the quotes."
LLM_DROPPED = "Left out: {dropped} of {written} sentences of the model, repeated or not supported by the quotes."
TOO_LONG_FOR_LLM = "question and quotes don't fit into its context of {context} tokens"
SENT_TO = "Question and quotes are sent to {host} (model '{model}')."

ENGLISH_ONLY = (
    "Questions are read in English; this one seems to be in {language}. Ask in English, or with a model that "
    "translates it (--llm)."
)
UNTRANSLATED = "The model '{model}' could not translate the question from {language} ({reason}). Ask in English."
NO_TRANSLATION = "what it gave is no translation: other figures, another script or length"
PARTLY_TRANSLATED = "Not translated: {count} of the texts; what the model '{model}' gave was no translation."
TRANSLATION_FAILED = "Not translated further: the model '{model}' failed ({reason})."
PARTIAL = "only partly supported by its quote"
MACHINE_TRANSLATION = "machine translation, not checked"

VOICE_NAMES: Mapping[Voice, str] = {
    "government": "the government",
    "ngo": "NGOs",
    "international_organization": "an international organization",
    "experts": "experts",
    "report": "the report itself",
    "unknown": "another or an unnamed source",
}
"""Who says so, for every voice."""
SAYS = "says: {voices}"

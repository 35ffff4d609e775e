"""What can go wrong, as one small hierarchy; each message names both values and the remedy, in one line.

AssistantError
├── ConfigurationError    a setting, flag or file of settings is wrong
├── IngestError           one file or record can't become a report; the others still go in
├── UploadError           a report can't be added or removed from the page
├── ModelError            an encoder, reranker or LLM can't be found, loaded or trusted
├── LlmError              an LLM can't be started, reached or understood; the answer is then the quotes
├── IndexMissingError     there is no index yet, or it is empty
├── IndexMismatchError    the index was built with another encoder
├── IndexDamagedError     the record can't be read
├── IndexBarredError      the record may not be opened: a matter of permissions
├── UnknownReportError    no report with that id
├── EvidenceError         an evidence pack can't be read, or quotes aren't the index's any more
├── BusyError             a server has as many questions as it can take
├── FailedError           a fault of ours: the log says what
└── QuestionError         the question, or a line of a batch or gold set (GoldError), can't be used
"""

from http import HTTPStatus

__all__ = [
    "AssistantError",
    "BusyError",
    "ConfigurationError",
    "EvidenceError",
    "FailedError",
    "IndexBarredError",
    "IndexDamagedError",
    "IndexMismatchError",
    "IndexMissingError",
    "IngestError",
    "LlmError",
    "ModelError",
    "QuestionError",
    "UnknownReportError",
    "UploadError",
]


class AssistantError(Exception):
    """The root of everything that the assistant raises on purpose."""


class ConfigurationError(AssistantError):
    """A setting, flag or file of settings is wrong."""


class IngestError(AssistantError):
    """One file or record can't become a report."""


class UploadError(AssistantError):
    """A report can't be added or removed from the page; `status` is what HTTP says of the reason."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


class ModelError(AssistantError):
    """A model can't be found, loaded or trusted."""


class LlmError(AssistantError):
    """An LLM can't be started, reached or understood; the answer is then the quotes."""


class IndexMissingError(AssistantError):
    """There is no index yet, or it is empty."""


class IndexMismatchError(AssistantError):
    """The index was built with another encoder."""


class IndexDamagedError(AssistantError):
    """The record can't be read."""


class IndexBarredError(AssistantError):
    """The record may not be opened, or what SQLite needs beside it may not be written."""


class UnknownReportError(AssistantError):
    """No report with that id is in the index."""


class EvidenceError(AssistantError):
    """An evidence pack can't be read, or an answer's quotes aren't the index's any more."""


class BusyError(AssistantError):
    """A server has as many questions as it can take."""


class FailedError(AssistantError):
    """A fault of ours: the log says what."""


class QuestionError(AssistantError):
    """The question, or a line of a batch, can't be used."""

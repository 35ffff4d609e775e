"""Yes or no: what a sentence says to a question that can be answered so. A guess is worse than silence."""

from assistant.polarity.verdict import polarity

__all__ = ["polarity"]

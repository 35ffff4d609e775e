"""Yes or no: what a sentence says to a question that can be answered so. A guess is worse than silence."""

from assistant.polarity.verdict import may_be_told, polarity

__all__ = ["may_be_told", "polarity"]

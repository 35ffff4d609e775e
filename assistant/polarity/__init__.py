"""Yes or no: what a sentence says to a question that can be answered so. A guess is worse than silence."""

from assistant.polarity.guards import tells_contrary_word
from assistant.polarity.said import may_say
from assistant.polarity.unreported import AS_FAR_AS, unreported
from assistant.polarity.verdict import polarity

__all__ = ["AS_FAR_AS", "may_say", "polarity", "tells_contrary_word", "unreported"]

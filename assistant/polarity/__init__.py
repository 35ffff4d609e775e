"""Yes or no: what a sentence says to a question that can be answered so. A guess is worse than silence."""

from assistant.polarity.guards import tells_contrary_word
from assistant.polarity.relayed import NO_BY, YES_BY, relayed_yes
from assistant.polarity.said import may_say, verdict_of
from assistant.polarity.surely import SURE_OF_NO, surely_denied
from assistant.polarity.unreported import AS_FAR_AS, unreported
from assistant.polarity.verdict import polarity

OPENINGS = (AS_FAR_AS, NO_BY, YES_BY)
"""How a short answer begins whose yes or no is one as far as is reported, or as others say."""

__all__ = [
    "AS_FAR_AS",
    "OPENINGS",
    "SURE_OF_NO",
    "may_say",
    "polarity",
    "relayed_yes",
    "surely_denied",
    "tells_contrary_word",
    "unreported",
    "verdict_of",
]

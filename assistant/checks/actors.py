"""Who acts and who is acted on: persons and bodies of a claim stand in its quotes."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.evidence import Evidence
from assistant.checks.problem import Problem
from assistant.checks.reading import tokens_of
from assistant.checks.words import lemma, sense, word_set

ACTORS = word_set(
    "government parliament ministry minister president mayor governor court judge prosecutor police army military"
    " soldier officer guard inspector investigator magistrate ombudsman commission council legislature senate"
    " assembly lawmaker deputy senator politician party opposition candidate voter embassy ambassador diplomat ngo"
    " charity foundation church union company employer firm business corporation contractor bank media newspaper"
    " journalist reporter editor blogger activist advocate expert analyst researcher academic scholar lawyer"
    " attorney doctor nurse teacher professor student pupil farmer miner fisherman driver worker employee laborer"
    " trainee apprentice migrant refugee immigrant foreigner citizen resident villager victim survivor witness"
    " suspect defendant trafficker smuggler recruiter offender criminal perpetrator prisoner inmate detainee"
    " convict protester demonstrator striker civilian militant rebel terrorist child boy girl man woman parent"
    " mother father family wife husband widow orphan infant baby youth teenager adult patient consumer tourist"
    " tenant landlord owner investor donor interpreter monitor observer volunteer agency authority king queen"
    " prince pope priest imam bishop rabbi pastor missionary consul customs coastguard navy militia gang cartel"
)
"""Persons and bodies: a claim that names one that the quotes don't speak of is about somebody else."""
ACTOR_SENSES = frozenset(map(sense, ACTORS))
_GOVERNMENT = sense("government")


def check_actors(claim: str, evidence: Evidence) -> Iterator[Problem]:
    """The persons and bodies of a claim that its quotes don't mention."""
    # Recommendations are made to the government, which they don't name.
    asked = {_GOVERNMENT} if any("demanded" in token.marks for _, token in evidence.tokens) else set()
    known = evidence.known | asked
    for token in tokens_of(claim):
        if token.is_content and lemma(token.folded) in ACTORS and token.sense not in known:
            yield Problem("name", f"'{token.text}' is not in the quote")

"""Who says so in a report: the voices of the clause that carries a fact.

A clause has the voice of the source to which it attributes what it says ('NGOs reported …', 'according to UNHCR …');
without an attribution it is the publisher's own finding (`report`). docs/voices.md has the rules and the table.
"""

from assistant.voices.clauses import clauses
from assistant.voices.sentence import Told, sources, told, voices
from assistant.voices.speakers import abbreviations, voice_of
from assistant.voices.verbs import DOCUMENTS

__all__ = ["DOCUMENTS", "Told", "abbreviations", "clauses", "sources", "told", "voice_of", "voices"]

"""Says how familiar a posting's line of work is to the taggers, and how far to believe them and the names there.

The taggers learned knowledge from postings of technical and office work. There they are surer than any list; for a
nurse, a welder or a chef the names that people of the trade wrote down say more.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from tailor.analysis.candidate import Candidate
from tailor.analysis.decoding import mean_chance
from tailor.analysis.gazetteer import find_names
from tailor.analysis.tagging import TaggedLine
from tailor.analysis.term_forms import normal_words
from tailor.vocabulary import load

Familiarity = Literal["home", "near", "far", "none"]
"""Technical work, other work at a desk, work of the hands or with people, a language the taggers never learned."""

_DESK_SHARE, _TECHNICAL_SHARE, _FEWEST = 0.5, 0.3, 4
_LONGEST, _LONGEST_KNOWLEDGE = 3000, 4
_AROUND_ITEMS = " .;,:-–—•·*▪●"
_SURE_OF_TRADE, _DOUBTED, _AGREED = 0.98, 0.1, 0.8
SURE_NAME, OWN_NAME = 0.7, 0.85
"""Certainty from which a find is a name and no guess, and from which it comes from our own lists."""


@dataclass(frozen=True, slots=True)
class Least:
    """How sure the taggers must be: of a name, of a guess, of a name by trade, of a span that is no name."""

    name: float
    guess: float
    trade: float
    span: float


LEAST: Mapping[Familiarity, Least] = MappingProxyType(
    {"home": Least(0.5, 0.5, 2, 0.6), "near": Least(0.1, 0.3, 2, 0.7), "far": Least(0.1, 0.3, 0.1, 0.8)}
)
"""Chosen by hand on annotated postings and postings of our own in 26 trades; a chance of 2 is never reached."""


def familiarity(lines: Iterable[TaggedLine]) -> Familiarity:
    """Return how near to the taggers' own the work is that the names in these lines belong to."""
    known: dict[tuple[str, ...], frozenset[str]] = {}
    for tagged in lines:
        for candidate in find_names(tagged.line.text[:_LONGEST]):
            words = normal_words(candidate.term)
            if words in _areas():
                known[words] = _areas()[words]
    counts = Counter(kind for kinds in known.values() for kind in kinds)
    if len(known) < _FEWEST:
        return "home"
    if counts["desk"] + counts["technical"] < _DESK_SHARE * len(known):
        return "far"
    return "home" if counts["technical"] >= _TECHNICAL_SHARE * len(known) else "near"


def belief(tagged: TaggedLine, candidate: Candidate, familiar: Familiarity) -> float:
    """Return how likely a find is a keyword by what knows most of this work: the knowledge tagger or the names."""
    knowledge = mean_chance(tagged, "K", candidate.start, candidate.end)
    if familiar != "home":
        return max(knowledge, candidate.certainty)
    return max(knowledge, _AGREED) if _is_agreed(tagged, candidate, knowledge) else knowledge


def is_supported(tagged: TaggedLine, candidate: Candidate, familiar: Familiarity) -> bool:
    """Say whether a tagger, too, takes a find for a skill here."""
    if familiar == "none":
        return True
    least = LEAST[familiar]
    knowledge, trade = (mean_chance(tagged, label, candidate.start, candidate.end) for label in ("K", "G"))
    enough = least.guess if candidate.certainty < SURE_NAME else least.name
    return knowledge >= enough or trade >= least.trade or _is_agreed(tagged, candidate, knowledge)


def _is_agreed(tagged: TaggedLine, candidate: Candidate, knowledge: float) -> bool:
    """Say whether our own list is believed where the knowledge tagger sees part of a duty at most.

    It is for a whole item, for a tool, and for a skill that the tagger of all trades is sure of.
    """
    if not tagged.line.tier or candidate.certainty < OWN_NAME or candidate.kind == "soft":
        return False
    whole = candidate.end - candidate.start >= len(tagged.line.text.strip(_AROUND_ITEMS))
    if whole or candidate.kind == "tool":
        return True
    doubted = tagged.line.tier == "required" and knowledge < _DOUBTED
    return not doubted and mean_chance(tagged, "G", candidate.start, candidate.end) >= _SURE_OF_TRADE


def stands_against(named: Candidate, tagged: Candidate, familiar: Familiarity) -> bool:
    """Say whether a name stays as it is although a tagger sees other ends."""
    if named.kind in ("degree", "certification"):
        return True
    words, more = len(named.term.split()), len(tagged.term.split())
    if familiar == "home":
        # Who has Kafka has what "Kafka pipelines" asks for.
        leads = named.start == tagged.start and more == words + 1
        return named.kind == "tool" and named.certainty >= OWN_NAME and leads
    reaches = named.start <= tagged.start and tagged.end <= named.end
    return named.kind == "tool" or reaches or more > _LONGEST_KNOWLEDGE


@lru_cache(maxsize=1)
def _areas() -> Mapping[tuple[str, ...], frozenset[str]]:
    """Return for each of our own names of one trade whether that is technical, at a desk or neither ("hand")."""
    kinds = load("work_areas.json")
    skills = load("skills.json")
    table: dict[tuple[str, ...], set[str]] = {}
    for areas in (skills["skill"], skills["certification"], load("own_tools.json")):
        for area, texts in areas.items():
            kind = next((each for each in ("technical", "desk") if area in kinds[each]), "hand")
            for text in texts if area not in kinds["of_no_trade"] else ():
                table.setdefault(normal_words(text), set()).add(kind)
    # What is at home at a desk as well as elsewhere speaks for the desk, and once.
    ranked = ("technical", "desk", "hand")
    return MappingProxyType(
        {words: frozenset({next(kind for kind in ranked if kind in found)}) for words, found in table.items()}
    )

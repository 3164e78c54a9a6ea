"""Knows what an employer writes into every posting: who they are, what they give, equal chances, how to apply."""

import re
from functools import lru_cache

from tailor.analysis.posting_lines import PostingLine, sentences
from tailor.analysis.requirement_wording import says
from tailor.model.posting import SectionKind
from tailor.vocabulary import load

# A text without full stops says many things at once; a word of benefits in it must not silence the rest.
_LONGEST = 300
BOILERPLATE: tuple[SectionKind, ...] = ("equal_opportunity", "benefits", "apply", "about")


def boilerplate_kind(text: str) -> SectionKind | None:
    """Return the kind of a sentence that every posting of an employer could hold, or nothing."""
    if len(text) > _LONGEST and asks(text):
        return None
    for kind, pattern in _cues("cues"):
        if pattern.search(text):
            return kind
    return None


def paragraph_kind(line: PostingLine) -> SectionKind | None:
    """Return the boilerplate kind of a paragraph of which most sentences are boilerplate, or nothing."""
    kinds = [boilerplate_kind(sentence.text) for sentence in sentences(line)]
    silent = [kind for kind in kinds if kind]
    return min(silent, key=BOILERPLATE.index) if len(silent) * 2 > len(kinds) else None


def goes_on(line: PostingLine, kind: SectionKind) -> bool:
    """Say whether a paragraph after one of this kind still speaks of the same, and asks for nothing."""
    if line.bullet or asks(line.text):
        return False
    return any(pattern.search(line.text) for each, pattern in _cues("more") if each == kind)


def asks(text: str) -> bool:
    """Say whether a sentence speaks to the reader of what is asked, so that it is never boilerplate."""
    to_reader = _reader().search(text)
    return to_reader is not None and any(says(text, tier) for tier in ("required", "responsibility", "preferred"))


@lru_cache(maxsize=2)
def _cues(name: str) -> tuple[tuple[SectionKind, re.Pattern[str]], ...]:
    cues = load("posting_cues.json")[name]
    return tuple((kind, re.compile("|".join(cues[kind]), re.I)) for kind in BOILERPLATE)


@lru_cache(maxsize=1)
def _reader() -> re.Pattern[str]:
    return re.compile("|".join(load("posting_cues.json")["reader"]), re.I)

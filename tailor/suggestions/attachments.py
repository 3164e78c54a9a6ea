"""Notices words that are all known but now belong to something else ("issues by users", "wrote" for "tested")."""

from dataclasses import dataclass

from tailor.suggestions.meaning import read_known
from tailor.verbs import find_verb
from tailor.vocabulary import load_words
from tailor.words import Token, normal, tokenize

_PREPOSITIONS = frozenset(("by", "from", "for", "under", "after", "before", "against"))
_DETERMINERS = frozenset(("the", "a", "an", "their", "its", "our", "all", "new"))


@dataclass(frozen=True, slots=True)
class _Phrase:
    governor: str
    preposition: str
    head: str


def find_misplaced(source: str, rewrite: str) -> list[str]:
    """Return a reason for each phrase or object that a rewrite ties to another word than the source does."""
    return [*_stray_phrases(source, rewrite), *_stray_objects(source, rewrite)]


def _stray_phrases(source: str, rewrite: str) -> list[str]:
    known = read_known(rewrite)
    before = _phrases(source)
    reasons = []
    for phrase in _phrases(rewrite):
        same = [
            other
            for other in before
            if other.preposition == phrase.preposition and read_known(other.head).means(phrase.head)
        ]
        kept = any(read_known(other.governor).means(phrase.governor) for other in same)
        lost = all(not known.means(other.governor) for other in same)
        if same and not kept and lost:
            reasons.append(f"“{phrase.preposition} {phrase.head}” belonged to “{same[0].governor}”, which was left out")
    return reasons


def _phrases(text: str) -> list[_Phrase]:
    tokens = tokenize(text)
    found = []
    for number, token in enumerate(tokens):
        if normal(token.text) not in _PREPOSITIONS:
            continue
        governor = _content(tokens[:number][::-1][:3])
        head = _content(tokens[number + 1 : number + 4])
        if governor and head:
            found.append(_Phrase(normal(governor.text), normal(token.text), normal(head.text)))
    return found


def _content(tokens: tuple[Token, ...]) -> Token | None:
    stop = load_words("stop_words.json")
    return next((token for token in tokens if normal(token.text) not in stop), None)


def _stray_objects(source: str, rewrite: str) -> list[str]:
    """Return a reason where a verb of the source takes an object that stood only before it there."""
    before = [normal(token.text) for token in tokenize(source)]
    lead, thing = _lead_and_object(rewrite)
    if not before:
        return []
    places = [number for number, word in enumerate(before) if number and _is_form_of(word, lead)]
    opens = _is_form_of(before[0], lead)
    if not lead or not thing or opens or not places or not _leads(before[0]):
        return []
    known = read_known(thing)
    seen = [number for number, word in enumerate(before) if known.has(word)]
    if seen and max(seen) < min(places):
        return [f"“{thing}” is not what was {lead}"]
    return []


def _lead_and_object(text: str) -> tuple[str, str]:
    """Return the past form of the leading verb and the word at the end of its object."""
    tokens = tokenize(text)
    verb = find_verb(normal(tokens[0].text), "past") if tokens else None
    if not verb:
        return "", ""
    stop = load_words("stop_words.json")
    thing, end = "", tokens[0].end
    for token in tokens[1:]:
        word = normal(token.text)
        gap = text[end : token.start]
        if any(mark in gap for mark in ",;:.()") or (word in stop and word not in _DETERMINERS):
            break
        thing = word if word not in stop else thing
        end = token.end
    return verb.past, thing


def _is_form_of(word: str, past: str) -> bool:
    verb = find_verb(past, "past") if past else None
    return verb is not None and word in (verb.past, verb.participle, verb.gerund)


def _leads(word: str) -> bool:
    return find_verb(word, "past") is not None

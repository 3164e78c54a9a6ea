"""Notices words that are all known but now belong to something else ("issues by users", "wrote" for "tested")."""

import re
from dataclasses import dataclass

from tailor.model.message import say
from tailor.suggestions.judging.modifiers import is_telling
from tailor.suggestions.judging.phrases import read_phrases
from tailor.suggestions.meaning import read_known
from tailor.verbs import find_verb
from tailor.vocabulary import load_words
from tailor.words import Token, normal, tokenize

_PREPOSITIONS = frozenset(("by", "from", "for", "under", "after", "before", "against"))
_ALL = _PREPOSITIONS | {"to", "of", "in", "on", "with", "into"}
_MANNERS = frozenset(("by", "in", "at", "on", "with", "under", "for"))
_OPPOSITE = {
    "from": ("to", "into", "for"),
    "to": ("from",),
    "before": ("after", "to", "for", "from"),
    "after": ("before",),
    "with": ("without",),
    "without": ("with",),
}
_COLLECTIONS = frozenset(
    ("team", "group", "crew", "number", "range", "variety", "set", "series", "fleet", "total", "pool", "pair", "staff")
)
_HEAD_OF = re.compile(
    r"^\W*(\w+) (?:(?:over|up|out|down|in|off|on) )?(?:(?:the|a|an|all|our) )?(?:[\w-]+ )?([\w-]+) of "
    r"(?:(?:the|a|an|our) )?([\w' -]+)"
)
_MONEY = frozenset(("dollars", "dollar", "euros", "euro", "pounds"))
_LIGHT = frozenset(("came", "come", "comes", "coming", "went", "lived", "living", "located", "based", "stood", "were"))
_AND_BACK = re.compile(r"\band back\b|\bto and from\b", re.IGNORECASE)
_TAUGHT = frozenset(("taught", "trained", "showed", "coached", "gave", "instructed", "tutored"))
_DETERMINERS = frozenset(("the", "a", "an", "their", "its", "our", "all", "new"))


@dataclass(frozen=True, slots=True)
class _Phrase:
    governor: str
    preposition: str
    head: str
    beside: tuple[str, ...] = ()


def find_misplaced(source: str, rewrite: str) -> list[str]:
    """Return a reason for each phrase or object that a rewrite ties to another word than the source does."""
    return [
        *_stray_phrases(source, rewrite),
        *_turned_phrases(source, rewrite),
        *_stray_objects(source, rewrite),
        *_lost_objects(source, rewrite),
        *_lost_heads(source, rewrite),
        *_joined_choices(source, rewrite),
        *_exchanged_phrases(source, rewrite),
        *_moved_phrases(source, rewrite),
    ]


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
        lost = all(not known.keeps(word) for other in same for word in (other.governor, *other.beside))
        said = any(other.governor in _LIGHT or _is_said(source, other.governor, rewrite) for other in same)
        respelled = any(_is_respelled(other.governor, rewrite) for other in same)
        if same and not kept and lost and not said and not respelled:
            words = f"{phrase.preposition} {phrase.head}"
            reasons.append(
                say("“{words}” belonged to “{owner}”, which was left out", words=words, owner=same[0].governor)
            )
    return reasons


def _is_said(source: str, governor: str, rewrite: str) -> bool:
    """Tell whether a word belongs to a set phrase for which the rewrite has another word ("get ready", "prepare")."""
    known = read_known(rewrite)
    return any(
        normal(source[start:end]) == governor
        for phrase in read_phrases(source)
        if any(known.means(each) for each in phrase.verbs)
        for start, end in phrase.parts
    )


def _is_respelled(governor: str, rewrite: str) -> bool:
    """Tell whether a word is a figure, or the end of one written as one word ("Arc-GIS", "ArcGIS")."""
    if governor[0].isdigit():
        return True
    words = [normal(token.text) for token in tokenize(rewrite)]
    return len(governor) > 2 and any(word != governor and word.endswith(governor) for word in words)


def _turned_phrases(source: str, rewrite: str) -> list[str]:
    """Return a reason where two ends of a phrase changed places, or "from" became "to"."""
    before, after = _phrases(source, _ALL), _phrases(rewrite, _ALL)
    reasons = []
    for one in () if _AND_BACK.search(rewrite) and _AND_BACK.search(source) else after:
        for other in before:
            if one.head[0].isdigit():
                continue
            turned = one.preposition == other.preposition and (one.governor, one.head) == (other.head, other.governor)
            opposite = one.head == other.head and one.preposition in _OPPOSITE.get(other.preposition, ())
            if other.governor.startswith("look") or one.governor.startswith(("respond", "repl", "look")):
                continue
            both = any(each.head == one.head and each.preposition == one.preposition for each in before)
            if turned or (opposite and not both):
                reasons.append(say("“{words}” turns round what the line says", words=f"{one.preposition} {one.head}"))
    return reasons


def _exchanged_phrases(source: str, rewrite: str) -> list[str]:
    """Return a reason for each phrase that changed places with one like it ("books for A, deliveries for B")."""
    before = {(one.governor, one.preposition, one.head) for one in _phrases(source, _ALL)}
    after = {(one.governor, one.preposition, one.head) for one in _phrases(rewrite, _ALL)}
    stay = {head for _, _, head in after}
    return [
        say("“{words}” belonged to “{owner}”", words=f"{preposition} {head}", owner=other)
        for governor, preposition, head in sorted(after - before)
        for other, same, mine in sorted(before)
        if same == preposition and mine == head and other != governor
        if any(g == governor and p == preposition and h != head and h in stay for g, p, h in before - after)
    ]


def _moved_phrases(source: str, rewrite: str) -> list[str]:
    """Return a reason for each phrase that moved from one clause to a later one ("sorted by postcode, delivered")."""
    before, after = _phrases(source, _MANNERS), _phrases(rewrite, _MANNERS)
    words = [normal(token.text) for token in tokenize(source)]
    stay = {normal(token.text) for token in tokenize(rewrite)}
    reasons = []
    for one in after:
        same = [other for other in before if (other.preposition, other.head) == (one.preposition, one.head)]
        if not same or any(other.governor == one.governor for other in same) or one.governor not in words:
            continue
        later = words.index(one.governor) > words.index(one.head)
        if later and find_verb(one.governor, "past") and same[0].governor in stay:
            moved = f"{one.preposition} {one.head}"
            reasons.append(say("“{words}” belonged to “{owner}”", words=moved, owner=same[0].governor))
    return reasons


def _joined_choices(source: str, rewrite: str) -> list[str]:
    """Return a reason where "one or the other" became "one and the other"."""
    chosen = {(one.governor, one.head) for one in _phrases(source, frozenset(("or",)))}
    joined = {(one.governor, one.head) for one in _phrases(rewrite, frozenset(("and",)))}
    had = {(one.governor, one.head) for one in _phrases(source, frozenset(("and",)))}
    return [
        say("“{one} or {other}” became “and”", one=one, other=other) for one, other in sorted(chosen & joined - had)
    ]


def _lost_objects(source: str, rewrite: str) -> list[str]:
    """Return a reason where a verb stayed and what it was done to went or changed."""
    before, after = _objects(source), _objects(rewrite)
    known, said = read_known(rewrite), read_known(source)
    reasons = []
    for verb, things in after.items():
        old = before.get(verb, [])
        if not old or any(thing[0].isdigit() for thing in (*things, *old)):
            continue
        stayed = read_known(" ".join(things))
        vague = normal(old[-1]) in ("things", "stuff", "items")
        kept = any(stayed.has(each) or (stayed.means(each) and (vague or not is_telling(each))) for each in old)
        kept = kept or (verb in _TAUGHT and any(known.means(thing) for thing in old))
        moved = bool(things) and all(said.has(thing) for thing in things)
        gone = not things and not any(known.means(thing) for thing in old)
        if not kept and (moved or gone):
            reasons.append(say("what was {verb} is not the same: {old}", verb=verb, old=old[-1]))
    return reasons


def _lost_heads(source: str, rewrite: str) -> list[str]:
    """Return a reason where what the leading verb was done to shrank to a part of its name ("the calendar of a …")."""
    found, (lead, things) = _HEAD_OF.match(source), _lead_and_object(rewrite)
    if not found or normal(found[2]) in _COLLECTIONS or not things or not _is_form_of(normal(found[1]), lead):
        return []
    same = read_known(found[3]).has(things[-1])
    first = rewrite.split(maxsplit=1)[0]
    kept = read_known(rewrite.removeprefix(first)).means(found[2])
    return [say("what was {lead} is not the same: {found}", lead=lead, found=found[2])] if same and not kept else []


def _objects(text: str) -> dict[str, list[str]]:
    """Return by verb, in the past form, the words of its object; verbs side by side share one."""
    tokens = tokenize(text)
    stop = load_words("stop_words.json")
    found: dict[str, list[str]] = {}
    open_verbs: list[str] = []
    end = 0
    for number, token in enumerate(tokens):
        word = normal(token.text)
        joined = (
            number == 0
            or normal(tokens[number - 1].text) in ("and", "or", "for", "then")
            or "," in text[end : token.start]
        )
        end = token.end
        verb = (find_verb(word, "past") or find_verb(word, "gerund")) if joined else None
        if verb:
            fresh = any(found[each] for each in open_verbs)
            open_verbs = [verb.past] if fresh else [*open_verbs, verb.past]
            found.setdefault(verb.past, [])
        elif word in stop and word not in _DETERMINERS and word not in ("and", "or", "of"):
            open_verbs = []
        elif word not in stop:
            for each in open_verbs:
                found[each].append(word)
    return found


def _phrases(text: str, prepositions: frozenset[str] = _PREPOSITIONS) -> list[_Phrase]:
    tokens = tokenize(text)
    found = []
    for number, token in enumerate(tokens):
        if normal(token.text) not in prepositions:
            continue
        governor = _content(tokens[:number][::-1][:3])
        head = _content(tokens[number + 1 : number + 4])
        if governor and head and normal(governor.text) != normal(head.text) and normal(governor.text) not in _MONEY:
            beside = _beside(tokens, tokens.index(governor))
            found.append(_Phrase(normal(governor.text), normal(token.text), normal(head.text), beside))
    return found


def _beside(tokens: tuple[Token, ...], governor: int) -> tuple[str, ...]:
    """Return the words that a phrase may belong to as well: of the same compound, or joined to it by "and"."""
    stop = load_words("stop_words.json")
    found: list[str] = []
    if find_verb(tokens[governor].text, "participle"):
        return ()
    for token in tokens[max(0, governor - 4) : governor][::-1]:
        word = normal(token.text)
        if word in stop and word not in ("and", "or", "the", "a", "our"):
            break
        if word not in stop:
            found.append(word)
    return tuple(found)


def _content(tokens: tuple[Token, ...]) -> Token | None:
    stop = load_words("stop_words.json")
    return next((token for token in tokens if normal(token.text) not in stop), None)


def _stray_objects(source: str, rewrite: str) -> list[str]:
    """Return a reason where a verb of the source takes an object that stood only before it there."""
    before = [normal(token.text) for token in tokenize(source)]
    lead, things = _lead_and_object(rewrite)
    thing = things[-1] if things else ""
    if not before:
        return []
    places = [number for number, word in enumerate(before) if number and _is_form_of(word, lead)]
    opens = _is_form_of(before[0], lead)
    if not lead or not thing or opens or not places or not _leads(before[0]):
        return []
    known = read_known(thing)
    seen = [number for number, word in enumerate(before) if known.has(word)]
    if seen and max(seen) < min(places):
        return [say("“{thing}” is not what was {lead}", thing=thing, lead=lead)]
    return []


def _lead_and_object(text: str) -> tuple[str, list[str]]:
    """Return the past form of the leading verb and the words of its object."""
    tokens = tokenize(text)
    verb = find_verb(normal(tokens[0].text), "past") if tokens else None
    if not verb:
        return "", []
    stop = load_words("stop_words.json")
    things: list[str] = []
    end = tokens[0].end
    for token in tokens[1:]:
        word = normal(token.text)
        gap = text[end : token.start]
        if word in ("over", "up", "out", "down", "off") and not things:
            continue
        if any(mark in gap for mark in ",;:.()") or (word in stop and word not in _DETERMINERS):
            break
        if word not in stop:
            things.append(word)
        end = token.end
    return verb.past, things


def _is_form_of(word: str, past: str) -> bool:
    verb = find_verb(past, "past") if past else None
    return verb is not None and word in (verb.past, verb.participle, verb.gerund)


def _leads(word: str) -> bool:
    return find_verb(word, "past") is not None

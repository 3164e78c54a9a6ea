"""Finds skills and tools by name in a line: our own list over many trades and open lists of tools."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from tailor.analysis.candidate import Candidate
from tailor.analysis.line_words import LineWords, line_words, needs_case, stands_as_name
from tailor.analysis.term_forms import normal_words
from tailor.model.keyword import KeywordKind
from tailor.vocabulary import alias_groups, load, load_words

_OWN, _OPEN = 0.9, 0.75
_SHORT_ACRONYM, _LONG_WORD = 5, 7
_STUDIES = re.compile(
    r"\b(?:degrees?|diploma|bachelor|master|ph\.?d|stud(?:y|ies|ied)|background|qualifi\w+|graduate|major)\b|\bb\.?sc\b|\bm\.?sc\b",
    re.I,
)
_PAY_WORDS = frozenset({"cad", "doe", "eur"})
_PAY = re.compile(r"[$£€]\s?\d|\b\d{2,3}(?:k\b|,\d{3})|\b(?:hour|annum|yearly)\b", re.I)
"""Canadian dollars and "depending on experience" stand beside pay."""
_HYPHENS = ("-", "‐", "‑")
_MAKES_ADJECTIVE = frozenset(
    ("ready", "driven", "oriented", "minded", "savvy", "related", "free", "focused", "specific", "centric", "wide")
)
_JOINING = frozenset({"and", "or", "&"})
_FOLLOWS_NAME = _JOINING | {"on", "in", "of", "for", "with", "to", "from", "using", "at"}
_ABSTRACT = frozenset({"skill", "knowledge"})
_NOT_A_LANGUAGE = frozenset({"literature", "department", "teacher", "class", "channel", "breakfast", "market"})


@dataclass(frozen=True, slots=True)
class Name:
    """An entry of the gazetteer."""

    words: tuple[str, ...]
    text: str
    kind: KeywordKind
    certainty: float


@lru_cache(maxsize=1)
def names() -> dict[str, tuple[Name, ...]]:
    """Return all entries by their first word, the longest first; where a name has two kinds, our own list decides."""
    entries: dict[tuple[str, ...], Name] = {}
    for kind, areas in load("skills.json").items():
        for text in (text for texts in areas.values() for text in texts):
            _enter(entries, text, _kind(kind), _OWN)
    own_tools = {text for texts in load("own_tools.json").values() for text in texts}
    for text in sorted(own_tools):
        _enter(entries, text, "tool", _OWN)
    for text in load("tools.json").values():
        _enter(entries, text, "tool", _OPEN)
    for group in alias_groups():
        known = next((entries[normal_words(name)] for name in group if normal_words(name) in entries), None)
        for name in group if known else ():
            if len(name) > 2 and known and not (known.kind in _ABSTRACT and _is_role(name)):
                _enter(entries, name, known.kind, _OPEN)
    table: dict[str, list[Name]] = {}
    for entry in entries.values():
        table.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(found, key=lambda name: -len(name.words))) for word, found in table.items()}


def _enter(entries: dict[tuple[str, ...], Name], text: str, kind: KeywordKind, certainty: float) -> None:
    words = normal_words(text)
    if words:
        entries.setdefault(words, Name(words, text, kind, certainty))


def _is_role(name: str) -> bool:
    """Say whether a name is a person's job, as "product manager", which no list of skills holds."""
    return normal_words(name)[-1] in load_words("posting_roles.json")


def _kind(name: str) -> KeywordKind:
    return next(kind for kind in get_args(KeywordKind) if kind == name)


def find_names(text: str) -> Iterator[Candidate]:
    """Yield the names that stand in a line, the longest at each place, and members of joined names."""
    line = line_words(text)
    table = names()
    index = 0
    while index < len(line.tokens):
        found = next((name for name in table.get(line.normals[index], ()) if _stands(line, name, index)), None)
        if found is None:
            yield from _joined_name(line, index, table)
            index += 1
            continue
        end = index + len(found.words)
        yield Candidate(
            shown(line, index, end, found),
            found.kind,
            line.tokens[index].start,
            line.tokens[end - 1].end,
            found.certainty,
        )
        yield from _same_beginning(line, found, end, table)
        index = end


def _stands(line: LineWords, name: Name, start: int) -> bool:
    end = start + len(name.words)
    if line.normals[start:end] != name.words:
        return False
    if any(line.breaks[index] and not line.tokens[index].joined for index in range(start + 1, end)):
        return False
    surface = line.surface(start, end)
    if name.kind == "language":
        after = line.folded[end] if end < len(line.tokens) else ""
        return (surface[:1].isupper() or name.text.islower()) and after not in _NOT_A_LANGUAGE
    if not _has_own_case(name, surface) or (name.kind in _ABSTRACT and _names_a_job(line, end)):
        return False
    if name.text.casefold() in load_words("item_only.json") and not _is_listed(line, start, end):
        return False
    return len(name.words) > 1 or _single_stands(line, name, start, surface)


def _names_a_job(line: LineWords, end: int) -> bool:
    """Say whether the next word makes the name a part of a job's title: a data engineer, telesales executives."""
    return end < len(line.tokens) and not line.breaks[end] and line.normals[end] in load_words("posting_roles.json")


def _is_listed(line: LineWords, start: int, end: int) -> bool:
    """Say whether words stand as an item of a list or as the thing asked for, not somewhere in a sentence."""
    edges = load("item_edges.json")
    opens = line.breaks[start] or line.tokens[start].joined == "/" or line.folded[start - 1] in edges["opens"]
    closes = line.breaks[end] or line.tokens[end].joined == "/" or line.folded[end] in edges["closes"]
    alone = start == 0 and end == len(line.tokens)
    return opens and closes and not (alone and line.normals[start] in load_words("posting_roles.json"))


def _single_stands(line: LineWords, name: Name, start: int, surface: str) -> bool:
    """Say whether one word is the name: in its own case if it is a common word, and not as another word's plural."""
    if needs_case(name.text) and surface != name.text:
        return False
    following = line.tokens[start + 1] if start + 1 < len(line.tokens) else None
    if (
        following
        and following.joined in _HYPHENS
        and line.folded[start + 1] in _MAKES_ADJECTIVE
        and name.kind != "tool"
    ):
        return False
    lower = name.text.casefold()
    if line.folded[start] != lower and len(lower) < _LONG_WORD and not name.text.isupper():
        return False
    if lower in _PAY_WORDS and _PAY.search(line.text):
        return False
    if lower in load_words("field_only.json") and (line.folded[start] != lower or not _STUDIES.search(line.text)):
        return False
    return stands_as_name(line, start, start + 1, name.text)


def _has_own_case(name: Name, surface: str) -> bool:
    """Say whether a name is written as one: acronyms in capitals, tools with a capital unless usually written small."""
    text = name.text
    if text.casefold() in load_words("small_tools.json"):
        return True
    if text.isupper() and len(text) <= _SHORT_ACRONYM:
        return surface.removesuffix("s").isupper()
    return name.kind != "tool" or text.islower() or any(letter.isupper() for letter in surface)


def shown(line: LineWords, start: int, end: int, name: Name) -> str:
    """Return the words as the posting has them, without the capital that only begins a sentence."""
    surface = " ".join(line.surface(start, end).split())
    first = line.tokens[start].text
    begins = start == 0 or line.breaks[start]
    if begins and name.text[0].islower() and first[:1].isupper() and first[1:].islower() and surface[1:].islower():
        return surface[0].lower() + surface[1:]
    return surface


def _same_beginning(line: LineWords, found: Name, end: int, table: dict[str, tuple[Name, ...]]) -> Iterator[Candidate]:
    """Yield "data exploration" out of "data preparation, transformation and exploration": the first word counts on."""
    if len(found.words) != 2 or found.kind not in _ABSTRACT:
        return
    known = {name.words[1]: name for name in table[found.words[0]] if len(name.words) == 2 and name.kind in _ABSTRACT}
    first = line.tokens[end - 2].text
    for index in range(end, min(end + 8, len(line.tokens))):
        if line.folded[index] in _JOINING:
            continue
        if not line.breaks[index] and line.folded[index - 1] not in _JOINING:
            return
        name = known.get(line.normals[index])
        after = index + 1 == len(line.tokens) or line.breaks[index + 1] or line.folded[index + 1] in _FOLLOWS_NAME
        if name and after:
            token = line.tokens[index]
            yield Candidate(f"{first} {token.text}", name.kind, token.start, token.end, name.certainty - 0.2)


def _joined_name(line: LineWords, index: int, table: dict[str, tuple[Name, ...]]) -> Iterator[Candidate]:
    """Yield "unit testing" out of "unit and integration testing": a known name whose last words stand further on."""
    if index + 1 >= len(line.tokens) or not (line.breaks[index + 1] or line.folded[index + 1] in _JOINING):
        return
    if index == 0 and line.folded[0] in load("verbs.json"):
        return
    for name in table.get(line.normals[index], ()):
        if len(name.words) != 2 or name.kind in ("tool", "soft", "language"):
            continue
        for end in range(index + 3, min(index + 7, len(line.tokens))):
            between = line.folded[index + 1 : end]
            if line.normals[end] == name.words[1] and _JOINING & set(between) and len(between) <= 4:
                token = line.tokens[index]
                term = f"{token.text} {line.tokens[end].text}"
                yield Candidate(term, name.kind, token.start, token.end, name.certainty - 0.2)
                return

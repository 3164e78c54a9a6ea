"""Finds skills and tools by name in a line: our own list over many trades and open lists of tools."""

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
_JOINING = frozenset({"and", "or", "&"})
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
            if len(name) > 2 and known:
                _enter(entries, name, known.kind, _OPEN)
    table: dict[str, list[Name]] = {}
    for entry in entries.values():
        table.setdefault(entry.words[0], []).append(entry)
    return {word: tuple(sorted(found, key=lambda name: -len(name.words))) for word, found in table.items()}


def _enter(entries: dict[tuple[str, ...], Name], text: str, kind: KeywordKind, certainty: float) -> None:
    words = normal_words(text)
    if words:
        entries.setdefault(words, Name(words, text, kind, certainty))


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
        index = end


def _stands(line: LineWords, name: Name, start: int) -> bool:
    end = start + len(name.words)
    if line.normals[start:end] != name.words:
        return False
    if any(line.breaks[index] and not line.tokens[index].joined for index in range(start + 1, end)):
        return False
    if name.kind == "language":
        after = line.folded[end] if end < len(line.tokens) else ""
        return line.tokens[start].text[:1].isupper() and after not in _NOT_A_LANGUAGE
    if len(name.words) > 1:
        return True
    surface = line.surface(start, end)
    if name.kind == "tool" and not _has_own_case(name.text, surface):
        return False
    if needs_case(name.text) and not surface == name.text:
        return False
    return stands_as_name(line, start, end, name.text)


def _has_own_case(name: str, surface: str) -> bool:
    """Say whether a tool's name is written as a name: a capital somewhere, or a list that writes it small itself."""
    return (
        any(letter.isupper() for letter in surface)
        or name.islower()
        or name.casefold() in load_words("small_tools.json")
    )


def shown(line: LineWords, start: int, end: int, name: Name) -> str:
    """Return the words as the posting has them, without the capital that only begins a sentence."""
    surface = " ".join(line.surface(start, end).split())
    first = line.tokens[start].text
    begins = start == 0 or line.breaks[start]
    if begins and name.text[0].islower() and first[:1].isupper() and first[1:].islower() and surface[1:].islower():
        return surface[0].lower() + surface[1:]
    return surface


def _joined_name(line: LineWords, index: int, table: dict[str, tuple[Name, ...]]) -> Iterator[Candidate]:
    """Yield "unit testing" out of "unit and integration testing": a known name whose last words stand further on."""
    if index + 1 >= len(line.tokens) or not (line.breaks[index + 1] or line.folded[index + 1] in _JOINING):
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

"""Writes products as their makers do: JavaScript, PostgreSQL, scikit-learn."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from tailor.model.message import say
from tailor.model.suggestion import Edit, Suggestion
from tailor.suggestions.lines import Bullet
from tailor.suggestions.situation import Situation, replace_in
from tailor.suggestions.word_list import word_list
from tailor.vocabulary import load_table

_SHOUTED = 5
_NAMES = r"(?:word|excel|power ?point|outlook|access|publisher|onenote|visio)"
_OFFICE = re.compile(rf"\b{_NAMES}\b", re.IGNORECASE)
_OFFICE_ROW = re.compile(rf"\b{_NAMES}(?:(?:\s*[,/&]\s*(?:and |or )?|\s+(?:and|or)\s+){_NAMES})+\b", re.IGNORECASE)
_SURE = re.compile(r"excel|power ?point|outlook|onenote|visio", re.IGNORECASE)
_KINDS = ("duty", "achievement", "skills", "other")


def propose(bullet: Bullet, _: Situation) -> Iterator[Suggestion]:
    """Yield the proper casing of every product of a line."""
    if bullet.kind not in _KINDS:
        return
    edits = [
        Edit(found.start(), found.end(), proper)
        for found in _pattern().finditer(bullet.text)
        if _is_wrong(bullet, found, proper := proper_casing(found[0]))
    ]
    known = {edit.start for edit in edits}
    edits = sorted((*edits, *_office(bullet.text, known)), key=lambda edit: edit.start)
    if edits:
        names = " and ".join(dict.fromkeys(edit.text for edit in edits))
        yield replace_in(
            bullet,
            "casing",
            tuple(edits),
            say("{names}: the usual spelling, which search also looks for.", names=names),
        )


def propose_as_posted(situation: Situation) -> Iterator[Suggestion]:
    """Yield the posting's own casing of each tool that a line writes in small letters and no table knows."""
    by_id = {bullet.line.id: bullet for bullet in situation.bullets if bullet.kind in _KINDS and bullet.english}
    edits: dict[str, set[Edit]] = defaultdict(set)
    for match in situation.matches.keywords:
        term = match.keyword.term
        if match.keyword.kind != "tool" or match.state != "verbatim" or not _is_name(term):
            continue
        for passage in (one.passage for one in match.evidence):
            bullet = by_id.get(passage.line)
            said = bullet.text[passage.start : passage.end] if bullet else ""
            if said.islower() and said == term.casefold() and not _pattern().fullmatch(said):
                edits[passage.line].add(Edit(passage.start, passage.end, term))
    for line, found in edits.items():
        ordered = tuple(sorted(found, key=lambda edit: edit.start))
        names = " and ".join(dict.fromkeys(edit.text for edit in ordered))
        yield replace_in(by_id[line], "casing", ordered, say("{names}: as the posting writes it.", names=names))


def _is_name(term: str) -> bool:
    """Tell whether a term is a name: a capital, not shouted, that no dictionary has as a word ("Payments")."""
    written = term[:1].isupper() and (not term.isupper() or len(term) < _SHOUTED)
    return written and " " not in term and word_list("en").common(term.casefold()) <= 0


def _office(text: str, known: set[int]) -> Iterator[Edit]:
    """Yield the capitals of office programs in a row, whose names are words of their own: "word, excel and outlook"."""
    for row in _OFFICE_ROW.finditer(text):
        names = list(_OFFICE.finditer(text, row.start(), row.end()))
        if any(_SURE.fullmatch(name[0]) for name in names):
            for name in names:
                if name.start() not in known and name[0].islower() and name[0].isalpha():
                    yield Edit(name.start(), name.end(), name[0].capitalize())


def _is_wrong(bullet: Bullet, found: re.Match[str], proper: str) -> bool:
    """Tell whether a name is no word of another language, no address, and not just capital because it comes first."""
    name = found[0]
    first = name[1:] == proper[1:] and proper[0].islower()
    foreign = proper.isupper() and not bullet.english
    return name != proper and not first and not foreign and not _in_address(bullet.text, found.start(), found.end())


def proper_casing(name: str) -> str:
    """Return a product's name as its makers write it; a name unknown to the table stays."""
    return load_table("casing.json").get(name.casefold(), name)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(load_table("casing.json"), key=len, reverse=True)
    joined = "|".join(re.escape(name).replace(r"\ ", r"\s") for name in names)
    return re.compile(rf"(?<![\w./@#-])(?:{joined})(?![\w@-]|[./]\w)", re.IGNORECASE)


def _in_address(text: str, start: int, end: int) -> bool:
    left = text[:start].rsplit(" ", 1)[-1]
    right = text[end:].split(" ", 1)[0]
    return "@" in left + right or "://" in left + right or "www" in left

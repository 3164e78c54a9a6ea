"""Finds terms in one line of a résumé: the words themselves, other names, initials, inflected words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tailor.analysis.line_words import LineWords, line_words, stands_as_name
from tailor.analysis.term_forms import SMALL_WORDS, Areas, Form, Names, Term, normal_words, term_forms
from tailor.model.match import State
from tailor.vocabulary import load, load_words
from tailor.words import tokenize

ORDER: dict[State, int] = {"verbatim": 0, "variant": 1, "implied": 2, "missing": 3}
_FILLERS = 3
_JOINED_WORDS, _JOINED_LENGTH = 3, 6
_CLAUSE_WORDS = load_words("clause_words.json")
_TURNING = frozenset({"about", "from", "with", "to", "by", "as", "into", "like", "than", "at"})
"""Prepositions that no turned phrase has inside: learning about machines is no machine learning."""

_BETWEEN = (SMALL_WORDS - {"and", "or", "&", "+"}) | frozenset(load("like_words.json")["particles"])


@dataclass(frozen=True, slots=True)
class Found:
    """A term in a line: its number in the list asked for, the state and the place in code points."""

    term: int
    state: State
    start: int
    end: int


@lru_cache(maxsize=8192)
def find_terms(text: str, terms: tuple[str, ...], names: Names = (), areas: Areas = ()) -> tuple[Found, ...]:
    """Return every place of a line that says one of the terms, the best state of each place."""
    line = line_words(text)
    if not line.tokens:
        return ()
    places: dict[str, list[int]] = {}
    for index, word in enumerate(line.normals):
        places.setdefault(word, []).append(index)
    hidden, stems = _hidden_places(line, places), frozenset(line.stems)
    scan = _Scan(line, places, hidden, stems, _joined_words(line), _acronyms(line))
    return tuple(
        Found(number, state, line.tokens[start].start, line.tokens[end - 1].end)
        for number, term in enumerate(terms)
        for state, start, end in _find_term(scan, term_forms(term, names, areas))
    )


@dataclass(frozen=True, slots=True)
class _Scan:
    """A line while it is searched: where each word stands, and where names hide their own parts."""

    line: LineWords
    places: dict[str, list[int]]
    hidden: list[tuple[int, int]]
    stems: frozenset[str]
    joined: dict[str, tuple[int, int]]
    acronyms: dict[str, list[int]]

    def hides(self, start: int, end: int) -> bool:
        """Say whether these words are a part of a longer name that means something else."""
        return any(left <= start and end <= right and (start, end) != (left, right) for left, right in self.hidden)


def _find_term(scan: _Scan, term: Term) -> Iterator[tuple[State, int, int]]:
    line = scan.line
    taken: set[int] = set()
    said = False
    for form in term.forms:
        for start in scan.places.get(form.words[0], ()):
            end = start + len(form.words)
            if start in taken or line.normals[start:end] != form.words or scan.hides(start, end):
                continue
            if _holds(line, form, start, end, term.named):
                taken.update(range(start, end))
                said = said or form.state != "implied"
                yield _state(line, form, term, start, end), start, end
    if said:
        return
    joined = next(_as_one_word(scan, term), None)
    if joined:
        yield "variant", *joined
        return
    if term.initials in scan.acronyms:
        yield from (("variant", index, index + 1) for index in scan.acronyms[term.initials])
    if term.acronym:
        yield from _spelled_out(line, term.acronym.upper())
    if term.stems and scan.stems.issuperset(term.stems):
        found = [found for found in _by_stems(line, term) if not scan.hides(*found[1:])]
        yield from found
        if found:
            return
    yield from _by_like_words(scan, term)


def _holds(line: LineWords, form: Form, start: int, end: int, named: bool) -> bool:
    """Say whether equal words are one phrase here and, for a name like Go or R, the name and no common word."""
    if named and end - start > 1 and line.surface(start, end).islower() and not form.name.islower():
        return "".join(line.folded[start:end]) == "".join(token.text.casefold() for token in tokenize(form.name))
    if any(line.breaks[index] and not line.tokens[index].joined for index in range(start + 1, end)):
        return line.surface(start, end).casefold() == form.name.casefold()
    if end - start == 1 and form.name.casefold().replace("'", "") in load_words("plural_names.json"):
        return line.folded[start].endswith("s")
    return end - start > 1 or stands_as_name(line, start, end, form.name)


def _state(line: LineWords, form: Form, term: Term, start: int, end: int) -> State:
    if form.state != "verbatim":
        return form.state
    same = " ".join(line.surface(start, end).casefold().split()) == " ".join(term.text.casefold().split())
    return "verbatim" if same or (form.words == line.folded[start:end] and end - start == 1) else "variant"


def _as_one_word(scan: _Scan, term: Term) -> Iterator[tuple[int, int]]:
    """Yield where a name stands as one word that is two elsewhere, or the other way round."""
    for word, form in term.joined:
        place = scan.joined.get(word)
        other = place is not None and place[1] - place[0] != len(form.words)
        if place and other and _joins_well(scan.line, form, *place) and not scan.hides(*place):
            yield place


def _joins_well(line: LineWords, form: Form, start: int, end: int) -> bool:
    """Say whether words written apart or as one may be this name: "solid work" is no SolidWorks."""
    if end - start == 1 or form.name.islower():
        return True
    together = "".join(line.folded[start:end])
    return together == "".join(form.name.casefold().split()) and not line.surface(start, end).islower()


def _joined_words(line: LineWords) -> dict[str, tuple[int, int]]:
    """Return one to three words written as one, with their place: "Power BI" is "PowerBI", "front end" "frontend"."""
    joined: dict[str, tuple[int, int]] = {}
    for start in range(len(line.tokens)):
        for end in range(start + 1, min(start + _JOINED_WORDS, len(line.tokens)) + 1):
            if end > start + 1 and line.breaks[end - 1]:
                break
            word = "".join(line.normals[start:end])
            if len(word) >= _JOINED_LENGTH:
                joined.setdefault(word, (start, end))
    return joined


@lru_cache(maxsize=1)
def _hiding_names() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for name in sorted(load_words("hiding_names.json")):
        words = normal_words(name)
        table[words[0]] = (*table.get(words[0], ()), words)
    return table


def _hidden_places(line: LineWords, places: dict[str, list[int]]) -> list[tuple[int, int]]:
    """Return where names stand that mean another thing than their parts, such as React Native."""
    return [
        (start, start + len(words))
        for first, names in _hiding_names().items()
        if first in places
        for words in names
        for start in places[first]
        if line.normals[start : start + len(words)] == words
    ]


def _acronyms(line: LineWords) -> dict[str, list[int]]:
    """Return where words of capitals stand, by their letters: "NLP", "R.N.", "KPIs"."""
    found: dict[str, list[int]] = {}
    for index, token in enumerate(line.tokens):
        letters = token.text.replace(".", "").replace("&", "")
        if len(letters) > 2 and letters[:-1].isupper():
            found.setdefault(letters.rstrip("s"), []).append(index)
    return found


def _spelled_out(line: LineWords, acronym: str) -> Iterator[tuple[State, int, int]]:
    """Yield runs of words with these initials that stand alone between punctuation or line ends."""
    for start, token in enumerate(line.tokens):
        if not line.breaks[start] or token.text[0].upper() != acronym[0]:
            continue
        end = start + 1
        while end < len(line.tokens) and not line.breaks[end]:
            end += 1
        if acronym.replace("&", "") in _all_initials([token.text for token in line.tokens[start:end]]):
            yield "variant", start, end


def _all_initials(words: list[str]) -> tuple[str, ...]:
    """Return the initials of the telling words, of all words, and with the humps of names like PlayStation."""
    telling = [word for word in words if word.casefold() not in SMALL_WORDS]
    humps = ("".join(filter(str.isupper, word)) or word[0] for word in telling)
    return (
        "".join(word[0] for word in telling).upper(),
        "".join(word[0] for word in words).upper(),
        "".join(humps).upper(),
    )


def _by_stems(line: LineWords, term: Term) -> Iterator[tuple[State, int, int]]:
    """Yield stretches that hold all stems of the term, near one another and as one phrase."""
    wanted = set(term.stems)
    if len(wanted) == 1:
        common = load_words("common_names.json")
        for index, stem in enumerate(line.stems):
            # Illustrator is no illustration, though their stems are one.
            other_name = line.folded[index] in common and line.normals[index] != term.forms[0].words[0]
            if stem in wanted and not other_name:
                yield _single_state(line, term, index), index, index + 1
        return
    last = -1
    for start, stem in enumerate(line.stems):
        if stem not in wanted or start <= last:
            continue
        end = _stretch_end(line, wanted, start)
        if end and _is_phrase(line, term, start, end):
            last = end - 1
            yield "variant", start, end


def _by_like_words(scan: _Scan, term: Term) -> Iterator[tuple[State, int, int]]:
    """Yield the first wording of the term with one word changed, all others standing together."""
    for wording in term.likes:
        if not scan.stems.issuperset(wording):
            continue
        found = [place for place in _tight_stretches(scan.line, wording) if not scan.hides(*place)]
        if found:
            yield from (("variant", start, end) for start, end in found)
            return


def _tight_stretches(line: LineWords, wording: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """Yield stretches of these stems in order or, at the end of a phrase, turned round, with small words at most."""
    last = -1
    for start, stem in enumerate(line.stems):
        end = _stretch_end(line, set(wording), start) if stem in wording and start > last else 0
        between = (line.folded[index] for index in range(start, end) if line.stems[index] not in wording)
        if not end or any(word not in _BETWEEN for word in between):
            continue
        in_order = tuple(stem for stem in line.stems[start:end] if stem in wording) == wording
        if in_order or _ends_phrase(line, start, end):
            last = end - 1
            yield start, end


def _single_state(line: LineWords, term: Term, index: int) -> State:
    return "verbatim" if line.folded[index] == term.text.casefold() else "variant"


def _stretch_end(line: LineWords, wanted: set[str], start: int) -> int:
    """Return where the stretch from `start` holds all wanted stems, or 0 if punctuation or distance comes first."""
    missing = set(wanted)
    fillers = 0
    for index in range(start, len(line.tokens)):
        if index > start and line.breaks[index] and not line.tokens[index].joined:
            return 0
        if line.stems[index] in missing:
            missing.discard(line.stems[index])
            if not missing:
                return index + 1
        elif line.stems[index] not in wanted:
            fillers += 1
            if fillers > _FILLERS:
                return 0
    return 0


def _is_phrase(line: LineWords, term: Term, start: int, end: int) -> bool:
    """Say whether a stretch of two or more stems means the term.

    In the term's own order only small words and joined members may stand between ("unit and integration testing");
    turned round ("managed two software projects") its last word must be the end of its phrase.
    """
    order = [stem for stem in line.stems[start:end] if stem in term.stems]
    between = [index for index in range(start, end) if line.stems[index] not in term.stems]
    if tuple(order) == term.stems:
        small = [index for index in between if line.folded[index] in SMALL_WORDS]
        return len(between) - len(small) <= (1 if {"and", "or", "&"} & {line.folded[index] for index in small} else 0)
    return not any(line.folded[index] in _TURNING for index in between) and _ends_phrase(line, start, end)


def _ends_phrase(line: LineWords, start: int, end: int) -> bool:
    """Say whether a phrase is over before the word `end`: "testing units of storage" goes on."""
    if end == len(line.tokens) or line.breaks[end]:
        return True
    if line.folded[end] == "of" and line.folded[start].endswith("ing"):
        return False
    return line.folded[end] in SMALL_WORDS or line.folded[end] in _CLAUSE_WORDS

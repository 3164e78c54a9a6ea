"""Where keywords are marked in a text, and the two ways of counting its characters.

Python counts code points, Qt UTF-16 units; they are converted here and nowhere else.
"""

from bisect import bisect, bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from tailor.model.match import KeywordMatch, Matches, State
from tailor.model.posting import Posting

_RANK: dict[State, int] = {"verbatim": 0, "variant": 1, "implied": 2, "missing": 3}
_SOFT_WORDS = 2
_LAST_OF_ONE_UNIT = "\uffff"


@dataclass(frozen=True, slots=True)
class Mark:
    """A keyword marked from code point `start` to `end` of the text it stands in.

    A `quiet` one is not needed; a `soft` one, which does not count, makes room for those that do.
    """

    start: int
    end: int
    term: str
    state: State
    quiet: bool = False
    soft: bool = False


def to_utf16(text: str, index: int) -> int:
    """Return how many UTF-16 units stand before this code point of the text."""
    if text.isascii():
        return index
    return index + len(text[:index].encode("utf-16-le", "surrogatepass")) // 2 - len(text[:index])


def to_code_points(text: str, offset: int) -> int:
    """Return how many code points of the text stand before this UTF-16 offset."""
    if text.isascii():
        return min(max(offset, 0), len(text))
    units = 0
    for index, character in enumerate(text):
        if units >= offset:
            return index
        units += 2 if character > _LAST_OF_ONE_UNIT else 1
    return len(text)


def find_spans(text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return the marks to show in this text, in its order: none overlaps, what counts first, then longer ones."""
    inside = (mark for mark in marks if 0 <= mark.start < mark.end <= len(text))
    chosen: list[Mark] = []
    for mark in sorted(inside, key=lambda mark: (mark.soft, mark.start - mark.end, _RANK[mark.state], mark.start)):
        place = bisect(chosen, mark.start, key=lambda mark: mark.start)
        before_next = place == len(chosen) or mark.end <= chosen[place].start
        if before_next and (place == 0 or chosen[place - 1].end <= mark.start):
            chosen.insert(place, mark)
    return tuple(chosen)


def cut_marks(marks: tuple[Mark, ...], start: int, end: int) -> tuple[Mark, ...]:
    """Return those of some marks in order that touch the stretch from start to end, counted from its start and cut."""
    first = bisect(marks, start, key=lambda mark: mark.end)
    marks = marks[first : bisect_left(marks, end, key=lambda mark: mark.start)]
    return tuple(
        replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
        for mark in marks
        if mark.start < end and mark.end > start
    )


def posting_marks(posting: Posting, matches: Matches) -> tuple[Mark, ...]:
    """Return the marks of a posting's text; keywords that nobody matched yet are not marked."""
    found = (
        Mark(start, end, match.keyword.term, match.state, match.spared, match.keyword.kind == "soft")
        for match in matches.keywords
        if not is_duty(match)
        for start, end in match.keyword.spans
    )
    return find_spans(posting.text, found)


def resume_marks(matches: Matches) -> dict[str, tuple[Mark, ...]]:
    """Return for each line id the marks that the evidence puts there; `find_spans` sorts out which to show."""
    lines: dict[str, list[Mark]] = {}
    for match in matches.keywords:
        soft = match.keyword.kind == "soft"
        for evidence in () if is_duty(match) else match.evidence:
            passage = evidence.passage
            if passage.line:
                mark = Mark(passage.start, passage.end, match.keyword.term, match.state, soft=soft)
                lines.setdefault(passage.line, []).append(mark)
    return {line: tuple(marks) for line, marks in lines.items()}


def is_duty(match: KeywordMatch) -> bool:
    """Say whether a keyword is a whole duty, which the requirement's own state tells better than a mark."""
    return match.keyword.kind == "soft" and len(match.keyword.term.split()) > _SOFT_WORDS


def find_match(matches: Matches, term: str) -> KeywordMatch | None:
    """Return the match of this term, or nothing."""
    return next((match for match in matches.keywords if match.keyword.term == term), None)

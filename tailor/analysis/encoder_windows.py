"""Packs the lines of a posting into windows of word pieces, with marks for what lower-case pieces do not show."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from tailor.analysis.gazetteer import find_names
from tailor.analysis.keyword_lines import KeywordLine
from tailor.model.keyword import KeywordTier
from tailor.model.posting import SectionKind
from tailor.paths import data_dir
from tailor.words import Token

if TYPE_CHECKING:
    from tokenizers import Tokenizer

START, SEPARATOR = 101, 102
WINDOW = 128
"""Word pieces a window holds at most: the model reads neighbouring lines together."""
_LONGEST_LINE, _LONGEST_HEADING, _LONGEST_WORD = 96, 12, 12
# The shipped weights know tiers and kinds by their place here: a new one is read as "other".
_TIERS: tuple[KeywordTier, ...] = ("", "required", "preferred", "responsibility")
_KINDS: tuple[SectionKind, ...] = (
    *("intro", "responsibilities", "required", "preferred", "about", "benefits", "equal_opportunity", "apply", "other"),
)
_SHAPES, _NAMED = 7, 3
_NO_WORD = _SHAPES - 1
FIGURES = 4
"""The shape of a word with figures: those below differ in their capitals alone."""
_TITLE = len(_TIERS)
_TIER_START = _SHAPES + _NAMED
_KIND_START = _TIER_START + len(_TIERS) + 1
MARKS = _KIND_START + len(_KINDS)
"""How many different marks there are: shapes, names, tiers and the title, kinds of sections."""
UNNAMED = _SHAPES

Marks = tuple[int, int, int, int]
NOTHING: Marks = (_NO_WORD, UNNAMED, _TIER_START, _KIND_START + _KINDS.index("other"))
"""The marks of what is no word and stands nowhere in particular."""


@dataclass(slots=True)
class Window:
    """Word pieces with four marks each; `places` says for a word's first piece which line and token it belongs to."""

    ids: list[int] = field(default_factory=lambda: [START])
    marks: list[Marks] = field(default_factory=lambda: [NOTHING])
    places: list[tuple[int, int, int]] = field(default_factory=list)


@lru_cache(maxsize=1)
def _tokenizer() -> "Tokenizer":
    """Return what cuts words into MiniLM's pieces."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(data_dir("resources") / "embedding" / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Part of a line: its pieces and where its words begin."""

    ids: list[int]
    marks: list[Marks]
    places: list[tuple[int, int, int]]


def pack(lines: Sequence[KeywordLine], tokens: Sequence[Sequence[Token]], size: int = WINDOW) -> list[Window]:
    """Return the windows that hold all lines in the order of the posting, under the headings they stand under."""
    windows: list[Window] = []
    heading = ""
    for number in sorted(range(len(lines)), key=lambda each: lines[each].start):
        line = lines[number]
        for stretch in _stretches(number, line, tokens[number]):
            fits = windows and len(windows[-1].ids) + len(stretch.ids) + 1 <= size
            if not fits:
                windows.append(Window())
            if line.heading and (not fits or line.heading != heading):
                title = _heading(line)
                if len(windows[-1].ids) + len(title.ids) + len(stretch.ids) + 2 > size and fits:
                    windows.append(Window())
                _append(windows[-1], title)
            heading = line.heading
            _append(windows[-1], stretch)
    return windows


def _append(window: Window, stretch: _Stretch) -> None:
    first = len(window.ids)
    window.places += [(line, token, first + place) for line, token, place in stretch.places]
    window.ids += [*stretch.ids, SEPARATOR]
    window.marks += [*stretch.marks, (_NO_WORD, UNNAMED, *stretch.marks[-1][2:])]


def _heading(line: KeywordLine) -> _Stretch:
    ids = _tokenizer().encode(line.heading, add_special_tokens=False).ids[:_LONGEST_HEADING] or [SEPARATOR]
    return _Stretch(ids, [(_NO_WORD, UNNAMED, *_place_marks(line))] * len(ids), [])


def _stretches(number: int, line: KeywordLine, tokens: Sequence[Token]) -> list[_Stretch]:
    """Return a line whole, or in parts if it is longer than a window should hold."""
    if not tokens:
        return []
    encoded = _tokenizer().encode([token.text for token in tokens], is_pretokenized=True, add_special_tokens=False)
    pieces: list[list[int]] = [[] for _ in tokens]
    for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
        if word is not None and len(pieces[word]) < _LONGEST_WORD:
            pieces[word].append(piece)
    named = _named(line, tokens)
    where = _place_marks(line)
    parts = [_Stretch([], [], [])]
    for index, token in enumerate(tokens):
        if len(parts[-1].ids) + len(pieces[index]) > _LONGEST_LINE:
            parts.append(_Stretch([], [], []))
        if pieces[index]:
            part = parts[-1]
            part.places.append((number, index, len(part.ids)))
            part.ids.extend(pieces[index])
            part.marks.extend([(shape(token.text), UNNAMED + named[index], *where)] * len(pieces[index]))
    return [part for part in parts if part.ids]


def _place_marks(line: KeywordLine) -> tuple[int, int]:
    tier = _TITLE if line.title else _TIERS.index(line.tier)
    return _TIER_START + tier, _KIND_START + _KINDS.index(line.kind if line.kind in _KINDS else "other")


def _named(line: KeywordLine, tokens: Sequence[Token]) -> list[int]:
    """Return for every token 1 where a name of the gazetteer begins, 2 where it goes on, else 0."""
    spans = [(name.start, name.end) for name in find_names(line.text)]
    named = []
    for token in tokens:
        inside = next(((start, end) for start, end in spans if token.start < end and start < token.end), None)
        named.append(0 if inside is None else 1 if token.start <= inside[0] else 2)
    return named


def shape(word: str) -> int:
    """Return how a word is written: small, Capital, CAPITALS, miXed, with figures, a mark."""
    if not any(letter.isalnum() for letter in word):
        return 5
    if any(letter.isdigit() for letter in word):
        return FIGURES
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    return 1 if word[0].isupper() and word[1:].islower() else 3

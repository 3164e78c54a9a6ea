"""A line of text cut into words once, with the forms that the ways of matching compare."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tailor.vocabulary import load_table, load_words
from tailor.words import Token, base_form, stem, tokenize

_BREAK = re.compile(r"[,;:.!?()\[\]|•·\n\t\"“”]|\s[-–—]\s|—")
_DOTTED = re.compile(r"(?:[A-Z][a-z]?\.)+(?:[A-Z][a-z]?)?")
_ITEM_EDGE = re.compile(r"[,;:|•·()\[\]/\n\t]|\s[-–—]\s")


@dataclass(frozen=True, slots=True)
class LineWords:
    """The words of a line; `breaks` tells for each whether punctuation stands before it, and one more for the end."""

    text: str
    tokens: tuple[Token, ...]
    folded: tuple[str, ...]
    normals: tuple[str, ...]
    stems: tuple[str, ...]
    breaks: tuple[bool, ...]

    def surface(self, start: int, end: int) -> str:
        """Return the text from the word `start` up to, without it, the word `end`."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def gap(self, index: int) -> str:
        """Return what stands between the word before `index` and the word at it; at the ends, up to the line's end."""
        left = self.tokens[index - 1].end if index else 0
        right = self.tokens[index].start if index < len(self.tokens) else len(self.text)
        return self.text[left:right]

    def is_item(self, start: int, end: int) -> bool:
        """Say whether these words stand alone between list punctuation or line ends."""
        before = start == 0 or _ITEM_EDGE.search(self.gap(start)) is not None
        after = end == len(self.tokens) or _ITEM_EDGE.search(self.gap(end)) is not None
        return before and after


@lru_cache(maxsize=4096)
def line_words(text: str) -> LineWords:
    """Return the words of a line; the same text is cut once."""
    tokens = tokenize(text)
    ends = [0, *(token.end for token in tokens)]
    starts = [*(token.start for token in tokens), len(text)]
    breaks = [_BREAK.search(text[left:right]) is not None for left, right in zip(ends, starts, strict=True)]
    breaks[0] = breaks[-1] = True
    return LineWords(
        text,
        tokens,
        tuple(token.text.casefold().replace("’", "'") for token in tokens),
        tuple(base_form(token.text) for token in tokens),
        tuple(stem(token.text) for token in tokens),
        tuple(breaks),
    )


def needs_case(name: str) -> bool:
    """Say whether a name counts only in its own letter case, because it is a common word or very short otherwise."""
    return (len(name) <= 2 and name.isalpha()) or name.casefold() in load_words("common_names.json")


def stands_as_name(line: LineWords, start: int, end: int, name: str) -> bool:
    """Say whether words that spell a name like Go, R or Swift stand there as that name and not as common words."""
    surface = line.surface(start, end)
    if _DOTTED.fullmatch(name) or _DOTTED.fullmatch(surface):
        name, surface = name.replace(".", ""), surface.replace(".", "")
    if not needs_case(name):
        return True
    if _tied_to_words(line, start, end) or _is_maker(line, start, end) or _is_part_of_speech(line, start, end):
        return False
    if surface == name:
        return line.is_item(start, end) or not _is_verb(line, start, end)
    return len(name) > 2 and surface.islower() and line.is_item(start, end)


def _is_maker(line: LineWords, start: int, end: int) -> bool:
    """Say whether a short name only tells who makes the product after it: MS Excel is no Master of Science."""
    if (
        end == len(line.tokens)
        or line.breaks[end]
        or line.surface(start, end).casefold() not in load_words("vendors.json")
    ):
        return False
    return line.normals[end] in load_table("tools.json") or line.normals[end] == "office"


def _is_part_of_speech(line: LineWords, start: int, end: int) -> bool:
    """Say whether a word next to the name makes it another thing: "Go the extra mile", "Hepatitis C"."""
    followed = end < len(line.tokens) and not line.breaks[end] and line.folded[end] in ("the", "a", "an")
    numbered = end - start == 1 and len(line.tokens[start].text) == 1 and not line.breaks[start]
    return followed or (numbered and line.normals[start - 1] in load_words("numbered_names.json"))


def _tied_to_words(line: LineWords, start: int, end: int) -> bool:
    """Say whether a hyphen or an ampersand ties the words to others, as in "go-to-market"; a slash only lists."""
    after = line.tokens[end].joined if end < len(line.tokens) else ""
    return any(sign not in ("", "/") for sign in (line.tokens[start].joined, after))


def _is_verb(line: LineWords, start: int, end: int) -> bool:
    """Say whether a sentence begins with the words as a call to do something: "Go the extra mile"."""
    opens = start == 0 or re.search(r"[.!?•·\n]\s*$", line.gap(start)) is not None
    if not opens or end == len(line.tokens) or line.breaks[end]:
        return False
    following = line.tokens[end].text
    return following.endswith("ly") or following in load_words("verb_followers.json")

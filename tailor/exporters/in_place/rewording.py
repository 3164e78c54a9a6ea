"""Puts new words into the runs of a paragraph: only words that differ are touched, and each run keeps its look."""

import difflib
import re
from collections.abc import Iterator
from xml.sax.saxutils import escape

from tailor.exporters.in_place.paragraphs import Paragraph, Piece
from tailor.exporters.in_place.splices import Splice
from tailor.model.message import say

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Immovable(ValueError):
    """Words that cannot be changed where they stand; its text says why."""


def reword(paragraph: Paragraph, start: int, end: int, before: str, after: str) -> list[Splice]:
    """Return the splices that make `before` into `after` where it stands from `start` to `end` of the paragraph.

    What stands there may differ from `before` in letter case and white space and stays so where nothing changes.
    Raises Immovable, with the reason.
    """
    words = _Words(paragraph)
    for first, last, new in _edits(paragraph.text[start:end], before, after):
        words.put(start + first, start + last, new)
    return words.splices()


def _edits(there: str, before: str, after: str) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, new words) in what stands there, from left to right."""
    here, old, new = (_TOKEN.findall(text) for text in (there, before, after))
    if [_plain(token) for token in here] != [_plain(token) for token in old]:
        old = here
    starts = [0]
    for token in here:
        starts.append(starts[-1] + len(token))
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, first, last, begin, stop in matcher.get_opcodes():
        if kind != "equal":
            yield starts[first], starts[last], "".join(new[begin:stop])


def _plain(token: str) -> str:
    return " " if token.isspace() else token.casefold()


class _Words:
    """The pieces of a paragraph, character by character, while words are put in and taken out."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.pieces = paragraph.pieces
        self.look = paragraph.main_look
        self.kept = [list(piece.text) for piece in self.pieces]
        self.new: dict[tuple[int, int], str] = {}
        self.owners = [
            (number, offset) for number, piece in enumerate(self.pieces) for offset in range(len(piece.text))
        ]

    def put(self, start: int, end: int, text: str) -> None:
        """Put `text` instead of the characters from `start` to `end`."""
        for number, offset in self.owners[start:end]:
            if self.pieces[number].fixed:
                raise Immovable(self.pieces[number].fixed)
            self.kept[number][offset] = ""
        if not text:
            return
        if "\n" in text or "\t" in text:
            raise Immovable(say("it would need a new line within a paragraph"))
        place = self._within(start, end) if start < end else self._between(start)
        self.new[place] = self.new.get(place, "") + text

    def _within(self, start: int, end: int) -> tuple[int, int]:
        """Return the place for new words: in the run that held most of the old ones."""
        sizes: dict[int, int] = {}
        for number, _ in self.owners[start:end]:
            sizes[number] = sizes.get(number, 0) + 1
        most = max(sizes, key=lambda number: (sizes[number], self.pieces[number].look == self.look))
        return next((number, offset) for number, offset in self.owners[start:end] if number == most)

    def _between(self, place: int) -> tuple[int, int]:
        """Return the place for words that come in between: in the neighbour that looks like most of the paragraph."""
        around = []
        if place > 0:
            number, offset = self.owners[place - 1]
            around.append((number, offset + 1))
        if place < len(self.owners):
            around.append(self.owners[place])
        free = [(number, offset) for number, offset in around if not self.pieces[number].fixed]
        if not free:
            raise Immovable(
                say("there is no run of words to put it in") if not around else self.pieces[around[0][0]].fixed
            )
        return min(free, key=lambda one: (self.pieces[one[0]].linked, self.pieces[one[0]].look != self.look))

    def splices(self) -> list[Splice]:
        """Return the splices of all pieces whose words changed."""
        found = []
        for number, piece in enumerate(self.pieces):
            added = {offset: text for (owner, offset), text in self.new.items() if owner == number}
            letters = [*self.kept[number], ""]
            text = "".join(added.get(offset, "") + letter for offset, letter in enumerate(letters))
            if text != piece.text:
                found.append(_splice(piece, text))
        return found


def _splice(piece: Piece, text: str) -> Splice:
    content, tag = escape(text).encode(), piece.tag
    empty = tag.endswith(b"/>")
    if text != text.strip() and b"xml:space" not in tag:
        tag = tag.rstrip(b"/>").rstrip() + b' xml:space="preserve">'
    elif empty:
        tag = tag.rstrip(b"/>").rstrip() + b">"
    if tag == piece.tag:
        return Splice(piece.start, piece.end, (content,))
    closing = b"</" + tag[1:-1].split(None, 1)[0] + b">" if empty else b""
    return Splice(piece.start - len(piece.tag), piece.end, (tag + content + closing,))

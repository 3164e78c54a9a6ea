"""What becomes of each difference between the résumé as read and as tailored: splices, or a reason why not."""

from dataclasses import dataclass, field

from tailor.exporters.in_place.places import Place, pieces_of
from tailor.exporters.in_place.rewording import Immovable, reword
from tailor.exporters.in_place.splices import Splice
from tailor.model.message import say

NOT_FOUND = say("its words were not found in the file")
CHANGED_PARAGRAPHS = say("it has another number of paragraphs than before")


@dataclass(frozen=True, slots=True)
class NotMade:
    """A change that could not be made: the line's id, the words concerned, and why."""

    line: str
    text: str
    reason: str


@dataclass(slots=True)
class Outcome:
    """Splices by part, new words that must stand in the file afterwards, and what could not be done."""

    places: dict[str, Place]
    splices: dict[str, list[Splice]] = field(default_factory=dict)
    written: list[tuple[str, str]] = field(default_factory=list)
    missed: list[NotMade] = field(default_factory=list)

    def miss(self, line: str, text: str, reason: str) -> None:
        """Note a change that could not be made."""
        self.missed.append(NotMade(line, text, reason))

    def splice(self, part: str, *splices: Splice) -> None:
        """Note splices of a part."""
        self.splices.setdefault(part, []).extend(splices)

    def reword(self, line: str, before: str, after: str) -> None:
        """Put a line's new words where the old ones stand."""
        old, new = pieces_of(line, before), pieces_of(line, after)
        if len(old) != len(new):
            self.miss(line, after, CHANGED_PARAGRAPHS)
            return
        for (identity, was), (_, becomes) in zip(old, new, strict=True):
            place = self.places.get(identity)
            if was == becomes:
                continue
            if place is None:
                self.miss(line, becomes, NOT_FOUND)
                continue
            self.stretch(line, place, place.start, place.end, (was, becomes))

    def stretch(self, line: str, place: Place, start: int, end: int, words: tuple[str, str]) -> None:
        """Make the first words, which stand from `start` to `end` of the place's paragraph, into the second."""
        try:
            found = [(side.part, reword(side, start, end, *words)) for side in place.paragraph.sides]
        except Immovable as error:
            self.miss(line, words[1], str(error))
            return
        for part, splices in found:
            self.splice(part, *splices)
        self.written.append((line, words[1]))

"""What is left to look at in an imported résumé; it goes with the base résumé until the user is done with it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the source a text stands: `target` is the id of a field, a line or a leftover, the rest as in Origin."""

    target: str
    text: str
    line: int
    page: int = -1
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Leftover:
    """A text of the source without a place in the résumé; one that is not needed stays listed as dismissed."""

    id: str
    text: str
    dismissed: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """Doubts by the ids of fields, texts without a place, places in the source and the reader's warnings.

    `last_number` is the number of the newest id given in the review, so that none is given twice.
    """

    doubts: tuple[str, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    places: tuple[Place, ...] = ()
    warnings: tuple[str, ...] = ()
    last_number: int = 0
    finished: bool = False

    @property
    def waiting(self) -> tuple[Leftover, ...]:
        """The leftovers that still want a place."""
        return tuple(leftover for leftover in self.leftovers if not leftover.dismissed)

    def leftover(self, identity: str) -> Leftover | None:
        """Return the leftover with this id, or nothing."""
        return next((leftover for leftover in self.leftovers if leftover.id == identity), None)

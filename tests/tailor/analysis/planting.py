"""Plants terms in résumé lines of many trades: as they are, in other forms, and things that only look like them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tailor.analysis.matching import same

FOLDER = Path(__file__).resolve().parents[2] / "samples" / "matching"
PLANTED, UNSEEN = FOLDER / "planted.txt", FOLDER / "unseen.txt"
"""The rules were made with the first at hand; the second was written afterwards and no rule was made for it."""
KINDS = ("exact", "inflected", "alias", "acronym", "other thing")
MET = ("verbatim", "variant")


@dataclass(frozen=True, slots=True)
class Planted:
    """A term, a line of a résumé, how the line says the term, and the trade; "other thing" if it does not say it."""

    trade: str
    term: str
    line: str
    kind: str

    @property
    def right(self) -> bool:
        """Say whether the match is as it should be."""
        return (same(self.term, self.line) in MET) == (self.kind != "other thing")


def planted(table: Path = PLANTED) -> Iterator[Planted]:
    """Yield every term of a table in every carrier line of its trade."""
    trade, carriers = "", ()
    for row in table.read_text(encoding="utf-8").splitlines():
        if row.startswith("## "):
            trade = row[3:]
        elif row.startswith("#"):
            carriers = tuple(row[2:].split(" / "))
        else:
            term, *cells = (cell.strip() for cell in row.split("|"))
            said = [(term, "exact")]
            for cell, kind in zip(cells, KINDS[1:], strict=True):
                said += [(words.strip(), kind) for words in cell.split(";") if words.strip()]
            for words, kind in said:
                for carrier in carriers:
                    yield Planted(trade, term, carrier.format(words), kind)

"""What all readers of sections need: an entry's texts, its dates, lines with ids."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tailor.importers.dates import DateSpan
from tailor.importers.entries import RawEntry
from tailor.importers.lines import TextLine
from tailor.importers.text_repair import without_icons
from tailor.model.resume import AnyEntry, Line


@dataclass(slots=True)
class Read:
    """Entries of a section with how sure the reader is of their fields, by (entry index, field)."""

    entries: list[AnyEntry] = field(default_factory=list)
    sure: dict[tuple[int, str], float] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)
    numbers: list[tuple[int, ...]] = field(default_factory=list)
    """The source lines of each entry; none where a whole section was read at once."""

    def add(self, entry: AnyEntry, lines: Sequence[TextLine] = (), **sure: float) -> None:
        """Add an entry, the lines it was read from and how sure its fields are; an empty field is not sure at all."""
        for name, value in sure.items():
            self.sure[len(self.entries), name] = value
        self.entries.append(entry)
        self.numbers.append(tuple(number for line in lines for number in line.numbers))


def text_of(line: TextLine) -> str:
    """Return a body line's words."""
    return " ".join(without_icons(line.plain).split())


def numbered(entry_id: str, letter: str, texts: Sequence[str]) -> tuple[Line, ...]:
    """Return texts as lines with ids."""
    return tuple(Line(f"{entry_id}.{letter}{number}", text) for number, text in enumerate(texts, 1) if text)


def body_texts(entry: RawEntry) -> tuple[list[str], list[str]]:
    """Part a body into bullets and the paragraphs before them; a paragraph among bullets keeps its place there."""
    first = next((number for number, line in enumerate(entry.body) if line.bullet), len(entry.body))
    return [text_of(line) for line in entry.body[first:]], [text_of(line) for line in entry.body[:first]]


def dates_of(span: DateSpan | None, single_is_start: bool) -> tuple[str, str]:
    """Return start and end; a single date is one of them, by the kind of entry."""
    if span is None:
        return "", ""
    if span.is_range or not single_is_start:
        return span.start, span.end
    return span.end, ""

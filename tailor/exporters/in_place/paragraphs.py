"""The paragraphs of a part of a Word file and the bytes that they and their words stand in."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Piece:
    """Words of one run, or a sign between them.

    `start` to `end` are the bytes between the tags, `tag` is the start tag as written, `look` are the run's properties
    as written, `fixed` says why the words may not change and is empty where they may.
    """

    text: str
    start: int
    end: int
    tag: bytes = b""
    look: bytes = b""
    linked: bool = False
    fixed: str = ""


@dataclass(slots=True, eq=False)
class Table:
    """A table of the body: its bytes, what holds it, and its rows from top to bottom."""

    start: int
    holder: "Holder"
    end: int = 0
    rows: list["Row"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Row:
    """A row of a table: its bytes and all paragraphs in its cells."""

    start: int
    table: Table
    end: int = 0
    paragraphs: list["Paragraph"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Holder:
    """What holds paragraphs one below the other: a body, a cell, a text box; `row` is set for the cells of the body."""

    kind: str
    row: Row | None = None
    children: list["Paragraph | Table | None"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph; `start` to `end` are its bytes, `whole_fixed` says why it cannot be moved, copied or taken out.

    `twin` is its copy for programs that do not know text boxes; a copy itself is in no list of paragraphs. `echoes` say
    the same in other headers and footers, as that of the first page does. `source` are the bytes of the whole part.
    """

    part: str
    start: int
    holder: Holder
    place: int
    source: bytes = field(default=b"", repr=False)
    end: int = 0
    prefix: bytes = b"w:"
    pieces: list[Piece] = field(default_factory=list)
    properties: bytes = b""
    whole_fixed: str = ""
    twin: "Paragraph | None" = None
    echoes: tuple["Paragraph", ...] = ()
    marks: dict[str, int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The words of the paragraph, signs included."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def sides(self) -> tuple["Paragraph", ...]:
        """The paragraph and all that say the same in its stead."""
        twin = (self.twin,) if self.twin else ()
        return (self, *twin, *self.echoes)

    @property
    def closes_holder(self) -> bool:
        """Whether it closes a cell, a box or a header, which may not be left without one."""
        return self.holder.kind != "body" and self.place == len(self.holder.children) - 1

    @property
    def main_look(self) -> bytes:
        """The properties of the runs that hold most of the words."""
        sizes: dict[bytes, int] = {}
        for piece in self.pieces:
            if not piece.fixed and not piece.linked:
                sizes[piece.look] = sizes.get(piece.look, 0) + len(piece.text.strip())
        return max(sizes, key=lambda look: sizes[look], default=b"")


def join_echoes(paragraphs: Iterable[Paragraph], edges: Iterable[str]) -> None:
    """Join the paragraphs that say the same in several headers or footers, whose parts' names are `edges`."""
    names = set(edges)
    said: dict[str, list[Paragraph]] = {}
    for paragraph in paragraphs:
        if paragraph.part in names and paragraph.text.strip():
            said.setdefault(paragraph.text, []).append(paragraph)
    for same in said.values():
        if len({one.part for one in same}) == len(same):
            for one in same:
                one.echoes = tuple(other for other in same if other is not one)

"""The paragraphs of a part of a Word file and the bytes that they and their words stand in."""

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
    """A table of the body: its bytes and its rows from top to bottom."""

    start: int
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
    children: list["Paragraph | None"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Paragraph:
    """A paragraph; `start` to `end` are its bytes, `whole_fixed` says why it cannot be moved, copied or taken out.

    `twin` is its copy for programs that do not know text boxes; a copy itself is in no list of paragraphs.
    """

    part: str
    start: int
    holder: Holder
    place: int
    end: int = 0
    prefix: bytes = b"w:"
    pieces: list[Piece] = field(default_factory=list)
    properties: bytes = b""
    whole_fixed: str = ""
    twin: "Paragraph | None" = None
    marks: dict[str, int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The words of the paragraph, signs included."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def main_look(self) -> bytes:
        """The properties of the runs that hold most of the words."""
        sizes: dict[bytes, int] = {}
        for piece in self.pieces:
            if not piece.fixed and not piece.linked:
                sizes[piece.look] = sizes.get(piece.look, 0) + len(piece.text.strip())
        return max(sizes, key=lambda look: sizes[look], default=b"")

"""What an RTF group has its words look like, and the lines that the words make."""

from dataclasses import dataclass, field, replace

from tailor.importers.bullets import strip_marker
from tailor.importers.lines import Segment, TextLine
from tailor.importers.text_repair import repair


@dataclass(frozen=True, slots=True)
class RtfState:
    """What a group inherits and its end takes back; `place` is body, header, footer, mark, fonts, link or silent."""

    place: str = "body"
    size: float = 12.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    hidden: bool = False
    deleted: bool = False
    font: int = 0
    level: int = 0
    listed: bool = False
    skip: int = 1
    url: str = ""


@dataclass(slots=True)
class RtfText:
    """The lines of one place in the file."""

    lines: list[TextLine] = field(default_factory=list)
    segments: list[Segment] = field(default_factory=list)
    bullet: bool = False
    wide: bool = False
    gap: float = 0.0
    level: int = 0

    def add(self, text: str, state: RtfState) -> None:
        """Add words in one look."""
        if not text.strip() and (self.wide or not self.segments):
            return
        shown = text.upper() if state.caps else text
        wide = self.wide and bool(self.segments)
        self.segments.append(Segment(shown, 0, 0, state.size, state.bold, state.italic, state.url, wide))
        self.wide = False
        self.level = state.level

    def end_line(self, *, paragraph: bool) -> None:
        """End a line, and with it perhaps its paragraph."""
        segments, bullet = [replace(s, text=repair(s.text)) for s in self.segments], self.bullet
        self.segments, self.wide = [], False
        if paragraph:
            self.bullet = False
        if not any(segment.text.strip() for segment in segments):
            self.gap = 1.6 if paragraph else self.gap
            return
        bare = strip_marker(segments[0].text)
        if bare != segments[0].text:
            bullet = True
            segments = [replace(segments[0], text=bare), *segments[1:]] if bare.strip() else segments[1:]
        if any(segment.text.strip() for segment in segments):
            segments[0] = replace(segments[0], wide=False)
            level, number = (0 if bullet else self.level), len(self.lines)
            self.lines.append(
                TextLine(tuple(segments), bullet=bullet, level=level, gap=self.gap, span=(number, number + 1))
            )
            self.gap = 0.0

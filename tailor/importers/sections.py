"""Cuts a résumé's lines into sections at its headings."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tailor.importers.dates import find_dates
from tailor.importers.headings import MAX_LETTERS, known_kind, likely_kind
from tailor.importers.lines import Segment, TextLine, body_size

HEADER = "header"
_SURE_FIRST = frozenset({"work", "education", "skills", "projects"})


@dataclass(slots=True)
class Block:
    """A section before it is understood: its kind, its own heading, its lines."""

    kind: str
    heading: str = ""
    lines: list[TextLine] = field(default_factory=list)


Look = tuple[float, bool, bool]


def _look(line: TextLine) -> Look:
    letters = [c for c in line.plain if c.isalpha()]
    caps = bool(letters) and all(not c.islower() for c in letters) and any(c.isupper() for c in letters)
    return round(line.size * 2) / 2, line.bold, caps


def split_sections(lines: Sequence[TextLine]) -> list[Block]:
    """Return the header and every section in reading order; a column goes on where it stopped on the page before."""
    lines = _with_label_headings(list(lines))
    marks = find_headings(lines)
    blocks = [Block(HEADER)]
    open_blocks: dict[int, Block] = {0: blocks[0]}
    column, page = 0, 0
    for index, line in enumerate(lines):
        kind = marks.get(index)
        if kind:
            blocks.append(Block(kind, line.plain.strip(" :|")))
            open_blocks[line.column] = blocks[-1]
        else:
            changed = line.column != column or line.page != page
            if changed and line.column and line.column not in open_blocks:
                open_blocks[line.column] = blocks[0]
            current = open_blocks.get(line.column) if changed and line.column else blocks[-1]
            if not line.column or current is None:
                current = blocks[-1] if column == line.column or not line.column else blocks[0]
            if line.column and not changed:
                current = open_blocks[line.column]
            current.lines.append(line)
        column, page = line.column, line.page
    return blocks


def find_headings(lines: Sequence[TextLine]) -> dict[int, str]:
    """Return the kind of every line that is a section's heading, by the line's index."""
    # A first line is a name or "Curriculum Vitae", unless it can be nothing but a section's heading.
    known = {i: kind for i, line in enumerate(lines) if (kind := _heading_kind(line)) and (i or kind in _SURE_FIRST)}
    body = body_size(lines)
    looks = Counter(_look(lines[i]) for i in known)
    level = _section_level(lines, known)
    marks: dict[int, str] = {}
    main = {look for look, count in looks.items() if count >= 2 and count * 3 >= max(looks.values())}
    for index, kind in known.items():
        line = lines[index]
        standing_out = _stands_out(line, body)
        if level and line.level > level and _open_kind(marks, index) in ("work", "education", "volunteer", "projects"):
            continue
        if _look(line) in main or standing_out or line.level == level > 0 or not main:
            marks[index] = kind
    marks = _without_odd_ones(marks, lines, looks, body)
    every = [_look(line) for line in lines]
    for index, line in enumerate(lines):
        if index in marks or index == 0:
            continue
        if (level and line.level == level) or (not level and _is_unknown_heading(lines, every, index, marks, body)):
            marks[index] = likely_kind(line.plain)
    return marks


def _open_kind(marks: dict[int, str], index: int) -> str:
    """Return the kind of the section that a line stands in."""
    return next((marks[i] for i in sorted(marks, reverse=True) if i < index), "")


def _heading_kind(line: TextLine) -> str:
    if line.bullet or "\t" in line.text:
        return ""
    return known_kind(line.plain)


def _stands_out(line: TextLine, body: float) -> bool:
    size, bold, caps = _look(line)
    return bold or caps or size > body + 0.6 or line.level > 0


def _section_level(lines: Sequence[TextLine], known: dict[int, str]) -> int:
    """Return the markup level that section headings have, 0 where the format has no levels or uses none."""
    levels = Counter(lines[i].level for i in known if lines[i].level)
    unmarked = sum(1 for i in known if not lines[i].level)
    if not levels or unmarked > sum(levels.values()):
        return 0
    return levels.most_common(1)[0][0]


def _without_odd_ones(
    marks: dict[int, str], lines: Sequence[TextLine], looks: Counter[Look], body: float
) -> dict[int, str]:
    """Drop known words that look less like a heading than the real ones: a label within a section."""
    if not marks:
        return marks
    common = looks.most_common(1)[0][0]
    kept = {}
    for index, kind in marks.items():
        look = _look(lines[index])
        weaker = (look[0] < common[0] - 0.4) or (look[0] <= common[0] and common[1:] > look[1:] and look != common)
        twin = any(marks[other] == kind and other != index and _look(lines[other]) == common for other in marks)
        if (
            looks[common] >= 3
            and weaker
            and (twin or kind in ("languages", "custom", "skills", "links", "interests", "projects"))
        ):
            continue
        kept[index] = kind
    return kept


def _is_unknown_heading(
    lines: Sequence[TextLine], every: Sequence[Look], index: int, marks: dict[int, str], body: float
) -> bool:
    """Tell whether a line has exactly the look of the known headings and of little else."""
    line = lines[index]
    text = line.plain
    if line.bullet or "\t" in line.text or len(text) > MAX_LETTERS or len(marks) < 2 or len(text.split()) > 6:
        return False
    if find_dates(text) or text.endswith((".", ",", ";")) or "@" in text or not any(c.isalpha() for c in text):
        return False
    look = every[index]
    alike = sum(1 for i in marks if every[i] == look)
    if not alike or (index < min(marks) and not any("@" in above.plain for above in lines[:index])):
        return False
    others = sum(1 for i, other in enumerate(every) if i not in marks and other == look)
    distinct = look[0] > body + 0.6 or (look[2] and (look[1] or look[0] == 0))
    return distinct and others <= 2 * len(marks) and (line.gap > 0 or look[0] == 0 or index == 0)


def _with_label_headings(lines: list[TextLine]) -> list[TextLine]:
    """Give headings that stand in the margin beside their section a line of their own."""
    alone = {kind for line in lines if (kind := _heading_kind(line))}
    edge = _text_edge(lines)
    lines = _with_whole_labels(lines, edge)
    cuts = {i: cut for i, line in enumerate(lines) if (cut := _label(line, edge))}
    kinds = {known_kind(head.plain) for head, _ in cuts.values()}
    in_margin = edge > 0 and len(kinds) >= 3
    if len(kinds) < 2 or not kinds & {"work", "education"}:
        return lines
    if not in_margin and ((len(alone) >= 3 and len(kinds - alone) < 2) or "skills" in alone):
        return lines
    return [part for index, line in enumerate(lines) for part in cuts.get(index, (line,))]


def _with_whole_labels(lines: list[TextLine], edge: float) -> list[TextLine]:
    """Put a heading that is broken over two lines of the margin on the first of them."""
    margins = {i: number for i, line in enumerate(lines) if (number := _margin_segments(line, edge))}
    found = dict(enumerate(lines))
    for upper, lower in pairwise(margins):
        if upper not in found:
            continue
        head = found[upper].segments[: margins[upper]]
        rest = lines[lower].segments[: margins[lower]]
        both = " ".join(f"{_joined(head)} {_joined(rest)}".split())
        alike = abs(head[0].size - rest[0].size) < 0.3 and head[0].bold == rest[0].bold
        near = lines[upper].page == lines[lower].page and lines[lower].y - lines[upper].y < 2 * head[0].size
        if not alike or not near or not known_kind(both) or known_kind(_joined(rest)):
            continue
        whole = replace(head[-1], text=f"{head[-1].text.rstrip()} {_joined(rest)}")
        found[upper] = replace(found[upper], segments=(*head[:-1], whole, *found[upper].segments[margins[upper] :]))
        left = lines[lower].segments[margins[lower] :]
        if left:
            found[lower] = replace(lines[lower], segments=(replace(left[0], wide=False), *left[1:]))
        else:
            del found[lower]
    return list(found.values())


def _margin_segments(line: TextLine, edge: float) -> int:
    """Return how many of a line's first segments stand in the margin, left of the edge of the text."""
    count = 0
    while count < len(line.segments) and line.segments[count].x1 < edge:
        count += 1
    return count if line.x0 < edge - 20 and not line.bullet else 0


def _joined(segments: Sequence[Segment]) -> str:
    return "".join(segment.text for segment in segments).strip()


def _text_edge(lines: Sequence[TextLine]) -> float:
    """Return the left edge that most lines share, 0 where lines have no place."""
    edges: Counter[int] = Counter()
    for line in lines:
        for before, segment in zip([None, *line.segments], line.segments, strict=False):
            if before is None or segment.x0 - before.x1 > 0.4 * segment.size:
                edges[round(segment.x0)] += 1
    return float(edges.most_common(1)[0][0]) if edges else 0.0


def _label(line: TextLine, edge: float) -> tuple[TextLine, TextLine] | None:
    """Part a line whose first cell is a known heading, set apart by a wide gap or left of the text's edge."""
    if line.bullet:
        return None
    for number in range(1, len(line.segments)):
        segment = line.segments[number]
        head = replace(line, segments=line.segments[:number])
        in_margin = edge > 0 and head.x1 < edge and segment.x0 > edge - 4 and line.x0 < edge - 20
        if (segment.wide or in_margin) and known_kind(head.plain):
            return head, replace(line, segments=(replace(segment, wide=False), *line.segments[number + 1 :]), gap=0.0)
        if segment.wide:
            return None
    return None

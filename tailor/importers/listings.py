"""Parts lists of words: separators, cells, chips, labels of groups."""

import re
from collections.abc import Sequence

from tailor.importers.lines import TextLine, tidy
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import counts

CHIP_GAP = 0.62
"""A gap of this many ems is more than a space: words set as chips, or a label beside its words."""
_SEPARATOR = re.compile(r"\s*[;|•·∙●◦▪‖]\s*|,\s+|,(?=[^\d\s])|\t|\s*[、，；]\s*")
_GROUP = re.compile(r"^([^:：]{1,48}?)\s*[:：]\s*(.*)$")
_MAX_LABEL = 48


def split_list(text: str) -> list[str]:
    """Part a list of words at its separators, not inside brackets."""
    parts: list[str] = []
    depth = last = index = 0
    marks = {match.start(): match.end() for match in _SEPARATOR.finditer(text)}
    while index < len(text):
        depth += (text[index] in "([（") - (text[index] in ")]）")
        if index in marks and depth <= 0:
            parts.append(text[last:index])
            index = last = marks[index]
        else:
            index += 1
    parts.append(text[last:])
    return [item for part in parts if (item := _item(part))]


def _item(text: str) -> str:
    """Return a listed word without what surrounds it; the full stop of ".NET" stays."""
    text = text.strip().strip("•·").strip()
    return text if text.startswith(".") and len(text) > 1 else text.strip(" .,;")


def with_cells(line: TextLine) -> str:
    """Return a line's words with a tab wherever cells or, in a line without any other separator, chips are parted."""
    separated = re.search(r"[,;:|•·、，：]", line.text)
    parts: list[str] = []
    end = 0.0
    for segment in line.segments:
        chip = not separated and end > 0 and segment.x0 - end > CHIP_GAP * segment.size
        if parts and (segment.wide or chip):
            parts.append("\t")
        parts.append(without_icons(segment.text))
        end = segment.x1
    return "\t".join(" ".join(cell.split()) for cell in "".join(parts).split("\t")).strip()


def read_group(line: TextLine, text: str) -> tuple[str, str]:
    """Part a group's label from its words: by a colon, by its weight, or by a cell of its own."""
    match = _GROUP.match(text)
    if match and "," not in match[1] and not match[1].lower().endswith(("http", "https")):
        return tidy(match[1]), match[2].replace("\t", ", ").strip()
    segments = [segment for segment in line.segments if segment.text.strip()]
    if len(segments) < 2 or "," in segments[0].text:
        return "", text
    label = tidy(segments[0].text)
    rest = " ".join("".join(segment.text for segment in segments[1:]).split()).strip(" :：–—-")
    weighs_more = segments[0].bold and not any(segment.bold for segment in segments[1:])
    gap = segments[1].x0 - segments[0].x1
    beside = (segments[1].wide or gap > CHIP_GAP * segments[0].size > 0) and "," in rest
    return (label, rest) if label and len(label) < _MAX_LABEL and (weighs_more or beside) else ("", text)


def is_group_heading(line: TextLine, below: TextLine | None, text: str) -> bool:
    """Tell whether a line of its own names the group of words below it."""
    if below is None or line.bullet or "," in text or "\t" in text or len(text) >= _MAX_LABEL:
        return False
    larger = line.size > below.size + 0.6
    return text.endswith(":") or (line.bold and not below.bold) or bool(line.level and not below.level) or larger


def ends_open(text: str) -> bool:
    """Tell whether a list goes on below the line it ends on."""
    return text.rstrip().endswith((",", ";", "、", "，", "•", "&", "|", "·"))


def names_programming(lines: Sequence[TextLine]) -> bool:
    """Tell whether a section "Languages" means programming languages."""
    words = " ".join(line.plain for line in lines).split()
    return sum(counts(word.strip(",;"), "programming") > 0 for word in words) >= 2

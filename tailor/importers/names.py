"""Finds the name of the person a résumé is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from tailor.importers.addresses import EMAIL
from tailor.importers.headings import known_kind
from tailor.importers.labels import read_label
from tailor.importers.lines import TextLine, body_size
from tailor.importers.places import is_place
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import counts, fold, folded_words, has_part, word_list, words_of

BREAKS = re.compile(
    r"\t|[\u2190-\u21ff\u2300-\u23ff\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]+\ufe0f?|\s*[|•·∙●◦⋄◆♦‖¦]\s*|\s+[–—]\s+|\s*;\s+|\s{3,}"
)
"""What parts the pieces of a contact line."""
_LARGE = 14.0


@dataclass(frozen=True, slots=True)
class FoundName:
    """The name, the lines it stands on, and how sure the reader is."""

    text: str
    lines: tuple[TextLine, ...]
    sure: float


def find_name(header: Sequence[TextLine], everything: Sequence[TextLine], stem: str) -> FoundName | None:
    """Return the name: labelled as such, or the line on top that is set largest and agrees with the address."""
    for line in header:
        labelled = read_label(without_icons(line.text))
        if labelled.kind == "name" and labelled.text:
            return FoundName(_clean(BREAKS.split(labelled.text)[0]), (line,), 0.95)
    pool = _candidates(header, everything)
    if not pool:
        return None
    body = body_size(everything)
    local = _addressed(everything, stem)
    line = max(pool, key=lambda line: _likeness(line, body, local) - 0.15 * pool.index(line))
    rest = _rest(line, header)
    text = name_cell(line)
    if rest is not None:
        between = ", " if line.plain.endswith(",") else "" if text.endswith("-") else " "
        text = f"{text}{between}{name_cell(rest)}"
    agrees = any(word in local for word in folded_words(text) if len(word) > 2)
    largest = line.size >= max((line.size for line in everything), default=0) - 0.1
    sure = 0.98 if agrees and largest else 0.9 if largest or agrees else 0.6
    return FoundName(_clean(text), (line,) if rest is None else (line, rest), sure)


def name_cell(line: TextLine) -> str:
    """Return the part of a line that would be the name: its first cell."""
    labelled = read_label(without_icons(line.text))
    text = labelled.text if labelled.kind == "name" else without_icons(line.text)
    return _suffix().sub("", BREAKS.split(text.strip())[0]).strip(" ,")


def _candidates(header: Sequence[TextLine], everything: Sequence[TextLine]) -> list[TextLine]:
    body = body_size(everything)
    pool = [line for line in header[:16] if _name_like(name_cell(line))]
    if pool and (not body or max(line.size for line in pool) >= body * 1.15):
        return pool
    larger = [line for line in everything[:80] if line.size > body * 1.3 and _name_like(name_cell(line))]
    return larger[:3] or pool


def _addressed(everything: Sequence[TextLine], stem: str) -> str:
    """Return what may repeat the name: the e-mail addresses' local parts and the file's name."""
    text = "\n".join(line.plain for line in everything)
    return " ".join(fold(match[1].split("@")[0]) for match in EMAIL.finditer(text)) + " " + fold(stem)


def _likeness(line: TextLine, body: float, local: str) -> float:
    agrees = sum(1 for word in folded_words(name_cell(line)) if len(word) > 2 and word in local)
    odd = 1.5 * (counts(line.plain, "titles") > 0) + 2.0 * is_place(line.plain)
    large = line.size / body if body else 1.0
    return 2 * large + 0.3 * line.bold + 2 * (line.level == 1) + 0.8 * agrees - odd


def _rest(name_line: TextLine, header: Sequence[TextLine]) -> TextLine | None:
    """Return the line on which a name set very large goes on."""
    index = next((i for i, line in enumerate(header) if line is name_line), -1)
    if not 0 <= index < len(header) - 1 or len(header) < 4:
        return None
    line = header[index + 1]
    first, text = line.segments[0], name_cell(line)
    large = first.size >= _LARGE and abs(first.size - name_line.segments[0].size) < 0.2
    plain = len(text.split()) <= 3 and not re.search(r"[@\d]", text) and not counts(text, "titles")
    return line if large and plain and line.page == name_line.page and not known_kind(line.plain) else None


def _name_like(text: str) -> bool:
    if not text or re.search(r"[@\d/:!?]", text) or known_kind(text) or len(text) > 60 or text.endswith("."):
        return False
    if any(word in words_of("not_names") for word in folded_words(text)):
        return False
    if any("\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" for c in text):
        return 2 <= len(text.replace(" ", "")) <= 8 and not has_part(text, "title_parts") and not is_place(text)
    words = re.sub(r",.*$", "", re.sub(r"\(.*?\)", "", text)).split()
    capital = [word for word in words if word[0].isupper() or not word[0].isalpha()]
    rest = [word for word in words if word not in capital]
    return 1 < len(words) <= 7 and len(capital) >= 2 and all(fold(word) in words_of("name_particles") for word in rest)


@cache
def _suffix() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in word_list("resume_contacts")["file_words"])
    return re.compile(rf"['’]s\s+(?:{words})$|\s*[-–—,(]?\s*\b(?:{words})\)?$|^(?:{words})\s*[-–—:]\s*", re.IGNORECASE)


def _clean(text: str) -> str:
    """Return a name without "Resume" behind it, and not in capitals alone."""
    text = " ".join(_suffix().sub("", text).strip(" ,|·•").split())
    if not text.isupper() or len(text.split()) < 2:
        return text
    return " ".join(word if "." in word and len(word) < 3 else _capitalised(word) for word in text.split())


def _capitalised(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda match: match[0][0] + match[0][1:].lower(), word)

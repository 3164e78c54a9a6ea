"""Finds the sentences of a posting that ask for something, with their tier."""

import re
from collections.abc import Iterator

from tailor.analysis.boilerplate import boilerplate_kind
from tailor.analysis.gazetteer import find_names
from tailor.analysis.hard_filters import find_filters
from tailor.analysis.posting_lines import PostingLine, sentences
from tailor.analysis.posting_sections import SectionLines, find_heading
from tailor.analysis.requirement_wording import says
from tailor.model.posting import Requirement, SectionKind, Tier

_TIERS: dict[SectionKind, Tier] = {
    "required": "required",
    "preferred": "preferred",
    "responsibilities": "responsibility",
}
_OPEN: frozenset[SectionKind] = frozenset({"intro", "other"})
_SHORTEST = 2


def find_requirements(sections: tuple[SectionLines, ...]) -> tuple[Requirement, ...]:
    """Return the requirement sentences in the posting's order.

    Under headings every line asks for something. Where no heading announces requirements, sentences of the open
    sections count if they are worded as one.
    """
    kinds = {part.section.kind for part in sections}
    asks = bool(kinds & {"required", "preferred"})
    tells = "responsibilities" in kinds
    found: list[Requirement] = []
    for part in sections:
        tier = _TIERS.get(part.section.kind)
        if tier:
            found += (_requirement(line, _corrected(line.text, tier)) for line in _items(part))
        elif part.section.kind in _OPEN and not (asks and tells):
            found += _worded(part, asks, tells)
    return tuple(dict.fromkeys(found))


def _items(part: SectionLines) -> Iterator[PostingLine]:
    """Yield the bullets, lines and sentences of a section without its boilerplate, labels and notes."""
    for line in part.lines:
        for sentence in [line] if line.bullet and len(line.text) < 300 else sentences(line):
            text = sentence.text.strip()
            if len(text.split()) < _SHORTEST and not line.bullet and len(part.lines) > 1 and not any(find_names(text)):
                continue
            if boilerplate_kind(text) is None and not _is_label(sentence):
                yield sentence


def _is_label(line: PostingLine) -> bool:
    return (line.text.rstrip().endswith(":") and len(line.text.split()) <= 12) or find_heading(line) is not None


def _corrected(text: str, tier: Tier) -> Tier:
    """Return `preferred` for what only would be nice, wherever it stands, and `required` for a stern line."""
    text = re.sub(r"\([^)]*\)|;.*", "", text)
    if tier == "required" and says(text, "preferred") and not re.search(r"\brequired\b|\bmust\b", text, re.I):
        return "preferred"
    return tier


def _worded(part: SectionLines, asks: bool, tells: bool) -> Iterator[Requirement]:
    for line in part.lines:
        for sentence in sentences(line):
            if boilerplate_kind(sentence.text) or _is_label(sentence):
                continue
            if not asks and says(sentence.text, "preferred"):
                yield _requirement(sentence, "preferred")
            elif not tells and says(sentence.text, "responsibility"):
                yield _requirement(sentence, "responsibility")
            elif not asks and says(sentence.text, "required"):
                yield _requirement(sentence, "required")


def _requirement(line: PostingLine, tier: Tier) -> Requirement:
    text = line.text.strip()
    start = line.start + len(line.text) - len(line.text.lstrip())
    return Requirement(text, tier, (start, start + len(text)), find_filters(text))

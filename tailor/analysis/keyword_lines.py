"""Names the stretches of a posting that may hold keywords: never what every employer writes about itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tailor.analysis.boilerplate import boilerplate_kind
from tailor.analysis.posting_lines import PostingLine, posting_lines, sentences
from tailor.analysis.posting_sections import find_heading
from tailor.model.keyword import KeywordTier
from tailor.model.posting import Posting, PostingSection, SectionKind

SILENT: frozenset[SectionKind] = frozenset({"about", "benefits", "equal_opportunity", "apply"})
_RUN_ON, _SHORTEST = 400, 60
_GLUED = re.compile(r"\s+(?:[•·▪●*-]\s*)?(?=[A-Z][a-z]+\s+[a-z])|\s*[•·▪●]\s*|\s+[*-]\s+")
_NO_SECTION = PostingSection("", "other", (0, 0))


@dataclass(frozen=True, slots=True)
class KeywordLine:
    """A stretch of the posting that may hold keywords, with the kind and the heading of its section."""

    text: str
    start: int
    tier: KeywordTier
    kind: SectionKind = "other"
    heading: str = ""
    title: bool = False

    @property
    def end(self) -> int:
        """Where the stretch ends in the posting."""
        return self.start + len(self.text)


def keyword_lines(posting: Posting) -> tuple[KeywordLine, ...]:
    """Return title, requirements and the sentences of open sections."""
    lines = [*_title(posting)]
    for requirement in posting.requirements:
        section = _section_at(posting, requirement.span[0])
        lines.append(
            KeywordLine(requirement.text, requirement.span[0], requirement.tier, section.kind, section.heading)
        )
    taken = [(line.start, line.end) for line in lines]
    for line in posting_lines(posting.text):
        if not find_heading(line):
            lines += _open_sentences(posting, line, taken)
    return tuple(lines)


def _title(posting: Posting) -> Iterator[KeywordLine]:
    named = re.search(re.escape(posting.title), posting.text, re.IGNORECASE) if posting.title else None
    if named:
        yield KeywordLine(posting.title, named.start(), "", "intro", title=True)


def _open_sentences(posting: Posting, line: PostingLine, taken: list[tuple[int, int]]) -> Iterator[KeywordLine]:
    for part in sentences(line):
        section = _section_at(posting, part.start)
        run_on = len(part.text) > _RUN_ON
        if section.kind in SILENT and not run_on:
            continue
        for stretch in _stretches(part) if run_on else (part,):
            inside = any(start < stretch.end and stretch.start < end for start, end in taken)
            if not inside and boilerplate_kind(stretch.text) is None:
                yield KeywordLine(stretch.text, stretch.start, "", section.kind, section.heading)


def _stretches(line: PostingLine) -> Iterator[PostingLine]:
    """Yield the parts of lines that a careless copy glued into one: each begins with a bullet or a capital."""
    start = 0
    for found in _GLUED.finditer(line.text):
        if found.end() - start > _SHORTEST:
            yield line.part(start, found.start())
            start = found.end()
    yield line.part(start, len(line.text))


def _section_at(posting: Posting, place: int) -> PostingSection:
    return next((each for each in posting.sections if each.span[0] <= place < each.span[1]), _NO_SECTION)

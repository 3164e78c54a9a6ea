"""The one reader: lines of any format to a résumé, with doubts, leftovers and a mark it gives itself."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tailor.importers.contacts import Contacts, has_address, read_contacts
from tailor.importers.doubts import find_doubts
from tailor.importers.entry_texts import Read
from tailor.importers.ids import Ids
from tailor.importers.leftovers import find_leftovers
from tailor.importers.lines import Pages, TextLine
from tailor.importers.listings import names_programming
from tailor.importers.origins import find_origins
from tailor.importers.section_readers import READERS, Readers
from tailor.importers.sections import HEADER, Block, split_sections
from tailor.importers.word_lists import word_list
from tailor.importers.wrapping import join_wrapped, typical_gap, with_drawn_bullets, word_set
from tailor.model.imported import Confidence, Origin
from tailor.model.resume import AnyEntry, Basics, Resume, Section, Work

_LISTS = ("skills", "languages", "interests")
_WITH_BULLETS = ("work", "volunteer", "projects", "education", "custom")


@dataclass(frozen=True, slots=True)
class Reading:
    """A résumé as one reading of a file has it.

    `score` says how much sense it makes, `places` from which lines of the source each entry was read.
    """

    resume: Resume
    confidence: tuple[Confidence, ...]
    unplaced: tuple[str, ...]
    warnings: tuple[str, ...]
    score: float
    source: tuple[TextLine, ...] = ()
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    headings: tuple[str, ...] = ()

    @property
    def origins(self) -> tuple[Origin, ...]:
        """Where in the source every field came from."""
        return find_origins(self.resume, self.source, self.places, self.unplaced)


def best_reading(readings: Sequence[Pages], stem: str = "") -> Reading:
    """Return the reading that makes most sense; on a tie the first. What reads alike is read once."""
    different: dict[tuple[str, ...], Pages] = {}
    for pages in readings:
        different.setdefault(tuple(line.plain for line in pages.lines), pages)
    return max((read_pages(pages, stem) for pages in different.values()), key=lambda reading: reading.score)


def read_pages(pages: Pages, stem: str = "", readers: Readers = READERS) -> Reading:
    """Read lines into a résumé, each section by the reader for its kind."""
    source = pages.source
    lines = [line for line in source[: len(pages.lines)] if any(c.isalnum() for c in line.plain)]
    gap = typical_gap(lines)
    words = word_set(lines)
    blocks = split_sections(lines)
    for block in blocks:
        if block.kind not in ("contact", "links"):
            block.lines = join_wrapped(block.lines, gap, words, block.kind in _LISTS)
        if block.kind in _WITH_BULLETS:
            block.lines = with_drawn_bullets(block.lines)
    header = [line for block in blocks if block.kind == HEADER for line in block.lines]
    contact = [line for block in blocks if block.kind == "summary" for line in _take_addresses(block)]
    contact += [line for block in blocks if block.kind in ("contact", "links") for line in block.lines]
    contact += source[len(pages.lines) : len(pages.lines) + len(pages.asides)]
    contacts = read_contacts(header, contact, lines, pages.links, stem)
    sections, sure, places = _sections(blocks, contacts, readers)
    basics = _with_summary(contacts.basics, blocks)
    if basics.summary:
        contacts.confidence["basics.summary"] = 0.9
    warnings = list(pages.warnings)
    if not basics.name:
        warnings.append("No name was found. Add it before you export.")
    resume = Resume(basics, tuple(sections), language=_language(lines))
    score = _score(resume, contacts, blocks) - pages.handicap
    unplaced = [*contacts.unplaced, *pages.unplaced]
    unplaced += find_leftovers([line for block in blocks for line in block.lines], resume, unplaced)
    confidence = find_doubts(resume, {**contacts.confidence, **sure})
    headings = tuple(block.heading for block in blocks if block.heading and block.kind not in readers)
    return Reading(resume, confidence, tuple(unplaced), tuple(warnings), score, source, places, headings)


def _take_addresses(block: Block) -> list[TextLine]:
    """Take the lines of contact data out of a section "About me" and return them."""
    taken = [line for line in block.lines if len(line.plain) < 60 and has_address(line)]
    if taken:
        taken = [
            line for line in block.lines if len(line.plain) < 60 and (line in taken or not line.plain.endswith("."))
        ]
    block.lines = [line for line in block.lines if line not in taken]
    return taken


def _with_summary(basics: Basics, blocks: Sequence[Block]) -> Basics:
    texts = [line.plain for block in blocks if block.kind == "summary" for line in block.lines]
    if not texts:
        return basics
    # A text box may repeat what stands in the section.
    texts = list(dict.fromkeys([*texts, *([basics.summary] if basics.summary else [])]))
    return replace(basics, summary="\n".join(texts))


def _sections(
    blocks: Sequence[Block], contacts: Contacts, readers: Readers
) -> tuple[list[Section], dict[str, float], dict[str, tuple[int, ...]]]:
    ids = Ids()
    sections: list[Section] = []
    sure: dict[str, float] = {}
    places: dict[str, tuple[int, ...]] = {}
    counts: Counter[str] = Counter()
    for block in blocks:
        if block.kind not in readers:
            continue
        kind = block.kind
        if kind == "languages" and names_programming(block.lines):
            kind = "skills"
        read = readers[kind](block.lines, ids) if block.lines else Read()
        contacts.unplaced.extend(read.unplaced)
        for (index, name), value in read.sure.items():
            sure[f"{kind}[{counts[kind] + index}].{name}"] = value
        whole = tuple(number for line in block.lines for number in line.numbers)
        for index, numbers in enumerate(read.numbers):
            places[f"{kind}[{counts[kind] + index}]"] = numbers or whole
        counts[kind] += len(read.entries)
        sections.append(Section(ids.section(), kind, block.heading, tuple(read.entries)))
    return sections, sure, places


def _score(resume: Resume, contacts: Contacts, blocks: Sequence[Block]) -> float:
    """Mark a reading: whole jobs count, leftovers and misfits count against it."""
    score = 0.0
    for section in resume.sections:
        for entry in section.entries:
            score += _entry_score(entry)
    headings = sum(1 for block in blocks if block.kind not in (HEADER, "custom") and block.lines)
    empty = sum(1 for block in blocks if block.kind not in (HEADER, "contact") and not block.lines)
    score += 0.7 * headings - 0.7 * empty - 0.25 * len(contacts.unplaced)
    score += 1.0 * bool(resume.basics.name) + 0.5 * bool(resume.basics.email)
    header = next((block for block in blocks if block.kind == HEADER), None)
    return score - 0.1 * max(0, len(header.lines) - 12 if header else 0)


def _entry_score(entry: AnyEntry) -> float:
    if not isinstance(entry, Work):
        text = str(getattr(entry, "institution", "") or getattr(entry, "name", ""))
        return -0.3 if len(text) > 110 else 0.1
    found = bool(entry.start_date) + bool(entry.name) + bool(entry.position)
    score = {3: 1.4, 2: 0.4, 1: -0.6, 0: -1.0}[found]
    for text in (entry.name, entry.position):
        score -= 0.5 * (len(text) > 80) + 0.8 * (0 < len(text) < 4 and text.isascii() and not text.isupper())
    if entry.end_date and entry.end_date != "present" and entry.start_date > entry.end_date:
        score -= 0.5
    for line in entry.highlights:
        score -= 0.3 * (len(line.text) > 420) + 0.1 * (line.text[:1].islower())
    return score


def _language(lines: Sequence[TextLine]) -> str:
    """Guess the résumé's language by its small words and its scripts."""
    text = " ".join(line.plain for line in lines).lower()
    if any("\u3040" <= c <= "\u30ff" for c in text):
        return "ja"
    if sum("\uac00" <= c <= "\ud7a3" for c in text) > 20:
        return "ko"
    if sum("\u4e00" <= c <= "\u9fff" for c in text) > 20:
        return "zh"
    words = Counter(text.split())
    hints: dict[str, list[str]] = word_list("resume_words")["language_hints"]
    best = max(hints, key=lambda code: sum(words[word] for word in hints[code]))
    return best if sum(words[word] for word in hints[best]) > 1 else ""

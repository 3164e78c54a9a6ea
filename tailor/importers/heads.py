"""Tells position, company and place in the head of an entry apart: by words, then by the section's own order."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tailor.importers.entries import RawEntry
from tailor.importers.lines import TextLine, tidy
from tailor.importers.places import cut_place, is_place, is_region, may_be_place
from tailor.importers.text_repair import without_icons
from tailor.importers.undated import without_date_segments, without_dates
from tailor.importers.word_lists import counts, fold, folded_words, has_part

_SEPARATORS = re.compile(r"\s*[|•∙●◦‖]\s*|\s+·\s+|\t|\s*//\s+")
_DASHES = re.compile(r"\s+[‒–—]\s+|\s+-\s+")
_BEFORE_PLACE = re.compile(r"(.*\S)(?:,\s+|\s+[–—-]\s+)(.+)")
_AT = re.compile(r"\s+(?:at|@|bei|chez|bij|na|hos|presso|w)\s+(?=[\"“A-ZÀ-Þ0-9])")
_SUFFIX = re.compile(
    r",\s*(?=(?:Inc|LLC|Ltd|Corp|Co|S\.A|GmbH|AG|PLC|LLP|N\.A|L\.P|S\.L|S\.r\.l|Jr|Sr|Ph\.?D)\b)", re.IGNORECASE
)
_SMALL_WORDS = ("in", "of", "en", "em", "de", "im", "w", "i", "and", "&", "und", "et", "y", "e")
_CHIP_GAP = 0.62
_LABELS = re.compile(
    r"^(?:date|dates|location|employer|company|position|title|role|period|occupation or position held|name of employer"
    r"|firma|arbeitgeber|ort|zeitraum)\s*[:：]\s*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Piece:
    """A part of a head that is one field, or several still joined."""

    text: str
    line: int
    bold: bool = False
    italic: bool = False
    url: str = ""


@dataclass(slots=True)
class Head:
    """The pieces of one entry's head."""

    pieces: list[Piece] = field(default_factory=list)
    location: str = ""
    url: str = ""
    cut_from: int = -1
    """The piece that the place was behind a comma of; -1 for none."""


def read_head(entry: RawEntry) -> Head:
    """Return the pieces of a head without its dates and its place."""
    head = Head()
    for number, line in enumerate(entry.head):
        for piece in _without_labels(_pieces(without_date_segments(line), number)):
            if piece.url and not head.url and not piece.url.startswith("mailto:"):
                head.url = piece.url
            _place(piece, head)
    return head


def _place(piece: Piece, head: Head) -> None:
    if piece.text.strip().endswith((":", "：")) and len(piece.text) < 32:
        return
    text = tidy(_LABELS.sub("", without_dates(piece.text)))
    text = re.sub(r"\(\s*\)|^\(([^()]*)\)$", r"\1", text).strip()
    text = re.sub(r"^(?:at|@|bei|chez|in)\s+(?=\S)", "", text) if piece.line >= 0 and head.pieces else text
    if len(re.sub(r"[\W_]", "", text)) < 1 or fold(text) in ("date", "location"):
        return
    if is_place(text) and (head.pieces or not counts(text, "companies")):
        if not head.location:
            head.location = text
            return
        if is_region(text) and not is_region(head.location) and "," not in head.location:
            head.location = f"{head.location}, {text}"
            return
    rest, place = cut_place(text)
    if place and rest and not head.location:
        head.location, text = place, tidy(rest)
        head.cut_from = len(head.pieces)
    piece.text = text
    head.pieces.append(piece)


def _without_labels(pieces: list[Piece]) -> list[Piece]:
    """Drop pieces that only say what the next one is ("University Name:"), and join those a small word parts."""
    found: list[Piece] = []
    joined = False
    for index, piece in enumerate(pieces):
        text = piece.text.strip()
        if text.endswith((":", "：")) and index + 1 < len(pieces):
            continue
        if found and fold(text) in _SMALL_WORDS and index + 1 < len(pieces):
            found[-1].text = f"{found[-1].text.rstrip()} {text} "
            joined = True
        elif joined or (found and piece.line == found[-1].line and _ends_small(found[-1].text)):
            found[-1].text = f"{found[-1].text.rstrip()} {piece.text}"
            joined = False
        else:
            found.append(piece)
    return found


def _ends_small(text: str) -> bool:
    words = text.split()
    return len(words) > 1 and fold(words[-1]) in _SMALL_WORDS[:7]


def _pieces(line: TextLine, number: int) -> list[Piece]:
    """Part a line at wide gaps, at separators and where the look changes."""
    pieces: list[Piece] = []
    end = 0.0
    for segment in line.segments:
        apart = segment.wide or (end > 0 and segment.x0 - end > _CHIP_GAP * segment.size)
        end = segment.x1
        text = without_icons(segment.text)
        if not text.strip():
            if pieces and not pieces[-1].text.endswith(" "):
                pieces[-1].text += " "
            continue
        parts = _SEPARATORS.split(text)
        for index, part in enumerate(parts):
            same = (
                pieces
                and index == 0
                and not apart
                and (pieces[-1].bold, pieces[-1].italic) == (segment.bold, segment.italic)
            )
            light = pieces and index == 0 and not apart and not re.search(r"\w", part)
            inside = pieces and index == 0 and not apart and (part[:1].isalnum() and pieces[-1].text[-1:].isalnum())
            if (same or light or inside) and pieces[-1].text.strip():
                pieces[-1].text += part
                pieces[-1].url = pieces[-1].url or segment.url
            else:
                pieces.append(Piece(part, number, segment.bold, segment.italic, segment.url))
    return [piece for piece in pieces if piece.text.strip()]


def title_score(text: str) -> float:
    """Return how much a text sounds like a position (above 0) or a company (below 0)."""
    words = folded_words(text)
    titles = 2.0 * min(counts(text, "titles"), 2) + 2.0 * has_part(text, "title_parts")
    companies = 2.0 * min(counts(text, "companies"), 2) + 2.0 * has_part(text, "company_parts")
    # "Software Engineer", "Medical Officer": beside a title, a company's word says what it is about.
    score = titles - (0.25 * companies if titles else companies)
    if words and counts(words[-1], "titles"):
        score += 0.7
    if re.search(r"\b(?:Inc|LLC|Ltd|GmbH|AG|plc|Corp|S\.A\.|S\.?L\.?|Co)\.?$", text):
        score -= 3.0
    return score


def split_joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Part pieces that hold both position and company: at dashes, at "at", at last at commas."""
    pieces = list(pieces)
    if (
        len(pieces) >= 2
        and any(title_score(p.text) > 0 for p in pieces)
        and not all(title_score(p.text) > 0.5 for p in pieces[:2])
    ):
        return pieces
    for pattern in (_AT, _DASHES):
        if len(pieces) == 1:
            parts = [part for part in pattern.split(pieces[0].text) if part.strip()]
            if len(parts) > 1 and (pattern is _AT or max(title_score(p) for p in parts) > 0 or len(parts) == 2):
                pieces = [_like(pieces[0], part) for part in parts]
    if len(pieces) == 1:
        pieces = _at_comma(pieces[0])
    return pieces


def _like(piece: Piece, text: str) -> Piece:
    return Piece(tidy(text), piece.line, piece.bold, piece.italic, piece.url)


def _at_comma(piece: Piece) -> list[Piece]:
    """Part a piece at the comma that best parts a position from a company."""
    guarded = _SUFFIX.sub("\0 ", piece.text)
    parts = [part.strip() for part in re.split(r",\s+|、|，", guarded)]
    if len(parts) < 2:
        return [piece]

    def gain(cut: int) -> float:
        left, right = ", ".join(parts[:cut]), ", ".join(parts[cut:])
        return abs(title_score(left) - title_score(right)) - 0.05 * cut + 0.02 * cut * (title_score(left) > 0)

    if not any(title_score(part) for part in parts):
        return [piece]
    best = max(range(1, len(parts)), key=gain)
    sides = (", ".join(parts[:best]), ", ".join(parts[best:]))
    return [_like(piece, side.replace("\0", ",")) for side in sides]


def _at_first_comma(pieces: list[Piece]) -> list[Piece]:
    if len(pieces) != 1 or ", " not in pieces[0].text or title_score(pieces[0].text) != 0:
        return pieces
    left, right = pieces[0].text.split(", ", 1)
    return [_like(pieces[0], left), _like(pieces[0], right)]


@dataclass(slots=True)
class Fields:
    """Position and company of one entry with what was left over."""

    position: str = ""
    name: str = ""
    location: str = ""
    url: str = ""
    rest: list[str] = field(default_factory=list)
    sure: float = 0.5
    inherited: bool = False


def read_positions(entries: Sequence[RawEntry]) -> list[Fields]:
    """Return the fields of a section's entries; entries that say little by themselves follow the others' order."""
    heads = [read_head(entry) for entry in entries]
    _learn_places(heads)
    joined = [len(head.pieces) == 1 for head in heads]
    for head in heads:
        head.pieces = split_joined(head.pieces)
    if any(was and len(head.pieces) > 1 for was, head in zip(joined, heads, strict=True)):
        # Where the others join position and company, one without any known word does so too.
        for head in heads:
            head.pieces = _at_first_comma(head.pieces)
    vote = sum(_first_is_position(head) for head in heads)
    found: list[Fields] = []
    company = ""
    for head in heads:
        fields = _assign(head, vote)
        if not fields.name and fields.position and company and _inherits(head):
            fields.name, fields.inherited = company, True
        company = fields.name or company
        found.append(fields)
    return found


def _learn_places(heads: Sequence[Head]) -> None:
    """Take what stands behind a comma for a place where the other heads have a place there and this one has none."""
    behind = [head for head in heads if head.cut_from >= 0]
    if not behind:
        return
    number = behind[0].cut_from
    for head in heads:
        if head.location or len(head.pieces) <= number:
            continue
        parts = _BEFORE_PLACE.match(head.pieces[number].text)
        if parts and may_be_place(parts[2]) and title_score(parts[2]) == 0:
            head.pieces[number].text, head.location = parts[1], parts[2]


def _inherits(head: Head) -> bool:
    return len(head.pieces) == 1


def _first_is_position(head: Head) -> float:
    if len(head.pieces) < 2:
        return 0.0
    difference = title_score(head.pieces[0].text) - title_score(head.pieces[1].text)
    return max(-3.0, min(3.0, difference))


def _assign(head: Head, vote: float) -> Fields:
    fields = Fields(location=head.location, url=head.url)
    pieces = list(head.pieces)
    if not pieces:
        return fields
    if len(pieces) == 1:
        text = pieces[0].text
        if title_score(text) > 0:
            fields.position = text
        else:
            fields.name = text
        return fields
    scores = [title_score(piece.text) for piece in pieces]
    best = max(range(len(pieces)), key=lambda i: scores[i] + (0.4 if (i == 0) == (vote > 0) and i < 2 else 0))
    difference = scores[0] - scores[1]
    if best < 2 and abs(difference) < 1.0:
        best = 0 if (vote > 0 if vote else difference >= 0) else 1
    fields.position = pieces[best].text
    others = [piece for index, piece in enumerate(pieces) if index != best]
    name = min(
        others, key=lambda piece: (title_score(piece.text) > 0, pieces.index(piece) > 1, title_score(piece.text) >= 0)
    )
    fields.name = name.text
    for piece in others:
        if piece is name:
            continue
        if not fields.location and may_be_place(piece.text):
            fields.location = piece.text
        else:
            fields.rest.append(piece.text)
    fields.sure = 0.9 if abs(difference) >= 1.0 else 0.75 if abs(vote) > 2 else 0.55
    return fields

"""Understands the lines of one section each: jobs, studies, projects, skills and the rest."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tailor.importers.bullets import strip_number
from tailor.importers.dates import DateSpan, find_dates
from tailor.importers.entries import RawEntry, cut_entries, without_dates
from tailor.importers.heads import Fields, read_head, read_positions, title_score
from tailor.importers.ids import Ids
from tailor.importers.lines import TextLine, tidy
from tailor.importers.studies import read_study
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import counts, fold
from tailor.model.resume import (
    AnyEntry,
    Award,
    Certificate,
    Custom,
    Education,
    Interest,
    Language,
    Line,
    Project,
    Publication,
    Reference,
    SectionKind,
    Skill,
    Volunteer,
    Work,
)  # fmt: skip

_BODY_LABELS = {
    fold(word)
    for word in (
        "highlights",
        "responsibilities",
        "achievements",
        "key achievements",
        "key responsibilities",
        "duties",
        "description",
        "accomplishments",
        "tätigkeiten",
        "aufgaben",
        "missions",
        "funciones",
        "logros",
        "responsabilidades",
        "attività",
        "taken",
        "obowiązki",
        "arbetsuppgifter",
        "görevler",
        "summary",
    )
}


@dataclass(slots=True)
class Read:
    """Entries of a section with how sure the reader is of their fields, by (entry index, field)."""

    entries: list[AnyEntry] = field(default_factory=list)
    sure: dict[tuple[int, str], float] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)


def text_of(line: TextLine) -> str:
    """Return a body line's words."""
    return " ".join(without_icons(line.plain).split())


def numbered(entry_id: str, letter: str, texts: Sequence[str]) -> tuple[Line, ...]:
    """Return texts as lines with ids."""
    return tuple(Line(f"{entry_id}.{letter}{number}", text) for number, text in enumerate(texts, 1) if text)


def _body(entry: RawEntry) -> tuple[list[str], list[str]]:
    """Part a body into bullets and paragraphs; a paragraph among bullets is a bullet's place in the order."""
    bullets = [text_of(line) for line in entry.body if line.bullet]
    paragraphs = [text_of(line) for line in entry.body if not line.bullet]
    if bullets and paragraphs:
        first = next(i for i, line in enumerate(entry.body) if line.bullet)
        after = [line for line in entry.body[first:] if not line.bullet]
        if after:
            return [text_of(line) for line in entry.body[first:]], [text_of(line) for line in entry.body[:first]]
    return bullets, paragraphs


def _dates(dates: DateSpan | None, single_is_start: bool) -> tuple[str, str]:
    if dates is None:
        return "", ""
    if dates.is_range or not single_is_start:
        return dates.start, dates.end
    return dates.end, ""


def read_work(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the jobs of a section."""
    read = Read()
    raw = [entry for entry in cut_entries(lines) if entry.head or entry.body]
    for entry, fields in zip(raw, read_positions(raw), strict=True):
        if entry.dates is None and not entry.head and read.entries:
            continue
        read.unplaced.extend(text for text in fields.rest if _is_label(text))
        fields.rest = [text for text in fields.rest if not _is_label(text)]
        entry_id = ids.entry("work")
        bullets, paragraphs = _body(entry)
        start, end = _dates(entry.dates, True)
        index = len(read.entries)
        work = Work(
            id=entry_id, name=fields.name, position=fields.position, location=fields.location, url=fields.url, start_date=start, end_date=end,
            description=" · ".join(fields.rest), summary="\n".join(paragraphs), highlights=numbered(entry_id, "h", bullets),
        )  # fmt: skip
        read.entries.append(work)
        _note(read, index, fields, work.start_date, bullets)
    return read


def _is_label(text: str) -> bool:
    """Tell whether a text is only the label of what follows."""
    return fold(text).strip(" :") in _BODY_LABELS


def _note(read: Read, index: int, fields: Fields, start: str, bullets: Sequence[str]) -> None:
    read.sure[index, "position"] = fields.sure if fields.position else 0.0
    read.sure[index, "name"] = fields.sure if fields.name else 0.0
    read.sure[index, "startDate"] = 0.95 if start else 0.0
    for number, text in enumerate(bullets):
        if len(text) > 400:
            read.sure[index, f"highlights[{number}]"] = 0.5


def read_volunteer(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the volunteer work of a section."""
    read = Read()
    raw = cut_entries(lines)
    for entry, fields in zip(raw, read_positions(raw), strict=True):
        entry_id = ids.entry("volunteer")
        bullets, paragraphs = _body(entry)
        start, end = _dates(entry.dates, True)
        summary = "\n".join([*fields.rest, *paragraphs])
        read.entries.append(
            Volunteer(
                id=entry_id,
                organization=fields.name,
                position=fields.position,
                location=fields.location,
                url=fields.url,
                start_date=start,
                end_date=end,
                summary=summary,
                highlights=numbered(entry_id, "h", bullets),
            )
        )
        read.sure[len(read.entries) - 1, "organization"] = fields.sure
    return read


def read_education(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the studies of a section."""
    read = Read()
    for entry in cut_entries(lines):
        if not entry.body and not any(without_icons(line.plain).strip() for line in entry.head):
            continue
        study = read_study(read_head(entry))
        bullets, paragraphs = _body(entry)
        if not study.institution and not study.study_type and not study.area and read.entries and not entry.dates:
            bullets = [*study.rest, *bullets]
        entry_id = ids.entry("education")
        start, end = _dates(entry.dates, False)
        rest, courses, score = [], [], study.score
        for text in [*study.rest, *paragraphs, *bullets]:
            grade = re.match(
                r"^(?:cum\.?\s*|overall\s*)?(?:gpa|grade|note|nota|score|abschlussnote|average)\s*[:：]?\s*([\d.,]+(?:\s?/\s?[\d.,]+)?)$",
                text,
                re.IGNORECASE,
            )
            listed = re.match(r"^(?:relevant\s+)?(?:courses?|coursework)\s*[:：]\s*(.+)$", text, re.IGNORECASE)
            if grade and not score:
                score = grade[1]
            elif listed:
                courses.extend(split_list(listed[1]))
            else:
                rest.append(text)
        read.entries.append(
            Education(
                id=entry_id,
                institution=study.institution,
                area=study.area,
                study_type=study.study_type,
                location=study.location,
                url=study.url,
                start_date=start,
                end_date=end,
                score=score,
                courses=numbered(entry_id, "c", courses),
                highlights=numbered(entry_id, "h", rest),
            )
        )
        read.sure[len(read.entries) - 1, "institution"] = study.sure if study.institution else 0.0
        read.sure[len(read.entries) - 1, "studyType"] = study.sure if study.study_type else 0.0
    return read


def read_projects(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the projects of a section."""
    read = Read()
    for entry in cut_entries(lines):
        head = read_head(entry)
        entry_id = ids.entry("projects")
        bullets, paragraphs = _body(entry)
        if not head.pieces and bullets and entry.dates is None:
            for number, line in enumerate(entry.body):
                read.entries.append(_project_of_line(line, entry_id if number == 0 else ids.entry("projects")))
            continue
        texts = [piece.text for piece in head.pieces]
        role = ""
        if len(texts) > 1 and title_score(texts[0]) > 0 and title_score(texts[1]) <= 0 and len(texts[0].split()) < 4:
            role = texts.pop(0)
        name, more = (texts[0] if texts else ""), texts[1:]
        start, end = _dates(entry.dates, True)
        description = "\n".join([*more, *([head.location] if head.location else []), *paragraphs])
        read.entries.append(
            Project(
                id=entry_id,
                name=name,
                description=description,
                url=head.url,
                start_date=start,
                end_date=end,
                highlights=numbered(entry_id, "h", bullets),
                roles=numbered(entry_id, "r", [role] if role else []),
            )
        )
        read.sure[len(read.entries) - 1, "name"] = 0.85
    return read


def _project_of_line(line: TextLine, entry_id: str) -> Project:
    """Read a project that is one bullet: "Name: what it is"."""
    text = text_of(line)
    match = re.match(r"^(.{2,60}?)(?:\s*[:：]\s+|\s+[–—-]\s+)(.+)$", text)
    url = next(iter(line.urls), "")
    spans = find_dates(text)
    start, end = _dates(spans[0], True) if spans else ("", "")
    name, description = (match[1], match[2]) if match else (text, "")
    return Project(
        id=entry_id,
        name=without_dates(name) if not match else name,
        description=description,
        url=url,
        start_date=start,
        end_date=end,
    )


_CHIP_GAP = 0.62
_GROUP = re.compile(r"^([^:：]{1,48}?)\s*[:：]\s*(.*)$")
_LIST = re.compile(r"\s*[;|•·∙●◦▪‖]\s*|,\s+|,(?=[^\d\s])|\t|\s*[、，；]\s*")


def split_list(text: str) -> list[str]:
    """Part a list of words at its separators, not inside brackets."""
    parts: list[str] = []
    depth, last = 0, 0
    marks = {match.start(): match.end() for match in _LIST.finditer(text)}
    index = 0
    while index < len(text):
        depth += (text[index] in "([（") - (text[index] in ")]）")
        if index in marks and depth <= 0:
            parts.append(text[last:index])
            index = last = marks[index]
            continue
        index += 1
    parts.append(text[last:])
    return [
        part.strip(" .•·") if not part.strip().startswith(".") else part.strip() for part in parts if part.strip(" .•·")
    ]


def read_skills(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the skills of a section, group by group."""
    groups: list[tuple[str, list[str]]] = []
    open_list = False
    for line in lines:
        text = _celled(line)
        label, rest = _group(line, text)
        if not label and _is_group_heading(line, lines, text):
            groups.append((tidy(text), []))
            previous, open_list = text, True
            continue
        items = split_list(rest)
        if label:
            groups.append((label, items))
        elif groups and open_list and items:
            words = groups[-1][1]
            if words and not text[:1].isupper() and not _ends_open(previous):
                words[-1] = f"{words[-1]} {items.pop(0)}"
            words.extend(items)
        elif (groups and not groups[-1][1] and groups[-1][0] and not line.bold) or (
            groups and not groups[-1][0] and len(items) == 1
        ):
            groups[-1][1].extend(items)
        else:
            groups.append(("", items))
        previous = text
        open_list = _ends_open(text) or bool(label and not rest)
    read = Read()
    for label, items in groups:
        entry_id = ids.entry("skills")
        read.entries.append(Skill(id=entry_id, name=label, keywords=numbered(entry_id, "k", items)))
    return read


def _is_group_heading(line: TextLine, lines: Sequence[TextLine], text: str) -> bool:
    """Tell whether a line of its own names the group of skills below it."""
    if "," in text or "\t" in text or line.bullet or line is lines[-1]:
        return False
    below = lines[lines.index(line) + 1]
    stronger = (line.bold and not below.bold) or (line.level and not below.level) or line.size > below.size + 0.6
    return bool(stronger) or (text.endswith(":") and len(text) < 48)


def _celled(line: TextLine) -> str:
    """Return a line's words with a tab wherever cells or, in a line without any other separator, chips are parted."""
    separated = re.search(r"[,;:|•·、，：]", line.text)
    parts: list[str] = []
    end = 0.0
    for segment in line.segments:
        chip = not separated and end > 0 and segment.x0 - end > _CHIP_GAP * segment.size
        if parts and (segment.wide or chip):
            parts.append("\t")
        parts.append(without_icons(segment.text))
        end = segment.x1
    return "\t".join(" ".join(cell.split()) for cell in "".join(parts).split("\t")).strip()


def _ends_open(text: str) -> bool:
    return text.rstrip().endswith((",", ";", "、", "，", "•", "&"))


def _group(line: TextLine, text: str) -> tuple[str, str]:
    """Part a group's label from its words: by a colon, or by a bold first cell."""
    match = _GROUP.match(
        text.replace("\t", " ", 1) if re.match(r"^[^\t:]{1,40}[:：]?\t", text) and ":" in text.split("\t")[0] else text
    )
    if match and "," not in match[1] and not match[1].lower().endswith(("http", "https")):
        return tidy(match[1]), match[2].replace("\t", ", ").strip()
    segments = [segment for segment in line.segments if segment.text.strip()]
    if len(segments) > 1 and segments[0].bold and not any(s.bold for s in segments[1:]) and "," not in segments[0].text:
        head = tidy(segments[0].text)
        return head, text[text.index(head) + len(head) :].strip(" \t:：–—-") if head in text else text
    cells = text.split("\t")
    if (
        len(segments) > 1
        and "," not in segments[0].text
        and segments[1].x0 - segments[0].x1 > _CHIP_GAP * segments[0].size > 0
    ):
        rest = " ".join("".join(segment.text for segment in segments[1:]).split())
        if "," in rest and len(segments[0].text) < 36:
            return tidy(segments[0].text), rest
    if len(cells) == 2 and "," in cells[1] and "," not in cells[0]:
        return tidy(cells[0]), cells[1]
    return "", text


def _items(lines: Sequence[TextLine]) -> list[TextLine]:
    """Return the lines with cells that hold one item each on lines of their own."""
    return [line for line in lines if text_of(line)]


def _date_and_rest(text: str) -> tuple[str, str]:
    spans = find_dates(text)
    if not spans:
        return "", tidy(text)
    return spans[-1].end if spans[-1].end != "present" else spans[-1].start, without_dates(text)


def read_certificates(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the certificates of a section."""
    read = Read()
    for line in _items(lines):
        date, rest = _date_and_rest(" | ".join(part for part in without_icons(line.text).split("\t") if part.strip()))
        if not rest and read.entries and isinstance(read.entries[-1], Certificate):
            last = read.entries.pop()
            assert isinstance(last, Certificate)
            read.entries.append(Certificate(id=last.id, name=last.name, date=date, issuer=last.issuer, url=last.url))
            continue
        parts = [part.strip(" ,") for part in re.split(r"\s+[|·•]\s+", rest) if part.strip(" ,")]
        name = parts[0] if parts else rest
        read.entries.append(
            Certificate(
                id=ids.entry("certificates"),
                name=name,
                date=date,
                issuer=" | ".join(parts[1:]),
                url=next(iter(line.urls), ""),
            )
        )
    return read


def read_awards(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the awards of a section."""
    read = Read()
    for line in _items(lines):
        date, rest = _date_and_rest(" | ".join(part for part in without_icons(line.text).split("\t") if part.strip()))
        parts = [part.strip(" ,") for part in re.split(r"\s+[|·•]\s+", rest) if part.strip(" ,")]
        if not parts:
            continue
        read.entries.append(Award(id=ids.entry("awards"), title=parts[0], date=date, awarder=" | ".join(parts[1:])))
    return read


def read_publications(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the publications of a section."""
    read = Read()
    for entry in cut_entries(lines):
        title = (
            tidy(" ".join(without_dates(text_of(line)) for line in entry.head))
            if entry.dates
            else tidy(" ".join(text_of(line) for line in entry.head))
        )
        end = entry.dates.end if entry.dates else ""
        if title:
            url = next((url for line in entry.head for url in line.urls), "")
            summary = "\n".join(text_of(line) for line in entry.body)
            read.entries.append(
                Publication(id=ids.entry("publications"), name=title, release_date=end, url=url, summary=summary)
            )
        else:
            for line in entry.body:
                read.entries.append(
                    Publication(
                        id=ids.entry("publications"), name=strip_number(text_of(line)), url=next(iter(line.urls), "")
                    )
                )
    return read


def names_programming(lines: Sequence[TextLine]) -> bool:
    """Tell whether a section "Languages" means programming languages."""
    words = " ".join(line.plain for line in lines).split()
    return sum(counts(word.strip(",;"), "programming") > 0 for word in words) >= 2


def read_languages(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the languages of a section."""
    read = Read()
    for line in lines:
        text = _celled(line)
        items = (
            split_list(text)
            if text.count(":") != 1 and ("," in text or "|" in text or "•" in text or ";" in text)
            else [text]
        )
        for item in items:
            match = re.match(r"^(.+?)\s*[(（](.+)[)）]$", item) if not re.search(r"[:：\t]", item) else None
            match = match or re.match(r"^(.+?)(?:\s*[:：\t]\s*|\s+[–—-]\s+)(.+)$", item)
            name, fluency = (match[1], match[2]) if match else (item, "")
            if not match and (
                level := re.match(
                    r"^(\D+?)\s+([A-C][12]\+?|\d(?:[.,]\d)?(?:\s?/\s?\d+)?|native|fluent|muttersprache|natif|nativo)$",
                    item,
                    re.IGNORECASE,
                )
            ):
                name, fluency = level[1], level[2]
            if re.sub(r"\W", "", name):
                read.entries.append(
                    Language(id=ids.entry("languages"), language=tidy(name), fluency=tidy(fluency.replace("\t", " ")))
                )
    return read


def read_interests(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the interests of a section."""
    read = Read()
    for line in lines:
        text = text_of(line)
        match = _GROUP.match(text)
        if match and match[2]:
            entry_id = ids.entry("interests")
            read.entries.append(
                Interest(id=entry_id, name=tidy(match[1]), keywords=numbered(entry_id, "k", split_list(match[2])))
            )
            continue
        for item in split_list(without_icons(line.text)) if len(text) < 200 and not text.endswith(".") else [text]:
            read.entries.append(Interest(id=ids.entry("interests"), name=item))
    return read


def read_references(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the references of a section."""
    read = Read()
    for entry in cut_entries(lines):
        name = " ".join(text_of(line) for line in entry.head)
        text = "\n".join(text_of(line) for line in entry.body)
        read.entries.append(Reference(id=ids.entry("references"), name=name if text else "", reference=text or name))
    return read


def read_custom(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return a section that JSON Resume has no name for, as paragraphs and bullets."""
    read = Read()
    for entry in cut_entries(lines):
        entry_id = ids.entry("custom")
        start, end = _dates(entry.dates, False)
        name = " · ".join(part for line in entry.head if (part := without_dates(text_of(line))))
        if not entry.body and entry.dates is None:
            read.entries.append(
                Custom(id=entry_id, highlights=numbered(entry_id, "h", [text_of(line) for line in entry.head]))
            )
            continue
        read.entries.append(
            Custom(
                id=entry_id,
                name=name,
                start_date=start,
                end_date=end,
                highlights=numbered(entry_id, "h", [text_of(line) for line in entry.body]),
            )
        )
    return read


READERS: dict[SectionKind, Callable[[Sequence[TextLine], Ids], Read]] = {
    "work": read_work,
    "volunteer": read_volunteer,
    "education": read_education,
    "skills": read_skills,
    "projects": read_projects,
    "certificates": read_certificates,
    "awards": read_awards,
    "publications": read_publications,
    "languages": read_languages,
    "interests": read_interests,
    "references": read_references,
    "custom": read_custom,
}

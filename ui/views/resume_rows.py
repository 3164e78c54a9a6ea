"""Lays a résumé out as rows: its own sections in its own order, every line with its id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from tailor.model.resume import (
    AnyEntry,
    Award,
    Basics,
    Certificate,
    Custom,
    Education,
    Interest,
    Language,
    Line,
    Project,
    Publication,
    Reference,
    Resume,
    Section,
    Skill,
    Volunteer,
    Work,
)
from tailor.model.suggestion import base_line_id
from ui.highlight import Mark, find_spans
from ui.views.dates import shown_date, shown_span
from ui.views.diff import spaced, word_diff
from ui.views.parts import CONTACT
from ui.views.rows import Row, Run, RunStyle

translate = QCoreApplication.translate

TRUE = "true:"
"""Begins the name of a link that says that the line of an id is true."""
ADD_SECTION = "add:section"
"""Is the name of the link that adds a section."""
_INDENT = 10
_HEADING_GAP, _ENTRY_GAP, _LINE_GAP, _BULLET_GAP = 20, 15, 2, 7
_LISTED = (Skill, Language, Interest)
_BREAK = " ⏎ "
"""Stands where one bullet became two."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is shown about the lines beside their words.

    `old` gives the base wording of every line that was changed, `new` the whole new one; `peek` is the line that shows
    both. Pieces of one bullet go by the id of the first.
    """

    marks: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    old: Mapping[str, str] = field(default_factory=dict)
    new: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()
    peek: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    """What is said below a line, by its id."""


def resume_rows(resume: Resume, look: Look) -> tuple[Row, ...]:
    """Return the résumé as rows."""
    rows = [*_basics_rows(resume.basics, look)]
    for section in resume.sections:
        rows += _section_rows(section, look)
    add = Run(translate("ResumePane", "Add a section…"), style="link", link=ADD_SECTION)
    rows.append(Row((add,), gap=_HEADING_GAP))
    return tuple(_with_notes(rows, look)) if look.notes else tuple(rows)


def true_words() -> str:
    """Return the words of the link that says so; they stay on one line."""
    return translate("ResumePane", "This is true").replace(" ", "\u00a0")


def _with_notes(rows: list[Row], look: Look) -> Iterator[Row]:
    """Yield the rows, each followed by what is to be said about its lines."""
    for row in rows:
        yield row
        for line in dict.fromkeys(run.line for run in row.runs if run.line in look.notes):
            words = Run(f"{look.notes[line]} ", style="muted")
            true = Run(true_words(), style="link", link=f"{TRUE}{line}")
            yield Row((words, true), indent=row.indent, gap=_LINE_GAP)


def _line_runs(line_id: str, text: str, look: Look, style: RunStyle = "") -> tuple[Run, ...]:
    """Return one line as runs: its words, or what changed in them while the user looks."""
    if look.peek and look.peek == line_id and line_id in look.old:
        pieces = spaced(word_diff(look.old[line_id], look.new.get(line_id, text).replace("\n", _BREAK)))
        return tuple(Run(piece.text, line_id, style if piece.kind == "kept" else piece.kind) for piece in pieces)
    if line_id in look.hidden:
        return (Run(text, line_id, "faint"),)
    return (Run(text, line_id, style, find_spans(text, look.marks.get(line_id, ()))),)


def _changed(runs: tuple[Run, ...], look: Look) -> bool:
    return any(base_line_id(run.line) in look.old for run in runs)


def _row(runs: tuple[Run, ...], look: Look, **shape: object) -> Row:
    return Row(runs, changed=_changed(runs, look), **shape)  # type: ignore[arg-type]


def _basics_rows(basics: Basics, look: Look) -> Iterator[Row]:
    if basics.label:
        yield _row(_line_runs("basics.label", basics.label, look, "bold"), look)
    contact = (basics.email, basics.phone, basics.location.text, basics.url)
    profiles = (profile.url or profile.username for profile in basics.profiles)
    shown = " · ".join(part for part in (*contact, *profiles) if part)
    shown = shown or ("" if basics.label else translate("ResumePane", "Add your name and how to reach you"))
    if shown:
        yield Row((Run(shown, CONTACT, style="muted"),), gap=_LINE_GAP)
    if basics.summary:
        yield _row(_line_runs("basics.summary", basics.summary, look), look, gap=_BULLET_GAP)


def _section_rows(section: Section, look: Look) -> Iterator[Row]:
    heading = section.heading or _heading(section.kind)
    style: RunStyle = "faint" if section.id in look.hidden else ""
    yield Row((Run(heading, section.id, style=style),), kind="heading", gap=_HEADING_GAP)
    if section.kind == "languages":
        spoken = [_listed_runs(entry, look) for entry in section.entries]
        yield _row(_joined(spoken, ", "), look, gap=_BULLET_GAP)
        return
    for index, entry in enumerate(section.entries):
        gap = _BULLET_GAP if index == 0 else _ENTRY_GAP
        yield from _listed_rows(entry, look) if isinstance(entry, _LISTED) else _entry_rows(entry, look, gap)


def _heading(kind: str) -> str:
    """Return what a section without a heading of its own is called."""
    return {
        "work": translate("ResumePane", "Experience"),
        "volunteer": translate("ResumePane", "Volunteering"),
        "education": translate("ResumePane", "Education"),
        "skills": translate("ResumePane", "Skills"),
        "projects": translate("ResumePane", "Projects"),
        "certificates": translate("ResumePane", "Certificates"),
        "awards": translate("ResumePane", "Awards"),
        "publications": translate("ResumePane", "Publications"),
        "languages": translate("ResumePane", "Languages"),
        "interests": translate("ResumePane", "Interests"),
        "references": translate("ResumePane", "References"),
    }.get(kind, "")


def _listed_rows(entry: AnyEntry, look: Look) -> Iterator[Row]:
    """Return words that stand behind one another, as in "Languages: Python, SQL"."""
    runs = _listed_runs(entry, look)
    if runs:
        yield _row(runs, look, gap=_BULLET_GAP - 2)


def _listed_runs(entry: AnyEntry, look: Look) -> tuple[Run, ...]:
    if isinstance(entry, Language):
        return _joined([_field_runs(entry, name, look) for name in ("language", "fluency")], " – ")
    words = _joined([_line_runs(line.id, line.text, look) for line in getattr(entry, "keywords", ())], ", ")
    return _joined([_field_runs(entry, "name", look, "muted"), words], ": ")


def _entry_rows(entry: AnyEntry, look: Look, gap: float) -> Iterator[Row]:
    """Return an entry: what it is and when, where it was, and its lines."""
    head, below = _HEADS[type(entry)]
    title = _joined([_field_runs(entry, name, look, style) for name, style in head], " ")
    where = _joined([_field_runs(entry, name, look, "muted") for name in below], " · ")
    dates = _dates(entry)
    if not title:
        title, where = where, ()
    if title or dates:
        yield _row(title or (Run(""),), look, right=dates, gap=gap)
        gap = _LINE_GAP
    if where:
        yield _row(where, look, gap=gap)
    for name in ("description", "summary", "reference"):
        runs = _field_runs(entry, name, look)
        if runs:
            yield _row(runs, look, gap=_BULLET_GAP)
    yield from _bullets(entry, look)
    for name in ("keywords", "courses", "roles"):
        words = _joined([_line_runs(line.id, line.text, look) for line in getattr(entry, name, ())], ", ")
        if words:
            yield _row(words, look, gap=_BULLET_GAP, indent=_INDENT)


def _bullets(entry: AnyEntry, look: Look) -> Iterator[Row]:
    lines: tuple[Line, ...] = getattr(entry, "highlights", ())
    for line in lines:
        runs = _line_runs(line.id, line.text, look)
        yield _row(runs, look, kind="item", sign="bullet", indent=_INDENT, gap=_BULLET_GAP)


def _field_runs(entry: AnyEntry, name: str, look: Look, style: RunStyle = "") -> tuple[Run, ...]:
    """Return the runs of a text field of the entry, none if it is empty."""
    text = getattr(entry, name, "")
    return _line_runs(f"{entry.id}.{name}", text, look, style) if text else ()


def _joined(parts: list[tuple[Run, ...]], between: str) -> tuple[Run, ...]:
    """Return the parts that are not empty with the words between them."""
    runs: list[Run] = []
    for part in parts:
        if part and runs:
            runs.append(Run(between, style="muted"))
        runs += part
    return tuple(runs)


def _dates(entry: AnyEntry) -> str:
    present = translate("ResumePane", "Present")
    single = getattr(entry, "date", "") or getattr(entry, "release_date", "")
    if single:
        return shown_date(single, present)
    return shown_span(getattr(entry, "start_date", ""), getattr(entry, "end_date", ""), present)


_BOLD: RunStyle = "bold"
_PLAIN: RunStyle = ""
_HEADS: dict[type[AnyEntry], tuple[tuple[tuple[str, RunStyle], ...], tuple[str, ...]]] = {
    Work: ((("position", _BOLD),), ("name", "location")),
    Volunteer: ((("position", _BOLD),), ("organization", "location")),
    Education: ((("study_type", _BOLD), ("area", _PLAIN)), ("institution", "location", "score")),
    Project: ((("name", _BOLD),), ("entity", "type")),
    Certificate: ((("name", _BOLD),), ("issuer",)),
    Award: ((("title", _BOLD),), ("awarder",)),
    Publication: ((("name", _BOLD),), ("publisher",)),
    Reference: ((("name", _BOLD),), ()),
    Custom: ((("name", _BOLD),), ()),
}

"""A résumé's sections as blocks, one function a kind of entry."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tailor.exporters.addresses import link_of, shown
from tailor.exporters.document import Block, Span, joined, paragraphs
from tailor.exporters.readable import clean
from tailor.exporters.template import Template
from tailor.exporters.wording import Words
from tailor.model.resume import (
    AnyEntry,
    Award,
    Certificate,
    Custom,
    Education,
    Line,
    Project,
    Publication,
    Reference,
    Section,
    Volunteer,
    Work,
)

_SHORT = 80


@dataclass(frozen=True, slots=True)
class Setting:
    """What the blocks of a section depend on beside its entries."""

    template: Template
    words: Words


def section_blocks(section: Section, setting: Setting) -> Iterator[Block]:
    """Yield a section's heading and content; a section without content yields nothing."""
    content = list(_content(section, setting))
    if not content:
        return
    heading = clean(section.heading) or setting.words.headings[section.kind]
    yield from headed(Span(heading, section.id), content)


def headed(heading: Span, content: list[Block]) -> Iterator[Block]:
    """Yield a heading and its content, whose first block needs no space of its own."""
    yield Block("section", (heading,))
    first = content[0]
    yield Block(first.role, first.spans, first.right, tight=True, group=first.group)
    yield from content[1:]


def _content(section: Section, setting: Setting) -> Iterator[Block]:
    if section.kind in _RUN_IN:
        yield from _RUN_IN[section.kind](section.entries, setting)
        return
    for entry in section.entries:
        yield from _ENTRIES[section.kind](entry, setting)


def _field(entry: AnyEntry, name: str, link: str = "", **look: Any) -> Span:
    return Span(clean(getattr(entry, name)), f"{entry.id}.{name}", link=link_of(link), **look)


def _line(line: Line) -> Span:
    return Span(clean(line.text), line.id)


def _dates(entry: Any, setting: Setting) -> tuple[Span, ...]:
    period = clean(setting.words.period(entry.start_date, entry.end_date))
    return (Span(period, f"{entry.id}.{'start_date' if entry.start_date else 'end_date'}"),) if period else ()


def _date(entry: Any, field: str, setting: Setting) -> tuple[Span, ...]:
    text = clean(setting.words.date(getattr(entry, field)))
    return (Span(text, f"{entry.id}.{field}"),) if text else ()


def _texts(entry: AnyEntry, field: str) -> Iterator[Block]:
    for text in paragraphs(getattr(entry, field)):
        yield Block("text", (Span(text, f"{entry.id}.{field}"),), group=entry.id)


def _bullets(entry: AnyEntry, lines: tuple[Line, ...]) -> Iterator[Block]:
    for line in lines:
        span = _line(line)
        if span.text:
            yield Block("bullet", (span,), group=entry.id)


def _inline(entry: AnyEntry, label: Span, spans: tuple[Span, ...], setting: Setting) -> Iterator[Block]:
    """Yield "Label: text", or what there is of the two."""
    if label.text and spans:
        bold = Span(f"{label.text}:", label.line, weight=setting.template.roles.inline.label_weight)
        yield Block("inline", (bold, Span(" "), *spans), group=entry.id)
    elif label.text or spans:
        yield Block("inline", spans or (label,), group=entry.id)


def _head(
    entry: AnyEntry, first: tuple[Span, ...], second: tuple[Span, ...], dates: tuple[Span, ...], place: Span
) -> Iterator[Block]:
    """Yield an entry's line with its dates and, where something is left, the line with its place."""
    places = (place,) if place.text else ()
    if not first:
        first, second = second, ()
    if not first:
        first, places = places, ()
    if not first and not dates:
        return
    yield Block("entry", first or dates, dates if first else (), group=entry.id)
    if second or places:
        yield Block("detail", second or places, places if second else (), group=entry.id)


def _job(entry: Work | Volunteer, setting: Setting) -> Iterator[Block]:
    organization = joined([_field(entry, "name" if isinstance(entry, Work) else "organization", entry.url)], "")
    position = joined([_field(entry, "position")], "")
    if setting.template.options.entry == "position-first":
        organization, position = position, organization
    yield from _head(entry, organization, position, _dates(entry, setting), _field(entry, "location"))
    if isinstance(entry, Work):
        yield from _texts(entry, "description")
    yield from _texts(entry, "summary")
    yield from _bullets(entry, entry.highlights)


def _education(entry: Education, setting: Setting) -> Iterator[Block]:
    institution = joined([_field(entry, "institution", entry.url)], "")
    degree = joined([_field(entry, "study_type"), _field(entry, "area")], setting.words.in_)
    if setting.template.options.entry == "position-first":
        institution, degree = degree, institution
    yield from _head(entry, institution, degree, _dates(entry, setting), _field(entry, "location"))
    score = _field(entry, "score")
    named = any(character.isalpha() for character in score.text)
    label = Span("" if named else setting.words.grade)
    yield from _inline(entry, label if score.text else score, (score,) if score.text else (), setting)
    courses = joined(map(_line, entry.courses), ", ")
    yield from _inline(entry, Span(setting.words.courses if courses else ""), courses, setting)
    yield from _bullets(entry, entry.highlights)


def _project(entry: Project, setting: Setting) -> Iterator[Block]:
    address = Span(clean(shown(entry.url)), f"{entry.id}.url", link=link_of(entry.url))
    facts = joined([*map(_line, entry.roles), _field(entry, "entity"), _field(entry, "type"), address], " · ")
    description = paragraphs(entry.description)
    short = not facts and len(description) == 1 and len(description[0]) <= _SHORT
    if short:
        facts = (_field(entry, "description"),)
    yield from _head(entry, joined([_field(entry, "name")], ""), facts, _dates(entry, setting), Span(""))
    if not short:
        yield from _texts(entry, "description")
    yield from _bullets(entry, entry.highlights)
    keywords = joined(map(_line, entry.keywords), ", ")
    yield from _inline(entry, Span(setting.words.keywords if keywords else ""), keywords, setting)


def _item(entry: AnyEntry, title: Span, by: Span, date: tuple[Span, ...]) -> Iterator[Block]:
    spans = joined([title, by], ", ")
    if spans or date:
        yield Block("item", spans or date, date if spans else (), group=entry.id)


def _titled(entry: AnyEntry, name: str, setting: Setting, url: str = "") -> Span:
    return _field(entry, name, url, weight=setting.template.roles.item.label_weight)


def _certificate(entry: Certificate, setting: Setting) -> Iterator[Block]:
    title = _titled(entry, "name", setting, entry.url)
    yield from _item(entry, title, _field(entry, "issuer"), _date(entry, "date", setting))


def _award(entry: Award, setting: Setting) -> Iterator[Block]:
    yield from _item(entry, _titled(entry, "title", setting), _field(entry, "awarder"), _date(entry, "date", setting))
    yield from _texts(entry, "summary")


def _publication(entry: Publication, setting: Setting) -> Iterator[Block]:
    title, publisher = _titled(entry, "name", setting, entry.url), _field(entry, "publisher", italic=True)
    yield from _item(entry, title, publisher, _date(entry, "release_date", setting))
    yield from _texts(entry, "summary")


def _reference(entry: Reference, setting: Setting) -> Iterator[Block]:
    texts = paragraphs(entry.reference)
    line = f"{entry.id}.reference"
    yield from _inline(entry, _field(entry, "name"), (Span(texts[0], line),) if texts else (), setting)
    for text in texts[1:]:
        yield Block("text", (Span(text, line),), group=entry.id)


def _custom(entry: Custom, setting: Setting) -> Iterator[Block]:
    name = joined([_field(entry, "name")], "")
    dates = _dates(entry, setting)
    yield from _head(entry, name, (), dates, Span(""))
    if len(entry.highlights) == 1 and not name and not dates:
        yield Block("text", (_line(entry.highlights[0]),), group=entry.id)
    else:
        yield from _bullets(entry, entry.highlights)


def _named_lists(entries: tuple[Any, ...], setting: Setting) -> Iterator[Block]:
    """Yield groups as "Label: a, b"; names without a list of their own run on in one paragraph."""
    alone: list[tuple[Span, ...]] = []
    for entry in entries:
        name, listed = _levelled(entry), joined(map(_line, entry.keywords), ", ")
        if not listed:
            alone.append(name)
            continue
        yield from _run_on(alone)
        alone = []
        weight = setting.template.roles.inline.label_weight
        label = tuple(Span(span.text, span.line, weight=weight) for span in name)
        colon = (Span(":", weight=weight), Span(" ")) if label else ()
        yield Block("inline", (*label, *colon, *listed), group=entry.id)
    yield from _run_on(alone)


def _levelled(entry: Any) -> tuple[Span, ...]:
    """Return a name and, in brackets, how well."""
    name, level = ("language", "fluency") if hasattr(entry, "fluency") else ("name", "level")
    first, second = _field(entry, name), _field(entry, level) if hasattr(entry, level) else Span("")
    if first.text and second.text:
        return (first, Span(" ("), second, Span(")"))
    return tuple(span for span in (first, second) if span.text)


def _run_on(parts: list[tuple[Span, ...]]) -> Iterator[Block]:
    spans: list[Span] = []
    for part in filter(None, parts):
        spans += [Span(", "), *part] if spans else part
    if spans:
        yield Block("text", tuple(spans))


def _languages(entries: tuple[Any, ...], setting: Setting) -> Iterator[Block]:
    yield from _run_on([_levelled(entry) for entry in entries])


_ENTRIES: dict[str, Callable[[Any, Setting], Iterator[Block]]] = {
    "work": _job,
    "volunteer": _job,
    "education": _education,
    "projects": _project,
    "certificates": _certificate,
    "awards": _award,
    "publications": _publication,
    "references": _reference,
    "custom": _custom,
}
_RUN_IN: dict[str, Callable[[tuple[Any, ...], Setting], Iterator[Block]]] = {
    "skills": _named_lists,
    "interests": _named_lists,
    "languages": _languages,
}

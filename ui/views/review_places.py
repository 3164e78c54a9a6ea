"""Where texts go in the review: what the menus offer, what a drop means, what was typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from tailor.composition import corrections
from tailor.composition.fields import LISTS, entry_fields, find_entry
from tailor.composition.kinds import TITLES
from tailor.model.resume import AnyEntry, BaseResume, Resume, Section
from tailor.model.review import Leftover
from ui.views.review_dates import dates_in, typed_date
from ui.views.review_form import (
    USUAL_BASICS,
    Cell,
    FormRow,
    entry_name,
    field_label,
    parted_words,
    section_name,
)

translate = QCoreApplication.translate
Correct = Callable[[BaseResume], BaseResume]
Do = Callable[[str, Correct], None]
"""Does a correction under a name of the user's act."""

_LONGEST = 48
_NOT_OFFERED = ("start_date", "end_date", "date", "release_date", "id", "extra")


def fill_places(menu: QMenu, resume: Resume, leftover: Leftover, do: Do) -> None:
    """Fill the menu with every place for a text."""
    contact = menu.addMenu(_in_menu(translate("Review", "Contact and summary")))
    for name in USUAL_BASICS:
        _add(
            contact,
            field_label("basics", name),
            do,
            partial(corrections.place, leftover=leftover.id, target=f"basics.{name}"),
        )
    for section in resume.sections:
        _fill_section(menu.addMenu(_in_menu(section_name(section))), section, leftover, do)
    menu.addSeparator()
    words = translate("Review", "New section with this text")
    _add(menu, words, do, partial(corrections.place_as_section, leftover=leftover.id))
    words = translate("Review", "Heading of a new section")
    _add(menu, words, do, partial(corrections.place_as_heading, leftover=leftover.id))


def fill_lists(menu: QMenu, resume: Resume, line: str, do: Do) -> None:
    """Fill the menu with every entry that a bullet can move to."""
    for section in resume.sections:
        for entry in section.entries:
            listing = next((name for name in LISTS if hasattr(entry, name)), "")
            if not listing or any(one.id == line for one in getattr(entry, listing)):
                continue
            move = partial(corrections.move_line, line=line, container=f"{entry.id}.{listing}")
            _add(menu, entry_name(entry, section.kind), do, move, translate("Review", "Move bullet"))


def _fill_section(menu: QMenu, section: Section, leftover: Leftover, do: Do) -> None:
    for entry in section.entries:
        _fill_entry(menu.addMenu(_in_menu(entry_name(entry, section.kind))), entry, section.kind, leftover, do)
    if section.entries:
        menu.addSeparator()
    new = partial(corrections.place_as_entry, leftover=leftover.id, section=section.id)
    _add(menu, translate("Review", "New entry"), do, new)
    heading = partial(corrections.place, leftover=leftover.id, target=f"{section.id}.heading")
    _add(menu, translate("Review", "Heading"), do, heading)


def _fill_entry(menu: QMenu, entry: AnyEntry, kind: str, leftover: Leftover, do: Do) -> None:
    for name in LISTS:
        if hasattr(entry, name):
            words = translate("Review", "New: {}").format(field_label(kind, name))
            container = f"{entry.id}.{name}"
            _add(menu, words, do, partial(corrections.place_as_line, leftover=leftover.id, container=container))
    dates = dates_in(leftover.text) if hasattr(entry, "start_date") else None
    if dates:
        put = partial(corrections.place_dates, leftover=leftover.id, entry=entry.id, start=dates[0], end=dates[1])
        _add(menu, translate("Review", "Dates"), do, put)
    for field in entry_fields(entry):
        if not field.is_line and field.name not in _NOT_OFFERED:
            target = partial(corrections.place, leftover=leftover.id, target=field.id)
            _add(menu, field_label(kind, field.name), do, target)


def typed(base: BaseResume, cell: Cell, text: str) -> BaseResume | None:
    """Return the base résumé with what was typed in a cell; nothing if that is no date where one is wanted."""
    if cell.kind == "words":
        words = parted_words(text)
        return corrections.set_words(base, cell.id, words) if words else taken_out(base, cell.targets)
    if cell.kind == "date":
        date = typed_date(text)
        return None if date is None else corrections.set_text(base, cell.id, date)
    return corrections.set_text(base, cell.id, text)


def drop(base: BaseResume, leftover: str, row: FormRow) -> BaseResume:
    """Return the base résumé with a leftover put where it was dropped."""
    entry, known = find_entry(base.resume, row.entry), base.review.leftover(leftover)
    listing = next((name for name in LISTS if hasattr(entry, name)), "")
    cell = row.cells[0] if row.cells else None
    if known is None:
        return base
    if row.kind == "line":
        return corrections.place_as_line(base, leftover, f"{row.entry}.{listing}", row.id)
    if row.kind == "section":
        summary = partial(corrections.place, base, leftover, "basics.summary")
        return summary() if row.id == "basics" else corrections.place_as_entry(base, leftover, row.section)
    if row.kind == "entry":
        container = f"{row.entry}.{listing}"
        title = "" if row.section_kind == "basics" else f"{row.entry}.{TITLES[row.section_kind]}"
        place = corrections.place_as_line if listing else corrections.place
        return place(base, leftover, container if listing else title)
    if cell is not None and cell.kind == "words":
        return corrections.place_as_line(base, leftover, cell.id)
    if cell is not None and cell.kind == "date":
        dates = dates_in(known.text)
        return corrections.place_dates(base, leftover, row.entry, *dates) if dates and len(row.cells) > 1 else base
    return corrections.place(base, leftover, row.id)


def taken_out(base: BaseResume, targets: tuple[str, ...]) -> BaseResume:
    """Return the base résumé with several fields' texts among those without a place."""
    for target in targets:
        base = corrections.take_out(base, target)
    return base


def _add(menu: QMenu, words: str, do: Do, correct: Correct, act: str = "") -> None:
    action = menu.addAction(_in_menu(words))
    action.triggered.connect(lambda _checked=False: do(act or translate("Review", "Place text"), correct))


def _in_menu(words: str) -> str:
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
    return shown.replace("&", "&&")

"""What the user does to lines and facts of the résumé beyond rewording: each act is one undo step."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from tailor.composition import corrections, facts, own_changes, own_lines
from tailor.composition.fields import find_field
from tailor.composition.index import Index
from tailor.model.suggestion import base_line_id
from ui.fact_wish import FactWish
from ui.session import Session

translate = QCoreApplication.translate


def add_lines(session: Session, container: str, texts: tuple[str, ...], after: str = "") -> str:
    """Add lines of the user's own behind one another, and return the id of the last."""
    application = session.application
    if application is None:
        return ""
    for text in texts:
        application, after = own_lines.add_line(application, container, text, after)
    session.change(translate("Session", "Add line"), application)
    return after


def split_line(session: Session, line: str, first: str, second: str) -> str:
    """Make two lines of one, and return the id of the second."""
    if session.application is None:
        return line
    application, new = own_lines.split_line(session.application, line, first, second)
    session.change(translate("Session", "Split line"), application)
    return new


def join_with_next(session: Session, line: str, text: str = "") -> str:
    """Put the next line's words behind this one's, and return the id of the whole; "" where there is no next."""
    application = session.application
    if application is None or not own_lines.neighbour(application, line, 1):
        return ""
    joined, new = own_lines.join_with_next(application, line, text)
    session.change(translate("Session", "Join lines"), joined)
    return new


def join_with_previous(session: Session, line: str, text: str) -> str:
    """Put what was typed in a line behind the words of the line above, and return the id of the whole, or ""."""
    application = session.application
    above = own_lines.neighbour(application, line, -1) if application else ""
    if application is None or not above:
        return ""
    if text:
        joined, new = own_lines.join_with_next(own_changes.edit_shown(application, line, text), above)
    else:
        joined, new = own_lines.leave_out(application, line), above
    session.change(translate("Session", "Join lines"), joined)
    return new


def place(session: Session, child: str, before: str) -> bool:
    """Put a line, an entry or a section before one of its siblings, or with "" last; tell whether it moved."""
    if session.application is None:
        return False
    placed = own_lines.place(session.application, child, before)
    moved = placed != session.application
    session.change(translate("Session", "Move"), placed)
    return moved


def drop_in_entry(session: Session, line: str, container: str, before: str = "") -> str:
    """Move a bullet to another entry's list, before one of its lines or as the last, and return its id there.

    A line of the file says there what the base résumé says from now on; one of the user's own moves in this
    application alone.
    """
    application = session.application
    if application is None:
        return ""
    if find_field(application.base.resume, base_line_id(line)) is not None:
        base = corrections.move_line(application.base, base_line_id(line), container)
        moved, new = replace(application, base=base), base_line_id(line)
    else:
        text = own_lines.shown_index(application).texts[line]
        moved, new = own_lines.add_line(own_lines.leave_out(application, line), container, text)
    session.change(translate("Session", "Move to another entry"), own_lines.place(moved, new, before))
    return new


def adopt(session: Session, line: str) -> bool:
    """Put a line's wording in the base résumé too, and tell whether it said otherwise."""
    application = session.application
    if application is None or not facts.can_adopt(application, line):
        return False
    session.change(translate("Session", "Change in base résumé too"), facts.adopt(application, line))
    return True


def wish(session: Session, wished: FactWish, text: str) -> str:
    """Correct or add facts of the base résumé, and return the id of what was corrected or added."""
    application = session.application
    if application is None or not wished.says():
        return ""
    base, identity = wished.applied(application.base)
    corrected = replace(application, base=base)
    if wished.act != "correct" and wished.after:
        index = own_lines.shown_index(corrected)
        order = [one for one in index.children.get(index.container_of(identity), ()) if one != identity]
        if wished.after in order:
            behind = order[order.index(wished.after) + 1 :]
            corrected = own_lines.place(corrected, identity, next(iter(behind), ""))
    session.change(text, corrected)
    return identity


def restore_order(session: Session, container: str) -> bool:
    """Take the user's own order of a list, of entries or of sections back, and tell whether there was one."""
    application = session.application
    if application is None:
        return False
    orders = [one.id for one in application.accepted if (one.kind, one.target) == ("move", container)]
    if orders:
        session.take_back(*orders, text=translate("Session", "Take back order"))
    return bool(orders)


def lines_in(session: Session, container: str) -> tuple[str, ...]:
    """Return the ids of the lines that a list shows."""
    application = session.application
    return own_lines.shown_index(application).children.get(container, ()) if application else ()


def list_of(index: Index, entry: str) -> str:
    """Return the list of an entry that a new line goes to, as in "w1.highlights", or ""."""
    return next((f"{entry}.{name}" for name in ("highlights", "keywords") if f"{entry}.{name}" in index.children), "")

"""The menu over a line of the résumé: everything that can be done with it, with its keys."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tailor.model.suggestion import base_line_id
from ui import icons
from ui.views.fact_titles import new_title
from ui.views.parts import Part

if TYPE_CHECKING:
    from ui.views.resume import ResumePane

translate = QCoreApplication.translate

KEYS = {
    "edit": "Enter",
    "old": "Space",
    "restore": "Backspace",
    "join": "Ctrl+J",
    "up": "Alt+Up",
    "down": "Alt+Down",
    "entry_up": "Alt+Shift+Up",
    "entry_down": "Alt+Shift+Down",
    "hide": "Del",
    "add_below": "Ctrl+Enter",
    "add_bullet": "Ctrl+Enter",
    "add_entry": "Ctrl+Shift+Enter",
}
"""The keys of the résumé's text, which act on its current line."""


def keys_of(act: str) -> str:
    """Return the keys of an act as the system writes them, or ""."""
    return QKeySequence(KEYS.get(act, "")).toString(QKeySequence.SequenceFormat.NativeText)


def line_menu(pane: "ResumePane", line: str) -> QMenu:
    """Return what can be done with a line."""
    menu = QMenu(pane)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    acts, part = pane.acts, pane.parts.get(line)
    change = pane.change_of(line)
    hidden = change is not None and change.kind == "hide"

    def add(text: str, name: str, act: Callable[[], object], *, on: bool, icon: str = "") -> None:
        keys = keys_of(name)
        action = QAction(f"{text}\t{keys}" if keys else text, menu)
        action.triggered.connect(lambda _checked=False: act())
        action.setEnabled(on)
        if icon:
            action.setIcon(icons.icon(icon))
        menu.addAction(action)

    def offer(text: str, name: str, act: Callable[[str], object], icon: str = "") -> None:
        add(text, name, partial(act, line), on=acts.can(name, line), icon=icon)

    offer(_edit_words(part), "edit", acts.edit, "edit")
    add(
        translate("ResumePane", "Show old wording"),
        "old",
        partial(pane.peek, line),
        on=change is not None and not hidden,
    )
    offer(
        translate("ResumePane", "Bring back") if hidden else translate("ResumePane", "Restore original"),
        "restore",
        acts.restore,
        "show" if hidden else "undo",
    )
    if base_line_id(line) in pane.judging.doubts:
        add(translate("ResumePane", "This is true"), "", partial(pane.confirm, line), on=True, icon="check")
    if part is not None and part.kind in ("bullet", "word", "text"):
        offer(translate("ResumePane", "Change in base résumé too"), "adopt", acts.adopt)
    menu.addSeparator()
    if part is not None and part.container:
        offer(translate("ResumePane", "Split at the cursor…"), "split", acts.split, "split")
        offer(translate("ResumePane", "Join with the next"), "join", acts.join, "join")
    offer(translate("ResumePane", "Move up"), "up", lambda one: acts.move(one, -1), "up")
    offer(translate("ResumePane", "Move down"), "down", lambda one: acts.move(one, 1), "down")
    if part is not None and part.kind == "bullet":
        offer(translate("ResumePane", "Move to the entry above"), "entry_up", lambda one: acts.move_to_entry(one, -1))
        offer(translate("ResumePane", "Move to the entry below"), "entry_down", lambda one: acts.move_to_entry(one, 1))
    offer(translate("ResumePane", "Leave out"), "hide", acts.hide, "hide")
    menu.addSeparator()
    _add_adding(pane, part, offer)
    return menu


def _add_adding(pane: "ResumePane", part: Part | None, offer: Callable[..., None]) -> None:
    acts = pane.acts
    if part is not None and part.kind == "section":
        offer(translate("Facts", "{}…").format(new_title(part.section_kind)), "add_entry", acts.add_entry, "add")
    elif part is not None and part.kind in ("bullet", "word"):
        offer(
            translate("ResumePane", "Add a line below")
            if part.kind == "bullet"
            else translate("ResumePane", "Add more words"),
            "add_below",
            acts.add_below,
            "add",
        )
        offer(translate("Facts", "{}…").format(new_title(part.section_kind)), "add_entry", acts.add_entry)
    elif part is not None and part.entry:
        words = (
            translate("ResumePane", "Add a skill")
            if part.section_kind in ("skills", "interests")
            else translate("ResumePane", "Add a bullet")
        )
        offer(words, "add_bullet", acts.add_bullet, "add")
        offer(translate("Facts", "{}…").format(new_title(part.section_kind)), "add_entry", acts.add_entry)
    offer(translate("ResumePane", "Add a section…"), "add_section", acts.add_section)


def _edit_words(part: Part | None) -> str:
    if part is not None and part.is_fact:
        return {
            "section": translate("ResumePane", "Edit heading…"),
            "contact": translate("ResumePane", "Edit name and contact…"),
        }.get(part.kind, translate("ResumePane", "Edit facts…"))
    return translate("ResumePane", "Edit")

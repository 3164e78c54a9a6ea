"""What can be done about a misspelled word: put what was meant, or vouch for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from ui.spelling import Spelling

if TYPE_CHECKING:
    from tailor.suggestions.spelling import Misspelling


translate = QCoreApplication.translate


def put_corrections(
    menu: QMenu, word: str, slip: Misspelling, put: Callable[[str], object], spelling: Spelling
) -> None:
    """Put the corrections of a word, the likeliest first, and what vouches for it, above what the menu holds."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    before = menu.actions()[0] if menu.actions() else None
    strong = QFont(menu.font())
    strong.setWeight(QFont.Weight.DemiBold)

    def add(text: str, act: Callable[[], object]) -> QAction:
        action = QAction(text.replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked=False: act())
        menu.insertAction(before, action) if before else menu.addAction(action)
        return action

    for correction in slip.corrections:
        add(correction, lambda correction=correction: put(correction)).setFont(strong)  # type: ignore[misc]
    if not slip.corrections:
        add(translate("Spelling", "No correction is known"), lambda: None).setEnabled(False)
    _separate(menu, before)
    add(translate("Spelling", "Add “{}” to my words").format(word), lambda: spelling.add_word(word))
    add(translate("Spelling", "Ignore here"), lambda: spelling.ignore(word)).setToolTip(
        translate("Spelling", "Leave the word as it is in this application.")
    )
    menu.setToolTipsVisible(True)
    if before:
        _separate(menu, before)


def _separate(menu: QMenu, before: QAction | None) -> None:
    if before:
        menu.insertSeparator(before)
    else:
        menu.addSeparator()

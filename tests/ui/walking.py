"""Walks a window as somebody does who has no mouse, or no eyes: what can be reached, and what is said of it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

_LINKS = 80
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)


def focusable(top: QWidget) -> list[QWidget]:
    """Return what the Tab key is to stop at within a window: what is seen, enabled and takes the focus itself."""
    widgets = [top, *top.findChildren(QWidget)]
    return [one for one in widgets if _stops_at(one) and one.window() is top.window()]


def _stops_at(widget: QWidget) -> bool:
    by_tab = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def said(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Return what a screen reader is told of a widget: its name and what it is."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return "", QAccessible.Role.NoRole
    return interface.text(QAccessible.Text.Name), interface.role()


def told(widget: QWidget) -> str:
    """Return words by which a widget is found in the sources."""
    text = getattr(widget, "text", lambda: "")
    words = text() if callable(text) else text
    parent = type(widget.parent()).__name__ if widget.parent() else ""
    return f"{type(widget).__name__} in {parent} {widget.accessibleName() or words!r}"


def nameless(top: QWidget) -> list[str]:
    """Return what can be reached and has no name."""
    return [told(one) for one in focusable(top) if not said(one)[0].strip()]


def roleless(top: QWidget) -> list[str]:
    """Return what can be reached and does not say what it is."""
    return [told(one) for one in focusable(top) if said(one)[1] in NO_ROLES and not _is_scroll_area(one)]


def _is_scroll_area(widget: QWidget) -> bool:
    """Whether it is a plain scroll area, which Qt calls a client whatever stands in it."""
    return isinstance(widget, QScrollArea) and bool(widget.accessibleName())


def tab_through(key: Qt.Key = Qt.Key.Key_Tab, most: int = 300) -> tuple[list[QWidget], list[str]]:
    """Press Tab from the first stop until it comes round; return the stops, and those that keep the focus.

    A text with links stops at each of them before it lets go.
    """
    stops: list[QWidget] = []
    focused = QApplication.focusWidget()
    while focused is not None and focused not in stops and len(stops) < most:
        stops.append(focused)
        for _ in range(_LINKS):
            QTest.keyClick(focused, key)
            if QApplication.focusWidget() is not focused:
                break
        else:
            return stops, [told(focused)]
        focused = QApplication.focusWidget()
    return stops, []


def unreached(top: QWidget) -> list[str]:
    """Return what is seen and takes the focus but is not come by with Tab, and what does not let go of it.

    What was greyed when Tab came by, and is not any more, is looked for on the way back.
    """
    stops, traps = tab_through()
    left = [one for one in focusable(top) if one not in stops]
    if left and not traps:
        back, traps = tab_through(Qt.Key.Key_Backtab)
        left = [one for one in left if one not in back and one.isEnabled()]
    return [f"keeps Tab: {trap}" for trap in traps] + [f"not reached: {told(one)}" for one in left]


def silent_rows(top: QWidget) -> list[str]:
    """Return the lists whose rows say nothing."""
    return [told(view) for view in top.findChildren(QAbstractItemView) if view.isVisible() and any(_silent(view))]


def _silent(view: QAbstractItemView) -> Iterator[bool]:
    model = view.model()
    for row in range(min(model.rowCount() if model else 0, 20)):
        index = model.index(row, 0)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
        yield not str(spoken or "").strip()

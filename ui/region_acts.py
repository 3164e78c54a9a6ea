"""Walks with F6 from part to part of the window, each where the focus was last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.views.pane import Pane

if TYPE_CHECKING:
    from ui.window import MainWindow

_REASON = Qt.FocusReason.ShortcutFocusReason


class RegionActs(QObject):
    """Knows the parts of the window as they are seen now, and where the focus was in each."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, ref[QWidget]] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {
            "next_region": partial(self.walk, 1),
            "previous_region": partial(self.walk, -1),
            "go_posting": lambda: self.go_to(self._window.posting),
            "go_resume": lambda: self.go_to(self._window.resume),
        }

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts that can take the focus now, in the order they are walked through."""
        return tuple(part for part in self._parts if self._is_folded(part) or next(stops(part), None) is not None)

    @property
    def current(self) -> QWidget | None:
        """The part that has the focus."""
        return self._part_of(QApplication.focusWidget())

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        window, view = self._window, self._window.reviewing.view
        if view is not None and self._window.reviewing.is_open:
            panes: tuple[QWidget, ...] = (view.head, view.source, view.form, view.tray)
        else:
            panes = (window.rail, window.posting, window.resume, window.right)
        parts = (window.top, window.notice, *panes, window.status)
        return tuple(part for part in parts if part.isVisible() or self._is_folded(part))

    def _is_folded(self, part: QWidget) -> bool:
        """Whether a pane is out of sight for want of room alone."""
        window = self._window
        return part.isHidden() and window.splitter.isVisible() and part in (window.posting, window.resume, window.right)

    def _part_of(self, widget: QWidget | None) -> QWidget | None:
        return next((part for part in self._parts if _holds(part, widget)), None)

    def walk(self, step: int) -> None:
        """Go to the next part, or the one before, around the end."""
        regions, current = self.regions, self.current
        if regions:
            place = regions.index(current) + step if current in regions else (0 if step > 0 else -1)
            self.go_to(regions[place % len(regions)])

    def go_to(self, region: QWidget) -> None:
        """Give a part the focus, where it was last."""
        if self._is_folded(region):
            panes = (self._window.posting, self._window.resume, self._window.right)
            self._window.folding.panes.bring(panes.index(region))
        known = self._last.get(region)
        last = known() if known is not None else None
        if last is not None and isValid(last) and _holds(region, last) and _takes_focus(last):
            last.setFocus(_REASON)
            return
        inner = self._front(region)
        if inner is not None:
            inner.setFocus(_REASON)
        if not _holds(region, QApplication.focusWidget()):
            target = next(stops(region), None)
            if target is not None:
                target.setFocus(_REASON)

    def _front(self, region: QWidget) -> QWidget | None:
        """Return what a part itself gives the focus to, nothing where its first stop will do."""
        if region is self._window.right:
            front = self._window.right.currentWidget()
            return self._window.tabs.currentWidget() if front is self._window.tabs else front
        if region is self._window.rail:
            return self._window.rail.list
        return region.front if isinstance(region, Pane) else None

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # While widgets are being destroyed nothing may be asked of them: a closed window is left alone.
        if now is None or self._window.is_closed or not self._window.is_built:
            return
        region = self._part_of(now)
        if region is not None:
            self._last[region] = ref(now)


def stops(part: QWidget) -> Iterator[QWidget]:
    """Yield what the Tab key stops at within a part, in its order."""
    one: QWidget | None = part
    while one is not None:
        if _holds(part, one) and _takes_focus(one):
            yield one
        one = one.nextInFocusChain()
        if one is part:
            return


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))


def _takes_focus(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None

"""Takes files and text that the user drops on a pane."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropTaker(QObject):
    """Watches a widget and gives on the first local file, or the text, dropped there."""

    def __init__(
        self, target: QWidget, take_file: Callable[[Path], None], take_text: Callable[[str], None] | None = None
    ) -> None:
        super().__init__(target)
        self._take_file, self._take_text = take_file, take_text
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be used, and take it when it is dropped."""
        if isinstance(event, QDropEvent) and self._usable(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._take(event.mimeData())
            return True
        return isinstance(event, QDragEnterEvent)

    def _usable(self, data: QMimeData) -> bool:
        return dropped_file(data) is not None or (self._take_text is not None and bool(data.text().strip()))

    def _take(self, data: QMimeData) -> None:
        file = dropped_file(data)
        if file:
            self._take_file(file)
        elif self._take_text:
            self._take_text(data.text())


def dropped_file(data: QMimeData) -> Path | None:
    """Return the first local file among what is dragged, or nothing."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)

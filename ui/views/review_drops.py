"""Lets texts without a place be dropped on the review's form."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from ui import theme

MIME = "application/x-tailor-leftover"


def leftover_data(identity: str, text: str) -> QMimeData:
    """Return a leftover as it is dragged; to other programs it is its text."""
    data = QMimeData()
    data.setData(MIME, identity.encode())
    data.setText(text)
    return data


class LeftoverTaker(QObject):
    """Lets a leftover be dropped on a part of the form, which is framed while one is over it."""

    def __init__(self, target: QWidget, take: Callable[[str], object], framed: QWidget | None = None) -> None:
        super().__init__(target)
        self._take = take
        self._framed = framed or target
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept a leftover, and take it when it is dropped."""
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            theme.set_role(self._framed, "false", "drop")
            return False
        if not isinstance(event, QDropEvent) or not event.mimeData().hasFormat(MIME):
            return False
        event.acceptProposedAction()
        theme.set_role(self._framed, "false" if kind == QEvent.Type.Drop else "true", "drop")
        if kind == QEvent.Type.Drop:
            self._take(bytes(event.mimeData().data(MIME).data()).decode())
        return True

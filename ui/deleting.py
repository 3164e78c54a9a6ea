"""Deletes an application in a way that can be undone, as the newest act there is."""

from PySide6.QtCore import QObject, Signal

from tailor.storage.library import Library
from ui.keeping import Keeping
from ui.session import Session


class Deleting(QObject):
    """Marks the open application as deleted; undo brings it back while nothing newer was done.

    `changed` says that the list of applications or what can be undone is another.
    """

    changed = Signal()

    def __init__(self, session: Session, library: Library, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._library, self._keeping = session, library, keeping
        self._deleted = ""
        self._restored = ""
        session.undo_stack.indexChanged.connect(self._on_acted)

    @property
    def can_undo(self) -> bool:
        """Whether the newest act is a deletion."""
        return bool(self._deleted)

    @property
    def can_redo(self) -> bool:
        """Whether a deletion was just undone."""
        application = self._session.application
        return bool(self._restored) and application is not None and application.id == self._restored

    def delete(self) -> None:
        """Delete the open application and open the one below it, or the one above."""
        application = self._session.application
        if application is None:
            return
        self._keeping.save()
        ids = [row.id for row in self._library.list()]
        place = ids.index(application.id) if application.id in ids else -1
        self._library.delete(application.id)
        following = [*ids[place + 1 :], *reversed(ids[:place])] if place >= 0 else ids
        if following:
            self._keeping.open(following[0])
        else:
            self._keeping.close()
        self._deleted, self._restored = (application.id if place >= 0 else ""), ""
        self.changed.emit()

    def undo(self) -> None:
        """Bring the deleted application back and open it."""
        identity, self._deleted = self._deleted, ""
        self._library.restore(identity)
        self._keeping.open(identity)
        self._restored = identity
        self.changed.emit()

    def redo(self) -> None:
        """Delete again what was brought back."""
        self.delete()

    def forget(self) -> None:
        """Leave deletions be: the user went on to something else."""
        if self._deleted or self._restored:
            self._deleted = self._restored = ""
            self.changed.emit()

    def _on_acted(self, index: int) -> None:
        if index > 0:
            self.forget()

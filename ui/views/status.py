"""The status bar: what is saved, what was changed, what runs, and what the document is."""

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from tailor.model.match import Coverage
from ui import theme
from ui.analysing import WARMING
from ui.line_judging import LETTER, STANDING, TYPED
from ui.paging import COUNTING
from ui.spelling import SPELLING
from ui.tasks import Tasks
from ui.translation import counted, number, shown

translate = QCoreApplication.translate

_EDGES, _GAP = 32, 8
# Nobody waits for these.
UNSEEN = (COUNTING, WARMING, TYPED, STANDING, LETTER, *SPELLING.values())


class StatusBar(QStatusBar):
    """Says in words how things stand; work that takes a while shows here with a way to cancel it.

    `stopped` carries the names of the work that the user stopped.
    """

    stopped = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._tasks = tasks
        self._running: list[str] = []
        self.saved, self.changes, self.coverage = QLabel(self), QPushButton(self), QLabel(self)
        self.changes.setToolTip(self.tr("What differs from your file, and why"))
        theme.set_role(self.changes, "quiet")
        self.offline, self.language, self.pages = QLabel(self.tr("Offline"), self), QPushButton(self), QLabel(self)
        theme.set_role(self.language, "quiet")
        self.show_private(private=False)
        self.work = _Work(self)
        self.work.cancel.clicked.connect(self.stop)
        for label in (self.saved, self.coverage, self.changes):
            self.addWidget(label)
        self.addWidget(self.work)
        for label in (self.offline, self.language, self.pages):
            self.addPermanentWidget(label)
        self.setContentsMargins(8, 0, 8, 0)
        self.show_pages("")
        self.show_document(None, 0, "")
        tasks.slow.connect(self._on_slow)
        tasks.finished.connect(self._on_finished)

    def show_saved(self, text: str) -> None:
        """Say whether the work is saved."""
        self.saved.setText(text)

    def show_private(self, *, private: bool) -> None:
        """Say whether the network may be used at all."""
        self.offline.setText(self.tr("Private") if private else self.tr("Offline"))
        fetches = self.tr("The app opens no connection unless you ask it to fetch a posting from its address.")
        self.offline.setToolTip(self.tr("The app opens no connection whatever happens.") if private else fetches)

    def show_document(self, coverage: Coverage | None, changes: int, language: str, doubtful: int = 0) -> None:
        """Say how the open document stands; nothing without one. `doubtful` of the changes claim something new."""
        self.coverage.setText(coverage_in_words(coverage) if coverage else "")
        self.changes.setText(changes_in_words(changes, doubtful) if coverage else "")
        self.language.setText(QLocale.languageToString(QLocale(language).language()) if language else "")
        self._fit()

    def show_pages(self, text: str) -> None:
        """Say how many pages of which paper the document fills."""
        self.pages.setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return no width: what has no room here is said elsewhere too."""
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Show what has something to say, as far as there is room; the first to go is named first."""
        parts = (self.coverage, self.offline, self.language, self.pages, self.changes)
        room = self.width() - _EDGES - (self.work.sizeHint().width() if not self.work.isHidden() else 0)
        wide = self.saved.sizeHint().width() + sum(part.sizeHint().width() + _GAP for part in parts if part.text())
        for part in parts:
            squeezed = self.isVisible() and wide > room
            part.setVisible(bool(part.text()) and not squeezed)
            if squeezed and part.text():
                wide -= part.sizeHint().width() + _GAP

    @Slot(str)
    def _on_slow(self, name: str) -> None:
        if name in UNSEEN:
            return
        self._running.append(name)
        self.work.show_name(name)

    @Slot(str)
    def _on_finished(self, name: str) -> None:
        if name in self._running:
            self._running.remove(name)
            self.work.show_name(self._running[-1] if self._running else "")

    @Slot()
    def stop(self) -> bool:
        """Cancel the work that is shown, and return whether there was any."""
        running = tuple(self._running)
        for name in running:
            self._tasks.cancel(name)
        self.stopped.emit(running)
        return bool(running)


class _Work(QWidget):
    """The running work, a moving bar and a way to cancel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        bar = QProgressBar(self, minimum=0, maximum=0, textVisible=False)
        bar.setFixedWidth(70)
        bar.setAccessibleName(self.tr("Working"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(9, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.name, bar, self.cancel):
            layout.addWidget(part)
        self.hide()

    def show_name(self, name: str) -> None:
        """Show what runs; nothing hides all."""
        said = shown(name)
        self.name.setText(self.tr("{}…").format(said))
        self.cancel.setAccessibleName(self.tr("Cancel: {}").format(said))
        self.setVisible(bool(name))


def coverage_in_words(coverage: Coverage) -> str:
    """Return how much of what was asked for the document says, as in "7 of 9 required, 24 of 31 tools and skills"."""
    parts = []
    if coverage.required[1]:
        parts.append(translate("StatusBar", "{} of {} required").format(*map(number, coverage.required)))
    if coverage.keywords[1]:
        parts.append(translate("StatusBar", "{} of {} tools and skills").format(*map(number, coverage.keywords)))
    return ", ".join(parts)


def changes_in_words(changes: int, doubtful: int = 0) -> str:
    """Return how many changes there are, and whether each can be traced to what it rests on."""
    if not changes:
        return translate("StatusBar", "No changes yet")
    if doubtful:
        return counted("StatusBar", "%n change(s) · {} to confirm", changes).format(number(doubtful))
    return counted("StatusBar", "%n (change · traceable|changes · all traceable)", changes)

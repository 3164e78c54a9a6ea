"""Shows the sample, keeps it to itself, and takes it away with one click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.views.sample_card import SampleCard

if TYPE_CHECKING:
    from ui.window import MainWindow


class Sampling(QObject):
    """Opens and removes the sample, and says in the rail what it is while it is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._removed: tuple[str, ...] = ()
        self.card: SampleCard | None = None

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action does."""
        return {"sample": self._window.intake.take_sample, "remove_sample": self.remove}

    def listen(self) -> None:
        """Follow what is open, once the window has all its parts."""
        window = self._window
        self.card = SampleCard(window.rail)
        layout = window.rail.layout()
        if layout is not None:
            layout.addWidget(self.card)
        self.card.own_wanted.connect(window.acts.new_application)
        self.card.remove_wanted.connect(self.remove)
        window.session.opened.connect(self.show)
        window.deleting.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say what the sample is while it is open, and offer it in an empty window that holds no own work yet."""
        window = self._window
        application, rows = window.session.application, window.library.list()
        if self.card is not None:
            self.card.setVisible(application is not None and application.sample)
        window.start.offer_sample(offered=all(row.sample for row in rows))
        window.actions_by_name["remove_sample"].setEnabled(any(row.sample for row in rows))

    def remove(self) -> None:
        """Take the sample away, with a way back."""
        window = self._window
        application = window.session.application
        current = application.id if application is not None and application.sample else ""
        self._removed = tuple(row.id for row in window.library.list() if row.sample)
        if not self._removed:
            return
        own = next((row.id for row in window.library.list() if not row.sample), "")
        for identity in self._removed:
            window.library.delete(identity)
        if current and own:
            window.keeping.open(own)
        elif current:
            window.keeping.close()
        self._show_all()
        window.notice.say(self.tr("The sample is removed."), self.tr("Undo"), self._bring_back)

    def _bring_back(self) -> None:
        removed, self._removed = self._removed, ()
        for identity in removed:
            self._window.library.restore(identity)
        if removed:
            self._window.keeping.open(removed[0])
        self._show_all()

    def _show_all(self) -> None:
        self._window.show_applications()
        self.show()

"""The review of an import: when it opens and closes, what is done in it, and the line that calls for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from tailor.composition import corrections
from tailor.composition.fields import container_of, find_lines
from tailor.model.resume import Resume
from tailor.model.review import Review
from ui.views.review_words import review_in_words

if TYPE_CHECKING:
    from ui.views.review import ReviewView
    from ui.views.review_field import FieldEdit
    from ui.window import MainWindow

_ON_DOUBTS = ("next_doubt", "previous_doubt")
_ON_FIELDS = ("right_as_is", "take_out", "apart_entry", "apart_section")
_ON_TEXTS = ("tray", "tray_send", "tray_aside")
_ON_BULLETS = ("join_line", "split_line", "move_line")


class Reviewing(QObject):
    """Shows the review in the place of the panes, and does what its menu says to the current field."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.view: ReviewView | None = None
        self.menu: QMenu | None = None

    @property
    def by_name(self) -> dict[str, Callable[[], object]]:
        """What each action of the review does."""
        return {
            "review": self.open,
            "next_doubt": partial(self.next_doubt, 1),
            "previous_doubt": partial(self.next_doubt, -1),
            "right_as_is": self.confirm,
            "join_line": self.join,
            "split_line": self.split,
            "take_out": self.take_out,
            "move_line": self.move,
            "tray": self.go_to_tray,
            "end_review": self.finish,
        }

    def listen(self) -> None:
        """Follow the session, once the window has all its parts."""
        session = self._window.session
        session.changed.connect(self._on_changed)
        session.opened.connect(self._on_opened)
        self._window.resume.review_wanted.connect(self.open)
        self._on_changed()

    # Coming and going

    @property
    def is_open(self) -> bool:
        """Whether the review is on show."""
        return self.view is not None and self._window.stage.currentWidget() is self.view

    def open(self) -> None:
        """Show the review."""
        application = self._window.session.application
        if application is None or application.base.resume == Resume():
            return
        if self.view is None:
            from ui.views.review import ReviewView  # delayed: few need it, and the window is to be there soon

            window = self._window
            self.view = ReviewView(window.session, window.tasks, window.actions_by_name)
            self.view.password_wanted.connect(self._ask_password)
            self.view.form.entered.connect(self._show_actions)
            window.spelling.watch_form(self.view.form)
            window.stage.addWidget(self.view)
        self._window.stage.setCurrentWidget(self.view)
        self._show()
        self._show_actions()
        self.view.begin()

    def close(self) -> None:
        """File what is being typed and show the panes again."""
        if self.view is not None and self.is_open:
            self.view.settle()
        self._on_opened()

    def _on_opened(self) -> None:
        if self.is_open:
            self._window.stage.setCurrentWidget(self._window.splitter)
            self._window.resume.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_changed()

    def finish(self) -> None:
        """Say that the review is done, and show the panes again."""
        if self.view is not None and self.is_open:
            self.view.correct(self.tr("Finish review"), corrections.finish)
            self.close()

    def _on_changed(self) -> None:
        application = self._window.session.application
        review = application.base.review if application else None
        words = review_in_words(review) if review and not review.finished else ""
        self._window.resume.call_for_review(words)
        if self.is_open:
            self._show()
        self._show_actions()

    def _show(self) -> None:
        application = self._window.session.application
        if self.view is not None and application is not None:
            self.view.show_base(self._window.intake.passwords.get(application.base.source, ""))

    def _show_actions(self) -> None:
        actions, application = self._window.actions_by_name, self._window.session.application
        known = application is not None and application.base.resume != Resume()
        actions["review"].setEnabled(known and not self.is_open)
        edit = self._edit
        is_bullet = edit is not None and edit.cell.name == "highlights"
        review = application.base.review if application is not None and self.is_open else Review()
        for names, possible in (
            (_ON_DOUBTS, bool(review.doubts)),
            (_ON_FIELDS, edit is not None),
            (_ON_BULLETS, is_bullet),
            (_ON_TEXTS, bool(review.leftovers)),
            (("end_review",), self.is_open),
        ):
            for name in names:
                actions[name].setEnabled(possible)

    def _ask_password(self, message: str) -> None:
        application = self._window.session.application
        if application is not None:
            path = Path(application.base.source)
            self._window.acts.ask_password(path, message, partial(self._take_password, path))

    def _take_password(self, path: Path, password: str) -> None:
        self._window.intake.passwords[str(path)] = password
        self._show()

    # What is done to the current field

    @property
    def _edit(self) -> FieldEdit | None:
        return self.view.current if self.view is not None and self.is_open else None

    def next_doubt(self, step: int) -> None:
        """Go to the next field to check, or the one before; behind the last comes the first, without any the tray."""
        if self.view is None or not self.is_open:
            return
        form = self.view.form
        doubted, edits = form.doubted(), form.edits
        if not doubted:
            self.go_to_tray()
            return
        current = self.view.current
        place = edits.index(current) if current in edits else -1
        places = [edits.index(edit) for edit in doubted]
        if step > 0:
            following = next((number for number in places if number > place), places[0])
        else:
            following = next((number for number in reversed(places) if number < place), places[-1])
        edits[following].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_tray(self) -> None:
        """Go to the first text without a place."""
        if self.view is not None and self.view.tray.cards:
            self.view.tray.focus(self.view.tray.cards[0].leftover.id)

    def confirm(self) -> None:
        """Say that the current field is right as it is, and go on to the next to check."""
        edit = self._edit
        if edit is not None and self.view is not None:
            targets = edit.cell.targets
            self.view.correct(self.tr("Right as it is"), lambda base: corrections.confirm(base, *targets))
            self.next_doubt(1)

    def join(self) -> None:
        """Join the current bullet with the next; the cursor stands where they meet."""
        edit = self._edit
        if edit is not None and self.view is not None:
            line, length = edit.cell.id, len(edit.toPlainText())
            self.view.correct(self.tr("Join bullets"), lambda base: corrections.join_with_next(base, line))
            self.view.put_cursor(line, length)

    def split(self) -> None:
        """Split the current bullet at the cursor and go to its second half."""
        edit = self._edit
        if edit is None or self.view is None:
            return
        line, offset, before = edit.cell.id, edit.offset, self.view.base
        self.view.correct(self.tr("Split bullet"), lambda base: corrections.split(base, line, offset))
        base = self.view.base
        if base is not None and base is not before:
            lines = find_lines(base.resume, container_of(base.resume, line)) or ()
            place = next((number for number, one in enumerate(lines) if one.id == line), len(lines))
            for following in lines[place + 1 : place + 2]:
                self.view.put_cursor(following.id, 0)

    def take_out(self) -> None:
        """Move the current field's text to the tray."""
        edit = self._edit
        if edit is not None and self.view is not None:
            from ui.views.review_places import taken_out

            targets = edit.cell.targets
            self.view.correct(self.tr("Take out"), lambda base: taken_out(base, targets))

    def move(self) -> None:
        """Ask for the entry that the current bullet belongs to."""
        edit, view = self._edit, self.view
        if edit is None or view is None or view.base is None or not container_of(view.base.resume, edit.cell.id):
            return
        from ui.views.review_places import fill_lists

        self.menu = QMenu(view)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.destroyed.connect(self._on_menu_closed)
        fill_lists(self.menu, view.base.resume, edit.cell.id, view.correct)
        self.menu.popup(edit.mapToGlobal(QPoint(0, edit.height())))

    def _on_menu_closed(self) -> None:
        self.menu = None

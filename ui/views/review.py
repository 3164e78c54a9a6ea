"""The import review: the source at the left, the fields in the middle, texts without a place at the right."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QPushButton, QSplitter, QWidget

from tailor.composition import corrections
from tailor.composition.reviewing import outdated
from tailor.composition.section_corrections import change_kind, remove_entry, remove_section
from tailor.model.resume import BaseResume, SectionKind
from tailor.model.review import Leftover, Review
from ui import theme
from ui.actions import Actions, plain_text
from ui.session import Session
from ui.tasks import Tasks
from ui.translation import shown
from ui.views.folds import Folds
from ui.views.review_field import FieldEdit
from ui.views.review_fields import ReviewForm
from ui.views.review_form import Cell, FormRow, form_rows
from ui.views.review_places import Correct, drop, fill_places, typed
from ui.views.review_source import ReviewSource
from ui.views.review_tray import ReviewTray
from ui.views.review_words import review_in_words
from ui.views.widgets import Pane, PaneHead, button, column, label

WIDTHS = (5, 6, 3)
_SMALLEST = (260, 380, 210)


class ReviewView(Pane):
    """Shows the base résumé of the open application as read, with its doubts; every correction is one undo step.

    `password_wanted` comes when the source opens with a password only.
    """

    password_wanted = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self.setAccessibleName(self.tr("Review of the import"))
        self.head = PaneHead(self)
        self.notes = label(role="note", wrap=True)
        self.notes.setTextFormat(Qt.TextFormat.PlainText)
        self.source, self.form = ReviewSource(tasks), ReviewForm()
        self.tray = ReviewTray(self._fill_places)
        self.form.set_actions(actions[name] for name in ("right_as_is", "join_line", "split_line", "take_out"))
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        for name, words, role in (
            ("previous_doubt", self.tr("Previous"), "plain"),
            ("next_doubt", self.tr("Next to check"), ""),
            ("end_review", self.tr("Done"), "primary"),
        ):
            self.head.add(_tool(self._actions[name], words, role))
        tools = QFrame()
        theme.set_role(tools, "tools")
        line = QHBoxLayout(tools)
        line.setContentsMargins(10, 4, 10, 4)
        line.setSpacing(2)
        for name, words in (
            ("right_as_is", self.tr("Right as it is")),
            ("join_line", self.tr("Join")),
            ("split_line", self.tr("Split")),
            ("move_line", self.tr("Move to…")),
            ("take_out", self.tr("Take out")),
        ):
            line.addWidget(_tool(self._actions[name], words, "plain"))
        line.addStretch(1)
        middle = QWidget()
        middle.setLayout(column(tools, self.form))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, part in enumerate((self.source, middle, self.tray)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, WIDTHS[number])
        self.splitter.setSizes([width * 100 for width in WIDTHS])
        names = self.tr("Your file"), self.tr("What was read"), self.tr("Without a place")
        self.folds = Folds(self.splitter, names, (self.source, middle, self.tray), _SMALLEST)
        self.folds.prefer(1, 0, 2)
        self._actions["tray"].triggered.connect(partial(self.folds.bring, 2))
        layout = column(self.head, self.notes, self.folds.bar, self.splitter)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _listen(self) -> None:
        self.form.kept.connect(self._on_kept)
        self.form.drafted.connect(self._on_drafted)
        self.form.entered.connect(self._on_entered)
        self.form.dropped.connect(self._on_dropped)
        self.form.kind_chosen.connect(self._on_kind_chosen)
        self.form.removed.connect(self._on_removed)
        self.tray.entered.connect(self.source.show_place)
        self.tray.put_aside.connect(
            lambda one: self.correct(self.tr("Put aside"), partial(corrections.dismiss, leftover=one))
        )
        self.tray.brought_back.connect(
            lambda one: self.correct(self.tr("Bring back"), partial(corrections.bring_back, leftover=one))
        )
        self.source.chosen.connect(self.go_to)
        self.source.password_wanted.connect(self.password_wanted)

    # Showing

    @property
    def base(self) -> BaseResume | None:
        """The base résumé under review."""
        application = self._session.application
        return application.base if application else None

    def show_base(self, password: str = "") -> None:
        """Show the base résumé as it stands."""
        base = self.base
        if base is None:
            return
        review = base.review
        name = Path(base.source).name or base.name
        self.head.show_text(
            self.tr("Review of {}").format(name),
            review_in_words(replace(review, warnings=())) or self.tr("Nothing left to check"),
        )
        self.form.show_rows(form_rows(base.resume), frozenset(review.doubts))
        self.tray.show_review(review)
        self.source.show_base(base, password)
        self._show_notes(review)

    def _show_notes(self, review: Review) -> None:
        application = self._session.application
        notes = [shown(warning) for warning in review.warnings]
        changed = outdated(application.base.resume, application.accepted) if application else ()
        if changed:
            listed = "; ".join(f"“{one.after or one.before}”" for one in changed[:3])
            notes.append(self.tr("Accepted earlier, but its line says something else now: {}").format(listed))
        self.notes.setText("\n".join(f"⚠ {note}" for note in notes))
        self.notes.setVisible(bool(notes))

    def begin(self) -> None:
        """Go to the first thing to look at."""
        if self.form.doubted():
            self.form.doubted()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tray.cards and not self.tray.cards[0].leftover.dismissed:
            self.tray.focus(self.tray.cards[0].leftover.id)
        elif self.form.edits:
            self.form.edits[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, target: str) -> None:
        """Go to a field or a text without a place."""
        if self.tray.card_of(target) is not None:
            self.tray.focus(target)
        else:
            self.form.focus(target)

    # Correcting

    @property
    def current(self) -> FieldEdit | None:
        """The field that the acts are about."""
        return self.form.edit_of(self.form.current)

    def correct(self, text: str, correct: Correct) -> None:
        """File what is being typed, then one correction."""
        self.settle()
        base = self.base
        if base is not None:
            self._session.correct(text, correct(base))

    def settle(self) -> None:
        """File what is being typed."""
        focused = QApplication.focusWidget()
        if isinstance(focused, FieldEdit):
            focused.keep()

    def put_cursor(self, target: str, place: int) -> None:
        """Go to this place in a field."""
        self.form.focus(target)
        edit = self.form.edit_of(target)
        if edit is not None:
            cursor = edit.textCursor()
            cursor.setPosition(min(place, len(edit.toPlainText())), QTextCursor.MoveMode.MoveAnchor)
            edit.setTextCursor(cursor)

    # What the parts tell

    def _on_kept(self, cell: Cell, text: str) -> None:
        base = self.base
        if base is None:
            return
        after = typed(base, cell, text)
        if after is not None:
            self._session.correct(self.tr("Correct field"), after)
        self.show_base(self.source.password)  # also where nothing changed: the field shows what is kept
        if after is None:
            hint = self.tr("“{}” is no date. Write 2021, 2021-03 or Mar 2021.").format(text)
            self.head.show_text(self.head.title, hint)

    def _on_drafted(self, cell: Cell, text: str | None) -> None:
        if cell.kind == "text":
            self._session.keep_draft(f"base:{cell.id}", text)

    def _on_entered(self, target: str) -> None:
        edit = self.form.edit_of(target)
        if edit is not None:
            self.source.show_place(*edit.cell.targets)

    def _on_dropped(self, leftover: str, row: FormRow) -> None:
        base = self.base
        if base is not None:
            self.correct(self.tr("Place text"), lambda base: drop(base, leftover, row))

    def _on_kind_chosen(self, section: str, kind: SectionKind) -> None:
        self.correct(self.tr("Change kind of section"), lambda base: change_kind(base, section, kind))

    def _on_removed(self, row: FormRow) -> None:
        remove = remove_entry if row.kind == "entry" else remove_section
        self.correct(self.tr("Take apart"), lambda base: remove(base, row.id))

    def _fill_places(self, menu: QMenu, leftover: Leftover) -> None:
        base = self.base
        if base is not None:
            fill_places(menu, base.resume, leftover, self.correct)


def _tool(action: QAction, words: str, role: str) -> QPushButton:
    made = button(words, role)
    keys = action.shortcut().toString()
    made.setToolTip(f"{plain_text(action)} ({keys})" if keys else plain_text(action))
    made.setAccessibleName(plain_text(action))
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor in its field
    made.clicked.connect(action.trigger)
    made.setEnabled(action.isEnabled())
    action.enabledChanged.connect(made.setEnabled)
    return made

"""The report of a problem: all of it readable, then copied or saved by the user; the app itself sends nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QPlainTextEdit, QWidget

from ui import theme
from ui.views.widgets import button, column, label, row, size_dialog

_SIZE = (680, 640)


class ProblemDialog(QDialog):
    """Shows the report as it grows with what the user says and adds; `wanted` carries a file to save it to.

    `compose` makes the report of what the user said, and of whether posting and résumé shall be in it.
    """

    wanted = Signal(object)

    def __init__(
        self, compose: Callable[[str, bool, bool], str], can_add: tuple[bool, bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._compose = compose
        self.setWindowTitle(self.tr("Report a problem"))
        theme.set_role(self, "pane")
        about = self.tr(
            "Below is everything a report says. Nothing is sent: copy it or save it, and pass it on yourself. "
            "Names of people, files and folders are left out."
        )
        self.said = QPlainTextEdit()
        self.said.setPlaceholderText(self.tr("What did you do, what happened, what did you expect?"))
        self.said.setAccessibleName(self.tr("What happened"))
        self.said.setTabChangesFocus(True)
        self.said.setMaximumHeight(theme.scaled(86))
        self.posting = QCheckBox(self.tr("Add this posting"))
        self.resume = QCheckBox(self.tr("Add this résumé"))
        for box, possible in zip((self.posting, self.resume), can_add, strict=True):
            box.setEnabled(possible)
            box.setToolTip(self.tr("Its whole text is then part of the report, to be seen below"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The whole report"))
        self.note = label("", "muted", wrap=True)
        self._listen()
        self.setLayout(
            column(
                label(about, "muted", wrap=True),
                self.said,
                row(self.posting, self.resume, 1, spacing=18),
                label(self.tr("THE WHOLE REPORT"), "heading"),
                self.text,
                self._make_foot(),
                margins=(20, 18, 20, 16),
                spacing=10,
            )
        )
        size_dialog(self, *_SIZE)
        self._show()
        self.said.setFocus()

    def say(self, words: str) -> None:
        """Say how something went."""
        self.note.setText(words)
        self.note.setAccessibleName(words)

    def _listen(self) -> None:
        self.said.textChanged.connect(self._show)
        self.posting.toggled.connect(self._show)
        self.resume.toggled.connect(self._show)

    def _make_foot(self) -> QWidget:
        self.copy = button(self.tr("Copy"), "primary", self.tr("Copy the whole report"))
        self.save = button(self.tr("Save as file…"), tip=self.tr("Write the whole report to a text file"))
        self.close_button = button(self.tr("Close"), tip=self.tr("Close without sending anything (Esc)"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.accept)
        foot = QWidget()
        line = row(self.copy, self.save, self.note, self.close_button, spacing=8)
        line.setStretch(2, 1)
        foot.setLayout(line)
        return foot

    def _show(self) -> None:
        place = self.text.verticalScrollBar().value()
        self.text.setPlainText(
            self._compose(self.said.toPlainText(), self.posting.isChecked(), self.resume.isChecked())
        )
        self.text.verticalScrollBar().setValue(place)
        self.say("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(self.tr("Copied."))

    def _save(self) -> None:
        proposed = str(Path.home() / "tailor-problem.txt")
        dialog = QFileDialog(self, self.tr("Save the report"), proposed, self.tr("Text (*.txt)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(lambda file: self.wanted.emit(Path(file)))
        dialog.open()

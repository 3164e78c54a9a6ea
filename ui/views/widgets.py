"""The small parts that panes are made of: heads, chips, cards, banners, empty states, the coverage bar."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from tailor.model.match import KeywordMatch, State
from ui import theme
from ui.icons import Sign
from ui.views.diff import PieceKind
from ui.views.mirroring import leading_flags, turned
from ui.views.pane import Pane as Pane
from ui.views.reading_area import WIDEST_CARD, ReadingArea

HEAD_MARGIN = 18
_SIGN = 28


def label(text: str = "", role: str = "", *, parent: QWidget | None = None, wrap: bool = False) -> QLabel:
    """Make a label; its roles are those of the style sheet."""
    made = QLabel(text, parent)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(40)
    return made


def button(text: str, role: str = "", tip: str = "") -> QPushButton:
    """Make a button; the style sheet knows the roles "primary", "plain" and "link"."""
    made = QPushButton(text)
    made.setProperty("role", role)
    made.setToolTip(tip)
    made.setAutoDefault(True)
    if role == "link":
        made.setFlat(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def row(*parts: QWidget | int, spacing: int = 6) -> QHBoxLayout:
    """Lay parts out in a row; a number is a stretch."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            line.addStretch(part)
        else:
            line.addWidget(part)
    return line


def column(
    *parts: QWidget | QLayout | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), spacing: int = 0
) -> QVBoxLayout:
    """Lay parts out below one another; a number is a stretch."""
    line = QVBoxLayout()
    line.setContentsMargins(*margins)
    line.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            line.addStretch(part)
        elif isinstance(part, QLayout):
            line.addLayout(part)
        else:
            line.addWidget(part)
    return line


def size_dialog(dialog: QWidget, width: float, height: float) -> None:
    """Give a dialog a size of the design at the text size that is on, as far as the screen has room."""
    room = dialog.screen().availableSize()
    dialog.resize(min(theme.scaled(width), room.width() - 40), min(theme.scaled(height), room.height() - 80))


class ElidedLabel(QLabel):
    """A label of one line that ends in three dots where the room ends, and tells the rest in its tooltip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if words != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = leading_flags(words, self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(self.rect(), flags, words)


class ElidedButton(QPushButton):
    """A link of one line that ends in three dots where the room ends, and tells the rest in its tooltip."""

    def __init__(self, text: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tip = tip
        theme.set_role(self, "link")
        self.setAccessibleDescription(tip)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        painter = QPainter(self)
        face = theme.font(12)
        face.setUnderline(True)
        painter.setFont(face)
        painter.setPen(theme.color("ink" if self.underMouse() or self.hasFocus() else "muted"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 4)
        self.setToolTip(self._tip if words == self.text() else f"{self.text()}\n{self._tip}")
        area = self.rect().adjusted(0, 0, -2, 0)
        painter.drawText(
            area, leading_flags(words, self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter.value, words
        )
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)


class PaneHead(QFrame):
    """The head of a pane: what it shows, and a line about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "header")
        self._title, self._about = ElidedLabel("title", self), ElidedLabel("muted", self)
        self._side, self._below = row(spacing=4), row(self._about, spacing=8)
        self._below.setStretch(0, 1)
        words = column(self._title, self._below, spacing=3)
        line = QHBoxLayout(self)
        line.setContentsMargins(HEAD_MARGIN, 13, 12, 12)
        line.addLayout(words, 1)
        line.addLayout(self._side)

    def show_text(self, title: str, about: str) -> None:
        """Show another title and line."""
        self._title.setText(title)
        self._about.setText(about)

    @property
    def title(self) -> str:
        """The title on show."""
        return self._title.text()

    @property
    def about(self) -> str:
        """The line below the title."""
        return self._about.text()

    def add(self, part: QWidget) -> None:
        """Put a control at the right edge."""
        self._side.addWidget(part)

    def add_before_about(self, part: QWidget) -> None:
        """Put a control before the line below the title, which gives it room."""
        self._below.insertWidget(self._below.count() - 1, part)


class Card(QFrame):
    """A rounded frame around what belongs together; the current one is framed in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "card")

    @property
    def is_current(self) -> bool:
        """Whether this is the card that the keys act on."""
        return bool(self.property("current") == "true")

    def set_current(self, current: bool) -> None:
        """Frame the card, or no longer."""
        theme.set_role(self, "true" if current else "false", "current")


class Banner(QFrame):
    """A line that says what is wrong in a pane and, where there is one, a way on."""

    retried = Signal()
    said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, kind: str = "error") -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        theme.set_role(self, "banner")
        self._words = label(wrap=True)
        self._retry = button("", "link")
        self._retry.clicked.connect(self.retried)
        line = QHBoxLayout(self)
        line.setContentsMargins(HEAD_MARGIN, 8, 12, 8)
        line.addWidget(self._words, 1)
        line.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """What the banner says."""
        return self._words.text()

    def say(self, text: str, retry: str = "") -> None:
        """Say this, with a button of this name; no text hides the banner."""
        before = self._words.text()
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._retry.setText(retry)
        self._retry.setVisible(bool(retry))
        if text and text != before:
            self.said.emit(text, str(self.property("kind")))
        self.setVisible(bool(text))


class CoverageBar(QWidget):
    """How many keywords are in which state, as four lengths of one bar."""

    _PARTS: tuple[State, ...] = ("verbatim", "variant", "implied")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[float, ...] = ()
        self.setFixedHeight(6)

    def show_matches(self, matches: Iterable[KeywordMatch]) -> None:
        """Show other matches."""
        states = [match.state for match in matches]
        self._shares = tuple(states.count(state) / len(states) for state in self._PARTS) if states else ()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lengths; what is left is missing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        area = QRectF(0, 0, min(whole.width(), theme.scaled(WIDEST_CARD)), whole.height())
        area = turned(area, whole, self.layoutDirection())
        ends = QPainterPath()
        ends.addRoundedRect(area, 3, 3)
        painter.setClipPath(ends)
        painter.fillRect(area, theme.color("line"))
        left = area.left()
        for state, share in zip(self._PARTS, self._shares, strict=False):
            painter.setBrush(theme.color(state))
            width = area.width() * share
            if width:
                part = QRectF(left, 0, width, area.height())
                painter.drawRect(turned(part, area, self.layoutDirection()))
            left += width


class Welcome(QWidget):
    """What an empty pane shows: what to do, in words, controls and a place to drop a file."""

    def __init__(self, title: str, hint: str, parent: QWidget | None = None, sign: str = "") -> None:
        super().__init__(parent)
        self._heading = label(title, "strong", wrap=True)
        self._about = label(hint, "muted", wrap=True)
        self._column = column(self._heading, self._about, margins=(HEAD_MARGIN, 22, HEAD_MARGIN, 18), spacing=8)
        self._column.addSpacing(4)
        if sign:
            self._column.insertLayout(0, row(Sign(sign, "muted", _SIGN), 1))
        content, area = QWidget(), ReadingArea(self)
        content.setLayout(self._column)
        area.show_content(content)
        self.setLayout(column(area))

    def add(self, part: QWidget | QLayout | int) -> None:
        """Put a control below the words; a number is a stretch."""
        if isinstance(part, int):
            self._column.addStretch(part)
        elif isinstance(part, QLayout):
            self._column.addLayout(part)
        else:
            self._column.addWidget(part)

    def say(self, title: str, hint: str) -> None:
        """Say something else."""
        self._heading.setText(title)
        self._about.setText(hint)

    def offer(self, *ways: QPushButton) -> None:
        """Put ways on right below the words."""
        self._column.insertLayout(self._column.indexOf(self._about) + 2, row(*ways, 1))


def diff_style(kind: PieceKind) -> str:
    """Return the style sheet words of what came or went in a wording."""
    if kind == "removed":
        ink, ground = theme.color("removed_ink").name(), theme.color("removed").name()
        return f"color: {ink}; background-color: {ground}; text-decoration: line-through"
    return f"background-color: {theme.color('added').name()}"


def quote_style() -> str:
    """Return the style sheet words of what a question points at in a line."""
    return f"background-color: {theme.color('implied_soft').name()}; font-weight: 600"

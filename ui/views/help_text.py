"""The text of the help page: scrolls to its sections, fits its signs and pictures, marks what is searched for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from ui import theme
from ui.help_page import fill_page, page_style
from ui.views.help_signs import draw_sign

_WIDEST = 720
_MARGIN = 28
_DRESSES = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class HelpText(QTextBrowser):
    """Shows one page; `wished` carries the name of an act that a link stands for, `moved` the section in sight."""

    wished = Signal(str)
    moved = Signal(str)
    # Qt tells of changes before the constructor is through.
    _page = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "reading")
        self.setAccessibleName(self.tr("Help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would leave pictures too wide for the room.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._file = Path()
        self._keys_of: Callable[[str], str] = lambda name: ""
        self._anchors: dict[str, int] = {}
        self._words = ""
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self._place = 0
        self._redraw = QTimer(self, singleShot=True, interval=120)
        self._redraw.timeout.connect(self._show_again)
        self.anchorClicked.connect(self._on_link)
        self.verticalScrollBar().valueChanged.connect(lambda: self.moved.emit(self.section))

    def show_page(self, file: Path, keys_of: Callable[[str], str]) -> None:
        """Show a page, as soon as it is known how wide; `keys_of` returns the keys of the act of a name."""
        self._file, self._keys_of = file, keys_of
        self._page = file.read_text(encoding="utf-8")
        if self.isVisible():
            self._show()

    @property
    def is_waiting(self) -> bool:
        """Whether the page is about to be laid out anew."""
        return self._redraw.isActive()

    # Where things are

    @property
    def section(self) -> str:
        """The section in sight: the last that begins in the upper third."""
        layout, seen = self.document().documentLayout(), self.verticalScrollBar().value() + self.viewport().height() / 3
        if self.verticalScrollBar().value() == self.verticalScrollBar().maximum() > 0:
            seen += self.viewport().height()
        found = ""
        for name, number in self._anchors.items():
            if layout.blockBoundingRect(self.document().findBlockByNumber(number)).top() > seen:
                break
            found = name
        return found

    def go_to(self, name: str) -> None:
        """Bring a section to the top; an unknown name, or none, is the beginning."""
        number = self._anchors.get(name, 0)
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(number)))
        self._scroll_to(number)

    def _scroll_to(self, number: int) -> None:
        self._place = number
        block = self.document().findBlockByNumber(number)
        top = self.document().documentLayout().blockBoundingRect(block).top() - theme.scaled(6)
        self.verticalScrollBar().setValue(round(top) if number else 0)

    # Finding

    def find_all(self, words: str) -> int:
        """Mark every place of these words and go to the first in sight or below; return how many there are."""
        self._words, self._hits, self._hit = words, [], -1
        place = QTextCursor(self.document())
        while words and not (place := self.document().find(words, place)).isNull():
            self._hits.append(place)
        if self._hits:
            top = self.cursorForPosition(self.viewport().rect().topLeft()).position()
            below = (number for number, hit in enumerate(self._hits) if hit.position() >= top)
            self._hit = next(below, 0)
        self._show_hits()
        return len(self._hits)

    def step(self, steps: int) -> None:
        """Go to the next hit, or the one before, around the end."""
        if self._hits:
            self._hit = (self._hit + steps) % len(self._hits)
            self._show_hits()

    @property
    def hits(self) -> int:
        """How many places were found."""
        return len(self._hits)

    @property
    def hit(self) -> int:
        """The number of the hit that is on show, counted from one."""
        return self._hit + 1

    def _show_hits(self) -> None:
        """Mark all hits; the current one stands out by its frame of the selection's colours."""
        marks = []
        for number, hit in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = hit
            current = number == self._hit
            mark.format.setBackground(theme.color("accent" if current else "accent_soft"))
            mark.format.setForeground(theme.color("on_accent" if current else "ink"))
            mark.format.setFontUnderline(not current)
            marks.append(mark)
        self.setExtraSelections(marks)
        if self._hits:
            place = QTextCursor(self._hits[self._hit])
            place.clearSelection()
            self.setTextCursor(place)
            self.ensureCursorVisible()

    # Showing

    def _show(self) -> None:
        self._take_width()
        self.document().setDefaultStyleSheet(page_style())
        self.setHtml(fill_page(self._page, self._keys_of))
        # A viewport that was narrowed before it was seen has not told the text of it.
        self.document().setTextWidth(self.viewport().width())
        self._anchors = dict(_anchors(self.document()))
        self._redraw.stop()

    def _show_again(self) -> None:
        """Show the page in the colours, letters and width of now, at the same place."""
        if not self.isVisible():
            return
        hit = self._hit
        self._show()
        self._scroll_to(self._place)
        if self._words:
            self.find_all(self._words)
            self._hit = hit
            self._show_hits()

    def _note_place(self) -> None:
        """Remember the paragraph at the top, unless the page has been in motion since it was."""
        if not self._redraw.isActive():
            self._place = self.cursorForPosition(QPoint(0, theme.scaled(6))).blockNumber()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the page out for the width it is shown in."""
        super().showEvent(event)
        if self._page:
            self._show()

    def _take_width(self) -> None:
        """Keep lines short enough to read and in the middle, however wide the window is."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(theme.scaled(_MARGIN), (room - theme.scaled(_WIDEST)) // 2)
        self.setViewportMargins(side, 0, side, 0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Return a sign or picture at the size it has here."""
        name, ratio = QUrl(name), self.devicePixelRatioF()
        if name.scheme() == "sign":
            return draw_sign(name.path(), ratio)
        if name.scheme() == "picture":
            return self._picture(self._file.parent / name.path(), ratio)
        return super().loadResource(kind, name)

    def _picture(self, file: Path, ratio: float) -> QImage:
        image = QImage(str(file))
        if image.isNull():
            return image
        wide = min(self.viewport().width() - 2 * round(self.document().documentMargin()), image.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaledToWidth(max(1, round(wide * ratio)), smooth)
        return _framed(scaled, ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the width, and stay at the paragraph that was at the top before lines broke anew."""
        if self._page and self.isVisible() and event.size().width() != event.oldSize().width():
            self._note_place()
            self._redraw.start()
        super().resizeEvent(event)
        if self._page:
            self._take_width()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the size of letters."""
        dressed = bool(self._page) and self.isVisible() and event.type() in _DRESSES
        if dressed:
            self._note_place()
        super().changeEvent(event)
        if dressed:
            self._redraw.start()

    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == "act":
            self.wished.emit(link.path())
        else:
            self.go_to(link.fragment())


def _anchors(document: QTextDocument) -> list[tuple[str, int]]:
    """Return the names of the places to go to, and the paragraphs they stand in."""
    found, block = [], document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            found += [(name, block.blockNumber()) for name in part.fragment().charFormat().anchorNames()]
            part += 1
        block = block.next()
    return found


def _framed(image: QImage, ratio: float) -> QImage:
    """Return a picture with round corners and a hairline around it."""
    made = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(made.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8 * ratio, 8 * ratio)
    painter.setClipPath(shape)
    painter.drawImage(0, 0, image)
    painter.setClipping(False)
    painter.setPen(QPen(theme.color("field_line"), ratio))
    painter.drawPath(shape)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made

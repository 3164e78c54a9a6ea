"""The accent of the document: the template's own, a row of colours that print well, or the user's own."""

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QColorDialog, QPushButton, QWidget

from ui import theme
from ui.views.look_words import COLOURS, READABLE, contrast
from ui.views.widgets import button, row

_SIZE = 22
_AUTOMATIC = ""


class Swatch(QAbstractButton):
    """A colour to choose, as a disc; the chosen one is ringed and ticked, so that it is told without its colour."""

    def __init__(self, name: str, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_color(self, color: str) -> None:
        """Show another colour."""
        self.color = color
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for disc and ring."""
        return QSize(theme.scaled(_SIZE), theme.scaled(_SIZE))

    def minimumSizeHint(self) -> QSize:
        """Return the room for disc and ring."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if not self.isEnabled():
            painter.setOpacity(0.35)
        if self.isChecked() or self.hasFocus():
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(theme.color("accent"), 2, style))
            painter.drawEllipse(area)
        painter.setPen(QPen(theme.color("muted" if theme.is_dark() else "field_line"), 1))
        painter.setBrush(QColor(self.color))
        inner = area.adjusted(3, 3, -3, -3)
        painter.drawEllipse(inner)
        if self.isChecked():
            painter.setPen(QPen(Qt.GlobalColor.white, 1.6))
            middle = inner.center()
            size = inner.width() / 5
            painter.drawPolyline(
                [middle + point for point in (QPointF(-size, 0), QPointF(-size / 4, size), QPointF(size, -size))]
            )


class Colours(QWidget):
    """The row of colours; `chosen` carries "#rrggbb", or nothing for the template's own."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dialog: QColorDialog | None = None
        self._group = QButtonGroup(self)
        self.automatic = Swatch(self.tr("The template’s own colour"), "#1a1a1a")
        self.swatches = {
            name: Swatch(QCoreApplication.translate("Look", name), color) for name, color in COLOURS.items()
        }
        self.own = Swatch(self.tr("Your own colour"), "#1a1a1a")
        self.own.hide()
        self.more: QPushButton = button(self.tr("Other…"), "link", self.tr("Choose any colour"))
        self.more.setAccessibleName(self.tr("Other colour"))
        parts = [self.automatic, *self.swatches.values(), self.own]
        for part in parts:
            self._group.addButton(part)
        self.setLayout(row(*parts, self.more, 1, spacing=theme.scaled(3)))
        self._group.buttonClicked.connect(self._on_clicked)
        self.more.clicked.connect(self.ask)

    def show_colour(self, accent: str, templates_own: str, *, used: bool) -> None:
        """Show the colour chosen; the template's own stands first, and nothing can be chosen that is not drawn."""
        self.automatic.set_color(templates_own)
        known = {swatch.color: swatch for swatch in self.swatches.values()}
        self.own.setVisible(bool(accent) and accent not in known)
        if accent and accent not in known:
            self.own.set_color(accent)
            self.own.setToolTip(accent)
        (self.automatic if not accent else known.get(accent, self.own)).setChecked(True)
        self.setEnabled(used)
        self.setToolTip("" if used else self.tr("Nothing is coloured in this template."))

    def ask(self) -> None:
        """Ask for any colour."""
        checked = self._group.checkedButton()
        start = checked.color if isinstance(checked, Swatch) else "#1a1a1a"
        dialog = QColorDialog(QColor(start), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Accent colour"))
        dialog.colorSelected.connect(lambda color: self.chosen.emit(color.name()))
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        self.dialog = None

    def _on_clicked(self, swatch: QAbstractButton) -> None:
        if isinstance(swatch, Swatch):
            self.chosen.emit(_AUTOMATIC if swatch is self.automatic else swatch.color)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def warning_of(accent: str) -> str:
    """Return what is wrong with a colour on paper, or nothing."""
    if accent and contrast(accent) < READABLE:
        return QCoreApplication.translate(
            "Look", "This colour is pale: headings in it are hard to read, in print above all."
        )
    return ""

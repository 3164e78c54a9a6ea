"""Draws the signs of the window for the help page, as they are painted in the panes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget

from tailor.model.match import State
from tailor.model.suggestion import Level
from ui import theme
from ui.lists.keyword_words import STATES, state_word
from ui.views.level_sign import LevelChip
from ui.views.painting import paint_bar, paint_sign, paint_state, paint_tint, paint_underline
from ui.views.rows import Sign

_LEVELS: tuple[Level, ...] = ("safe", "confirm", "ask")
_TIERS: tuple[Sign, ...] = ("required", "preferred", "responsibility")
_SIDE = 20.0
_PADDING = 3.0


def draw_sign(name: str, ratio: float) -> QImage:
    """Return a sign by its name: a state, a kind of suggestion, "margin-" and a state, a tier, or "changed"."""
    words = {state: state for state in STATES}
    if name in words:
        return _draw_keyword(words[name], ratio)
    chips = {level: level for level in _LEVELS}
    if name in chips:
        return _draw_chip(chips[name], ratio)
    return _draw(QSizeF(_SIDE, _SIDE), _small_signs().get(name, lambda painter: None), ratio, theme.scaled(100) / 100)


def _small_signs() -> dict[str, Callable[[QPainter], None]]:
    """Return what paints each sign of the margins in a square."""
    middle = _SIDE / 2
    signs: dict[str, Callable[[QPainter], None]] = {
        "changed": lambda painter: paint_bar(painter, QRectF(0, 2, _SIDE, _SIDE - 4), 6),
    }
    for state in STATES:
        signs[f"margin-{state}"] = partial(paint_state, middle=QPointF(middle, middle), state=state)
    for tier in _TIERS:
        signs[tier] = partial(paint_sign, place=QPointF(middle - 5, middle), sign=tier)
    return signs


def _draw_keyword(state: State, ratio: float) -> QImage:
    """Draw the word for a state, marked as keywords of that state are."""
    face = theme.font(14)
    metrics = QFontMetricsF(face)
    size = QSizeF(metrics.horizontalAdvance(state_word(state)) + 2 * _PADDING, metrics.height() + 4)

    def paint(painter: QPainter) -> None:
        area = QRectF(0, 1, size.width(), size.height() - 2)
        if state != "verbatim":
            paint_tint(painter, area, theme.color(f"{state}_soft"))
        painter.setFont(face)
        painter.setPen(theme.color("ink"))
        painter.drawText(area.adjusted(_PADDING, 0, 0, -1), Qt.AlignmentFlag.AlignVCenter, state_word(state))
        paint_underline(painter, area, state)

    return _draw(size, paint, ratio)


def _draw_chip(level: Level, ratio: float) -> QImage:
    chip = LevelChip(level)
    chip.resize(chip.sizeHint())
    bare = QWidget.RenderFlag.DrawChildren
    return _draw(QSizeF(chip.size()), lambda painter: chip.render(painter, QPoint(), renderFlags=bare), ratio)


def _draw(size: QSizeF, paint: Callable[[QPainter], None], ratio: float, scale: float = 1.0) -> QImage:
    """Return a picture of this size with what is painted on it; `scale` enlarges both."""
    wide, high = round(size.width() * scale * ratio), round(size.height() * scale * ratio)
    image = QImage(QSize(wide, high), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return image

"""Pages on screens of every scale, each pixel of the picture on a pixel of the screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from ui.rendering import Box, PagePicture
from ui.theme import Theme
from ui.views.pages import PagesView

CHECKOUT = Path(__file__).resolve().parents[3]
PROGRAM = """
import random
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget, QVBoxLayout
from PySide6.QtCore import QPoint
from ui import theme
from ui.rendering import PagePicture
from ui.views.pages import PagesView
from ui.views.pages_area import PagesArea

application = QApplication([])
theme.Theme(application).apply("light")
window = QWidget()
area = PagesArea(PagesView())
layout = QVBoxLayout(window)
layout.setContentsMargins(7, 13, 5, 3)
layout.addWidget(area)
window.resize(331, 457)
window.show()
ratio, width = window.devicePixelRatioF(), area.pixels
height = round(width * 1.3)
chance = random.Random(6)
content = bytes(chance.randrange(256) if place % 4 < 3 else 255 for place in range(width * height * 4))
area.pages.show_pages((PagePicture(content, width, height),))
application.processEvents()
assert area.pixels == width, (area.pixels, width)
grab = window.grab().toImage()
place = area.pages.mapTo(window, QPoint(0, 0))
left, top = round((place.x() + 1) * ratio), round((place.y() + 1) * ratio)
rows = ((x, y) for x in range(9, width - 9, 7) for y in range(9, 300, 5))
spots = [(grab.pixel(left + x, top + y) & 0xFFFFFF, 4 * (y * width + x)) for x, y in rows]
wrong = sum(int.from_bytes(content[start : start + 3], "little") != seen for seen, start in spots)
print(ratio, wrong, len(spots))
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_letters_are_sharp_at_every_scale_of_the_screen(scale: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, env=environment, timeout=60)
    assert done.returncode == 0, done.stderr
    ratio, wrong, looked_at = done.stdout.split()
    assert float(ratio) == float(scale)
    assert int(looked_at) > 1000
    assert int(wrong) == 0


def test_a_picture_of_another_size_is_shown_until_the_right_one_comes(qtbot: QtBot, dress: Theme) -> None:
    pages = PagesView()
    qtbot.addWidget(pages)
    box = Box("w1.0", 10, 20, 60, 8)
    pages.show_pages((PagePicture(bytes(100 * 140 * 4), 100, 140, (box,)),))
    pages.set_page_width(300)
    assert pages.height() >= 420
    assert pages.line_at(QPointF(1 + 45, 1 + 66)) == (0, "w1.0")
    assert pages.line_at(QPointF(290, 400)) == (0, "")
    pages.show_pages(())
    assert pages.count == 0
    assert pages.step_line(1).isNull()

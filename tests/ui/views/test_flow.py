"""Parts go on in the next row where the room ends, from the side where one begins to read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.views.flow import flow
from ui.views.widgets import button


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_begin_where_one_begins_to_read(qtbot: QtBot, dress: theme.Theme, direction: Qt.LayoutDirection) -> None:
    parts = [button(words) for words in ("One", "Two and more", "Three", "Four")]
    around = QWidget()
    around.setLayoutDirection(direction)
    around.setLayout(flow(*parts, spacing=6))
    qtbot.addWidget(around)
    around.resize(200, 200)
    around.show()
    first, second, *_, last = (part.geometry() for part in parts)
    assert last.top() > first.top()
    if direction == Qt.LayoutDirection.LeftToRight:
        assert (first.left(), second.left()) == (0, first.right() + 7)
    else:
        assert (first.right(), second.right()) == (199, first.left() - 7)


def test_a_part_wider_than_the_room_is_as_wide_as_the_room(qtbot: QtBot, dress: theme.Theme) -> None:
    part = button("Everything that there is to say about this, in many words")
    around = QWidget()
    around.setMinimumWidth(0)
    around.setLayout(flow(part))
    qtbot.addWidget(around)
    around.layout().setGeometry(around.rect().adjusted(0, 0, 0, 0))  # type: ignore[union-attr]
    assert part.width() <= around.width()

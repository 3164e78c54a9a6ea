"""Panes that there is no room for fold, and one click brings them back."""

import pytest
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.views.folds import Folds
from ui.views.widgets import Pane, button


class Stage(QWidget):
    """Three panes that want 200, 200 and 300 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.splitter = QSplitter()
        panes = Pane(), Pane(), Pane()
        for pane in panes:
            self.splitter.addWidget(pane)
        self.folds = Folds(self.splitter, ("One", "Two", "Three"), panes, (200, 200, 300))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.folds.bar)
        layout.addWidget(self.splitter, 1)
        self.link = button("Show it", "link")
        self.work = button("Work")
        layout.addWidget(self.link)
        layout.addWidget(self.work)
        self.setMinimumSize(100, 100)


@pytest.fixture
def stage(qtbot: QtBot, dress: theme.Theme) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(900, 400)
    stage.show()
    stage.activateWindow()
    stage.work.setFocus()
    stage.folds.prefer(2, 1, 0)
    return stage


def test_with_room_for_all_nothing_is_folded_and_no_names_are_needed(stage: Stage) -> None:
    assert stage.folds.shown == {0, 1, 2}
    assert stage.folds.bar.isHidden()


@pytest.mark.parametrize(("width", "shown"), [(710, {0, 1, 2}), (600, {1, 2}), (510, {1, 2}), (420, {2}), (200, {2})])
def test_what_was_wanted_last_stays_the_longest(stage: Stage, width: int, shown: set[int]) -> None:
    stage.resize(width, 400)
    assert stage.folds.shown == shown
    assert [switch.isChecked() for switch in stage.folds.bar.buttons] == [number in shown for number in range(3)]


def test_a_folded_pane_comes_by_its_name_in_the_place_of_what_was_wanted_longest_ago(stage: Stage) -> None:
    stage.resize(520, 400)
    stage.folds.bar.buttons[0].click()
    assert stage.folds.shown == {0, 2}
    stage.resize(320, 400)
    assert stage.folds.shown == {0}
    stage.resize(900, 400)
    assert stage.folds.shown == {0, 1, 2}


def test_larger_letters_fold_too(stage: Stage, dress: theme.Theme) -> None:
    dress.apply("light", 1.5)
    stage.folds.dress()
    assert stage.folds.shown == {1, 2}


def test_what_is_pointed_at_comes_beside_the_work_but_does_not_take_its_place(stage: Stage) -> None:
    stage.resize(520, 400)
    stage.folds.point_at(0)
    assert stage.folds.shown == {0, 2}
    stage.resize(320, 400)
    stage.folds.point_at(1)
    assert stage.folds.shown == {2}


def test_a_link_brings_what_it_points_at_even_where_there_is_room_for_one(qtbot: QtBot, stage: Stage) -> None:
    stage.resize(320, 400)
    stage.link.setFocus()
    qtbot.waitUntil(stage.link.hasFocus)
    stage.folds.point_at(1)
    assert stage.folds.shown == {1}

"""The three steps offer what no pane beside them offers."""

import pytest
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.views.start import Start


@pytest.mark.parametrize("beside", [set(), {"resume"}, {"posting", "resume"}])
def test_a_way_is_offered_once(qtbot: QtBot, dress: Theme, beside: set[str]) -> None:
    start = Start()
    qtbot.addWidget(start)
    start.show_ways(beside)
    assert start.resume.isHidden() == ("resume" in beside)
    assert start.posting.isHidden() == ("posting" in beside)

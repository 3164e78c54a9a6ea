"""Templates of the user's own in the panel of the look: pictured beside ours, chosen, told where they are broken."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tailor.paths import data_dir
from tests.tailor.exporters.style_donor.donors import styled
from ui.session import Session
from ui.tasks import Tasks
from ui.theme import Theme
from ui.views.preview import PreviewPane

WORKER = 60_000
CLASSIC = (data_dir("templates") / "classic" / "template.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session, tasks: Tasks, home: Path) -> PreviewPane:
    for name, text in (("mine", CLASSIC), ("broken", CLASSIC.replace("top = 48", "topp = 48"))):
        (home / "templates" / name).mkdir(parents=True)
        (home / "templates" / name / "template.toml").write_text(text.replace("Classic", "Mine"), encoding="utf-8")
    styled(home / "templates" / "My CV.docx")
    pane = PreviewPane(session, tasks)
    qtbot.addWidget(pane, before_close_func=lambda _: settle(qtbot, tasks))
    pane.resize(348, 900)
    pane.show()
    qtbot.mouseClick(pane.look_button, Qt.MouseButton.LeftButton)
    settle(qtbot, tasks)
    return pane


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=WORKER)


def test_they_are_listed_pictured_and_chosen(pane: PreviewPane, session: Session, tasks: Tasks, qtbot: QtBot) -> None:
    strip = pane.look.templates
    titles = {name: strip.item(row) for row, name in enumerate(strip.names)}
    assert {"classic", "modern", "mine", "My CV"} <= set(titles)
    assert (titles["mine"].text(), titles["My CV"].text()) == ("Mine", "My CV")
    assert not titles["broken"].flags() & Qt.ItemFlag.ItemIsEnabled
    assert "page.topp" in titles["broken"].toolTip()
    drawn = pane.pages.grab().toImage()
    strip.setCurrentItem(titles["My CV"])
    settle(qtbot, tasks)
    assert session.application is not None
    assert session.application.template == "My CV"
    assert pane.pages.grab().toImage() != drawn

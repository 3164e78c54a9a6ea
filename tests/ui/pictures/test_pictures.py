"""The main states of the window look as they did when somebody last looked at each picture.

`pytest tests/ui/pictures --renew-pictures` takes them anew.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from tailor.model.look import Look
from tailor.model.suggestion import Suggestion
from tests.ui.pictures.comparing import FOLDER, difference, keep, kept, plain
from ui import theme
from ui.app import open_window
from ui.errors import Reporter
from ui.views.palette import Palette
from ui.window import MainWindow

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="letters have other edges elsewhere")
SIZE = (1040, 660)
LARGEST = 40_000
_ROUNDS = 12
"""How often what was put off is done before a picture: cards are built and laid out one after the other."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, reporter: Reporter) -> Iterator[MainWindow]:
    flash = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    window = open_window(qapp, reporter)
    qtbot.addWidget(window)
    window.dress.apply("light")
    window.resize(*SIZE)
    window.show()
    qtbot.waitUntil(lambda: window.is_built, timeout=10_000)
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setCursorFlashTime(flash)
    window.close()
    window.library.close()
    theme.Theme(qapp).apply("light")


class Album:
    """Takes the pictures, and holds each against the one that is kept."""

    def __init__(self, window: MainWindow, qtbot: QtBot, folder: Path, *, renewed: bool) -> None:
        self.window, self._qtbot, self._folder, self._renewed = window, qtbot, folder, renewed
        self.wrong: list[str] = []

    def take(self, name: str, part: QWidget | None = None) -> None:
        """Take a picture of the window, or of a part, once nothing runs."""
        self.rest()
        image = plain(_picture(part or self.window))
        if self._renewed:
            keep(name, image)
            return
        found = difference(kept(name), image)
        if found.matters:
            new, marked = self._folder / f"{name}.png", self._folder / f"{name}-difference.png"
            image.save(str(new))
            found.picture.save(str(marked))
            self.wrong.append(
                f"{name}: {found.seen:.2%} seen, {found.mean:.2f} off in the mean; see {new} and {marked}"
            )

    def rest(self) -> None:
        """Wait until nothing runs and everything is saved."""
        window = self.window
        self._qtbot.waitUntil(lambda: not window.tasks.busy() and not window.analysing.pending, timeout=60_000)
        self._qtbot.waitUntil(lambda: window.status.saved.text() != "Saving…", timeout=10_000)
        for _ in range(_ROUNDS):
            QApplication.sendPostedEvents()
            QApplication.processEvents()


def test_the_main_states_look_as_they_did(
    window: MainWindow,
    qtbot: QtBot,
    application: Application,
    suggestions: tuple[Suggestion, ...],
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    album = Album(window, qtbot, tmp_path, renewed=bool(request.config.getoption("--renew-pictures")))
    album.take("start-light")
    window.keeping.add(replace(application, look=Look("A4")))
    album.rest()
    window.session.take_suggestions(suggestions)
    window.session.accept(suggestions[0])
    _take_tabs(album)
    _take_dresses(album)
    _take_sizes(album)
    assert not album.wrong, "\n".join(album.wrong)


def _take_tabs(album: Album) -> None:
    window = album.window
    window.actions_by_name["suggestions"].trigger()
    album.take("suggestions-light")
    window.session.select_keyword("Terraform")
    window.actions_by_name["keywords"].trigger()
    album.take("keywords-light")
    window.actions_by_name["letter"].trigger()
    album.take("letter-light")
    window.actions_by_name["changes"].trigger()
    album.take("changes-light")
    window.actions_by_name["suggestions"].trigger()


def _take_dresses(album: Album) -> None:
    window = album.window
    window.dress.apply("dark")
    album.take("suggestions-dark")
    window.actions_by_name["palette"].trigger()
    palette = window.findChild(Palette)
    assert palette is not None
    album.take("palette-dark", palette)
    palette.close()
    window.settings.export_folder = "/home/marta/Documents"
    window.exporting.ask()
    assert window.exporting.dialog is not None
    album.take("export-dark", window.exporting.dialog)
    window.exporting.dialog.reject()
    window.dress.apply("contrast")
    window.actions_by_name["keywords"].trigger()
    window.tabs.keywords.list.setFocus(Qt.FocusReason.TabFocusReason)
    album.take("keywords-contrast")
    window.actions_by_name["suggestions"].trigger()


def _take_sizes(album: Album) -> None:
    window = album.window
    window.dress.apply("light", 2.0)
    album.take("suggestions-large")
    window.dress.apply("light")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    album.take("suggestions-right-to-left")


def test_the_pictures_are_small(request: pytest.FixtureRequest) -> None:
    pictures = sorted(FOLDER.glob("*.png"))
    assert len(pictures) >= 10
    assert [file.name for file in pictures if file.stat().st_size > LARGEST] == []


def test_a_difference_that_is_seen_matters_and_edges_of_letters_do_not() -> None:
    ground = QImage(200, 200, QImage.Format.Format_RGB888)
    ground.fill(QColor("white"))
    edges, line = ground.copy(), ground.copy()
    for place in range(200):
        edges.setPixelColor(place, place, QColor(225, 225, 225))
        line.setPixelColor(place, 100, QColor("black"))
    assert not difference(ground, edges).matters
    found = difference(ground, line)
    assert found.matters
    assert found.picture.pixelColor(50, 100) == QColor(255, 0, 255)
    assert difference(ground, ground.scaled(100, 100)).matters


def _picture(part: QWidget) -> QImage:
    picture = QPixmap(part.size())
    part.render(picture, QPoint(0, 0))
    return picture.toImage()

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tailor.model.application import Application
from ui.views.marked import MarkedText
from ui.window import MainWindow


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.resize(1280, 800)
    window.keeping.add(application)
    return window


def click_on(qtbot: QtBot, view: MarkedText, term: str) -> None:
    place = next(placed for placed in view.marks if placed.mark and placed.mark.term == term)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.place_of(place).center().toPoint())


def test_a_keyword_clicked_in_one_pane_is_seen_in_both_though_it_was_scrolled_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    posting, resume = window.posting.view, window.resume.view
    added = "\n".join("More words about the work of the past." for _ in range(1))
    for number in range(12):
        window.session.add_line("w1.highlights", f"{number} {added}", "w1.2")
    click_on(qtbot, posting, "SQL")
    assert window.session.current_keyword == "SQL"
    sql = next(placed for placed in resume.marks if placed.mark and placed.mark.term == "SQL")
    resume.verticalScrollBar().setValue(resume.verticalScrollBar().maximum())
    click_on(qtbot, posting, "SQL")
    qtbot.waitUntil(lambda: any(resume.is_in_sight(p) for p in resume.marks if p.mark and p.mark.term == "SQL"))
    assert sql in resume.marks


def test_what_the_pointer_is_over_in_one_pane_is_marked_in_the_other(window: MainWindow) -> None:
    plain = window.resume.view.grab().toImage()
    window.posting.view.keyword_hovered.emit("SQL")
    assert window.resume.view.grab().toImage() != plain
    window.posting.view.keyword_hovered.emit("")
    assert window.resume.view.grab().toImage() == plain


def test_a_keyword_of_the_list_under_the_pointer_is_marked_in_both_panes(window: MainWindow) -> None:
    window.tabs.open("keywords")
    plain = [view.grab().toImage() for view in (window.posting.view, window.resume.view)]
    keywords = window.tabs.keywords.list
    model = keywords.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    found = next(index for index in rows if "SQL" in str(index.data(Qt.ItemDataRole.DisplayRole)))
    keywords.entered.emit(found)
    now = [view.grab().toImage() for view in (window.posting.view, window.resume.view)]
    assert all(one != other for one, other in zip(plain, now, strict=True))
    keywords.viewportEntered.emit()

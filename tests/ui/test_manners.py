"""Dropping anywhere, pasting anywhere, the sample kept apart, recent files: as a newcomer meets them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tailor.model.answers import Fact
from tailor.model.application import Application
from tailor.paths import data_dir
from tests.ui import work
from ui import theme
from ui.analysing import KEYWORDS
from ui.errors import Reporter
from ui.intake import READING_RESUME
from ui.keeping import Keeping
from ui.session import Session
from ui.settings import keep_settings, load_settings, settings_path
from ui.views.drop_veils import DropVeil
from ui.window import MainWindow

WAIT = 60_000
SAMPLE = data_dir("resources") / "sample"
BAKER = "Baker\n\nRequirements\nSourdough\nYou bake at night."


def read_text(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.intake.take_posting_text(text)
    qtbot.waitUntil(lambda: window.session.posting.text.startswith(text[:5]), timeout=WAIT)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def files_data(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def text_data(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def drag(window: MainWindow, data: QMimeData) -> tuple[DropVeil, ...]:
    """Drag something into the window and return the veils that are seen."""
    ground = window.manners.ground
    assert ground is not None
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.windowHandle(), QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    return tuple(veil for veil in ground.veils if veil.isVisible())


def drop(window: MainWindow, veil: DropVeil, data: QMimeData) -> None:
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(veil, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    QApplication.sendEvent(veil, QDropEvent(QPointF(9, 9), copy, data, left, none))


def veil_over(window: MainWindow, pane: str, data: QMimeData) -> DropVeil:
    return next(veil for veil in drag(window, data) if veil.pane is getattr(window, pane))


# Dropping


def test_every_pane_says_what_a_drop_will_do_and_is_itself_again_when_the_drag_leaves(
    qtbot: QtBot, window: MainWindow, application: Application
) -> None:
    window.keeping.add(application)
    veils = drag(window, files_data(SAMPLE / "posting.txt"))
    said = {veil.pane: veil.words for veil in veils}
    assert said[window.posting] == "Drop to read this as the posting"
    assert said[window.resume] == "Drop to read this as your résumé"
    assert {window.rail, window.right} <= set(said)
    assert all(veil.geometry() == veil.pane.rect() for veil in veils)
    QApplication.sendEvent(window.windowHandle(), QDragLeaveEvent())
    qtbot.waitUntil(lambda: not any(veil.isVisible() for veil in veils))


def test_on_the_check_tab_a_file_is_dropped_to_be_checked(window: MainWindow, application: Application) -> None:
    window.keeping.add(application)
    trigger(window, "check")
    assert "machines" in veil_over(window, "right", files_data(SAMPLE / "resume.docx")).words


@pytest.mark.slow
def test_both_files_dropped_at_once_are_told_apart_by_what_they_say(qtbot: QtBot, window: MainWindow) -> None:
    data = files_data(SAMPLE / "posting.txt", SAMPLE / "resume.docx")
    veil = veil_over(window, "resume", data)
    assert veil.words.startswith("Drop to read both")
    drop(window, veil, data)
    qtbot.waitUntil(lambda: bool(window.session.posting.text and window.session.base.sections), timeout=WAIT)
    assert window.session.posting.company == "Larkspur Transit"
    assert window.session.base.basics.name == "Elena Marchetti-Boyd"
    assert len(window.library.list()) == 1


def test_a_file_dropped_where_no_pane_tells_is_known_by_what_it_says(qtbot: QtBot, window: MainWindow) -> None:
    data = files_data(SAMPLE / "posting.txt")
    drop(window, veil_over(window, "right", data), data)
    qtbot.waitUntil(lambda: bool(window.session.posting.text), timeout=WAIT)
    assert window.resume.is_empty


def test_text_dragged_from_a_browser_is_read_as_the_posting_on_any_pane(qtbot: QtBot, window: MainWindow) -> None:
    drop(window, veil_over(window, "resume", text_data(BAKER)), text_data(BAKER))
    qtbot.waitUntil(lambda: window.session.posting.text.startswith("Baker"), timeout=WAIT)


def test_what_cannot_be_read_is_refused_before_and_after_the_drop(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "me.png").write_bytes(b"\x89PNG")
    (tmp_path / "talk.mp4").touch()
    (tmp_path / "folder").mkdir()
    (tmp_path / "cv.pages").mkdir()
    for name, said in (
        ("me.png", "is a picture"),
        ("folder", "is a folder"),
        ("cv.pages", "is a Pages document"),
        ("talk.mp4", "is no document"),
    ):
        data = files_data(tmp_path / name)
        veil = veil_over(window, "resume", data)
        assert said in veil.words
        drop(window, veil, data)
        qtbot.waitUntil(lambda said=said: window.notice.isVisible() and said in window.notice.words.text())
    assert window.library.list() == ()


def test_too_many_files_at_once_are_counted_and_refused(window: MainWindow, tmp_path: Path) -> None:
    window.intake.take_files([tmp_path / f"{number}.pdf" for number in range(3)])
    assert "3 files" in window.notice.words.text()


def test_a_word_file_locked_with_a_password_is_told_of_and_no_password_asked_in_vain(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    locked = tmp_path / "locked.docx"
    locked.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"))
    window.intake.take_files([locked], "resume")
    qtbot.waitUntil(window.notice.isVisible, timeout=WAIT)
    assert "Open it in Word" in window.notice.words.text()
    assert window.acts.dialog is None


# Pasting


@pytest.mark.parametrize("pane", ["resume", "posting"])
def test_a_posting_is_pasted_wherever_the_focus_is(qtbot: QtBot, window: MainWindow, pane: str) -> None:
    QGuiApplication.clipboard().setText(BAKER)
    getattr(window, pane).setFocus()
    trigger(window, "paste")
    qtbot.waitUntil(lambda: window.session.posting.text.startswith("Baker"), timeout=WAIT)


def test_a_copied_picture_and_an_empty_clipboard_are_answered_in_words(window: MainWindow) -> None:
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    trigger(window, "paste")
    assert "picture" in window.notice.words.text()
    QGuiApplication.clipboard().clear()
    trigger(window, "paste")
    assert "nothing to paste" in window.notice.words.text()


def test_with_posting_and_resume_there_nothing_is_pasted_by_accident(
    window: MainWindow, application: Application
) -> None:
    window.keeping.add(application)
    assert not window.actions_by_name["paste"].isEnabled()
    window.keeping.close()
    assert window.actions_by_name["paste"].isEnabled()


# The sample


@pytest.fixture
def sample(application: Application) -> Application:
    return replace(application, id="s1", sample=True)


def test_the_sample_says_what_it_is_and_goes_with_one_click_and_comes_back_with_one(
    window: MainWindow, sample: Application
) -> None:
    window.keeping.add(sample)
    card = window.manners.sampling.card
    assert card is not None
    assert card.isVisible()
    assert window.posting.head.about.startswith("Sample")
    card.remove.click()
    assert window.library.list() == ()
    assert not window.actions_by_name["remove_sample"].isEnabled()
    window.notice.act.click()
    assert window.session.application == sample
    assert card.isVisible()


def test_own_work_begun_from_the_sample_takes_nothing_of_it_along(
    qtbot: QtBot, window: MainWindow, sample: Application
) -> None:
    window.keeping.add(sample)
    window.session.answer(Fact("Terraform", "have"))
    window.manners.sampling.card.own.click()  # type: ignore[union-attr]
    read_text(qtbot, window, BAKER)
    assert window.session.application is not None
    assert not window.session.application.sample
    assert window.resume.is_empty
    assert window.session.answers.facts == ()
    window.keeping.save()
    assert window.library.answers.facts == ()


@pytest.mark.slow
def test_a_resume_given_while_the_sample_is_open_leaves_the_sample_as_it_is(
    qtbot: QtBot, window: MainWindow, sample: Application
) -> None:
    window.keeping.add(sample)
    window.intake.take_files([SAMPLE / "resume.docx"], "resume")
    qtbot.waitUntil(
        lambda: window.session.application is not None and not window.session.application.sample, timeout=WAIT
    )
    assert window.library.load("s1") == sample
    assert window.posting.is_empty


def test_the_sample_is_opened_once_and_offered_only_before_there_is_own_work(
    window: MainWindow, sample: Application, application: Application
) -> None:
    assert not window.start.sample.isHidden()
    window.keeping.add(sample)
    trigger(window, "sample")
    assert [row.id for row in window.library.list()] == ["s1"]
    window.keeping.add(application)
    window.keeping.close()
    assert window.start.sample.isHidden()


# Recent files


def test_files_read_are_remembered_latest_first_and_missing_ones_are_greyed(window: MainWindow, tmp_path: Path) -> None:
    recent = window.manners.recent
    for number in range(10):
        (tmp_path / f"cv & {number}.docx").touch()
        recent.remember("resume", tmp_path / f"cv & {number}.docx")
    (tmp_path / "cv & 9.docx").unlink()
    menu = recent.menus["resume"]
    menu.aboutToShow.emit()
    shown = [(action.text(), action.isEnabled()) for action in menu.actions()]
    assert shown[:2] == [("&1 cv && 9.docx (no longer there)", False), ("&2 cv && 8.docx", True)]
    assert len(shown) == 8
    assert load_settings(settings_path()).recent_resumes == window.settings.recent_resumes
    offered = [(action.text(), action.isEnabled()) for action in recent.palette_actions()]
    assert offered[:2] == [("Recent résumé: cv && 9.docx", False), ("Recent résumé: cv && 8.docx", True)]
    trigger(window, "clear_recent")
    assert window.settings.recent_resumes == ""
    assert not menu.menuAction().isEnabled()


def test_a_posting_read_from_a_file_is_among_the_recent_ones(qtbot: QtBot, window: MainWindow) -> None:
    window.intake.take_files([SAMPLE / "posting.txt"], "posting")
    qtbot.waitUntil(lambda: bool(window.settings.recent_postings), timeout=WAIT)
    assert window.manners.recent.files("posting") == (SAMPLE / "posting.txt",)


def test_new_applications_begin_with_the_paper_and_template_that_were_set(qtbot: QtBot, window: MainWindow) -> None:
    window.settings.paper, window.settings.template, window.settings.spelling = "Letter", "modern", "de"
    read_text(qtbot, window, BAKER)
    application = window.session.application
    assert application is not None
    assert (application.look.page, application.template) == ("Letter", "modern")
    assert application.spelling.letter == "de"


@pytest.mark.slow
def test_both_files_dropped_beside_other_work_begin_an_application_of_their_own(
    qtbot: QtBot, window: MainWindow, application: Application
) -> None:
    window.keeping.add(application)
    window.manners.take_dropped((SAMPLE / "resume.docx", SAMPLE / "posting.txt"), "", "")
    qtbot.waitUntil(lambda: window.session.base.basics.name == "Elena Marchetti-Boyd", timeout=WAIT)
    assert window.session.posting.company == "Larkspur Transit"
    assert window.library.load("a1") == application


# Empty panes and work that takes a while


def test_an_empty_pane_says_what_is_on_its_way_and_can_stop_it(qtbot: QtBot, window: MainWindow) -> None:
    cover = window.manners.emptiness.covers["resume"]
    window.tasks.start(READING_RESUME, work.sleep, (30,), lambda _: None)
    qtbot.waitUntil(cover.isVisible, timeout=WAIT)
    assert cover.words.text() == "Reading the résumé…"
    assert not window.manners.emptiness.covers["posting"].isVisible()
    cover.stop.click()
    assert not cover.isVisible()
    assert not window.tasks.busy()
    assert window.notice.words.text().startswith("Stopped.")
    assert window.library.list() == ()


def test_a_stopped_analysis_goes_on_when_the_user_says_so(
    qtbot: QtBot, window: MainWindow, application: Application
) -> None:
    window.keeping.add(application)
    window.tasks.start(KEYWORDS, work.sleep, (30,), lambda _: None)
    qtbot.waitUntil(lambda: window.status.work.isVisible(), timeout=WAIT)
    trigger(window, "stop")
    assert window.session.application == application
    window.notice.act.click()
    assert window.analysing.pending


def test_an_empty_pane_offers_what_it_lacks(window: MainWindow) -> None:
    trigger(window, "new")
    for tab, words in (("keywords", "Paste posting"), ("letter", "Open résumé…")):
        trigger(window, tab)
        ways = [way for way in window.tabs.panes[tab].findChildren(QPushButton) if way.text() == words]
        assert [way.isVisible() for way in ways] == [True]


def test_a_search_without_a_find_says_so_and_shows_all_again(
    qtbot: QtBot, window: MainWindow, application: Application
) -> None:
    window.keeping.add(application)
    trigger(window, "search")
    qtbot.keyClicks(window.rail.search, "plumber")
    found = [way for way in window.rail.findChildren(QPushButton) if way.text() == "Show all"]
    assert [way.isVisibleTo(window.rail) for way in found] == [True]
    found[0].click()
    assert window.rail.list.model().rowCount() == 1
    assert not found[0].isVisible()


# Leaving in the middle of something


def begin_writing(window: MainWindow) -> None:
    window.tasks.start("Writing", work.sleep, (30,), lambda _: None)
    window.tasks.start("Reading", work.sleep, (30,), lambda _: None, pool="analysis")


def begin_typing(window: MainWindow) -> None:
    window.resume.edit("w1.1")
    assert window.resume.editor is not None
    window.resume.editor.setPlainText("Ran a workshop at night")


def begin_review(window: MainWindow) -> None:
    trigger(window, "review")
    assert window.reviewing.is_open


@pytest.mark.parametrize("begin", [begin_writing, begin_typing, begin_review])
def test_quitting_in_the_middle_asks_nothing_and_loses_nothing(
    qtbot: QtBot, window: MainWindow, application: Application, begin: Callable[[MainWindow], None]
) -> None:
    window.keeping.add(application)
    begin(window)
    trigger(window, "quit")
    assert not window.isVisible()
    assert window.acts.dialog is None
    assert not window.tasks.busy()
    session = Session()
    Keeping(session, window.library, session).open("a1")
    said = [change.after for change in session.changes]
    assert said == (["Ran a workshop at night"] if begin is begin_typing else [])


# As it was left


def test_window_tab_and_splitters_are_as_they_were_left(
    qtbot: QtBot, window: MainWindow, application: Application, dress: theme.Theme, reporter: Reporter
) -> None:
    window.keeping.add(application)
    trigger(window, "letter")
    window.resize(1400, 760)
    window.splitter.setSizes([230, 370, 420, 380])
    QCoreApplication.processEvents()
    sizes = window.splitter.sizes()
    window.close()
    keep_settings(window.settings)
    again = MainWindow(window.library, load_settings(settings_path()), dress, reporter)
    qtbot.addWidget(again)
    assert again.height() == 760
    again.resize(1400, 760)  # the screen of a test is narrower, and a window is never restored wider than its screen
    again.build()
    again.show()
    again.keeping.open("a1")
    assert again.tabs.current == "letter"
    qtbot.waitUntil(lambda: max(abs(a - b) for a, b in zip(again.splitter.sizes(), sizes, strict=True)) <= 3)
    again.close()


def test_a_window_left_on_a_screen_that_is_gone_comes_back_in_sight(
    qtbot: QtBot, window: MainWindow, dress: theme.Theme, reporter: Reporter
) -> None:
    window.move(9000, 7000)
    window.close()
    again = MainWindow(window.library, window.settings, dress, reporter)
    qtbot.addWidget(again)
    again.show()
    assert again.screen().availableGeometry().intersects(again.frameGeometry())

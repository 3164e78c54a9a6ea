"""The whole window, driven as a user does: buttons, menus, keys, and everything undone and redone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from tailor.errors import TailorError
from tailor.model.application import Application
from tailor.model.suggestion import Suggestion
from tailor.paths import data_dir
from tests.ui.conftest import POSTING
from ui import theme
from ui.acts import TABS
from ui.errors import Reporter
from ui.window import MainWindow

WAIT = 60_000
SAMPLE = data_dir("resources") / "sample"


@pytest.fixture
def working(window: MainWindow, application: Application) -> MainWindow:
    """The window with an application open."""
    window.keeping.add(application)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy() and not window.analysing.pending, timeout=WAIT)


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def ids(window: MainWindow) -> list[str]:
    return [row.id for row in window.library.list()]


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    dialog = window.acts.dialog
    assert isinstance(dialog, kind)
    return dialog


# First run


def test_an_empty_window_says_what_to_do_and_offers_the_sample(window: MainWindow) -> None:
    assert window.right.currentWidget() is window.start
    assert not window.rail.isVisible()
    assert not window.actions_by_name["export"].isEnabled()
    assert not window.top.buttons["undo"].isEnabled()
    assert window.posting.is_empty
    assert window.resume.is_empty


@pytest.mark.slow
def test_one_click_fills_the_window_with_the_sample(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.start.sample, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    application = window.session.application
    assert application is not None
    assert application.sample
    assert len(application.posting.keywords) >= 10
    assert len(window.session.open_suggestions) >= 3
    assert window.right.currentWidget() is window.tabs
    assert window.rail.model.index(0).data().endswith("sample")
    assert not window.session.undo_stack.canUndo()
    before = window.session.matches.coverage
    window.top.buttons["undo"].click()
    trigger(window, "accept_all_safe")
    assert window.session.changes
    assert window.session.matches.coverage.keywords[0] >= before.keywords[0]
    window.top.buttons["undo"].click()
    assert window.session.changes == ()
    window.top.buttons["redo"].click()
    assert window.session.changes


# Taking in


def test_a_pasted_posting_begins_an_application(qtbot: QtBot, window: MainWindow) -> None:
    window.posting.paste_box.setPlainText(POSTING)
    window.posting.read_button.click()
    assert window.session.posting.text == POSTING
    assert window.library.list()[0].id == ids(window)[0]
    assert window.resume.is_empty
    assert not window.actions_by_name["export"].isEnabled()


def test_a_posting_from_the_clipboard_keeps_the_resume_in_use(working: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Baker\n\nRequirements\nSourdough")
    trigger(working, "new_from_clipboard")
    assert working.session.posting.text.startswith("Baker")
    assert working.session.base.basics.name == "Marta Lindholm"
    assert len(ids(working)) == 2


def test_an_empty_clipboard_is_said_plainly(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    trigger(window, "new_from_clipboard")
    assert "no text in the clipboard" in window.notice.words.text()
    assert ids(window) == []


def test_a_new_application_waits_for_its_posting_and_is_kept_once_it_has_one(working: MainWindow) -> None:
    trigger(working, "new")
    assert working.posting.is_empty
    assert ids(working) == ["a1"]
    working.posting.paste_box.setPlainText("Baker\n\nRequirements\nSourdough")
    working.posting.read_button.click()
    working.keeping.save()
    assert len(ids(working)) == 2
    trigger(working, "undo")
    assert working.posting.is_empty
    trigger(working, "redo")
    assert not working.posting.is_empty


def drop(target: QWidget, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place, copy = QPointF(20, 20), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place.toPoint(), copy, data, buttons, keys))
    QApplication.sendEvent(target, QDropEvent(place, copy, data, buttons, keys))


def test_a_dropped_posting_begins_an_application(qtbot: QtBot, working: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "posting.txt"
    file.write_text("Baker\n\nRequirements\nSourdough", encoding="utf-8")
    drop(working.posting, file)
    qtbot.waitUntil(lambda: working.session.posting.text.startswith("Baker"), timeout=WAIT)
    assert len(ids(working)) == 2


def test_of_a_pasted_text_far_too_long_the_beginning_is_read_and_the_banner_says_so(
    qtbot: QtBot, working: MainWindow
) -> None:
    working.intake.take_posting_text("Two years of baking.\n" * 20_000)
    qtbot.waitUntil(lambda: "too long" in working.posting.banner.text, timeout=WAIT)
    assert working.session.posting.text.startswith("Two years of baking.")


def test_a_dropped_resume_replaces_the_one_in_use_and_undo_brings_it_back(qtbot: QtBot, working: MainWindow) -> None:
    before = working.session.base
    drop(working.resume, SAMPLE / "resume.docx")
    qtbot.waitUntil(lambda: working.session.base is not before, timeout=WAIT)
    swapped = working.session.base
    assert working.top.buttons["undo"].toolTip().startswith("Undo swap résumé")
    working.top.buttons["undo"].click()
    assert working.session.base is before
    working.top.buttons["redo"].click()
    assert working.session.base is swapped
    working.keeping.save()
    assert {base.name for base in working.library.bases()} >= {"Data"}
    assert len(working.library.bases()) == 2


def test_a_file_that_cannot_be_read_is_named_and_the_window_stays_usable(
    qtbot: QtBot, working: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.7 broken")
    drop(working.resume, file)
    qtbot.waitUntil(working.notice.isVisible, timeout=WAIT)
    assert "broken.pdf" in working.notice.words.text()
    assert working.notice.act.text() == "Try again"
    assert working.session.base.basics.name == "Marta Lindholm"
    working.notice.dismiss.click()
    assert not working.notice.isVisible()
    trigger(working, "rename")
    dialog_of(working, QInputDialog).reject()


# Applications


def test_renaming_is_an_act_like_any_other(working: MainWindow) -> None:
    trigger(working, "rename")
    dialog = dialog_of(working, QInputDialog)
    assert isinstance(dialog, QInputDialog)
    assert dialog.textValue() == "Data Engineer"
    dialog.setTextValue("Dream job")
    dialog.accept()
    assert working.top.crumb.toolTip() or "Dream job" in working.top.crumb.text()
    working.keeping.save()
    assert working.library.list()[0].title == "Dream job"
    trigger(working, "undo")
    assert working.session.application is not None
    assert working.session.application.title == ""
    trigger(working, "redo")
    assert working.session.application.title == "Dream job"


def test_deleting_is_undone_by_the_banner_and_by_the_undo_button(working: MainWindow) -> None:
    trigger(working, "delete")
    assert ids(working) == []
    assert working.right.currentWidget() is working.start
    assert "Halden Rail" in working.notice.words.text()
    working.notice.act.click()
    assert ids(working) == ["a1"]
    assert not working.notice.isVisible()
    trigger(working, "delete")
    working.top.buttons["undo"].click()
    assert ids(working) == ["a1"]
    working.top.buttons["redo"].click()
    assert ids(working) == []
    trigger(working, "undo")
    assert working.session.application is not None


def test_a_click_in_the_rail_opens_an_application(qtbot: QtBot, working: MainWindow) -> None:
    working.intake.take_posting_text("Baker\n\nRequirements\nSourdough")
    place = working.rail.list.visualRect(working.rail.list.model().index(1, 0)).center()
    qtbot.mouseClick(working.rail.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert working.session.application is not None
    assert working.session.application.id == "a1"
    trigger(working, "next")
    assert working.session.application.id != "a1"


def test_search_narrows_the_rail(qtbot: QtBot, working: MainWindow) -> None:
    trigger(working, "search")
    qtbot.keyClicks(working.rail.search, "plumber")
    assert working.rail.list.model().rowCount() == 0
    working.rail.search.clear()
    assert working.rail.list.model().rowCount() == 1


def test_the_rail_can_be_put_away(working: MainWindow) -> None:
    assert working.rail.isVisible()
    trigger(working, "rail")
    assert not working.rail.isVisible()
    trigger(working, "rail")
    assert working.rail.isVisible()


# Looks


@pytest.mark.parametrize("name", TABS)
def test_every_tab_has_a_menu_entry(working: MainWindow, name: str) -> None:
    trigger(working, name)
    assert working.tabs.currentWidget() is working.tabs.panes[name]


@pytest.mark.parametrize("choice", ["dark", "contrast", "light"])
def test_colours_change_at_once_and_are_remembered(window: MainWindow, choice: theme.Choice) -> None:
    trigger(window, f"theme_{choice}")
    assert window.settings.theme == choice
    assert window.grab().toImage().pixelColor(3, 3) == theme.color("pane")


def test_text_grows_and_shrinks(qapp: QApplication, window: MainWindow) -> None:
    sizes = []
    for name in ("larger", "larger", "smaller", "normal_size"):
        trigger(window, name)
        sizes.append(qapp.font().pixelSize())
    assert sizes[1] > sizes[0] == sizes[2] > sizes[3] == 13
    assert window.settings.zoom == 100


def test_the_palette_does_what_was_typed(qtbot: QtBot, working: MainWindow) -> None:
    palette = working.acts.show_palette()
    qtbot.keyClicks(palette.field, "preview")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert working.tabs.currentWidget() is working.tabs.panes["preview"]


def test_every_part_that_takes_the_focus_has_a_name(working: MainWindow) -> None:
    nameless = [
        part
        for part in working.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (part.accessibleName() or getattr(part, "text", str)())
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")
    ]
    assert [(type(part).__name__, type(part.parent()).__name__) for part in nameless] == []


def test_the_status_bar_follows_the_document(qtbot: QtBot, working: MainWindow) -> None:
    assert working.status.coverage.text().startswith("1 of 2 required")
    assert working.status.changes.text() == "No changes yet"
    working.session.edit_line("w1.1", "work[0].highlights[1]", "Was responsible for running a workshop", "Ran it")
    assert working.status.changes.text() == "1 change · traceable"
    assert working.status.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: working.status.saved.text() == "Saved", timeout=1500)
    qtbot.waitUntil(lambda: working.status.pages.text().startswith("1 page"), timeout=WAIT)


def test_menus_act_on_the_current_line_and_suggestion(working: MainWindow, suggestions: tuple[Suggestion, ...]) -> None:
    trigger(working, "hide_line")
    assert "No line is chosen" in working.notice.words.text()
    working.session.take_suggestions(suggestions)
    assert working.tabs.tabText(1) == "Suggestions 4"
    trigger(working, "accept")
    assert working.session.application is not None
    assert [accepted.id for accepted in working.session.application.accepted] == ["x1"]
    assert working.tabs.tabText(1) == "Suggestions 3"
    working.resume.focus_line("w1.1")
    trigger(working, "line_down")
    trigger(working, "hide_line")
    assert [change.kind for change in working.session.changes].count("hide") == 1
    for _ in range(3):
        trigger(working, "undo")
    assert working.session.changes == ()
    trigger(working, "redo")
    assert len(working.session.changes) == 1


# Trouble


def test_work_that_cannot_be_saved_is_told_once(qtbot: QtBot, working: MainWindow) -> None:
    working.keeping.failed.emit(TailorError("The disk is full."))
    working.keeping.failed.emit(TailorError("The disk is full."))
    assert working.failure is not None
    assert working.status.saved.text() == "Not saved"
    working.failure.close()
    assert working.failure is None


def test_a_bug_in_a_task_is_reported_and_a_plain_error_shown(
    qtbot: QtBot, working: MainWindow, reporter: Reporter
) -> None:
    working.tasks.failed.emit("Reading", TailorError("resume.pdf is empty."))
    assert working.notice.words.text() == "resume.pdf is empty."
    working.tasks.failed.emit("Reading", ValueError("a bug"))
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert reporter.dialog is not None
    reporter.dialog.close()


def test_closing_saves_and_ends_the_workers(qtbot: QtBot, working: MainWindow) -> None:
    working.session.set_title("Last words")
    trigger(working, "quit")
    assert working.library.load("a1").title == "Last words"
    assert not working.tasks.busy()
    assert working.settings.geometry


@pytest.mark.parametrize("order", [("resume.docx", "posting.txt"), ("posting.txt", "resume.docx")])
def test_files_given_at_the_start_are_told_apart_whatever_their_order(
    window: MainWindow, qtbot: QtBot, order: tuple[str, str]
) -> None:
    window.open_files([SAMPLE / name for name in order])
    qtbot.waitUntil(lambda: bool(window.session.posting.text and window.session.base.sections), timeout=WAIT)
    assert window.session.posting.company == "Larkspur Transit"
    assert window.session.base.basics.name == "Elena Marchetti-Boyd"
    settle(qtbot, window)


# Addresses

ADDRESS = "https://jobs.example.com/analyst"


def test_a_pasted_address_is_asked_about_and_nothing_is_fetched_before(window: MainWindow) -> None:
    window.posting.paste_box.setPlainText(f" {ADDRESS}\n")
    window.posting.read_button.click()
    form = window.posting.address
    assert form.card.isVisible()
    assert form.field.text() == ADDRESS
    assert not window.tasks.busy("Fetching the posting")


def test_a_dropped_or_copied_address_is_asked_about_beside_an_open_application(working: MainWindow) -> None:
    QGuiApplication.clipboard().setText(ADDRESS)
    trigger(working, "new_from_clipboard")
    assert working.posting.is_empty
    assert working.posting.address.question.text() == "Fetch from jobs.example.com?"


def test_a_fetch_that_fails_says_so_plainly_and_can_be_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TAILOR_FORBID_SOCKETS", "1")
    trigger(window, "open_address")
    window.posting.address.ask(ADDRESS)
    window.posting.address.fetch.click()
    qtbot.waitUntil(lambda: window.notice.isVisible(), timeout=WAIT)
    assert "paste" in window.notice.words.text()
    assert window.notice.act.text() == "Try again"
    assert window.posting.is_empty


def test_in_private_mode_no_address_is_fetched(window: MainWindow) -> None:
    trigger(window, "private")
    assert window.settings.private
    assert window.status.offline.text() == "Private"
    assert not window.posting.address.field.isEnabled()
    window.posting.paste_box.setPlainText(ADDRESS)
    window.posting.read_button.click()
    assert "paste" in window.notice.words.text()
    window.fetching.fetch(ADDRESS)
    assert not window.tasks.busy()
    trigger(window, "private")
    assert window.posting.address.field.isEnabled()


# Keywords


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("keyword_refuse", "is no keyword"),
        ("keyword_preferred", "preferred"),
        ("keyword_responsibility", "responsibility"),
    ],
)
def test_the_menu_corrects_the_current_keyword(working: MainWindow, name: str, said: str) -> None:
    trigger(working, name)
    assert "No keyword is chosen" in working.notice.words.text()
    working.session.select_keyword("Terraform")
    trigger(working, name)
    tiers = {match.keyword.term: match.keyword.tier for match in working.session.matches.keywords}
    assert tiers.get("Terraform", "is no keyword") == said
    trigger(working, "undo")
    assert working.session.matches.keywords[-1].keyword.tier == "required"


def test_words_are_typed_where_none_are_selected(working: MainWindow) -> None:
    working.session.refuse_keyword("Terraform")
    trigger(working, "keyword_add")
    dialog_of(working, QInputDialog).textValueSelected.emit(" Terraform. ")  # type: ignore[attr-defined]
    assert working.session.current_keyword == "Terraform"
    trigger(working, "keyword_add")
    dialog_of(working, QInputDialog).textValueSelected.emit("Rust")  # type: ignore[attr-defined]
    assert "does not stand in this posting" in working.notice.words.text()
    assert working.session.answers.also_skills == ("Terraform", "Rust")


def test_places_are_walked_through_by_key(working: MainWindow) -> None:
    working.session.select_keyword("Python")
    trigger(working, "resume_place")
    first = working.resume.view.current_line
    trigger(working, "resume_place")
    assert first != working.resume.view.current_line
    trigger(working, "posting_place")
    assert working.posting.view.current_line


def test_what_was_taught_is_kept_for_other_applications(working: MainWindow) -> None:
    working.session.refuse_keyword("Terraform")
    trigger(working, "taught")
    dialog_of(working, QDialog).close()
    working.keeping.save()
    assert working.library.answers.is_refused("terraform")
    trigger(working, "new")
    assert working.session.answers.is_refused("Terraform")


@pytest.mark.slow
def test_what_was_taught_counts_in_the_next_analysis(qtbot: QtBot, window: MainWindow) -> None:
    window.intake.take_posting_text(POSTING)
    settle(qtbot, window)
    window.session.refuse_keyword("Python")
    at_once = [match.keyword.term for match in window.session.matches.keywords]
    settle(qtbot, window)
    assert [match.keyword.term for match in window.session.matches.keywords] == at_once
    assert "Python" not in at_once
    application = window.session.application
    assert application is not None
    assert "Python" not in [keyword.term for keyword in application.posting.keywords]
    trigger(window, "undo")
    assert "Python" in [match.keyword.term for match in window.session.matches.keywords]

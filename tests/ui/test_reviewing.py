"""The review of an import in the real window: shown, corrected by keys, menus and drops, undone, redone and kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from tailor.composition.fields import find_field, find_lines
from tailor.model.application import Application
from tailor.model.resume import BaseResume
from tailor.model.review import Leftover, Place, Review
from tests.ui.conftest import LINES
from ui import theme
from ui.views.review import ReviewView
from ui.views.review_drops import leftover_data
from ui.views.review_field import FieldEdit
from ui.window import MainWindow

WAIT = 60_000
REVIEW = Review(
    doubts=("w1.1", "w1.name"),
    leftovers=(Leftover("t0", "+1 555 0101"), Leftover("t1", "Volunteer firefighter"), Leftover("t2", "2019 - 2020")),
    places=(
        Place("basics.name", "Marta Lindholm", 0),
        Place("w1.1", "Was responsible for\nrunning a workshop", 2),
        Place("t1", "Volunteer firefighter", 5),
    ),
    warnings=("Your file contains invisible text.",),
)


@pytest.fixture
def window(window: MainWindow, application: Application) -> MainWindow:
    window.keeping.add(replace(application, base=replace(application.base, source="", review=REVIEW)))
    return window


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> ReviewView:
    trigger(window, "review")
    assert window.reviewing.view is not None
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), FieldEdit))
    return window.reviewing.view


def trigger(window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()


def base_of(window: MainWindow) -> BaseResume:
    assert window.session.application is not None
    return window.session.application.base


def text_of(window: MainWindow, target: str) -> str:
    field = find_field(window.session.base, target)
    return field.text if field else ""


def bullets(window: MainWindow) -> list[str]:
    return [line.text for line in find_lines(window.session.base, "w1.highlights") or ()]


def waiting(window: MainWindow) -> list[str]:
    return [leftover.text for leftover in base_of(window).review.waiting]


def edit_of(view: ReviewView, target: str) -> FieldEdit:
    edit = view.form.edit_of(target)
    assert edit is not None
    return edit


def go_to(view: ReviewView, target: str) -> FieldEdit:
    view.form.focus(target)
    edit = edit_of(view, target)
    assert edit.hasFocus()
    return edit


def drop(target: QWidget, identity: str, text: str = "") -> None:
    data, place, move = leftover_data(identity, text), QPointF(4, 4), Qt.DropAction.MoveAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place.toPoint(), move, data, buttons, keys))
    QApplication.sendEvent(target, QDropEvent(place, move, data, buttons, keys))


def choose(menu: QMenu | None, *words: str) -> None:
    """Go down a menu by the words of its entries."""
    assert menu is not None
    for word in words[:-1]:
        menu = next(sub for sub in menu.findChildren(QMenu) if sub.title() == word)
    found: QAction = next(action for action in menu.actions() if action.text() == words[-1])
    found.trigger()


def undone_and_redone(window: MainWindow) -> None:
    """Take the last act back and do it again: both states are the very same as before."""
    after = base_of(window)
    trigger(window, "undo")
    assert base_of(window) is not after
    trigger(window, "redo")
    assert base_of(window) is after


# Coming and going


def test_a_calm_line_says_what_is_left_to_look_at_and_opens_the_review(window: MainWindow) -> None:
    line = window.resume.review_line
    assert line.text == "2 fields to check, 3 lines without a place. Your file contains invisible text"
    assert line.isVisible()
    line.retried.emit()
    assert window.reviewing.is_open
    view = window.reviewing.view
    assert view is not None
    assert "invisible text" in view.notes.text()
    assert view.head.about == "2 fields to check, 3 lines without a place"


def test_done_returns_to_the_panes_and_undo_calls_for_the_review_again(window: MainWindow, view: ReviewView) -> None:
    trigger(window, "end_review")
    assert not window.reviewing.is_open
    assert not window.resume.review_line.isVisible()
    assert window.stage.currentWidget() is window.splitter
    trigger(window, "undo")
    assert window.resume.review_line.isVisible()


def test_a_tab_and_another_application_lead_out_of_the_review(window: MainWindow, view: ReviewView) -> None:
    trigger(window, "preview")
    assert not window.reviewing.is_open
    trigger(window, "review")
    window.intake.take_posting_text("Baker\n\nRequirements\nSourdough")
    assert not window.reviewing.is_open


def test_without_a_resume_there_is_nothing_to_review(window: MainWindow) -> None:
    trigger(window, "delete")
    assert not window.actions_by_name["review"].isEnabled()
    assert not window.actions_by_name["join_line"].isEnabled()
    window.reviewing.open()
    assert not window.reviewing.is_open


# Fields


def test_the_review_begins_at_the_first_doubt_and_f8_goes_round(
    qtbot: QtBot, window: MainWindow, view: ReviewView
) -> None:
    first, second = edit_of(view, "w1.name"), edit_of(view, "w1.1")
    assert first.hasFocus()
    assert first.accessibleName() == "Company, to check"
    qtbot.keyClick(first, Qt.Key.Key_F8)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_F8)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert second.hasFocus()


def test_right_as_it_is_settles_a_doubt_and_goes_on(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    qtbot.keyClick(edit_of(view, "w1.name"), Qt.Key.Key_F9)
    assert base_of(window).review.doubts == ("w1.1",)
    assert edit_of(view, "w1.1").hasFocus()
    undone_and_redone(window)
    qtbot.keyClick(edit_of(view, "w1.1"), Qt.Key.Key_F9)
    assert base_of(window).review.doubts == ()
    assert view.tray.cards[0].hasFocus()


def test_leaving_a_field_keeps_its_words_as_one_step(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    edit = go_to(view, "basics.name")
    edit.selectAll()
    qtbot.keyClicks(edit, "Marta L. Lindholm")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert not edit.hasFocus()
    assert text_of(window, "basics.name") == "Marta L. Lindholm"
    assert base_of(window).version == 2
    undone_and_redone(window)
    trigger(window, "undo")
    assert edit.toPlainText() == "Marta Lindholm"


def test_escape_brings_the_earlier_words_back(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    edit = go_to(view, "basics.name")
    qtbot.keyClicks(edit, "xyz")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.toPlainText() == "Marta Lindholm"
    assert not window.session.undo_stack.canUndo()


def test_up_and_down_go_from_field_to_field(qtbot: QtBot, view: ReviewView) -> None:
    edit = go_to(view, "basics.name")
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    assert edit_of(view, "basics.label").hasFocus()
    qtbot.keyClick(edit_of(view, "basics.label"), Qt.Key.Key_Up)
    assert edit.hasFocus()


@pytest.mark.parametrize(
    ("typed", "kept"), [("2020-11", "2020-11"), ("Nov 2020", "2020-11"), ("2020", "2020"), ("soon", "2021-03")]
)
def test_dates_are_taken_as_people_write_them(
    qtbot: QtBot, window: MainWindow, view: ReviewView, typed: str, kept: str
) -> None:
    edit = go_to(view, "w1.start_date")
    edit.selectAll()
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert text_of(window, "w1.start_date") == kept
    assert edit.toPlainText() == kept
    assert ("is no date" in view.head.about) == (typed == "soon")


def test_listed_words_are_typed_with_commas_and_keep_their_ids(
    qtbot: QtBot, window: MainWindow, view: ReviewView
) -> None:
    edit = go_to(view, "k1.keywords")
    assert edit.toPlainText() == "Python, SQL"
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, ", dbt")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    found = find_lines(window.session.base, "k1.keywords") or ()
    assert [line.text for line in found] == ["Python", "SQL", "dbt"]
    assert [line.id for line in found][:2] == ["k1.1", "k1.2"]


# Bullets


def test_one_key_joins_bullets_and_one_splits_them(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    before = bullets(window)
    edit = go_to(view, "w1.0")
    qtbot.keyClick(edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert bullets(window) == [f"{before[0]} {before[1]}", before[2]]
    assert edit_of(view, "w1.0").textCursor().position() == len(before[0])
    undone_and_redone(window)
    view.put_cursor("w1.0", len(before[0]))
    qtbot.keyClick(edit_of(view, "w1.0"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bullets(window) == before
    focused = QApplication.focusWidget()
    assert isinstance(focused, FieldEdit)
    assert focused.text == before[1]
    undone_and_redone(window)


def test_undo_in_a_field_nothing_was_typed_in_belongs_to_the_window(
    qtbot: QtBot, window: MainWindow, view: ReviewView
) -> None:
    before = bullets(window)
    edit = go_to(view, "w1.0")
    qtbot.keyClick(edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(edit_of(view, "w1.0"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bullets(window) == before


def test_what_was_typed_before_a_split_is_kept_first(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    edit = go_to(view, "w1.2")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, " and wrote tests")
    for _ in "and wrote tests":
        edit.moveCursor(QTextCursor.MoveOperation.Left)
    trigger(window, "split_line")
    assert bullets(window)[2:] == ["Moved 240 SQL jobs", "and wrote tests"]


def test_text_taken_out_goes_to_the_tray(window: MainWindow, view: ReviewView) -> None:
    go_to(view, "w1.2")
    trigger(window, "take_out")
    assert len(bullets(window)) == 2
    assert waiting(window)[-1] == "Moved 240 SQL jobs"
    undone_and_redone(window)
    assert view.tray.card_of("w1.2") is not None


def test_a_bullet_moves_to_another_entry(window: MainWindow, view: ReviewView) -> None:
    go_to(view, "w1.2")
    trigger(window, "move_line")
    choose(window.reviewing.menu, "Python, SQL")
    assert len(bullets(window)) == 2
    assert [line.id for line in find_lines(window.session.base, "k1.keywords") or ()][-1] == "w1.2"
    undone_and_redone(window)


# Texts without a place


@pytest.mark.parametrize(
    ("leftover", "target", "where"),
    [("t0", "basics.phone", "basics.phone"), ("t0", "w1.location", "w1.location"), ("t1", "s1.heading", "")],
)
def test_a_dropped_text_goes_to_its_field(
    window: MainWindow, view: ReviewView, leftover: str, target: str, where: str
) -> None:
    drop(edit_of(view, target).viewport(), leftover)
    assert leftover not in [one.id for one in base_of(window).review.leftovers]
    if where:
        assert text_of(window, where) == "+1 555 0101"
        assert edit_of(view, where).toPlainText() == "+1 555 0101"
    else:
        assert [entry.id for entry in window.session.base.sections[0].entries] == ["w1", "n1"]
    undone_and_redone(window)


def test_a_text_dropped_on_a_bullet_becomes_the_bullet_below_it(window: MainWindow, view: ReviewView) -> None:
    drop(edit_of(view, "w1.0").viewport(), "t1")
    assert bullets(window)[1] == "Volunteer firefighter"
    edits = [edit.cell.id for edit in view.form.edits]
    assert edits.index("t1") == edits.index("w1.0") + 1


def test_dates_dropped_on_dates_are_read_and_stay_listed(window: MainWindow, view: ReviewView) -> None:
    drop(edit_of(view, "w1.start_date").viewport(), "t2")
    assert (text_of(window, "w1.start_date"), text_of(window, "w1.end_date")) == ("2019", "2020")
    known = base_of(window).review.leftover("t2")
    assert known is not None
    assert known.dismissed
    undone_and_redone(window)


def test_a_text_is_sent_by_keys_to_any_field(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    trigger(window, "tray")
    card = view.tray.cards[0]
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    choose(card.menu, "Contact and summary", "Phone")
    assert text_of(window, "basics.phone") == "+1 555 0101"
    undone_and_redone(window)


@pytest.mark.parametrize(
    ("way", "sections"),
    [
        (("New section with this text",), 3),
        (("Heading of a new section",), 3),
        (("Experience", "New entry"), 2),
        (("Experience", "Engineer, Nordfjord Analytics", "New: Bullet"), 2),
        (("Experience", "Engineer, Nordfjord Analytics", "Place"), 2),
    ],
)
def test_the_menu_knows_every_place(window: MainWindow, view: ReviewView, way: tuple[str, ...], sections: int) -> None:
    card = view.tray.card_of("t1")
    assert card is not None
    card.open_menu()
    choose(card.menu, *way)
    assert "Volunteer firefighter" not in waiting(window)
    assert len(window.session.base.sections) == sections
    undone_and_redone(window)


def test_what_is_not_needed_stays_listed_and_comes_back(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    view.tray.focus("t1")
    card = view.tray.card_of("t1")
    assert card is not None
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert waiting(window) == ["+1 555 0101", "2019 - 2020"]
    undone_and_redone(window)
    aside = view.tray.card_of("t1")
    assert aside is not None
    aside.back.click()
    assert waiting(window) == ["+1 555 0101", "Volunteer firefighter", "2019 - 2020"]


def test_down_goes_to_the_next_text(qtbot: QtBot, window: MainWindow, view: ReviewView) -> None:
    trigger(window, "tray")
    qtbot.keyClick(view.tray.cards[0], Qt.Key.Key_Down)
    assert view.tray.cards[1].hasFocus()


# Sections and entries


def test_a_section_changes_its_kind_and_can_be_taken_apart(window: MainWindow, view: ReviewView) -> None:
    view.form.kind_chosen.emit("s1", "volunteer")
    assert window.session.base.sections[0].kind == "volunteer"
    undone_and_redone(window)
    row = next(row for row in view.form.shown_rows if row.id == "s2")
    view.form.removed.emit(row)
    assert [section.id for section in window.session.base.sections] == ["s1"]
    assert waiting(window)[-3:] == ["Skills", "Python", "SQL"]
    undone_and_redone(window)


# What was accepted


def test_an_accepted_suggestion_whose_line_changed_is_told_and_kept(
    qtbot: QtBot, window: MainWindow, view: ReviewView
) -> None:
    window.session.edit_line("w1.2", "work[0].highlights[2]", "Moved 240 SQL jobs", "Moved all SQL jobs")
    edit = go_to(view, "w1.2")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, " to Airflow")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert "Moved all SQL jobs" in view.notes.text()
    assert window.session.application is not None
    assert len(window.session.application.accepted) == 1


# The source


def test_a_field_shows_its_lines_in_the_source_and_a_line_its_field(view: ReviewView) -> None:
    go_to(view, "w1.1")
    lines = view.source.lines
    assert [item.text() for item in lines.selectedItems()] == ["running a workshop"] or len(lines.selectedItems()) == 2
    lines.itemClicked.emit(lines.item(0))
    assert edit_of(view, "basics.name").hasFocus()
    lines.itemClicked.emit(lines.item(5))
    assert view.tray.cards[1].hasFocus()


# Keeping


def test_what_is_left_to_review_and_what_was_typed_survive_a_restart(
    qtbot: QtBot, window: MainWindow, view: ReviewView
) -> None:
    go_to(view, "w1.2")
    trigger(window, "take_out")
    edit = go_to(view, "basics.name")
    qtbot.keyClicks(edit, "X")
    qtbot.waitUntil(lambda: window.library.drafts("a1") != {}, timeout=5000)
    kept = window.library.load("a1").base
    assert kept.review.doubts == REVIEW.doubts
    assert kept.review.leftovers[-1].id == "w1.2"
    assert "X" in window.library.drafts("a1")["base:basics.name"]
    versions = {(base.version, len(base.review.leftovers)) for base in window.library.bases()}
    assert {(1, 3), (2, 4)} <= versions


def test_what_was_typed_when_the_app_was_cut_off_comes_back_as_one_step(window: MainWindow) -> None:
    window.library.save_drafts("a1", {"base:basics.name": "Marta L. Lindholm"})
    window.keeping.open("a1")
    assert text_of(window, "basics.name") == "Marta L. Lindholm"
    trigger(window, "undo")
    assert text_of(window, "basics.name") == "Marta Lindholm"


def test_a_file_that_is_gone_is_told_and_its_lines_are_shown_as_far_as_they_are_known(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.session.correct("Move file", replace(base_of(window), source=str(tmp_path / "gone.pdf")))
    trigger(window, "review")
    view = window.reviewing.view
    assert view is not None
    qtbot.waitUntil(lambda: "gone.pdf" in view.source.banner.text, timeout=WAIT)
    assert view.source.lines.item(0).text() == "Marta Lindholm"


def test_everything_in_the_review_that_takes_the_focus_has_a_name(view: ReviewView) -> None:
    nameless = [
        type(part).__name__
        for part in view.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (part.accessibleName() or getattr(part, "text", str)())
        and not part.objectName().startswith("qt_")
    ]
    assert nameless == []


@pytest.mark.parametrize("choice", ["dark", "contrast", "light"])
def test_the_review_follows_the_colours(window: MainWindow, view: ReviewView, choice: theme.Choice) -> None:
    trigger(window, f"theme_{choice}")
    assert view.grab().toImage().pixelColor(3, 3) == theme.color("pane")


# Files that ask something


def made_pdf(path: Path, pages: int = 1, password: str = "") -> Path:
    canvas = Canvas(str(path), encrypt=StandardEncryption(password) if password else None)
    for page in range(pages):
        for number, text in enumerate(
            ("Ines Okafor", "ines@example.com", "Experience", "Nurse, Moor Clinic, 2019 - 2021", f"Ran ward {page}")
        ):
            canvas.drawString(72, 760 - 20 * number, text)
        canvas.showPage()
    canvas.save()
    return path


def test_an_encrypted_file_asks_for_its_password(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.intake.take_resume_file(made_pdf(tmp_path / "locked.pdf", password="secret"))
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, QInputDialog), timeout=WAIT)
    dialog = window.acts.dialog
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("secret")
    dialog.accept()
    qtbot.waitUntil(lambda: window.session.base.basics.email == "ines@example.com", timeout=WAIT)
    trigger(window, "review")
    view = window.reviewing.view
    assert view is not None
    qtbot.waitUntil(lambda: view.source.is_paged, timeout=WAIT)
    window.activateWindow()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), FieldEdit))
    view.form.focus("basics.email")
    frames = view.source.pages.current_areas()
    assert len(frames) == 1
    qtbot.mouseClick(view.source.pages, Qt.MouseButton.LeftButton, pos=frames[0].center().toPoint())
    assert view.form.current == "basics.email"


def test_a_file_of_very_many_pages_is_read_if_the_user_says_so(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.intake.take_resume_file(made_pdf(tmp_path / "long.pdf", pages=31))
    qtbot.waitUntil(lambda: isinstance(window.acts.dialog, QMessageBox), timeout=WAIT)
    box = window.acts.dialog
    assert isinstance(box, QMessageBox)
    assert "31 pages" in box.text()
    next(button for button in box.buttons() if button.text() == "Read all pages").click()
    qtbot.waitUntil(lambda: window.session.base.basics.email == "ines@example.com", timeout=WAIT)


def test_a_correction_being_typed_stays_with_its_own_application(
    window: MainWindow, view: ReviewView, application: Application
) -> None:
    other = replace(application, id="a2")
    edit_of(view, "w1.0").setPlainText("Cut the run")
    view.form.focus("w1.0")
    window.keeping.add(other)
    assert not window.reviewing.is_open
    assert text_of(window, "w1.0") == LINES[0]
    window.keeping.open(application.id)
    assert text_of(window, "w1.0") == "Cut the run"
    assert not window.session.undo_stack.canUndo()

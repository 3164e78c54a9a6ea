import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line
from tailor.model.resume import BaseResume, Basics, Resume
from tailor.model.suggestion import Suggestion
from ui.session import Session
from ui.theme import Theme
from ui.views.part_menu import line_menu
from ui.views.resume import ResumePane


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> ResumePane:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    pane.view.setFocus()
    return pane


def text_of(session: Session, line: str) -> str:
    placed = find_line(session.tailored, line)
    return placed.text if placed else ""


def bars(pane: ResumePane) -> list[str]:
    return [row.runs[0].text for row in pane.view.rows if row.changed]


def test_the_head_names_the_person_and_counts_the_changes(
    pane: ResumePane, session: Session, suggestions: tuple[Suggestion, ...]
) -> None:
    assert pane.head.title == "Marta Lindholm"
    assert pane.head.about == "Base résumé “Data” · as imported"
    session.accept(suggestions[0])
    assert pane.head.about == "Base résumé “Data”"
    assert pane.changes_link.text() == "1 change"
    session.accept(suggestions[3])
    assert pane.changes_link.text() == "2 changes"
    session.take_back_all()
    assert not pane.changes_link.isVisible()


def test_an_accepted_suggestion_shows_at_once_with_a_bar_and_is_undone(
    pane: ResumePane, session: Session, suggestions: tuple[Suggestion, ...]
) -> None:
    session.accept(suggestions[0])
    assert bars(pane) == ["Ported 240 SQL jobs"]
    session.undo_stack.undo()
    assert bars(pane) == []
    assert "Moved 240 SQL jobs" in pane.view.toPlainText()
    session.undo_stack.redo()
    assert bars(pane) == ["Ported 240 SQL jobs"]


def test_space_shows_the_old_wording_of_the_current_line(
    pane: ResumePane, session: Session, suggestions: tuple[Suggestion, ...], qtbot: QtBot
) -> None:
    session.accept(suggestions[0])
    pane.view.set_current_line("w1.2")
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert "Moved Ported 240 SQL jobs" in pane.view.toPlainText()
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert "Moved" not in pane.view.toPlainText()


def test_up_and_down_walk_from_line_to_line(pane: ResumePane, qtbot: QtBot) -> None:
    walked = []
    for _ in range(8):
        qtbot.keyClick(pane.view, Qt.Key.Key_Down)
        walked.append(pane.view.current_line)
    qtbot.keyClick(pane.view, Qt.Key.Key_Up)
    assert walked == ["basics.contact", "s1", "w1.position", "w1.0", "w1.1", "w1.2", "s2", "k1.1"]
    assert pane.view.current_line == "s2"


def test_an_edited_line_is_one_undo_step(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.view.set_current_line("w1.2")
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    assert pane.editor is not None
    pane.editor.selectAll()
    qtbot.keyClicks(pane.editor, "Moved 300 SQL jobs")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    assert pane.editor is None
    assert text_of(session, "w1.2") == "Moved 300 SQL jobs"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs"
    session.undo_stack.redo()
    assert text_of(session, "w1.2") == "Moved 300 SQL jobs"


def test_escape_leaves_a_line_as_it_was(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.edit("w1.2")
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor, " and more")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Escape)
    assert pane.editor is None
    assert session.undo_stack.count() == 0
    assert text_of(session, "w1.2") == "Moved 240 SQL jobs"


def test_undo_in_the_field_belongs_to_the_field(
    pane: ResumePane, session: Session, suggestions: tuple[Suggestion, ...], qtbot: QtBot
) -> None:
    session.accept(suggestions[3])
    pane.edit("w1.2")
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor, "!")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.editor.text == "Moved 240 SQL jobs"
    assert session.application is not None
    assert len(session.application.accepted) == 1


def test_what_is_typed_is_told_as_a_draft_until_the_field_is_left(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    told: list[tuple[str, str | None]] = []
    session.typed.connect(lambda field, text: told.append((field, text)))
    pane.edit("w1.2")
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor, "!")
    assert told[-1] == ("line:w1.2", "Moved 240 SQL jobs!")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    assert told[-1] == ("line:w1.2", None)


def test_a_double_click_edits_a_line_in_its_place(pane: ResumePane, qtbot: QtBot) -> None:
    middle = pane.view.line_rect("w1.1").center().toPoint()
    qtbot.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert pane.editor is not None
    assert pane.editor.text == "Was responsible for running a workshop"
    assert pane.editor.geometry().contains(QPoint(middle))


def test_a_line_left_empty_is_left_out(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.edit("w1.1")
    assert pane.editor is not None
    pane.editor.clear()
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    assert text_of(session, "w1.1") == ""


def test_hidden_lines_show_faintly_on_demand_and_come_back(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    assert not pane.show_hidden.isVisible()
    pane.view.set_current_line("w1.1")
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert "workshop" not in pane.view.toPlainText()
    qtbot.mouseClick(pane.show_hidden, Qt.MouseButton.LeftButton)
    faint = [run.text for row in pane.view.rows for run in row.runs if run.style == "faint"]
    assert faint == ["Was responsible for running a workshop"]
    pane.restore("w1.1")
    assert text_of(session, "w1.1") == "Was responsible for running a workshop"
    session.undo_stack.undo()
    assert text_of(session, "w1.1") == ""


def test_a_line_is_moved_and_moved_back(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    def order() -> list[str]:
        return [row.runs[0].line for row in pane.view.rows if row.sign == "bullet"]

    pane.view.set_current_line("w1.2")
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order() == ["w1.0", "w1.2", "w1.1"]
    session.undo_stack.undo()
    assert order() == ["w1.0", "w1.1", "w1.2"]


def test_a_line_of_ones_own_is_added_below(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.view.set_current_line("w1.0")
    qtbot.keyClick(pane.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor, "Wrote the handbook")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    bullets = [row.runs[0].text for row in pane.view.rows if row.sign == "bullet"]
    assert bullets[1] == "Wrote the handbook"
    session.undo_stack.undo()
    assert "Wrote the handbook" not in pane.view.toPlainText()


def test_an_added_line_can_be_edited(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    session.add_line("w1.highlights", "Wrote the handbook", "w1.0")
    added = next(row.runs[0].line for row in pane.view.rows if row.runs[0].text == "Wrote the handbook")
    pane.edit(added)
    assert pane.editor is not None
    qtbot.keyClicks(pane.editor, "s")
    qtbot.keyClick(pane.editor, Qt.Key.Key_Return)
    assert text_of(session, added) == "Wrote the handbooks"


def test_the_menu_offers_what_can_be_done(
    pane: ResumePane, session: Session, suggestions: tuple[Suggestion, ...]
) -> None:
    def offered(line: str) -> set[str]:
        actions = line_menu(pane, line).actions()
        return {action.text().split("\t")[0] for action in actions if action.isEnabled() and action.text()}

    always = {"Edit", "Split at the cursor…", "Move up", "Add a line below", "Add job…", "Add a section…", "Leave out"}
    assert offered("w1.2") == always
    session.accept(suggestions[0])
    assert offered("w1.2") == always | {"Show old wording", "Restore original", "Change in base résumé too"}
    assert offered("w1.1") >= {"Join with the next", "Move down"}
    assert offered("w1.position") == {"Edit facts…", "Leave out", "Add a bullet", "Add job…", "Add a section…"}
    assert "Edit heading…" in offered("s1")
    assert offered("basics.contact") == {"Edit name and contact…", "Add a section…"}


def test_keywords_are_marked_where_the_evidence_stands(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    marked = [placed.run.text[placed.mark.start : placed.mark.end] for placed in pane.view.marks if placed.mark]
    assert sorted(marked) == ["Python", "Python", "SQL", "SQL"]
    with qtbot.waitSignal(session.current_keyword_changed):
        qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    assert session.current_keyword == "Python"


def test_a_wish_to_see_a_line_makes_it_the_current_one(pane: ResumePane, session: Session) -> None:
    pane.resize(430, 160)
    session.focus_line.emit("k1.2")
    assert pane.view.current_line == "k1.2"
    assert pane.view.viewport().rect().toRectF().contains(pane.view.line_rect("k1.2"))


def test_a_resume_without_a_name_is_shown_with_a_warning(pane: ResumePane, session: Session) -> None:
    assert not pane.banner.isVisible()
    application = session.application
    assert application is not None
    nameless = Resume(Basics(), application.base.resume.sections)
    session.set_base(BaseResume("b2", 1, nameless))
    assert pane.banner.isVisible()
    assert "No name" in pane.banner.text
    assert pane.head.title == "Résumé without a name"


def test_an_empty_pane_asks_for_a_resume(qtbot: QtBot, dress: Theme) -> None:
    pane = ResumePane(Session())
    qtbot.addWidget(pane)
    pane.show()
    assert pane.is_empty
    with qtbot.waitSignal(pane.open_wanted):
        qtbot.mouseClick(pane.open_button, Qt.MouseButton.LeftButton)

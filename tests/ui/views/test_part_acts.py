import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tailor.model.lines import find_line, resume_lines
from tailor.model.resume import Resume
from ui.session import Session
from ui.theme import Theme
from ui.views.resume import ResumePane

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def pane(qtbot: QtBot, dress: Theme, session: Session) -> ResumePane:
    pane = ResumePane(session)
    qtbot.addWidget(pane)
    pane.resize(430, 600)
    pane.show()
    pane.view.setFocus()
    return pane


@pytest.fixture
def said(pane: ResumePane) -> list[str]:
    told: list[str] = []
    pane.said.connect(told.append)
    return told


def bullets(pane: ResumePane) -> list[str]:
    return ["".join(run.text for run in row.runs) for row in pane.view.rows if row.sign == "bullet"]


def headings(pane: ResumePane) -> list[str]:
    return [row.runs[0].text for row in pane.view.rows if row.kind == "heading"]


def texts(resume: Resume) -> list[str]:
    return [line.text for line in resume_lines(resume)]


def put_cursor(pane: ResumePane, behind: str) -> None:
    assert pane.editor is not None
    pane.editor.put_cursor(pane.editor.toPlainText().index(behind) + len(behind))


def field(pane: ResumePane, name: str) -> QWidget:
    assert pane.facts.form is not None
    return next(made for key, made in pane.facts.form.grid.inputs.items() if key.endswith(name))


def fill(qtbot: QtBot, pane: ResumePane, name: str, text: str) -> None:
    made = field(pane, name)
    made.setFocus()
    made.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(made, text)


# Splitting and joining


def test_control_enter_splits_at_the_cursor_and_goes_on_in_the_second_half(
    pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    before = session.application
    pane.edit("w1.1")
    put_cursor(pane, "responsible")
    qtbot.keyClick(pane.editor, ENTER, CONTROL)
    assert bullets(pane)[1:3] == ["Was responsible", "for running a workshop"]
    assert pane.editor is not None
    assert (pane.editor.text, pane.editor.textCursor().position()) == ("for running a workshop", 0)
    assert (session.undo_stack.count(), said) == (1, ["Split in two."])
    qtbot.keyClick(pane.editor, ESCAPE)
    session.undo_stack.undo()
    assert session.application == before
    session.undo_stack.redo()
    assert bullets(pane)[1:3] == ["Was responsible", "for running a workshop"]


def test_control_enter_at_the_end_keeps_the_line_and_begins_another(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    pane.edit("w1.1")
    qtbot.keyClicks(pane.editor, " twice")
    qtbot.keyClick(pane.editor, ENTER, CONTROL)
    qtbot.keyClicks(pane.editor, "Wrote one")
    qtbot.keyClick(pane.editor, ENTER, CONTROL)
    qtbot.keyClicks(pane.editor, "Wrote two")
    qtbot.keyClick(pane.editor, ENTER)
    assert bullets(pane)[1:4] == ["Was responsible for running a workshop twice", "Wrote one", "Wrote two"]
    assert session.undo_stack.count() == 3


def test_backspace_at_the_start_joins_with_the_line_above_where_they_meet(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    pane.edit("w1.2")
    pane.editor.put_cursor(0)  # type: ignore[union-attr]
    qtbot.keyClick(pane.editor, Qt.Key.Key_Backspace)
    joined = "Was responsible for running a workshop Moved 240 SQL jobs"
    assert bullets(pane)[1:] == [joined]
    assert pane.editor is not None
    assert pane.editor.textCursor().position() == joined.index("Moved")
    qtbot.keyClick(pane.editor, ESCAPE)
    pane.restore("w1.1")
    assert bullets(pane)[1:] == ["Was responsible for running a workshop", "Moved 240 SQL jobs"]
    assert session.changes == ()


def test_control_j_joins_with_what_was_typed_in_the_field_and_outside(
    pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    pane.edit("w1.1")
    pane.editor.moveCursor(QTextCursor.MoveOperation.Start)  # type: ignore[union-attr]
    qtbot.keyClicks(pane.editor, "I ")
    qtbot.keyClick(pane.editor, Qt.Key.Key_J, CONTROL)
    assert bullets(pane)[1] == "I Was responsible for running a workshop Moved 240 SQL jobs"
    qtbot.keyClick(pane.editor, ESCAPE)
    pane.view.set_current_line("w1.0")
    qtbot.keyClick(pane.view, Qt.Key.Key_J, CONTROL)
    assert len(bullets(pane)) == 1
    qtbot.keyClick(pane.view, Qt.Key.Key_J, CONTROL)
    assert said[-1] == "There is no line below to join with."


def test_halves_go_their_own_ways_and_come_back_as_one(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.edit("w1.1")
    put_cursor(pane, "responsible")
    qtbot.keyClick(pane.editor, ENTER, CONTROL)
    qtbot.keyClick(pane.editor, ESCAPE)
    half = pane.view.current_line
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, ALT)
    assert bullets(pane)[1:] == ["Was responsible", "Moved 240 SQL jobs", "for running a workshop"]
    pane.restore(half)
    assert "Was responsible for running a workshop" in bullets(pane)
    assert len(bullets(pane)) == 3


# Adding


def test_control_enter_on_an_entry_adds_its_next_bullet_and_on_a_skill_more_skills(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    pane.view.set_current_line("w1.position")
    qtbot.keyClick(pane.view, ENTER, CONTROL)
    qtbot.keyClicks(pane.editor, "Wrote the handbook")
    qtbot.keyClick(pane.editor, ENTER)
    assert bullets(pane)[-1] == "Wrote the handbook"
    pane.view.set_current_line("k1.1")
    qtbot.keyClick(pane.view, ENTER, CONTROL)
    qtbot.keyClicks(pane.editor, "dbt, Airflow")
    qtbot.keyClick(pane.editor, ENTER)
    assert texts(session.tailored)[-4:] == ["Python", "dbt", "Airflow", "SQL"]
    assert session.undo_stack.count() == 2
    session.undo_stack.undo()
    assert texts(session.tailored)[-2:] == ["Python", "SQL"]


def test_a_job_is_added_with_its_dates_and_its_first_bullet(
    pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    pane.view.set_current_line("w1.2")
    qtbot.keyClick(pane.view, ENTER, CONTROL | SHIFT)
    for name, text in (
        ("position", "Welder"),
        ("name", "Ash Yard"),
        ("start_date", "March 2019"),
        ("end_date", "2021-02"),
    ):
        fill(qtbot, pane, name, text)
    qtbot.keyClick(field(pane, "end_date"), ENTER)
    entry = session.base.sections[0].entries[1]
    assert [getattr(entry, name) for name in ("position", "name", "start_date", "end_date")] == [
        *("Welder", "Ash Yard", "2019-03", "2021-02")
    ]
    assert (session.undo_stack.count(), said) == (1, ["Added to your base résumé."])
    qtbot.keyClicks(pane.editor, "Welded frames")
    qtbot.keyClick(pane.editor, ENTER)
    assert bullets(pane)[-1] == "Welded frames"
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert len(session.base.sections[0].entries) == 1


def test_a_section_is_added_by_its_kind(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.acts.add_section("k1.1")
    form = pane.facts.form
    assert form is not None
    assert form.kinds is not None
    form.kinds.setCurrentIndex(form.kinds.findData("languages"))
    fill(qtbot, pane, "heading", "Spoken")
    fill(qtbot, pane, "language", "Finnish")
    qtbot.keyClick(field(pane, "language"), ENTER)
    assert headings(pane) == ["Experience", "Skills", "Spoken"]
    assert "Finnish" in texts(session.base)
    session.undo_stack.undo()
    assert headings(pane) == ["Experience", "Skills"]


def test_a_section_without_words_is_not_added(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.acts.add_section()
    fill(qtbot, pane, "heading", "Empty")
    qtbot.keyClick(field(pane, "heading"), ENTER)
    assert (headings(pane), session.undo_stack.count()) == (["Experience", "Skills"], 0)


# Facts


def test_enter_on_an_entry_opens_its_form_there_and_enter_keeps_it_in_one_step(
    pane: ResumePane, session: Session, qtbot: QtBot
) -> None:
    pane.view.set_current_line("w1.position")
    place = pane.view.line_rect("w1.position").top()
    qtbot.keyClick(pane.view, ENTER)
    form = pane.facts.form
    assert form is not None
    assert abs(form.geometry().top() - place) < 3
    fill(qtbot, pane, "position", "Lead engineer")
    fill(qtbot, pane, "start_date", "Feb 2020")
    qtbot.keyClick(field(pane, "position"), ENTER)
    entry = session.base.sections[0].entries[0]
    assert (getattr(entry, "position", ""), getattr(entry, "start_date", "")) == ("Lead engineer", "2020-02")
    assert session.application is not None
    assert (session.application.base.version, session.undo_stack.count()) == (2, 1)
    assert session.application.base.source == "/home/marta/resume.docx"
    session.undo_stack.undo()
    assert session.application.base.version == 1


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("Marsh 2021", "", "“Marsh 2021” is not a date. Write it like 2021, 2021-03 or March 2021."),
        ("2021-13", "", "“2021-13” is not a date. Write it like 2021, 2021-03 or March 2021."),
        ("2021-03", "2020", "The end is before the start."),
        ("present", "2020", "The start cannot be “Present”. Write when it began."),
    ],
)
def test_a_date_that_is_none_is_told_of_and_nothing_is_kept(
    pane: ResumePane, session: Session, qtbot: QtBot, start: str, end: str, words: str
) -> None:
    pane.edit("w1.position")
    fill(qtbot, pane, "start_date", start)
    if end:
        fill(qtbot, pane, "end_date", end)
    qtbot.keyClick(field(pane, "start_date"), ENTER)
    form = pane.facts.form
    assert form is not None
    assert [note.text() for note in form.grid.notes.values() if note.isVisible()] == [words]
    assert session.undo_stack.count() == 0
    qtbot.keyClick(field(pane, "start_date"), ESCAPE)
    assert (pane.facts.form, session.undo_stack.count()) == (None, 0)


def test_name_contact_and_heading_are_corrected(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.edit("basics.contact")
    fill(qtbot, pane, "basics.name", "Marta Lind")
    fill(qtbot, pane, "basics.city", "Oslo")
    qtbot.keyClick(field(pane, "basics.city"), ENTER)
    assert pane.head.title == "Marta Lind"
    assert session.base.basics.location.city == "Oslo"
    qtbot.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=pane.view.line_rect("s1").center().toPoint())
    fill(qtbot, pane, "heading", "Work")
    qtbot.keyClick(field(pane, "heading"), ENTER)
    assert headings(pane) == ["Work", "Skills"]


def test_leaving_a_form_for_elsewhere_keeps_what_was_typed(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    pane.edit("w1.name")
    fill(qtbot, pane, "name", "Nordfjord Labs")
    pane.view.setFocus()
    assert pane.facts.form is None
    assert getattr(session.base.sections[0].entries[0], "name", "") == "Nordfjord Labs"
    pane.edit("w1.name")
    pane.view.setFocus()
    assert (pane.facts.form, session.undo_stack.count()) == (None, 1)


def test_a_wording_is_put_in_the_base_resume_too(pane: ResumePane, session: Session, said: list[str]) -> None:
    session.edit_shown_line("w1.2", "Moved 300 SQL jobs")
    assert pane.acts.can("adopt", "w1.2")
    pane.acts.adopt("w1.2")
    assert "Moved 300 SQL jobs" in texts(session.base)
    assert (session.changes, said) == ((), ["Changed in your base résumé too."])
    session.undo_stack.undo()
    assert "Moved 300 SQL jobs" not in texts(session.base)


# Moving and leaving out


def test_entries_and_sections_are_left_out_moved_and_brought_back_as_wholes(
    pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    pane.view.set_current_line("s2")
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, ALT)
    assert (headings(pane), said) == (["Skills", "Experience"], ["Moved: now 1 of 2."])
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, ALT)
    assert said[-1] == "It is the first already."
    qtbot.keyClick(pane.view, Qt.Key.Key_Backspace)
    assert headings(pane) == ["Experience", "Skills"]
    pane.view.set_current_line("w1.position")
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert bullets(pane) == []
    assert pane.view.current_line == "s2"
    session.undo_stack.undo()
    pane.view.set_current_line("s1")
    qtbot.keyClick(pane.view, Qt.Key.Key_Delete)
    assert headings(pane) == ["Skills"]
    pane.show_hidden.setChecked(True)
    assert headings(pane) == ["Experience", "Skills"]
    pane.view.set_current_line("s1")
    qtbot.keyClick(pane.view, Qt.Key.Key_Backspace)
    assert session.changes == ()


@pytest.mark.parametrize("line", ["w1.0", "w1.1"])
def test_the_row_stays_where_it_is_while_its_editor_opens(pane: ResumePane, qtbot: QtBot, line: str) -> None:
    pane.resize(430, 330)
    bar = pane.view.verticalScrollBar()
    bar.setValue(30)
    place, top = bar.value(), pane.view.line_rect(line).top()
    pane.edit(line)
    assert pane.editor is not None
    assert (bar.value(), abs(pane.editor.geometry().top() - top) < 5) == (place, True)
    qtbot.keyClick(pane.editor, ESCAPE)
    assert (bar.value(), pane.view.line_rect(line).top()) == (place, top)


# Dragging


def drag(qtbot: QtBot, pane: ResumePane, line: str, to: float, *, drop: bool = True) -> None:
    """Take the grip beside a line and drag it to a height of the viewport."""
    viewport = pane.view.viewport()
    middle = pane.view.line_rect(line).center().toPoint()
    qtbot.mouseMove(viewport, middle + QPoint(1, 0))
    pane.grips.follow_mouse(middle)
    grip = pane.grips.grip
    assert grip.isVisible()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for height in (middle.y() + 30, round(to)):
        grip.drag_to(viewport.mapToGlobal(QPoint(5, height)))
    if drop:
        qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton)


def test_a_bullet_is_dragged_to_its_place(pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]) -> None:
    drag(qtbot, pane, "w1.2", pane.view.line_rect("w1.0").top())
    assert bullets(pane)[0] == "Moved 240 SQL jobs"
    assert (pane.view.current_line, said, session.undo_stack.count()) == ("w1.2", ["Moved: now 1 of 3."], 1)
    session.undo_stack.undo()
    assert bullets(pane)[-1] == "Moved 240 SQL jobs"


def test_escape_leaves_a_dragged_part_where_it_was(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    drag(qtbot, pane, "w1.2", pane.view.line_rect("w1.0").top(), drop=False)
    assert pane.grips.dragging.sign.isVisible()
    qtbot.keyClick(pane.grips.grip, ESCAPE)
    qtbot.mouseRelease(pane.grips.grip, Qt.MouseButton.LeftButton)
    assert not pane.grips.dragging.sign.isVisible()
    assert session.undo_stack.count() == 0


def test_a_section_is_dragged_before_another(pane: ResumePane, session: Session, qtbot: QtBot) -> None:
    drag(qtbot, pane, "s2", pane.view.line_rect("s1").top())
    assert headings(pane) == ["Skills", "Experience"]


def test_a_bullet_goes_to_another_entry_by_mouse_and_keys(
    pane: ResumePane, session: Session, qtbot: QtBot, said: list[str]
) -> None:
    pane.acts.add_entry("w1.position")
    fill(qtbot, pane, "position", "Welder")
    qtbot.keyClick(field(pane, "position"), ENTER)
    qtbot.keyClick(pane.editor, ESCAPE)
    entry = session.base.sections[0].entries[1].id
    drag(qtbot, pane, "w1.1", pane.view.line_rect(f"{entry}.position").bottom() + 20)
    placed = find_line(session.tailored, "w1.1")
    assert placed is not None
    assert placed.entry == entry
    assert said[-1] == "Moved to another entry, in your base résumé too."
    qtbot.keyClick(pane.view, Qt.Key.Key_Up, ALT | SHIFT)
    placed = find_line(session.tailored, "w1.1")
    assert placed is not None
    assert (placed.entry, bullets(pane)[-1]) == ("w1", "Was responsible for running a workshop")
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert bullets(pane)[1] == "Was responsible for running a workshop"


def test_the_contact_stays_and_has_no_grip(pane: ResumePane) -> None:
    pane.view.set_current_line("basics.contact")
    assert not pane.grips.grip.isVisible()
    pane.view.set_current_line("s1")
    assert pane.grips.grip.isVisible()
    assert pane.grips.add.isVisible()
    assert pane.grips.add.accessibleName() == "Add job"

"""The twelve steps from an empty window to files that were read back, played on the real window and photographed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from staging import Stage

SIZE = (1280, 800)
PERSON = "Elena Marchetti-Boyd.docx"
CLICKED, ASKED, EDITED = "Snowflake", "CI/CD", "Mapped pipe"
ANSWER = "Kept the reporting jobs under CI/CD, with a check before each release"
CLAIM = " in 40 districts"


def play(stage: Stage, sample: Path, folder: Path, pictures: Path) -> None:
    """Play all steps; `folder` is where the person keeps their files."""
    for number, step in enumerate(STEPS, start=1):
        name = step.__name__.removeprefix("show_").replace("_", "-")
        step(stage, sample, folder, pictures / f"{number:02}-{name}.png")


def show_empty_window(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    stage.take(picture)


def show_resume_dropped(stage: Stage, sample: Path, folder: Path, picture: Path) -> None:
    own = folder / PERSON
    own.write_bytes((sample / "resume.docx").read_bytes())
    resume = stage.window.resume
    stage.drop_file(own, resume)
    stage.settle(lambda: not resume.is_empty)
    stage.take(picture, resume)


def show_posting_pasted(stage: Stage, sample: Path, _folder: Path, picture: Path) -> None:
    posting = stage.window.posting
    QGuiApplication.clipboard().setText((sample / "posting.txt").read_text(encoding="utf-8"))
    stage.click(posting.paste_box.viewport())
    posting.paste_box.paste()
    if posting.is_empty:
        stage.click(posting.read_button)
    stage.settle(lambda: bool(stage.window.session.suggestions))
    stage.take(picture, posting)


def show_what_is_missing(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    stage.act("keywords")
    stage.window.tabs.keywords.show_state("missing")
    stage.settle()
    stage.take(picture, stage.window.tabs)


def show_keyword_clicked(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    window = stage.window
    window.tabs.keywords.show_state(None)
    stage.settle()
    stage.click(window.posting.view.viewport(), word_at(window.posting.view, CLICKED))
    stage.take(picture, window.posting, window.resume)


def show_question_answered(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    window = stage.window
    window.session.select_keyword(ASKED)
    stage.settle()
    form = window.tabs.keywords.card.form
    stage.click(form.yes)
    stage.type(ANSWER, form.words)
    stage.take(picture, window.tabs)
    stage.click(form.save)


def show_suggestion_accepted(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    """Accept what is safe by key, and photograph the last before it is: it rests on posting and résumé alike."""
    window, session = stage.window, stage.window.session
    stage.act("suggestions")
    safe = [one for one in session.safe_suggestions if one.kind == "replace"]
    shown = next((one for one in safe if one.terms), safe[0])
    for suggestion in safe[:5]:
        if suggestion.target != shown.target:
            window.tabs.suggestions.choose(suggestion.id)
            stage.key(Qt.Key.Key_A, window.tabs.suggestions)
    window.tabs.suggestions.choose(shown.id)
    stage.settle()
    card = window.tabs.suggestions.current
    stage.click(card, QPoint(card.width() - 24, 20))
    stage.take(picture, card, line_area(stage, card.line))
    stage.key(Qt.Key.Key_A, window.tabs.suggestions)


def show_line_edited(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    window = stage.window
    line = next(run.line for row in window.resume.view.rows for run in row.runs if EDITED in run.text)
    view = window.resume.view
    stage.focus(view)
    window.resume.focus_line(line)
    stage.settle()
    below = view.line_rect(line).center().y() - view.viewport().height() / 2
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + round(below))
    stage.key(Qt.Key.Key_Return, view)
    editor = window.resume.editor
    stage.key(Qt.Key.Key_Backspace, editor)
    stage.type(CLAIM, editor)
    stage.settle(lambda: window.resume.editing.note is not None and window.resume.editing.note.isVisible())
    note = window.resume.editing.note
    stage.take(picture, stage.area_of(editor).united(stage.area_of(note)).adjusted(-14, -8, 14, 8))
    stage.key(Qt.Key.Key_Escape, editor)


def show_changes(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    stage.act("changes")
    stage.take(picture, stage.window.right)


def show_letter(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    stage.act("letter")
    stage.take(picture, stage.window.tabs)


def show_look(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    window = stage.window
    widths = window.splitter.sizes()
    rail, posting, resume, right = widths
    window.splitter.setSizes([rail, posting - 120, resume - 120, right + 240])
    stage.act("look")
    stage.settle()
    stage.take(picture, window.tabs)
    window.splitter.setSizes(widths)


def show_export(stage: Stage, _sample: Path, _folder: Path, picture: Path) -> None:
    stage.act("suggestions")
    stage.act("export")
    dialog = stage.window.exporting.dialog
    dialog.folder.setText("~/Applications")
    stage.click(dialog.export)
    stage.settle(lambda: dialog.report is not None)
    stage.take(picture, over=dialog)
    stage.click(dialog.report.done)


STEPS: tuple[Callable[[Stage, Path, Path, Path], None], ...] = (
    show_empty_window,
    show_resume_dropped,
    show_posting_pasted,
    show_what_is_missing,
    show_keyword_clicked,
    show_question_answered,
    show_suggestion_accepted,
    show_line_edited,
    show_changes,
    show_letter,
    show_look,
    show_export,
)


def word_at(view, term: str) -> QPoint:
    """Return where to click for a keyword, after it was brought into sight."""
    view.set_current_keyword(term)
    placed = next(placed for placed in view.marks if placed.mark and placed.mark.term == term)
    return view.place_of(placed).center().toPoint()


def line_area(stage: Stage, line: str) -> QRect:
    """Return where a line of the résumé stands in the window."""
    view = stage.window.resume.view
    area = view.line_rect(line).toRect().adjusted(-16, -6, 12, 6).intersected(view.viewport().rect())
    return area.translated(view.viewport().mapTo(stage.window, QPoint(0, 0)))

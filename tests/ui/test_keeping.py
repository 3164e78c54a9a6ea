"""What the user does is in the library within a second, and there again after a kill."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tailor.errors import TailorError
from tailor.model.answers import Answers, Fact
from tailor.model.application import Application
from tailor.storage.codec import encode
from tailor.storage.library import Library
from tests.ui.conftest import LINES
from ui.keeping import Keeping
from ui.session import Session

SECOND = 1000


def test_a_change_is_saved_within_a_second(qtbot: QtBot, session: Session, library: Library, keeping: Keeping) -> None:
    with qtbot.waitSignal(keeping.saved, timeout=SECOND):
        session.set_title("Dream job")
    assert library.load("a1").title == "Dream job"
    assert library.list()[0].met == 1


def test_changes_without_a_pause_are_saved_too(
    qtbot: QtBot, session: Session, library: Library, keeping: Keeping
) -> None:
    def change_and_look() -> bool:
        session.set_title(f"{session.application.title if session.application else ''}x")
        return library.load("a1").title != ""

    qtbot.waitUntil(change_and_look, timeout=SECOND)


def test_answers_are_saved_for_all_applications(
    session: Session, library: Library, keeping: Keeping, application: Application
) -> None:
    session.answer(Fact("Terraform", "have"))
    keeping.add(replace(application, id="a2"))
    assert library.answers.fact("Terraform") is not None
    assert session.answers.fact("Terraform") is not None


def test_opening_another_application_saves_this_one(
    session: Session, library: Library, keeping: Keeping, application: Application
) -> None:
    keeping.add(replace(application, id="a2"))
    session.set_title("Second")
    keeping.open("a1")
    assert library.load("a2").title == "Second"
    assert session.application == application
    assert library.last_open == "a1"


def test_undo_after_a_save_is_saved_too(qtbot: QtBot, session: Session, library: Library, keeping: Keeping) -> None:
    session.set_title("Dream job")
    keeping.save()
    session.undo_stack.undo()
    keeping.save()
    assert library.load("a1").title == ""


def test_a_draft_is_kept_while_typing_and_gone_when_the_field_is_left(
    qtbot: QtBot, session: Session, library: Library, keeping: Keeping
) -> None:
    session.keep_draft("line:w1.0", "Cut the nightly ru")
    qtbot.waitUntil(lambda: library.drafts("a1") == {"line:w1.0": "Cut the nightly ru"}, timeout=SECOND)
    session.keep_draft("line:w1.0", None)
    assert library.drafts("a1") == {}


def test_typing_cut_off_is_restored_as_one_step(session: Session, library: Library, keeping: Keeping) -> None:
    library.save_drafts("a1", {"line:w1.0": "Cut it", "letter": "Dear team", "line:gone": "Lost line"})
    keeping.open("a1")
    assert session.application is not None
    assert session.application.letter is not None
    assert session.application.letter.edited == "Dear team"
    assert [change.after for change in session.changes] == ["Cut it"]
    assert session.undo_stack.undoText() == "Restore typing"
    assert library.drafts("a1") == {}
    session.undo_stack.undo()
    assert session.changes == ()


def test_an_application_that_is_gone_is_a_plain_error(qtbot: QtBot, keeping: Keeping) -> None:
    with qtbot.waitSignal(keeping.not_opened) as failed:
        keeping.open("never seen")
    assert failed.args is not None
    assert isinstance(failed.args[0], TailorError)


def test_a_library_that_cannot_be_written_is_told_and_tried_again(
    qtbot: QtBot, session: Session, library: Library, keeping: Keeping
) -> None:
    library._connection.execute("PRAGMA query_only = ON")
    with qtbot.waitSignal(keeping.failed, timeout=SECOND):
        session.set_title("Dream job")
    assert keeping.pending
    library._connection.execute("PRAGMA query_only = OFF")
    keeping.save()
    assert library.load("a1").title == "Dream job"


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tailor.storage.codec import decode_application
from tailor.storage.library import Library
from ui.keeping import Keeping
from ui.session import Session
application = QApplication([])
session = Session()
keeping = Keeping(session, Library(Path(sys.argv[1])), session)
keeping.add(decode_application(sys.stdin.buffer.read()))
session.edit_line("w1.0", "work[0].highlights[0]", sys.argv[2], "Edited before the kill")
session.keep_draft("line:w1.1", "Typed before the kill")
QTimer.singleShot(1000, lambda: print("a second later", flush=True))
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_after_kill_9_the_work_is_as_it_was_a_second_before(
    qtbot: QtBot, tmp_path: Path, application: Application
) -> None:
    path = tmp_path / "killed.db"
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path), LINES[0]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(encode(application))
    child.stdin.close()
    assert child.stdout.readline().strip() == b"a second later"
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    session = Session()
    library = Library(path)
    Keeping(session, library, session).open("a1")
    assert [change.after for change in session.changes] == ["Edited before the kill", "Typed before the kill"]
    library.close()


def test_what_is_said_in_the_sample_never_reaches_own_applications(
    session: Session, library: Library, keeping: Keeping, application: Application
) -> None:
    session.answer(Fact("Python", "have"))
    keeping.add(replace(application, id="s1", sample=True))
    assert session.answers == Answers()
    session.answer(Fact("Terraform", "have"))
    session.refuse_keyword("SQL")
    keeping.save()
    assert library.sample_answers.fact("Terraform") is not None
    keeping.open("a1")
    assert [fact.term for fact in session.answers.facts] == ["Python"]
    assert not session.answers.is_refused("SQL")
    keeping.open("s1")
    assert session.answers.is_refused("SQL")
    keeping.close()
    assert [fact.term for fact in session.answers.facts] == ["Python"]

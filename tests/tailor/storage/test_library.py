"""Saved work is there again: after closing, after deletion, after the process was killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tailor.errors import TailorError
from tailor.model.answers import Answers, Fact
from tailor.model.application import Application
from tailor.storage.codec import encode
from tailor.storage.library import Library

DAY = 24 * 3600.0
NOON = 1_800_000_000.0


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now


def test_a_saved_application_is_loaded_equal(library: Library, application: Application) -> None:
    library.save(application, (7, 9))
    assert library.load("a1") == application
    (row,) = library.list()
    assert (row.title, row.company, row.met, row.asked, row.sample) == ("My title", "Halden Rail", 7, 9, True)


def test_saving_again_replaces_the_value_and_keeps_the_place(tmp_path: Path, application: Application) -> None:
    clock = Clock()
    library = Library(tmp_path / "library.db", clock)
    library.save(application)
    clock.now += 60
    library.save(replace(application, id="a2"))
    clock.now += 60
    library.save(replace(application, title="Renamed"))
    assert [(row.id, row.title) for row in library.list()] == [("a2", "My title"), ("a1", "Renamed")]
    assert library.list()[1].changed == NOON + 120


def test_a_deleted_application_can_be_restored(library: Library, application: Application) -> None:
    library.save(application)
    library.delete("a1")
    assert library.list() == ()
    library.restore("a1")
    assert [row.id for row in library.list()] == ["a1"]
    assert library.load("a1") == application


def test_a_deletion_is_for_good_after_thirty_days(tmp_path: Path, application: Application) -> None:
    clock = Clock()
    library = Library(tmp_path / "library.db", clock)
    library.save(application)
    library.save_drafts("a1", {"letter": "Dear"})
    library.delete("a1")
    library.close()
    clock.now += 31 * DAY
    later = Library(tmp_path / "library.db", clock)
    with pytest.raises(TailorError, match="no longer"):
        later.load("a1")
    assert later.drafts("a1") == {}


def test_every_version_of_a_base_is_kept(library: Library, application: Application) -> None:
    library.save(application)
    library.save(application)
    library.save(replace(application, base=replace(application.base, version=2)))
    assert {base.version for base in library.bases()} == {1, 2}


def test_answers_and_the_last_open_application_are_kept(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.db")
    assert (library.answers, library.last_open) == (Answers(), "")
    answers = Answers(facts=(Fact("Terraform", "no"),))
    library.save_answers(answers)
    library.save_last_open("a1")
    library.close()
    again = Library(tmp_path / "library.db")
    assert (again.answers, again.last_open) == (answers, "a1")


def test_two_windows_on_one_application_lose_nothing(tmp_path: Path, application: Application) -> None:
    path = tmp_path / "library.db"
    first, second = Library(path), Library(path)
    first.save(application)
    assert second.load("a1") == application
    first.save(replace(application, template="first"))
    for template in ("second", "second again"):
        second.save(replace(application, template=template))
    first.save(replace(application, template="first again"))
    assert first.load("a1").template == "first again"
    other = next(row for row in first.list() if row.id != "a1")
    assert len(first.list()) == 2
    assert other.title == "My title (second window)"
    assert first.load(other.id).template == "second again"


def test_what_was_answered_in_two_windows_is_kept_from_both(tmp_path: Path) -> None:
    first, second = Library(tmp_path / "library.db"), Library(tmp_path / "library.db")
    go, rust, swift = Fact("Go", "have"), Fact("Rust", "no"), Fact("Swift", "no")
    first.save_answers(Answers(facts=(go,)))
    assert second.answers.facts == (go,)
    first.save_answers(Answers(facts=(go, rust), never=("tense",)))
    second.save_answers(Answers(facts=(swift,)))
    assert first.answers == Answers(facts=(swift, rust), never=("tense",))


def test_corrections_of_two_windows_are_kept_and_ours_count_about_the_same_term(tmp_path: Path) -> None:
    first, second = Library(tmp_path / "library.db"), Library(tmp_path / "library.db")
    first.save_answers(Answers().with_tier("Go", "required").with_difference("Java", "JavaScript"))
    second.save_answers(Answers().with_tier("go", "preferred").with_refused("coffee"))
    assert first.answers.tier("Go") == "preferred"
    assert first.answers.is_refused("Coffee")
    assert first.answers.are_different("javascript", "java")


def test_a_draft_is_kept_until_its_field_was_left(library: Library) -> None:
    library.save_drafts("a1", {"letter": "Dear", "line:w1.1": "Cut"})
    library.save_drafts("a1", {"letter": None})
    assert library.drafts("a1") == {"line:w1.1": "Cut"}


def test_a_damaged_file_is_moved_aside_and_todays_copy_opened(tmp_path: Path, application: Application) -> None:
    path = tmp_path / "library.db"
    library = Library(path, Clock())
    library.save(application)
    library.back_up()
    library.close()
    path.write_bytes(b"no library at all" * 500)
    again = Library(path, Clock())
    assert "is damaged" in again.notice
    assert "copy of 2027-01-15" in again.notice
    assert again.load("a1") == application
    (aside,) = tmp_path.glob("library-aside-*.db")
    assert aside.read_bytes().startswith(b"no library")


def test_a_damaged_file_without_a_copy_gives_an_empty_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"\0" * 4096 + b"x" * 4096)
    library = Library(path)
    assert "new, empty library" in library.notice
    assert library.list() == ()


def test_a_file_of_a_newer_version_is_moved_aside_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    newer = sqlite3.connect(path)
    newer.executescript("PRAGMA user_version = 99; CREATE TABLE later (x); INSERT INTO later VALUES (1);")
    newer.close()
    before = path.read_bytes()
    library = Library(path)
    assert "newer version" in library.notice
    assert next(tmp_path.glob("library-aside-*.db")).read_bytes() == before


def test_a_folder_that_cannot_be_written_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TailorError, match="cannot be opened"):
        Library(tmp_path / "file" / "library.db")


def test_one_copy_a_day_is_made_and_seven_are_kept(tmp_path: Path, application: Application) -> None:
    clock = Clock()
    library = Library(tmp_path / "library.db", clock)
    library.save(application)
    for _ in range(9):
        library.back_up()
        library.back_up()
        clock.now += DAY
    assert len(list((tmp_path / "backups").iterdir())) == 7


KILLED = """
import sys
from pathlib import Path
from dataclasses import replace
from tailor.storage.codec import decode_application
from tailor.storage.library import Library
library = Library(Path(sys.argv[1]))
application = decode_application(sys.stdin.buffer.read())
for number in range(100000):
    library.save(replace(application, title=str(number)))
    library.save_drafts("a1", {"letter": str(number)})
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_saved_survives_kill_9(tmp_path: Path, application: Application) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path / "library.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(encode(application))
    child.stdin.close()
    said = [int(child.stdout.readline()) for _ in range(20)]
    os.kill(child.pid, signal.SIGKILL)
    said += [int(line) for line in child.stdout.read().splitlines()]
    child.wait()
    library = Library(tmp_path / "library.db")
    assert library.notice == ""
    assert int(library.load("a1").title) >= said[-1]
    assert int(library.drafts("a1")["letter"]) >= said[-1]


def test_what_was_said_in_the_sample_is_kept_apart_from_what_was_said_of_oneself(library: Library) -> None:
    library.save_answers(Answers((Fact("Python", "have"),)))
    library.save_sample_answers(Answers((Fact("Terraform", "have"),)))
    assert [fact.term for fact in library.answers.facts] == ["Python"]
    assert [fact.term for fact in library.sample_answers.facts] == ["Terraform"]


def test_the_samples_resume_is_no_base_for_own_work_in_whatever_version(
    library: Library, application: Application
) -> None:
    library.save(application)
    library.save(replace(application, base=replace(application.base, version=2)))
    assert library.own_bases() == ()
    own = replace(application, id="own", sample=False, base=replace(application.base, id="b2"))
    library.save(own)
    library.save(replace(own, base=replace(own.base, version=2)))
    assert {(base.id, base.version) for base in library.own_bases()} == {("b2", 1), ("b2", 2)}


def test_a_sample_removed_long_ago_leaves_no_resume_behind(tmp_path: Path, application: Application) -> None:
    clock = Clock()
    library = Library(tmp_path / "library.db", clock)
    library.save(application)
    library.save(replace(application, base=replace(application.base, version=2)))
    library.save(replace(application, id="own", sample=False, base=replace(application.base, id="b2")))
    library.delete("a1")
    library.close()
    clock.now += 31 * DAY
    later = Library(tmp_path / "library.db", clock)
    assert [base.id for base in later.bases()] == ["b2"]
    assert [base.id for base in later.own_bases()] == ["b2"]
    later.close()

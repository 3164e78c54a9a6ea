"""Work runs in other processes, has limits, can be cancelled, and only its latest result is heard."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from tailor.errors import TailorError
from tests.ui import work
from ui.tasks import Tasks

WAIT = 20_000


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


def finish(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=WAIT)


def test_a_result_comes_back_from_another_process(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[int] = []
    tasks.start("Doubling", work.double, (21,), results.append)
    tasks.start("Where", work.own_process, (), results.append, pool="analysis")
    assert tasks.busy("Doubling")
    finish(qtbot, tasks)
    assert 42 in results
    assert os.getpid() not in results


def test_only_the_latest_result_of_a_name_is_heard(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    results: list[str] = []
    for text in "abcdef":
        tasks.start("Analysis", work.count_starts, (tmp_path / "starts", text), results.append, pool="analysis")
    finish(qtbot, tasks)
    assert results == ["f"]


def test_a_plain_error_comes_back_as_it_was(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    tasks.start("Reading", work.fail_plainly, (), lambda _: None, errors.append)
    finish(qtbot, tasks)
    assert isinstance(errors[0], TailorError)
    assert "resume.pdf is empty" in str(errors[0])


def test_an_error_nobody_asked_for_goes_to_the_signal(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.failed, timeout=WAIT) as failed:
        tasks.start("Reading", work.fail_badly, (), lambda _: None)
    assert failed.args is not None
    name, error = failed.args
    assert (name, type(error)) == ("Reading", ValueError)


def test_work_over_its_time_is_ended_and_the_next_runs(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    results: list[int] = []
    tasks.start("Sleeping", work.sleep, (60,), lambda _: None, errors.append, limit=0.5)
    tasks.start("Doubling", work.double, (1,), results.append)
    finish(qtbot, tasks)
    assert "longer than" in str(errors[0])
    assert results == [2]


def test_work_over_its_memory_is_ended_and_the_next_runs(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    results: list[int] = []
    tasks.start("Growing", work.grow, (), results.append, errors.append)
    tasks.start("Doubling", work.double, (1,), results.append)
    finish(qtbot, tasks)
    assert "too much memory" in str(errors[0])
    assert results == [2]


@pytest.mark.filterwarnings("ignore")
def test_a_worker_that_crashes_does_not_take_the_window_along(qtbot: QtBot, tasks: Tasks) -> None:
    errors: list[Exception] = []
    results: list[int] = []
    tasks.start("Crashing", work.crash, (), results.append, errors.append)
    tasks.start("Doubling", work.double, (1,), results.append)
    finish(qtbot, tasks)
    assert "broke off" in str(errors[0])
    assert results == [2]


def test_cancelled_work_is_not_heard_and_the_next_runs(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[object] = []
    with qtbot.waitSignal(tasks.slow, timeout=WAIT):
        tasks.start("Sleeping", work.sleep, (60,), results.append)
    with qtbot.waitSignal(tasks.finished, timeout=1000):
        tasks.cancel("Sleeping")
    tasks.start("Doubling", work.double, (1,), results.append)
    finish(qtbot, tasks)
    assert results == [2]


def test_quick_work_is_not_called_slow(qtbot: QtBot, tasks: Tasks) -> None:
    tasks.start("Warming", work.double, (1,), lambda _: None)
    finish(qtbot, tasks)
    slow: list[str] = []
    tasks.slow.connect(slow.append)
    tasks.start("Doubling", work.double, (1,), lambda _: None)
    finish(qtbot, tasks)
    assert slow == []


def test_closing_ends_running_work_within_three_seconds(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.slow, timeout=WAIT):
        tasks.start("Sleeping", work.sleep, (60,), lambda _: None)
    tasks.start("Sleeping too", work.sleep, (60,), lambda _: None, pool="analysis")
    before = time.monotonic()
    tasks.close()
    assert time.monotonic() - before < 3
    workers = [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())]
    assert workers == []
    tasks.start("Late", work.double, (1,), lambda _: None)
    assert not tasks.busy()


def test_sockets_are_forbidden_in_workers_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TAILOR_FORBID_SOCKETS", "1")
    tasks = Tasks()
    results: list[str] = []
    tasks.start("Reaching out", work.reach_out, (), results.append)
    finish(qtbot, tasks)
    tasks.close()
    assert results == ["refused"]


def test_quick_steps_are_taken_turn_by_turn_and_the_work_is_awaited(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []

    def steps() -> Iterator[None]:
        for number in range(3):
            time.sleep(0.02)
            seen.append(str(number))
            yield

    tasks.in_turns("Making ready", steps(), lambda: seen.append("done"))
    assert tasks.busy("Making ready")
    assert seen == ["0"]
    finish(qtbot, tasks)
    assert seen == ["0", "1", "2", "done"]


def test_steps_are_given_up_when_they_are_cancelled_or_begun_again(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[str] = []
    for name in ("first", "second"):
        tasks.in_turns("Making ready", (time.sleep(0.02) for _ in range(2)), lambda name=name: done.append(name))
    tasks.in_turns("Stopped", (time.sleep(0.02) for _ in range(2)), lambda: done.append("stopped"))
    tasks.cancel("Stopped")
    finish(qtbot, tasks)
    qtbot.waitUntil(lambda: done == ["second"])

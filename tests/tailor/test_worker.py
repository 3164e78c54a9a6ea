"""A worker process and its limits."""

import os
import time

import pytest

from tailor.errors import TailorError, UnreadableFile
from tailor.worker import Worker, WorkerBugError


def refuse(name: str) -> None:
    raise UnreadableFile(f"{name} is empty.")


def fail() -> None:
    raise ZeroDivisionError("seven")


def hog() -> int:
    block = bytearray(1 << 20)
    kept = [bytes(block) + bytes([number % 256]) for number in range(900)]
    time.sleep(5)
    return len(kept)


def die() -> None:
    os._exit(3)


def test_a_result_comes_from_another_process() -> None:
    with Worker("resume.txt") as worker:
        assert worker.call(os.getpid) != os.getpid()


def test_the_process_is_kept_between_calls() -> None:
    with Worker("resume.txt") as worker:
        assert worker.call(os.getpid) == worker.call(os.getpid)


def test_an_error_the_user_can_act_on_arrives_as_it_was() -> None:
    with Worker("resume.txt") as worker, pytest.raises(UnreadableFile, match=r"resume\.txt is empty"):
        worker.call(refuse, "resume.txt")


def test_a_bug_arrives_with_the_traceback_of_the_worker() -> None:
    with Worker("resume.txt") as worker, pytest.raises(WorkerBugError, match="ZeroDivisionError: seven"):
        worker.call(fail)


def test_a_call_over_its_time_is_ended_and_the_next_one_works() -> None:
    with Worker("slow.pdf", seconds=1.0) as worker:
        with pytest.raises(TailorError, match=r"slow\.pdf took longer"):
            worker.call(time.sleep, 30)
        worker._seconds = 20.0
        assert worker.call(abs, -3) == 3


def test_a_call_over_its_memory_is_ended() -> None:
    with Worker("huge.pdf", megabytes=200) as worker, pytest.raises(TailorError, match=r"memory|MB"):
        worker.call(hog)


def test_a_process_that_dies_is_an_error_about_the_file() -> None:
    with Worker("broken.pdf") as worker, pytest.raises(TailorError, match=r"broken\.pdf could not be read"):
        worker.call(die)

"""Runs a function in a process of its own, with limits on time and memory: foreign files are opened nowhere else.

The command line works through this; the window has `ui/tasks.py`, which never waits.
"""

import contextlib
import multiprocessing
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

import psutil

from tailor.errors import TailorError
from tailor.model.message import say
from tailor.sockets import install_if_forbidden

SECONDS = 20.0
MEGABYTES = 500
_POLL = 0.02
P = ParamSpec("P")
T = TypeVar("T")


class WorkerBugError(RuntimeError):
    """A bug in a worker: its text is the worker's own traceback."""


def limit_memory(megabytes: int) -> None:
    """Let the operating system refuse this process more data than twice `megabytes`, where it can.

    The watcher outside ends a process at the limit itself; this stops one that grows faster than the watcher looks.
    """
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (2 * megabytes << 20, 2 * megabytes << 20))


def _serve(pipe: Connection, megabytes: int) -> None:
    install_if_forbidden()
    limit_memory(megabytes)
    while True:
        try:
            function, arguments, keywords = pipe.recv()
        except EOFError:
            return
        try:
            answer = (True, function(*arguments, **keywords))
        except TailorError as error:
            answer = (False, error)
        except MemoryError:
            answer = (False, TailorError(say("It needs more memory than a document should, and was stopped.")))
        except Exception:  # noqa: BLE001 - the one place where a task of the command line ends
            answer = (False, WorkerBugError(traceback.format_exc()))
        pipe.send(answer)


class Worker:
    """A worker process that starts at the first call and again after a call that had to be ended."""

    def __init__(self, name: str, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        """Take what the worker is busy with, as `name` in messages ("resume.pdf"), and its limits."""
        self.name = name
        self._seconds = seconds
        self._megabytes = megabytes
        self._context = multiprocessing.get_context("spawn")
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def call(self, function: Callable[P, T], *arguments: P.args, **keywords: P.kwargs) -> T:
        """Return what the module-level function returns there; raise its TailorError, or one about a limit."""
        pipe, process = self._started()
        pipe.send((function, arguments, keywords))
        deadline = time.monotonic() + self._seconds
        watched = psutil.Process(process.pid)
        while not pipe.poll(_POLL):
            if not process.is_alive():
                self.close()
                raise TailorError(
                    say("{name} could not be read: the reader stopped. The file may be damaged.", name=self.name)
                )
            if time.monotonic() > deadline:
                self.close()
                raise TailorError(
                    say(
                        "{name} took longer than {seconds} seconds to read and was stopped.",
                        name=self.name,
                        seconds=f"{self._seconds:.0f}",
                    )
                )
            with contextlib.suppress(psutil.Error):
                if watched.memory_info().rss > self._megabytes << 20:
                    self.close()
                    raise TailorError(
                        say(
                            "{name} needs more than {megabytes} MB to read and was stopped.",
                            name=self.name,
                            megabytes=self._megabytes,
                        )
                    )
        try:
            succeeded, value = pipe.recv()
        except EOFError as error:
            self.close()
            raise TailorError(
                say("{name} could not be read: the reader stopped. The file may be damaged.", name=self.name)
            ) from error
        if succeeded:
            result: T = value
            return result
        raise value

    def close(self) -> None:
        """End the process, whatever it does."""
        if self._pipe:
            self._pipe.close()
        if self._process:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None

    def _started(self) -> tuple[Connection, multiprocessing.process.BaseProcess]:
        if self._pipe is None or self._process is None:
            self._pipe, other = self._context.Pipe()
            self._process = self._context.Process(target=_serve, args=(other, self._megabytes), daemon=True)
            self._process.start()
            other.close()
        return self._pipe, self._process

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

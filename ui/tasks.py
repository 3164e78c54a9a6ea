"""Runs slow work in worker processes and brings the result back to the GUI thread; the only place that does."""

import multiprocessing
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from tailor.errors import TailorError
from tailor.model.message import say
from ui.worker import prepare_worker

if TYPE_CHECKING:
    from pebble import ProcessPool

Pool = Literal["files", "analysis"]

TIME_LIMIT = 60.0
MEGABYTES = 500
SHOWN_AFTER = 300
_WATCH_EVERY = 200
_SHUTDOWN_LIMIT = 2.0
_TURN = 0.01
_OVER = object()


@dataclass(eq=False)
class Task:
    """One piece of work on its way; `name` is what the status bar shows, as in "Finding keywords"."""

    name: str
    pool: Pool
    limit: float
    done: Callable[[Any], None]
    failed: Callable[[Exception], None] | None
    future: "Future[Any]" = field(default_factory=Future)
    began: float = field(default_factory=time.monotonic)


class Tasks(QObject):
    """Worker processes in two pools: foreign files in one, the warm analysis in the other.

    Under one name only the latest result is heard, so work may be started again freely.
    """

    started = Signal(str)
    slow = Signal(str)
    finished = Signal(str)
    failed = Signal(str, object)
    _returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Pool, ProcessPool] = {}
        self._heard: dict[str, Task] = {}
        self._running: set[Task] = set()
        self._too_big: set[int] = set()
        self._waiting: deque[Task] = deque()
        self._closed = False
        self._returned.connect(self._on_returned, Qt.ConnectionType.QueuedConnection)
        self._watch = QTimer(self, interval=_WATCH_EVERY)
        self._watch.timeout.connect(self._end_greedy_workers)

    def start(
        self,
        name: str,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        pool: Pool = "files",
        limit: float = TIME_LIMIT,
    ) -> None:
        """Run a module-level function in a worker; `done` gets its result here, unless a later start took the name.

        An error goes to `failed` if given, else to the signal of that name.
        """
        if self._closed:
            return
        self._forget(name)
        task = Task(name, pool, limit, done, failed)
        self._heard[name] = task
        self._running.add(task)
        task.future = self._schedule(task, function, arguments)
        task.future.add_done_callback(lambda _: self._returned.emit(task))
        self._watch.start()
        self.started.emit(name)
        QTimer.singleShot(SHOWN_AFTER, self, lambda: self._tell_if_slow(task))

    def in_turns(self, name: str, steps: Iterator[object], done: Callable[[], None]) -> None:
        """Take quick steps here, a few in each turn of the event loop so that the window answers, then call `done`."""
        if self._closed:
            return
        self._forget(name)
        task = Task(name, "files", TIME_LIMIT, lambda _: done(), None)
        self._heard[name] = task
        self.started.emit(name)
        self._take_turn(task, steps)

    def _take_turn(self, task: Task, steps: Iterator[object]) -> None:
        end = time.perf_counter() + _TURN
        while self._heard.get(task.name) is task:
            if next(steps, _OVER) is _OVER:
                del self._heard[task.name]
                self.finished.emit(task.name)
                task.done(None)
            elif time.perf_counter() > end:
                QTimer.singleShot(0, self, partial(self._take_turn, task, steps))
                return

    def busy(self, name: str = "") -> bool:
        """Whether the work of this name, or any at all, is still awaited."""
        return name in self._heard if name else bool(self._heard)

    def cancel(self, name: str) -> None:
        """End the work of this name; its worker goes with it and a fresh one takes its place."""
        task = self._heard.pop(name, None)
        if task is not None:
            task.future.cancel()
            self.finished.emit(name)

    def close(self) -> None:
        """End all workers, whatever they are doing, within two seconds."""
        self._closed = True
        self._watch.stop()
        self._heard.clear()
        pools, self._pools = list(self._pools.values()), {}
        stops = [threading.Thread(target=_stop, args=(pool,), daemon=True) for pool in pools]
        if not stops:
            return
        _kill_workers()
        for stop in stops:
            stop.start()
        until = time.monotonic() + _SHUTDOWN_LIMIT
        for stop in stops:
            stop.join(max(0.0, until - time.monotonic()))
        _kill_workers()  # a worker that was being started meanwhile

    def _forget(self, name: str) -> None:
        """Stop listening to earlier work of this name; running work ends by itself, so the worker stays warm."""
        old = self._heard.pop(name, None)
        if old is not None:
            if not old.future.running():
                old.future.cancel()
            self.finished.emit(name)

    def _schedule(self, task: Task, function: Callable[..., Any], arguments: tuple[Any, ...]) -> "Future[Any]":
        pool = self._pools.get(task.pool)
        if pool is None or not pool.active:
            from pebble import ProcessPool

            pool = ProcessPool(1, 0, prepare_worker, (MEGABYTES,), multiprocessing.get_context("spawn"))
            self._pools[task.pool] = pool
        return pool.schedule(function, args=arguments, timeout=task.limit)

    def _tell_if_slow(self, task: Task) -> None:
        if self._heard.get(task.name) is task:
            self.slow.emit(task.name)

    @Slot(object)
    def _on_returned(self, task: Task) -> None:
        self._running.discard(task)
        if not self._running:
            self._watch.stop()
        self._waiting.append(task)
        if len(self._waiting) == 1:
            QTimer.singleShot(0, self, self._hand_over)

    @Slot()
    def _hand_over(self) -> None:
        """Give one result to who waits for it; the next comes after what the user did meanwhile."""
        task = self._waiting.popleft()
        if self._waiting:
            QTimer.singleShot(0, self, self._hand_over)
        self._end(task)

    def _end(self, task: Task) -> None:
        if self._heard.get(task.name) is not task:
            return
        del self._heard[task.name]
        self.finished.emit(task.name)
        try:
            result = task.future.result()
        except CancelledError:
            return
        except Exception as error:  # noqa: BLE001  where a task ends is where its errors are sorted
            self._tell_failure(task, self._in_words(task, error))
            return
        task.done(result)

    def _tell_failure(self, task: Task, error: Exception) -> None:
        if task.failed is not None:
            task.failed(error)
        else:
            self.failed.emit(task.name, error)

    def _in_words(self, task: Task, error: Exception) -> Exception:
        """Return the error as something to act on where it is one; a bug stays what it is."""
        pid = getattr(error, "pid", None)
        if isinstance(error, TimeoutError):
            return TailorError(
                say(
                    "{name} took longer than %n second(s) and was stopped. Nothing is lost.",
                    name=say(task.name),
                    n=round(task.limit),
                )
            )
        if isinstance(error, MemoryError) or pid in self._too_big:
            return TailorError(
                say("{name} needed too much memory and was stopped. Nothing is lost.", name=say(task.name))
            )
        if pid is not None or type(error).__name__ == "BrokenProcessPool":
            return TailorError(say("{name} broke off. Nothing is lost; please try once more.", name=say(task.name)))
        return error

    def _end_greedy_workers(self) -> None:
        for worker in multiprocessing.active_children():
            if worker.pid is not None and _resident(worker.pid) > MEGABYTES << 20:
                self._too_big.add(worker.pid)
                worker.kill()


def _stop(pool: Any) -> None:
    pool.stop()
    pool.join(_SHUTDOWN_LIMIT)


def _resident(pid: int) -> int:
    import psutil  # delayed: not needed for the first paint

    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def _kill_workers() -> None:
    for child in multiprocessing.active_children():
        child.kill()

"""Functions for worker processes to run in tests."""

import os
import time
from pathlib import Path

from tailor.errors import TailorError


def double(number: int) -> int:
    return 2 * number


def own_process() -> int:
    return os.getpid()


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "slept"


def count_starts(file: Path, text: str) -> str:
    with file.open("a") as stream:
        stream.write("x")
    return text


def fail_plainly() -> None:
    raise TailorError("resume.pdf is empty. Choose another file.")


def fail_badly() -> None:
    secret = "Ines Okafor"
    raise ValueError(f"cannot read {secret}")


def grow() -> int:
    blocks = []
    for _ in range(900):
        blocks.append(bytearray(2**20))
        time.sleep(0.002)
    time.sleep(5)
    return len(blocks)


def crash() -> None:
    os.abort()


def reach_out() -> str:
    import socket

    try:
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    except PermissionError:
        return "refused"
    except OSError:
        return "tried"
    return "connected"

"""Remembers what was made of the latest values; they are known by being the very same objects, for all are frozen."""

from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")

_KEPT = 4


def remembered(make: Callable[Arguments, Made]) -> Callable[Arguments, Made]:
    """Have a function make the same of the very same arguments only once, as long as they are among the latest."""
    known: deque[tuple[tuple[object, ...], Made]] = deque(maxlen=_KEPT)

    @wraps(make)
    def find(*arguments: Arguments.args, **named: Arguments.kwargs) -> Made:
        asked = (*arguments, *named.values())
        for earlier, made in known:
            if len(asked) == len(earlier) and all(one is other for one, other in zip(asked, earlier, strict=True)):
                return made
        made = make(*arguments, **named)
        known.append((asked, made))
        return made

    return find

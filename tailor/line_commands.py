"""Commands that answer standard input line by line, in the order asked: same and guard."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

from tailor.commands import print_json
from tailor.errors import TailorError


def run_same(options: argparse.Namespace) -> int:
    """Answer whether two names mean the same, a line each."""
    from tailor.analysis.matching import same

    return _answer(("a", "b"), lambda asked: {"state": same(asked["a"], asked["b"])})


def run_guard(options: argparse.Namespace) -> int:
    """Judge rewrites, a line each; "facts" are terms that the user confirmed for the line's own job."""
    from tailor.suggestions.as_json import judgement_to_json
    from tailor.suggestions.guard import judge

    return _answer(
        ("source", "rewrite"),
        lambda asked: judgement_to_json(
            judge(asked["source"], asked["rewrite"], asked.get("resume_text") or "", _facts(asked))
        ),
    )


def _facts(asked: dict[str, Any]) -> tuple[str, ...]:
    facts = asked.get("facts") or []
    if not isinstance(facts, list) or not all(isinstance(fact, str) for fact in facts):
        raise TailorError('"facts" on standard input is not a list of texts.')
    return tuple(facts)


def _answer(keys: tuple[str, ...], answer: Callable[[dict[str, Any]], object]) -> int:
    for number, asked in enumerate(_asked(), 1):
        lacking = [key for key in keys if not isinstance(asked.get(key), str)]
        if lacking:
            raise TailorError(f'Request {number} on standard input lacks "{lacking[0]}".')
        print_json(answer(asked), line=True)
    return 0


def _asked() -> Iterator[dict[str, Any]]:
    for number, line in enumerate(sys.stdin.buffer, 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except ValueError as error:
            raise TailorError(f"Line {number} of standard input is not JSON.") from error
        if not isinstance(value, dict):
            raise TailorError(f"Line {number} of standard input is not a JSON object.")
        yield value

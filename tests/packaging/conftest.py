"""Lets tests import the scripts of `packaging/`, which is no package."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield
    for name in ("system", "environment", "dev", "bundle_contents"):
        sys.modules.pop(name, None)

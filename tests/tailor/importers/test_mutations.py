"""No file, however damaged, makes the reader crash, hang or pass its limits: it gives a result or a plain message."""

import os
import random
from pathlib import Path

import pytest

from tailor import flow
from tailor.errors import TailorError
from tailor.worker import Worker, WorkerBugError
from tests.tailor.importers.more_samples import all_samples
from tests.tailor.importers.mutations import mutate

FILES = int(os.environ.get("TAILOR_MUTATIONS", "200"))
SEED = int(os.environ.get("TAILOR_MUTATIONS_SEED", "1"))
LIMITS = ("took longer than", "MB to read", "more memory", "reader stopped")


@pytest.mark.parametrize("part", range(4))
def test_a_damaged_file_gives_a_result_or_a_plain_message(tmp_path: Path, part: int) -> None:
    samples = all_samples(tmp_path)
    names = sorted(samples)
    path = tmp_path / "damaged.bin"
    outcomes = {"read": 0, "refused": 0}
    with Worker(path.name) as worker:
        for seed in range(SEED * 1_000_000 + part, SEED * 1_000_000 + FILES, 4):
            source = random.Random(seed)
            name = source.choice(names)
            path.write_bytes(mutate(source, samples[name], samples[source.choice(names)]))
            message = _refusal(worker, path, f"seed {seed}, {name}")
            assert not any(limit in message for limit in LIMITS), f"seed {seed}, {name}: {message}"
            assert "\n" not in message
            outcomes["refused" if message else "read"] += 1
    print(f"seeds from {SEED * 1_000_000}: {outcomes}")
    assert sum(outcomes.values()) == len(range(part, FILES, 4))


def _refusal(worker: Worker, path: Path, what: str) -> str:
    """Return the message with which a file is refused, nothing where it is read; anything else is a bug."""
    try:
        worker.call(flow.import_resume, path)
    except TailorError as error:
        return str(error)
    except WorkerBugError as error:
        pytest.fail(f"{what}: {error}")
    return ""

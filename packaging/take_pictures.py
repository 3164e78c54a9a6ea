"""Takes the pictures of the README and the help page from the real window with the bundled sample.

python packaging/take_pictures.py [--only window|walkthrough] [--to FOLDER]

Runs without a screen; the interface face is bundled, so the pictures are the same on every machine.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

CHECKOUT = Path(__file__).resolve().parent.parent
PICTURES = CHECKOUT / "resources" / "pictures"
SAMPLE = CHECKOUT / "resources" / "sample"
SIZE = (1440, 900)
PARTS = ("window", "walkthrough")


def main() -> int:
    parser = argparse.ArgumentParser(description="Takes the pictures of the README and the help page.")
    parser.add_argument("--only", choices=PARTS, help="take these alone")
    parser.add_argument("--to", type=Path, default=PICTURES, help="put them into another folder")
    wishes = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(CHECKOUT))
    faults: list[BaseException] = []
    listen_for(faults)
    if wishes.only != "walkthrough":
        with fresh_home():
            take_window(wishes.to)
    if wishes.only != "window":
        with fresh_home() as home:
            take_walkthrough(wishes.to / "walkthrough", home)
    if faults:
        print(f"{len(faults)} times something failed while the pictures were taken; do not use them.", file=sys.stderr)
    return 1 if faults else 0


def listen_for(faults: list[BaseException]) -> None:
    """Keep what fails where Qt calls Python, which would else be printed and forgotten."""
    known = sys.excepthook

    def note(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        faults.append(fault)
        known(kind, fault, trace)

    sys.excepthook = note


@contextmanager
def fresh_home() -> Iterator[Path]:
    """Move the user's folders to a place of their own, so that nothing of the person who runs this is touched."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        home = Path(name)
        os.environ.update(TAILOR_HOME=str(home / "data"), HOME=name, USERPROFILE=name)
        yield home


def take_window(pictures: Path) -> None:
    """Take the whole window in light and dark, the sample half way through."""
    from staging import Stage

    stage = Stage(SIZE)
    window = stage.window
    stage.act("sample")
    stage.settle(lambda: bool(window.session.suggestions))
    safe = [one for one in window.session.suggestions if one.level == "safe" and one.kind == "replace"]
    for suggestion in safe[1:]:
        window.session.accept(suggestion)
    stage.act("suggestions")
    for theme in ("light", "dark"):
        stage.act(f"theme_{theme}")
        stage.take(pictures / f"window-{theme}.png")
    stage.close()


def take_walkthrough(pictures: Path, home: Path) -> None:
    """Take the twelve steps."""
    from staging import Stage
    from walkthrough import SIZE as SMALLER
    from walkthrough import play

    stage = Stage(SMALLER)
    play(stage, SAMPLE, home, pictures)
    stage.close()


if __name__ == "__main__":
    raise SystemExit(main())

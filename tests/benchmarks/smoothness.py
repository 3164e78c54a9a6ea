"""Measures how long the window stands still while it works: the greatest gap between two beats of its event loop.

    python -m tests.benchmarks.smoothness [--file RESUME]

Beats come every five milliseconds. The aim is no gap over 50 ms while work that runs elsewhere is under way: analysis,
import, preview, export. Beside each gap stands the processor time that this process took in one, at most: on a busy
machine the gap is longer than that.
"""

import argparse
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.stage import Heartbeat, home, long_application, rest, settle, staged, timed

if TYPE_CHECKING:
    from ui.window import MainWindow

AIM = 50.0
HELD_TO_IT = ("reading a posting", "reading a résumé", "reading 30 pages", "drawing pages", "writing the files")
POSTINGS = Path(__file__).resolve().parents[1] / "samples" / "postings"
MANY_MEGABYTES = 5 << 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--file", type=Path, help="a résumé to read beside the sample")
    file = parser.parse_args().file
    gaps: dict[str, float] = {}
    with home() as folder, staged(first=lambda beat: show("first build of the window", beat)) as window:
        beat = Heartbeat()
        with beat.listening():
            settle_for(2)
        show("nothing at all", beat)
        for name, act in acts(window, folder, file).items():
            with beat.listening():
                took, _ = timed(lambda act=act: (act(), rest(window)))
            gaps[name] = beat.greatest
            show(name, beat, took)
    return 0 if all(gap <= AIM for name, gap in gaps.items() if name in HELD_TO_IT) else 1


def acts(window: "MainWindow", folder: Path, file: Path | None) -> dict[str, Callable[[], object]]:
    """Return what is measured, in an order in which each finds what it needs."""
    session = window.session
    many = write_pages(folder / "pages.pdf", 30)
    readings = {"reading a résumé of one's own": file} if file else {}
    reads = {name: partial(window.intake.take_resume_file, path) for name, path in readings.items()}
    return {
        "opening the sample": window.actions_by_name["sample"].trigger,
        "reading a posting": lambda: window.intake.take_posting_text((POSTINGS / "machinist_inline.txt").read_text()),
        "reading a résumé": partial(window.intake.take_resume_file, sample_resume()),
        "reading 30 pages": partial(window.intake.take_resume_file, many, max_pages=None),
        **reads,
        "opening the long application": lambda: window.keeping.add(long_application()),
        "taking all safe suggestions": session.accept_all_safe,
        "taking that back": session.undo_stack.undo,
        "taking one suggestion": lambda: session.accept(next(s for s in session.open_suggestions if s.kind != "ask")),
        "drawing pages": partial(window.tabs.open, "preview"),
        "checking a file": partial(window.tabs.open, "check"),
        "drafting the letter": partial(window.tabs.open, "letter"),
        "back to the suggestions": partial(window.tabs.open, "suggestions"),
        "writing the files": partial(export, window, folder / "out"),
        "opening another application": window.actions_by_name["next"].trigger,
        "turning dark": window.actions_by_name["theme_dark"].trigger,
        "turning light": window.actions_by_name["theme_light"].trigger,
        "larger letters": window.actions_by_name["larger"].trigger,
        "pasting five megabytes": lambda: window.intake.take_posting_text(much_text()),
    }


def settle_for(seconds: float) -> None:
    """Let the window idle."""
    end = time.monotonic() + seconds
    settle(lambda: time.monotonic() > end)


def export(window: "MainWindow", folder: Path) -> None:
    """Write the documents through the dialog."""
    folder.mkdir()
    window.settings.export_folder = str(folder)
    window.exporting.ask()
    dialog = window.exporting.dialog
    assert dialog is not None
    dialog.wished.emit(dialog.wishes)
    rest(window)
    dialog.reject()


def sample_resume() -> Path:
    """Return the file of the bundled sample."""
    from tailor.paths import data_dir

    return data_dir("resources") / "sample" / "resume.docx"


def write_pages(path: Path, count: int) -> Path:
    """Write a résumé of so many pages as a PDF file."""
    from reportlab.pdfgen.canvas import Canvas

    from tests.benchmarks.matching import three_pages

    lines, canvas = three_pages(), Canvas(str(path))
    for page in range(count):
        canvas.setFont("Helvetica", 10)
        head = ["Ida Example", "ida@example.com", "Experience"] if not page else []
        body = [f"Engineer, Orchard Ltd, {1990 + page} - {1991 + page}", *(f"- {line}" for line in lines[:44])]
        for number, line in enumerate([*head, *body]):
            canvas.drawString(50, 800 - 15 * number, line[:95])
        canvas.showPage()
    canvas.save()
    return path


def much_text() -> str:
    """Return five megabytes of posting."""
    text = (POSTINGS / "backend_de.txt").read_text(encoding="utf-8") + "\n\n"
    return text * (MANY_MEGABYTES // len(text.encode()))


def show(name: str, beat: Heartbeat, took: float = 0) -> None:
    """Print the greatest gap."""
    mark = f"(aim: at most {AIM:.0f})" if name in HELD_TO_IT else ""
    gaps = f"gap {beat.greatest:7.1f} ms   processor {beat.busiest:7.1f} ms"
    print(f"{name:32} {gaps}   of {took / 1000:5.1f} s  {mark}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())

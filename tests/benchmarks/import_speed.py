"""Measures the import of a two-page PDF against pdfium's own text extraction of it, warm, in one process.

    python tests/benchmarks/import_speed.py [FILE] [--rounds 20]

Prints both medians. The aim: at most five times pdfium's own time plus 100 ms.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tailor.importers.resume_file import read_resume

FACTOR, FREE = 5, 0.1
JOBS = 9
BULLET = "• Kept the {0}th harbour crane moving through {0} winters and wrote down how, for all who came after."


def write_resume(path: Path) -> Path:
    """Write a résumé of two pages."""
    canvas = Canvas(str(path), pagesize=A4)
    lines = ["Ilse Vanderkamp", "Ghent, Belgium | ilse.vanderkamp@example.com | +32 9 555 01 48", "Experience"]
    for number in range(JOBS):
        lines += [f"Crane Engineer, Harbour Tools {number} NV", f"March {2000 + number} - May {2001 + number}"]
        lines += [BULLET.format(number + bullet) for bullet in range(8)]
    lines += ["Skills", "Cranes, Hydraulics, Welding, Rope, Steel"]
    for start in range(0, len(lines), 50):
        canvas.setFont("Helvetica", 9)
        for place, line in enumerate(lines[start : start + 50]):
            canvas.drawString(60, 790 - 15 * place, line)
        canvas.showPage()
    canvas.save()
    return path


def extract(path: Path) -> None:
    """Do what pdfium does to give a file's text."""
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            page.get_textpage().get_text_range()


def median(function: Callable[[Path], object], path: Path, rounds: int) -> float:
    """Return the median seconds of a warm call."""
    function(path)
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        function(path)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main() -> int:
    """Print what was measured; fail beyond the aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.file or write_resume(Path(folder) / "resume.pdf")
        bare, whole = median(extract, path, options.rounds), median(read_resume, path, options.rounds)
    aim = FACTOR * bare + FREE
    print(f"pdfium alone {1000 * bare:.1f} ms, import {1000 * whole:.1f} ms, aim at most {1000 * aim:.1f} ms")
    return 0 if whole <= aim else 1


if __name__ == "__main__":
    sys.exit(main())

"""Draws and checks files for the window: in a worker, and back as plain values that import nothing heavy."""

from dataclasses import dataclass
from pathlib import Path

from tailor.model.application import Application
from tailor.model.report import Finding


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line of the résumé stands on a page, in pixels of its picture."""

    line: str
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a PNG picture, with the places of its lines."""

    png: bytes
    width: int
    height: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What machines read in a file: each reader's text, and what is in doubt."""

    path: str
    pages: int
    texts: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]


def draw_pages(application: Application, scale: float) -> tuple[PagePicture, ...]:
    """Draw the tailored résumé's pages at a scale of pixels to the point."""
    from tailor.flow import render_preview  # delayed: its libraries belong in the worker

    drawn = render_preview(application, scale)
    return tuple(
        PagePicture(
            page.png,
            page.width,
            page.height,
            tuple(Box(box.line, box.left, box.top, box.width, box.height) for box in drawn.boxes if box.page == number),
        )
        for number, page in enumerate(drawn.pages)
    )


def check_file(path: Path) -> CheckResult:
    """Read a Word or PDF file as machines do."""
    from tailor.flow import check_file as check  # delayed: its libraries belong in the worker

    checked = check(path)
    return CheckResult(checked.path, checked.pages, tuple(checked.texts.items()), checked.findings)

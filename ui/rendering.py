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


@dataclass(frozen=True, slots=True)
class SourcePicture:
    """A page of a résumé's file as a PNG picture; `points` is its width on paper."""

    png: bytes
    width: int
    height: int
    points: float


@dataclass(frozen=True, slots=True)
class Source:
    """A résumé's file as it was read: pages as pictures, or lines; `changed` says that it is no longer the same."""

    pages: tuple[SourcePicture, ...] = ()
    lines: tuple[str, ...] = ()
    changed: bool = False


def read_source(path: str, digest: str, password: str, scale: float) -> Source:
    """Show the file a résumé was read from."""
    import hashlib

    from tailor.importers.resume_file import load_file  # delayed: its libraries belong in the worker
    from tailor.importers.source_pages import render_source, source_lines

    file = Path(path)
    content = load_file(file)
    changed = hashlib.sha256(content).hexdigest() != digest
    if b"%PDF" not in content[:1024]:
        return Source(lines=source_lines(file), changed=changed)
    pages = render_source(file, password, scale)
    pictures = (
        SourcePicture(page.png, round(page.width * scale), round(page.height * scale), page.width) for page in pages
    )
    return Source(tuple(pictures), changed=changed)

"""Draws and checks files for the window: in a worker, and back as plain values that import nothing heavy."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tailor.model.answers import Answers
from tailor.model.application import Application
from tailor.model.report import Finding

if TYPE_CHECKING:
    from tailor.exporters.preview import PreviewPages
    from tailor.previews import Preview


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
    """A page as a PNG file, or as pixels of four bytes, blue first as Qt takes them, with the places of its lines."""

    content: bytes
    width: int
    height: int
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Fitted:
    """What fitting on `wished` pages took: factors, points off the text, and lines that are still too many."""

    wished: int = 0
    space: float = 1.0
    leading: float = 1.0
    smaller: float = 0.0
    over: int = 0


@dataclass(frozen=True, slots=True)
class Drawing:
    """A document's pages; `points` is the paper's width, `used` the filled share of the last page.

    `text_size`, `accent` and `colored` are what the template has by itself; `fault` says what is wrong with it.
    """

    pages: tuple[PagePicture, ...]
    paper: str = "A4"
    points: float = 595.3
    used: float = 0.0
    fitted: Fitted = Fitted()
    text_size: float = 10.0
    accent: str = "#1a1a1a"
    colored: bool = True
    fault: str = ""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What machines read in a file: each reader's text, and what is in doubt."""

    path: str
    pages: int
    texts: tuple[tuple[str, str], ...]
    findings: tuple[Finding, ...]


def draw_resume(application: Application, scale: float, width: int) -> Drawing:
    """Draw the tailored résumé at a scale of pixels to the point, or so many pixels wide."""
    from tailor.previews import render_resume  # delayed: its libraries belong in the worker

    return _drawing(render_resume(application, scale, width))


def draw_letter(application: Application, answers: Answers, scale: float, width: int, typed: str | None) -> Drawing:
    """Draw the letter, with the words being typed where there are any."""
    from tailor.flow import compose_letter  # delayed: its libraries belong in the worker
    from tailor.previews import render_letter

    if typed is not None:
        letter = replace(compose_letter(application, answers), edited=typed)
        application = replace(application, letter=letter)
    return _drawing(render_letter(application, answers, scale, width))


def _drawing(preview: "Preview") -> Drawing:
    from tailor.exporters.template import PAGE_SIZES

    drawn, told, template = preview.drawn, preview.drawn.fitting, preview.designed
    return Drawing(
        _pictures(drawn),
        drawn.paper,
        PAGE_SIZES[drawn.paper][0],
        drawn.used,
        Fitted(told.pages, told.space, told.leading, told.smaller, told.over),
        template.text_size,
        template.accent,
        template.colored,
        preview.fault,
    )


def _pictures(drawn: "PreviewPages") -> tuple[PagePicture, ...]:
    boxes: list[list[Box]] = [[] for _ in drawn.pages]
    for box in drawn.boxes:
        boxes[box.page].append(Box(box.line, box.left, box.top, box.width, box.height))
    return tuple(
        PagePicture(page.pixels, page.width, page.height, tuple(places))
        for page, places in zip(drawn.pages, boxes, strict=True)
    )


def picture_template(application: Application, name: str, width: int) -> PagePicture:
    """Draw the first page of the tailored résumé in a template, so many pixels wide."""
    from tailor.previews import picture_first_page  # delayed: its libraries belong in the worker

    page = picture_first_page(application, name, width).pages[0]
    return PagePicture(page.pixels, page.width, page.height)


def count_pages(application: Application) -> tuple[int, str]:
    """Count the tailored résumé's pages and name their paper."""
    from tailor.previews import count_pages as count  # delayed: its libraries belong in the worker

    return count(application)


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

"""What in a PDF's pages keeps machines from reading them: pictures, columns that mix, text that nobody sees."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pypdfium2
from pypdfium2 import raw

from tailor.exporters.check_hidden import hidden_in_words, hidden_on_page
from tailor.exporters.extractors import ReaderFailed
from tailor.model.message import say
from tailor.model.report import Finding

_PICTURE_PAGE = 20
"""A page with fewer characters than this, and a picture, is a picture of text."""
_LEAST_ROWS = 6
_NEAR = 3.0

Box = tuple[float, float, float, float]


def open_pdf(content: bytes) -> Any:
    """Open a PDF; raise PermissionError where it wants a password, ReaderFailed where it is damaged."""
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise PermissionError(str(error)) from error
        raise ReaderFailed(str(error)) from error


def page_findings(pdf: Any) -> list[Finding]:
    """Return what may go wrong, page by page."""
    findings = []
    for number in range(1, len(pdf) + 1):
        try:
            findings += [replace(finding, where=f"page {number}") for finding in _page_findings(pdf[number - 1])]
        except pypdfium2.PdfiumError:
            findings.append(
                Finding("unreadable", say("This page is damaged: machines read nothing on it."), f"page {number}")
            )
    return findings


def _page_findings(page: Any) -> list[Finding]:
    text = page.get_textpage()
    if text.count_chars() < _PICTURE_PAGE and _has_picture(page):
        message = say("This page is a picture: machines read nothing on it. Export it anew as text, not as a scan.")
        return [Finding("image-only", message)]
    findings = []
    if _in_columns([text.get_rect(index) for index in range(text.count_rects())], page.get_width()):
        message = say("Text stands in two columns side by side; some readers mix them line by line. Use one column.")
        findings.append(Finding("columns", message))
    hidden = hidden_on_page(page, text)
    if hidden:
        findings.append(Finding("hidden", hidden_in_words(hidden)))
    return findings


def _has_picture(page: Any) -> bool:
    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]), None) is not None


def _in_columns(boxes: list[Box], width: float) -> bool:
    """Whether many lines start at one x in the right part of the page with other text to their left.

    Dates at the right margin end at one x and start anywhere; a column starts at one x.
    """
    starts = Counter(round(left / _NEAR) for left, _, _, _ in boxes if 0.25 * width < left < 0.8 * width)
    if not starts:
        return False
    column, _ = starts.most_common(1)[0]
    right = [box for box in boxes if abs(box[0] / _NEAR - column) <= 1]
    edge = min((box[0] for box in right), default=0.0)
    left = [box for box in boxes if box[2] <= edge + _NEAR and box[0] < 0.25 * width]
    beside = sum(any(_overlap(one, other) for other in left) for one in right)
    across = sum(box[0] < edge - _NEAR and box[2] > edge + 4 * _NEAR for box in boxes)
    return beside >= _LEAST_ROWS and beside > across


def _overlap(one: Box, other: Box) -> bool:
    return min(one[3], other[3]) - max(one[1], other[1]) > 0.3 * min(one[3] - one[1], other[3] - other[1])

"""Says in words what is left to look at in an import."""

from PySide6.QtCore import QCoreApplication

from tailor.model.review import Review
from ui.translation import counted, shown

translate = QCoreApplication.translate


def review_in_words(review: Review) -> str:
    """Return what is left to look at, as in "3 fields to check, 2 lines without a place", or ""."""
    doubts, waiting = len(review.doubts), len(review.waiting)
    parts = []
    if doubts:
        parts.append(counted("Review", "%n field(s) to check", doubts))
    if waiting:
        parts.append(counted("Review", "%n line(s) without a place", waiting))
    sentences = [", ".join(parts), *map(shown, review.warnings)]
    return ". ".join(sentence.rstrip(".") for sentence in sentences if sentence)

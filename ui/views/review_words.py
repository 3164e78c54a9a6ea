"""Says in words what is left to look at in an import."""

from PySide6.QtCore import QCoreApplication

from tailor.model.review import Review

translate = QCoreApplication.translate


def review_in_words(review: Review) -> str:
    """Return what is left to look at, as in "3 fields to check, 2 lines without a place", or ""."""
    doubts, waiting = len(review.doubts), len(review.waiting)
    parts = []
    if doubts:
        one, many = translate("Review", "1 field to check"), translate("Review", "{} fields to check")
        parts.append(one if doubts == 1 else many.format(doubts))
    if waiting:
        one, many = translate("Review", "1 line without a place"), translate("Review", "{} lines without a place")
        parts.append(one if waiting == 1 else many.format(waiting))
    sentences = [", ".join(parts), *review.warnings]
    return ". ".join(sentence.rstrip(".") for sentence in sentences if sentence)

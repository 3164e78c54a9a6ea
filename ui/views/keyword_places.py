"""Walks through the places of a keyword, in the posting and in the résumé."""

from PySide6.QtCore import QObject

from tailor.model.match import KeywordMatch
from ui.session import Session


class KeywordPlaces(QObject):
    """Shows one place of a keyword after the other, around the end."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._term = ""
        self._posting = self._resume = -1

    def counts(self, match: KeywordMatch) -> tuple[int, int]:
        """Return how many places a keyword has in the posting, and lines of the résumé that say it."""
        return len(match.keyword.spans), len(_lines(match))

    def show_in_posting(self, match: KeywordMatch) -> int:
        """Show the next place in the posting and return its number."""
        self._start(match)
        spans = match.keyword.spans
        if spans:
            self._posting = (self._posting + 1) % len(spans)
            self._session.focus_posting.emit(*spans[self._posting])
        return max(0, self._posting)

    def show_in_resume(self, match: KeywordMatch) -> int:
        """Show the next line of the résumé and return its number."""
        self._start(match)
        lines = _lines(match)
        if lines:
            self._resume = (self._resume + 1) % len(lines)
            self._session.focus_line.emit(lines[self._resume])
        return max(0, self._resume)

    def _start(self, match: KeywordMatch) -> None:
        if match.keyword.term != self._term:
            self._term, self._posting, self._resume = match.keyword.term, -1, -1


def _lines(match: KeywordMatch) -> tuple[str, ...]:
    return tuple(dict.fromkeys(evidence.passage.line for evidence in match.evidence if evidence.passage.line))

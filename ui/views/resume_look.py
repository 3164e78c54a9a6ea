"""What the résumé pane shows beside the words: marks, old wordings, notes, and what was left out."""

from collections.abc import Iterable

from tailor.composition.tailored import tailor_resume
from tailor.model.doubt import Doubt
from tailor.model.lines import resume_lines
from tailor.model.resume import Resume
from tailor.model.suggestion import base_line_id
from ui.highlight import resume_marks
from ui.session import Session
from ui.views.line_note import doubt_words
from ui.views.resume_rows import Look


def look_at(session: Session, peek: str, doubts: Iterable[tuple[str, Doubt]], *, hidden: bool) -> tuple[Resume, Look]:
    """Return the résumé to show, with what is left out or without it, and how its lines look."""
    resume, faint = _with_hidden(session) if hidden else (session.tailored, frozenset[str]())
    # A moved container is no line; its change has no old wording to show.
    texts = [change for change in session.changes if change.kind not in ("hide", "move")]
    look = Look(
        resume_marks(session.matches),
        {change.line: change.before for change in texts},
        {change.line: change.after for change in texts},
        faint,
        peek,
        {line: doubt_words(doubt) for line, doubt in doubts},
    )
    return resume, look


def line_to_show(target: str, shown: Iterable[str], base: Resume) -> str:
    """Return the shown line that a change is about: itself, or the first in the entry, section or list of that id."""
    lines = list(dict.fromkeys(shown))
    if target in lines:
        return target
    around = {target, target.rpartition(".")[0]}
    places = {placed.id: {placed.entry, placed.section} for placed in resume_lines(base)}
    return next((line for line in lines if around & places.get(base_line_id(line), set())), "")


def _with_hidden(session: Session) -> tuple[Resume, frozenset[str]]:
    """Return the résumé with what is left out back in its place, and the ids of those lines and sections."""
    application, tailored = session.application, session.tailored
    if application is None:
        return tailored, frozenset()
    kept = tuple(suggestion for suggestion in application.accepted if suggestion.kind != "hide")
    whole = tailor_resume(application.base.resume, kept)
    return whole, frozenset(_ids(whole) - _ids(tailored))


def _ids(resume: Resume) -> set[str]:
    return {line.id for line in resume_lines(resume)} | {section.id for section in resume.sections}

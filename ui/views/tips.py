"""What is said of a keyword or a requirement under the pointer: its state, what it rests on, and where that stands."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from tailor.model.lines import PlacedLine, entry_paths, resume_lines
from tailor.model.match import Evidence, KeywordMatch, RequirementMatch, State
from ui import theme
from ui.lists.keyword_words import kind_word, match_sentence, match_word, tier_word
from ui.session import Session
from ui.translation import capital, counted
from ui.views.answering import entry_name
from ui.views.coverage_list import state_words

translate = QCoreApplication.translate

_WIDEST = 320
_QUOTES, _TERMS, _LENGTH = 3, 6, 110
_SIGNS: dict[State, str] = {"verbatim": "✓", "variant": "✓", "implied": "≈", "missing": "!"}


def keyword_tip(session: Session, match: KeywordMatch) -> str:
    """Return what a keyword's state is, what it rests on and where."""
    keyword = match.keyword
    kind = translate("Tips", "{tier} {kind}").format(tier=tier_word(keyword.tier), kind=kind_word(keyword.kind))
    places = counted("Tips", "%n time(s) in the posting", len(keyword.spans))
    return _tip(
        f"<b>{escape(keyword.term)}</b> {_muted(capital(kind))}",
        f"{_state(match.state, capital(match_word(match)))}. {escape(match_sentence(match))}",
        *_quotes(session, match.evidence),
        _muted(places) if keyword.spans else "",
    )


def requirement_tip(session: Session, match: RequirementMatch, terms: Iterable[KeywordMatch]) -> str:
    """Return what a requirement's tier and state are, which keywords it has, and what it rests on."""
    signs = [_state(one.state, one.keyword.term) for one in terms]
    return _tip(
        f"<b>{escape(capital(tier_word(match.requirement.tier)))}</b>",
        f"{_state(match.state)} {escape(state_words(match.state))}",
        " &nbsp; ".join(signs[:_TERMS]),
        *_quotes(session, match.evidence),
        _muted(translate("Tips", "Click to go through its keywords.")) if signs else "",
    )


def _quotes(session: Session, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    """Yield each passage in its line, its own words strong, and where the line stands."""
    lines = {line.id: line for line in resume_lines(session.tailored)}
    entries = {entry.id: entry_name(entry) for _, entry in entry_paths(session.tailored)}
    told: set[str] = set()
    for one in evidence:
        line = lines.get(one.passage.line)
        if not one.text or (line and line.id in told) or len(told) == _QUOTES:
            continue
        told.add(line.id if line else one.text)
        where = entries.get(line.entry, "") if line else ""
        where = "" if line and where == line.text else where
        words = _quote(line, one) if line else escape(one.text)
        said = translate("Tips", "You said so.") if one.path == "answers" else where
        yield f"“{words}”" + (f"<br>{_muted(said)}" if said else "")


def _quote(line: PlacedLine, evidence: Evidence) -> str:
    start, end = evidence.passage.start, evidence.passage.end
    if line.text[start:end] != evidence.text:
        return escape(evidence.text)
    room = max(0, _LENGTH - (end - start)) // 2
    first, last = max(0, start - room), min(len(line.text), end + room)
    first = line.text.rfind(" ", 0, first) + 1 if first else 0
    last = line.text.find(" ", last) if line.text.find(" ", last) > 0 else len(line.text)
    before, after = escape(line.text[first:start]), escape(line.text[end:last])
    dots, more = "…" if first else "", "…" if last < len(line.text) else ""
    return f"{dots}{before}<b>{escape(line.text[start:end])}</b>{after}{more}"


def _state(state: State, words: str = "") -> str:
    """Return a sign in the colour of a state, and words in it."""
    ink = theme.color(state).name()
    return f'<span style="color: {ink}; font-weight: 600">{_SIGNS[state]} {escape(words)}</span>'


def _muted(words: str) -> str:
    return f'<span style="color: {theme.color("muted").name()}">{escape(words)}</span>' if words else ""


def _tip(*paragraphs: str) -> str:
    """Return paragraphs as a tooltip that is as wide as it needs to be, up to its widest."""
    shown = [paragraph for paragraph in paragraphs if paragraph]
    body = "".join(
        f'<p style="margin-top: {6 if number else 0}px; margin-bottom: 0; line-height: 125%">{paragraph}</p>'
        for number, paragraph in enumerate(shown)
    )
    document = QTextDocument()
    document.setDefaultFont(theme.font())
    document.setHtml(body)
    widest = theme.scaled(_WIDEST)
    width = min(widest, round(document.idealWidth()) + 8)
    return f'<table width="{width}" cellspacing="0" cellpadding="0"><tr><td>{body}</td></tr></table>'

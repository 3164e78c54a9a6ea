"""The change of a suggestion as rich text: words that went and came, one bullet made into two, what is left out."""

from html import escape

from PySide6.QtCore import QCoreApplication

from tailor.model.suggestion import Suggestion
from ui.views.diff import Piece, diff_html, spaced, word_diff
from ui.views.suggestion_words import asks_where, words_meant
from ui.views.widgets import diff_style, quote_style

translate = QCoreApplication.translate

_MOST = 220
_MOST_HIDDEN = 90


def change_html(suggestion: Suggestion) -> str:
    """Return the change as rich text, "" for a question about nothing in particular and for another order."""
    if suggestion.kind == "split" or "\n" in suggestion.after:
        return _split_html(suggestion)
    if suggestion.kind in ("replace", "rewrite"):
        return diff_html(suggestion.before, suggestion.after, diff_style)
    if suggestion.kind == "add":
        return diff_html("", suggestion.after, diff_style)
    if suggestion.kind == "hide":
        return diff_html(shortened(suggestion.before, _MOST_HIDDEN), "", diff_style)
    if suggestion.kind == "ask" and suggestion.before and not asks_where(suggestion):
        return _quote_html(suggestion)
    return ""


def shortened(text: str, most: int = _MOST) -> str:
    """Return a text cut at a space, with dots where it goes on."""
    if len(text) <= most:
        return text
    return f"{text[: text.rfind(' ', most // 2, most)].rstrip(' ,;')} …"


def _split_html(suggestion: Suggestion) -> str:
    """Return the bullets that a line becomes, each on its own, with what changed in them."""
    bullets: list[list[Piece]] = [[]]
    for piece in word_diff(suggestion.before, suggestion.after):
        if piece.kind == "removed" or "\n" not in piece.text:
            bullets[-1].append(piece)
            continue
        first, *others = piece.text.split("\n")
        bullets[-1].append(Piece(piece.kind, first))
        bullets += [[Piece(piece.kind, other)] for other in others]
    rows = "".join(f"<tr><td>•&nbsp;&nbsp;</td><td>{_pieces_html(pieces)}</td></tr>" for pieces in bullets)
    return f'<table cellspacing="0" cellpadding="0">{rows}</table>'


def _pieces_html(pieces: list[Piece]) -> str:
    shown = spaced(tuple(piece for piece in pieces if piece.text.strip() or piece.kind == "kept"))
    return "".join(
        escape(piece.text)
        if piece.kind == "kept"
        else f'<span style="{diff_style(piece.kind)}">{escape(piece.text)}</span>'
        for piece in shown
    ).strip()


def _quote_html(suggestion: Suggestion) -> str:
    """Return the line that is asked about, with the words that the question means marked."""
    text, parts, done = suggestion.before, [], 0
    for start, end in words_meant(suggestion):
        if start >= done:
            parts.append(escape(text[done:start]))
            parts.append(f'<span style="{quote_style()}">{escape(text[start:end])}</span>')
            done = end
    whole = "".join((*parts, escape(text[done:])))
    return f"“{whole if parts else escape(shortened(text))}”"

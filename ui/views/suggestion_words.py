"""What a suggestion is called and how its change reads, in rich text."""

from html import escape

from PySide6.QtCore import QCoreApplication

from tailor.model.lines import find_line
from tailor.model.resume import Resume
from tailor.model.suggestion import Suggestion
from ui.views.diff import diff_html
from ui.views.widgets import diff_style

translate = QCoreApplication.translate


def suggestion_title(suggestion: Suggestion) -> str:
    """Return what the suggestion does, in a few words; a question is its own title."""
    if suggestion.kind == "ask":
        return suggestion.text
    if suggestion.source == "user":
        return {
            "move": translate("Suggestions", "Your own order"),
            "hide": translate("Suggestions", "Left out by you"),
            "add": translate("Suggestions", "Your own line"),
        }.get(suggestion.kind, translate("Suggestions", "Your own wording"))
    if suggestion.kind == "replace" and suggestion.terms:
        return translate("Suggestions", "Say it the posting's way")
    return {
        "replace": translate("Suggestions", "Tidy the wording"),
        "rewrite": translate("Suggestions", "Stronger wording"),
        "move": translate("Suggestions", "What counts here comes first"),
        "hide": translate("Suggestions", "Leave this out"),
        "add": translate("Suggestions", "Say what you have"),
    }[suggestion.kind]


def suggestion_change(suggestion: Suggestion, resume: Resume) -> str:
    """Return the change as rich text, "" for a question about nothing in particular."""
    if suggestion.kind in ("replace", "rewrite", "add"):
        return diff_html(suggestion.before if suggestion.kind != "add" else "", suggestion.after, diff_style)
    if suggestion.kind == "hide":
        return diff_html(suggestion.before, "", diff_style)
    if suggestion.kind == "move" and suggestion.order:
        first = find_line(resume, suggestion.order[0])
        return translate("Suggestions", "First: “{}”").format(escape(first.text)) if first else ""
    return escape(suggestion.before)

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
    """Return what the suggestion does, in a few words; a question about a term is put shortly."""
    if suggestion.source == "user":
        return _own_title(suggestion)
    if suggestion.kind == "ask" and suggestion.terms:
        return _question(suggestion).format(suggestion.terms[0])
    if suggestion.kind == "ask":
        return suggestion.text
    return _titles().get(suggestion.rule) or _title_by_kind(suggestion)


def suggestion_reason(suggestion: Suggestion, tier: str) -> str:
    """Return why it is suggested; a question about a term says first how much the posting wants it."""
    if suggestion.kind == "ask" and suggestion.terms and tier in ("required", "preferred"):
        wanted = translate("Suggestions", "Required.") if tier == "required" else translate("Suggestions", "Preferred.")
        return f"{wanted} {suggestion.reason}".strip()
    return suggestion.reason


def asks_where(suggestion: Suggestion) -> bool:
    """Return whether the question is where the user used what they say they have."""
    return suggestion.kind == "ask" and suggestion.rule == "unshown-skill"


def _question(suggestion: Suggestion) -> str:
    if asks_where(suggestion):
        return translate("Suggestions", "Where did you use {}?")
    if suggestion.before:
        return translate("Suggestions", "Does this show {}?")
    return translate("Suggestions", "Do you have {}?")


def _titles() -> dict[str, str]:
    """Return what the rules' changes are called."""
    return {
        "alias": translate("Suggestions", "Say it the posting's way"),
        "bullet-order": translate("Suggestions", "What counts here comes first"),
        "casing": translate("Suggestions", "Write the name as its makers do"),
        "confirmed-keyword": translate("Suggestions", "Say what you have"),
        "helping": translate("Suggestions", "Plainer opening"),
        "skill-order": translate("Suggestions", "Wanted skills first"),
        "spacing": translate("Suggestions", "Tidy spaces and full stops"),
        "tense": translate("Suggestions", "One tense"),
        "weak-opener": translate("Suggestions", "Stronger opening"),
        "weak-opener-noun": translate("Suggestions", "Stronger opening"),
        "worked-on": translate("Suggestions", "Name your part"),
    }


def _own_title(suggestion: Suggestion) -> str:
    return {
        "move": translate("Suggestions", "Your own order"),
        "hide": translate("Suggestions", "Left out by you"),
        "add": translate("Suggestions", "Your own line"),
    }.get(suggestion.kind, translate("Suggestions", "Your own wording"))


def _title_by_kind(suggestion: Suggestion) -> str:
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
        first = find_line(resume, suggestion.order[0]) or find_line(resume, f"{suggestion.order[0]}.name")
        return translate("Suggestions", "First: “{}”").format(escape(first.text)) if first else ""
    return f"“{escape(suggestion.before)}”" if suggestion.before and not asks_where(suggestion) else ""

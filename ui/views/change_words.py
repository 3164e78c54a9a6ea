"""What a change of the résumé is called, how it reads in rich text, and who made it."""

from html import escape

from PySide6.QtCore import QCoreApplication

from tailor.composition.account import Entry
from tailor.model.suggestion import Suggestion
from ui import theme
from ui.translation import shown
from ui.views.diff import diff_html
from ui.views.widgets import diff_style

translate = QCoreApplication.translate

_SHORT, _LONGEST = 26, 64
_BREAK = " ⏎ "


def kind_word(entry: Entry) -> str:
    """Return in a word or two what was done."""
    if entry.change.kind in ("replace", "rewrite") and entry.behind[0].source == "user":
        return translate("Changes", "Your wording")
    return {
        "replace": translate("Changes", "Reworded"),
        "rewrite": translate("Changes", "Reworded"),
        "split": translate("Changes", "Split"),
        "move": translate("Changes", "Reordered"),
        "hide": translate("Changes", "Left out"),
        "add": translate("Changes", "Added"),
    }[entry.change.kind]


def place_words(entry: Entry) -> str:
    """Return where in the résumé the change is."""
    if entry.place:
        return entry.place
    return {
        "basics.summary": translate("Changes", "Summary"),
        "basics.label": translate("Changes", "Title"),
        "sections": translate("Changes", "Sections"),
    }.get(entry.behind[0].target, translate("Changes", "Top of the résumé"))


def change_html(entry: Entry) -> str:
    """Return the difference as rich text."""
    change = entry.change
    if change.kind == "move":
        return _order_html(change.before.split("\n"), change.after.split("\n"))
    before, after = change.before.replace("\n", _BREAK), change.after.replace("\n", _BREAK)
    return diff_html(before, after, diff_style)


def who_words(suggestion: Suggestion) -> str:
    """Return who made a change, and on whose word it stands."""
    if suggestion.source == "user":
        return translate("Changes", "By you")
    proposed = translate("Changes", "Model") if suggestion.source == "model" else translate("Changes", "Suggested")
    if suggestion.level == "safe" and suggestion.verdict == "pass":
        return translate("Changes", "{}, no new claim").format(proposed)
    return translate("Changes", "{}, confirmed by you").format(proposed)


def why_words(suggestion: Suggestion) -> str:
    """Return why the change was made; that the user's own is the user's own needs no words."""
    return "" if suggestion.source == "user" else shown(suggestion.reason)


def short(text: str) -> str:
    """Return a text on one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _order_html(before: list[str], after: list[str]) -> str:
    """Return two orders: short names behind one another, long ones below one another with where each stood."""
    if all(len(name) <= _SHORT for name in after):
        was = translate("Changes", "Was: {}").format(escape(", ".join(before)))
        moved = escape(", ".join(after))
        return f'{moved}<br><span style="color: {theme.color("muted").name()}">{was}</span>'
    return "<br>".join(_ordered_line(number, name, before) for number, name in enumerate(after))


def _ordered_line(number: int, name: str, before: list[str]) -> str:
    words = f"{number + 1}. {escape(short(name))}"
    if name not in before or before.index(name) <= number:
        return f'<span style="color: {theme.color("muted").name()}">{words}</span>'
    up = translate("Changes", "up from {}").format(before.index(name) + 1)
    return f'{words} <span style="{diff_style("added")}">{up}</span>'

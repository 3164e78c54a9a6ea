"""Says in a sentence what fitting the pages took, or how much is too much."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.rendering import Drawing, Fitted
from ui.translation import counted, later, number, percent

translate = QCoreApplication.translate

_NEARLY_EMPTY = 0.5
_COLOURS = (
    (later("Look", "Black"), "#1a1a1a"),
    (later("Look", "Navy"), "#1f3557"),
    (later("Look", "Blue"), "#1d5191"),
    (later("Look", "Teal"), "#0b5563"),
    (later("Look", "Green"), "#1e5b3a"),
    (later("Look", "Burgundy"), "#6b1f2a"),
    (later("Look", "Plum"), "#55296b"),
)
COLOURS = dict(_COLOURS)
"""Accents that stay dark enough to be read in print and in grey."""
READABLE = 4.5


def fit_in_words(drawing: Drawing) -> str:
    """Return what the pages are and what was done to make them so."""
    fitted, count = drawing.fitted, len(drawing.pages)
    if fitted.over and count == fitted.wished:
        return counted(
            "Look",
            "The (page|last page) is so full that Word may begin another. Leave a line out, or make the text smaller.",
            count,
        )
    if fitted.over:
        lines = counted("Look", "(1 line is|About %n lines are) too many for {}, though all is tight. {}", fitted.over)
        smaller = translate("Look", "Leave some out, or make the text smaller.")
        longer = translate("Look", "Leave some out, or take two pages.")
        return lines.format(_pages(fitted.wished), smaller if fitted.wished > 1 else longer)
    gave = _given(fitted)
    if fitted.wished and gave:
        return translate("Look", "Fits on {}: {}.").format(_pages(fitted.wished), gave)
    if fitted.wished:
        return translate("Look", "Fits on {} as it is; nothing had to give.").format(_pages(fitted.wished))
    pages = counted("Look", "%n page(s), {}", count).format(paper_name(drawing.paper))
    return _with_rest(pages, drawing, gave)


def _with_rest(pages: str, drawing: Drawing, gave: str) -> str:
    if gave:
        return translate("Look", "{}. A few lines ran over, so {}.").format(pages, gave)
    if len(drawing.pages) > 1:
        return translate("Look", "{}, the last {} full").format(pages, percent(drawing.used))
    return translate("Look", "{}, {} full").format(pages, percent(drawing.used)) if round(drawing.used * 100) else pages


def _given(fitted: Fitted) -> str:
    gave = []
    if fitted.space < 1:
        gave.append(translate("Look", "spacing is {} less").format(percent(1 - fitted.space)))
    if fitted.leading < 1:
        gave.append(translate("Look", "lines are {} closer").format(percent(max(0.01, 1 - fitted.leading))))
    if fitted.smaller > 0:
        gave.append(translate("Look", "letters are {} smaller").format(points(fitted.smaller)))
    return QLocale().createSeparatedList(gave)


def points(size: float) -> str:
    """Return a size in points, as in "9.5 pt"."""
    return translate("Look", "{} pt").format(number(size))


def paper_name(paper: str) -> str:
    """Return what people call a paper."""
    return translate("Look", "US Letter") if paper == "Letter" else paper


def contrast(color: str) -> float:
    """Return how much a colour stands out from white paper, 21 at most."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _pages(count: int) -> str:
    return counted("Look", "(one page|two pages)" if count <= 2 else "%n page(s)", count)

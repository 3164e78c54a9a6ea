"""Says in a sentence what fitting the pages took, or how much is too much."""

from ui.rendering import Drawing, Fitted

_NEARLY_EMPTY = 0.5
_COLOURS = (
    ("Black", "#1a1a1a"),
    ("Navy", "#1f3557"),
    ("Blue", "#1d5191"),
    ("Teal", "#0b5563"),
    ("Green", "#1e5b3a"),
    ("Burgundy", "#6b1f2a"),
    ("Plum", "#55296b"),
)
COLOURS = dict(_COLOURS)
"""Accents that stay dark enough to be read in print and in grey."""
READABLE = 4.5


def fit_in_words(drawing: Drawing) -> str:
    """Return what the pages are and what was done to make them so."""
    fitted, count = drawing.fitted, len(drawing.pages)
    if fitted.over and count == fitted.wished:
        full = "The page is" if count == 1 else "The last page is"
        return f"{full} so full that Word may begin another. Leave a line out, or make the text smaller."
    if fitted.over:
        lines = "1 line is" if fitted.over == 1 else f"about {fitted.over} lines are"
        less = (
            "Leave some out, or make the text smaller." if fitted.wished > 1 else "Leave some out, or take two pages."
        )
        return f"{lines[0].upper()}{lines[1:]} too many for {_pages(fitted.wished)}, though all is tight. {less}"
    gave = _given(fitted)
    if fitted.wished:
        took = f": {gave}." if gave else " as it is; nothing had to give."
        return f"Fits on {_pages(fitted.wished)}{took}"
    return f"{_counted(count)}, {paper_name(drawing.paper)}{_rest(drawing, gave)}"


def _rest(drawing: Drawing, gave: str) -> str:
    if gave:
        return f". A few lines ran over, so {gave}."
    full = round(drawing.used * 100)
    if len(drawing.pages) > 1:
        return f", the last {full} % full"
    return f", {full} % full" if full else ""


def _given(fitted: Fitted) -> str:
    gave = []
    if fitted.space < 1:
        gave.append(f"spacing is {round((1 - fitted.space) * 100)} % less")
    if fitted.leading < 1:
        gave.append(f"lines are {max(1, round((1 - fitted.leading) * 100))} % closer")
    if fitted.smaller > 0:
        gave.append(f"letters are {points(fitted.smaller)} smaller")
    return " and ".join([", ".join(gave[:-1]), gave[-1]] if len(gave) > 1 else gave)


def points(size: float) -> str:
    """Return a size in points, as in "9.5 pt"."""
    return f"{size:g} pt"


def paper_name(paper: str) -> str:
    """Return what people call a paper."""
    return "US Letter" if paper == "Letter" else paper


def contrast(color: str) -> float:
    """Return how much a colour stands out from white paper, 21 at most."""
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _pages(count: int) -> str:
    return "one page" if count == 1 else "two pages" if count == 2 else f"{count} pages"


def _counted(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"

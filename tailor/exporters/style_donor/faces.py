"""Which of our families stands for a face of a Word file on the page, and how high that face's lines are."""

_FAMILIES: dict[str, tuple[str, float]] = {
    "calibri": ("carlito", 1.22),
    "calibri light": ("carlito", 1.22),
    "carlito": ("carlito", 1.22),
    "aptos": ("carlito", 1.28),
    "corbel": ("carlito", 1.22),
    "candara": ("carlito", 1.22),
    "lato": ("carlito", 1.2),
    "segoe ui": ("liberation-sans", 1.33),
    "arial": ("liberation-sans", 1.15),
    "helvetica": ("liberation-sans", 1.15),
    "helvetica neue": ("liberation-sans", 1.2),
    "liberation sans": ("liberation-sans", 1.15),
    "arimo": ("liberation-sans", 1.15),
    "verdana": ("liberation-sans", 1.22),
    "tahoma": ("liberation-sans", 1.21),
    "georgia": ("gelasio", 1.14),
    "gelasio": ("gelasio", 1.14),
    "garamond": ("eb-garamond", 1.13),
    "eb garamond": ("eb-garamond", 1.31),
    "times new roman": ("source-serif-4", 1.15),
    "cambria": ("source-serif-4", 1.17),
    "caladea": ("source-serif-4", 1.17),
    "source serif 4": ("source-serif-4", 1.25),
}
_SERIF, _SANS = ("source-serif-4", 1.2), ("carlito", 1.2)


def nearest_family(font: str, kinds: dict[str, str]) -> tuple[str, float]:
    """Return the name of our family that is nearest to a face, and the height of the face's lines in parts of a size.

    `kinds` are the kinds of faces as the file's table of fonts has them.
    """
    known = _FAMILIES.get(font.casefold())
    return known or (_SERIF if kinds.get(font.casefold()) == "roman" or "serif" in _words(font) else _SANS)


def _words(font: str) -> list[str]:
    return font.casefold().replace("sans serif", "").split()

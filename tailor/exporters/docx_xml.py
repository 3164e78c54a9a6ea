"""Small pieces of WordprocessingML."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def element(tag: str, *children: Any, **attributes: object) -> Any:
    """Return an element of the main namespace with its attributes and children."""
    made: Any = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def twips(points: float) -> int:
    """Return a length in twentieths of a point, as Word counts."""
    return round(points * 20)


def text_run(text: str, look: Any = None) -> Any:
    """Return a run of text that keeps its spaces."""
    words = element("t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return element("r", look, words)

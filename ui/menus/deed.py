"""What a row of a menu tells about one act."""

from dataclasses import dataclass
from typing import Literal

Need = Literal["", "application", "resume", "both", "review", "line"]


@dataclass(frozen=True, slots=True)
class Deed:
    """One act; a text that ends in "…" asks before it acts, an empty name is a line in the menu.

    `keys` are shortcuts with semicolons between them, the first of which is shown; `under` is a menu in the menu;
    `tip` says in a plain sentence what the act does and what happens then. Texts are marked for translation in the
    context "Actions" and translated when the actions are made. `needs` says what must be there for the act to be
    possible; where nothing is named, the act itself tells what it lacks.
    """

    name: str
    text: str = ""
    keys: str = ""
    checkable: bool = False
    under: str = ""
    tip: str = ""
    needs: Need = ""


LINE = Deed("")

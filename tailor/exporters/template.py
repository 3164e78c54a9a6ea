"""A template: page, faces, colours and the look of each role, from which both writers draw.

Lengths are points. They are rounded to what a Word file can say (sizes to halves, lengths to twentieths), so that the
two outputs cannot drift apart.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tailor.errors import TailorError
from tailor.exporters.families import FAMILIES, Family, Weight
from tailor.exporters.template_file import read_template_file
from tailor.paths import data_dir, user_dir

PageSize = Literal["A4", "Letter"]
ColorName = Literal["text", "muted", "accent", "rule"]
PAGE_SIZES: dict[PageSize, tuple[float, float]] = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}
FILE_NAME = "template.toml"
FOOTER = 24.0
"""The footer's distance from the lower edge of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The paper and its margins; `auto` takes Letter where people use it, A4 elsewhere."""

    size: Literal["auto", "A4", "Letter"] = "auto"
    top: float
    bottom: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """The family of the text; a name of `families.FAMILIES`."""

    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """The colours that roles name, as "#rrggbb"."""

    text: str = "#1a1a1a"
    muted: str = "#444444"
    accent: str = "#1a1a1a"
    rule: str = "#1a1a1a"

    def value(self, name: ColorName) -> str:
        """Return a colour's six hexadecimal digits."""
        return str(getattr(self, name)).removeprefix("#")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a template decides beside looks."""

    contact_separator: str = "  ·  "
    entry: Literal["organization-first", "position-first"] = "organization-first"
    bullet: str = "•"


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The look of a role; `right` is what stands at the right margin, `label` what stands before a colon."""

    size: float
    leading: float
    weight: Weight = "regular"
    italic: bool = False
    align: Literal["left", "center"] = "left"
    color: ColorName = "text"
    tracking: float = 0.0
    caps: bool = False
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    hang: float = 0.0
    keep: bool = False
    rule: float = 0.0
    rule_gap: float = 0.0
    right_weight: Weight = "regular"
    right_italic: bool = False
    right_color: ColorName = "text"
    label_weight: Weight = "semibold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Every role a block can have."""

    name: Style
    label: Style
    contact: Style
    section: Style
    entry: Style
    detail: Style
    item: Style
    text: Style
    bullet: Style
    inline: Style
    opening: Style
    letter: Style
    footer: Style


RoleName = Literal[
    "name",
    "label",
    "contact",
    "section",
    "entry",
    "detail",
    "item",
    "text",
    "bullet",
    "inline",
    "opening",
    "letter",
    "footer",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How far spacing, leading and size may give to fit a page; `smaller` is in points, the others are factors."""

    min_space: float = 0.45
    min_leading: float = 0.93
    smaller: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One definition for two writers; `name` is its folder's name."""

    name: str = ""
    title: str
    description: str = ""
    page: Page
    fonts: Fonts
    colors: Colors = Colors()
    options: Options = Options()
    roles: Roles
    fit: Fit = Fit()

    @property
    def family(self) -> Family:
        """The family of the text."""
        return FAMILIES[self.fonts.body]

    def style(self, role: RoleName) -> Style:
        """Return the look of a role."""
        found: Style = getattr(self.roles, role)
        return found

    def text_width(self, size: PageSize) -> float:
        """Return the width between the margins."""
        return PAGE_SIZES[size][0] - self.page.left - self.page.right

    def text_height(self, size: PageSize) -> float:
        """Return the height between the margins."""
        return PAGE_SIZES[size][1] - self.page.top - self.page.bottom


def _folders() -> tuple[Path, ...]:
    return (user_dir() / "templates", data_dir("templates"))


def list_templates() -> tuple[str, ...]:
    """Return the names of all templates, the user's own included."""
    found = {path.parent.name for folder in _folders() for path in folder.glob(f"*/{FILE_NAME}")}
    return tuple(sorted(found, key=lambda name: (name != "classic", name)))


def load_template(name: str) -> Template:
    """Return the template of this name, the user's own before ours; a mistake in it is named with its line."""
    if name in list_templates():
        for folder in _folders():
            path = folder / name / FILE_NAME
            if path.is_file():
                return read_template(path)
    raise TailorError(f'There is no template "{name}". Choose one of: {", ".join(list_templates())}.')


def read_template(path: Path) -> Template:
    """Read and check one template.toml."""
    template: Template = read_template_file(path, Template, {"fonts.body": tuple(FAMILIES)})
    return template

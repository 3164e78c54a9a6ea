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
from tailor.model.message import say
from tailor.paths import data_dir, user_dir

PageSize = Literal["A4", "Letter"]
ColorName = Literal["text", "muted", "accent", "rule"]
PAGE_SIZES: dict[PageSize, tuple[float, float]] = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}
FILE_NAME = "template.toml"
DEFAULT = "classic"
WORD_FILES = (".docx", ".dotx")
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
    """What a template decides beside looks; `summary` is a heading of its own for the summary."""

    contact_separator: str = "  ·  "
    entry: Literal["organization-first", "position-first"] = "organization-first"
    bullet: str = "•"
    summary: str = ""


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


@dataclass(frozen=True, slots=True)
class TemplateSummary:
    """A template as lists show it; `fault` says why it cannot be used and is empty where it can."""

    name: str
    title: str
    description: str
    fault: str = ""


def _folders() -> tuple[Path, ...]:
    return (user_dir() / "templates", data_dir("templates"))


def _found() -> dict[str, Path]:
    """Return the files of all templates by name; the user's own come before ours, a folder before a Word file."""
    found: dict[str, Path] = {}
    for folder in _folders():
        for path in sorted(folder.glob(f"*/{FILE_NAME}")):
            found.setdefault(path.parent.name, path)
        for path in sorted(folder.glob("*")) if folder == user_dir() / "templates" else ():
            # Word keeps a hidden "~$…" beside a file that is open.
            if path.suffix.lower() in WORD_FILES and path.is_file() and path.name[0] not in "~.":
                found.setdefault(path.stem, path)
    return dict(sorted(found.items(), key=lambda one: (one[0] != DEFAULT, one[0])))


def list_templates() -> tuple[str, ...]:
    """Return the names of all templates, the user's own included."""
    return tuple(_found())


def summarize_templates() -> tuple[TemplateSummary, ...]:
    """Return all templates as lists show them; no Word file is opened for it."""
    return tuple(_summary(name, path) for name, path in _found().items())


def _summary(name: str, path: Path) -> TemplateSummary:
    if path.suffix.lower() in WORD_FILES:
        return TemplateSummary(name, name, say("Looks like your own Word file {name}", name=path.name))
    try:
        template = read_template(path)
    except TailorError as error:
        return TemplateSummary(name, name, "", str(error))
    return TemplateSummary(name, template.title, template.description)


def load_template(name: str) -> Template:
    """Return the template of this name, the user's own before ours; a mistake in it is named with its line.

    It opens the user's Word file where that is the template, so it belongs in a worker process.
    """
    path = _found().get(name)
    if path is None:
        raise TailorError(
            say(
                'There is no template "{name}". Choose one of: {list_templates}.',
                name=name,
                list_templates=", ".join(list_templates()),
            )
        )
    if path.suffix.lower() in WORD_FILES:
        from tailor.exporters.style_donor.template import donor_template

        return donor_template(path)
    return read_template(path)


def template_or_default(name: str) -> tuple[Template, str]:
    """Return the template of this name, or `classic` and what is wrong with the one that was wanted."""
    try:
        return load_template(name), ""
    except TailorError as error:
        if name == DEFAULT:
            return read_template(data_dir("templates") / DEFAULT / FILE_NAME), say(
                "{why} Ours is used instead.", why=error
            )
        return load_template(DEFAULT), say("{why} The template “{name}” is used instead.", why=error, name=DEFAULT)


def read_template(path: Path) -> Template:
    """Read and check one template.toml."""
    template: Template = read_template_file(path, Template, {"fonts.body": tuple(FAMILIES)})
    return template

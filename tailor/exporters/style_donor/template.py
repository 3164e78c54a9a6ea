"""Makes a template of the user's own Word file: as it is for Word files, by its sizes and colours for the page."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from tailor.errors import ExportFailed
from tailor.exporters.style_donor.faces import nearest_family
from tailor.exporters.style_donor.mapping import Slot, map_roles
from tailor.exporters.style_donor.reading import DonorFile
from tailor.exporters.style_donor.styles import Look, number, w
from tailor.exporters.template import (
    PAGE_SIZES,
    ColorName,
    Colors,
    Fonts,
    Options,
    Page,
    PageSize,
    RoleName,
    Roles,
    Style,
    Template,
)
from tailor.model.message import say

_MUTED = "#595959"
_LARGEST_RULE = 6.0
_WITH_RIGHT = ("entry", "detail", "item")


@dataclass(frozen=True, slots=True)
class Donor:
    """A donor as read: its file, the slot of each role, and its template as it is before any adjustment."""

    file: DonorFile
    slots: dict[RoleName, Slot]
    template: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class DonorTemplate(Template):
    """A template that draws Word files into a copy of `donor`."""

    donor: Path


def donor_template(path: Path) -> Template:
    """Return the user's Word file as a template; raise ExportFailed, a TailorError, in plain words."""
    return read_donor(path).template


def read_donor(path: Path) -> Donor:
    """Return a donor, read anew only when its file has changed."""
    try:
        facts = path.stat()
    except OSError as error:
        raise ExportFailed(
            say(
                "{name} cannot be read in {parent}: {reason}.",
                name=path.name,
                parent=path.parent,
                reason=error.strerror,
            )
        ) from error
    return _read_donor(path, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=4)
def _read_donor(path: Path, changed: int, size: int) -> Donor:
    file = DonorFile(path)
    try:
        slots = map_roles(file)
        return Donor(file, slots, _template(path, file, slots))
    except (KeyError, ValueError, AttributeError, TypeError, IndexError, ZeroDivisionError) as error:
        raise ExportFailed(say("{name} has damaged styles. Choose another template.", name=path.name)) from error


def _template(path: Path, file: DonorFile, slots: dict[RoleName, Slot]) -> Template:
    looks = {role: slot.look for role, slot in slots.items()}
    family, _ = nearest_family(looks["text"].font, file.faces)
    colors = _colors(looks)
    roles = {role: _style(role, looks, file, colors) for role in looks}
    return DonorTemplate(
        name=path.stem,
        title=path.stem,
        description=f"Looks like your own Word file {path.name}",
        page=_page(file),
        fonts=Fonts(body=family),
        colors=colors,
        options=Options(bullet=_sign(slots["bullet"].sign)),
        roles=Roles(**roles),
        donor=path,
    )


def _sign(sign: str) -> str:
    """Return a bullet's sign, or the usual one for a sign of a face that only Word has."""
    return sign if len(sign) == 1 and not "\ue000" <= sign <= "\uf8ff" else "•"


def _page(file: DonorFile) -> Page:
    size, margins = file.section.find(w("pgSz")), file.section.find(w("pgMar"))
    width = number(size.get(w("w"))) / 20 if size is not None else 612.0
    height = number(size.get(w("h"))) / 20 if size is not None else 792.0
    if width > height:
        raise ExportFailed(
            say(
                "{name} has pages that lie on their side. Turn them upright in Word (Layout, "
                "Orientation), or choose another template.",
                name=file.name,
            )
        )
    paper: PageSize = min(PAGE_SIZES, key=lambda one: abs(PAGE_SIZES[one][0] - width))

    def margin(name: str) -> float:
        found = abs(number(margins.get(w(name)))) / 20 if margins is not None else 72.0
        return min(max(found, 18.0), 180.0)

    return Page(size=paper, top=margin("top"), bottom=margin("bottom"), left=margin("left"), right=margin("right"))


def _colors(looks: dict[RoleName, Look]) -> Colors:
    text = f"#{looks['text'].color}"
    label = f"#{looks['label'].color}"
    accent = f"#{looks['section'].color}"
    rule = looks["section"].rule_color
    return Colors(
        text=text,
        muted=label if label not in (text, accent) else _MUTED if text == "#000000" else text,
        accent=accent if accent != text or looks["name"].color == looks["text"].color else f"#{looks['name'].color}",
        rule=f"#{rule}" if rule else text,
    )


def _style(role: RoleName, looks: dict[RoleName, Look], file: DonorFile, colors: Colors) -> Style:
    look = looks[role]
    _, height = nearest_family(look.font, file.faces)
    leading = look.exact or look.line * height * look.size
    align: Literal["left", "center"] = "center" if look.align == "center" and role not in _WITH_RIGHT else "left"
    bullet = role == "bullet"
    alone = look.contextual and bullet
    return Style(
        size=_clamped(round(look.size * 2) / 2, 5, 60),
        leading=_clamped(round(leading * 20) / 20, 6, 90),
        weight="bold" if look.bold else "regular",
        italic=look.italic,
        align=align,
        color=_nearest(look.color, colors),
        tracking=_clamped(look.tracking / look.size, -0.05, 0.09),
        caps=look.caps,
        before=0.0 if alone else _clamped(look.before, 0, 60),
        after=0.0 if alone else _clamped(look.after, 0, 60),
        indent=_clamped(look.left + (look.first if bullet else 0.0), 0, 120),
        hang=_clamped(-look.first, 0, 120) if bullet else 0.0,
        keep=look.keep or role in ("name", "label", "section", "entry", "detail"),
        rule=min(look.rule, _LARGEST_RULE) if look.rule else 0.0,
        rule_gap=min(look.rule_gap, 20.0) if look.rule else 0.0,
        label_weight="bold",
    )


def _nearest(color: str, colors: Colors) -> ColorName:
    """Return the name of the colour of the template that is nearest to one of the donor's."""
    names: tuple[ColorName, ...] = ("text", "accent", "muted")
    return min(
        names, key=lambda name: sum(abs(a - b) for a, b in zip(_rgb(color), _rgb(colors.value(name)), strict=True))
    )


def _rgb(color: str) -> tuple[int, ...]:
    return tuple(int(color[start : start + 2], 16) for start in (0, 2, 4))


def _clamped(points: float, low: float, high: float) -> float:
    return float(min(max(points, low), high))

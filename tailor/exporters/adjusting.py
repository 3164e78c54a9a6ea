"""Adjusts a template as the user wishes it for one application, within what both writers can draw."""

from dataclasses import dataclass, fields, replace

from tailor.exporters.template import Roles, Style, Template
from tailor.model.look import SIZES, Look, as_accent

_SMALLEST = 7.5
_STAYS = ("name", "footer")
"""A name or a page number need not grow with the text."""


def adjusted(template: Template, look: Look) -> Template:
    """Return the template with the user's own paper, colour, size of letters and heading of the summary."""
    if look.page:
        template = replace(template, page=replace(template.page, size=look.page))
    if look.summary.strip():
        template = replace(template, options=replace(template.options, summary=look.summary.strip()))
    accent = as_accent(look.accent)
    return _resized(_tinted(template, accent) if accent else template, look.text_size)


@dataclass(frozen=True, slots=True)
class Designed:
    """What a template has by itself: the size of its text, its accent, and whether anything is drawn in that."""

    text_size: float = 10.0
    accent: str = "#1a1a1a"
    colored: bool = True


def designed(template: Template) -> Designed:
    """Return what the user can adjust as the template has it."""
    roles = [getattr(template.roles, each.name) for each in fields(template.roles)]
    in_accent = any("accent" in (role.color, role.right_color) for role in roles)
    ruled = any(role.rule for role in roles) and template.colors.rule == template.colors.accent
    return Designed(template.roles.text.size, template.colors.accent.lower(), in_accent or ruled)


def _tinted(template: Template, accent: str) -> Template:
    """Return the template in another accent; rules that had the accent go with it."""
    colors = template.colors
    rule = accent if colors.rule == colors.accent else colors.rule
    return replace(template, colors=replace(colors, accent=accent, rule=rule))


def _resized(template: Template, points: float) -> Template:
    points = round(min(max(points, SIZES[0]), SIZES[1]) * 2) / 2
    if not points:
        return template
    roles = {each.name: getattr(template.roles, each.name) for each in fields(template.roles)}
    sized = {name: style if name in _STAYS else _sized(style, points) for name, style in roles.items()}
    return replace(template, roles=Roles(**sized))


def _sized(style: Style, points: float) -> Style:
    size = max(min(style.size, _SMALLEST), style.size + points)
    return replace(style, size=size, leading=round(style.leading * size / style.size * 20) / 20)

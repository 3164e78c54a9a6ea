"""Puts the user's adjustments of a donor's template, and what fitting made of it, into the donor's styles."""

from typing import Any

from tailor.exporters.style_donor.mapping import Slot
from tailor.exporters.style_donor.order import child_of
from tailor.exporters.style_donor.styles import w
from tailor.exporters.template import RoleName, Style, Template


def adjust_styles(root: Any, slots: dict[RoleName, Slot], designed: Template, template: Template) -> None:
    """Change the styles as far as the template differs from the one that was read out of them."""
    if (designed.roles, designed.colors) == (template.roles, template.colors):
        return
    styles = {one.get(w("styleId")): one for one in root.iter(w("style"))}
    done: set[str] = set()
    for role, slot in slots.items():
        if slot.style not in done:
            done.add(slot.style)
            _adjust(styles[slot.style], slot, (designed.style(role), template.style(role)), template)


def _adjust(style: Any, slot: Slot, styles: tuple[Style, Style], template: Template) -> None:
    was, becomes = styles
    look = slot.look
    paragraph, run = child_of(style, "pPr"), child_of(style, "rPr")
    spacing = child_of(paragraph, "spacing")
    if not look.contextual:
        spacing.set(w("before"), _twips(becomes.before))
        spacing.set(w("after"), _twips(becomes.after))
    if look.exact:
        spacing.set(w("line"), _twips(becomes.leading))
    else:
        # The same share of the size as before, times what the lines came closer.
        closer = (becomes.leading / becomes.size) / (was.leading / was.size)
        spacing.set(w("line"), str(round(240 * look.line * closer)))
        spacing.set(w("lineRule"), "auto")
    if becomes.size != was.size:
        size = str(round((look.size + becomes.size - was.size) * 2))
        child_of(run, "sz").set(w("val"), size)
        for complex_size in run.findall(w("szCs")):
            complex_size.set(w("val"), size)
    color = template.colors.value(becomes.color)
    if becomes.color == "accent" and color.lower() != look.color:
        tint = child_of(run, "color")
        tint.attrib.clear()
        tint.set(w("val"), color.upper())


def _twips(points: float) -> str:
    return str(round(points * 20))

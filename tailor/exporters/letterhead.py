"""The top of a document: name, label and contact, measured so that both writers break them at the same place."""

from collections.abc import Iterator

from tailor.exporters.addresses import link_of, phone_link, shown
from tailor.exporters.document import Block, Span
from tailor.exporters.lines import pieces_of, style_of, width_of
from tailor.exporters.readable import clean
from tailor.exporters.template import PageSize, RoleName, Template
from tailor.model.resume import Basics, Profile

_SMALLEST_NAME = 0.75
_MOST_WEIGHED = 12
"""So many contact items are weighed in every division; more are filled line by line."""


def letterhead(basics: Basics, template: Template, page: PageSize) -> Iterator[Block]:
    """Yield the blocks that résumé and letter begin with."""
    name, label = Span(clean(basics.name), "basics.name"), Span(clean(basics.label), "basics.label")
    if name.text:
        yield Block("name", (name,), size=_name_size(name, template, page))
    if label.text:
        yield Block("label", (label,))
    for index, items in enumerate(_balanced(_contacts(basics), template, page)):
        yield Block("contact", _separated(items, template), tight=index > 0)


def _contacts(basics: Basics) -> list[Span]:
    """Return every way to reach the person, once."""
    items = [
        Span(clean(basics.location.text), "basics.location"),
        Span(clean(basics.email), "basics.email", link=f"mailto:{basics.email.strip()}" if basics.email else ""),
        Span(clean(basics.phone), "basics.phone", link=phone_link(basics.phone)),
        Span(clean(shown(basics.url)), "basics.url", link=link_of(basics.url)),
        *(_profile(profile) for profile in basics.profiles),
    ]
    seen: dict[str, Span] = {}
    for item in items:
        if item.text:
            seen.setdefault(item.text.casefold(), item)
    return list(seen.values())


def _profile(profile: Profile) -> Span:
    named = ": ".join(part for part in (profile.network, profile.username) if part)
    return Span(clean(shown(profile.url) or named), profile.id, link=link_of(profile.url))


def _separated(items: list[Span], template: Template) -> tuple[Span, ...]:
    out: list[Span] = []
    for item in items:
        if out:
            out.append(Span(template.options.contact_separator, color="muted"))
        out.append(item)
    return tuple(out)


def _width(spans: tuple[Span, ...], role: RoleName, template: Template, size: float = 0.0) -> float:
    style = style_of(Block(role, spans, size=size), template)
    return width_of(pieces_of(spans, style, template))


def _balanced(items: list[Span], template: Template, page: PageSize) -> list[list[Span]]:
    """Divide the contact items over as few lines as hold them, the widest line as narrow as can be."""
    room = template.text_width(page)
    widths = {item: _width((item,), "contact", template) for item in items}
    between = _width((Span(template.options.contact_separator),), "contact", template)

    if len(items) > _MOST_WEIGHED:
        return _filled(items, widths, between, room)

    def widest(lines: list[list[Span]]) -> float:
        return max(sum(widths[item] for item in line) + between * (len(line) - 1) for line in lines)

    for count in range(1, len(items) + 1):
        best = min(_divisions(items, count), key=widest)
        if widest(best) <= room or count == len(items):
            return best
    return []


def _filled(items: list[Span], widths: dict[Span, float], between: float, room: float) -> list[list[Span]]:
    """Fill line after line."""
    lines: list[list[Span]] = []
    used = room
    for item in items:
        used += between + widths[item]
        if used > room:
            lines.append([])
            used = widths[item]
        lines[-1].append(item)
    return lines


def _divisions(items: list[Span], count: int) -> Iterator[list[list[Span]]]:
    """Yield every way to divide items into `count` lines in their order."""
    if count == 1:
        yield [items]
        return
    for cut in range(1, len(items) - count + 2):
        for rest in _divisions(items[cut:], count - 1):
            yield [items[:cut], *rest]


def _name_size(name: Span, template: Template, page: PageSize) -> float:
    """Return a smaller size for a name that is too long for one line, or 0 where the role's own will do."""
    own = template.roles.name.size
    for halves in range(round(own * 2), round(own * 2 * _SMALLEST_NAME) - 1, -1):
        if _width((name,), "name", template, halves / 2) <= template.text_width(page):
            return 0.0 if halves == round(own * 2) else halves / 2
    return round(own * 2 * _SMALLEST_NAME) / 2

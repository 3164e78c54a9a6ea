"""Bullets and listed words that come, go, split or change places within the user's own Word file."""

from collections import Counter
from itertools import groupby, pairwise
from operator import itemgetter
from xml.sax.saxutils import escape

from tailor.exporters.in_place.outcome import NOT_FOUND, Outcome
from tailor.exporters.in_place.paragraphs import Paragraph
from tailor.exporters.in_place.places import Place
from tailor.exporters.in_place.soft_lines import apart, plan_soft_lines
from tailor.exporters.in_place.splices import PARAGRAPH, Range, Splice
from tailor.model.message import say
from tailor.model.resume import Line

_APART = say("the lines stand in different parts of the file")


def plan_list(base: tuple[Line, ...], new: tuple[Line, ...], outcome: Outcome) -> None:
    """Note what it takes to make one list of lines into another."""
    if base == new:
        return
    places = [outcome.places.get(line.id) for line in base]
    found = [place for place in places if place]
    groups = _groups(base, found) if len(found) == len(base) else []
    if groups and all(alone or apart([outcome.places[line.id] for line in lines]) for alone, lines in groups):
        _in_groups(groups, new, outcome)
    elif len(found) == len(base) and len({place.number for place in found}) == 1:
        _running(base, new, found, outcome)
    else:
        _reworded(base, new, outcome)
        _BulletList(base, new, outcome).plan()


def _groups(base: tuple[Line, ...], places: list[Place]) -> list[tuple[bool, tuple[Line, ...]]]:
    """Return the lines that stand in paragraphs of their own, and those that share one, with whether they are alone."""
    keyed = [(-1 if place.alone else place.number, line) for line, place in zip(base, places, strict=True)]
    return [(key < 0, tuple(line for _, line in lines)) for key, lines in groupby(keyed, key=itemgetter(0))]


def _in_groups(groups: list[tuple[bool, tuple[Line, ...]]], new: tuple[Line, ...], outcome: Outcome) -> None:
    """Plan each group by itself; lines that go from one group to another give each other their words."""
    group_of = {line.id: number for number, (_, lines) in enumerate(groups) for line in lines}
    shown = {line.id for line in new}
    staying = [line for _, lines in groups for line in lines if line.id in shown]
    order = [line for line in new if line.id in group_of]
    if [group_of[line.id] for line in staying] != [group_of[line.id] for line in order]:
        slots = dict(zip((line.id for line in order), (line.id for line in staying), strict=True))
        new = tuple(Line(slots[line.id], line.text) if line.id in slots else line for line in new)
    wanted: list[list[Line]] = [[] for _ in groups]
    current = next((group_of[line.id] for line in new if line.id in group_of), 0)
    for line in new:
        current = group_of.get(line.id, current)
        wanted[current].append(line)
    for (alone, lines), now in zip(groups, wanted, strict=True):
        _reworded(lines, tuple(now), outcome)
        if alone:
            _BulletList(lines, tuple(now), outcome).plan()
        else:
            plan_soft_lines(lines, tuple(now), outcome)


def _reworded(base: tuple[Line, ...], new: tuple[Line, ...], outcome: Outcome) -> None:
    texts = {line.id: line.text for line in new}
    for line in base:
        if line.id in texts and texts[line.id] != line.text:
            outcome.reword(line.id, line.text, texts[line.id])


def _running(base: tuple[Line, ...], new: tuple[Line, ...], places: list[Place], outcome: Outcome) -> None:
    """Note the new words of a list that runs on within one paragraph, its separators kept."""
    ordered = sorted(places, key=lambda place: place.start)
    words = ordered[0].paragraph.text
    between = [words[one.end : other.start] for one, other in pairwise(ordered)]
    if not new:
        outcome.miss(base[0].id, "", say("nothing would be left of the list"))
        return
    usual = Counter(between).most_common(1)[0][0] if between else ", "
    last = between[-1] if between else usual
    texts = [line.text for line in new]
    after = texts[0]
    for number, text in enumerate(texts[1:], 2):
        after += (last if number == len(texts) else usual) + text
    start, end = ordered[0].start, ordered[-1].end
    outcome.stretch(base[0].id, ordered[0], start, end, (words[start:end], after))


class _BulletList:
    """A list of which each line is a paragraph."""

    def __init__(self, base: tuple[Line, ...], new: tuple[Line, ...], outcome: Outcome) -> None:
        self.base, self.new, self.outcome = base, new, outcome
        self.known = {line.id: outcome.places[line.id] for line in base if line.id in outcome.places}
        self.slots: list[str] = []
        self.contents: dict[str, list[str | Line]] = {}

    def plan(self) -> None:
        """Note the splices of whole paragraphs."""
        kept = {line.id for line in self.new}
        staying = [line.id for line in self.base if line.id in kept]
        order = [line.id for line in self.new if line.id in set(staying)]
        self.slots = [line.id for line in self.base if line.id in self.known]
        self.contents = {slot: [slot] for slot in self.slots}
        for line in self.base:
            if line.id not in kept:
                self._take_out(line)
        if order != staying:
            self._move(staying, order)
        self._put_in()
        self._splice()

    def _take_out(self, line: Line) -> None:
        place = self.known.get(line.id)
        reason = NOT_FOUND if place is None else _whole(place)
        if reason:
            self.outcome.miss(line.id, line.text, reason)
        else:
            self.contents[line.id] = []

    def _move(self, staying: list[str], order: list[str]) -> None:
        """Let lines change places; where one of them cannot, all stay in their order."""
        places = [self.known.get(line) for line in staying]
        doubts = (NOT_FOUND if place is None else _whole(place) for place in places)
        reason = next(filter(None, doubts), "")
        if not reason and len({id(place.paragraph.holder) for place in places if place}) > 1:
            reason = _APART
        if reason:
            self.outcome.miss(staying[0], say("the new order of {count} lines", count=len(staying)), reason)
            return
        for slot, line in zip(staying, order, strict=True):
            self.contents[slot] = [line]

    def _put_in(self) -> None:
        """Put each new line behind the one it follows, as a copy of that one's paragraph."""
        ids = {line.id for line in self.base}
        shown = [line.id for line in self.new if line.id in self.known]
        behind = ""
        for line in self.new:
            if line.id in self.known:
                behind = line.id
            elif line.id not in ids:
                self._insert(line, behind or next(iter(shown), ""), before=not behind)

    def _insert(self, line: Line, neighbour: str, *, before: bool) -> None:
        model = self.known.get(neighbour)
        reason = say("there is no line in the file that it could follow") if model is None else _whole(model)
        if reason:
            self.outcome.miss(line.id, line.text, reason)
            return
        content = next(content for content in self.contents.values() if neighbour in content)
        place = content.index(neighbour)
        while not before and place + 1 < len(content) and isinstance(content[place + 1], Line):
            place += 1
        content.insert(place if before else place + 1, line)
        self.outcome.written.append((line.id, line.text))

    def _splice(self) -> None:
        for slot, content in self.contents.items():
            if content != [slot]:
                paragraph = self.known[slot].paragraph
                self._side(paragraph, slot, content, twin=False)
                if paragraph.twin:
                    self._side(paragraph.twin, slot, content, twin=True)
                for echo in () if content else paragraph.echoes:
                    self._side(echo, slot, content, twin=False)

    def _side(self, paragraph: Paragraph, slot: str, content: list[str | Line], *, twin: bool) -> None:
        parts: list[bytes | Range] = []
        model = self.known[slot]
        for one in content:
            if isinstance(one, str):
                model = self.known[one]
                own = model.paragraph.twin if twin else model.paragraph
                parts += [(own.start, own.end)] if own else []
            else:
                parts.append(copied(model, one.text))
        if not parts and paragraph.closes_holder:
            parts = [b"<" + paragraph.prefix + b"p/>"]
        self.outcome.splice(paragraph.part, Splice(paragraph.start, paragraph.end, tuple(parts), PARAGRAPH))


def copied(place: Place, text: str) -> bytes:
    """Return a paragraph that looks like the one at a place, its bullet included, with other words."""
    paragraph = place.paragraph
    w = paragraph.prefix.decode()
    look = paragraph.main_look.decode()
    out = [f"<{w}p>", paragraph.properties.decode()]
    marker, length = "", 0
    for piece in paragraph.pieces:
        if length >= place.start:
            break
        sign = piece.text[: place.start - length]
        length += len(piece.text)
        inner = f"<{w}tab/>" if sign == "\t" else f'<{w}t xml:space="preserve">{escape(sign)}</{w}t>' if sign else ""
        marker += f"<{w}r>{piece.look.decode() or look}{inner}</{w}r>" if inner else ""
    out += [marker, f'<{w}r>{look}<{w}t xml:space="preserve">{escape(text)}</{w}t></{w}r></{w}p>']
    return "".join(out).encode()


def _whole(place: Place) -> str:
    """Return why the paragraph of a line cannot be moved, copied or taken out as a whole, or nothing."""
    if not place.alone:
        return say("it shares its paragraph with other words")
    return place.paragraph.whole_fixed

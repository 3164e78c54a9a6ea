"""Random edits of a résumé: rewords, hides, moves, adds and splits, as accepted suggestions make them."""

import random
from dataclasses import replace

from tailor.model.resume import AnyEntry, Line, Resume, Section

_WORDS = ("zebra", "R&D", "“quoted”", "<new>", "naïve", "C++", "half-time", "日本", "50 %", "twice")


def edited_resume(resume: Resume, seed: int) -> Resume:
    """Return the résumé with random edits, the same for the same seed."""
    chance = random.Random(seed)
    sections = [_section(section, chance) for section in resume.sections]
    if chance.random() < 0.15:
        chance.shuffle(sections)
    if chance.random() < 0.15 and len(sections) > 1:
        sections.pop(chance.randrange(len(sections)))
    basics = resume.basics
    if chance.random() < 0.3 and basics.label:
        basics = replace(basics, label=f"Senior {basics.label}")
    if chance.random() < 0.3 and basics.summary:
        basics = replace(basics, summary=_reworded(basics.summary, chance))
    return replace(resume, basics=basics, sections=tuple(sections))


def _section(section: Section, chance: random.Random) -> Section:
    entries = [_entry(entry, chance) for entry in section.entries]
    if chance.random() < 0.15 and len(entries) > 1:
        entries.pop(chance.randrange(len(entries)))
    if chance.random() < 0.15:
        chance.shuffle(entries)
    return replace(section, entries=tuple(entries))


def _entry(entry: AnyEntry, chance: random.Random) -> AnyEntry:
    for field in ("highlights", "keywords"):
        lines = getattr(entry, field, ())
        if lines:
            entry = replace(entry, **{field: _lines(lines, chance, whole=field == "highlights")})
    return entry


def _lines(lines: tuple[Line, ...], chance: random.Random, *, whole: bool) -> tuple[Line, ...]:
    out = list(lines)
    if chance.random() < 0.5:
        number = chance.randrange(len(out))
        out[number] = replace(out[number], text=_reworded(out[number].text, chance))
    if chance.random() < 0.3 and len(out) > 1:
        out.pop(chance.randrange(len(out)))
    if chance.random() < 0.3:
        chance.shuffle(out)
    if chance.random() < 0.3:
        text = f"Looked after {chance.randrange(900)} quokkas & their <keepers>" if whole else "Quokka care"
        out.insert(chance.randrange(len(out) + 1), Line(f"add:{chance.randrange(10**6)}", text))
    if whole and chance.random() < 0.3:
        out = _with_split(out, chance)
    return tuple(out)


def _with_split(lines: list[Line], chance: random.Random) -> list[Line]:
    number = chance.randrange(len(lines))
    words = lines[number].text.split()
    if len(words) < 6 or "~" in lines[number].id:
        return lines
    halves = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    pieces = [replace(lines[number], text=halves[0]), Line(f"{lines[number].id}~2", halves[1].capitalize())]
    return [*lines[:number], *pieces, *lines[number + 1 :]]


def _reworded(text: str, chance: random.Random) -> str:
    words = text.split()
    for _ in range(chance.randint(1, 3)):
        act, place = chance.choice("rid"), chance.randrange(len(words))
        if act == "r":
            words[place] = chance.choice(_WORDS)
        elif act == "i":
            words.insert(place, chance.choice(_WORDS))
        elif len(words) > 3:
            words.pop(place)
    return " ".join(words)

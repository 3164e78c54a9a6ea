"""Reads sections that are lists of words: skills, languages, interests."""

import re
from collections.abc import Sequence

from tailor.importers.entry_texts import Read, numbered, text_of
from tailor.importers.ids import Ids
from tailor.importers.lines import TextLine, tidy
from tailor.importers.listings import ends_open, is_group_heading, read_group, split_list, with_cells
from tailor.importers.word_lists import counts, folded_words, has_part, words_of
from tailor.model.resume import Interest, Language, Skill

_LEVEL_BEHIND = re.compile(
    r"^(\D+?)\s+([A-C][12]\+?|\d(?:[.,]\d)?(?:\s?/\s?\d+)?|native|fluent|muttersprache|natif|nativo)$", re.IGNORECASE
)
_LONG_TEXT = 200


def read_skills(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the skills of a section, group by group."""
    groups: list[tuple[str, list[str]]] = []
    above, goes_on, stacked = "", False, False
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        text = with_cells(line)
        label, rest = read_group(line, text)
        if not label and is_group_heading(line, below, text):
            groups.append((tidy(text), []))
            above, goes_on, stacked = text, True, True
            continue
        items = split_list(rest)
        stacked = stacked and not label
        if label or not groups:
            groups.append((label, items))
        elif goes_on or stacked or (not line.bold and groups[-1][0] and not groups[-1][1]):
            _add_items(groups[-1][1], items, broken=bool(above) and not ends_open(above) and text[:1].islower())
        elif not groups[-1][0] and len(items) == 1:
            groups[-1][1].extend(items)
        else:
            groups.append(("", items))
        above, goes_on = text, ends_open(text) or bool(label and not rest)
    read = Read()
    for label, items in groups:
        entry_id = ids.entry("skills")
        read.add(Skill(id=entry_id, name=label, keywords=numbered(entry_id, "k", items)))
    return read


def _add_items(words: list[str], items: list[str], broken: bool) -> None:
    """Add listed words; where the line broke within one, its rest belongs to the last word."""
    if broken and words and items:
        words[-1] = f"{words[-1]} {items[0]}"
        items = items[1:]
    words.extend(items)


def read_languages(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the languages of a section; a level on a line of its own belongs to the language above."""
    read = Read()
    for line in lines:
        text = with_cells(line)
        listed = text.count(":") != 1 and re.search(r"[,|•;·、，]", text)
        for item in split_list(text) if listed else [text]:
            name, fluency = _language(item)
            last = read.entries[-1] if read.entries else None
            if isinstance(last, Language) and not last.fluency and not fluency and _is_level(name):
                read.entries[-1] = Language(id=last.id, language=last.language, fluency=name)
            elif re.search(r"\w", name):
                read.add(Language(id=ids.entry("languages"), language=name, fluency=fluency), [line])
    return read


def _language(text: str) -> tuple[str, str]:
    """Part a language from how well it is spoken."""
    match = re.match(r"^(.+?)\s*[(（](.+)[)）]$", text) if not re.search(r"[:：\t]", text) else None
    match = match or re.match(r"^(.+?)(?:\s*[:：\t]\s*|\s+[‒–—-]\s+)(.+)$", text) or _LEVEL_BEHIND.match(text)
    return (tidy(match[1]), tidy(match[2])) if match else (tidy(text), "")


def _is_level(text: str) -> bool:
    words = folded_words(text)
    known = words_of("fluency")
    return has_part(text, "fluency_parts") or (bool(words) and all(word in known for word in words))


def read_interests(lines: Sequence[TextLine], ids: Ids) -> Read:
    """Return the interests of a section."""
    read = Read()
    for line in lines:
        text = text_of(line)
        label, rest = read_group(line, with_cells(line))
        if label and rest and not counts(label, "titles"):
            entry_id = ids.entry("interests")
            read.add(Interest(id=entry_id, name=label, keywords=numbered(entry_id, "k", split_list(rest))), [line])
            continue
        is_prose = len(text) > _LONG_TEXT or text.endswith(".")
        for item in [text] if is_prose else split_list(with_cells(line)):
            read.add(Interest(id=ids.entry("interests"), name=item), [line])
    return read

"""The forms under which a résumé may say a term: its own words, other names, words that share its stems."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tailor.analysis.like_words import like_names, like_stems, long_name_stems
from tailor.model.match import State
from tailor.vocabulary import (
    AliasGroup,
    alias_groups,
    generic_words,
    kinds_of,
    load_table,
    load_words,
    one_way_relations,
    shipped_aliases,
    tool_aliases,
)
from tailor.words import base_form, normal_form, stems, tokenize

SMALL_WORDS = load_words("small_words.json")
_HEADS = load_words("head_words.json")
"""Generic, but what stands before them means little alone: educational technology is not education."""
_CREDENTIAL = re.compile(
    r"\s+(?:licen[cs]e|licensure|certification|certificate|certified|registration|card)\Z", re.IGNORECASE
)
_ACRONYM = re.compile(r"(?:[A-Z][A-Za-z]*[A-Z]|[A-Z]&[A-Z])s?\Z")
_SCRIPT = re.compile(r"(\w{3,}?)(?:\.| )?[Jj][Ss]\Z")
Names = tuple[tuple[str, ...], ...]
"""Groups of names that mean the same, beside the shipped ones."""
Areas = tuple[str, ...]
Specials = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say a term: words in their normal form, and the name whose letter case counts."""

    words: tuple[str, ...]
    name: str
    state: State


@dataclass(frozen=True, slots=True)
class Term:
    """A term made ready for finding.

    `stems` holds the stems that any wording of the term must share, or nothing where only the words themselves count;
    `initials` the acronym of its words, `acronym` its letters when the term itself is one that no table explains,
    `likes` the stems of wordings with one word changed for a like one, `named` whether the term is the name of a thing,
    `joined` the forms that count as the term by their words written as one.
    """

    text: str
    forms: tuple[Form, ...]
    stems: tuple[str, ...]
    initials: str
    acronym: str
    likes: tuple[tuple[str, ...], ...] = ()
    named: bool = False
    joined: tuple[tuple[str, Form], ...] = ()


@lru_cache(maxsize=4096)
def term_forms(text: str, names: Names = (), areas: Areas = ()) -> Term:
    """Return the ways to say a term, its own words first; `names` are groups of the user's or the documents' own.

    `areas` are the areas of work that the posting is about: in accounting AR is no augmented reality.
    """
    own = normal_words(text)
    forms = {own: Form(own, text, "verbatim")}
    others = list(_other_names(text, names, areas))
    keys = {normal_form(known) for known in (text, *others)}
    kinds = _specials(keys, _kinds_by_general())
    for name in (*others, *kinds, *like_names(text), *_with_or_without_script(text)):
        forms.setdefault(normal_words(name), Form(normal_words(name), name, "variant"))
    for name in (*_specials(keys, _specials_by_general()), *_credential_names(text, names)):
        forms.setdefault(normal_words(name), Form(normal_words(name), name, "implied"))
    return Term(
        text,
        tuple(form for form in forms.values() if form.words),
        () if is_name(text) else _stems_that_count(text),
        _initials(text),
        text.rstrip("s") if _ACRONYM.match(text) and not others and 3 <= len(text) <= 7 else "",
        (*(() if is_name(text) else like_stems(text)), *long_name_stems(others)),
        is_name(text),
        tuple(("".join(form.words), form) for form in forms.values() if form.words and form.state != "implied"),
    )


def is_credential(text: str) -> bool:
    """Say whether a term asks for a paper that proves a skill: RN license, forklift certification."""
    return _CREDENTIAL.search(text) is not None


def _credential_names(text: str, names: Names) -> Iterator[str]:
    """Yield what a paper proves, under all its names: who says "Registered Nurse" may well have the RN license."""
    skill = _CREDENTIAL.sub("", text)
    if skill != text:
        yield from (skill, *_other_names(skill, names))


def normal_words(text: str) -> tuple[str, ...]:
    """Return a phrase's words in their normal form."""
    return tuple(base_form(token.text) for token in tokenize(text))


def is_name(text: str) -> bool:
    """Say whether a term is the name of a product or thing, which has no inflection: SQL, Node.js, GitHub, Spark."""
    if normal_form(text) in load_table("tools.json"):
        return True
    words = [token.text for token in tokenize(text)]
    odd = any(not word.isalpha() or any(letter.isupper() for letter in word[1:]) for word in words)
    return odd or (len(words) == 1 and text.casefold() in load_words("common_names.json"))


@lru_cache(maxsize=16384)
def group_keys(group: AliasGroup) -> tuple[str, ...]:
    """Return what the names of a group are looked up by."""
    return tuple(dict.fromkeys(normal_form(name) for name in group.names))


@lru_cache(maxsize=1)
def _shipped_names() -> dict[str, tuple[AliasGroup, ...]]:
    table: dict[str, tuple[AliasGroup, ...]] = {}
    for group in (*shipped_aliases(), *tool_aliases()):
        for key in group_keys(group):
            table[key] = (*table.get(key, ()), group)
    return table


def known_areas(text: str) -> frozenset[str]:
    """Return the areas of work in which our own tables know this name, none if they know it in none."""
    return frozenset(group.area for group in _shipped_names().get(normal_form(text), ()) if group.area)


@lru_cache(maxsize=8)
def main_areas(terms: tuple[str, ...]) -> Areas:
    """Return the areas of work that most of these terms belong to, as far as a term belongs to one area alone."""
    known = (known_areas(term) for term in terms)
    counts = Counter(area for areas in known if len(areas) == 1 for area in areas)
    most = max(counts.values(), default=0)
    return tuple(sorted(area for area, count in counts.items() if 2 * count >= most))


@lru_cache(maxsize=4096)
def thing_key(text: str) -> str:
    """Return one key for all names of a thing, so that K8s and Kubernetes are counted once."""
    key = normal_form(text)
    groups = _shipped_names().get(key, ())
    return normal_form(groups[0].names[0]) if len(groups) == 1 else key


def _groups(key: str, areas: Areas) -> Iterator[AliasGroup]:
    """Yield the groups of a name; those of a name that means two things only as far as the areas of the posting go."""
    groups = _shipped_names().get(key, ())
    fitting = [group for group in groups if group.area in areas]
    yield from fitting if fitting and len({group.area for group in groups if group.area}) > 1 else groups


@lru_cache(maxsize=1)
def _own_names() -> frozenset[str]:
    return frozenset(normal_form(name) for group in alias_groups() for name in group)


def _other_names(text: str, names: Names, areas: Areas = ()) -> Iterator[str]:
    """Yield other names: the tables' names, the same without a maker's name or a generic word, and theirs."""
    asked = [text, *_shorter(text)]
    for name in asked:
        key = normal_form(name)
        if name != text:
            yield name
        for group in _groups(key, areas):
            foreign = bool(areas) and bool(group.area) and group.area not in areas
            for other in group.names:
                if normal_form(other) != key and not (foreign and len(known_areas(other)) > 1):
                    yield other
        for own in (own for own in names if key in map(normal_form, own)):
            yield from (other for other in own if normal_form(other) != key)


def _shorter(text: str) -> Iterator[str]:
    """Yield a product's name without its maker ("Adobe Photoshop") and a name without a generic word ("SQL skills")."""
    words = text.split()
    if len(words) > 1 and words[0].casefold() in load_words("vendors.json"):
        rest = " ".join(words[1:])
        if normal_form(rest) in load_table("tools.json") and len(rest) > 1:
            yield rest
    kept = [word for word in words if word.casefold() not in generic_words()]
    if len(kept) == 1 and len(words) > 1 and is_name(kept[0]):
        yield kept[0]


def _with_or_without_script(text: str) -> Iterator[str]:
    """Yield Jest for JestJS and back, unless the tables know one of them: Angular is not AngularJS."""
    script = _SCRIPT.match(text)
    other = script.group(1) if script else f"{text}.js"
    alone = len(text.split()) == 1 and not {normal_form(text), normal_form(other)} & _own_names()
    if alone and normal_form(other if script else text) in load_table("tools.json"):
        yield from (other,) if script else (other, f"{text}JS")


@lru_cache(maxsize=1)
def _specials_by_general() -> Specials:
    return _by_general((*one_way_relations(), *_kinds_of_kinds()))


@lru_cache(maxsize=1)
def _kinds_by_general() -> Specials:
    return _by_general(kinds_of())


def _kinds_of_kinds() -> Iterator[tuple[str, str]]:
    """Yield what the kinds of a thing imply because the thing does: a Master of Arts implies a bachelor's degree."""
    for kind, general in kinds_of():
        yield from ((kind, above) for special, above in one_way_relations() if special == general)


def _by_general(relations: tuple[tuple[str, str], ...]) -> Specials:
    table: dict[str, tuple[str, ...]] = {}
    for special, general in relations:
        key = normal_form(general)
        names = [special, *(name for group in _shipped_names().get(normal_form(special), ()) for name in group.names)]
        table[key] = (*table.get(key, ()), *dict.fromkeys(names))
    return table


def _specials(keys: set[str], table: Specials) -> Iterator[str]:
    for key in sorted(keys):
        yield from table.get(key, ())


def _stems_that_count(text: str) -> tuple[str, ...]:
    """Return the stems of the words that say which skill is meant; all words' stems if each of them is generic.

    A set phrase, one that our tables know or whose generic word tells, keeps all its words: deep learning, good
    manufacturing practice, user experience.
    """
    words = [token.text for token in tokenize(text)]
    telling = [word for word in words if word.casefold() not in generic_words()]
    if not telling or normal_form(text) in _own_names() or normal_form(text) in _set_phrases():
        telling = [word for word in words if word.casefold() not in SMALL_WORDS] if len(words) > 1 else telling
    elif len(telling) == 1 and telling[0].islower():
        telling = [word for word in words if word in _HEADS or word == telling[0]]
    else:
        last = max(place for place, word in enumerate(words) if word in telling)
        telling = [word for word in words[: last + 1] if word in telling or word in _HEADS]
    found = tuple(dict.fromkeys(stems(" ".join(telling))))
    return found if len(found) > 1 or len(telling) == 1 else ()


@lru_cache(maxsize=1)
def _set_phrases() -> frozenset[str]:
    return frozenset(map(normal_form, load_words("set_phrases.json")))


def _initials(text: str) -> str:
    """Return the acronym of three words and more, unless our tables know it as another thing's: AWS is no welding."""
    words = [token.text for token in tokenize(text) if token.text.casefold() not in SMALL_WORDS]
    letters = "".join(word[0].upper() for word in words) if len(words) >= 3 else ""
    known = [group for group in _shipped_names().get(normal_form(letters), ()) if group.area]
    own = normal_form(text)
    return letters if not known or any(own in map(normal_form, group.names) for group in known) else ""

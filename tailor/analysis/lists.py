"""Takes apart the lists of a requirement: "NLP techniques, including tokenization and sentiment analysis"."""

import re
from collections.abc import Iterator

from tailor.analysis.candidate import Candidate
from tailor.analysis.term_forms import SMALL_WORDS
from tailor.vocabulary import load, load_words

_CUE = re.compile(
    r"\b(?:including(?: but not limited to)?|such as|like|e\.g\.,?|for example,?|for instance,?|namely"
    r"|(?:experience|experienced|expertise|proficien(?:t|cy)|skilled|skills|knowledge|understanding|familiar(?:ity)?|background"
    r"|competen(?:t|ce)|fluent|fluency|trained|training|certified|exposure|command|grasp|mastery|versed|comfortable)"
    r"\s+(?:with|in|of|using|on|to)|"
    r"(?:degree|diploma|qualification|certificate|bachelor['’]?s|master['’]?s|ph\.?d\.?)\s+in)\s+",
    re.I,
)
_EXAMPLES = re.compile(r"including|such as|like|e\.g\.|for example|for instance|namely", re.I)
_TRAILING = re.compile(
    r"(?:^|(?<=[.;:(]\s)|\b(?:need|require|have|has|strong|solid|proven)\s+)"
    r"([^.;:()]{2,200},[^.;:()]{2,60}?)\s+(?:experience|skills|knowledge)\b",
    re.I,
)
_CLAUSE_END = re.compile(
    r"[.;:)\]](?=\s|$)|[(\[](?!s\))|\s[-–—]\s|\b(?:is|are|was|will|would|to|for|that|which|who|where|when|while|within|from|by"
    r"|as well as|required|preferred|desired|desirable|essential|based|you|we|our|your|is a plus|a plus)\b",
    re.I,
)
_LABEL = re.compile(r"\s*(?:[A-Z][\w ]{2,24}:\s+)?")
_ITEM_GAP = re.compile(r"\s*[,;•|]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+|[.]?\s*\Z")
_LONGEST_ITEM = 45
_SPLIT = re.compile(r"\s*[,;/]\s*(?:and/or\s+|and\s+|or\s+|&\s+)?|\s+(?:and/or|and|or|&)\s+", re.I)
_LEADING_WORDS = (
    r"^(?:(?:an?|the|any|some|one|more|at|least|of|all|other|various|several|multiple|modern|relevant|related|similar|common|popular|latest"
    r"|new|strong|good|excellent|solid|deep|basic|advanced|proven|different|both|either|also|etc|your|our|their|its|standard|key|core"
    r"|general|major|complex|large|high|hands-on|in-depth|practical|professional|technical|industry|equivalent|working|experience|knowledge"
    r"|understanding|familiarity|proficiency|with|in|using|including|especially|particularly|preferably|ideally|e\.g\.)\s+)+"
)
_LEADING, _LEADING_LINE = re.compile(_LEADING_WORDS), re.compile(_LEADING_WORDS, re.I)
"""Within a line a capital makes a word a part of a name: Common Core."""
_ADJECTIVE = re.compile(r"(?:ative|itive|tical|tional|ary)$")
"""What needs its noun: statistical methods, restorative practices."""
_LONGEST = 4
_LONGEST_LINE = 2000


def find_members(text: str) -> Iterator[Candidate]:
    """Yield the members of the lists in a requirement, and the heads before "including" and "such as"."""
    seen: set[tuple[int, int]] = set()
    for start, end, told in _list_places(text[:_LONGEST_LINE]):
        for member_start, member_end in _members(text, start, end):
            cut = _cut(text, member_start, member_end, told)
            if cut and cut not in seen:
                seen.add(cut)
                term = text[cut[0] : cut[1]]
                yield Candidate(term, "tool" if _is_tool_like(term) else "knowledge", *cut, 0.55)
    for start, end in _items(text[:_LONGEST_LINE]):
        cut = _cut(text, start, end, False)
        if cut and cut not in seen and _is_name_of_work(text[slice(*cut)].casefold().split()):
            seen.add(cut)
            yield Candidate(text[slice(*cut)], "knowledge", *cut, 0.5)


def _is_name_of_work(words: list[str]) -> bool:
    """Say whether the words of an item, which no list announces, name something instead of telling what to do."""
    calls = words[0] in load("verbs.json") or words[0].removesuffix("s") in load("verbs.json")
    vague = words[-1] in load_words("list_singles.json") or words[0] in load_words("list_tails.json")
    return len(words) > 1 and not calls and not vague and not SMALL_WORDS & set(words)


def _items(text: str) -> Iterator[tuple[int, int]]:
    """Yield the items of a line that is nothing but short items, as "Clinical reasoning; outcome measures"."""
    label = _LABEL.match(text)
    place = label.end() if label else 0
    items: list[tuple[int, int]] = []
    for gap in _ITEM_GAP.finditer(text, place):
        if gap.start() > place:
            items.append((place, gap.start()))
        place = gap.end()
    if items and all(end - start <= _LONGEST_ITEM for start, end in items):
        yield from items


def _list_places(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where lists stand, and whether each says that it names skills, by "such as" or "techniques"."""
    for cue in _CUE.finditer(text):
        stop = _CLAUSE_END.search(text, cue.end())
        end = stop.start() if stop else len(text)
        last = text[cue.end() : end].split()[-1:]
        told = _EXAMPLES.search(text[cue.start() : end]) or (
            last and last[0].casefold() in load_words("list_tails.json")
        )
        yield cue.end(), end, bool(told)
    for found in _TRAILING.finditer(text):
        yield *found.span(1), False


def _members(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inner = re.search(r",?\s+(?:including|such as|like|e\.g\.)", text[start:end], re.I)
    if inner:
        end = start + inner.start()
    place = start
    for gap in _SPLIT.finditer(text, start, end):
        if gap.group().strip() == "/" and re.fullmatch(r"[A-Z]{1,4}/[A-Z]{1,4}", _word_around(text, gap.start())):
            continue
        yield place, gap.start()
        place = gap.end()
    yield place, end


def _word_around(text: str, index: int) -> str:
    left = max(text.rfind(" ", 0, index), text.rfind("(", 0, index)) + 1
    right = re.search(r"[\s,;.)]|$", text[index:])
    return text[left : index + right.start()] if right else text[left:]


def _cut(text: str, start: int, end: int, told: bool) -> tuple[int, int] | None:
    """Return the place of the words that name the skill, or nothing if the member is no name of one."""
    leading = (_LEADING if start else _LEADING_LINE).match(text[start:end])
    start += leading.end() if leading else 0
    words = [(found.start() + start, found.end() + start) for found in re.finditer(r"[^\s,;()]+", text[start:end])]
    generic = load_words("list_tails.json")
    tail = None
    while words and _plain(text, words[-1]) in generic:
        tail = words.pop()
    if tail and len(words) == 1 and _ADJECTIVE.search(_plain(text, words[0])):
        words.append(tail)
    if not words or len(words) > _LONGEST:
        return None
    plain = [_plain(text, word) for word in words]
    if set(plain) & load_words("list_stops.json") or not any(letter.isalpha() for letter in plain[-1]):
        return None
    if plain[0] in load_words("list_actions.json") or {plain[0], plain[-1]} & SMALL_WORDS:
        return None
    if len(words) == 1 and not _names_alone(text[slice(*words[0])], told or tail is not None):
        return None
    last = words[-1][1]
    while text[last - 1] in ".:!?*'\"’":
        last -= 1
    return (words[0][0], last) if last > words[0][0] else None


def _names_alone(word: str, told: bool) -> bool:
    """Say whether one word can be a keyword: common ones only where the list says that it names skills."""
    plain = word.casefold().strip(".,:;!?*'\"’")
    if plain in load_words("list_singles.json") or len(plain) < 2 or plain.endswith("ly"):
        return False
    return told or any(letter.isupper() or letter.isdigit() for letter in word)


def _plain(text: str, place: tuple[int, int]) -> str:
    return text[place[0] : place[1]].casefold().strip(".,:;!?*'\"’")


def _is_tool_like(term: str) -> bool:
    words = term.split()
    return all(word[0].isupper() or any(letter.isupper() or letter.isdigit() for letter in word) for word in words)

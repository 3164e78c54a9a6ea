"""The last look: every word of the file must be found again somewhere, or it is shown as left over."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from tailor.importers.addresses import link_key
from tailor.importers.dates import find_dates
from tailor.importers.labels import read_label
from tailor.importers.lines import TextLine
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import fold
from tailor.model.lines import entry_lines
from tailor.model.resume import Resume

_FOUND_SHARE = 0.6
_JOINTS = frozenset({"at", "in", "im", "bei", "chez", "en", "em", "presso", "bij", "hos", "and", "und", "et", "y", "e"})
"""Words that stand between two fields and go when the fields are parted."""


def find_leftovers(lines: Sequence[TextLine], resume: Resume, unplaced: Iterable[str]) -> list[str]:
    """Return what stands neither in the résumé nor among what was left before: whole lines, or a line's few words."""
    known = set(_parts(" ".join([*_texts(resume), *unplaced])))
    glued = "".join(_parts(" ".join(_texts(resume))))
    found: list[str] = []
    for line in lines:
        left = list(_lost(line, known, glued))
        known.update(_parts(" ".join(left)))
        found.extend(left)
    return found


def _lost(line: TextLine, known: set[str], glued: str) -> Iterator[str]:
    """Yield a line that is lost, or else its lost words, and the addresses under it that nothing tells of."""
    text = without_icons(line.plain)
    for span in reversed(find_dates(text)):
        text = f"{text[: span.begin]} {text[span.stop :]}"
    text = read_label(text).text
    words = [(word, part) for word in text.split() for part in _parts(word) if len(part) > 1]
    lost = [word for word, part in words if part not in known and not (len(part) > 3 and part in glued)]
    if words and len(lost) > (1 - _FOUND_SHARE) * len(words):
        yield line.plain
    elif any(fold(word) not in _JOINTS for word in lost):
        yield " ".join(dict.fromkeys(lost))
    for url in line.urls:
        if url.startswith("tel:"):  # a number that stands on the page, in another form
            continue
        parts = [part for part in _parts(link_key(url.removeprefix("mailto:"))) if len(part) > 2]
        if not all(part in known or part in glued for part in parts):
            yield url


def _parts(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(unicodedata.normalize("NFKC", text)))


def _texts(resume: Resume) -> Iterator[str]:
    basics = resume.basics
    yield from (basics.name, basics.label, basics.email, basics.phone, basics.url, basics.summary)
    place = basics.location
    yield from (place.address, place.postal_code, place.city, place.region, place.country_code, place.country)
    for profile in basics.profiles:
        yield from (profile.network, profile.username, profile.url)
    for section in resume.sections:
        yield section.heading
        for entry in section.entries:
            yield from (text for _, text, _, _ in entry_lines(entry))
            yield str(getattr(entry, "url", ""))

"""The last look: every line of the file must be found again somewhere, or it is shown as left over."""

from collections.abc import Iterable, Iterator, Sequence

from tailor.importers.dates import find_dates
from tailor.importers.labels import read_label
from tailor.importers.lines import TextLine
from tailor.importers.text_repair import without_icons
from tailor.importers.word_lists import folded_words
from tailor.model.lines import entry_lines
from tailor.model.resume import Resume

_FOUND_SHARE = 0.6


def find_leftovers(lines: Sequence[TextLine], resume: Resume, unplaced: Iterable[str]) -> list[str]:
    """Return the lines most of whose words stand neither in the résumé nor among what was left before."""
    known = set(folded_words(" ".join([*_texts(resume), *unplaced])))
    return [line.plain for line in lines if _is_lost(line, known)]


def _is_lost(line: TextLine, known: set[str]) -> bool:
    text = without_icons(line.plain)
    for span in reversed(find_dates(text)):
        text = f"{text[: span.begin]} {text[span.stop :]}"
    words = [word for word in folded_words(read_label(text).text) if len(word) > 1]
    found = sum(1 for word in words if word in known)
    return bool(words) and found < _FOUND_SHARE * len(words)


def _texts(resume: Resume) -> Iterator[str]:
    basics = resume.basics
    yield from (basics.name, basics.label, basics.email, basics.phone, basics.url, basics.summary)
    place = basics.location
    yield from (place.address, place.postal_code, place.city, place.region, place.country_code)
    for profile in basics.profiles:
        yield from (profile.network, profile.username, profile.url)
    for section in resume.sections:
        yield section.heading
        for entry in section.entries:
            yield from (text for _, text, _, _ in entry_lines(entry))
            yield str(getattr(entry, "url", ""))

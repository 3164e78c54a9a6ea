from pathlib import Path

import pytest

from tailor.errors import UnreadableFile
from tailor.importers.hidden_text import INVISIBLE
from tailor.importers.odt import read_odt
from tailor.importers.reader import read_pages
from tests.tailor.importers.more_samples import odt
from tests.tailor.importers.samples import zip_bytes

PATH = Path("resume.odt")
PAGES = read_odt(odt(), PATH)
LINES = {line.plain: line for line in PAGES.lines}


def test_headers_body_tables_and_frames_are_read_in_order() -> None:
    assert list(LINES) == [
        "Porto, Portugal | duarte.lima@example.com",
        "Duarte Lima",
        "+351 21 555 0148 | GitLab",
        "Experience",
        "Cork & Sons Feb 2018 – Present",
        "Cooper",
        "Built 90 barrels a year.",
        "Taught three people.",
        "Skills",
        "Wood Oak, Ash",
        "Languages: Portuguese",
    ]


def test_styles_levels_lists_tabs_and_links_are_kept() -> None:
    assert (LINES["Duarte Lima"].size, LINES["Duarte Lima"].bold) == (22.0, True)
    assert LINES["Experience"].level == 1
    assert LINES["Taught three people."].bullet
    assert LINES["Cork & Sons Feb 2018 – Present"].text == "Cork & Sons\tFeb 2018 – Present"
    assert LINES["Wood Oak, Ash"].text == "Wood\tOak, Ash"
    assert LINES["+351 21 555 0148 | GitLab"].urls == ("https://gitlab.com/duarte-example",)


def test_hidden_words_wait_in_the_tray_with_a_warning_and_deletions_are_gone() -> None:
    assert PAGES.unplaced == ("invisible ink",)
    assert PAGES.warnings == (INVISIBLE,)


def test_the_reader_understands_the_lines() -> None:
    resume = read_pages(PAGES).resume
    assert resume.basics.name == "Duarte Lima"
    (job,) = resume.sections[0].entries
    assert (job.name, job.position) == ("Cork & Sons", "Cooper")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<a/>", "no text"),
        (b"<a", "damaged"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
        (b"<a>" * 5000 + b"</a>" * 5000, "damaged"),
    ],
)
def test_what_is_no_text_document_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message):
        read_odt(zip_bytes({"content.xml": content}), PATH)

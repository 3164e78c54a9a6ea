from pathlib import Path

import pytest

from tailor.importers.imported_json import imported_to_json
from tailor.importers.leftovers import find_leftovers
from tailor.importers.lines import Segment, TextLine, plain_line
from tailor.importers.resume_file import read_resume
from tailor.model.resume import Basics, Resume
from tests.benchmarks.keep_all_words import lost_words
from tests.tailor.importers.more_samples import all_samples

RESUME = Resume(Basics(name="Nia Ferrer", summary="Welds hulls of boats in the yard"))


def test_a_lost_line_is_kept_whole_and_a_lost_word_alone() -> None:
    lines = [plain_line("Nia Ferrer"), plain_line("Odd words nobody read"), plain_line("Welds hulls of boats quickly")]
    assert find_leftovers(lines, RESUME, ()) == ["Odd words nobody read", "quickly"]


def test_an_address_under_words_is_kept() -> None:
    line = TextLine((Segment("Nia Ferrer", url="https://forge.example.com/a-page"),))
    assert find_leftovers([line], RESUME, ()) == ["https://forge.example.com/a-page"]


@pytest.mark.parametrize("name", ["txt", "md", "json", "docx", "pdf", "odt", "rtf", "html"])
def test_every_word_of_a_sample_is_in_a_field_a_heading_or_the_tray(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"sample.{name}"
    path.write_bytes(all_samples(tmp_path)[name])
    count, lost = lost_words(path)
    assert (count > 2, lost) == (True, [])


def test_headings_of_fields_are_told_too(tmp_path: Path) -> None:
    path = tmp_path / "sample.txt"
    path.write_bytes(all_samples(tmp_path)["txt"])
    assert imported_to_json(read_resume(path))["meta"]["tailor"]["headings"] == ["SUMMARY"]

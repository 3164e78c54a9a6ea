"""Random edits of all makers' files: nothing but what was asked changes, and everything asked is there or told."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator

from tailor.errors import ExportFailed
from tailor.exporters.in_place.outcome import Outcome
from tailor.exporters.in_place.writing import tailored_file
from tailor.importers.resume_file import read_resume
from tailor.model.lines import resume_lines
from tailor.model.resume import Resume
from tests.tailor.exporters.in_place.edits import edited_resume
from tests.tailor.exporters.in_place.files import MAKERS, SOFT, in_table, with_headers, with_soft_breaks

FILES: dict[str, Callable[[], bytes]] = {
    **MAKERS,
    **{f"soft breaks, {name}": lambda name=name: with_soft_breaks(name) for name in SOFT},
    "headers": with_headers,
    "table": in_table,
}
SEEDS = 10


def texts(resume: Resume, without: frozenset[str] = frozenset()) -> Counter[str]:
    """Count the parts of a résumé's lines, from comma to comma.

    "Hartley Foods, Bradford" is a company and a place, or a company alone, according to what stands around it.
    """
    lines = [line.text for line in resume_lines(resume) if line.id not in without]
    return Counter(part.strip(" .,;") for text in lines for part in text.split(", "))


def lines_missed(outcome: Outcome, base: Resume, wanted: Resume) -> frozenset[str]:
    """Return the ids of lines that may be other than wanted, since a change was not made there."""
    missed = {one.line for one in outcome.missed}
    lines = [*resume_lines(base), *resume_lines(wanted)]
    return frozenset(line.id for line in lines if {line.id, line.entry, line.section} & missed)


@pytest.mark.parametrize("name", FILES)
def test_random_edits_are_made_or_told(name: str, tmp_path: Path) -> None:
    content = FILES[name]()
    path = tmp_path / "cv.docx"
    path.write_bytes(content)
    base = read_resume(path).resume
    faults = len(OpenXmlValidator().validate(path).errors)
    made = 0
    for seed in range(SEEDS):
        wanted = edited_resume(base, seed)
        try:
            new, outcome = tailored_file(content, "cv.docx", base, wanted)
        except ExportFailed:  # none of the changes can be made
            continue
        made += 1
        assert_only_edited_parts_differ(content, new, outcome)
        path.write_bytes(new)
        if seed % 5 == 0:
            assert len(OpenXmlValidator().validate(path).errors) == faults, seed
        aside = lines_missed(outcome, base, wanted)
        expected, read = texts(wanted, aside), texts(read_resume(path).resume)
        assert not expected - read, (seed, expected - read, [one.reason for one in outcome.missed])
        assert not read - texts(wanted) or aside, (seed, read - texts(wanted))
    assert made > SEEDS / 2


def assert_only_edited_parts_differ(old: bytes, new: bytes, outcome: Outcome) -> None:
    with zipfile.ZipFile(io.BytesIO(old)) as before, zipfile.ZipFile(io.BytesIO(new)) as after:
        assert before.namelist() == after.namelist()
        assert after.testzip() is None
        for name in before.namelist():
            if name in outcome.splices:
                etree.fromstring(after.read(name))
            else:
                assert before.read(name) == after.read(name)

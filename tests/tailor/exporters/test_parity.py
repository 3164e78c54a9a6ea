"""The Word file, set by a word processor, against our own PDF."""

import pytest

from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.template import list_templates, load_template
from tests.tailor.exporters.matrix import documents
from tests.tailor.exporters.parity import OFFICE, compare
from tests.tailor.exporters.people import LETTER, POSTING, TWO_PAGES
from tests.tailor.realistic import realistic

pytestmark = [pytest.mark.outside, pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")]
SAME = 0.97
FAR = 2.0


def measured(documents, folder):
    """Return the share of lines that break at the same word, and that share but for breaks after hyphens."""
    results = compare(documents, folder)
    count, same = sum(one.lines for one in results), sum(one.same for one in results)
    hyphens, farthest = sum(one.hyphens for one in results), max(one.farthest for one in results)
    print(
        f"{len(results)} files: {same} of {count} lines break at the same word ({same / count:.3f}), {hyphens} differ "
        f"by a break after a hyphen, {count - same - hyphens} otherwise; baselines within {farthest:.2f} pt"
    )
    for one in results:
        if one.other:
            print(f"{one.name}: {' | '.join(one.other)}")
    assert [one.name for one in results if one.pages[0] != one.pages[1]] == []
    assert farthest < FAR
    return same / count, (same + hyphens) / count


def test_word_files_break_lines_and_pages_where_the_pdf_does(tmp_path):
    made = {}
    for name in list_templates():
        template = load_template(name)
        for who, resume in (("two", TWO_PAGES), ("american", realistic(1))):
            made[f"{name}-{who}"] = (resume_blocks(resume, template), template)
            letter = letter_blocks(LETTER, resume, POSTING, template, date="2026-03-09")
            made[f"{name}-{who}-letter"] = (letter, template)
    same, _ = measured(made, tmp_path)
    assert same >= SAME


@pytest.mark.full
@pytest.mark.parametrize("name", list_templates())
@pytest.mark.parametrize("page", ["A4", "Letter"])
def test_everybodys_word_files_break_where_the_pdf_does(name, page, tmp_path):
    template = load_template(name)
    made = {who.replace(" ", "-"): (document, template) for who, document in documents(template, page).items()}
    _, but_for_hyphens = measured(made, tmp_path)
    assert but_for_hyphens >= SAME

"""Every template, every kind of person, both formats, every reader: nothing is lost."""

import pytest

from tailor.exporters.documents import document_bytes
from tailor.exporters.fit import gathered
from tailor.exporters.readback import read_back
from tailor.exporters.template import list_templates, load_template
from tests.tailor.exporters.matrix import GENERATED, LETTERS, RESUMES, documents
from tests.tailor.exporters.people import generated


def test_the_people_are_of_every_kind():
    assert len(RESUMES) >= 20
    assert {generated(seed).language for seed in GENERATED} == {"en", "de", "fr", "pl", "tr"}
    assert len(LETTERS) > 1


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["pdf", "docx"])
@pytest.mark.parametrize("name", list_templates())
def test_every_template_brings_everybody_through_every_reader(name, kind, tmp_path):
    template = load_template(name)
    found = []
    for index, (who, document) in enumerate(documents(template).items()):
        path = tmp_path / f"{index}.{kind}"
        path.write_bytes(document_bytes(document, gathered(document, template), kind))
        back = read_back(path, document)
        assert len(back.extractors) == 3
        assert back.lines, who
        found += [(who, finding) for finding in back.findings]
    assert found == []

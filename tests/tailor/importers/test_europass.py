from pathlib import Path

import pytest

from tailor.errors import UnreadableFile
from tailor.importers.europass import looks_like_europass, read_europass
from tailor.importers.imported_json import imported_to_json
from tailor.importers.resume_file import read_resume
from tests.tailor.importers.more_samples import CANDIDATE, PASSPORT, europass_pdf

PATH = Path("cv.xml")


def test_the_older_document_is_read() -> None:
    document = imported_to_json(read_europass(PASSPORT.encode(), PATH))
    basics = document["basics"]
    assert (basics["name"], basics["label"], basics["email"]) == (
        "Ilka Varga",
        "Bridge engineer",
        "ilka.varga@example.com",
    )
    assert basics["location"]["city"] == "Budapest"
    first, second = document["work"]
    assert first == {
        "name": "Danube Spans Kft.",
        "position": "Engineer",
        "location": "Szeged, Hungary",
        "startDate": "2015-03-01",
        "endDate": "present",
        "summary": "Plans bridges.",
        "highlights": ["Drew nine spans"],
    }
    assert (second["startDate"], second["endDate"]) == ("2011", "2015-02")
    assert document["education"][0]["institution"] == "Example Technical University"
    assert document["languages"] == [
        {"language": "Hungarian", "fluency": "Native"},
        {"language": "German", "fluency": "C1 / C1 / B2 / B2 / B1"},
    ]
    assert document["skills"][0] == {"keywords": ["AutoCAD and Excel"]}
    assert document["meta"]["tailor"]["custom"][0]["heading"] == "Hobbies"


def test_the_newer_document_is_read() -> None:
    document = imported_to_json(read_europass(CANDIDATE.encode(), PATH))
    basics = document["basics"]
    assert (basics["name"], basics["email"], basics["phone"]) == (
        "Jonas Petrauskas",
        "jonas@example.com",
        "+370 5 555 0148",
    )
    assert basics["profiles"][0]["username"] == "jonas-example"
    (job,) = document["work"]
    assert (job["name"], job["position"], job["startDate"], job["endDate"]) == (
        "Amber Ovens",
        "Head Baker",
        "2018-04-01",
        "present",
    )
    assert job["highlights"] == ["Baked 800 loaves a day"]
    assert document["education"][0]["endDate"] == "2017-06"
    assert document["languages"] == [
        {"language": "Lithuanian", "fluency": "Native"},
        {"language": "English", "fluency": "B2"},
    ]
    assert document["skills"] == [{"name": "Digital Skill", "keywords": ["Sourdough"]}]


def test_nothing_that_was_written_is_left_out() -> None:
    xml = PASSPORT.replace("<LearnerInfo>", "<LearnerInfo><Unheard><Of>An odd remark</Of></Unheard>")
    assert read_europass(xml.encode(), PATH).unplaced == ("An odd remark",)


def test_the_attachment_of_a_pdf_file_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(europass_pdf())
    assert read_resume(path).resume.basics.name == "Ilka Varga"


def test_another_attachment_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(europass_pdf("<invoice/>"))
    assert read_resume(path).resume.basics.name == "Ilse Vanderkamp"


def test_an_empty_form_and_a_broken_document_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="nobody filled in"):
        read_europass(b"<SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'/>", PATH)
    with pytest.raises(UnreadableFile, match="damaged"):
        read_europass(PASSPORT[:900].encode(), PATH)
    with pytest.raises(UnreadableFile, match="document type"):
        read_europass(b'<!DOCTYPE a [<!ENTITY b "c">]><Candidate/>', PATH)


def test_other_xml_is_no_europass() -> None:
    assert not looks_like_europass(b"<?xml version='1.0'?><invoice/>")
    assert looks_like_europass(CANDIDATE.encode())

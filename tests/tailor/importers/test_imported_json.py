from tailor.importers.imported_json import imported_to_json
from tailor.importers.json_resume import resume_of_dict
from tailor.importers.plain_text import read_plain_text
from tailor.importers.reader import read_pages
from tailor.model.imported import Imported
from tailor.model.resume import PRESENT, Resume, Section, Work
from tests.tailor.importers.samples import PLAIN


def test_the_document_has_the_names_and_doubts_of_the_command_line() -> None:
    reading = read_pages(read_plain_text(PLAIN))
    document = imported_to_json(
        Imported(reading.resume, reading.confidence, ("stray",), ("warned",), "a.txt", "0" * 64)
    )
    assert document["basics"]["location"] == {
        "city": "Leeds",
        "countryCode": "GB",
        "country": "United Kingdom",
    }
    assert document["work"][0]["startDate"] == "2021-03"
    assert document["work"][0]["endDate"] == "present"
    assert document["work"][1]["endDate"] == "2021-02"
    assert document["education"][0]["studyType"] == "Bachelor of Science"
    tailor = document["meta"]["tailor"]
    assert tailor["confidence"]["basics.name"] >= 0.9
    assert "work[0].position" in tailor["confidence"]
    assert tailor["unplaced"] == ["stray"]
    assert tailor["warnings"] == ["warned"]


def test_an_unknown_end_is_written_as_an_empty_one() -> None:
    jobs = (
        Work(id="w1", name="Anvil", start_date="2019"),
        Work(id="w2", name="Bell", start_date="2017", end_date=PRESENT),
    )
    document = imported_to_json(Imported(Resume(sections=(Section("s1", "work", "Work", jobs),))))
    assert [job["endDate"] for job in document["work"]] == ["", "present"]
    back = resume_of_dict(document).sections[0].entries
    assert [getattr(job, "end_date", None) for job in back] == ["", PRESENT]

from tailor.importers.imported_json import imported_to_json
from tailor.importers.plain_text import read_plain_text
from tailor.importers.reader import read_pages
from tailor.model.imported import Imported
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

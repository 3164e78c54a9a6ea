from pathlib import Path

import pytest

from tailor.errors import UnreadableFile
from tailor.importers.imported_json import imported_to_json
from tailor.importers.linkedin_export import read_linkedin_export
from tailor.importers.resume_file import read_resume
from tests.tailor.importers.more_samples import LINKEDIN_TABLES, linkedin_zip
from tests.tailor.importers.samples import zip_bytes

PATH = Path("export.zip")


def test_every_table_about_the_person_is_read() -> None:
    document = imported_to_json(read_linkedin_export(linkedin_zip(), PATH))
    basics = document["basics"]
    assert (basics["name"], basics["label"]) == ("Ama Okonjo-Reyes", "Harbour Pilot")
    assert (basics["email"], basics["phone"], basics["url"]) == (
        "ama@example.com",
        "(206) 555-0147",
        "https://ama.example.com",
    )
    assert [profile["network"] for profile in basics["profiles"]] == ["GitHub", "Twitter"]
    first, second = document["work"]
    assert first == {
        "name": "Northport Pilots",
        "position": "Senior Pilot",
        "location": "Rotterdam",
        "startDate": "2020-03",
        "endDate": "present",
        "summary": "Leads the night watch.",
        "highlights": ["Brought in 400 ships a year", "Trained six pilots"],
    }
    assert (second["startDate"], second["endDate"]) == ("2014-09", "2020-02")
    assert document["education"][0]["studyType"] == "BSc"
    assert document["education"][0]["area"] == "Nautical Science"
    assert document["skills"] == [{"keywords": ["Pilotage", "Radar"]}]
    assert document["languages"][0] == {"language": "Dutch", "fluency": "Native"}
    assert document["certificates"][0]["issuer"] == "Port Authority"
    assert document["projects"][0]["name"] == "Fog Signals"
    assert document["volunteer"][0]["organization"] == "Sea Rescue"
    assert document["awards"][0]["date"] == "2017-11"
    assert document["publications"][0]["releaseDate"] == "2019-04"


def test_what_has_no_field_waits_in_the_tray_and_strangers_stay_out() -> None:
    imported = read_linkedin_export(linkedin_zip(), PATH)
    assert set(imported.unplaced) == {"Industry: Maritime", "old@example.org", "License Number: LM-77"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_charset_is_read(encoding: str) -> None:
    tables = {**LINKEDIN_TABLES, "Skills.csv": "Name\nPrüfung großer Schiffe\n"}
    document = imported_to_json(read_linkedin_export(linkedin_zip(tables, encoding), PATH))
    assert document["skills"] == [{"keywords": ["Prüfung großer Schiffe"]}]


def test_other_spellings_of_tables_and_columns_are_understood() -> None:
    tables = {
        "export/profile.csv": "FIRST NAME;LAST_NAME;Head line\nBo;Li;Cook\n",
        "export/Positions.csv": "Notes:\n\ncompany name;TITLE;started on;finished on\nNoodle Bar;Cook;2019;2021\n",
    }
    content = zip_bytes({name: text.encode() for name, text in tables.items()})
    document = imported_to_json(read_linkedin_export(content, PATH))
    assert document["basics"] == {"name": "Bo Li", "label": "Cook"}
    assert document["work"][0]["endDate"] == "2021"


def test_an_export_without_a_profile_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="without a profile"):
        read_linkedin_export(zip_bytes({"Email Addresses.csv": b""}), PATH)


def test_an_export_that_would_inflate_beyond_measure_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    path.write_bytes(zip_bytes({"Profile.csv": b" " * (60 * 1024 * 1024)}))
    with pytest.raises(UnreadableFile, match="unpack"):
        read_resume(path)

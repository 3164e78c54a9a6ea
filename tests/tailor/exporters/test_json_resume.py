from dataclasses import replace

from tailor.exporters.json_resume import to_json_resume
from tailor.model.resume import Work
from tests.tailor.exporters.people import ONE_PAGE, TWO_PAGES


def test_the_schemas_names_are_used_and_empty_fields_left_out():
    value = to_json_resume(ONE_PAGE)
    assert value["basics"]["profiles"][0] == {
        "network": "LinkedIn",
        "username": "lucjaoberg",
        "url": "https://www.linkedin.com/in/lucjaoberg",
    }
    assert value["basics"]["location"] == {"city": "Gdańsk", "countryCode": "PL"}
    assert value["education"][0]["studyType"] == "MSc"
    assert value["education"][0]["courses"] == ["Distributed systems", "Probability"]
    assert value["work"][1]["startDate"] == "2017-08"
    assert "id" not in value["work"][0]


def test_what_goes_on_has_no_end_and_an_unknown_end_is_empty():
    jobs = (
        Work(id="a", start_date="2020", end_date="present"),
        Work(id="b", start_date="2020"),
        Work(id="c", end_date="2019"),
    )
    section = replace(ONE_PAGE.sections[0], entries=jobs)
    work = to_json_resume(replace(ONE_PAGE, sections=(section,)))["work"]
    assert work == [{"startDate": "2020"}, {"startDate": "2020", "endDate": ""}, {"endDate": "2019"}]


def test_order_headings_and_own_sections_are_kept_beside_the_schema():
    tailor = to_json_resume(TWO_PAGES)["meta"]["tailor"]
    assert tailor["language"] == "en"
    assert [part["kind"] for part in tailor["sections"]] == [section.kind for section in TWO_PAGES.sections]
    assert tailor["sections"][2] == {"kind": "skills", "heading": "Skills & Tools", "entries": 4}
    assert [part["heading"] for part in tailor["custom"]] == ["Talks", "Military service"]
    assert tailor["custom"][0]["entries"][0]["highlights"] == ["“Nothing is late”", "“Joins without tears”"]


def test_keys_that_an_imported_file_had_beside_ours_come_back():
    job = replace(ONE_PAGE.sections[0].entries[0], extra='{"x-team": 5}')
    basics = replace(ONE_PAGE.basics, extra='{"image": "me.png", "location": {"planet": "Earth"}}')
    section = replace(ONE_PAGE.sections[0], entries=(job,))
    value = to_json_resume(
        replace(ONE_PAGE, basics=basics, sections=(section,), extra='{"$schema": "x", "meta": {"version": "v1"}}')
    )
    assert value["$schema"] == "x"
    assert value["meta"]["version"] == "v1"
    assert value["basics"]["image"] == "me.png"
    assert value["basics"]["location"] == {"planet": "Earth", "city": "Gdańsk", "countryCode": "PL"}
    assert value["work"][0]["x-team"] == 5

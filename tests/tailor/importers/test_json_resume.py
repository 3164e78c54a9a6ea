import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tailor.errors import UnreadableFile
from tailor.importers.imported_json import imported_to_json
from tailor.importers.json_resume import resume_of_dict, resume_of_json
from tailor.model.imported import Imported
from tailor.model.resume import PRESENT, Custom, Work

DOCUMENT: dict[str, Any] = {
    "$schema": "https://example.com/schema.json",
    "basics": {
        "name": "Lena Okafor",
        "label": "Welder",
        "image": "lena.png",
        "email": "lena@example.com",
        "phone": "(206) 555-0148",
        "url": "https://lena.example.com",
        "location": {"city": "Leeds", "countryCode": "GB", "district": "North"},
        "profiles": [{"network": "GitHub", "username": "lena", "url": "https://github.com/lena"}],
    },
    "work": [
        {
            "name": "Anvil Works",
            "position": "Welder",
            "startDate": "2019-04-01",
            "highlights": ["Welded.", "Taught."],
            "team": {"size": 4},
        },
        {"name": "Old Forge", "startDate": "2015", "endDate": "2019-03"},
    ],
    "education": [{"institution": "Example College", "studyType": "BSc", "area": "Metals", "courses": ["Heat"]}],
    "skills": [{"name": "Welding", "level": "Master", "keywords": ["TIG", "MIG"]}],
    "languages": [{"language": "English", "fluency": "Native"}],
    "hats": [{"colour": "red"}],
    "meta": {"version": "v1.0.0"},
}


def test_fields_ids_and_unknown_keys_are_read() -> None:
    resume = resume_of_dict(DOCUMENT)
    job = resume.sections[0].entries[0]
    assert isinstance(job, Work)
    assert (job.id, job.name, job.start_date, job.end_date) == ("w1", "Anvil Works", "2019-04-01", PRESENT)
    assert [(line.id, line.text) for line in job.highlights] == [("w1.h1", "Welded."), ("w1.h2", "Taught.")]
    assert json.loads(job.extra) == {"team": {"size": 4}}
    assert json.loads(resume.basics.extra) == {"image": "lena.png", "location": {"district": "North"}}
    assert set(json.loads(resume.extra)) == {"$schema", "hats", "meta"}


def test_nothing_is_lost_on_the_way_through() -> None:
    document = imported_to_json(Imported(resume_of_dict(DOCUMENT)))
    del document["meta"]["tailor"]
    assert document["work"][0].pop("endDate") == PRESENT
    assert document == DOCUMENT


def test_keys_of_the_older_schema_are_understood() -> None:
    job = (
        resume_of_dict({"work": [{"company": "Anvil", "website": "https://anvil.example.com"}]}).sections[0].entries[0]
    )
    assert isinstance(job, Work)
    assert (job.name, job.url) == ("Anvil", "https://anvil.example.com")


def test_an_empty_end_date_says_nothing() -> None:
    job = resume_of_dict({"work": [{"name": "Anvil", "startDate": "2019", "endDate": ""}]}).sections[0].entries[0]
    assert isinstance(job, Work)
    assert job.end_date == ""


def test_order_headings_and_custom_sections_come_back() -> None:
    document = {
        "work": [{"name": "A"}, {"name": "B"}],
        "skills": [{"name": "C"}],
        "meta": {
            "tailor": {
                "sections": [
                    {"kind": "skills", "heading": "Tools", "entries": 1},
                    {"kind": "custom", "heading": "Patents", "entries": 1},
                    {"kind": "work", "heading": "Jobs", "entries": 2},
                ],
                "custom": [{"heading": "Patents", "entries": [{"highlights": ["A better lamp"]}]}],
            }
        },
    }
    sections = resume_of_dict(document).sections
    assert [(section.kind, section.heading, len(section.entries)) for section in sections] == [
        ("skills", "Tools", 1),
        ("custom", "Patents", 1),
        ("work", "Jobs", 2),
    ]
    patent = sections[1].entries[0]
    assert isinstance(patent, Custom)
    assert patent.highlights[0].text == "A better lamp"


@pytest.mark.parametrize("content", [b"{", b"[1]", b'{"a": 1}'])
def test_other_json_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"resume\.json"):
        resume_of_json(content, Path("resume.json"))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from(["name", "highlights", "startDate", "endDate", "keywords", "x", "location", "profiles", "email"])
entries = st.lists(st.dictionaries(keys, values, max_size=5), max_size=3)
documents = st.fixed_dictionaries(
    {"basics": st.dictionaries(keys, values, max_size=5)}, optional={"work": entries, "skills": entries}
)


@given(documents)
def test_any_json_goes_through_without_loss(document: dict[str, Any]) -> None:
    out = imported_to_json(Imported(resume_of_dict(json.loads(json.dumps(document)))))
    for kind in ("work", "skills"):
        for before, after in zip(document.get(kind, []), out.get(kind, []), strict=True):
            for key, value in before.items():
                # Empty texts and lists are not written; everything else is there again.
                assert after.get(key, value) == value or key == "endDate"

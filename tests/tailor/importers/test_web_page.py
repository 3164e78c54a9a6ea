"""Web pages to the words of their posting: what a page declares first, then its main part without the rest."""

import json

import pytest

from tailor.importers.web_page import decode_page, html_to_text
from tests.tailor.importers.pages import BULLETS, DECLARED, NOISE, PITCH, PLAIN, POSTING, WebPage


@pytest.mark.parametrize("page", [*DECLARED, *PLAIN], ids=lambda page: page.name)
def test_every_line_of_a_posting_survives_on_its_own_and_the_rest_of_the_page_goes(page: WebPage) -> None:
    text = html_to_text(page.html)
    lines = [line.strip("•· ") for line in text.splitlines()]
    assert [line for line in page.lines if line not in lines] == []
    assert [noise for noise in NOISE if noise in text] == []


@pytest.mark.parametrize("page", DECLARED[:4], ids=lambda page: page.name)
def test_what_a_page_declares_stands_at_the_top_behind_labels(page: WebPage) -> None:
    assert html_to_text(page.html).splitlines()[:6] == [
        "Job title: Welder",
        "Company: Elm Tank Works",
        "Location: Dunmore, PA, US",
        "Pay: USD 24 - 31.50 per hour",
        "Employment type: Full-time, Temporary",
        "Closing date: 2027-01-31",
    ]


def declared(**changes: object) -> str:
    value = json.dumps({**POSTING, **changes})
    return html_to_text(f'<html><script type="application/ld+json">{value}</script><body><p>Page</p></body></html>')


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"baseSalary": {"currency": "EUR", "value": 52000}}, "Pay: EUR 52,000"),
        ({"baseSalary": "£28,000 pro rata"}, "Pay: £28,000 pro rata"),
        ({"jobLocationType": "TELECOMMUTE", "jobLocation": None}, "Location: Remote"),
        ({"jobLocation": [{"address": "Leeds"}, {"address": "York"}]}, "Location: Leeds; York"),
        ({"employmentType": "INTERN"}, "Employment type: Internship"),
        ({"employmentType": "FULL_TIME, CONTRACTOR"}, "Employment type: Full-time, Contract"),
        ({"qualifications": "Two years at sea"}, "Two years at sea"),
    ],
)
def test_facts_are_read_in_all_their_forms(changes: dict[str, object], line: str) -> None:
    assert line in declared(**changes).splitlines()


@pytest.mark.parametrize(
    "changes",
    [{"description": 7}, {"description": "Apply."}, {"@type": "Thing"}, {"description": None}],
)
def test_a_page_that_declares_no_real_posting_is_read_as_a_page(changes: dict[str, object]) -> None:
    assert declared(**changes) == "Page"


@pytest.mark.parametrize(
    "odd", [[], 7, "", {"value": []}, {"value": {"minValue": "many"}}, {"address": {}}, [[1]], {"a": None}]
)
def test_odd_values_break_nothing(odd: object) -> None:
    facts = ("title", "hiringOrganization", "jobLocation", "baseSalary", "employmentType", "validThrough", "skills")
    assert PITCH in declared(**dict.fromkeys(facts, odd))


def test_a_broken_declaration_is_passed_over() -> None:
    text = html_to_text(f'<script type="application/ld+json">{{"@type":</script><p>{PITCH}</p>{BULLETS}')
    assert PITCH in text


def test_the_charset_is_the_one_that_server_or_page_names() -> None:
    assert decode_page("<p>Köchin</p>".encode("cp1252"), "iso-8859-1") == "<p>Köchin</p>"
    assert decode_page('<meta charset="windows-1250"><p>Kuchař</p>'.encode("cp1250")).endswith("<p>Kuchař</p>")
    assert decode_page("<p>Köchin</p>".encode(), "no-such-charset") == "<p>Köchin</p>"

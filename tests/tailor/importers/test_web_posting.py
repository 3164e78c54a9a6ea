"""Postings from a real site on this machine, and the gates that sites put in front of them."""

from collections.abc import Iterator

import pytest

from tailor.errors import TailorError
from tailor.importers.web_posting import fetch_posting_text
from tests.tailor.importers.pages import DECLARED, NEEDS, PITCH, PLAIN
from tests.tailor.importers.web_server import HOST, Answer, Site, running_site

START = f"https://{HOST}/"
HEAD = "<!DOCTYPE html><html><head><title>Jobs</title></head>"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with running_site(tmp_path_factory.mktemp("site")) as running:
        yield running


def test_the_declared_posting_of_a_page_is_read(site: Site) -> None:
    site.answers["/"] = Answer(DECLARED[0].html.encode())
    text = fetch_posting_text(START, site.network)
    assert text.startswith("Job title: Welder\nCompany: Elm Tank Works")
    assert PITCH in text


def test_a_page_with_a_sign_in_form_beside_its_posting_is_read(site: Site) -> None:
    login = '<form>Sign in<input type="password"></form><p>We use cookies</p>'
    more = "<p>You will weld tanks, check seams and keep the workshop in order with the rest of the crew.</p>" * 20
    site.answers["/"] = Answer(PLAIN[0].html.replace("</main>", f"{more}</main>{login}").encode())
    assert NEEDS[0] in fetch_posting_text(START, site.network)


def test_plain_text_is_read_in_its_charset(site: Site) -> None:
    site.answers["/"] = Answer("Köchin gesucht. Sie kochen gern.".encode("cp1252"), "text/plain; charset=windows-1252")
    assert fetch_posting_text(START, site.network).startswith("Köchin")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('<h1>Welcome back</h1><form><input type="password"></form>', "shows a sign-in form"),
        ("<h1>Sign in</h1><p>Log in to see this posting</p>", "shows a sign-in form"),
        ("<p>Anmelden, um die Stelle zu sehen</p>", "shows a sign-in form"),
        ("<div id='root'></div><script src='app.js'></script>", "only to a browser"),
        ("<noscript>Please enable JavaScript to view this page</noscript>", "only to a browser"),
        ("<p>Just a moment… checking your browser</p>", "whether a person is reading"),
        ("<p>This posting is no longer available.</p>", "has been taken down"),
        ("<p>We value your privacy. We and our partners use cookies.</p>", "question about cookies"),
    ],
)
def test_gates_are_named_and_a_way_around_is_given(site: Site, body: str, words: str) -> None:
    site.answers["/"] = Answer(f"{HEAD}<body>{body}</body></html>".encode())
    with pytest.raises(TailorError, match=words) as caught:
        fetch_posting_text(START, site.network)
    assert "paste it" in str(caught.value)


def test_a_page_that_says_pdf_and_is_none_is_refused(site: Site) -> None:
    site.answers["/"] = Answer(b"%PDF-1.7 and nothing more", "application/pdf")
    with pytest.raises(TailorError, match=HOST):
        fetch_posting_text(START, site.network)

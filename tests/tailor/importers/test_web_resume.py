from tailor.importers.reader import read_pages
from tailor.importers.web_resume import read_web_resume
from tailor.model.resume import Work
from tests.tailor.importers.more_samples import HTML

PAGES = read_web_resume(HTML)
LINES = {line.plain: line for line in PAGES.lines}


def test_only_what_a_browser_shows_is_read() -> None:
    words = " ".join(LINES)
    assert "Unseen" not in words
    assert "Home" not in words


def test_headings_lists_cells_and_links_are_kept() -> None:
    assert (LINES["Nia Ferrer"].level, LINES["Experience"].level) == (1, 2)
    assert LINES["Welded hulls of 30 boats."].bullet
    assert LINES["Metals TIG, MIG"].text == "Metals\tTIG, MIG"
    assert "https://github.com/nia-example" in LINES["Lyon, France | nia.ferrer@example.com | GitHub"].urls


def test_the_reader_understands_the_lines() -> None:
    reading = read_pages(PAGES)
    assert (reading.resume.basics.name, reading.resume.basics.email) == ("Nia Ferrer", "nia.ferrer@example.com")
    (job,) = reading.resume.sections[0].entries
    assert isinstance(job, Work)
    assert (job.name, job.position, job.start_date) == ("Anvil Works", "Welder", "2019-03")
    assert [line.text for line in job.highlights] == ["Welded hulls of 30 boats.", "Taught two apprentices."]


def test_rules_for_paper_hide_nothing() -> None:
    page = "<html><style>@media print { .a { display: none } }</style><p class='a'>Seen</p></html>"
    assert [line.plain for line in read_web_resume(page).lines] == ["Seen"]


def test_deep_and_broken_pages_are_survived() -> None:
    read_web_resume("<div>" * 3000 + "deep")
    assert [line.plain for line in read_web_resume("<p>One<p>Two<b>!").lines] == ["One", "Two!"]
    assert read_web_resume("").lines == ()

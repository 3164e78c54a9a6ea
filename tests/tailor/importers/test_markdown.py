from tailor.importers.markdown import looks_like_markdown, read_markdown
from tailor.importers.reader import read_pages
from tailor.model.resume import Work

RESUME = """# Kofi Mensah

- Email: [kofi@example.com](mailto:kofi@example.com)
- Phone: (206) 555-0148

## Experience

### *Head Gardener*, [Rosewood Park](https://rosewood.example.com) (2018-04 — Present)

Keeps forty hectares with **six people**.

- Planted 900 trees
- Cut water use by 20%

## Skills

| Tools | Pruning, Grafting |
|-------|-------------------|
"""


def test_markdown_is_told_from_plain_text() -> None:
    assert looks_like_markdown(RESUME)
    assert not looks_like_markdown("Kofi Mensah\n# one hash only\n")


def test_headings_emphasis_links_and_tables_become_what_they_mean() -> None:
    lines = {line.text: line for line in read_markdown(RESUME).lines}
    assert lines["Experience"].level == 2
    assert lines["Planted 900 trees"].bullet
    head = lines["Head Gardener, Rosewood Park (2018-04 — Present)"]
    assert head.segments[0].italic
    assert head.urls == ("https://rosewood.example.com",)
    assert "Tools\tPruning, Grafting" in lines


def test_a_whole_markdown_resume_is_read() -> None:
    resume = read_pages(read_markdown(RESUME)).resume
    assert (resume.basics.name, resume.basics.email, resume.basics.phone) == (
        "Kofi Mensah",
        "kofi@example.com",
        "(206) 555-0148",
    )
    job = resume.sections[0].entries[0]
    assert isinstance(job, Work)
    assert (job.position, job.name, job.start_date, job.end_date) == (
        "Head Gardener",
        "Rosewood Park",
        "2018-04",
        "present",
    )
    assert job.summary == "Keeps forty hectares with six people."
    assert [line.text for line in job.highlights] == ["Planted 900 trees", "Cut water use by 20%"]

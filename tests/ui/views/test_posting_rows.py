from tailor.model.posting import Posting, PostingSection, Requirement
from ui.highlight import Mark
from ui.views.posting_rows import posting_rows
from ui.views.rows import Row

TEXT = (
    "We move people 🚂 every day.\n\nRequired:\n• Python and SQL;\n  - Ten years of\n    Kubernetes.\n"
    "Preferred\n* GTFS\nAbout us\nWe love Python.\nBenefits\nFree rides.\n"
)


def span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def section(heading: str, kind: str, until: str) -> PostingSection:
    start = TEXT.index(heading)
    return PostingSection(heading, kind, (start, TEXT.index(until) if until else len(TEXT)))  # type: ignore[arg-type]


POSTING = Posting(
    text=TEXT,
    sections=(
        PostingSection("", "intro", (0, TEXT.index("Required"))),
        section("Required:", "required", "Preferred"),
        section("Preferred", "preferred", "About"),
        section("About us", "about", "Benefits"),
        section("Benefits", "benefits", ""),
    ),
    requirements=(
        Requirement("Python and SQL", "required", span("Python and SQL")),
        Requirement("Ten years of Kubernetes", "required", span("Ten years of\n    Kubernetes")),
        Requirement("GTFS", "preferred", span("GTFS")),
    ),
)


def texts(rows: tuple[Row, ...]) -> list[str]:
    return ["".join(run.text for run in row.runs) for row in rows]


def test_the_posting_is_shown_by_section_with_what_is_no_requirement_folded() -> None:
    rows = posting_rows(POSTING, ())
    assert texts(rows) == [
        "We move people 🚂 every day.",
        "Required",
        "Python and SQL;",
        "Ten years of Kubernetes.",
        "Preferred",
        "GTFS",
        "About us · Benefits",
        "Folded: nothing here is matched. Show",
    ]
    assert [row.sign for row in rows if row.kind == "item"] == ["required", "required", "preferred"]


def test_unfolded_every_word_of_the_posting_is_there() -> None:
    shown = " ".join(texts(posting_rows(POSTING, (), frozenset({"rest"})))).split()
    for word in TEXT.replace("•", " ").replace("*", " ").replace(" - ", " ").replace(":", "").split():
        assert word in shown


def test_marks_stand_on_the_same_words_in_the_rows() -> None:
    marks = (Mark(*span("SQL"), "SQL", "missing"), Mark(*span("Kubernetes"), "Kubernetes", "variant"))
    rows = posting_rows(POSTING, marks)
    marked = [run.text[mark.start : mark.end] for row in rows for run in row.runs for mark in run.marks]
    assert marked == ["SQL", "Kubernetes"]


def test_a_posting_without_sections_is_shown_as_it_stands() -> None:
    rows = posting_rows(Posting(text="Cook wanted.\n\nStart on Monday."), ())
    assert texts(rows) == ["Cook wanted.", "Start on Monday."]
    assert posting_rows(Posting(), ()) == ()


def test_a_long_intro_is_cut_at_a_word_and_shown_whole_on_demand() -> None:
    intro = "Every day we carry people to work and home again. " * 10
    posting = Posting(text=intro, sections=(PostingSection("", "intro", (0, len(intro))),))
    short, whole = (posting_rows(posting, (), unfolded)[0].runs for unfolded in (frozenset(), frozenset({"intro"})))
    assert intro.startswith(short[0].text + " ")
    assert (short[-1].text, short[-1].link) == ("More", "intro")
    assert [run.text for run in whole] == [intro.strip()]


def test_a_requirement_in_a_long_intro_is_never_cut_away() -> None:
    intro = "Every day we carry people to work and home again. " * 10 + "You know SQL."
    at = intro.index("You")
    posting = Posting(
        text=intro,
        sections=(PostingSection("", "intro", (0, len(intro))),),
        requirements=(Requirement("You know SQL", "required", (at, at + 12)),),
    )
    assert texts(posting_rows(posting, ()))[-1] == "You know SQL."

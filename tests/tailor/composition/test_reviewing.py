from tailor.composition.corrections import set_text, take_out
from tailor.composition.reviewing import outdated, start_review
from tailor.model.imported import Confidence, Imported, Origin
from tailor.model.suggestion import Suggestion
from tests.tailor.composition.test_corrections import BASE, RESUME


def test_doubts_and_origins_are_addressed_by_id() -> None:
    imported = Imported(
        RESUME,
        confidence=(
            Confidence("basics.location", 0.4),
            Confidence("basics.email", 0.99),
            Confidence("work[0].startDate", 0.3),
            Confidence("work[0].highlights[1]", 0.5),
            Confidence("work[1].endDate", 0.1),
            Confidence("work[7].name", 0.1),
            Confidence("basics.profiles[0]", 0.2),
        ),
        unplaced=("Volunteer firefighter",),
        warnings=("Your file contains invisible text.",),
        origins=(
            Origin("work[1].position", "Carer", 7, 0, (1.0, 2.0, 3.0, 4.0)),
            Origin("education[0].institution", "Leeds College", 8),
            Origin("skills[0].keywords", "Triage, Excel", 9),
            Origin("unplaced[0]", "Volunteer firefighter", 12),
        ),
    )
    review = start_review(imported)
    assert review.doubts == ("basics.city", "w1.start_date", "w1.h2", "profile1.url")
    assert [place.target for place in review.places] == ["w2.position", "e1.institution", "k1.1", "k1.2", "t0"]
    assert review.places[0].box == (1.0, 2.0, 3.0, 4.0)
    assert [leftover.text for leftover in review.waiting] == ["Volunteer firefighter"]
    assert review.warnings == imported.warnings


def test_suggestions_whose_line_was_corrected_are_told() -> None:
    rewrite = Suggestion("x1", "rewrite", "safe", "own-words", "w1.h1", before="Ran the night ward", text="Led")
    hide = Suggestion("x2", "hide", "safe", "own-hide", "w1.h2")
    add = Suggestion("x3", "add", "safe", "own-line", "w1.highlights", text="New")
    own = Suggestion("x4", "rewrite", "safe", "own-words", "add:x3", before="New", text="Newer")
    accepted = (rewrite, hide, add, own)
    assert outdated(BASE.resume, accepted) == ()
    after = take_out(set_text(BASE, "w1.h1", "Ran the ward by night"), "w1.h2")
    assert outdated(after.resume, accepted) == (rewrite, hide)

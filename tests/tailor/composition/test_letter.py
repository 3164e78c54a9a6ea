import re

import pytest

from tailor.composition.letter import draft_letter
from tailor.model.keyword import Keyword
from tailor.model.letter import Letter
from tailor.model.lines import resume_lines
from tailor.model.match import Evidence, KeywordMatch, Matches, Passage, RequirementMatch, State
from tailor.model.posting import Filter, Posting, Requirement, Tier
from tailor.model.resume import Basics, Line, Project, Resume, Section, Work
from tailor.suggestions.guard import judge

NURSE = Resume(
    basics=Basics(name="Amara Sample", email="amara@example.com", phone="(303) 555-0119"),
    sections=(
        Section(
            id="s1",
            kind="work",
            entries=(
                Work(
                    id="w1",
                    name="Birch Lane Hospital",
                    position="Registered Nurse",
                    end_date="present",
                    highlights=(
                        Line("n1", "Cared for up to 6 surgical patients a shift and charted in Epic."),
                        Line("n2", "Mentored 3 new nurses and ran the monthly infection control round."),
                        Line("n3", "Night shift charge nurse on a ward of 24 beds"),
                    ),
                ),
                Work(
                    id="w2",
                    name="Dale Care Home",
                    position="Care Assistant",
                    end_date="2019-05",
                    highlights=(Line("n4", "Gave medication to 30 residents under supervision."),),
                ),
            ),
        ),
    ),
)
CODER = Resume(
    basics=Basics(name="Jules Made-Up"),
    sections=(
        Section(
            id="s1",
            kind="projects",
            entries=(
                Project(
                    id="p1",
                    name="Tidepool",
                    highlights=(
                        Line("c1", "Search: a ranking service in Python and PyTorch"),
                        Line("c2", "Was chosen to present the project at the city library."),
                    ),
                ),
            ),
        ),
    ),
)
POSTING_LINES: tuple[tuple[str, Tier], ...] = (
    ("Bachelor's degree in nursing", "required"),
    ("Experience with electronic charting such as Epic or Cerner", "required"),
    ("Willingness to mentor new nurses.", "preferred"),
    ("Run infection control audits", "responsibility"),
    ("Experience with TensorFlow, PyTorch or JAX", "preferred"),
    ("Fluent Portuguese", "required"),
)
TEXT = "\n".join(line for line, _ in POSTING_LINES)


def requirement(number: int) -> Requirement:
    text, tier = POSTING_LINES[number]
    start = TEXT.index(text)
    filters = (Filter("degree", "Bachelor's degree"),) if "degree" in text else ()
    return Requirement(text=text, tier=tier, span=(start, start + len(text)), filters=filters)


def matches(resume: Resume, **terms: State) -> Matches:
    """Build matches as the analysis would: keywords with the bullets that contain them."""
    keywords = []
    for term, state in terms.items():
        start = TEXT.casefold().index(term.casefold())
        found = tuple(
            Evidence(Passage(line.id, 0, len(line.text)), line.path, line.text)
            for line in resume_lines(resume)
            if term.casefold() in line.text.casefold() and state != "missing"
        )
        keyword = Keyword(term, "tool", "required", 1.0, ((start, start + len(term)),))
        keywords.append(KeywordMatch(keyword, state, found))
    asked = tuple(RequirementMatch(requirement(number), "missing") for number in range(len(POSTING_LINES)))
    return Matches(tuple(keywords), asked)


POSTING = Posting(text=TEXT, title="Staff Nurse", company="Alder Health")
NURSE_LETTER = draft_letter(NURSE, POSTING, matches(NURSE, Epic="verbatim", Cerner="missing", mentor="variant"))
CODER_LETTER = draft_letter(CODER, POSTING, matches(CODER, PyTorch="verbatim", TensorFlow="missing"))


def test_a_letter_answers_two_requirements_with_the_users_own_bullets() -> None:
    assert NURSE_LETTER.body == (
        "I am applying for the Staff Nurse role at Alder Health. I currently work as Registered Nurse at Birch Lane"
        " Hospital. Below are two points from your posting, each with an example from my own work.\n\n"
        "Your posting asks for “Experience with electronic charting such as Epic or Cerner”. At Birch Lane Hospital, I"
        " cared for up to 6 surgical patients a shift and charted in Epic.\n\n"
        "You would also like to see “Willingness to mentor new nurses”. Also at Birch Lane Hospital, I mentored 3 new"
        " nurses and ran the monthly infection control round.\n\n"
        "I would welcome the chance to talk about the Staff Nurse role and my work in more detail. You can reach me at"
        " amara@example.com or (303) 555-0119. Thank you for your time and consideration."
    )
    assert (NURSE_LETTER.salutation, NURSE_LETTER.closing, NURSE_LETTER.signature) == (
        "Dear Hiring Manager,",
        "Sincerely,",
        "Amara Sample",
    )


def test_what_the_resume_does_not_say_stands_in_quotation_marks_only() -> None:
    assert "TensorFlow" in CODER_LETTER.body
    assert "TensorFlow" not in re.sub(r"“[^”]*”", "", CODER_LETTER.body)
    assert "Cerner" not in re.sub(r"“[^”]*”", "", NURSE_LETTER.body)


def test_a_bullet_that_cannot_be_told_is_quoted() -> None:
    assert "In my project Tidepool: “Search: a ranking service in Python and PyTorch.”" in CODER_LETTER.body


def test_requirements_without_evidence_are_gaps_and_not_in_the_letter() -> None:
    assert NURSE_LETTER.gaps == (
        "Bachelor's degree in nursing",
        "Experience with TensorFlow, PyTorch or JAX",
        "Fluent Portuguese",
    )
    assert "Portuguese" not in NURSE_LETTER.body


@pytest.mark.parametrize("letter", [NURSE_LETTER, CODER_LETTER])
def test_every_sentence_rests_on_the_posting_or_on_named_evidence(letter: Letter) -> None:
    for sentence in (sentence for paragraph in letter.paragraphs for sentence in paragraph):
        told = [one for one in sentence.evidence if ".highlights" in one.path]
        for one in told:
            claim = re.sub(r"^(?:Also at|At|In my project) [\w ]+?[,:] |^“", "", sentence.text)
            assert judge(one.text, claim.strip("“”")).verdict == "pass", sentence.text
        for one in sentence.evidence:
            assert told or one.text in sentence.text
        for quoted in re.findall(r"“([^”]*)”", sentence.text):
            assert quoted in TEXT or quoted.rstrip(".") in {one.text for one in sentence.evidence}
        assert bool(sentence.evidence) == (sentence.kind == "evidence")


@pytest.mark.parametrize(
    ("posting", "opening"),
    [
        (Posting(title="Staff Nurse"), "I am applying for the Staff Nurse role."),
        (Posting(company="Alder Health"), "I am applying for the role you posted at Alder Health."),
        (Posting(title="Cook", company="Alder Inc."), "I am applying for the Cook role at Alder Inc. I currently work"),
        (Posting(title="Night Shift Position"), "I am applying for the Night Shift Position."),
        (Posting(), "I am applying for the role you posted."),
    ],
)
def test_a_posting_without_title_or_company_leaves_no_hole(posting: Posting, opening: str) -> None:
    letter = draft_letter(NURSE, posting, Matches())
    assert letter.body.startswith(opening)
    assert not re.search(r"[\[\]{}]|  | \.|None", letter.body)


def test_a_bare_resume_still_gives_a_letter() -> None:
    letter = draft_letter(Resume(), Posting(), Matches())
    assert letter.body.endswith("in more detail. Thank you for your time and consideration.")
    assert letter.signature == ""
    assert letter.gaps == ()


def test_requirements_without_shared_evidence_are_never_paired() -> None:
    plumber = Resume(
        sections=(
            Section(
                id="s",
                kind="work",
                entries=(Work(id="w", highlights=(Line("b", "Installed boilers in 40 flats a year."),)),),
            ),
        )
    )
    letter = draft_letter(plumber, POSTING, matches(plumber))
    assert "boilers" not in letter.body
    assert len(letter.gaps) == 5

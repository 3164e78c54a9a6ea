import pytest

from tailor.model.answers import Answers
from tailor.model.letter import Letter, Sentence
from tailor.model.posting import Posting
from tailor.model.resume import Basics, Line, Resume, Section, Skill, Work
from tailor.suggestions.own_wording import (
    confirmed_line,
    confirmed_sentence,
    doubt_letter,
    doubt_line,
)

BASE = Resume(
    basics=Basics(name="Ines Brandt", summary="Nurse with ten years of ward work"),
    sections=(
        Section(
            "s1",
            "work",
            "Experience",
            (
                Work(
                    id="w1",
                    name="Alder Clinic",
                    position="Nurse",
                    highlights=(Line("w1.0", "Helped train 4 nurses on the burns ward"),),
                ),
                Work(id="w2", name="Birch House", position="Carer", highlights=(Line("w2.0", "Cooked for 12 guests"),)),
            ),
        ),
        Section("s2", "skills", "Skills", (Skill(id="k1", keywords=(Line("k1.1", "Triage"),)),)),
    ),
)
POSTING = Posting("We look for a nurse who knows Epic and triage.", title="Ward Nurse", company="Cedar Hospital")
LETTER = Letter(paragraphs=((Sentence("I am applying for the Ward Nurse role at Cedar Hospital.", "posting"),),))


@pytest.mark.parametrize(
    "text",
    [
        "Helped train 4 nurses on the burns ward",
        "Helped to train 4 nurses on the burns ward.",
        "Helped train 4 nurses",
        "",
    ],
)
def test_the_same_in_other_or_fewer_words_leaves_no_doubt(text: str) -> None:
    assert not doubt_line(BASE, "w1.0", text, Answers())


def test_a_number_or_a_tool_that_is_new_is_pointed_at_where_it_stands() -> None:
    text = "Helped train 9 nurses on the burns ward in Epic"
    doubt = doubt_line(BASE, "w1.0", text, Answers())
    assert doubt
    assert doubt.words == "9, Epic"
    assert [text[start:end] for start, end in doubt.spans] == ["9", "Epic"]


def test_a_bigger_part_is_pointed_at() -> None:
    doubt = doubt_line(BASE, "w1.0", "Led training of 4 nurses on the burns ward", Answers())
    assert any("lead" in reason for reason in doubt.reasons)


def test_what_was_confirmed_is_not_asked_again_in_its_line() -> None:
    text = "Led training of 9 nurses on the burns ward in Epic"
    fact = confirmed_line(BASE, "w1.0", doubt_line(BASE, "w1.0", text, Answers()), "2026-11-23")
    assert (fact.entry, fact.line, fact.words, fact.answer) == ("w1", "w1.0", text, "have")
    answers = Answers().with_fact(fact)
    assert not doubt_line(BASE, "w1.0", text, answers)
    assert not doubt_line(BASE, "w1.0", "Led training of 9 nurses in Epic", answers)
    assert doubt_line(BASE, "w1.0", "Led training of 20 nurses in Epic", answers)


def test_what_was_confirmed_for_one_job_is_asked_in_another() -> None:
    text = "Helped train 4 nurses on the burns ward in Epic"
    answers = Answers().with_fact(confirmed_line(BASE, "w1.0", doubt_line(BASE, "w1.0", text, Answers()), ""))
    assert doubt_line(BASE, "w2.0", "Cooked for 12 guests in Epic", answers)


def test_what_was_confirmed_for_the_summary_is_confirmed_for_no_job() -> None:
    text = "Nurse with ten years of ward work and of Epic"
    fact = confirmed_line(BASE, "basics.summary", doubt_line(BASE, "basics.summary", text, Answers()), "")
    answers = Answers().with_fact(fact)
    assert not doubt_line(BASE, "basics.summary", text, answers)
    assert doubt_line(BASE, "w2.0", "Cooked for 12 guests in Epic", answers)


def test_a_line_of_ones_own_is_held_against_what_it_was_added_with() -> None:
    assert not doubt_line(BASE, "add:x", "Wrote the rota", Answers())
    assert doubt_line(BASE, "add:x", "Wrote the rota for 40 nurses", Answers(), added="Wrote the rota")


def said_of(body: str, answers: Answers = Answers()) -> list[str]:
    letter = Letter(paragraphs=LETTER.paragraphs, edited=body)
    return [doubt.words for doubt in doubt_letter(BASE, POSTING, letter, answers)]


def test_a_letter_may_say_what_resume_and_posting_say_and_how_one_feels() -> None:
    body = (
        "I am applying for the Ward Nurse role at Cedar Hospital.\n\nI have long admired your wards. "
        "At Alder Clinic I helped train 4 nurses. You ask for someone “who knows Epic”. I'd love to meet you."
    )
    assert said_of(body) == []


def test_names_and_numbers_of_a_letter_that_stand_nowhere_are_pointed_at_sentence_by_sentence() -> None:
    body = "At Alder Clinic I trained 30 nurses.\nI know Epic well. I worked at Dogwood Hospital, and with triage."
    assert said_of(body) == ["30", "Epic", "Dogwood"]


def test_what_only_the_posting_says_is_told_apart() -> None:
    letter = Letter(edited="I know Epic well.")
    (doubt,) = doubt_letter(BASE, POSTING, letter, Answers())
    assert doubt.reasons == ("the posting asks for “Epic”, your résumé does not say it",)


def test_a_confirmed_sentence_of_a_letter_is_not_asked_again() -> None:
    letter = Letter(edited="I know Epic well. I ran 30 wards.")
    first, second = doubt_letter(BASE, POSTING, letter, Answers())
    fact = confirmed_sentence(first, "2026-11-23")
    assert fact.words == "I know Epic well."
    assert [doubt.words for doubt in doubt_letter(BASE, POSTING, letter, Answers().with_fact(fact))] == [second.words]


def test_the_summary_is_judged_like_any_line() -> None:
    assert doubt_line(BASE, "basics.summary", "Head nurse with twenty years of ward work", Answers())
    assert not doubt_line(BASE, "basics.summary", "Nurse with ten years of work on wards", Answers())

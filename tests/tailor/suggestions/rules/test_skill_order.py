from itertools import permutations

from tailor.composition.tailored import changes, tailor_resume
from tailor.model.match import KeywordMatch
from tailor.model.resume import Line, Resume, Section, Skill
from tailor.model.suggestion import Suggestion
from tests.tailor.suggestions.test_suggest import matched, resume_of, suggested


def moves(resume: Resume, *matches: KeywordMatch) -> list[Suggestion]:
    return [one for one in suggested(resume, *matches) if one.rule == "skill-order"]


def grouped(**groups: tuple[str, ...]) -> Resume:
    entries = tuple(
        Skill(id=name, name=name, keywords=tuple(Line(f"{name}{number}", skill) for number, skill in enumerate(skills)))
        for name, skills in groups.items()
    )
    return Resume(sections=(Section(id="s2", kind="skills", entries=entries),))


def skills_of(resume: Resume) -> list[list[str]]:
    return [[line.text for line in entry.keywords] for entry in resume.sections[-1].entries]  # type: ignore[union-attr]


def test_wanted_skills_come_first_and_the_rest_keeps_its_order() -> None:
    resume = resume_of("Wired 40 flats", skills=("Excel", "Word", "Revit", "Access", "AutoCAD"))
    wanted = (matched(resume, "Revit", "verbatim", "Revit"), matched(resume, "AutoCAD", "variant", "AutoCAD"))
    (move,) = moves(resume, *wanted)
    assert (move.kind, move.level, move.target, move.path) == ("move", "safe", "sk1.keywords", "skills[0].keywords")
    assert [one.text for one in move.evidence] == ["Revit", "AutoCAD"]
    assert skills_of(tailor_resume(resume, (move,))) == [["Revit", "AutoCAD", "Excel", "Word", "Access"]]


def test_skills_stay_where_all_is_well() -> None:
    resume = resume_of("Wired 40 flats", skills=("Revit", "Word", "Excel", "Access"))
    assert moves(resume, matched(resume, "Revit", "verbatim", "Revit")) == []
    assert moves(resume) == []
    assert moves(resume, matched(resume, "Excel", "implied", "Excel")) == []
    short = resume_of("Wired 40 flats", skills=("Word", "Revit"))
    assert moves(short, matched(short, "Revit", "verbatim", "Revit")) == []


def test_a_group_with_wanted_skills_comes_first() -> None:
    resume = grouped(office=("Excel", "Word"), drawing=("Revit", "AutoCAD"))
    (move,) = moves(resume, matched(resume, "Revit", "verbatim", "Revit"))
    assert (move.target, move.order) == ("s2", ("drawing", "office"))
    assert skills_of(tailor_resume(resume, (move,))) == [["Revit", "AutoCAD"], ["Excel", "Word"]]


def test_groups_and_skills_move_together_and_back_in_any_order() -> None:
    resume = grouped(office=("Excel", "Word"), drawing=("Paint", "AutoCAD", "Sketch", "Revit"))
    found = moves(resume, matched(resume, "Revit", "verbatim", "Revit"))
    assert len(found) == 2
    for order in permutations(found):
        assert skills_of(tailor_resume(resume, order)) == [["Revit", "Paint", "AutoCAD", "Sketch"], ["Excel", "Word"]]
    for one in found:
        assert [change.kind for change in changes(resume, (one,))] == ["move"]
        assert [change.suggestions for change in changes(resume, (one,))] == [(one.id,)]
    assert tailor_resume(resume, ()) is resume

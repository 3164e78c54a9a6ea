import pytest

from tailor.importers.doubts import find_doubts
from tailor.model.resume import Line, Resume, Section, Work


def job(number: int, start: str, end: str = "", *bullets: str) -> Work:
    lines = tuple(Line(f"w{number}.h{index}", text) for index, text in enumerate(bullets, 1))
    return Work(
        id=f"w{number}", name="Copper Kettle", position="Cook", start_date=start, end_date=end, highlights=lines
    )


def doubts(*jobs: Work) -> dict[str, float]:
    resume = Resume(sections=(Section("s1", "work", "Work", jobs),))
    return {doubt.path: doubt.value for doubt in find_doubts(resume, {"work[0].position": 0.9})}


def test_every_field_and_line_has_a_confidence() -> None:
    found = doubts(job(1, "2019-02", "2020", "Ran the grill."))
    assert {"name", "position", "startDate", "endDate", "highlights[0]"} == {path.split(".")[1] for path in found}
    assert min(found.values()) > 0.8


@pytest.mark.parametrize(
    "bullet", ["Cooked and " * 40, "Ran the grill • Wrote the menus", "Ran the grill. ● Wrote the menus."]
)
def test_what_may_be_two_bullets_is_doubtful(bullet: str) -> None:
    assert doubts(job(1, "2019", "2020", bullet))["work[0].highlights[0]"] < 0.5


def test_what_may_be_the_rest_of_the_bullet_above_is_doubtful(tmp_path: object) -> None:
    found = doubts(job(1, "2019", "2020", "Ran the grill", "and wrote the menus"))
    assert found["work[0].highlights[0]"] > found["work[0].highlights[1]"] <= 0.5


def test_an_end_before_the_start_is_doubtful() -> None:
    found = doubts(job(1, "2020-05", "2019-07"))
    assert found["work[0].startDate"] < 0.5 > found["work[0].endDate"]


def test_one_job_out_of_order_is_doubtful_and_another_order_is_not() -> None:
    mixed = doubts(job(1, "2020"), job(2, "2012"), job(3, "2018"), job(4, "2010"))
    assert mixed["work[2].startDate"] < 0.6 < mixed["work[1].startDate"]
    rising = doubts(job(1, "2010"), job(2, "2012"), job(3, "2018"))
    assert rising["work[1].startDate"] > 0.9

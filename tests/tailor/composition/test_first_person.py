import pytest

from tailor.composition.first_person import in_first_person


@pytest.mark.parametrize(
    ("bullet", "sentence"),
    [
        ("Built a search service in Python", "I built a search service in Python."),
        ("Mentored 3 engineers and ran code reviews.", "I mentored 3 engineers and ran code reviews."),
        ("Successfully moved 14 jobs to the new cluster", "I successfully moved 14 jobs to the new cluster."),
        ("Built a billing API. Cut errors by 4%.", "I built a billing API. I cut errors by 4%."),
        ("Was chosen to train two new starters", "I was chosen to train two new starters."),
        ("Responsible for opening the shop", "I was responsible for opening the shop."),
        ("I won the regional bake-off", "I won the regional bake-off."),
        ("Led migration of 14 batch jobs from Airflow 1", "I led migration of 14 batch jobs from Airflow 1."),
        ("Re-wired 40 flats", ""),
        ("Night shift charge nurse", ""),
        ("Experienced welder with three tickets", ""),
        ("Certified forklift driver since 2015", ""),
        ("Search: built a ranking service", ""),
        ("Managing a team of 5", ""),
        ("Manage a team of 5", ""),
        ("Python, SQL, Docker", ""),
        ("", ""),
    ],
)
def test_a_bullet_of_a_past_job_is_told_in_the_first_person_where_safe(bullet: str, sentence: str) -> None:
    assert in_first_person(bullet, current=False) == sentence


@pytest.mark.parametrize(
    ("bullet", "sentence"),
    [
        ("Manage a team of 5", "I manage a team of 5."),
        ("Design reviews for new sites", ""),
        ("In charge of the night desk", "I am in charge of the night desk."),
        ("Reduced waste by 12%", "I reduced waste by 12%."),
    ],
)
def test_a_bullet_of_a_current_job_may_be_in_the_present(bullet: str, sentence: str) -> None:
    assert in_first_person(bullet, current=True) == sentence


def test_a_bullet_of_mixed_forms_is_not_said_with_i() -> None:
    assert in_first_person("Train new cooks, and makes the prep lists", current=True) == ""
    assert in_first_person("Train new cooks and make the prep lists", current=True)

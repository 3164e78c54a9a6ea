import pytest

from tailor.composition.role_names import spoken_title


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("BRIDGE WELDER / FITTER - 2nd shift", "Bridge Welder / Fitter"),
        ("RN CASE MANAGER", "RN Case Manager"),
        ("HEAD OF BAKING - $30/hr", "Head of Baking"),
        ("Registered Nurse - Cardiac Unit (Nights)", "Registered Nurse - Cardiac Unit"),
        ("Senior Backend Engineer (m/f/d)", "Senior Backend Engineer"),
        ("Data Analyst II - Req #48213", "Data Analyst II"),
        ("Software Engineer, Machine Learning", "Software Engineer, Machine Learning"),
        ("Full Stack Developer", "Full Stack Developer"),
        ("Night Shift Position", "Night Shift Position"),
        ("SQL", "SQL"),
        ("(Remote)", "(Remote)"),
        ("Cook.", "Cook"),
    ],
)
def test_a_title_is_said_without_capitals_hours_and_codes(title: str, spoken: str) -> None:
    assert spoken_title(title) == spoken

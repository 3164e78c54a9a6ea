from pathlib import Path

from reportlab.lib.pagesizes import LETTER
from reportlab.pdfgen.canvas import Canvas

from tailor.importers.imported_json import imported_to_json
from tailor.importers.resume_file import read_resume

NEW_MARGIN = [
    ("Contact", 13),
    ("www.linkedin.com/in/rosa-", 10.5),
    ("example-77 (LinkedIn)", 10.5),
    ("rosa@example.com", 10.5),
    ("Top Skills", 13),
    ("Welding", 10.5),
    ("Rigging", 10.5),
    ("Languages", 13),
    ("Portuguese (Native or Bilingual)", 10.5),
    ("English (Full Professional)", 10.5),
    ("Certifications", 13),
    ("Crane Licence", 10.5),
]
NEW_MAIN = [
    ("Rosa Almeida", 26),
    ("Yard manager who keeps cranes moving", 12),
    ("Lisbon, Portugal", 12),
    ("Summary", 15.75),
    ("Fifteen years between steel and water.", 12),
    ("Experience", 15.75),
    ("Tagus Shipyards", 12),
    ("6 years 4 months", 10.5),
    ("Yard Manager", 11.5),
    ("March 2020 - Present (4 years 1 month)", 10.5),
    ("Lisbon, Portugal", 10.5),
    ("Runs three docks and 140 people with a small office.", 10.5),
    ("Shift Lead", 11.5),
    ("January 2018 - March 2020 (2 years 3 months)", 10.5),
    ("Led the night shift of the second dock.", 10.5),
    ("Old Harbour Works", 12),
    ("Welder", 11.5),
    ("May 2012 - December 2017 (5 years 8 months)", 10.5),
    ("Porto", 10.5),
    ("Welded hulls of forty boats in five years there.", 10.5),
    ("Education", 15.75),
    ("Example Institute of Technology", 12),
    ("Bachelor's degree, Naval Engineering · (2008 - 2012)", 10.5),
]
OLD = [
    ("Rosa Almeida", 20, True),
    ("Yard manager at Tagus Shipyards", 12, False),
    ("rosa@example.com", 10, False),
    ("Summary", 14, True),
    ("Fifteen years between steel and water.", 10, False),
    ("Experience", 14, True),
    ("Yard Manager at Tagus Shipyards", 11, True),
    ("March 2014 - Present (3 years 1 month)", 10, False),
    ("Runs three docks and 140 people with a small office.", 10, False),
    ("Welder at University of Example at Porto", 11, True),
    ("May 2010 - March 2014 (3 years 11 months)", 10, False),
    ("Education", 14, True),
    ("Example Institute of Technology", 11, True),
    ("Bachelor of Science, Naval Engineering, 2004 - 2008", 10, False),
    ("Activities and Societies: Rowing", 10, False),
    ("Skills & Expertise", 14, True),
    ("Welding", 10, False),
    ("Rigging", 10, False),
    ("Contact Rosa Almeida on LinkedIn", 10, False),
]


def column(canvas: Canvas, x: float, lines: list[tuple[str, float]], bold: bool = False) -> None:
    y = 740.0
    for text, size in lines:
        y -= 2.1 * size if size > 12.5 else 1.4 * size
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        canvas.drawString(x, y, text)


def new_profile(folder: Path) -> Path:
    path = folder / "Profile.pdf"
    canvas = Canvas(str(path), pagesize=LETTER)
    column(canvas, 22, NEW_MARGIN)
    column(canvas, 224, NEW_MAIN)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(280, 20, "Page 1 of 1")
    canvas.save()
    return path


def old_profile(folder: Path) -> Path:
    path = folder / "profile.pdf"
    canvas = Canvas(str(path), pagesize=LETTER)
    y = 740.0
    for text, size, bold in OLD:
        y -= 1.9 * size
        canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        canvas.drawString(50, y, text)
    canvas.drawString(280, 20, "Page1")
    canvas.save()
    return path


def test_a_profile_with_a_margin_is_read_role_by_role(tmp_path: Path) -> None:
    document = imported_to_json(read_resume(new_profile(tmp_path)))
    assert document["basics"]["name"] == "Rosa Almeida"
    assert document["basics"]["label"] == "Yard manager who keeps cranes moving"
    assert document["basics"]["email"] == "rosa@example.com"
    assert document["basics"]["location"]["city"] == "Lisbon"
    jobs = [(job["name"], job["position"], job["startDate"], job["endDate"]) for job in document["work"]]
    assert jobs == [
        ("Tagus Shipyards", "Yard Manager", "2020-03", "present"),
        ("Tagus Shipyards", "Shift Lead", "2018-01", "2020-03"),
        ("Old Harbour Works", "Welder", "2012-05", "2017-12"),
    ]
    assert [job.get("location", "") for job in document["work"]] == ["Lisbon, Portugal", "", "Porto"]
    assert document["work"][1]["summary"] == "Led the night shift of the second dock."
    assert document["education"] == [
        {
            "institution": "Example Institute of Technology",
            "studyType": "Bachelor's degree",
            "area": "Naval Engineering",
            "startDate": "2008",
            "endDate": "2012",
        }
    ]
    assert document["skills"] == [{"keywords": ["Welding", "Rigging"]}]
    assert [language["language"] for language in document["languages"]] == ["Portuguese", "English"]
    assert document["certificates"][0]["name"] == "Crane Licence"


def test_a_profile_of_2017_is_read_title_at_company(tmp_path: Path) -> None:
    imported = read_resume(old_profile(tmp_path))
    document = imported_to_json(imported)
    assert document["basics"]["name"] == "Rosa Almeida"
    jobs = [(job["name"], job["position"], job["startDate"]) for job in document["work"]]
    assert jobs == [
        ("Tagus Shipyards", "Yard Manager", "2014-03"),
        ("University of Example at Porto", "Welder", "2010-05"),
    ]
    study = document["education"][0]
    assert (study["studyType"], study["area"], study["startDate"], study["endDate"]) == (
        "Bachelor of Science",
        "Naval Engineering",
        "2004",
        "2008",
    )
    assert document["skills"] == [{"keywords": ["Welding", "Rigging"]}]
    assert "Contact Rosa Almeida on LinkedIn" in imported.unplaced

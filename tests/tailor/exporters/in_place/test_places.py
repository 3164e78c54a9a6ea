import io

import docx

from tailor.exporters.in_place.package import WordFile
from tailor.exporters.in_place.parts import read_part
from tailor.exporters.in_place.places import Place, find_places
from tailor.model.resume import Basics, Education, Line, Resume, Section, Work


def places(paragraphs: list[str], resume: Resume) -> dict[str, Place]:
    """Return where the lines of a résumé are found in a file of these paragraphs."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    buffer = io.BytesIO()
    document.save(buffer)
    file = WordFile(buffer.getvalue(), "cv.docx")
    return find_places(resume, read_part(file.main, file.parts[file.main]))


def work(number: int, bullet: str) -> Work:
    return Work(id=f"w{number}", name="Hartley Foods", position="Picker", highlights=(Line(f"w{number}.h1", bullet),))


def test_what_two_jobs_have_in_common_is_found_above_the_bullets_of_each() -> None:
    jobs = (work(1, "Loaded trailers at night for eleven shops"), work(2, "Counted chilled stock every Friday"))
    resume = Resume(Basics("Ines Calder"), (Section("s1", "work", "Experience", jobs),), "en")
    heads = ["Hartley Foods\t2018 – 2020", "Picker"]
    text = ["Ines Calder", "Experience", *heads, jobs[0].highlights[0].text, *heads, jobs[1].highlights[0].text]
    found = places(text, resume)
    numbers = {line: place.number for line, place in found.items()}
    assert (numbers["w1.name"], numbers["w1.position"], numbers["w2.name"], numbers["w2.position"]) == (2, 3, 5, 6)


def test_a_heading_is_no_word_of_a_longer_line() -> None:
    school = Education(id="e1", institution="Bradford College", area="NVQ in Warehousing")
    sections = (Section("s1", "education", "Education", (school,)), Section("s2", "education", "Training", (school,)))
    text = ["Education", "Education and training of adults, Bradford College", "Training: NVQ in Warehousing"]
    found = places(text, Resume(Basics("Ines Calder"), sections, "en"))
    assert (found["s1.heading"].number, found["s2.heading"].number) == (0, 2)


def test_a_heading_with_a_line_drawn_below_is_found() -> None:
    school = Education(id="e1", institution="Bradford College", area="NVQ in Warehousing")
    resume = Resume(Basics("Ines Calder"), (Section("s1", "education", "Education", (school,)),), "en")
    found = places(["Education and more", "Education\n__________", "Bradford College", "NVQ in Warehousing"], resume)
    assert found["s1.heading"].number == 1

"""What is said of a file that was read back."""

import pytest

from tailor.model.report import Finding, WrittenFile

THREE = ("pypdfium2", "pdfminer.six", "pypdf")
LOST = (Finding("lost", "The line “Led 5” is not found (read by pypdf).", "w1.2"),)


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (WrittenFile("a.pdf", "pdf", THREE, (), 47, 1, 47), "read back by 3 readers: 47 of 47 lines, in order"),
        (WrittenFile("a.pdf", "pdf", THREE, LOST, 47, 1, 46), "read back by 3 readers: 46 of 47 lines"),
        (WrittenFile("a.txt", "txt", ("text",), (), 1, 0, 1), "read back by 1 reader: 1 of 1 line, in order"),
        (WrittenFile("a.docx", "docx", THREE, (), 9, 0, 9, in_order=False), "read back by 3 readers: 9 of 9 lines"),
        (WrittenFile("a.json", "json", ("json",)), "read back by 1 reader: whole"),
        (WrittenFile("a.json", "json", ("json",), LOST), "read back by 1 reader: in doubt"),
        (WrittenFile("a.pdf", "pdf", (), LOST, 3), "read back by no reader: 0 of 3 lines"),
    ],
)
def test_how_a_file_read_back_is_one_line(file: WrittenFile, says: str) -> None:
    assert file.verdict == says

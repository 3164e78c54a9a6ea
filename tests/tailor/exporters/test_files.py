import errno
import os
import sys
from pathlib import Path

import pytest

from tailor.errors import ExportFailed
from tailor.exporters.files import Draft, file_name, free_path, save, write
from tailor.model.report import WrittenFile


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("Priya Raman", "Résumé", "Meta"), "Priya Raman - Résumé - Meta.pdf"),
        (("Priya Raman", "Letter", ""), "Priya Raman - Letter.pdf"),
        (("", "Résumé", 'A/S: "Sea" <North>?'), "Résumé - A S Sea North.pdf"),
        (("Line\nbreak\t", "x."), "Line break - x.pdf"),
        (("CON",), "CON document.pdf"),
        (("...",), "Document.pdf"),
        (("a" * 300,), f"{'a' * 120}.pdf"),
        (("سارة " * 60,), f"{('سارة ' * 60).encode()[:200].decode(errors='ignore').strip()}.pdf"),
    ],
)
def test_names_are_ones_that_every_system_takes(parts, name):
    assert file_name(*parts, suffix="pdf") == name


def test_a_free_name_is_found(tmp_path):
    path = tmp_path / "a - b.pdf"
    assert free_path(path) == path
    path.touch()
    assert free_path(path).name == "a - b (2).pdf"
    (tmp_path / "a - b (2).pdf").touch()
    assert free_path(path).name == "a - b (3).pdf"


def test_saving_makes_the_folder_and_replaces_the_file(tmp_path):
    path = tmp_path / "new" / "out.txt"
    save(path, b"one")
    save(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="rights differ")
def test_a_saved_file_has_the_rights_of_any_new_file(tmp_path):
    plain, saved = tmp_path / "plain", tmp_path / "saved"
    plain.touch()
    save(saved, b"")
    assert saved.stat().st_mode == plain.stat().st_mode


def test_a_folder_that_is_a_file_is_said_plainly(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(ExportFailed, match=r"out\.txt could not be saved"):
        save(tmp_path / "file" / "out.txt", b"")


def test_a_folder_in_the_files_place_is_said_plainly_and_nothing_is_left(tmp_path):
    (tmp_path / "out.txt").mkdir()
    with pytest.raises(ExportFailed, match="a folder has this name"):
        save(tmp_path / "out.txt", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]


def test_a_name_too_long_is_said_plainly(tmp_path):
    with pytest.raises(ExportFailed, match="name is too long"):
        save(tmp_path / ("a" * 300), b"")


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (OSError(errno.EROFS, "Read-only file system"), "cannot be written to"),
        (PermissionError(errno.EACCES, "Permission denied"), "cannot be written to"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_what_the_system_says_is_put_in_plain_words(tmp_path, monkeypatch, error, says):
    def fail(handle):
        raise error

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportFailed, match=says):
        save(tmp_path / "out.txt", b"text")
    assert list(tmp_path.iterdir()) == []


def test_a_file_open_in_word_keeps_its_content(tmp_path, monkeypatch):
    path = tmp_path / "out.docx"
    path.write_bytes(b"old")

    def refuse(self, target):
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ExportFailed, match="open in another program, such as Word"):
        save(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def checked(path):
    return WrittenFile(str(path), "txt", ("text",), (), 1, 0, int(path.read_text() == "text"))


def test_files_are_saved_one_after_the_other_and_each_read_back(tmp_path):
    drafts = [Draft(tmp_path / name, b"text", checked) for name in ("a.txt", "b.txt")]
    assert [(Path(file.path).name, file.found) for file in write(drafts)] == [("a.txt", 1), ("b.txt", 1)]


def test_an_error_says_what_was_saved_before_it(tmp_path):
    (tmp_path / "b.txt").mkdir()
    drafts = [Draft(tmp_path / name, b"text", checked) for name in ("a.txt", "b.txt", "c.txt")]
    with pytest.raises(ExportFailed, match=r"b\.txt could not be saved .* Saved before that: a\.txt\."):
        write(drafts)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


def test_nothing_is_saved_unless_all_could_be_made(tmp_path):
    def drafts():
        yield Draft(tmp_path / "a.txt", b"text", checked)
        raise ExportFailed("Arabic cannot be set as PDF yet.")

    with pytest.raises(ExportFailed, match="Arabic"):
        write(drafts())
    assert list(tmp_path.iterdir()) == []

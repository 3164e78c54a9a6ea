"""The wheel carries the two packages, the shipped folders and what it depends on."""

import subprocess
import sys
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_nothing_beside_the_two_packages(names):
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"tailor", "ui"}


@pytest.mark.parametrize("folder", ["templates", "resources"])
def test_the_wheel_carries_every_shipped_file(names, folder):
    listed = subprocess.run(["git", "ls-files", "-z", folder], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout: nothing says which files are shipped")
    shipped = {f"tailor/_data/{name}" for name in listed.stdout.split("\0") if name}
    assert shipped
    assert shipped <= set(names)


def test_the_wheel_names_keybert_and_the_essentials_of_qt_alone(wheel):
    with zipfile.ZipFile(wheel) as archive:
        (path,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(path).decode("utf-8"))
    needed = metadata.get_all("Requires-Dist") or []
    assert "keybert==0.9.0" in needed
    assert [line for line in needed if line.lower().startswith("pyside6")] == ["pyside6-essentials<6.12,>=6.10"]
    assert metadata["License-Expression"] == "MIT"


def test_the_unpacked_wheel_finds_its_own_data(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    program = "from tailor.paths import data_dir; print(data_dir('resources')); print(data_dir('templates'))"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    data = tmp_path / "tailor" / "_data"
    assert done.stdout.split() == [str(data / "resources"), str(data / "templates")]

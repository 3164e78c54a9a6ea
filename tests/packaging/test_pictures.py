"""The pictures of README and help are small, and those that the script takes."""

import importlib
import re
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "resources" / "pictures"
README = (ROOT / "README.md").read_text(encoding="utf-8")
STEPS = sorted((PICTURES / "walkthrough").glob("*.png"))
LARGEST = 120_000


def test_the_walkthrough_has_the_twelve_pictures_that_the_script_takes():
    walkthrough = importlib.import_module("walkthrough")
    names = [step.__name__.removeprefix("show_").replace("_", "-") for step in walkthrough.STEPS]
    assert [path.name for path in STEPS] == [f"{number:02}-{name}.png" for number, name in enumerate(names, start=1)]
    assert len(STEPS) == 12


@pytest.mark.parametrize("path", [*STEPS, *PICTURES.glob("window-*.png")], ids=lambda path: path.stem)
def test_a_picture_has_a_palette_and_is_small(path):
    with Image.open(path) as picture:
        assert picture.mode == "P"
        assert picture.width >= 1280
    assert path.stat().st_size <= LARGEST * (1.5 if path.stem.startswith("window") else 1)


def test_the_readme_shows_the_walkthrough_and_only_pictures_that_are_there():
    shown = re.findall(r"\]\((resources/pictures/[^)]+)\)", README)
    assert {f"resources/pictures/walkthrough/{path.name}" for path in STEPS} <= set(shown)
    assert all((ROOT / path).is_file() for path in shown)
    assert all(words for words in re.findall(r"!\[(.*?)\]", README))


def test_the_readme_begins_with_the_two_commands():
    commands = re.findall(r"```\n(.+)\n```", README)
    assert commands[:2] == ["python3 packaging/dev.py run", "python3 packaging/dev.py test"]

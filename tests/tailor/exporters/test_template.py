from pathlib import Path

import pytest

from tailor.errors import TailorError
from tailor.exporters.template import list_templates, load_template, read_template
from tailor.paths import data_dir

CLASSIC = (data_dir("templates") / "classic" / "template.toml").read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "mine" / "template.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(start))


def test_the_shipped_templates_load():
    assert "classic" in list_templates()
    for name in list_templates():
        template = load_template(name)
        assert template.name == name
        assert template.title
        assert template.description


def test_a_users_template_comes_first(home):
    written(home / "templates", CLASSIC.replace('title = "Classic"', 'title = "Mine"'))
    assert load_template("mine").title == "Mine"
    (home / "templates" / "mine").rename(home / "templates" / "classic")
    assert load_template("classic").title == "Mine"


def test_an_unknown_template_is_named_with_the_known_ones():
    with pytest.raises(TailorError, match=r'no template "clasic".*classic'):
        load_template("clasic")
    with pytest.raises(TailorError):
        load_template("../classic")


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('size = "auto"', 'size = "A3"', 'size = "A3"', ["page.size", "'A3'", "auto, A4, Letter"]),
        ("top = 48", "top = 4", "top = 4", ["page.top", "18 to 144"]),
        ("top = 48", 'top = "48"', 'top = "48"', ["page.top", "a number"]),
        ('text = "#1a1a1a"', 'text = "black"', 'text = "black"', ["colors.text", "#1a2b3c"]),
        ('color = "muted"\nkeep', 'colour = "muted"\nkeep', "colour", ["unknown key", "roles.label.colour", "color"]),
        ("keep = true", 'keep = "yes"', 'keep = "yes"', ["roles.name.keep", "true or false"]),
        ('bullet = "•"', 'bullet = "->"', "bullet =", ["options.bullet", "one character"]),
        ('body = "source-serif-4"', 'body = "Times"', "body", ["fonts.body", "source-serif-4"]),
        ("[fit]", "[fitting]", "[fitting]", ["fitting", "roles, fit"]),
        ("right = 60\n", "", "[page]", ["page.right", "missing"]),
        ("[roles.text]\nsize = 10\n", "[roles.text]\n", "[roles.", ["size", "missing"]),
        ('title = "Classic"', 'title = "Classic"\nname = "x"', "name", ['remove the key "name"']),
    ],
)
def test_a_mistake_is_named_with_its_key_line_and_what_is_allowed(tmp_path, old, new, line, says):
    assert old in CLASSIC
    text = CLASSIC.replace(old, new, 1)
    path = written(tmp_path, text)
    with pytest.raises(TailorError) as caught:
        read_template(path)
    message = str(caught.value)
    assert str(path) in message
    assert all(part in message for part in says), message
    if not line.startswith("[roles"):
        assert f"line {line_of(text, line)}:" in message


def test_a_file_that_is_no_toml_is_named(tmp_path):
    with pytest.raises(TailorError, match=r"not valid TOML.*line 1"):
        read_template(written(tmp_path, "title = \nname"))


def test_lengths_are_rounded_to_what_word_can_say(tmp_path):
    text = CLASSIC.replace("size = 9.5", "size = 9.7").replace("after = 4.5", "after = 4.52")
    section = read_template(written(tmp_path, text)).roles.section
    assert (section.size, section.after) == (9.5, 4.5)


def test_roles_take_size_and_leading_of_running_text(classic):
    assert (classic.roles.bullet.size, classic.roles.bullet.leading) == (
        classic.roles.text.size,
        classic.roles.text.leading,
    )
    assert classic.roles.name.size > classic.roles.text.size

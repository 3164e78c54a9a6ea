import pytest

from tailor.exporters.template import Template, load_template


@pytest.fixture
def classic() -> Template:
    return load_template("classic")

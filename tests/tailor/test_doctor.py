from pathlib import Path

import pytest

from tailor.doctor import examine


def test_the_models_are_shipped_and_what_runs_them_is_named() -> None:
    found = examine()
    assert isinstance(found["shipped"], dict)
    assert isinstance(found["libraries"], dict)
    assert {found["shipped"][name] for name in ("encoder", "taggers", "vectors")} == {"present"}
    assert found["libraries"]["onnxruntime"] != "not installed"


def test_figures_without_their_model_count_as_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("encoder", "taggers"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "figures.json").write_text("{}")
    monkeypatch.setattr("tailor.paths.data_dir", lambda root: tmp_path)
    shipped = examine()["shipped"]
    assert isinstance(shipped, dict)
    assert (shipped["encoder"], shipped["taggers"]) == ("missing", "missing")

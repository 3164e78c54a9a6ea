"""What report.json says of the changes."""

import json
from pathlib import Path
from typing import Any

import pytest

from tailor.cli import main
from tailor.paths import data_dir

SAMPLE = data_dir("resources") / "sample"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder: Path = tmp_path_factory.mktemp("told") / "out"
    files = [str(SAMPLE / name) for name in ("resume.docx", "posting.txt")]
    assert main(["make", *files, "-o", str(folder), "--format", "txt", "--no-letter"]) == 0
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))


def test_every_difference_is_told_with_both_wordings_and_why(report: Any) -> None:
    assert report["changes"]
    for change in report["changes"]:
        assert change["before"] != change["after"]
        assert change["path"]
        assert change["reasons"]
        assert all(reason["reason"] and reason["source"] == "rule" for reason in change["reasons"])


def test_what_is_told_rests_on_accepted_suggestions_alone(report: Any) -> None:
    behind = [reason["id"] for change in report["changes"] for reason in change["reasons"]]
    assert sorted(behind) == sorted(set(behind) & set(report["accepted"]))

"""The command line, from file to file, as a user calls it."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tailor.cli import main
from tailor.paths import data_dir

SAMPLE = data_dir("resources") / "sample"
RESUME, POSTING = str(SAMPLE / "resume.docx"), str(SAMPLE / "posting.txt")
CHECKOUT = Path(__file__).resolve().parents[2]


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(CHECKOUT)}
    command = [sys.executable, "-m", "tailor", *arguments]
    return subprocess.run(command, input=given, capture_output=True, timeout=120, check=False, env=environment)


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    assert main(list(arguments)) == 0
    return json.loads(capsys.readouterr().out)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "out"
    assert main(["make", RESUME, POSTING, "-o", str(folder)]) == 0
    return folder


def test_the_main_job_writes_both_documents_as_word_and_pdf_read_back_complete(made: Path) -> None:
    report = json.loads((made / "report.json").read_text(encoding="utf-8"))
    assert sorted(file["format"] for file in report["files"]) == ["docx", "docx", "pdf", "pdf"]
    for file in report["files"]:
        assert Path(file["path"]).is_file()
        assert file["read_back"] == "complete"
        assert len(file["extractors"]) == 3
        assert file["found"] == file["lines"] > 5
        assert file["verdict"] == f"read back by 3 readers: {file['lines']} of {file['lines']} lines, in order"
    assert report["accepted"]
    assert report["letter"]


def test_the_users_own_word_file_is_written_too(tmp_path: Path) -> None:
    done = run("make", RESUME, POSTING, "-o", str(tmp_path), "--format", "txt", "--no-letter", "--in-place")
    assert done.returncode == 0
    own = [line for line in done.stdout.decode().splitlines() if ".docx" in line]
    assert len(own) == 1
    assert own[0].startswith(str(tmp_path / "resume - "))
    assert re.search(r"read back by 3 readers: (\d+) of \1 lines", own[0])


def test_paper_and_number_of_pages_can_be_wished_for(tmp_path: Path) -> None:
    wishes = ("--format", "pdf", "--no-letter", "--page", "Letter", "--pages", "1")
    done = run("make", RESUME, POSTING, "-o", str(tmp_path), *wishes)
    assert done.returncode == 0, done.stderr
    (written,) = tmp_path.glob("*.pdf")
    assert b"612 792" in written.read_bytes()
    assert run("make", RESUME, POSTING, "-o", str(tmp_path), "--pages", "3").returncode == 2


def test_only_a_word_file_can_be_written_into(tmp_path: Path) -> None:
    plain = tmp_path / "resume.txt"
    plain.write_text(
        "Ines Calder\nines@example.com\n\nExperience\nPicker, Hartley Foods, 2016 - 2020\n- Packed boxes\n"
    )
    done = run("make", str(plain), POSTING, "-o", str(tmp_path / "out"), "--in-place")
    assert (done.returncode, done.stderr.decode().splitlines()[-1]) == (
        1,
        "resume.txt is no Word file. Export with a template instead.",
    )
    assert not (tmp_path / "out").exists()


def test_the_letter_alone_is_printed_or_written(tmp_path: Path) -> None:
    printed = run("letter", RESUME, POSTING)
    assert printed.returncode == 0
    assert "Elena Marchetti-Boyd" in printed.stdout.decode()
    assert "Larkspur Transit" in printed.stdout.decode()
    done = run("letter", RESUME, POSTING, "-o", str(tmp_path), "--format", "txt", "--names", "{company} {what}")
    assert done.returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["Larkspur Transit Letter.txt"]
    assert (tmp_path / "Larkspur Transit Letter.txt").read_bytes() == printed.stdout
    assert re.search(r"read back by 1 reader: (\d+) of \1 lines, in order", done.stdout.decode())


def test_a_letter_as_json_tells_what_each_sentence_rests_on() -> None:
    told = json.loads(run("letter", RESUME, POSTING, "--json").stdout)
    assert told["files"] == []
    assert any(sentence["evidence"] for sentence in told["letter"])


def test_a_letter_is_no_json_resume(tmp_path: Path) -> None:
    done = run("letter", RESUME, POSTING, "-o", str(tmp_path / "out"), "--format", "json")
    assert (done.returncode, done.stderr.decode()) == (1, "--format takes docx, pdf, txt, md, html, not json.\n")
    assert not (tmp_path / "out").exists()


def test_an_unknown_placeholder_in_a_name_is_one_plain_line_and_nothing_written(tmp_path: Path) -> None:
    done = run("make", RESUME, POSTING, "-o", str(tmp_path / "out"), "--format", "txt", "--names", "{who}")
    assert done.returncode == 1
    assert "File names know no {who}. Write one of {name}" in done.stderr.decode()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("asked", "readers"), [([], 1), (["--reader", "all"], 3), (["--reader", "mammoth"], 1)])
def test_a_file_is_checked_as_each_reader_gets_it(
    asked: list[str], readers: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", RESUME, *asked]) == 0
    printed = capsys.readouterr().out
    assert printed.count(" reads it:\n") == readers
    assert "Elena Marchetti-Boyd" in printed


def test_a_reader_that_there_is_not_is_named_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", RESUME, "--reader", "word"]) == 1
    assert capsys.readouterr().err == "--reader takes all, document.xml, mammoth, python-docx, not word.\n"


def test_the_main_job_raises_coverage_and_invents_nothing(made: Path) -> None:
    report = json.loads((made / "report.json").read_text(encoding="utf-8"))
    assert report["coverage_after"]["keywords"][0] >= report["coverage_before"]["keywords"][0] > 0
    assert "GTFS" in report["gaps"]


def test_importing_the_made_files_gives_every_bullet_of_the_tailored_resume(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in made.glob("*Résumé*"):
        imported = answer(capsys, "import", str(path), "--json")
        assert imported["basics"]["name"] == "Elena Marchetti-Boyd"
        assert [len(job["highlights"]) for job in imported["work"]] == [6, 6, 3]


def test_a_posting_is_read_into_title_company_and_tiers(capsys: pytest.CaptureFixture[str]) -> None:
    posting = answer(capsys, "posting", POSTING, "--json")
    assert (posting["title"], posting["company"]) == ("Senior Data Analyst, Operations", "Larkspur Transit")
    tiers = [requirement["tier"] for requirement in posting["requirements"]]
    assert (tiers.count("responsibility"), tiers.count("required"), tiers.count("preferred")) == (7, 6, 6)
    for keyword in posting["keywords"]:
        assert keyword["term"].casefold() not in {"race", "pregnancy", "childbirth", "facebook", "instagram", "ios"}


def test_several_postings_are_a_document_a_line_and_a_broken_one_does_not_stop_the_rest(tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    done = run("posting", str(empty), POSTING, "--json")
    first, second = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 1
    assert first["keywords"] == []
    assert "empty.txt" in first["error"]
    assert second["company"] == "Larkspur Transit"


def test_a_posting_may_come_from_standard_input(capsys: pytest.CaptureFixture[str]) -> None:
    done = run("posting", "-", "--json", given=Path(POSTING).read_bytes())
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == "Senior Data Analyst, Operations"


def test_an_address_is_opened_only_where_that_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["posting", "https://jobs.example.com/nurse"]) == 1
    said = capsys.readouterr().err
    assert "With --fetch it is: Tailor will ask jobs.example.com" in said


def test_what_is_sent_is_said_before_an_address_is_opened_and_a_forbidden_network_stays_shut() -> None:
    answered = run("posting", "https://jobs.example.com/nurse", "--fetch")
    said = answered.stderr.decode().splitlines()
    assert answered.returncode == 1
    assert said[0].startswith("Tailor will ask jobs.example.com for the page https://jobs.example.com/nurse.")
    assert said[1].startswith("The network is switched off for Tailor here")


def test_an_address_inside_the_local_network_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["posting", "https://192.168.0.1/", "--fetch"]) == 1
    assert "local network" in capsys.readouterr().err


def test_matches_carry_state_and_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    matches = answer(capsys, "match", RESUME, POSTING, "--json")
    states = {match["term"].casefold(): match["state"] for match in matches["keywords"]}
    assert states["tableau"] == "verbatim"
    assert states["scikit-learn"] == "variant"
    assert states["gtfs"] == "missing"
    for match in matches["keywords"]:
        assert bool(match["evidence"]) == (match["state"] != "missing")


def test_suggestions_have_before_and_after(capsys: pytest.CaptureFixture[str]) -> None:
    suggestions = answer(capsys, "suggest", RESUME, POSTING, "--json")["suggestions"]
    mirrored = [one for one in suggestions if "scikit-learn" in (one["after"] or "")]
    assert mirrored
    assert all(one["verdict"] != "reject" for one in suggestions)


def test_a_new_order_is_printed_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suggest", str(RESUME), str(POSTING)]) == 0
    printed = capsys.readouterr().out
    assert "skills[1].keywords: The skills that the posting asks for come first" in printed
    assert "        1. Tableau\n" in printed


@pytest.mark.parametrize(
    ("command", "asked", "expected"),
    [
        ("same", {"a": "Kubernetes", "b": "K8s"}, {"state": "variant"}),
        ("same", {"a": "Java", "b": "JavaScript"}, {"state": "missing"}),
    ],
)
def test_names_are_compared_a_line_each(
    command: str,
    asked: dict[str, str],
    expected: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(asked).encode())))
    assert answer(capsys, command, "--json") == expected


def test_a_changed_number_is_caught(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked = {"source": "Led a team of 3 engineers", "rewrite": "Led a team of 5 engineers"}
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(asked).encode())))
    judged = answer(capsys, "guard", "--json")
    assert judged["verdict"] == "reject"
    assert judged["reasons"]
    assert [asked["rewrite"][start:end] for start, end in judged["spans"]] == ["5"]


def test_a_confirmed_fact_may_be_said() -> None:
    asked = {"source": "Cleaned sales data", "rewrite": "Cleaned sales data with Python"}
    given = "\n".join(json.dumps({**asked, **facts}) for facts in ({}, {"facts": ["Python"]}, {"facts": "Python"}))
    done = run("guard", "--json", given=given.encode())
    assert [json.loads(line)["verdict"] for line in done.stdout.splitlines()] == ["reject", "pass"]
    assert (done.returncode, done.stderr.decode()) == (1, '"facts" on standard input is not a list of texts.\n')


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + b"0" * 64, b"%PDF-1.7\nnothing"])
def test_a_file_that_cannot_be_read_is_one_line_and_nothing_written(content: bytes, tmp_path: Path) -> None:
    broken = tmp_path / "my resume.docx"
    broken.write_bytes(content)
    done = run("make", str(broken), POSTING, "-o", str(tmp_path / "out"))
    assert done.returncode == 1
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert "my resume.docx" in done.stderr.decode()
    assert not (tmp_path / "out").exists()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    done = run("import", str(tmp_path / "nowhere.pdf"))
    assert done.returncode == 1
    assert "nowhere.pdf" in done.stderr.decode()


def test_wrong_usage_is_status_2() -> None:
    assert run("make").returncode == 2
    assert run("dance").returncode == 2


def test_a_resume_without_a_name_is_a_warning(tmp_path: Path) -> None:
    nameless = tmp_path / "resume.txt"
    nameless.write_text("EXPERIENCE\n\nWelder, Tidewater Yards\n2019 - 2022\n- Welded hulls.\n", encoding="utf-8")
    done = run("import", str(nameless), "--json")
    assert done.returncode == 0
    assert "name" in done.stderr.decode()
    assert json.loads(done.stdout)["work"]


def test_doctor_counts_sockets_and_finds_the_shipped_data() -> None:
    facts = json.loads(run("doctor", "--json").stdout)
    assert facts["sockets asked for"] == 0
    assert set(facts["shipped"].values()) == {"present"}


@pytest.mark.parametrize(
    "command", ["import", "posting", "match", "same", "suggest", "guard", "make", "letter", "check"]
)
def test_every_command_explains_itself_with_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "Example:" in capsys.readouterr().out


def test_a_file_that_holds_no_answers_ends_in_one_plain_line(tmp_path: Path) -> None:
    broken, folder = tmp_path / "answers.json", tmp_path / "out"
    broken.write_text('{"facts": [', encoding="utf-8")
    done = run("make", RESUME, POSTING, "-o", str(folder), "--answers", str(broken))
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert "answers.json is no file of answers" in done.stderr.decode()
    assert not folder.exists()


def test_an_answered_keyword_is_offered_or_stays_a_gap_and_is_not_asked_again(tmp_path: Path) -> None:
    facts = [{"term": "data analysis", "answer": "have"}, {"term": "Looker", "answer": "no"}]
    path = tmp_path / "answers.json"
    path.write_text(json.dumps({"facts": facts}), encoding="utf-8")
    suggestions = json.loads(run("suggest", RESUME, POSTING, "--json", "--answers", str(path)).stdout)["suggestions"]
    kinds = {
        term: [one["kind"] for one in suggestions if term in one.get("terms", ())]
        for term in ("data analysis", "Looker")
    }
    assert kinds == {"data analysis": ["add"], "Looker": []}
    matches = json.loads(run("match", RESUME, POSTING, "--json", "--answers", str(path)).stdout)["keywords"]
    assert {one["term"]: one["state"] for one in matches}["Looker"] == "missing"


def test_the_templates_are_listed_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [one["name"] for one in answer(capsys, "templates", "--json")]
    assert names == ["classic", "academic", "compact", "executive", "modern", "plain"]
    picture = tmp_path / "modern.png"
    assert main(["templates", "show", "modern", "-o", str(picture)]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_template_that_is_not_there_is_named_with_those_that_are() -> None:
    done = run("templates", "show", "baroque")
    assert done.returncode == 1
    assert done.stderr.decode().startswith('There is no template "baroque". Choose one of: classic, academic')


def test_garbage_on_standard_input_is_refused_in_one_plain_line() -> None:
    done = run("guard", "--json", given=b"\xff\xfe\n")
    assert (done.returncode, done.stderr.decode()) == (1, "Line 1 of standard input is not JSON.\n")

"""What is written is what is read."""

import json
from dataclasses import replace

import pytest

from tailor.model.answers import Alias, Answers, Fact, TierCorrection
from tailor.model.application import Application
from tailor.model.look import Look
from tailor.model.message import say
from tailor.storage.codec import NotAnswers, decode_answers, decode_application, decode_base, encode


def test_an_application_comes_back_equal(application: Application) -> None:
    assert decode_application(encode(application)) == application


def test_the_look_comes_back_with_its_application(application: Application) -> None:
    dressed = replace(application, look=Look("Letter", "#1f3557", -0.5, 1, "Profile"))
    assert decode_application(encode(dressed)) == dressed
    raw = json.loads(encode(dressed))
    del raw["look"]
    assert decode_application(json.dumps(raw).encode()).look == Look()


def test_a_base_resume_comes_back_equal(application: Application) -> None:
    assert decode_base(encode(application.base)) == application.base


def test_answers_come_back_equal() -> None:
    answers = Answers(
        facts=(Fact("Terraform", "have", "w1", "three years", "2026-11-22"),),
        not_skills=("coffee",),
        aliases=(Alias("k8s", "Kubernetes"),),
        tiers=(TierCorrection("Go", "preferred"),),
        never=("mirror",),
        different=(Alias("Java", "JavaScript"),),
    )
    assert decode_answers(encode(answers)) == answers


def test_answers_and_postings_of_an_earlier_version_are_read(application: Application) -> None:
    said = json.loads(encode(Answers(not_skills=("coffee",))))
    del said["different"]
    assert decode_answers(json.dumps(said).encode()) == Answers(not_skills=("coffee",))
    raw = json.loads(encode(application))
    del raw["posting"]["more_terms"]
    assert decode_application(json.dumps(raw).encode()) == application


def test_keys_of_a_later_version_are_passed_over_and_missing_ones_get_defaults(application: Application) -> None:
    raw = json.loads(encode(application))
    raw["board"] = "later"
    raw["base"]["resume"]["sections"][0]["entries"][0]["later"] = 1
    del raw["template"], raw["letter"]
    decoded = decode_application(json.dumps(raw).encode())
    assert decoded.template == "classic"
    assert decoded.letter is None
    assert decoded.base == application.base


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"[]", b'{"facts": 3}', b'{"facts": [{"term": "Go", "answer": "maybe"}]}']
)
def test_what_holds_no_answers_is_refused_in_plain_words(content: bytes) -> None:
    with pytest.raises(NotAnswers):
        decode_answers(content)


def test_a_message_among_the_warnings_is_kept_as_its_words(application: Application) -> None:
    posting = replace(application.posting, warnings=(say("%n page(s) were read.", n=2),))
    assert decode_application(encode(replace(application, posting=posting))).posting.warnings == ("2 pages were read.",)

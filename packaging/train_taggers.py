"""Trains the tagger that ships with the app; prints its figures and stores them beside the weights.

    python packaging/train_taggers.py DATA [--out resources/taggers] [--folds 0] [--baseline] [--work FOLDER]

DATA holds skillspan.jsonl and green.jsonl (see tagger_data.py). Needs the app's packages and `python-crfsuite` 0.9.11
or later, in an environment of its own: the app runs the weights with numpy alone. The linear-chain CRF that ships
marks G, the skills of all trades in Green's sentences; `--baseline` also measures the same for K and S on SkillSpan by
folds, which the encoder (train_encoder.py) beat by more than .03. What ships is trained on `train`, all choices come
from folds inside it, and `dev` is scored once. Each document draws its own chances from a fixed seed, so that neither
the order nor the folds change what a line teaches.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from tagger_data import FOLDS, Document, Example, load_postings, load_sentences, with_commas, without_commas
from tagger_measures import measure, span_f1

from tailor.analysis import crf_features
from tailor.analysis.embedding import embedder
from tailor.analysis.spans import find_spans
from tailor.analysis.tagging import Chances, Label, TaggedLine
from tailor.paths import data_dir

SHIPPED: Label = "G"
BASELINE: tuple[Label, ...] = ("K", "S")
CLUSTERS = (64, 512)
SEED = 20211122
SETTINGS = {"c1": 0.1, "c2": 0.1, "max_iterations": 100, "feature.possible_transitions": True}
STATES = ("O", "B", "I")
LEAST = {"G": 0.38, "K": 0.38, "S": 0.38}
SURE = (0.0, 0.5, 0.55, 0.6, 0.65, 0.7)
_KEPT = ("exact_f1", "soft_precision", "soft_recall", "soft_f1")
_AT_ONCE = 2
_NO_WEIGHT = 0.01
_BARE = 0.1
"""The share of Green's sentences that teach without their commas."""
# A single sentence has no section: what Green would teach about sections is chance.
_OF_SECTIONS = ("tier=", "kind=", "head=", "title")


def make_clusters(file: Path) -> None:
    """Write the centres of like words among the shipped word vectors."""
    from sklearn.cluster import KMeans

    tokenizer = json.loads((data_dir("resources") / "embedding" / "tokenizer.json").read_text(encoding="utf-8"))
    words = [word for word in tokenizer["model"]["vocab"] if len(word) > 1 and word.isascii() and word[0] not in "#["]
    vectors = embedder().embed(words)
    tables = {}
    for count in CLUSTERS:
        centres = KMeans(count, n_init=1, random_state=0, max_iter=30).fit(vectors).cluster_centers_
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
        tables[f"k{count:04}"] = centres.astype(np.float16)
    np.savez_compressed(file, **tables)


def features(example: Example, label: Label) -> list[list[str]]:
    """Return the features of each token, as the app adds them up."""
    tokens = crf_features.with_commas(example.line, example.tokens)
    words = crf_features.word_features([token.text for token in tokens])
    near = [{far: crf_features.at_distance(word, far) for far in crf_features.DISTANCES} for word in words]
    rows = []
    for index, context in enumerate(crf_features.context_features(example.line, tokens)):
        row = [name for name in context if label != "G" or not name.startswith(_OF_SECTIONS)]
        for distance in crf_features.DISTANCES:
            if 0 <= index + distance < len(words):
                row += near[index + distance][distance]
            elif abs(distance) == 1:
                row.append(f"{distance}:edge")
        rows.append(row)
    return rows


def variants(example: Example, label: Label, chance: random.Random) -> Iterator[Example]:
    """Yield a line as it teaches: whole postings with and without commas, some sentences without."""
    if label == "G":
        example = with_commas(example)
        yield without_commas(example, 1.0, chance) if chance.random() < _BARE else example
        return
    yield example
    bare = without_commas(example, 1.0, chance)
    if len(bare.tokens) < len(example.tokens):
        yield bare


def lessons(documents: Iterable[Document], label: Label) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Yield the features and tags of every line that teaches."""
    for document in documents:
        chance = random.Random(f"{SEED} {label} {document.id}")
        for example in document.examples:
            for variant in variants(example, label, chance):
                if variant.tokens:
                    yield features(variant, label), list(variant.tags[label])


def train(documents: Iterable[Document], label: Label, file: Path) -> None:
    """Train one tagger and write it in crfsuite's own form."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(SETTINGS)
    for rows, tags in lessons(documents, label):
        trainer.append(rows, tags)
    trainer.train(str(file))


def tag(file: Path, documents: Iterable[Document], label: Label) -> dict[str, list[TaggedLine]]:
    """Return what a trained tagger says to each line of each document."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    found: dict[str, list[TaggedLine]] = {}
    for document in documents:
        found[document.id] = []
        for example in document.examples:
            tagger.set(features(example, label))
            places = range(len(example.tokens))
            chances = tuple((tagger.marginal("B", at), tagger.marginal("I", at)) for at in places)
            found[document.id].append(TaggedLine(example.line, example.tokens, {label: chances}))
    return found


def rates(documents: Sequence[Document], tagged: Mapping[str, list[TaggedLine]], label: Label) -> dict[str, object]:
    """Return the strict figure of the tags and the app's figures of the spans, by how sure a span must be."""
    told = [document for document in documents if document.id in tagged]
    gold = [example.tags[label] for document in told for example in document.examples]
    tags = [_likeliest(line.chances[label]) for document in told for line in tagged[document.id]]
    by_sureness = {}
    for sure in SURE:
        terms = {document.id: list(_terms(tagged[document.id], label, sure)) for document in told}
        found = measure(told, terms, (label,))
        by_sureness[str(sure)] = {name: round(found[name], 3) for name in _KEPT}
    return {"documents": len(told), "strict_f1": round(span_f1(gold, tags), 3), "by_sureness": by_sureness}


def _likeliest(chances: Chances) -> list[str]:
    return ["O" if begins + on < 0.5 else "B" if begins > on else "I" for begins, on in chances]


def _terms(lines: Iterable[TaggedLine], label: Label, sure: float) -> Iterator[str]:
    for line in lines:
        for first, last, _ in find_spans(line, label, LEAST[label], sure):
            yield line.line.text[line.tokens[first].start : line.tokens[last - 1].end]


def weights_table(
    states: Mapping[tuple[str, str], float], moves: Mapping[tuple[str, str], float]
) -> dict[str, np.ndarray]:
    """Return a tagger as the app reads it: a row a feature, a column a state, and what each state gives the next."""
    rows: dict[str, np.ndarray] = {}
    for (name, state), weight in states.items():
        rows.setdefault(name, np.zeros(len(STATES), dtype=np.float32))[STATES.index(state)] = weight
    table = np.zeros((len(STATES), len(STATES)), dtype=np.float32)
    for (before, after), weight in moves.items():
        table[STATES.index(before), STATES.index(after)] = weight
    names = sorted(name for name, row in rows.items() if np.abs(row).max() > _NO_WEIGHT)
    return {
        "names": np.frombuffer("\n".join(names).encode("utf-8"), dtype=np.uint8),
        "weights": np.array([rows[name] for name in names], dtype=np.float16).reshape(len(names), len(STATES)),
        "transitions": table.astype(np.float16),
    }


def write_weights(file: Path, target: Path) -> None:
    """Write a trained tagger as the app reads it."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(file))
    info = tagger.info()
    np.savez_compressed(target, **weights_table(info.state_features, info.transitions))


def _documents(data: Path, label: Label, split: str) -> list[Document]:
    return load_sentences(data, split) if label == "G" else load_postings(data, split)


def train_one(data: Path, work: Path, job: tuple[Label, int | None]) -> None:
    """Train the tagger of a label without one fold, or of all `train`; one that is there already stays."""
    label, fold = job
    file = file_of(work, job)
    if not file.exists():
        train((each for each in _documents(data, label, "train") if each.fold != fold), label, file.with_suffix(".new"))
        file.with_suffix(".new").replace(file)
        print("trained", file.name, flush=True)


def file_of(work: Path, job: tuple[Label, int | None]) -> Path:
    """Return where a trained tagger is kept."""
    label, fold = job
    return work / (f"{label}.crf" if fold is None else f"{label}{fold}.crf")


def by_folds(data: Path, work: Path, label: Label, folds: Iterable[int]) -> dict[str, object]:
    """Return the figures of documents that their tagger never saw."""
    documents = _documents(data, label, "train")
    tagged: dict[str, list[TaggedLine]] = {}
    for fold in folds:
        unseen = [document for document in documents if document.fold == fold]
        tagged |= tag(file_of(work, (label, fold)), unseen, label)
    return {"fold_numbers": list(folds), **rates(documents, tagged, label)}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/taggers"))
    parser.add_argument("--folds", type=int, nargs="*", default=[0], help="which of the five folds to measure by")
    parser.add_argument("--baseline", action="store_true", help="measure K and S by five folds, too")
    parser.add_argument("--work", type=Path, help="keep the trained taggers here, and use those that are there")
    options = parser.parse_args()
    work = options.work or Path(tempfile.mkdtemp())
    for folder in (work, options.out):
        folder.mkdir(parents=True, exist_ok=True)
    if not (options.out / "clusters.npz").exists():
        make_clusters(options.out / "clusters.npz")
    measured: dict[Label, list[int]] = {SHIPPED: options.folds}
    if options.baseline:
        measured |= {label: list(range(FOLDS)) for label in BASELINE}
    jobs: list[tuple[Label, int | None]] = [(SHIPPED, None)]
    jobs += [(label, fold) for label, folds in measured.items() for fold in folds]
    with ProcessPoolExecutor(_AT_ONCE) as processes:
        list(processes.map(partial(train_one, options.data, work), jobs))
    write_weights(file_of(work, (SHIPPED, None)), options.out / "weights.npz")
    figures: dict[str, object] = {"least": LEAST[SHIPPED], "settings": SETTINGS}
    figures |= {f"{label}_folds": by_folds(options.data, work, label, folds) for label, folds in measured.items()}
    unseen = _documents(options.data, SHIPPED, "dev")
    figures[f"{SHIPPED}_dev"] = rates(unseen, tag(file_of(work, (SHIPPED, None)), unseen, SHIPPED), SHIPPED)
    (options.out / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

"""Fits the weights that order keywords: what each thing known of a find says about annotators marking it.

    python packaging/fit_ranking.py DATA CHANCES [--out resources/encoder/ranking.json]

DATA holds skillspan.jsonl; CHANCES is what `train_encoder.py --chances` kept: what the encoder says of postings that
it did not learn from. Only those postings are used. Needs the app's own packages alone.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from tagger_data import Document, load_postings
from tagger_measures import Figures, truth_of

from tailor.analysis.candidates import gather
from tailor.analysis.crf_tagger import crf_tagger
from tailor.analysis.keyword_lines import KeywordLine, keyword_lines
from tailor.analysis.merging import Gathered, merge
from tailor.analysis.ranking import similarities
from tailor.analysis.taggers import JoinedTaggers
from tailor.analysis.tagging import TaggedLine, pieces
from tailor.analysis.worth import FEATURES, features

LEASTS = (0.0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6)
Finds = list[tuple[Gathered, tuple[float, ...]]]


class KeptChances:
    """A tagger that repeats what the encoder said of one posting; K and S."""

    def __init__(self, document: Document, chances: Sequence[np.ndarray]) -> None:
        self._said = {
            example.line.start + token.start: said
            for example, lines in zip(document.examples, chances, strict=True)
            for token, said in zip(example.tokens, lines, strict=True)
        }

    def tag(self, lines: Sequence[KeywordLine]) -> tuple[TaggedLine, ...]:
        silent = np.array([(1, 0, 0)] * 2)
        tagged = []
        for line in lines:
            said = [self._said.get(line.start + token.start, silent) for token in pieces(line.text)]
            knowledge, skill = (tuple((float(row[at][1]), float(row[at][2])) for row in said) for at in (0, 1))
            tagged.append(TaggedLine(line, pieces(line.text), {"K": knowledge, "S": skill}))
        return tuple(tagged)


def finds_of(document: Document, chances: Sequence[np.ndarray]) -> Finds:
    tagger = JoinedTaggers(crf_tagger(), KeptChances(document, chances))
    groups = [group for group in merge(gather(document.posting, tagger)) if group.kind != "soft"]
    lines = [line.text for line in keyword_lines(document.posting) if line.tier] or [document.posting.text]
    nearness = similarities([group.term for group in groups], lines)
    return [(group, features(group, nearness.get(group.term, 0.0))) for group in groups]


def measured(documents: Sequence[Document], finds: Sequence[Finds], model: LogisticRegression, least: float) -> dict:
    figures = Figures()
    for document, found in zip(documents, finds, strict=True):
        chances = model.predict_proba([row for _, row in found])[:, 1] if found else []
        ranked = sorted(zip(chances, found, strict=True), key=lambda each: -each[0])
        figures.add(truth_of(document, ("K",)), [group.term for chance, (group, _) in ranked if chance >= least])
    return {name: round(rate, 4) for name, rate in figures.rates().items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("chances", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/encoder/ranking.json"))
    options = parser.parse_args()
    with np.load(options.chances) as kept:
        names = set(kept.files)
        documents = [one for one in load_postings(options.data, "train") if f"{one.id}/0" in names]
        finds = [finds_of(one, [kept[f"{one.id}/{line}"] for line in range(len(one.examples))]) for one in documents]
    right = [
        truth_of(document, ("K",)).judge(group.term).soft
        for document, found in zip(documents, finds, strict=True)
        for group, _ in found
    ]
    model = LogisticRegression(max_iter=1000).fit([row for found in finds for _, row in found], right)
    rates = {least: measured(documents, finds, model, least) for least in LEASTS}
    best = max(rates, key=lambda least: rates[least]["soft_f1"])
    weights = {"start": model.intercept_[0], **dict(zip(FEATURES, model.coef_[0], strict=True))}
    report = {
        "source": f"fitted by packaging/fit_ranking.py on {len(documents)} postings of SkillSpan train, by folds",
        "weights": {**{name: round(float(weight), 3) for name, weight in weights.items()}, "least": best},
        "folds": {str(least): each for least, each in rates.items()},
    }
    options.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(report, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

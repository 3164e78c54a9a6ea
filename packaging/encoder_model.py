"""The network behind the encoder tagger: MiniLM with marks added to its word pieces and three heads of BIO tags."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

HIDDEN, LAYERS, HEADS, INNER, PIECES, POSITIONS = 384, 6, 12, 1536, 30522, 512
TAGS = 9
"""O, B, I of K, then of S, then of G."""


class Layer(nn.Module):
    """Self-attention and a feed-forward part, each followed by a norm, as BERT has them."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.joined, self.attended = nn.Linear(HIDDEN, HIDDEN), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.wide, self.narrow = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.done, self.dropout = nn.LayerNorm(HIDDEN, eps=1e-12), nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        query, key, value = (
            part(x).unflatten(-1, (HEADS, HIDDEN // HEADS)).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        seen = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.attended(x + self.dropout(self.joined(seen.transpose(1, 2).flatten(2))))
        return self.done(x + self.dropout(self.narrow(functional.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """Word pieces and marks in, the chances of all tags of every piece out."""

    def __init__(self, marks: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(PIECES, HIDDEN), nn.Embedding(POSITIONS, HIDDEN)
        self.marks, self.norm = nn.Embedding(marks, HIDDEN), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout, self.tags = nn.Dropout(dropout), nn.Linear(HIDDEN, TAGS)
        nn.init.zeros_(self.marks.weight)
        self.words.weight.requires_grad = False

    def forward(self, ids: Tensor, marks: Tensor) -> Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(places) + self.marks(marks).sum(2))
        x = self.dropout(x)
        mask = ((ids == 0).to(x.dtype) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return self.tags(self.dropout(x)).unflatten(-1, (3, 3))


def load_minilm(encoder: Encoder, file: Path) -> None:
    """Give the encoder the weights of all-MiniLM-L6-v2; marks and heads stay as they are."""
    given = load_file(file)
    given = {name.removeprefix("bert."): weight for name, weight in given.items()}
    own = {
        "words.weight": "embeddings.word_embeddings.weight",
        "positions.weight": "embeddings.position_embeddings.weight",
    }
    parts = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "joined": "attention.output.dense",
        "attended": "attention.output.LayerNorm",
        "wide": "intermediate.dense",
        "narrow": "output.dense",
        "done": "output.LayerNorm",
    }
    for end in ("weight", "bias"):
        own[f"norm.{end}"] = f"embeddings.LayerNorm.{end}"
        for layer in range(LAYERS):
            own |= {f"layers.{layer}.{mine}.{end}": f"encoder.layer.{layer}.{its}.{end}" for mine, its in parts.items()}
    state = {mine: given[its] for mine, its in own.items()}
    # Every piece belongs to the first of BERT's two segments: its vector joins the positions.
    state["positions.weight"] = state["positions.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    left = encoder.load_state_dict(state, strict=False)
    assert not left.unexpected_keys
    assert {name.split(".")[0] for name in left.missing_keys} == {"marks", "tags"}


class _Chances(nn.Module):
    def __init__(self, encoder: Encoder, heads: int) -> None:
        super().__init__()
        self.encoder, self.heads = encoder, heads

    def forward(self, ids: Tensor, marks: Tensor) -> Tensor:
        return self.encoder(ids, marks)[:, :, : self.heads].softmax(-1)


def export(encoder: Encoder, heads: int, file: Path) -> None:
    """Write the encoder and its first heads as an ONNX model: int8 weights, a scale a channel, one bit to spare."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    sizes = {0: "windows", 1: "pieces"}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        torch.onnx.export(
            _Chances(encoder, heads).eval(),
            (torch.ones(2, 16, dtype=torch.long), torch.zeros(2, 16, 4, dtype=torch.long)),
            str(whole),
            input_names=["ids", "marks"],
            output_names=["chances"],
            dynamic_axes={"ids": sizes, "marks": sizes, "chances": sizes},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, file, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)

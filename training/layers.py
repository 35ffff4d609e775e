"""The reranker in torch: taken out of its int8 weights, and its layers written as int8 ONNX again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from transformers import BertConfig
from transformers.models.bert.modeling_bert import BertLayer

LAYERS, WIDTH, WORDS, PLACES = 12, 384, 30522, 512
MIDDLE = 6
"""From this layer on all are trained at first, by themselves; which tokens are the sentence's own is told here anew."""

CONFIG = BertConfig(
    hidden_size=WIDTH,
    num_hidden_layers=LAYERS,
    num_attention_heads=12,
    intermediate_size=1536,
    hidden_act="gelu",
    # With dropout on the attention, torch has no fused kernel for it on a CPU: training took a quarter longer.
    attention_probs_dropout_prob=0.0,
    attn_implementation="sdpa",
)
_LINEAR = {
    "attention.self.query": "attention/self/query/MatMul_quant",
    "attention.self.key": "attention/self/key/MatMul_quant",
    "attention.self.value": "attention/self/value/MatMul_quant",
    "attention.output.dense": "attention/output/dense/MatMul_quant",
    "intermediate.dense": "intermediate/dense/MatMul_quant",
    "output.dense": "output/dense/MatMul_quant",
}
_NORMS = ("attention.output.LayerNorm", "output.LayerNorm")


class Reader(nn.Module):
    """The reranker's embeddings, which stay as they are, its layers, pooler and classifier.

    A vector is added to the states of the sentence that is judged, at the first layer and in the middle, so that it is
    told from what stands before it. Beside the logit of each pair there is one of each token: whether it is one of the
    words that the answer can't be without; and one more of each pair: whether what answers says yes, not no.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(WORDS, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.parts = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=CONFIG.layer_norm_eps)
        for module in (self.words, self.places, self.parts, self.norm):
            module.requires_grad_(False)
        self.layers = Layers()

    def forward(self, tokens: Tensor, parts: Tensor, own: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits of shape (pairs,), of shape (pairs, tokens) and of shape (pairs,).

        All else is of shape (pairs, tokens): the tokens, their `parts`, 0 for those of the question and 1 for the
        others, `own` 1 for those of the sentence that is judged, `mask` 1 where there is a token.
        """
        known = self.words(tokens) + self.places.weight[: tokens.shape[1]] + self.parts(parts)
        return self.layers.logits(self.layers.states(self.norm(known), own, mask))


class Layers(nn.Module):
    """What is trained and written: all that is above the embeddings."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(BertLayer(CONFIG) for _ in range(LAYERS))
        self.own_first = nn.Parameter(torch.zeros(WIDTH))
        self.own = nn.Parameter(torch.zeros(WIDTH))
        self.pool = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, 1)
        self.word = nn.Linear(WIDTH, 1)
        self.yes = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(0.1)

    def forward(self, hidden: Tensor, own: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The logits of pairs without padding."""
        return self.logits(self.states(hidden, own))

    def states(self, hidden: Tensor, own: Tensor, mask: Tensor | None = None) -> Tensor:
        """The last layer's states, of shape (pairs, tokens, WIDTH) as the embeddings' that are given."""
        attended = None if mask is None else mask[:, None, None, :].bool()
        hidden = hidden + own[..., None] * self.own_first
        for number, layer in enumerate(self.layers):
            if number == MIDDLE:
                hidden = hidden + own[..., None] * self.own
            given = layer(hidden, attention_mask=attended)
            hidden = given[0] if isinstance(given, tuple) else given
        return hidden

    def logits(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """How surely each sentence answers, of shape (pairs,); each token is one of the answer's, (pairs, tokens); and
        the sentence says yes, (pairs,)."""
        pooled = self.dropout(torch.tanh(self.pool(states[:, 0])))
        return self.out(pooled)[:, 0], self.word(states)[..., 0], self.yes(pooled)[:, 0]


def from_reranker(model: Path) -> Reader:
    """The reranker as it is in its ONNX file, its int8 weights turned back into float32."""
    reader = Reader()
    _take(reader, _weights(model))
    return reader


def from_layers(model: Path, layers: Path) -> Reader:
    """The reranker's embeddings, and layers as `write_int8` wrote them, their int8 weights turned back into float32."""
    reader = from_reranker(model)
    missing = {name for name, _ in reader.layers.named_parameters()} - _take(reader.layers, _written(layers))
    assert not missing, f"{layers} lacks {sorted(missing)}"
    return reader


def _take(module: nn.Module, weights: Iterable[tuple[str, np.ndarray]]) -> set[str]:
    """Copies weights into a module; returns the names of those that it got."""
    taken = set()
    with torch.no_grad():
        for name, values in weights:
            module.get_parameter(name).copy_(torch.from_numpy(np.array(values)))
            taken.add(name)
    return taken


def _exact(stored: Mapping[str, np.ndarray], quantised: str, zero: str) -> np.ndarray:
    """Int8 weights of a file turned back into float32."""
    scale = stored[quantised.removesuffix("_quantized") + "_scale"].astype(np.float32)
    values: np.ndarray = (stored[quantised].astype(np.float32) - stored[zero].astype(np.float32)) * scale
    return values


def _written(layers: Path) -> Iterator[tuple[str, np.ndarray]]:
    """The weights of a file of layers by the names that they have in `Layers`."""
    graph = onnx.load(str(layers)).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    names = {name for name, _ in Layers().named_parameters()}
    for name, values in stored.items():
        # The export calls a weight 'own.1' since an input is called 'own'.
        if name.removesuffix(".1") in names and values.dtype == np.float32:
            yield name.removesuffix(".1"), values
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            # '/layers.0/attention/self/query/MatMul_quant' or, of a layer outside of these, '/pool/Gemm_MatMul_quant'.
            name = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
            yield f"{name}.weight", _exact(stored, node.input[1], node.input[3]).T


def _weights(model: Path) -> Iterator[tuple[str, np.ndarray]]:
    graph = onnx.load(str(model)).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    products = {node.name: node for node in graph.node if node.op_type == "MatMulInteger"}

    def product(node_name: str) -> np.ndarray:
        node = products[node_name]
        # onnx multiplies from the left, torch's linear layers from the right.
        return _exact(stored, node.input[1], node.input[3]).T

    for module, name in (("words", "word"), ("places", "position"), ("parts", "token_type")):
        table = f"bert.embeddings.{name}_embeddings.weight"
        yield f"{module}.weight", _exact(stored, f"{table}_quantized", f"{table}_zero_point")
    for kind in ("weight", "bias"):
        yield f"norm.{kind}", stored[f"bert.embeddings.LayerNorm.{kind}"]
    for number in range(LAYERS):
        here, there = f"layers.layers.{number}", f"encoder/layer.{number}"
        for module, node in _LINEAR.items():
            yield f"{here}.{module}.weight", product(f"/bert/{there}/{node}")
            yield f"{here}.{module}.bias", stored[f"bert.encoder.layer.{number}.{module}.bias"]
        for module in _NORMS:
            for kind in ("weight", "bias"):
                yield f"{here}.{module}.{kind}", stored[f"bert.encoder.layer.{number}.{module}.{kind}"]
    yield "layers.pool.weight", product("/bert/pooler/dense/Gemm_MatMul_quant")
    yield "layers.pool.bias", stored["bert.pooler.dense.bias"]
    yield "layers.out.weight", product("/classifier/Gemm_MatMul_quant").reshape(1, WIDTH)
    yield "layers.out.bias", stored["classifier.bias"].reshape(1)


def write_int8(layers: Layers, file: Path) -> None:
    """Writes the layers as int8 ONNX: inputs `hidden` of shape (1, tokens, WIDTH) and `own` of
    shape (1, tokens), outputs `answers` of shape (1,), `words` of shape (1, tokens) and `yes` of shape (1,)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    exact = file.with_suffix(".float32.onnx")
    torch.onnx.export(
        layers.eval(),
        (torch.randn(1, 37, WIDTH), torch.ones(1, 37)),
        str(exact),
        input_names=["hidden", "own"],
        output_names=["answers", "words", "yes"],
        dynamic_axes={"hidden": {1: "tokens"}, "own": {1: "tokens"}, "words": {1: "tokens"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(exact, file, weight_type=QuantType.QInt8, per_channel=True)
    exact.unlink()

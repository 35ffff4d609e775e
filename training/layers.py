"""The upper six layers of the reranker in torch: taken out of its int8 weights, and written as int8 ONNX again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from transformers import BertConfig
from transformers.models.bert.modeling_bert import BertLayer

FIRST, LAYERS, WIDTH = 6, 12, 384
"""The trained layers are those from FIRST on."""

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


class UpperLayers(nn.Module):
    """Layers FIRST to the last, pooler, classifier: hidden states (pairs, tokens, WIDTH) → logits (pairs,).

    A vector is added to the states of the sentence that is judged, so that it is told from what stands before it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList(BertLayer(CONFIG) for _ in range(LAYERS - FIRST))
        self.own = nn.Parameter(torch.zeros(WIDTH))
        self.pool = nn.Linear(WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, 1)
        self.dropout = nn.Dropout(0.1)

    def forward(self, hidden: Tensor, own: Tensor, mask: Tensor | None = None) -> Tensor:
        """`own`: 1 for the tokens of the sentence that is judged, of shape (pairs, tokens); `mask`: 1 where there is a
        token, of the same shape; None if no pair is padded."""
        attended = None if mask is None else mask[:, None, None, :].bool()
        hidden = hidden + own[..., None] * self.own
        for layer in self.layers:
            given = layer(hidden, attention_mask=attended)
            hidden = given[0] if isinstance(given, tuple) else given
        logits: Tensor = self.out(self.dropout(torch.tanh(self.pool(hidden[:, 0]))))
        return logits[:, 0]


def from_reranker(model: Path) -> UpperLayers:
    """The upper layers as they are in the reranker's ONNX file, its int8 weights turned back into float32."""
    layers = UpperLayers()
    with torch.no_grad():
        for name, values in _weights(model):
            layers.get_parameter(name).copy_(torch.from_numpy(np.ascontiguousarray(values)))
    return layers


def _weights(model: Path) -> Iterator[tuple[str, np.ndarray]]:
    graph = onnx.load(str(model)).graph
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    products = {node.name: node for node in graph.node if node.op_type == "MatMulInteger"}

    def dequantised(node_name: str) -> np.ndarray:
        node = products[node_name]
        scale = stored[node.input[1].removesuffix("_quantized") + "_scale"].astype(np.float32)
        zero = stored[node.input[3]].astype(np.float32)
        # onnx multiplies from the left, torch's linear layers from the right.
        turned: np.ndarray = ((stored[node.input[1]].astype(np.float32) - zero) * scale).T
        return turned

    for number in range(FIRST, LAYERS):
        here, there = f"layers.{number - FIRST}", f"encoder/layer.{number}"
        for module, node in _LINEAR.items():
            yield f"{here}.{module}.weight", dequantised(f"/bert/{there}/{node}")
            yield f"{here}.{module}.bias", stored[f"bert.encoder.layer.{number}.{module}.bias"]
        for module in _NORMS:
            for kind in ("weight", "bias"):
                yield f"{here}.{module}.{kind}", stored[f"bert.encoder.layer.{number}.{module}.{kind}"]
    yield "pool.weight", dequantised("/bert/pooler/dense/Gemm_MatMul_quant")
    yield "pool.bias", stored["bert.pooler.dense.bias"]
    yield "out.weight", dequantised("/classifier/Gemm_MatMul_quant").reshape(1, WIDTH)
    yield "out.bias", stored["classifier.bias"].reshape(1)


def write_int8(layers: UpperLayers, file: Path) -> None:
    """Writes the layers as int8 ONNX: inputs `hidden` of shape (1, tokens, WIDTH) and `own` of
    shape (1, tokens), output `answers` of shape (1,)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    exact = file.with_suffix(".float32.onnx")
    torch.onnx.export(
        layers.eval(),
        (torch.randn(1, 37, WIDTH), torch.ones(1, 37)),
        str(exact),
        input_names=["hidden", "own"],
        output_names=["answers"],
        dynamic_axes={"hidden": {1: "tokens"}, "own": {1: "tokens"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(exact, file, weight_type=QuantType.QInt8, per_channel=True)
    exact.unlink()

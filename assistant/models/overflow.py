"""Whether sums of int8 products overflow on this processor, found out by adding some up."""

from __future__ import annotations

from functools import cache

import numpy as np
import onnxruntime

from assistant.models.protobuf import written

EXACT_MODE = "session.x64quantprecision"
"""The session option under which onnxruntime computes with wider numbers. Where nothing overflows the results are the
same and it takes 1.8 times as long (onnxruntime 1.32 on a processor with AVX-512 VNNI)."""

_SUMMED = 64
_LARGEST = 255 * 127
"""The largest product of an unsigned and a signed byte; a sum of two is beyond 16 bits."""


@cache
def products_overflow() -> bool:
    """Whether they do without `EXACT_MODE`: on processors that have AVX2 and no VNNI."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return largest_sum(options) != _SUMMED * _LARGEST


def largest_sum(options: onnxruntime.SessionOptions) -> int:
    """64 times 255 · 127 as a session with these options adds it up."""
    session = onnxruntime.InferenceSession(_product(), options, providers=["CPUExecutionProvider"])
    [sums] = session.run(None, {"bytes": np.full((1, _SUMMED), 255, dtype=np.uint8)})
    return int(np.asarray(sums)[0, 0])


def _product() -> bytes:
    """An ONNX model that multiplies a row of 64 unsigned bytes with a matrix of signed ones, all 127.

    The numbers are those of fields and types in onnx.proto3.
    """
    uint8, int8, int32 = 2, 3, 6
    columns = 16
    node = written(1, b"bytes") + written(1, b"weights") + written(2, b"sums") + written(4, b"MatMulInteger")
    shape = written(1, _SUMMED) + written(1, columns)
    weights = shape + written(2, int8) + written(8, b"weights") + written(9, b"\x7f" * _SUMMED * columns)
    graph = b"".join(
        (
            written(1, node),
            written(2, b"product"),
            written(5, weights),
            written(11, _tensor(b"bytes", uint8)),
            written(12, _tensor(b"sums", int32)),
        )
    )
    ir_version, opset_version = 8, 13
    return written(1, ir_version) + written(8, written(2, opset_version)) + written(7, graph)


def _tensor(name: bytes, kind: int) -> bytes:
    """A value of the graph: its name, and that it is a tensor of that kind of numbers, of any shape."""
    return written(1, name) + written(2, written(1, written(1, kind)))

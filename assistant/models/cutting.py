"""An ONNX model in two, cut at a value inside its graph: what leads to it, and what follows from it.

It copies those fields of the model's file that a half needs. The onnx package can do it too, at half a second of every
start (0.1 here) and 36 MB.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from assistant.errors import ModelError
from assistant.models.protobuf import Field, fields, opening, written

# Field numbers of ModelProto, GraphProto, NodeProto, TensorProto and ValueInfoProto in onnx.proto3.
_GRAPH = 7
_NODE, _INITIALIZER, _INPUT, _OUTPUT = 1, 5, 11, 12
_NODE_INPUT, _NODE_OUTPUT = 1, 2
_TENSOR_NAME, _VALUE_NAME, _VALUE_TYPE = 8, 1, 2
_FLOAT_TENSOR = bytes([1 << 3 | 2, 2, 1 << 3, 1])
"""A TypeProto: a tensor (1) of elements of type float (1, 1), of any shape."""


class _Node(NamedTuple):
    """A node of the graph: the names that it reads and writes, and its field."""

    inputs: frozenset[bytes]
    outputs: frozenset[bytes]
    field: Field


def cut(model: bytes, at: str) -> tuple[bytes, bytes]:
    """The model up to the float value `at`, its only output, and the model from there on, `at` among its inputs.

    What the file says of the shapes of values stays: without it onnxruntime merges other operations, and the halves
    compute something else than the whole. Raises ModelError if no such value lies between inputs and outputs.
    """
    value = at.encode("ascii")
    top = list(fields(memoryview(model)))
    graph = [inner for field in top if field.number == _GRAPH for inner in fields(field.content)]
    nodes = [_node(field) for field in graph if field.number == _NODE]
    ends = {_named(field.content, _VALUE_NAME) for field in graph if field.number == _OUTPUT}
    before, after = _leading_to(nodes, {value}, set()), _leading_to(nodes, ends, {value})
    if not before or not any(value in node.inputs for node in after):
        raise ModelError(f"the model has no value {at!r} to be cut at; its layers are named otherwise")
    others = [field.whole for field in top if field.number != _GRAPH]
    declared = written(_VALUE_NAME, value) + written(_VALUE_TYPE, _FLOAT_TENSOR)
    lower: list[bytes | memoryview] = [*_half(graph, before), written(_OUTPUT, declared)]
    given = [field.whole for field in graph if field.number == _OUTPUT]
    upper: list[bytes | memoryview] = [*_half(graph, after), written(_INPUT, declared), *given]
    return _model(others, lower), _model(others, upper)


def _model(others: list[memoryview], graph: list[bytes | memoryview]) -> bytes:
    """A model's file of its fields but the graph, and those of the graph: its megabytes are copied once."""
    return b"".join(chain(others, (opening(_GRAPH, sum(map(len, graph))),), graph))


def _leading_to(nodes: list[_Node], wanted: set[bytes], given: set[bytes]) -> list[_Node]:
    """The nodes that what is wanted takes, in the graph's order, without those before what is given."""
    needed = set(wanted)
    kept = []
    # A node comes after those that it reads.
    for node in reversed(nodes):
        if needed & node.outputs - given:
            needed |= node.inputs
            kept.append(node)
    return kept[::-1]


def _half(graph: Iterable[Field], nodes: list[_Node]) -> list[memoryview]:
    """The fields of a graph of these nodes, with the weights and inputs that they read, and no outputs."""
    read = frozenset().union(*(node.inputs for node in nodes))
    kept = {id(node.field) for node in nodes}
    name = {_INITIALIZER: _TENSOR_NAME, _INPUT: _VALUE_NAME}

    def wanted(field: Field) -> bool:
        if field.number == _NODE:
            return id(field) in kept
        if field.number in name:
            return _named(field.content, name[field.number]) in read
        return field.number != _OUTPUT

    return [field.whole for field in graph if wanted(field)]


def _node(field: Field) -> _Node:
    names: dict[int, set[bytes]] = {_NODE_INPUT: set(), _NODE_OUTPUT: set()}
    for inner in fields(field.content):
        if inner.number in names:
            names[inner.number].add(bytes(inner.content))
    return _Node(frozenset(names[_NODE_INPUT]), frozenset(names[_NODE_OUTPUT]), field)


def _named(message: memoryview, number: int) -> bytes:
    """The name in a message, b'' if it has none."""
    return next((bytes(field.content) for field in fields(message) if field.number == number), b"")

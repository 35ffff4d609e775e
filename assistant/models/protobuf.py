"""Protobuf messages as they lie in a file: their fields, read and written.

https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.errors import ModelError

_VARINT, _EIGHT_BYTES, _LENGTH, _FOUR_BYTES = 0, 1, 2, 5
"""How a field is written."""


class Field(NamedTuple):
    """A field of a message: its number, its content (b'' for a number), and all its bytes."""

    number: int
    content: memoryview
    whole: memoryview


def fields(message: memoryview) -> Iterator[Field]:
    """The fields of a message, in order. Raises ModelError if it isn't one."""
    place, end = 0, len(message)
    while place < end:
        begun = place
        key, place = _varint(message, place)
        kind, content = key & 7, message[:0]
        if kind == _VARINT:
            _, place = _varint(message, place)
        elif kind == _LENGTH:
            length, place = _varint(message, place)
            content = message[place : place + length]
            place += length
        elif kind in (_EIGHT_BYTES, _FOUR_BYTES):
            place += 8 if kind == _EIGHT_BYTES else 4
        else:
            raise ModelError(f"the model's file is no ONNX file: byte {begun} of a message begins no field")
        if place > end:
            raise ModelError("the model's file is cut short: a field ends behind its message")
        yield Field(key >> 3, content, message[begun:place])


def _varint(message: memoryview, place: int) -> tuple[int, int]:
    """A number in base 128, lowest digits first, and where it ends."""
    value = shift = 0
    while place < len(message):
        byte = message[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
    raise ModelError("the model's file is cut short: a number ends behind its message")


def written(number: int, content: bytes | int) -> bytes:
    """A field: a number, or a content that has a length."""
    if isinstance(content, int):
        return _digits(number << 3 | _VARINT) + _digits(content)
    return opening(number, len(content)) + content


def opening(number: int, length: int) -> bytes:
    """What stands before the content of a field that is so many bytes long."""
    return _digits(number << 3 | _LENGTH) + _digits(length)


def _digits(value: int) -> bytes:
    """A number in base 128, lowest digits first; all but the last are marked."""
    digits = bytearray()
    while value >= 0x80:
        digits.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*digits, value])

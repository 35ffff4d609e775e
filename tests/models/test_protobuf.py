"""What is written as a protobuf field is read as it was."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.models.protobuf import fields, written

NUMBERS = st.integers(1, 2**29 - 1)
"""The numbers that a field may have."""


@given(st.lists(st.tuples(NUMBERS, st.binary(max_size=300))))
def test_contents_are_read_as_they_were_written(given: list[tuple[int, bytes]]) -> None:
    message = b"".join(written(number, content) for number, content in given)
    found = list(fields(memoryview(message)))
    assert [(field.number, bytes(field.content)) for field in found] == given
    assert b"".join(field.whole for field in found) == message


@given(NUMBERS, st.integers(0, 2**64 - 1))
def test_a_number_is_a_field_without_content(number: int, value: int) -> None:
    message = written(number, value)
    [field] = fields(memoryview(message))
    assert (field.number, bytes(field.content), bytes(field.whole)) == (number, b"", message)


def test_fields_are_written_as_the_encoding_says() -> None:
    # The two examples of the encoding's description: field 1 is 150, field 2 is 'testing'.
    assert written(1, 150) == bytes.fromhex("089601")
    assert written(2, b"testing") == bytes.fromhex("120774657374696e67")

"""Letters without their accents, as who types in a hurry leaves them out."""

from __future__ import annotations

from unicodedata import combining, normalize


def without_accents(text: str) -> str:
    """A text with each accented letter as the plain one: 'Pinera' for 'Piñera'."""
    if text.isascii():
        return text
    return "".join(letter for letter in normalize("NFKD", text) if not combining(letter))

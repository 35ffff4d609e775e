"""Text for Gradio's chat, which reads it as Markdown first and removes what it thinks unsafe."""

from __future__ import annotations

import string

# Numeric references pass through Markdown, LaTeX and the sanitiser, and are decoded last, by the browser. All
# punctuation is written so, and the blanks that Gradio would expand or strip.
_REFERENCES = str.maketrans({mark: f"&#{ord(mark)};" for mark in string.punctuation + "\t\n\r\f\v"})


def escape(text: str) -> str:
    """Text as chat content whose `textContent` is the text."""
    return text.translate(_REFERENCES)

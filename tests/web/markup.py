"""Text that means something to HTML, Markdown or LaTeX, and what HTML shows, for tests without a browser."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import strategies as st

MARKUP = (
    "<b>",
    "</mark>",
    "</article>",
    "<!--",
    "&amp;",
    "&lt;",
    "&#65;",
    '"',
    "'",
    "**",
    "_",
    "`",
    "$$",
    "\\(",
    "[x](y)",
)
VOID = {"br", "img", "hr"}


def hostile_text(min_size: int = 0) -> st.SearchStrategy[str]:
    """Any text without control characters, pieces of markup and letters beyond the BMP above all."""
    pieces = st.one_of(
        st.sampled_from((*MARKUP, "\n", "\t", "😀", "𝔘", " ")), st.characters(exclude_categories=("Cs", "Cc"))
    )
    return st.lists(pieces, min_size=min_size, max_size=12).map("".join)


class _Reader(HTMLParser):
    """Collects the text of every element that a tag (and class) selects."""

    def __init__(self, tag: str, css_class: str | None) -> None:
        super().__init__(convert_charrefs=True)
        self._wanted = (tag, css_class)
        self._open: list[bool] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name, css_class = self._wanted
        classes = (dict(attrs).get("class") or "").split()
        wanted = tag == name and (css_class is None or css_class in classes)
        if wanted:
            self.texts.append("")
        if tag not in VOID:
            self._open.append(wanted)

    def handle_endtag(self, tag: str) -> None:
        self._open.pop()

    def handle_data(self, data: str) -> None:
        if any(self._open):
            self.texts[-1] += data


def texts(html: str, tag: str, css_class: str | None = None) -> list[str]:
    """The `textContent` of each element with this tag (and class), in order."""
    reader = _Reader(tag, css_class)
    reader.feed(html)
    reader.close()
    return reader.texts


def tags(html: str) -> set[str]:
    """The names of all elements."""
    names: set[str] = set()

    class Names(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            names.add(tag)

    Names().feed(html)
    return names

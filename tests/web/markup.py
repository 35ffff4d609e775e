"""What HTML shows, for tests that have no browser."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"br", "img", "hr"}


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

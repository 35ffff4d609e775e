"""An answer as Markdown: what is stated, the quotes word for word in block quotes, a footnote for each."""

from __future__ import annotations

from assistant.citation import escape_markdown
from assistant.export import words
from assistant.export.record import AnswerRecord
from assistant.presentation import stated
from assistant.regex import regex
from assistant.schema import Answer, Citation, Claim, Refusal
from assistant.styles.source import web_address

_EDGE = regex(r"\A\s+|\s+\Z|[^\S\n ]|\s*\n\s*")


def markdown(record: AnswerRecord) -> str:
    """CommonMark with footnotes. Rendered, all text of the question, the answer and the reports is itself."""
    answer = record.answer
    blocks = [f"## {words.QUESTION}", text(answer.question)]
    if answer.standalone_question != answer.question:
        blocks.append(text(words.READ_AS.format(question=answer.standalone_question)))
    blocks += _answer(answer)
    if record.quoted:
        blocks.append(f"## {words.NEAREST if answer.refused else words.QUOTES}")
    for citation in record.quoted:
        quote = text(citation.quote).replace("\n", "\n> ")
        blocks += [f"[^{citation.marker}] {text(words.place(citation))}", f"> {quote}", *_translated(citation)]
    blocks += [f"## {words.MADE}", "\n".join(f"- {text(line)}" for line in words.made(record))]
    notes = [_note(citation, record) for citation in record.quoted]
    return "\n\n".join([*blocks, *notes]) + "\n"


def text(content: str) -> str:
    """Text as Markdown of one paragraph that renders as itself, line breaks and blanks too."""
    escaped = escape_markdown(words.printable(content))
    return _EDGE.sub(lambda found: _kept(found[0], found.start() == 0 or found.end() == len(escaped)), escaped)


def _kept(blanks: str, at_edge: bool) -> str:
    """Blanks that Markdown would strip or squeeze, as references; a newline between words, as a hard break."""
    if at_edge or "\n" not in blanks:
        return "".join(f"&#{ord(blank)};" for blank in blanks)
    return "".join("\\\n" if blank == "\n" else f"&#{ord(blank)};" for blank in blanks)


def _answer(answer: Answer) -> list[str]:
    if answer.refusal:
        said = [text(answer.refusal.message), *_translated(answer.refusal)]
    else:
        said = [part for claim in stated(answer) for part in (_claim(claim), *_translated(claim))]
    if answer.notice:
        said.append(text(answer.notice))
    return [f"## {words.ANSWER}", *said] if said else []


def _claim(claim: Claim) -> str:
    warning = f" {text(words.PARTIAL)}" if claim.support == "partial" else ""
    return text(claim.text) + "".join(f"[^{marker}]" for marker in claim.citations) + warning


def _translated(of: Claim | Citation | Refusal) -> list[str]:
    return [text(words.TRANSLATED.format(translation=of.translation))] if of.translation else []


def _note(citation: Citation, record: AnswerRecord) -> str:
    """A footnote, in which the report's address on the web is a link."""
    report = record.reports[citation.report_id]
    note = text(words.note(citation, report, record))
    address = text(web_address(report.source) or "")
    return f"[^{citation.marker}]: " + (note.replace(address, f"[{address}](<{address}>)", 1) if address else note)

"""Why an answer is as it is: each claim with its support and what was checked, and the passages that were found."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode, urlsplit

from assistant.schema import Answer, Citation, Claim, Hit
from assistant.verification import context_of, problems
from assistant.web.escaping import escape
from assistant.web.strings import ANSWER_LANGUAGE, Strings


def why_html(answer: Answer, strings: Strings) -> str:
    """A part of the answer that unfolds; nothing if no passage was found. One line, as all of the chat's HTML."""
    if not answer.passages:
        return ""
    missing = ""
    if answer.refusal and answer.refusal.missing:
        named = f'<span lang="{ANSWER_LANGUAGE}">{escape(", ".join(answer.refusal.missing))}</span>'
        missing = f"<p>{escape(strings.why_missing)} {named}</p>"
    return (
        f'<details class="why"><summary>{escape(strings.why)}</summary>'
        f"{missing}{_claims(answer, strings)}"
        f'<p class="caption">{escape(strings.why_passages)}</p>{_passages(answer, strings)}</details>'
    )


def support_html(claim: Claim, strings: Strings) -> str:
    """The badge of a claim: how far its quotes support it; its title says what that means."""
    means = strings.support_means[claim.support]
    return (
        f'<span class="support {claim.support}" title="{escape(means)}">{escape(strings.support[claim.support])}</span>'
    )


def _claims(answer: Answer, strings: Strings) -> str:
    if not answer.claims:
        return ""
    quotes = {citation.marker: citation for citation in answer.citations}
    items = "".join(_claim(claim, quotes, strings) for claim in answer.claims)
    return f'<p class="caption">{escape(strings.why_claims)}</p><ul class="checks">{items}</ul>'


def _claim(claim: Claim, quotes: Mapping[int, Citation], strings: Strings) -> str:
    markers = "".join(f"[{marker}]" for marker in claim.citations)
    wrong = ""
    if claim.support == "partial":
        named = [quotes[marker] for marker in claim.citations]
        found = problems(claim.text, [cited.quote for cited in named], context_of(named))
        wrong = f' <span lang="{ANSWER_LANGUAGE}">{escape("; ".join(problem.detail for problem in found))}</span>'
    means = escape(strings.support_means[claim.support])
    return (
        f'<li><span lang="{ANSWER_LANGUAGE}">{escape(claim.text)}</span> {escape(markers)} '
        f'{support_html(claim, strings)} <span class="means">{means}{wrong}</span></li>'
    )


def _passages(answer: Answer, strings: Strings) -> str:
    cited = {(citation.report_id, citation.start, citation.end) for citation in answer.citations}
    shown = (*answer.citations, *(answer.refusal.nearest if answer.refusal else ()))
    hashes = {citation.report_id: parse_qs(urlsplit(citation.link).query)["sha"][0] for citation in shown}
    items = "".join(_passage(hit, cited, hashes, strings) for hit in answer.passages)
    return f'<ol class="passages">{items}</ol>'


def _passage(hit: Hit, cited: set[tuple[str, int, int]], hashes: Mapping[str, str], strings: Strings) -> str:
    passage = hit.passage
    place = strings.place.format(section=passage.section, paragraph=passage.paragraph)
    query = {"report": passage.report_id, "start": passage.start, "end": passage.end}
    if passage.report_id in hashes:
        query["sha"] = hashes[passage.report_id]
    used = (passage.report_id, passage.start, passage.end) in cited
    badge = f' <span class="used">{escape(strings.cited)}</span>' if used else ""
    return (
        f'<li><span class="score" title="{escape(strings.why_score)}">{escape(f"{hit.score:.2f}")}</span> '
        f'<a class="passage" href="{escape("/?" + urlencode(query))}">{escape(place)}</a>{badge} '
        f'<span class="text" lang="{ANSWER_LANGUAGE}">{escape(passage.text)}</span></li>'
    )

"""Question → hits: dense and lexical candidates, their union in fused order, and a cross-encoder that decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.models import Encoder, Reranker
from assistant.schema import Filters, Hit, Passage
from assistant.store import Snapshot


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How many candidates each side gives, and how many hits come back.

    On the answerable questions of the gold sets' development halves, 10 and 10 found as much as 20 and 20 (recall@5
    0.97 over one report, 0.94 over two); 12 dense candidates alone 0.95 and 0.93. Every further one
    costs the reader 7 ms. The `nearest` of the dense ones come back behind the `top_k` wherever the cross-encoder
    puts them: of 25,200 questions on 248 reports five that had got no answer, or a wrong one, got the right one with
    that; of 10,929 of them with all ten dense ones three did, and six lost theirs or got a quote without one.
    """

    dense: int = 10
    lexical: int = 10
    top_k: int = 10
    nearest: int = 3


def retrieve(
    snapshot: Snapshot,
    encoder: Encoder,
    reranker: Reranker,
    question: str,
    filters: Filters,
    retrieval: Retrieval,
    other: str = "",
    also: Sequence[Passage] = (),
) -> list[Hit]:
    """The passages that answer best, best first: `top_k` where the reports have that many, the `nearest` by meaning,
    and those of `also`.

    `other` is the question in other words: it counts as much.
    """
    reports = snapshot.matching(filters)
    dense = snapshot.dense(encoder.encode_query(question), max(retrieval.top_k, retrieval.dense), reports)
    lexical = snapshot.lexical(question, retrieval.lexical, reports)
    numbers = reciprocal_rank_fusion([dense, lexical])
    found = dict(zip(numbers, snapshot.passages(numbers), strict=True))
    nearest = {found[number].id for number in dense[: retrieval.nearest]}
    wanted = {passage.id for passage in also}
    passages = list({passage.id: passage for passage in (*found.values(), *also)}.values())
    scores = reranker.scores(question, [passage.in_place for passage in passages])
    hits = [Hit(passage, score) for passage, score in zip(passages, scores, strict=True)]
    # sorted() is stable: equal scores keep the fused order.
    ranked = sorted(hits, key=lambda hit: -hit.score)
    kept = [hit for rank, hit in enumerate(ranked) if rank < retrieval.top_k or hit.passage.id in wanted]
    kept += [
        replace(hit, by_meaning=True)
        for hit in ranked[retrieval.top_k :]
        if hit.passage.id in nearest and hit.passage.id not in wanted
    ]
    if not other:
        return kept
    again = reranker.scores(other, [hit.passage.in_place for hit in kept])
    both = [replace(hit, score=(hit.score + score) / 2) for hit, score in zip(kept, again, strict=True)]
    return sorted(both, key=lambda hit: -hit.score)


def reciprocal_rank_fusion(rankings: Sequence[Sequence[int]], k: int = 60) -> list[int]:
    """Fuses rankings by summed reciprocal ranks (Cormack et al., SIGIR 2009); returns the union, best first.

    `rankings` are passage numbers, best first; ranks start at 1. A passage scores sum(1 / (k + rank)) over the
    rankings that hold it; ties keep the order of the first ranking that has one of them.
    """
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, passage in enumerate(ranking, start=1):
            scores[passage] = scores.get(passage, 0.0) + 1.0 / (k + rank)
    return sorted(scores, key=lambda passage: -scores[passage])

"""Evidence packs: as their schema says, and checked against the index."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from assistant import Assistant
from assistant.errors import EvidenceError
from assistant.export import AnswerRecord, Verdict, check_pack, read_pack, record
from assistant.export.pack import pack_json
from assistant.indexing import index_paths
from tests.conftest import KYRGYZ, ROOT
from tests.export.answers import ANSWERED, MADE, QUOTED, REFUSED, WRITTEN, made_up, real

SCHEMA = json.loads((ROOT / "docs" / "evidence-pack.schema.json").read_text("utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def pack_of(record: AnswerRecord) -> dict[str, Any]:
    return dict(json.loads(pack_json(record)))


def checked(assistant: Assistant, pack: dict[str, Any], tmp_path: Path) -> list[Verdict]:
    file = tmp_path / "pack.json"
    file.write_text(json.dumps(pack), "utf-8")
    with assistant.store.read() as snapshot:
        return check_pack(read_pack(file), snapshot)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("question", [ANSWERED, QUOTED, REFUSED, "How do I forge a passport?"])
def test_a_real_pack_is_as_its_schema_says_and_matches(assistant: Assistant, tmp_path: Path, question: str) -> None:
    pack = pack_of(real(assistant, question))
    VALID.validate(pack)
    verdicts = checked(assistant, pack, tmp_path)
    quotes = pack["citations"] + (pack["refusal"] or {"nearest": []})["nearest"]
    assert len(verdicts) == len(pack["reports"]) + len(quotes)
    assert all(verdict.matches for verdict in verdicts)


def test_a_pack_says_what_was_found_where_and_with_what(assistant: Assistant) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    report = assistant.report(KYRGYZ)
    [citation] = pack["citations"]
    assert report.text[citation["start"] : citation["end"]] == citation["quote"]
    assert pack["date"] == "2026-11-24T09:30:00+00:00"
    assert pack["reports"] == [
        {
            "id": KYRGYZ,
            "title": report.title,
            "country": "Kyrgyz Republic",
            "year": 2020,
            "publisher": report.publisher,
            "source": report.source,
            "licence": report.licence,
            "sha256": report.sha256,
        }
    ]
    assert pack["versions"]["encoder"]["name"] == "BAAI/bge-small-en-v1.5"
    assert pack["versions"]["reranker"] == {
        "name": assistant.reranker().name,
        "fingerprint": assistant.reranker().fingerprint,
    }
    assert pack["versions"]["llm"] is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda pack: pack.update(format="other"),
        lambda pack: pack.pop("date"),
        lambda pack: pack["claims"][0].update(citations=[]),
        lambda pack: pack["citations"][0].update(start=-1),
        lambda pack: pack["reports"][0].update(sha256="0"),
        lambda pack: pack["versions"].pop("assistant"),
    ],
)
def test_the_schema_refuses_what_is_no_pack(assistant: Assistant, spoil: Callable[[dict[str, Any]], None]) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    spoil(pack)
    assert not VALID.is_valid(pack)


@given(question=WRITTEN, quote=WRITTEN, claim=WRITTEN)
def test_every_text_is_kept(question: str, quote: str, claim: str) -> None:
    for mode in ("llm", "refused"):
        pack = pack_of(made_up(question, [quote], claim, mode))
        VALID.validate(pack)
        [citation] = pack["citations"] or pack["refusal"]["nearest"]
        assert (pack["question"], citation["quote"]) == (question, quote)


def findings(verdicts: list[Verdict]) -> list[str]:
    return [verdict.finding for verdict in verdicts if not verdict.matches]


def test_a_changed_quote_is_named_with_what_stands_there(assistant: Assistant, tmp_path: Path) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    [citation] = pack["citations"]
    right = citation["quote"]
    citation["quote"] = right.replace("nineteen", "ninety")
    verdicts = checked(assistant, pack, tmp_path)
    assert [verdict.matches for verdict in verdicts] == [True, False]
    assert verdicts[1].subject == f"[1] {KYRGYZ} {citation['start']}-{citation['end']}"
    assert verdicts[1].finding == f"there stands “{right[:80]}…”"


def test_offsets_that_are_off(assistant: Assistant, tmp_path: Path) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    [citation] = pack["citations"]
    length = len(assistant.report(KYRGYZ).text)
    start, end = citation["start"], citation["end"]
    for spoiled in ({"start": start + 1, "end": end + 1}, {"start": end, "end": start}):
        citation.update(spoiled)
        assert len(findings(checked(assistant, pack, tmp_path))) == 1
    # The end of a text is the end of its last quote: an offset beyond it would give the same words.
    text = assistant.report(KYRGYZ).text
    citation.update(start=length - 20, end=length + 5, quote=text[-20:])
    assert findings(checked(assistant, pack, tmp_path)) == [f"the text ends at {length}"]


def test_another_text_is_named_with_both_sums(assistant: Assistant, tmp_path: Path) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    other = "0" * 64
    pack["reports"][0]["sha256"] = other
    [finding] = findings(checked(assistant, pack, tmp_path))
    assert other in finding
    assert assistant.report(KYRGYZ).sha256 in finding


def test_a_report_that_the_index_or_the_pack_lacks(assistant: Assistant, tmp_path: Path) -> None:
    pack = pack_of(real(assistant, ANSWERED))
    reports = pack["reports"]
    pack["reports"] = []
    assert findings(checked(assistant, pack, tmp_path)) == ["the pack gives no SHA-256 for it"]
    pack["reports"] = [{**reports[0], "id": "gone"}]
    pack["citations"][0]["report_id"] = "gone"
    assert findings(checked(assistant, pack, tmp_path)) == ["not in the index"] * 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no evidence pack (file: Invalid JSON"),
        (b"\xff\xfe", "no evidence pack (file: Invalid JSON"),
        (b"[]", "no evidence pack"),
        (b'{"format": "x"}', "no evidence pack (format: "),
        (b"[" * 100_000, "no evidence pack (file: Invalid JSON"),
        (b'{"format": "report-assistant-evidence", "format_version": 2, "refusal": null, "reports": [], '
         b'"citations": []}',
         "an evidence pack in version 2, this assistant reads 1"),
        (b'{"format": "report-assistant-evidence", "format_version": 1, "reports": [], "refusal": null, "citations": '
         b'[{"marker": 1, "report_id": "x", "start": "0", "end": 5, "quote": "x"}]}', "(citations.0.start: "),
    ],
)  # fmt: skip
def test_what_is_no_pack_is_one_line(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "pack.json").write_bytes(content)
    with pytest.raises(EvidenceError) as raised:
        read_pack(tmp_path / "pack.json")
    assert message in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1


def test_a_pack_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(EvidenceError, match="can't be read"):
        read_pack(tmp_path / "none.json")


def test_an_answer_whose_report_has_changed_is_not_exported(assistant: Assistant, tmp_path: Path) -> None:
    other = Assistant.open(tmp_path / "index")
    text = "FINDINGS\n\nPolice opened nine cases in 2019.\n"
    (tmp_path / "r.txt").write_text(text, "utf-8")
    index_paths(other.store, [tmp_path / "r.txt"])
    answer = other.ask("How many cases did police open in 2019?")
    assert answer.citations
    record(other, answer, MADE)
    (tmp_path / "r.txt").write_text(text.replace("Police", "In all, police"), "utf-8")
    index_paths(other.store, [tmp_path / "r.txt"])
    with pytest.raises(EvidenceError, match=r"r has changed since the answer: its characters .* ask again"):
        record(other, answer, MADE)

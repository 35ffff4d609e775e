"""Files that are reports, and files that aren't."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from assistant.errors import ConfigurationError, IngestError
from assistant.ingest import Catalog, Source, find_files, parse, read_sources
from assistant.ingest.reader import MAX_FILE_BYTES
from tests.conftest import read_one

RECORD = {"slug": "albania", "country": "Albania", "year": 2021, "title": "Albania", "url": "https://example.org/a",
          "text": "## Summary\n\nThe law is new.\n\n### Courts\n\nJudges left."}  # fmt: skip


def failure(file: Path) -> str:
    """The message with which a file, or its only record, is refused."""
    with pytest.raises(IngestError) as raised:  # noqa: PT012 - reading is lazy
        for source in read_sources(file, Catalog()):
            if isinstance(source, IngestError):
                raise source
            parse(source)
    return str(raised.value)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "empty; nothing to index"),
        ("blank.txt", b" \n\t\n", "empty; nothing to index"),
        ("binary.txt", b"%PDF-1.4\x00\x01\x02", "binary, not text"),
        ("latin.txt", "Le rapport dit : été".encode("latin-1"), "not UTF-8 (byte 0xe9 at 17)"),
        ("only.md", b"# Heading\n", "no paragraph of text"),
        ("report.pdf", b"%PDF", "no reader for .pdf; readers: .txt"),
        ("records.jsonl", b"{not json}\n", "records.jsonl:1: not JSON"),
        ("records.jsonl", b"[1]\n", "records.jsonl:1: a JSON list, not an object"),
        ("records.jsonl", b'{"slug": "x", "year": 2020}\n', "'text' is null, not str"),
        ("records.jsonl", b'{"slug": "x", "text": "Y.", "year": "2020"}\n', "'year' is \"2020\", not int"),
        ("records.jsonl", b'{"slug": "x", "text": "\\ud800"}\n', "half a surrogate pair"),
        ("records.jsonl", b'{"slug": "x", "text": "Y.", "year": 99999999999999999999}\n', "not one from 1000 to 9999"),
        ("records.jsonl", b'{"slug": "x", "text": "Y.", "year": %s}\n' % (5000 * b"9"), "records.jsonl:1: not JSON"),
        ("records.jsonl.gz", b"not gzip", "damaged gzip file"),
        ("records.jsonl.gz", gzip.compress(b"x", mtime=0)[:10] + 20 * b"\xff", "damaged gzip file"),
        ("....txt", b"Text.", "its name has no letter or digit"),
    ],
)
def test_what_is_no_report_gets_one_clear_error(tmp_path: Path, name: str, data: bytes, message: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    found = failure(file)
    assert message in found
    assert str(file) in found
    assert "\n" not in found


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as sparse:
        sparse.truncate(200 * 1000 * 1000)
    assert os.stat(file).st_size > MAX_FILE_BYTES  # noqa: PTH116
    assert "200 MB, the limit is 67 MB" in failure(file)


def test_records_become_reports(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz"
    lines = json.dumps(RECORD) + "\n\n" + json.dumps({**RECORD, "year": 2020}) + "\n"
    plain.write_text(lines, "utf-8")
    packed.write_bytes(gzip.compress(lines.encode()))
    for file in (plain, packed):
        reports = [parse(source) for source in read_sources(file, Catalog()) if isinstance(source, Source)]
        assert [report.id for report in reports] == ["albania-2021", "albania-2020"]
        assert [section.title for section in reports[0].sections] == ["Summary", "Courts"]
        assert (reports[0].country, reports[0].year, reports[0].source) == ("Albania", 2021, "https://example.org/a")


def test_a_bad_record_does_not_stop_the_others(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    file.write_text("oops\n" + json.dumps(RECORD) + "\n", "utf-8")
    bad, good = read_sources(file, Catalog())
    assert isinstance(bad, IngestError)
    assert isinstance(good, Source)


def test_canonical_text_is_clean(tmp_path: Path) -> None:
    file = tmp_path / "My Report_2020.txt"
    file.write_bytes("\ufeffThe  first\u00a0 line\r\nruns on.\r\n\r\nNext\x07 one\tfollows.\n".encode())
    report = read_one(file)
    assert report.id == "my-report-2020"
    assert report.text == "The first line runs on.\n\nNext one follows."


def test_invisible_characters_and_ligatures_part_no_word(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(
        "\u200eThe of\u00adfi\u00ad\ncers\u200b met \u202bأحمد\u202c in the \ufb02ooded "
        "traf\u200bfic \ufeffof\ufb01ce.",
        "utf-8",
    )
    assert read_one(tmp_path / "x.txt").text == "The officers met أحمد in the flooded traffic office."


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Courts \x1b[1;31mconvicted\x1b[0m 12.", "Courts convicted 12."),
        ("Courts convicted 12\x1b[0m.", "Courts convicted 12."),
        ("Courts \x1b7convicted 12\x1b8.", "Courts convicted 12."),
        ("Courts \x1bconvicted 12.", "Courts convicted 12."),  # no letter of a word is lost
        ("Courts \x1b[?25l\x1b[2Kconvicted 12\x1b(B\x1b[m.", "Courts convicted 12."),
        ("Courts \x1b]8;;https://example.org/\x1b\\convicted\x1b]8;;\x07 12.", "Courts convicted 12."),
        ("Courts\x1b]0;convicted 12.", "Courts ]0;convicted 12."),  # a string without an end hides nothing
        ("Courts \x9bconvicted\x9b 12.", "Courts convicted 12."),
    ],
)
def test_sequences_for_terminals_leave_nothing(tmp_path: Path, written: str, read: str) -> None:
    (tmp_path / "x.txt").write_text(f"{written}\n", "utf-8")
    (tmp_path / "x.md").write_text(f"{written}\n", "utf-8")
    (tmp_path / "x.jsonl").write_text(json.dumps({**RECORD, "title": written, "text": written}), "utf-8")
    assert [read_one(tmp_path / name).text for name in ("x.txt", "x.md", "x.jsonl")] == 3 * [read]
    assert read_one(tmp_path / "x.jsonl").title == read


def test_what_a_catalog_and_a_record_say_is_clean(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("The law is new.", "utf-8")
    (tmp_path / "catalog.toml").write_text(
        '[x]\nfile = "x.txt"\ntitle = "A\\u0007\\nB"\ncountry = "\\u0085Al\\u007fbania"\n'
        'aliases = ["\\u0001", "S\\tC"]\n'
        'publisher = "\\u009bP"\nsource = "\\u0000S"\nlicence = "\\u0001"\n',
        "utf-8",
    )
    (tmp_path / "r.jsonl").write_text(
        json.dumps({**RECORD, "title": "A\x07\nB", "country": "Al\x7fbania", "url": "\0u"})
    )
    catalogued = read_one(tmp_path / "x.txt")
    assert (catalogued.title, catalogued.country, catalogued.aliases[0]) == ("A B", "Al bania", "S C")
    assert (catalogued.publisher, catalogued.source, catalogued.licence) == ("P", "S", None)
    record = read_one(tmp_path / "r.jsonl")
    assert (record.title, record.country, record.source) == ("A B", "Al bania", "u")


def test_an_id_with_blanks_or_control_characters_is_an_error_for_its_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (tmp_path / name).write_text("Text.", "utf-8")
    (tmp_path / "catalog.toml").write_text(
        '["a b"]\nfile = "a.txt"\n["b\\u001b"]\nfile = "b.txt"\n[c-2020]\nfile = "c.txt"\n', "utf-8"
    )
    told = f"{tmp_path}/catalog.toml: the id {{}} holds a blank or a control character; change it"
    assert failure(tmp_path / "a.txt") == told.format("'a b'")
    assert failure(tmp_path / "b.txt") == told.format(r"'b\x1b'")
    assert read_one(tmp_path / "c.txt").id == "c-2020"


@pytest.mark.parametrize(
    ("toml", "report_id", "problem"),
    [
        ('[x]\nfile = "x.txt"\n["y y"]\nfile = "./x.txt"\n', "x",
         "[y y] file is './x.txt', as that of an entry above; drop one"),
        ('[bad]\nfile = "\\u0000"\n[x-2020]\nfile = "x.txt"\n', "x-2020",
         "[bad] file is '\\x00', which no file can be called; correct it"),
    ],
)  # fmt: skip
def test_an_entry_that_names_no_file_of_its_own_is_an_error_and_hides_no_other(
    tmp_path: Path, toml: str, report_id: str, problem: str
) -> None:
    (tmp_path / "x.txt").write_text("Text.", "utf-8")
    (tmp_path / "catalog.toml").write_text(toml, "utf-8")
    catalog = Catalog()
    [source] = read_sources(tmp_path / "x.txt", catalog)
    assert isinstance(source, Source)
    assert source.id == report_id
    assert catalog.problems == [f"{tmp_path}/catalog.toml: {problem}"]


def test_a_folder_gives_its_reports_in_order_and_names_what_it_cannot_read(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "README.md", "catalog.toml", "scan.PDF", ".hidden.txt", "photo.jpg"):
        (tmp_path / name).write_text("Text.", "utf-8")
    assert [file.name for file in find_files(tmp_path)] == ["a.md", "b.txt", "scan.PDF"]


def test_what_cannot_be_opened_gets_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "round.jsonl").symlink_to(tmp_path / "round.jsonl")
    os.mkfifo(tmp_path / "pipe.md")
    nowhere, pipe, around = find_files(tmp_path)
    assert failure(nowhere).startswith(f"{tmp_path}/nowhere.txt: can't be read (No such file or directory); check")
    assert failure(pipe) == f"{tmp_path}/pipe.md: neither file nor folder; give a text, Markdown or JSON-lines file"
    assert failure(around).startswith(f"{tmp_path}/round.jsonl: can't be read (Too many levels of symbolic links)")
    odd = tmp_path / os.fsdecode(b"\xff.txt")
    odd.write_text("Text.", "utf-8")
    assert failure(odd).endswith("holds bytes that aren't UTF-8; rename it")


def test_a_path_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(IngestError, match="no such file or folder"):
        find_files(tmp_path / "nothing")


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("[x", "not valid TOML"),
        (f"x = {5000 * '9'}", "not valid TOML"),
        ("x = 1", "[x] the entry has no named fields; correct it"),
        ("[x]\ntitle = 'T'", "[x] 'file' is missing; correct it"),
        ("[x]\nfile = ''", "[x] 'file' is empty; correct it"),
        (f"[x]\nfile = '{501 * 'x'}'", "[x] 'file' has more than 500 characters; correct it"),
        ("[x]\nfile = 'x.txt'\naliases = [1]", "[x] 'aliases.0' is no text; correct it"),
        ("[x]\nfile = 'x.txt'\naliases = 'A'", "[x] 'aliases' is no list; correct it"),
        ("[x]\nfile = 'x.txt'\nyear = '2020'", "[x] 'year' is no whole number; correct it"),
        ("[x]\nfile = 'x.txt'\nyear = 999", "[x] 'year' is less than 1000; correct it"),
        ("[x]\nfile = 'x.txt'\nyear = 10000", "[x] 'year' is more than 9999; correct it"),
        ("[x]\nfile = 'x.txt'\ncuontry = 'A'", "[x] 'cuontry' is no field that is known here; correct it"),
    ],
)
def test_a_catalog_that_is_wrong_says_where(tmp_path: Path, toml: str, message: str) -> None:
    (tmp_path / "catalog.toml").write_text(toml, "utf-8")
    (tmp_path / "x.txt").write_text("Text.", "utf-8")
    with pytest.raises(ConfigurationError) as raised:
        list(read_sources(tmp_path / "x.txt", Catalog()))
    assert message in str(raised.value)

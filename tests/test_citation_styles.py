"""Citations as the manuals want them; each expected text was written by hand from the rule that stands above it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import bibtexparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from assistant import Citation, Report
from assistant.citation import cite_span
from assistant.styles import STYLES, Style, styled
from assistant.styles.source import clean

ACCESSED = date(2026, 11, 24)
URL = "https://www.state.gov/reports/2020-trafficking-in-persons-report/kyrgyz-republic/"
OFFICE = "Office to Monitor and Combat Trafficking in Persons"
TITLE = "2020 Trafficking in Persons Report: Kyrgyz Republic"
QUOTE = "The government initiated eight trafficking investigations"
BACKSLASHES = {
    r"\textbraceleft{}": "{", r"\textbraceright{}": "}", r"\textbackslash{}": "\\", r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^", r"\textasciigrave{}": "`", r"\textless{}": "<", r"\textgreater{}": ">",
    r"\textbar{}": "|", r"\&": "&", r"\%": "%", r"\$": "$", r"\#": "#", r"\_": "_", "{}": "",
}  # fmt: skip


@pytest.fixture(scope="module")
def citation(kyrgyz: Report) -> Citation:
    start = kyrgyz.text.index(QUOTE)
    return cite_span(kyrgyz, start, start + len(QUOTE))


def test_chicago(kyrgyz: Report, citation: Citation) -> None:
    # Author from the largest body to the smallest, title, year; heading and paragraph where there is no page; address.
    # A dated work has no day of access.
    assert styled(citation, kyrgyz, "chicago", ACCESSED) == (
        f"United States Department of State, {OFFICE}, {TITLE} (2020), under “Prosecution,” para. 2, {URL}."
    )


def test_chicago_gives_a_page_first(kyrgyz: Report, citation: Citation) -> None:
    # Pages stand as bare numbers.
    assert "(2020), 12, under “Prosecution,” para. 2, http" in styled(replace(citation, page=12), kyrgyz, "chicago")


def test_chicago_of_an_undated_work_has_the_day_of_access(kyrgyz: Report, citation: Citation) -> None:
    undated = replace(kyrgyz, year=None, publisher="Open Line")
    assert styled(citation, undated, "chicago", ACCESSED) == (
        f"Open Line, {TITLE} (n.d.), under “Prosecution,” para. 2, accessed November 24, 2026, {URL}."
    )


def test_quotation_marks_inside_a_heading_become_single_ones(kyrgyz: Report, citation: Citation) -> None:
    quoted = replace(citation, section="The “Open Line” case")
    assert "under “The ‘Open Line’ case,” para. 2" in styled(quoted, kyrgyz, "chicago")
    assert ", “The ‘Open Line’ case” sec., par. 2)" in styled(quoted, kyrgyz, "mla")


def test_apa(kyrgyz: Report, citation: Citation) -> None:
    # The most specific body is the author, the body above it the publisher; no full stop after an address.
    # In the text: author, year, '… section', 'para.'.
    assert styled(citation, kyrgyz, "apa", ACCESSED).splitlines() == [
        f"{OFFICE}. (2020). {TITLE}. United States Department of State. {URL}",
        f"({OFFICE}, 2020, Prosecution section, para. 2)",
    ]


def test_apa_names_an_author_who_is_the_publisher_once(kyrgyz: Report, citation: Citation) -> None:
    rights = "Bureau of Democracy, Human Rights, and Labor"
    assert styled(citation, replace(kyrgyz, publisher=rights, source=None), "apa").splitlines() == [
        f"{rights}. (2020). {TITLE}.",
        f"({rights}, 2020, Prosecution section, para. 2)",
    ]


def test_apa_without_author_and_year(kyrgyz: Report, citation: Citation) -> None:
    # The title takes the author's place; 'n.d.'; an undated work has the day on which it was retrieved.
    unknown = replace(kyrgyz, publisher=None, year=None, title="What Now?")
    assert styled(replace(citation, page=3), unknown, "apa", ACCESSED).splitlines() == [
        f"What Now? (n.d.). Retrieved November 24, 2026, from {URL}",
        "(What Now?, n.d., p. 3, Prosecution section, para. 2)",
    ]


def test_mla(kyrgyz: Report, citation: Citation) -> None:
    # Author and publisher are one: the entry begins with the title. The address without 'https://'. 'Nov.' is short.
    # In the text: the shortened title, a comma before a locator that is a word.
    assert styled(citation, kyrgyz, "mla", ACCESSED).splitlines() == [
        f"{TITLE}. United States Department of State, {OFFICE}, 2020, {URL.removeprefix('https://')}. "
        "Accessed 24 Nov. 2026.",
        "(2020 Trafficking in Persons Report, “Prosecution” sec., par. 2)",
    ]


@pytest.mark.parametrize(("month", "short"), [(3, "Mar."), (5, "May"), (6, "June"), (7, "July"), (9, "Sept.")])
def test_mla_months(kyrgyz: Report, citation: Citation, month: int, short: str) -> None:
    # May, June and July are written out, September has four letters, all others three.
    assert f"Accessed 1 {short} 2026." in styled(citation, kyrgyz, "mla", date(2026, month, 1))


def test_mla_with_a_page_and_nothing_else_known(kyrgyz: Report, citation: Citation) -> None:
    # The page is a bare number; what follows it stands after a semicolon. What isn't known is left out.
    bare = replace(kyrgyz, publisher=None, year=None, source=None, title="A Survey of Shelters")
    assert styled(replace(citation, page=12), bare, "mla").splitlines() == [
        "A Survey of Shelters.",
        "(A Survey of Shelters 12; “Prosecution” sec., par. 2)",
    ]


def test_what_stands_before_the_first_heading_is_in_no_section(kyrgyz: Report) -> None:
    start = kyrgyz.sections[0].paragraphs[0].start
    overview = cite_span(kyrgyz, start, start + 20)
    assert overview.section == "Overview"
    assert "(2020), para. 1, http" in styled(overview, kyrgyz, "chicago")
    assert styled(overview, kyrgyz, "apa").endswith(", 2020, para. 1)")
    assert styled(overview, kyrgyz, "mla").endswith("(2020 Trafficking in Persons Report, par. 1)")


def test_bibtex(kyrgyz: Report, citation: Citation) -> None:
    # @techreport wants author, title, institution and year. The inner braces keep 'and' from parting
    # the author; biblatex reads the institution as a list too.
    place = citation.link.replace("&", r"\&")
    assert styled(citation, kyrgyz, "bibtex", ACCESSED) == (
        "@techreport{kyrgyz-republic-2020,\n"
        f"  author = {{{{United States Department of State, {OFFICE}}}}},\n"
        f"  title = {{{{{TITLE}}}}},\n"
        f"  institution = {{{{United States Department of State, {OFFICE}}}}},\n"
        "  year = {2020},\n"
        f"  url = {{{URL}}},\n"
        "  urldate = {2026-11-24},\n"
        f"  annote = {{Prosecution, para. 2: “{QUOTE}” [{place}]}},\n"
        "}"
    )


def test_bibtex_keys_are_the_reports(kyrgyz: Report, citation: Citation) -> None:
    def key(citation: Citation, report: Report) -> str:
        return styled(citation, report, "bibtex").split("{", 1)[1].split(",", 1)[0]

    other = cite_span(kyrgyz, citation.start - 200, citation.start)
    assert key(other, replace(kyrgyz, title="Another title", year=1999)) == key(citation, kyrgyz) == kyrgyz.id
    assert key(citation, replace(kyrgyz, id="côte, d’ivoire{}")) == "c_f4_te_2c__20_d_2019_ivoire_7b__7d_"


@pytest.mark.parametrize(
    ("title", "latex"),
    [
        (r"\input{/etc}", r"\textbackslash{}input\textbraceleft{}/etc\textbraceright{}"),
        ("Unclosed { and } closed", r"Unclosed \textbraceleft{} and \textbraceright{} closed"),
        ("R&D at 5% for $3 #1 a_b ~ ^", r"R\&D at 5\% for \$3 \#1 a\_b \textasciitilde{} \textasciicircum{}"),
        ('He said "no"\n\tand left', 'He said "no" and left'),
        ("Өкмөт — Кыргызстан “2020”", "Өкмөт — Кыргызстан “2020”"),
        ("2019--2020, the ''real'' `one`", r"2019-{}-2020, the '{}'real'{}' \textasciigrave{}one\textasciigrave{}"),
        ("a\x00b\x1b[31m\ud800c\u202e", "ab[31mc"),
    ],
)  # fmt: skip
def test_bibtex_escapes_what_latex_would_read(kyrgyz: Report, citation: Citation, title: str, latex: str) -> None:
    assert f"  title = {{{{{latex}}}}},\n" in styled(citation, replace(kyrgyz, title=title), "bibtex")


def test_csl_json(kyrgyz: Report, citation: Citation) -> None:
    assert json.loads(styled(citation, kyrgyz, "csl-json", ACCESSED)) == [
        {
            "id": "kyrgyz-republic-2020",
            "type": "report",
            "title": TITLE,
            "author": [{"literal": f"United States Department of State, {OFFICE}"}],
            "issued": {"date-parts": [[2020]]},
            "URL": URL,
            "accessed": {"date-parts": [[2026, 11, 24]]},
            "annote": f"Prosecution, para. 2: “{QUOTE}” [{citation.link}]",
        }
    ]


@pytest.mark.parametrize("source", ["javascript:alert(1)", "file:///etc/passwd", "C:\\report.txt", " "])
def test_only_addresses_on_the_web_are_given(kyrgyz: Report, citation: Citation, source: str) -> None:
    for style in STYLES:
        said = styled(citation, replace(kyrgyz, source=source), style, ACCESSED)
        assert "url" not in said.lower()
        assert source.strip() == "" or source not in said


def test_an_address_cannot_close_its_field(kyrgyz: Report, citation: Citation) -> None:
    hostile = replace(kyrgyz, source='https://x.org/}\n@misc{y, "<b> ü|')
    assert "  url = {https://x.org/%7D%20@misc%7By,%20%22%3Cb%3E%20%C3%BC%7C},\n" in styled(citation, hostile, "bibtex")


@given(title=st.text(), publisher=st.text(), section=st.text(), quote=st.text(min_size=1))
def test_whatever_the_report_says_an_entry_says_it(
    kyrgyz: Report, citation: Citation, title: str, publisher: str, section: str, quote: str
) -> None:
    report = replace(kyrgyz, title=title, publisher=publisher)
    hostile = replace(citation, section=section, quote=quote)
    [item] = json.loads(styled(hostile, report, "csl-json"))
    library = bibtexparser.parse_string(styled(hostile, report, "bibtex"))
    assert (len(library.entries), len(library.failed_blocks)) == (1, 0)
    entry = {field.key: field.value for field in library.entries[0].fields}
    assert _read(entry["title"]) == item["title"] == (clean(title) or kyrgyz.id)
    assert _read(entry["annote"]) == item["annote"]
    if clean(publisher):
        assert _read(entry["institution"]) == item["author"][0]["literal"] == clean(publisher)


@given(text=st.text(st.sampled_from("ab\\&%$#_~^\"'-@ ")))
def test_latex_prints_the_title(kyrgyz: Report, citation: Citation, text: str) -> None:
    # As another's LaTeX reads it, which draws typographic quotation marks and accents.
    [entry] = bibtexparser.parse_string(styled(citation, replace(kyrgyz, title=f"x{text}x"), "bibtex")).entries
    printed = LatexNodes2Text().latex_to_text(entry["title"])
    straight = printed.translate({ord("’"): "'", ord("”"): '"', ord("ˆ"): "^", ord("˜"): "~"}).replace("''", '"')
    assert straight == clean(f"x{text}x").replace("''", '"')


def _read(field: str) -> str:
    """A field's text, its outer braces and escapes undone."""
    inner = field[1:-1] if field.startswith("{") and field.endswith("}") else field
    return re.sub("|".join(map(re.escape, BACKSLASHES)), lambda found: BACKSLASHES[found[0]], inner)


@pytest.mark.parametrize("style", STYLES)
def test_all_styles_stay_on_their_lines(kyrgyz: Report, citation: Citation, style: Style) -> None:
    broken = replace(kyrgyz, title="One\r\nTwo\u2028Three", publisher="A\nB")
    lines = styled(citation, broken, style, ACCESSED).splitlines()
    assert len(lines) == {"chicago": 1, "apa": 2, "mla": 2, "bibtex": 9}.get(style, len(lines))
    assert "One Two Three" in "\n".join(lines)

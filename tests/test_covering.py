"""The year in a report's title, and the one that it says it covers."""

from __future__ import annotations

import pytest

from assistant.covering import covered_year, titled_year


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("2020 Trafficking in Persons Report: Albania", 2020),
        ("Behind the fence: reception of asylum seekers, 2020–2023", 2023),
        ("Audit of the water programme, 2019/20 to 2022/23. Report No. 14", 2023),
        ("Audit of the water programme, 2019 to 2022. Report No. 14 of 2024", 2024),
        ("Annual report 2022-23", 2023),
        ("Progress towards Agenda 2030: report of 2019", 2019),
        ("Vision 2050 in 2019/20", 2020),
        ("2022 report on the 2030 targets", 2022),
        ("Towards net zero by 2050, progress report 2023", 2023),
        ("Europe 2020 strategy: report of 2015", 2015),
        ("Regulation 2019/45: review of 2022", 2022),
        ("GAO-2021-45: an audit", 2021),
        ("Audit of the National Development Plan 2021-2030", 2021),
        ("1999-00 in review", 2000),
        ("2022 – 30 years on", 2022),
        ("Annual report 2021 (published 2022)", 2021),
        ("Report 2021 – forecast for 2025", 2021),
        ("Report to the 2023 General Assembly on 2022", 2022),
        ("Report No. 20145", None),
        ("On the 1994 war", 1994),
        ("Nothing", None),
    ],
)
def test_the_year_of_a_title_is_the_last_that_it_names(title: str, year: int | None) -> None:
    assert titled_year(title) == year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Labor Inspectorate\nAnnual Report for 2022\n\nForeword\n\nText.", 2022),
        ("ANNUAL REPORT OF THE COURTS, 2021\n\nText.", 2021),
        ("Annual report on hospitals and homes: 2021\n\nText.", 2021),
        ("Hospitals\n\nThis report covers the calendar year 2023 and was published on 14 May 2024.", 2023),
        ("Hospitals\n\nThe present report describes events in 2023.", 2023),
        ("Hospitals\n\nThis report covers the period from 1 January to 31 December 2019.", 2019),
        ("2022 Annual Report\nOmbudsman\n\nText.", 2022),
        ("Annual report\n2022\n\nText.", 2022),
        ("Hospitals\n\nThis report covers the period 1 January 2022 to 31 December 2022.", 2022),
        ("Hospitals\n\nThe 2021 report covers 2020. This report covers 2021.", 2021),
        # Several years, or a year of something else.
        ("Annual report 2022 – 2023\n\nText.", None),
        ("Annual report 2022 & 2023\n\nText.", None),
        ("Annual Report of the Authority established in 1998\n\nText.", None),
        ("Second annual report: March 2023\n\nText.", None),
        ("Follow-up to the annual report for 2019\n\nText.", None),
        ("Hospitals\n\nThis report covers 2022, 2021 and 2020.", None),
        ("Hospitals\n\nThis report covers 2022 onwards.", None),
        ("Hospitals\n\nThis report documents 2020 cases of abuse.", None),
        ("Hospitals\n\nThis report covers 1 January 2021 to 31 December 2022.", None),
        ("Annual Report 2020/21\n\nText.", None),
        ("Annual reports 2019-2021\n\nText.", None),
        ("Hospitals\n\nThis narrative covers the period from 1 April 2018 to 31 March 2019.", None),
        ("Hospitals\n\nThis report covers 2019 to 2023.", None),
        ("Hospitals\n\nThe Ombudsman published her annual report in September 2023.", None),
        ("2020 Trafficking in Persons Report\n\nText.", None),
        ("Hospitals\n\n" + "It rained. " * 400 + "This report covers 2019.", None),
        ("", None),
    ],
)
def test_the_one_year_that_a_report_says_it_covers(text: str, year: int | None) -> None:
    assert covered_year(text) == year

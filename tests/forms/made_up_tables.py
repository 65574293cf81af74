# ruff: noqa: E501 (rows of figures are clearer in one line)
"""Right tables of a made-up county bureau in every form, and last year's, for texts to be held against."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from registers import shipped

from ogi_desk.exchange.filled_tables import GivenFigure, filled_table
from ogi_desk.forms.form import Form
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import TableForm
from ogi_desk.forms.report import Paragraph, Report, Section, Table

YEARS = {"national-2021": 2022, "national-2019": 2020, "national-2014": 2016, "fujian-2012": 2012, "fujian-2009": 2009}
FORMS = {name: shipped(name) for name in YEARS}

#: 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他
REQUESTS = {
    "new": (31, 6, 1, 0, 3, 2), "carried_in": (2, 1, 0, 0, 0, 0),
    "granted": (14, 3, 1, 0, 1, 1), "partly_granted": (3, 0, 0, 0, 1, 0),
    "state_secret": (1, 0, 0, 0, 0, 0), "third_party_rights": (2, 1, 0, 0, 0, 0),
    "process_information": (1, 1, 0, 0, 0, 0), "not_held": (5, 1, 0, 0, 0, 0), "needs_creation": (1, 0, 0, 0, 0, 0),
    "petition": (3, 0, 0, 0, 0, 0), "repeated": (1, 0, 0, 0, 0, 1),
    "results": (32, 6, 1, 0, 3, 2), "carried_on": (1, 1, 0, 0, 0, 0),
}  # fmt: skip
OTHER = {
    "national-2021": {"other_handling": (1, 0, 0, 0, 0, 0), "not_corrected": (0, 0, 0, 0, 1, 0)},
    "national-2019": {"other_handling": (1, 0, 0, 0, 1, 0)},
}
LAST_REQUESTS = {
    "new": (20, 4, 1, 0, 1, 0), "granted": (18, 3, 1, 0, 1, 0), "results": (18, 3, 1, 0, 1, 0),
    "carried_on": (2, 1, 0, 0, 0, 0),
}  # fmt: skip
CASES = {
    "reconsideration_upheld": 2, "reconsideration_corrected": 1, "reconsideration_pending": 1, "reconsideration_total": 4,
    "direct_litigation_upheld": 1, "direct_litigation_total": 1,
    "litigation_after_upheld": 1, "litigation_after_pending": 1, "litigation_after_total": 2,
}  # fmt: skip
PROACTIVE = {
    "national-2021": {"normative": {"made": 3, "repealed": 1, "in_force": 12}, "permits": {"decisions": 356},
                      "penalties": {"decisions": 18}, "compulsion": {"decisions": 2}, "charges": {"fees": "3.25"}},
    "national-2019": {"normative": {"made": 3, "opened": 2, "standing": 12},
                      "permits": {"items": 41, "change": -4, "decisions": 356}, "services": {"items": 7, "decisions": 60},
                      "penalties": {"items": 25, "change": 2, "decisions": 18}, "compulsion": {"items": 3, "decisions": 2},
                      "charges": {"items": 1}, "purchasing": {"purchases": 3, "purchase_sum": 251000}},
}  # fmt: skip
STATISTICS = {
    "published": 612, "normative": 5, "normative_made": 6, "gazette": 12, "website": 540, "weibo": 96, "wechat": 143,
    "other_channel": 20, "responses": 4, "press_conferences": 2, "press_conferences_head": 1, "interviews": 3,
    "interviews_head": 2, "interpretations": 9, "new_media_responses": 7, "other_responses": 1, "requests": 38,
    "in_person": 9, "fax": 1, "online": 21, "letter": 7, "closed": 37, "on_time": 35, "extended": 2, "answers": 37,
    "already_public": 8, "granted": 15, "partly_granted": 2, "refused": 5, "state_secret": 1, "business_secret": 1,
    "privacy": 2, "not_information": 1, "not_ours": 3, "not_existing": 2, "correction": 1, "other_ways": 1,
    "reconsideration": 2, "reconsideration_upheld": 1, "reconsideration_corrected": 1, "litigation": 1,
    "litigation_upheld": 1, "bodies": 1, "reading_points": 2, "staff": 5, "staff_full": 2, "staff_part": 3,
    "funds": "4.5", "meetings": 3, "courses": 2, "trained": 86,
}  # fmt: skip
#: this year, all years
ANNEX = {
    "proactive": (128, 902), "website": (120, 850), "gazette": (6, 31), "requests": (14, 61), "in_person": (4, 20),
    "fax": (1, 2), "email": (0, 1), "other_channel": (0, 0), "online": (7, 30), "letter": (2, 8), "answers": (13, 58),
    "granted": (9, 41), "partly_granted": (1, 4), "refused": (2, 8), "other_answers": (1, 5), "fee_waived": (60, 310),
    "reconsideration": (1, 3), "litigation": (1, 1), "complaints": (2, 5),
}  # fmt: skip

Numbers = dict[str, dict[str, int | str]]


def _numbers(form: Form, table: TableForm, last: bool) -> Numbers:
    columns = [column.id for column in table.columns]
    if table.id == "requests":
        rows = LAST_REQUESTS if last else {**REQUESTS, **OTHER[form.id]}
        return {row: dict(zip(columns, (*values, sum(values)), strict=True)) for row, values in rows.items()}
    if table.id == "cases":
        return {"cases": {**CASES}}
    if table.id == "proactive":
        values = {row: dict(cells) for row, cells in PROACTIVE[form.id].items()}
        if last:
            values["normative"]["in_force"] = values["normative"]["standing"] = 10
            values = {row: {**cells, "items": int(cells.get("items", 0)) - int(cells.get("change", 0)), "change": 0}
                      for row, cells in values.items()}  # fmt: skip
            values = {row: {**cells, "items": PROACTIVE[form.id][row].get("items", 0)} for row, cells in values.items()}
        return values
    if table.id == "annex":
        before = {"proactive": 100, "requests": 14}
        return {
            row: {"year": before.get(row, 0), "total": total - year} if last else {"year": year, "total": total}
            for row, (year, total) in ANNEX.items()
        }
    flat = {**STATISTICS, **({"published": 510, "requests": 19, "closed": 19} if last else {})}
    return {row: {columns[0]: value} for row, value in flat.items()}


def _table(form: Form, table: TableForm, year: int, last: bool) -> Table:
    values = _numbers(form, table, last)
    given = {}
    for at, row in enumerate(table.rows):
        for place, column in enumerate(table.columns):
            cell = row.cells.get(column.id)
            if not row.group and not (cell and cell.not_applicable):
                value = values.get(row.id, {}).get(column.id, 0)
                given[at, place] = GivenFigure(Decimal(value))
    return filled_table(table, year, given, {})


def made_up(name: str, text: str, section: str = "", *, last: bool = False) -> Report:
    """The bureau's report with one text, in its first section where the form lacks the one said.

    ``last``: of the year before.
    """
    form, year = FORMS[name], YEARS[name] - last
    if not form.section(section):
        section = next(s.id for s in form.sections if s.heading)

    def paragraphs(words: str) -> tuple[Paragraph, ...]:
        levels = [(line, heading_of(line)) for line in words.split("\n")]
        return tuple(Paragraph(text=line, level=level, lead=lead) for line, (level, lead) in levels)

    return Report(
        form=name, form_version="1", year=year, agency="青溪县统计局",
        title=f"青溪县统计局{year}年政府信息公开工作年度报告", title_lines=(),
        sections=tuple(
            Section(id=s.id, heading=s.heading, paragraphs=paragraphs(text if s.id == section else "无。"))
            for s in form.sections
        ),
        tables=tuple(_table(form, table, year, last) for table in form.tables),
        charts=(), signed_on=date(year + 1, 1, 20),
    )  # fmt: skip

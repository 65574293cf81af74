"""From form, records and the office's words to the report. Asks the store once; adds no findings (see findings).

Sections without records write themselves: where no text is stored and the section's figures are all 0, the form's
wording for that (未发生此情况) stands; a blank stored text does the same. Single sentences and clauses of a draft do so
too (无上年结转), see :mod:`ogi_desk.forms.drafts`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ogi_desk.domain.dates import parse_date
from ogi_desk.domain.records import Profile
from ogi_desk.domain.saying import Saying
from ogi_desk.forms.charts import chart_selections, make_charts
from ogi_desk.forms.drafts import told_nothing
from ogi_desk.forms.fields import CHANGE, PROFILE_KEYS, PUBLISHED, Fields, category_count
from ogi_desk.forms.figures import Entries, Plan, cell_label, finish_tables, plan_tables
from ogi_desk.forms.growth import LastYear
from ogi_desk.forms.headings import heading_of
from ogi_desk.forms.layout import Form, SectionForm
from ogi_desk.forms.periods import measure
from ogi_desk.forms.report import CellRef, Figure, FigureChoice, Paragraph, Report, Section, Table, cells_of
from ogi_desk.forms.selection import RecordSource, Selection

#: The key under which the texts hold the date of signature, an ISO date; without it 31 January of the next year.
SIGNED_ON = "_signed_on"

_PROFILE_LABELS = dict(
    zip(PROFILE_KEYS, ("机关名称", "所在区域", "地址", "邮政编码", "联系电话", "电子邮箱", "网站"), strict=True)
)


@dataclass(frozen=True, slots=True)
class _Values:
    """Everything measured for one report."""

    fields: Fields
    amounts: Mapping[Selection, Decimal]
    cells: Mapping[CellRef, Figure]
    last: LastYear


def compose(
    form: Form,
    year: int,
    profile: Profile,
    source: RecordSource,
    entries: Entries,
    texts: Mapping[str, str],
    categories: Sequence[str] = (),
    reported: Mapping[CellRef, Decimal] | None = None,
) -> Report:
    """Return one year's report; ``texts`` are the stored section texts by section id (see :data:`SIGNED_ON`).

    ``reported`` are the figures of last year's report where there is one, in the cells of this form: what the text says
    of last year is taken from them first.
    """
    known = frozenset(categories) if categories else None
    last = LastYear(Fields(form, year - 1, profile, known), entries, reported or {})
    fields = Fields(form, year, profile, known, last)
    plans = plan_tables(form, year, entries)
    amounts = measure(source, _wanted(form, year, fields, plans.values(), texts, categories))
    tables = finish_tables(form, year, plans, amounts)
    values = _Values(fields, amounts, cells_of(tables), last)
    title_agency = profile.agency_in_title or profile.agency
    return Report(
        form=form.id,
        form_version=form.version,
        year=year,
        agency=profile.agency,
        title=form.report_title.format(agency=title_agency, year=year),
        title_lines=tuple(line.format(agency=title_agency, year=year) for line in form.title_lines),
        sections=tuple(_section(section, texts.get(section.id), values) for section in form.sections),
        tables=tables,
        charts=make_charts(year, categories, amounts),
        signed_on=signing_day(year, texts.get(SIGNED_ON, "")),
        signer_post=profile.director_post,
        seal=profile.seal,
        choices=tuple(_choices(form, tables, categories, values)),
    )


def signing_day(year: int, typed: str) -> date:
    """The date of signature: the typed one, else 31 January of the year after."""
    return parse_date(typed) or date(year + 1, 1, 31)


def _wanted(
    form: Form,
    year: int,
    fields: Fields,
    plans: Iterable[Plan],
    texts: Mapping[str, str],
    categories: Sequence[str],
) -> Iterator[Selection]:
    for plan in plans:
        yield from plan.wanted()
    for section in form.sections:
        yield from fields.wanted(texts.get(section.id) or section.draft)
        yield from fields.wanted(section.empty)
        yield from fields.wanted(" ".join(f"{pair.nothing} {pair.unknown or ''}" for pair in section.nothing))
        yield from fields.wanted(" ".join(f"{{{{{key}}}}}" for key in section.zero))
    yield from fields.wanted(" ".join(f"{{{{figure:{figure.id}}}}}" for figure in form.figures))
    yield from fields.wanted(" ".join(f"{{{{{CHANGE}{key}}}}}" for key in _compared(form, categories)))
    yield from chart_selections(year, categories)


def _section(section: SectionForm, stored: str | None, values: _Values) -> Section:
    nothing = bool(section.zero) and all(_value(values, key) == 0 for key in section.zero)
    unwritten = not (stored or "").strip()
    automatic = bool(section.empty) and unwritten and (nothing or stored is not None or not section.draft)
    text = section.empty if automatic else (section.draft if stored is None else stored)
    lines = (_told(section, line.strip(), values) for line in text.splitlines() if line.strip())
    paragraphs = tuple(paragraph for line in lines if (paragraph := _paragraph(line, values)).text)
    return Section(id=section.id, heading=section.heading, paragraphs=paragraphs, automatic=automatic)


def _told(section: SectionForm, line: str, values: _Values) -> str:
    if not section.nothing:
        return line
    form = values.fields.form
    return told_nothing(
        form, section, line, lambda key: _value(values, key), lambda key: values.last.value(key, values.amounts)
    )


def _value(values: _Values, key: str) -> Decimal | None:
    return values.fields.value(key, values.amounts, values.cells)


def _paragraph(line: str, values: _Values) -> Paragraph:
    text, spans = values.fields.fill(line, values.amounts, values.cells)
    level, lead = heading_of(text)
    return Paragraph(text=text, level=level, lead=lead, fields=spans)


def _choices(form: Form, tables: Sequence[Table], categories: Sequence[str], values: _Values) -> Iterator[FigureChoice]:
    """Everything that can be inserted into the text, with its value today, grouped for a list."""

    def choice(key: str, label: str, group: str) -> FigureChoice:
        return FigureChoice(key, label, values.fields.shown(key, values.amounts, values.cells), group)

    for table, table_form in zip(tables, form.tables, strict=True):
        for row, row_form in zip(table.rows, table_form.rows, strict=True):
            if not row_form.group:
                for column in table.columns:
                    key = f"{table.id}/{row.id}/{column.id}"
                    yield choice(
                        key, Saying("{row}·{column}", row=row_form.indicator, column=column.label), table.title
                    )
    used = [path for path in categories if values.amounts[category_count(path, values.fields.year)]]
    for path in used:
        yield choice(f"count:{path}", Saying("{path}（条）", path=path), Saying("各类信息数"))
    whole = _whole(form)
    for path in used if whole else ():
        yield choice(f"share:count:{path}|{whole}|1", Saying("{path}占比", path=path), Saying("各类信息占比"))
    for month in range(1, 13):
        yield choice(f"month:{month}", Saying("{month}月（条）", month=month), Saying("各月信息数"))
    for figure in form.figures:
        yield choice(
            f"figure:{figure.id}", Saying("{label}（{unit}）", label=figure.label, unit=figure.unit), figure.group
        )
    for key in _compared(form, categories):
        if not key.startswith("count:") or key.removeprefix("count:") in used:
            compared = Saying("{label}，与上年相比", label=_compared_label(form, key))
            yield choice(f"{CHANGE}{key}", compared, Saying("与上年相比"))
    yield choice("year", "年度", Saying("机关与年度"))
    for key, label in _PROFILE_LABELS.items():
        yield choice(key, label, Saying("机关与年度"))


def _compared(form: Form, categories: Sequence[str]) -> Iterator[str]:
    """The figures offered for a comparison with last year: of the year, and of several columns their sums alone."""
    for table in form.tables:
        parts = {id for column in table.columns for id in column.sum_of}
        for row in table.rows:
            for column in table.columns:
                offered = column.period == "year" and column.id not in parts and not (column.signed or column.share_of)
                if offered and table.indicators(row, column):
                    yield f"{table.id}/{row.id}/{column.id}"
    yield from (f"figure:{figure.id}" for figure in form.figures)
    yield from (f"count:{path}" for path in categories)


def _compared_label(form: Form, key: str) -> str:
    ref = Fields(form, form.last_year).cell(key)
    if ref:
        return cell_label(form, ref)
    name = key.partition(":")[2]
    return next((figure.label for figure in form.figures if key == f"figure:{figure.id}"), name)


def _whole(form: Form) -> str:
    """The key of the cell that counts all items of the year, the whole of the shares; empty when the form has none."""
    for table in form.tables:
        for row in table.rows:
            if not row.counting or {*row.counting.conditions} != {*PUBLISHED.conditions}:
                continue
            for column in table.columns:
                if column.period == "year" and not column.where:
                    return f"{table.id}/{row.id}/{column.id}"
    return ""

"""How figures, states and places of a report are said on the screen. Sentences only, no widget."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from ogi_desk.domain.vocabulary import ReportState
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Finding, Report, Severity
from ogi_desk.ui.models.columns import Mark

translate = QCoreApplication.translate
#: findings that stand in no section: ids of their rules
OF_THE_TITLE = frozenset({"agency-name", "year-in-title"})
OF_THE_DATE = frozenset({"signed-early", "signed-late"})


def number(value: Decimal | None) -> str:
    """A figure without superfluous zeros; 缺 when there is none (missing is not 0)."""
    if value is None:
        return translate("ReportWords", "缺")
    return f"{value.quantize(Decimal(1))}" if value == value.to_integral_value() else f"{value.normalize():f}"


def shown(figure: Figure) -> str:
    """What a cell shows."""
    return "/" if figure.status is FigureStatus.NOT_APPLICABLE else number(figure.value)


def status(figure: Figure) -> str:
    """Where a figure comes from, in words."""
    return {
        FigureStatus.COUNTED: translate("ReportWords", "由记录统计"),
        FigureStatus.ENTERED: translate("ReportWords", "手工填报"),
        FigureStatus.CARRIED: translate("ReportWords", "期初累计"),
        FigureStatus.COMPUTED: translate("ReportWords", "由表内计算"),
        FigureStatus.MISSING: translate("ReportWords", "缺数"),
        FigureStatus.NOT_APPLICABLE: translate("ReportWords", "不适用"),
    }[figure.status]


def origin(figure: Figure, once: bool = False) -> str:
    """Where a figure comes from, in words, with what it rests on; ``once``: it stands on a figure typed once."""
    if once and figure.status is FigureStatus.CARRIED:
        said = translate("ReportWords", "手工基数加以后的登记")
    elif once:
        said = translate("ReportWords", "手工基数")
    else:
        said = status(figure)
    if not figure.source:
        typed = once or figure.status is FigureStatus.ENTERED
        return translate("ReportWords", "{0}（没有写依据）").format(said) if typed else said
    return translate("ReportWords", "{0}（依据：{1}）").format(said, figure.source)


def state_mark(state: ReportState) -> Mark:
    """The chip of a report's state: icon, tone and word."""
    return {
        ReportState.DRAFT: Mark("pencil", "muted", translate("ReportWords", "草稿")),
        ReportState.SENT: Mark("send", "accent", translate("ReportWords", "送审")),
        ReportState.RETURNED: Mark("arrow-back-up", "soon", translate("ReportWords", "退回")),
        ReportState.APPROVED: Mark("circle-check", "good", translate("ReportWords", "已签发")),
    }[state]


def finding_mark(findings: list[Finding]) -> Mark:
    """The mark of a place: contradiction, to look at, or done, always with its word and count."""
    errors = sum(f.severity is Severity.ERROR for f in findings)
    if errors:
        return Mark("alert-circle", "bad", translate("ReportWords", "矛盾 {0}").format(errors))
    if findings:
        return Mark("alert-triangle", "soon", translate("ReportWords", "待看 {0}").format(len(findings)))
    return Mark("circle-check", "good", translate("ReportWords", "无问题"))


def severity_mark(finding: Finding) -> Mark:
    """The mark of one finding."""
    if finding.severity is Severity.ERROR:
        return Mark("alert-circle", "bad", translate("ReportWords", "矛盾"))
    return Mark("alert-triangle", "soon", translate("ReportWords", "待看"))


def place_of(report: Report, finding: Finding) -> str:
    """Where a finding stands: the section's heading, or table, row and column."""
    if finding.cells and not finding.section:
        words = cell_words(report, finding.cells[0])
        return (
            words
            if len(finding.cells) == 1
            else translate("ReportWords", "{0} 等 {1} 处").format(words, len(finding.cells))
        )
    if not finding.section and finding.rule in OF_THE_TITLE:
        return translate("ReportWords", "标题")
    if not finding.section and finding.rule in OF_THE_DATE:
        return translate("ReportWords", "成文日期")
    return section_words(report, finding.section)


def section_words(report: Report, section_id: str) -> str:
    """A section's heading; the introduction has none and is called 引言."""
    for section in report.sections:
        if section.id == section_id:
            return section.heading or translate("ReportWords", "引言")
    return translate("ReportWords", "全文")


def cell_words(report: Report, ref: CellRef) -> str:
    """A cell by its row's and column's labels."""
    for table in report.tables:
        if table.id == ref.table:
            row = next((r.label for r in table.rows if r.id == ref.row), ref.row)
            column = next((c.label for c in table.columns if c.id == ref.column), ref.column)
            return " · ".join(part for part in (row.strip(), column) if part)  # a table's only row may have no name
    return f"{ref.row} · {ref.column}"

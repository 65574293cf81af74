"""The shape of the national request table (25 rows, 7 columns, heads and stubs that span), for trying the layout."""

from __future__ import annotations

from ogi_desk.paper.compose import Align
from ogi_desk.paper.faces import Role
from ogi_desk.paper.geometry import MM, WIDTH
from ogi_desk.paper.tables import Cell, Plan

_COLUMNS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
_GROUPS = (
    ("（一）予以公开", ()),
    ("（二）部分公开", ()),
    (
        "（三）不予公开",
        (
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
        ),
    ),
    ("（四）无法提供", ("1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确")),
    (
        "（五）不予处理",
        (
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求确认或重新出具已获取信息",
        ),
    ),
    ("（六）其他处理", ("1.申请人无正当理由逾期不补正", "2.申请人逾期未按收费通知缴纳费用", "3.其他")),
    ("（七）总计", ()),
)


def national_plan(times: int = 1) -> Plan:
    """Return the table; ``times`` repeats its third part to make it longer than a page."""

    def head(text: str, **span: int) -> Cell:
        return Cell(text, role=Role.HEITI, **span)  # type: ignore[arg-type]

    def figures(row: int) -> list[Cell]:
        return [Cell(str(row * 3 % 11), align=Align.RIGHT, key=f"cell:national/{row}/{c}") for c in range(7)]

    def label(text: str, **span: int) -> Cell:
        return Cell(text, align=Align.LEFT, **span)  # type: ignore[arg-type]

    rows: list[tuple[Cell, ...]] = [
        (label("一、本年新收政府信息公开申请数量", columns=3), *figures(0)),
        (label("二、上年结转政府信息公开申请数量", columns=3), *figures(1)),
    ]
    count = sum(max(1, len(items)) for _, items in _GROUPS)
    for _ in range(times):
        first = True
        for group, items in _GROUPS:
            for i, item in enumerate(items or (group,)):
                row: list[Cell] = []
                if first:
                    row.append(Cell("三、本年度办理结果", rows=count))
                    first = False
                if not items:
                    row.append(label(group, columns=2))
                else:
                    if i == 0:
                        row.append(label(group, rows=len(items)))
                    row.append(label(item))
                rows.append((*row, *figures(len(rows))))
    rows.append((label("四、结转下年度继续办理", columns=3), *figures(len(rows))))
    figure = 12 * MM
    return Plan(
        title="收到和处理政府信息公开申请情况",
        widths=(14 * MM, 22 * MM, WIDTH - 36 * MM - 7 * figure, *[figure] * 7),
        head=(
            (
                head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns=3, rows=3),
                head("申请人情况", columns=7),
            ),
            (head("自然人", rows=2), head("法人或其他组织", columns=5), head("总计", rows=2)),
            tuple(head(c) for c in _COLUMNS[1:6]),
        ),
        body=tuple(rows),
        size=9.0,
        pad=2.5,
        key="table:national",
    )

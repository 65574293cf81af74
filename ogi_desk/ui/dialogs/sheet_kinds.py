"""The kinds of sheets that can be exchanged, in the window's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ogi_desk.ui.language import mark

SHEETS: dict[str, str] = {
    "publications": mark("fields", "主动公开登记"),
    "requests": mark("fields", "依申请公开登记"),
    "cases": mark("fields", "复议、诉讼、申诉举报"),
    "facts": mark("fields", "年度事实"),
    "opening": mark("fields", "期初累计"),
}
#: the journal's labels of imports, made of 导入 and the sheet's name
IMPORTED = (
    mark("messages", "导入主动公开登记"),
    mark("messages", "导入依申请公开登记"),
    mark("messages", "导入复议诉讼申诉登记"),
    mark("messages", "导入年度数据"),
    mark("messages", "导入期初累计数"),
)
CATALOGUE = {"catalogue": mark("fields", "公开目录")}


def sheet_name(kind: str) -> str:
    """A kind of sheet in the window's language."""
    return QCoreApplication.translate("fields", (SHEETS | CATALOGUE)[kind])

"""What is done with a report beside its way to signature: compare it, explain it, hand it out, read others' reports.

Holds the actions and opens their dialogs, which are imported when first asked for; computes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from ogi_desk.ui.reports.paper_actions import make_action

if TYPE_CHECKING:
    from ogi_desk.ui.reports.tab import ReportTab


class ReportVerbs(QObject):
    """The actions of one report tab."""

    def __init__(self, tab: ReportTab) -> None:
        super().__init__(tab)
        self._tab = tab
        self._desk = tab.desk
        self.compare = self._action(
            self.tr("对照(&K)"), self._compare, "arrows-diff", self.tr("与上年、别的格式、某一天或签发的版本对照")
        )
        self.compare.setShortcut("Ctrl+K")
        tab.addAction(self.compare)  # the key holds wherever the cursor stands
        self.annex = self._action(
            self.tr("数据说明(&X)…"), self._annex, "", self.tr("每个数字的规则、记录和算式，可打印")
        )
        self.files = self._action(
            self.tr("输出文件(&O)…"), self._files, "file-export", self.tr("PDF、DOCX、HTML、XLSX、JSON，写后逐格核对")
        )
        self.published = self._action(
            self.tr("核对网站页面(&W)…"), self._published, "", self.tr("把网站上存下的页面与报告逐格核对")
        )
        self.baseline = self._action(
            self.tr("录入以往年度报告(&I)…"), self._baseline, "", self.tr("从已公布的报告读出上年数字，供本年核对")
        )
        self.outside = self._action(
            self.tr("检查外来报告(&J)…"), self._outside, "", self.tr("检查下属单位或其他机关的报告")
        )
        self.returns = self._action(self.tr("月报、季报(&M)…"), self._returns, "", self.tr("按月或按季度统计"))
        between, after = QAction(tab), QAction(tab)
        between.setSeparator(True)
        after.setSeparator(True)
        self.actions: list[QAction] = [
            between, self.compare, self.annex, self.files, self.published,
            after, self.baseline, self.outside, self.returns,
        ]  # fmt: skip

    def _action(self, text: str, done: Callable[[], object], icon: str, tip: str) -> QAction:
        return make_action(self._tab, text, done, icon, tip)

    def enable(self, composed: bool) -> None:
        """Offer what needs a report only where there is one."""
        for action in (self.compare, self.annex, self.files, self.published):
            action.setEnabled(composed)

    def _compare(self) -> None:
        self._tab.show_comparison()

    def _annex(self) -> None:
        from ogi_desk.ui.reports.annex_dialog import AnnexDialog

        self._open(AnnexDialog(self._desk, self._tab.draft.year, self._form_id, self._tab.window()))

    def _files(self) -> None:
        from ogi_desk.ui.reports.files_dialog import FilesDialog

        self._tab.flush()
        self._open(
            FilesDialog(self._desk, self._tab.draft.year, self._form_id, self._tab.draft.options, self._tab.window())
        )

    def _published(self) -> None:
        from ogi_desk.ui.outside.published_dialog import PublishedDialog

        self._open(PublishedDialog(self._desk, self._tab.draft.year, self._form_id, self._tab.window()))

    def _baseline(self) -> None:
        from ogi_desk.ui.outside.baseline_dialog import BaselineDialog

        self._open(BaselineDialog(self._desk, self._tab.draft.year - 1, self._form_id, self._tab.window()))

    def _outside(self) -> None:
        from ogi_desk.ui.outside.check_dialog import OutsideDialog

        self._open(OutsideDialog(self._desk, self._tab.window()))

    def _returns(self) -> None:
        from ogi_desk.ui.reports.returns_dialog import ReturnsDialog

        self._open(ReturnsDialog(self._desk, self._tab.draft.year, self._tab.window()))

    @property
    def _form_id(self) -> str:
        form = self._tab.draft.form
        return form.id if form else ""

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

"""Whose personal data has been kept as long as the office decided, and the one button that removes it for good."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from ogi_desk.domain.records import Request
from ogi_desk.services.ports import Progress
from ogi_desk.services.retention import expired, remove
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.dialogs.work import Work, WorkingDialog

SHOWN = 1000  # lines


class RetentionDialog(WorkingDialog):
    """The requests, by register number and the day they were closed; nothing is chosen, all due go together."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "retention", 72, 24, parent, desk.settings)
        self.setWindowTitle(self.tr("移除到期的个人信息"))
        self._desk = desk
        self.ids: list[int] = []
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.body.addWidget(self.note)
        self.model = RowsModel([self.tr("登记号"), self.tr("办结日期"), self.tr("申请内容")], parent=self)
        self.view = RowsView(self.model, self.tr("到期的申请"), 2, self)
        self.body.addWidget(self.view, 1)
        self.work = Work(self, desk)
        self.body.addWidget(self.work)
        self.go = self.add_button("", QDialogButtonBox.ButtonRole.ActionRole, self._remove)
        self.add_close()
        self.work.ended.connect(lambda: self.go.setEnabled(bool(self.ids)))
        self._show(([], [], 0))
        desk.changed.connect(self._load)
        self._load()

    def _load(self) -> None:
        def work() -> tuple[list[int], list[Line], int]:
            with self._desk.office.read() as reader:
                profile = reader.profile()
                ids = expired(reader, profile, self._desk.today())
                records = reader.fetch(Request, ids[:SHOWN])
                return ids, [_line(records[i]) for i in ids[:SHOWN]], profile.retention_years or 0

        self.ask(self._desk, "read", work, self._show, key=f"retention-{id(self)}")

    def _show(self, answer: tuple[list[int], list[Line], int]) -> None:
        self.ids, lines, years = answer
        self.model.show_lines(lines)
        self.view.fit()
        if lines:
            self.view.selectRow(0)
        self.go.setText(self.tr("移除 {0} 件的个人信息(&R)").format(len(self.ids)))
        self.go.setEnabled(bool(self.ids))
        self.note.setText(
            self.tr(
                "以下申请办结已满 {0} 年。移除的是申请人、代理人的姓名、证件、电话、地址、邮箱，"
                "其他文字中出现的这些姓名和号码，以及有关文书的内容和附件；"
                "登记、日期、答复结果和统计数字不变。此操作不能撤销。备份中的副本随备份清理（每日副本最长保留一年），"
                "升级前、恢复前的副本和另存的备份请自行删除。"
            ).format(years)
            if self.ids
            else ""
        )
        self.note.setVisible(bool(self.ids))
        if self.ids:
            shown = self.tr("只列出前 {0} 件，共 {1} 件。").format(len(lines), len(self.ids))
            self.say(shown if len(self.ids) > len(lines) else "", "hint")
        elif years:
            self.say(self.tr("没有办结满 {0} 年、尚未移除个人信息的申请。").format(years), "hint")
        else:
            self.say(self.tr("单位资料中没有填写个人信息保存年限，不移除任何内容；需要时请在设置中填写。"), "hint")

    def _remove(self) -> None:
        desk, ids, today = self._desk, list(self.ids), self._desk.today()

        def work(_: Progress) -> object:
            return remove(desk.office, desk.actor, ids, today)

        self.go.setEnabled(False)
        done = self.tr("已移除 {0} 件申请的个人信息。").format(len(ids))
        self.work.run("write", self.tr("正在移除…"), work, lambda _: desk.notices.say(done), stoppable=False)


def _line(request: Request) -> Line:
    answer = request.answer
    closed = answer.on.isoformat() if answer else ""
    return Line((request.number or f"#{request.id}", closed, request.content), request.id)

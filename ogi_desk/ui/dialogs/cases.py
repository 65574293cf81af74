"""复议、诉讼、申诉举报: the list, and the form of the one selected, tied to its request.

Saving judges the fields in place; a reading or a change never waits on the GUI thread.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.records import Case, Request
from ogi_desk.services.disputes import answer_due
from ogi_desk.services.ports import Changes, ListQuery
from ogi_desk.services.records import add, bin_records, correct, undo
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.case_form import CaseForm
from ogi_desk.ui.dialogs.field_names import field_name
from ogi_desk.ui.dialogs.frame import DeskDialog, scrolled
from ogi_desk.ui.dialogs.record_history import HistoryDialog
from ogi_desk.ui.dialogs.rows import Line, RowsModel, RowsView
from ogi_desk.ui.language import term

SHOWN = 1000


class CasesDialog(DeskDialog):
    """List at the left, form at the right. ``request_id`` shows the cases of that request and starts one for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, request_id: int | None = None) -> None:
        super().__init__("", "cases", 150, 32, parent, desk.settings)
        self.setWindowTitle(self.tr("复议、诉讼、申诉举报"))
        self._desk = desk
        self._only_request = request_id
        self._only_number = ""
        self._before: Case | None = None
        self._number_before = ""
        self._cases: dict[int, tuple[Case, str]] = {}
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.addWidget(self._make_list())
        self.form = CaseForm(desk, self)
        halves.addWidget(scrolled(self.form))
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setChildrenCollapsible(False)
        self.body.addWidget(halves, 1)
        role = QDialogButtonBox.ButtonRole
        self.save_button = self.add_button(self.tr("保存(&S)"), role.ApplyRole, self._save)
        self.save_button.setDefault(True)
        self.new_button = self.add_button(self.tr("新登记(&N)"), role.ActionRole, self._new)
        self.bin_button = self.add_button(self.tr("移入回收站(&D)"), role.ActionRole, self._bin)
        self.history_button = self.add_button(self.tr("历史(&H)"), role.ActionRole, self._history)
        self.add_close()
        desk.changed.connect(self._changed)
        self._show_case(None, "")
        self._load()

    def _make_list(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        self.open_only = QCheckBox(self.tr("只看尚未审结(&O)"), side)
        self.count = QLabel(side)
        row = QHBoxLayout()
        row.addWidget(self.open_only)
        row.addStretch(1)
        row.addWidget(self.count)
        column.addLayout(row)
        names = [field_name("case", name) for name in ("received_on", "kind", "result", "case_number", "request_id")]
        names.insert(3, self.tr("书面答复"))
        self.model = RowsModel(names, parent=side)
        self.view = RowsView(self.model, self.tr("复议、诉讼、申诉举报"), 1, side)
        column.addWidget(self.view, 1)
        self.open_only.toggled.connect(self._load)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        return side

    # -- the list

    def _changed(self, changes: Changes) -> None:
        if changes.touches("case") or changes.touches("request"):
            self._load()

    def _load(self) -> None:
        only, open_only = self._only_request, self.open_only.isChecked()

        def work() -> tuple[list[tuple[Case, str]], int, str]:
            with self._desk.office.read() as reader:
                ids = reader.find(ListQuery(kind="case", sort="received_on"))
                found = reader.fetch(Case, list(ids) if only or open_only else list(ids[:SHOWN]))
                cases = [found[i] for i in ids if i in found]
                if only:
                    cases = [case for case in cases if case.request_id == only]
                if open_only:
                    cases = [case for case in cases if case.result is None]
                wanted = {case.request_id for case in cases if case.request_id} | ({only} if only else set())
                requests = reader.fetch(Request, sorted(wanted))
                numbers = {i: request.number for i, request in requests.items()}
                total = len(cases) if only or open_only else len(ids)
                return [(c, numbers.get(c.request_id or 0, "")) for c in cases], total, numbers.get(only or 0, "")

        self.ask(self._desk, "read", work, self._show, key=f"cases-{id(self)}")

    def _show(self, answer: tuple[list[tuple[Case, str]], int, str]) -> None:
        pairs, total, self._only_number = answer
        self._cases = {case.id or 0: (case, number) for case, number in pairs}
        chosen = self._before.id if self._before else None
        lines = [
            Line(
                (
                    case.received_on.isoformat(),
                    term(case.kind),
                    term(case.result) if case.result else self.tr("尚未审结"),
                    self._answer_words(case),
                    case.case_number,
                    number,
                ),
                case.id,
            )
            for case, number in pairs[:SHOWN]
        ]
        self.model.show_lines(lines)
        self.view.fit()
        self.count.setText(self.tr("{0} 件").format(total))
        if chosen in self._cases:
            self.view.choose(chosen)
        elif self._before is None and self._only_number and not self.form.request.text():
            self.form.request.setText(self._only_number)
        if not lines and self._before is None:
            self.say(self.tr("还没有登记。在右边填写后按“保存”。"), "hint")

    def _answer_words(self, case: Case) -> str:
        """When the written answer was handed in, or by when it must be."""
        if case.answered_on:
            return self.tr("{0} 已提交").format(case.answered_on.isoformat())
        due = answer_due(case, self._desk.definitions.calendar, self._desk.office.folder)
        if due is None or case.result is not None:
            return ""
        return self.tr("应于 {0} 前").format(due.isoformat())

    def _chosen(self) -> None:
        line = self.view.chosen()
        if line is not None:
            self._show_case(*self._cases[line.key])

    # -- the form

    def _show_case(self, case: Case | None, number: str) -> None:
        self._before, self._number_before = case, number
        self.form.show_case(case, number)
        self.bin_button.setEnabled(case is not None)
        self.history_button.setEnabled(case is not None)

    def _new(self) -> None:
        self.view.clearSelection()
        self.say("")
        self._show_case(None, self._only_number)
        self.form.kind.setFocus()

    def _save(self) -> None:
        typed = self.form.typed()
        self.say("")
        if not self.form.fields.judge(self.form.errors(typed)):
            return
        desk, before, number_before = self._desk, self._before, self._number_before

        def work() -> tuple[Case, Changes] | str:
            request_id = before.request_id if before and typed.request_number == number_before else None
            if typed.request_number and request_id is None:
                with desk.office.read() as reader:
                    found = reader.all(Request, number=typed.request_number)
                if not found:
                    return typed.request_number
                request_id = found[0].id
            assert typed.received_on is not None
            start = before or Case(kind=typed.kind, received_on=typed.received_on)
            after = replace(
                start,
                kind=typed.kind,
                received_on=typed.received_on,
                result=typed.result,
                closed_on=typed.closed_on,
                request_id=request_id,
                case_number=typed.case_number,
                note=typed.note,
                answered_on=typed.answered_on,
            )
            if before is None:
                return add(desk.office, desk.actor, after)
            if after == before:
                return before, Changes()
            return correct(desk.office, desk.actor, before, after)

        self.do(desk, work, self._saved)

    def _saved(self, answer: tuple[Case, Changes] | str) -> None:
        if isinstance(answer, str):
            self.form.fields.judge({"request": self.tr("没有登记号为“{0}”的申请，请核对或留空。").format(answer)})
            return
        self._show_case(answer[0], self.form.request.text().strip())
        self.say(self.tr("已保存。"), "done")

    def _bin(self) -> None:
        case, desk = self._before, self._desk
        if case is None or case.id is None:
            return
        ids = [case.id]

        def done(_: object) -> None:
            self._new()
            self.say(self.tr("已移入回收站。"), "done")
            desk.notices.say(
                self.tr("已移入回收站。"), self.tr("撤销"), lambda: desk.perform(lambda: undo(desk.office, desk.actor))
            )

        self.do(desk, lambda: bin_records(desk.office, desk.actor, Case, ids), done)

    def _history(self) -> None:
        if self._before and self._before.id is not None:
            dialog = HistoryDialog(self._desk, "case", self._before.id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

"""The form of the item in front: all its fields, its files, its history. Saves by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from ogi_desk.domain.records import Publication
from ogi_desk.domain.vocabulary import Openness, Validity
from ogi_desk.services.ports import Reader
from ogi_desk.services.publications import (
    check_publication,
    completions,
    document_number_remarks,
    index_number_remark,
    propose_index_number,
    tidy_document_number,
)
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.language import message
from ogi_desk.ui.publications.attachment_list import AttachmentList
from ogi_desk.ui.publications.columns import judge
from ogi_desk.ui.widgets.category_field import CategoryField
from ogi_desk.ui.widgets.channel_days import ChannelDays
from ogi_desk.ui.widgets.completion import offer_completions
from ogi_desk.ui.widgets.date_edit import TypedDateEdit
from ogi_desk.ui.widgets.fields import LongField, TermField, TextField, TickField
from ogi_desk.ui.widgets.record_form import RecordForm


class PublicationForm(RecordForm[Publication]):
    """Fields grouped as the office reads them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._add_item()
        self._add_openness()
        self._add_review()
        self._add_validity()
        self._add_rest()
        self._details = QTimer(self, singleShot=True, interval=60)
        self._details.timeout.connect(self._read_details)
        self.desk.changed.connect(self._follow)

    # -- building -------------------------------------------------------------------------------------------------
    def _add_item(self) -> None:
        day = self.desk.today
        self.add_heading(self.tr("信息"))
        self.add_field("title", self.tr("名称"), LongField(2, self.tr("请输入信息名称。")))
        self._line("document_number", self.tr("文号"))
        self._line("index_number", self.tr("索引号"), complete=False)
        self.add_field("category", self.tr("类别"), CategoryField(self.desk.definitions.categories))
        self.add_field("published_on", self.tr("公开日期"), TypedDateEdit(day, own_error=False))
        self.add_field("produced_on", self.tr("成文日期"), TypedDateEdit(day, own_error=False))
        self.add_field("channels", self.tr("渠道"), ChannelDays(day))
        self._line("agency", self.tr("发布机构"))
        self._line("section", self.tr("责任科室"))
        self.add_field("summary", self.tr("内容概述"), LongField(3))

    def _add_openness(self) -> None:
        self.add_heading(self.tr("公开"))
        self.add_field("openness", self.tr("公开属性"), TermField(list(Openness)))
        self._line("withholding_basis", self.tr("不公开依据"))
        self.add_field("full_text_online", "", TickField(self.tr("全文电子化")))
        self.add_field("public_concern", "", TickField(self.tr("公众关注")))
        self.add_field("from_request", "", TickField(self.tr("由申请转公开")))

    def _add_review(self) -> None:
        self.add_heading(self.tr("保密审查"))
        self._line("reviewer", self.tr("审查人"))
        self.add_field("reviewed_on", self.tr("审查日期"), TypedDateEdit(self.desk.today, own_error=False))

    def _add_validity(self) -> None:
        self.add_heading(self.tr("有效性"))
        self.add_field("validity", self.tr("有效性"), TermField(list(Validity)))
        self.add_field("ceased_on", self.tr("失效日期"), TypedDateEdit(self.desk.today, own_error=False))

    def _add_rest(self) -> None:
        self.add_heading(self.tr("附件与备注"))
        self.files = AttachmentList(self.desk, "publication")
        self.add_row(self.tr("附件"), self.files)
        self.add_field("note", self.tr("备注"), LongField(2))
        self.history = QPushButton(self.tr("历史"))
        self.history.setAutoDefault(False)
        theme.dress(self.history, "history")
        self.history.clicked.connect(self.show_history)
        self.add_row("", self.history)

    def _line(self, name: str, words: str, complete: bool = True) -> None:
        field = self.add_field(name, words, TextField())
        if complete:

            def ask(reader: Reader, typed: str) -> list[str]:
                return completions(reader, name, typed)

            offer_completions(field, self.desk, ask)

    # -- following ------------------------------------------------------------------------------------------------
    def filled(self, record: Publication) -> None:
        """Show what depends on the values, the faults under their fields, and the history's length."""
        for name in ("published_on", "produced_on", "reviewed_on", "ceased_on"):
            self.fields[name].year = record.published_on.year
        self.set_row_shown("withholding_basis", record.openness is Openness.WITHHELD or bool(record.withholding_basis))
        self.set_row_shown("ceased_on", record.validity is not Validity.IN_FORCE or record.ceased_on is not None)
        item = judge(record, self.desk.definitions, self.desk.today())
        said: dict[str, tuple[str, str]] = {}
        for fault in item.faults:
            said.setdefault(fault.field, (message(fault.message), "bad" if fault.code == "late" else "soon"))
        remarks = [message(text) for text in document_number_remarks(record.document_number)]
        if remarks:
            said.setdefault("document_number", ("；".join(remarks), "soon"))
        if record.index_number and index_number_remark(record.index_number):
            said.setdefault("index_number", (message(index_number_remark(record.index_number)), "soon"))
        for name, field in self.fields.items():
            if not field.problem():
                words, tone = said.get(name, ("", "soon"))
                self.hint(name, words, tone)
        self._details.start()

    def _read_details(self) -> None:
        """Read what is not on the record itself, once the list stands still."""
        if self.record is not None:
            self.files.show_owner(self.record)
            self._count_history(self.record)
            self._propose_index(self.record)

    def _count_history(self, record: Publication) -> None:
        def work() -> int:
            with self.desk.office.read() as reader:
                return len(reader.history("publication", record.id or 0))

        def show(number: int) -> None:
            self.history.setText(self.tr("历史（{0}）").format(number))

        self.desk.tasks.run("read", work, show, key="publication-history")

    def _propose_index(self, record: Publication) -> None:
        field: TextField = self.fields["index_number"]
        if record.index_number:
            field.setPlaceholderText("")
            return

        def work() -> str:
            with self.desk.office.read() as reader:
                return propose_index_number(reader, self.desk.profile, self.desk.definitions.categories, record)

        self.desk.tasks.run("read", work, field.setPlaceholderText, lambda _: None, key="index-number")

    def write(self, record: Publication, values: dict[str, Any]) -> Publication:
        """Put numbers into their one spelling, and say so."""
        tidy, changed = tidy_document_number(values["document_number"])
        if changed:
            self.desk.notices.say(self.tr("文号已改为规范写法：{0}").format(tidy))
        if tidy != values["document_number"]:
            self.fields["document_number"].set_value(tidy)
        return super().write(record, {**values, "document_number": tidy})

    def judge(self) -> bool:
        """Also refuse what the service would refuse."""
        if not super().judge() or self.record is None:
            return False
        if self.fields["published_on"].value() is None:
            self._errors["published_on"].say(self.tr("请输入公开日期，如 0301。"), field=self.fields["published_on"])
            return False
        draft = super().write(self.record, {name: field.value() for name, field in self.fields.items()})
        wrong = check_publication(draft, self.desk.today())
        for fault in wrong:
            self._errors[fault.field].say(message(fault.message), field=self.fields[fault.field])
        return not wrong

    def show_history(self) -> None:
        """Open what happened to this item."""
        if self.record is None or self.record.id is None:
            return
        from ogi_desk.ui.dialogs.record_history import HistoryDialog

        dialog = HistoryDialog(self.desk, "publication", self.record.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _follow(self, changes: Any) -> None:
        if changes.touches("attachment"):
            self.files.refresh()

"""What a form of the report is: its source, its years, its notes, what is not confirmed, and the office's own forms.

Reads what the definitions hold; changes nothing.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTextBrowser, QWidget

from ogi_desk.domain.errors import InputError
from ogi_desk.forms.layout import Form
from ogi_desk.ui import theme
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.frame import DeskDialog
from ogi_desk.ui.language import between, message, sentence

UNCONFIRMED = "[U]"
_LAST = 2090  # a form in force "until further notice" names a year far away


class FormNotesDialog(DeskDialog):
    """One form explained, with the faults of the office's own form files."""

    def __init__(self, desk: Desk, form: Form, year: int, parent: QWidget | None = None) -> None:
        super().__init__("", "form-notes", 76, 34, parent, desk.settings)
        self.setWindowTitle(self.tr("报告格式说明"))
        self._folder = desk.office.folder / "forms"
        self.text = QTextBrowser(self)
        self.text.setOpenExternalLinks(False)
        self.text.setAccessibleName(self.tr("报告格式说明"))
        self.text.setHtml(self._page(desk, form, year))
        self.body.addWidget(self.text, 1)
        self.open_folder = self.add_side(self.tr("打开单位格式文件夹(&O)"), self._open_folder)
        self.open_folder.setEnabled(self._folder.is_dir())
        if not self._folder.is_dir():
            self.open_folder.setToolTip(self.tr("单位文件夹中还没有 forms 文件夹，放入格式文件时先建立"))
        close = self.add_close()
        close.setFocus()
        faults = desk.definitions.form_faults
        if faults:
            self.say(self.tr("本单位有 {0} 个格式文件不能使用，原因见下。").format(len(faults)))

    def _page(self, desk: Desk, form: Form, year: int) -> str:
        parts = [f"<h3>{escape(form.name)}</h3>", self._facts(form, year)]
        own = f"<h4>{escape(self.tr('本单位的格式'))}</h4>" + self._own(desk.definitions.form_faults)
        if desk.definitions.form_faults:  # what must be mended comes first
            parts.append(own)
        notes = [message(note) for note in form.notes]
        guidance = [
            f"{section.heading or self.tr('引言')}：{message(section.guidance)}"
            for section in form.sections
            if UNCONFIRMED in section.guidance
        ]
        if notes:
            parts.append(f"<h4>{escape(self.tr('口径说明'))}</h4>" + self._list(notes))
        if guidance:
            parts.append(f"<h4>{escape(self.tr('未经原件核对的填写说明'))}</h4>" + self._list(guidance))
        if any(UNCONFIRMED in text for text in (*notes, *guidance)):
            parts.append(f"<p>{self._mark()} {escape(self._meaning())}</p>")
        return "".join(parts if desk.definitions.form_faults else [*parts, own])

    def _facts(self, form: Form, year: int) -> str:
        first, last = form.first_year, form.last_year
        serves = self.tr("{0} 年度起").format(first)
        if last < _LAST:
            serves = (
                self.tr("{0} 至 {1} 年度").format(first, last) if first != last else self.tr("{0} 年度").format(first)
            )
        lines = [
            (self.tr("依据"), form.source or self.tr("格式文件中没有写明")),
            (self.tr("适用"), serves),
            (self.tr("公开期限"), self.tr("次年 {0} 月 {1} 日以前").format(form.due_month, form.due_day)),
            (self.tr("版本"), form.version),
        ]
        if form.also:
            lines.insert(2, (self.tr("也曾用于"), self.tr("{0} 至 {1} 年度，与其他格式并行").format(*form.also)))
        if not form.may_serve(year):
            lines.append((self.tr("注意"), self.tr("{0} 年度的报告不用这种格式，只供比较").format(year)))
        rows = "".join(
            f"<tr><td style='padding-right:1em'>{escape(name)}</td><td>{escape(words)}</td></tr>"
            for name, words in lines
        )
        return f"<table>{rows}</table>"

    def _own(self, faults: tuple[InputError, ...]) -> str:
        where = self.tr(
            "放在单位文件夹的 forms 中（{0}），每种格式一个 .toml 文件；"
            "编号与程序自带的相同时，以本单位的为准。改后重新打开程序生效。"
        ).format(self._folder)
        files = sorted(path.name for path in self._folder.glob("*.toml")) if self._folder.is_dir() else []
        found = (
            self.tr("现有：{0}").format(between("、").join(files)) if files else self.tr("现在没有本单位的格式文件。")
        )
        page = f"<p>{escape(where)}</p><p>{escape(found)}</p>"
        if faults:
            bad = theme.colour("bad").name()
            lines = "".join(
                f"<li><span style='color:{bad}'>{escape(self.tr('不能使用'))}</span>：{escape(sentence(fault))}</li>"
                for fault in faults
            )
            page += f"<ul>{lines}</ul>"
        return page

    def _list(self, texts: list[str]) -> str:
        mark = self._mark()
        lines = "".join(f"<li>{escape(text).replace(escape(UNCONFIRMED), mark)}</li>" for text in texts)
        return f"<ul>{lines}</ul>"

    def _mark(self) -> str:
        return f"<b style='color:{theme.colour('soon').name()}'>[U]</b>"

    def _meaning(self) -> str:
        return self.tr("未经原件核对，可由单位改：以本单位的格式文件写明自己的口径即可，程序不据此判为错误。")

    def _open_folder(self) -> None:
        folder: Path = self._folder
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.say(self.tr("没有能打开文件夹的程序。文件夹在：{0}").format(folder), "hint")

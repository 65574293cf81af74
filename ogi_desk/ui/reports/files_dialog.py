"""Handing the report out: which state of it, as which files, where to; each is read back and compared before it stays.

Computes nothing: :mod:`ogi_desk.services.report_editions` says what can be handed out, ``report_files`` writes it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ogi_desk.domain.dates import moment_in_words
from ogi_desk.services.paper_ports import PaperOptions
from ogi_desk.services.ports import Progress
from ogi_desk.services.report_editions import Edition, editions, signed_paper
from ogi_desk.services.report_files import ENDINGS, Written, file_name, write_files
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.dialogs.files import ask_folder
from ogi_desk.ui.dialogs.frame import scrolled
from ogi_desk.ui.dialogs.work import Work, WorkingDialog
from ogi_desk.ui.language import message
from ogi_desk.ui.reports.file_rows import FileRows, Stage

FOLDER, KINDS = "report/files/folder", "report/files/endings"
_TOLD = 3  # contradictions told in full


class FilesDialog(WorkingDialog):
    """What, as which files, where to; then what became of each."""

    def __init__(
        self, desk: Desk, year: int, form_id: str, options: PaperOptions, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "report-files", 92, 22, parent, desk.settings)
        self.setWindowTitle(self.tr("输出文件"))
        self._desk, self._year, self._form_id, self._options = desk, year, form_id, options
        self._editions: tuple[Edition, ...] = ()
        self._stages: dict[str, Stage] = {}  # by ending; filled on the worker's thread
        self._follow = QTimer(self, interval=100)
        self._follow.timeout.connect(self._show_stages)
        self._build()
        self._refresh()
        # what was typed last in the report's text is on its way into the store: read after it
        self.ask(desk, "write", lambda: None, lambda _: self._load())

    def _build(self) -> None:
        self.signed = QRadioButton(self.tr("签发的版本(&S)"), self)
        self.draft = QRadioButton(self.tr("现在的样子，草稿(&T)"), self)
        which = QButtonGroup(self)
        states = QWidget(self)
        column = QVBoxLayout(states)
        column.setContentsMargins(0, 0, 0, 0)
        for button in (self.signed, self.draft):
            which.addButton(button)
            column.addWidget(button)
        self.signed.hide()
        states.setFocusProxy(self.draft)
        kept = str(self._desk.settings.value(KINDS, "") or "").split()
        self.rows = FileRows(kept or ENDINGS, self)
        self.folder = QLineEdit(self._proposed(), self)
        self.folder.setAccessibleName(self.tr("文件夹"))
        self.choose = QPushButton(self.tr("选择(&B)…"), self)
        self.choose.setAutoDefault(False)
        place = QWidget(self)
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.folder, 1)
        line.addWidget(self.choose)
        place.setFocusProxy(self.folder)
        self.fields = Fields(self)
        self.fields.add("state", self.tr("内容"), states)
        self.fields.add("files", self.tr("文件"), self.rows)
        self.fields.add("folder", self.tr("文件夹(&F)"), place)
        area = scrolled(self.fields)  # takes what is left, so that what is told above it is never cut
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        area.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        self.body.addWidget(area, 1)
        self.work = Work(self, self._desk)
        self.body.addWidget(self.work)
        self.go = self.add_button(self.tr("输出(&O)"), QDialogButtonBox.ButtonRole.AcceptRole, self.write)
        self.go.setDefault(True)
        self.show_folder = self.add_button(
            self.tr("打开文件夹(&D)"), QDialogButtonBox.ButtonRole.ActionRole, self._open_folder
        )
        self.add_close()
        self.draft.toggled.connect(self._refresh)
        self.rows.changed.connect(self._refresh)
        self.folder.textChanged.connect(self._refresh)
        self.choose.clicked.connect(self._choose_folder)

    def _proposed(self) -> str:
        """The folder used last, else the person's documents."""
        kept = str(self._desk.settings.value(FOLDER, "") or "")
        if kept and _is_there(Path(kept), folder=True):
            return kept
        return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    # ------------------------------------------------------------------ what can be handed out

    def _load(self) -> None:
        desk, year, form = self._desk, self._year, self._form_id
        self.ask(desk, "report", lambda: editions(desk.office, desk.definitions, year, form), self._take)

    def _take(self, found: tuple[Edition, ...]) -> None:
        self._editions = found
        snapshot = found[0].snapshot
        self.signed.setVisible(snapshot is not None)
        if snapshot is not None:
            who = f"{snapshot.signer_post} {snapshot.signer}".strip()
            self.signed.setText(
                self.tr("签发的第 {0} 版（{1}，{2}）(&S)").format(
                    snapshot.version, who, message(moment_in_words(snapshot.made_at))
                )
            )
        state = self.signed if snapshot else self.draft
        state.setChecked(True)
        state.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    @property
    def edition(self) -> Edition | None:
        """What is to be handed out; ``None`` until it is known."""
        if not self._editions:
            return None
        return self._editions[0 if self.signed.isChecked() else -1]

    def targets(self) -> dict[str, Path]:
        """The files to be written, by ending."""
        edition, folder = self.edition, self.folder.text().strip()
        if edition is None or not folder:
            return {}
        return {
            ending: Path(folder) / file_name(edition.report, ending, draft=edition.snapshot is None)
            for ending in self.rows.chosen()
        }

    def _refresh(self) -> None:
        """Say what will be written, what it replaces and what is open in it."""
        edition, targets = self.edition, self.targets()
        self._stages = {}
        self._say_state(edition)
        names = {}
        if edition is not None:
            draft = edition.snapshot is None
            names = {ending: file_name(edition.report, ending, draft=draft) for ending in ENDINGS}
        there = [ending for ending, target in targets.items() if _is_there(target)]
        self.rows.show_names(names, there)
        self.fields.wrong("folder", "")
        none = self.tr("请至少勾选一种文件。") if edition is not None and not self.rows.chosen() else ""
        self.fields.wrong("files", none)
        self.fields.hint("files", self.tr("{0} 个同名文件将被替换。").format(len(there)) if there else "")
        self.go.setEnabled(bool(targets) and not self.work.running)
        self.show_folder.setEnabled(bool(self.folder.text().strip()))

    def _say_state(self, edition: Edition | None) -> None:
        if edition is None:
            self.say(self.tr("正在准备报告…"), "hint")
            return
        if edition.snapshot is not None:
            self.fields.hint("state", self.tr("PDF 就是签发的那个文件，其余各种由签发时封存的内容写出。"))
            self.say("")
            return
        unsigned = self.tr("报告尚未签发，写出的是草稿。")
        aside = self.tr("按现有记录和文字写出，不是签发的版本。")
        self.fields.hint("state", aside if len(self._editions) > 1 else unsigned)
        found = edition.contradictions
        if not found:
            self.say("")
            return
        first = "\n".join(f"· {message(finding.message)}" for finding in found[:_TOLD])
        more = "\n" + self.tr("· 另有 {0} 处，见“检查结果”。").format(len(found) - _TOLD) if len(found) > _TOLD else ""
        self.say(self.tr("报告中还有 {0} 处矛盾没有解决，对外提供前请核对：").format(len(found)) + "\n" + first + more)

    # ------------------------------------------------------------------ writing

    def _choose_folder(self) -> None:
        folder = ask_folder(self, self._desk.settings, self.tr("选择文件夹"))
        if folder is not None:
            self.folder.setText(str(folder))

    def write(self) -> None:
        """Write the files, with what becomes of each."""
        desk, edition, targets, pages = self._desk, self.edition, self.targets(), self._desk.pages
        if edition is None or pages is None or not targets or self.work.running:
            return
        if not _is_there(Path(self.folder.text().strip()), folder=True):
            self.fields.judge({"folder": self.tr("没有这个文件夹，请先建立，或另选一个。")})
            return
        endings, snapshot, options = (
            {target: ending for ending, target in targets.items()},
            edition.snapshot,
            self._options,
        )
        stages = self._stages = dict.fromkeys(targets, Stage.WAITING)

        def job(progress: Progress) -> tuple[Written, ...]:
            def told(target: Path, checked: bool) -> None:
                stages[endings[target]] = Stage.CHECKED if checked else Stage.WRITING
                progress(sum(stage is Stage.CHECKED for stage in stages.values()), len(stages))

            paper = signed_paper(desk.office, snapshot) if snapshot and ".pdf" in targets else None
            return write_files(
                edition.report, edition.form, list(targets.values()), desk.press, pages,
                options=options, signed=paper, told=told,
            )  # fmt: skip

        self._remember(targets)
        self._set_open(False)
        self._follow.start()
        self.work.ended.connect(self._ended, Qt.ConnectionType.SingleShotConnection)
        self.work.run("report", self.tr("正在写出…"), job, self._done)

    def _remember(self, targets: dict[str, Path]) -> None:
        self._desk.settings.setValue(KINDS, " ".join(targets))
        self._desk.settings.setValue(FOLDER, self.folder.text().strip())

    def _set_open(self, free: bool) -> None:
        for widget in (self.fields, self.go):
            widget.setEnabled(free)

    def _show_stages(self) -> None:
        self.rows.show_stages(self._stages)

    def _ended(self) -> None:
        self._follow.stop()
        self._set_open(True)
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the keyboard was shut meanwhile
        # nothing was kept unless all were: what stands now is true of a failure and put right by success
        self.rows.show_stages(dict.fromkeys(self._stages, Stage.NOTHING))

    def _done(self, written: Sequence[Written]) -> None:
        self.rows.show_written({file.path.suffix.lower(): file.size for file in written})
        self.fields.hint("files", "")
        self.say(self.tr("已写出 {0} 个文件，都已读回核对，与报告一致。").format(len(written)), "done")
        self.show_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text().strip()))


def _is_there(path: Path, *, folder: bool = False) -> bool:
    """Whether a file or folder is there; a name too long for the system, half typed perhaps, is not."""
    try:
        return path.is_dir() if folder else path.is_file()
    except OSError:
        return False

"""One section's text beside the pages: guidance, editor, what it is (automatic, draft, signed), character count.

Says what was typed; the tab stores it. A section whose text wrote itself shows it and offers 改写.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from ogi_desk.forms.layout import Form, SectionForm
from ogi_desk.forms.report import Finding, Report, Section
from ogi_desk.ui.language import message
from ogi_desk.ui.reports import words
from ogi_desk.ui.reports.character_count import characters
from ogi_desk.ui.reports.draft import Composed
from ogi_desk.ui.reports.figure_picker import FigurePicker
from ogi_desk.ui.reports.section_frame import SectionFrame

SAVE_PAUSE = 800  # ms


class SectionPanel(SectionFrame):
    """The right-hand side while a section is chosen."""

    typed = Signal(str, str)  # section id, source: at every change
    to_save = Signal(str, str)  # section id, source: after a pause and on leaving
    explain_wanted = Signal(str)  # a figure's key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = ""
        self._known = ""  # the text as the store has it, as far as this panel was told
        self._sent: str | None = None  # the text on its way to the store
        self._composed: Composed | None = None
        self._guide: SectionForm | None = None
        self._filling = False
        self._frozen = False
        self._pause = QTimer(self, singleShot=True, interval=SAVE_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._text_changed)
        self.editor.left.connect(self.flush)
        self.editor.figure_wanted.connect(self.pick_figure)
        self.editor.explain_wanted.connect(self.explain_wanted)
        self._insert.clicked.connect(self.pick_figure)
        self._rewrite.clicked.connect(self._start_own)
        self._reset.clicked.connect(self._give_back)
        self._redraft.clicked.connect(self._draft_anew)
        self.measures.wanted.connect(self._take_measure)

    @property
    def section(self) -> str:
        """The id of the section shown."""
        return self._section

    def shows(self, composed: Composed) -> bool:
        """Whether this is what the section on show follows already."""
        return self._composed is composed

    # ------------------------------------------------------------------ showing

    def restart(self) -> None:
        """Another report is taken up: forget the section on show."""
        self._section, self._known, self._sent = "", "", None

    def open_section(self, section_id: str, composed: Composed, form: Form, unsaved: str | None) -> None:
        """Show a section; what was typed in the one before is stored first. ``unsaved`` waits for the store."""
        if section_id != self._section:
            self.flush()
            self._section = section_id
            guide = self._guide = form.section(section_id)
            self._guidance.setText(message(guide.guidance) if guide else "")
            self._guidance.setVisible(bool(guide and guide.guidance))
            self._known, self._sent = composed.sources.get(section_id, ""), None
            self.editor.set_shown(composed.shown)  # first, so that the text is laid out once
            self._fill(self._known if unsaved is None else unsaved, keep=False)
        self.follow(composed, False)

    def follow(self, composed: Composed, stored_since: bool) -> None:
        """Follow what was composed: numbers, findings, a text changed elsewhere (undo, another person).

        ``stored_since``: a text was stored after this was composed, so that its texts may be older than ours.
        """
        self._composed = composed
        section = self._now(composed.report)
        if section is None:
            return
        source = composed.sources.get(self._section, "")
        own = self.editor.source()
        if source != self._known and self._sent is None and not stored_since:
            if own == self._known:  # nothing typed here that is not stored: the text changed elsewhere
                self._fill(source, keep=True)
            self._known = source
        self._heading.setText(words.section_words(composed.report, self._section))
        automatic = section.automatic and not (self.editor.hasFocus() and self.editor.isVisible())
        self._automatic_line.setVisible(automatic)
        self._stack.setCurrentWidget(self._own if automatic else self.editor)
        if automatic:
            text = "\n".join(p.text for p in section.paragraphs)
            if self._own.toPlainText() != text:
                self._own.setPlainText(text)
        self.editor.set_shown(composed.shown)
        if self.editor.composed():
            self.editor.set_findings(
                [f for f in composed.report.findings if f.section == self._section and f.start >= 0 and _in_place(f)],
                composed.report.section_text(self._section),
                composed.beside.copied,
            )
        self._update_buttons(section)

    def set_frozen(self, frozen: bool) -> None:
        """A signed text is read, not typed."""
        self._frozen = frozen
        self.editor.setReadOnly(frozen)
        self.measures.set_frozen(frozen)
        if self._composed is not None:
            section = self._now(self._composed.report)
            if section is not None:
                self._update_buttons(section)

    def _now(self, report: Report) -> Section | None:
        return next((s for s in report.sections if s.id == self._section), None)

    def _update_buttons(self, section: Section) -> None:
        automatic = self._stack.currentWidget() is self._own
        self._insert.setVisible(not automatic and not self._frozen)
        self._rewrite.setVisible(not self._frozen)
        form_writes = bool(self._composed and self._section in self._composed.self_writing)
        self._reset.setVisible(form_writes and not automatic and not self._frozen)
        self._redraft.setVisible(not automatic and not self._frozen and bool(self._draft.strip()))
        self._redraft.setEnabled(self.editor.source().strip() != self._draft.strip())
        # a sentence may be composed to its wording for nothing: what was composed counts where it is of this text
        sources = self._composed.sources if self._composed else {}
        known = automatic or self.editor.source() == sources.get(self._section)
        self._tell_length("".join(p.text for p in section.paragraphs) if known else self.editor.composed())

    @property
    def _draft(self) -> str:
        """The form's draft of this section."""
        return self._composed.beside.drafts.get(self._section, "") if self._composed else ""

    def _tell_length(self, text: str) -> None:
        """Say how long the text is and what of last year's promises it speaks of."""
        self._count.show_count(characters(text), self._guide.limit if self._guide else 0)
        fresh = bool(self._guide and self._guide.fresh and self._composed)
        extra = self._composed.beside if self._composed and fresh else None
        year = self._composed.report.year - 1 if self._composed else 0
        self.measures.show_measures(
            extra.measures if extra else (), year, message(extra.baseline) if extra else "", text
        )

    def _fill(self, source: str, keep: bool) -> None:
        self._filling = True
        self.editor.set_source(source, keep_cursor=keep)
        self._filling = False

    # ------------------------------------------------------------------ typing

    def _text_changed(self) -> None:
        if self._filling or not self._section:
            return
        source = self.editor.source()
        self._tell_length(self.editor.composed())
        self._redraft.setEnabled(source.strip() != self._draft.strip())
        self.typed.emit(self._section, source)
        self._pause.start()

    def flush(self) -> None:
        """Hand over what is typed and not yet stored."""
        self._pause.stop()
        if not self._section or self._frozen:
            return
        source = self.editor.source()
        if source != (self._known if self._sent is None else self._sent):
            self._sent = source
            self.to_save.emit(self._section, source)

    def stored(self, section: str, source: str) -> None:
        """This text is in the store now."""
        if section == self._section:
            self._known = source
            if self._sent == source:
                self._sent = None

    def not_stored(self, section: str) -> None:
        """A text could not be stored: it stays here and is handed over again at the next occasion."""
        if section == self._section:
            self._sent = None

    def pick_figure(self) -> None:
        """Open the list of figures; the one chosen goes in at the cursor."""
        if self._composed is None or self.editor.isReadOnly():
            return
        picker = FigurePicker(self._composed.report.choices, self.window())
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.chosen.connect(self.editor.insert_figure)
        picker.finished.connect(lambda _: self.editor.setFocus(Qt.FocusReason.OtherFocusReason))
        picker.open()

    def _start_own(self) -> None:
        section = self._now(self._composed.report) if self._composed else None
        if section is None or self._composed is None:
            return
        self._automatic_line.hide()
        self._stack.setCurrentWidget(self.editor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.editor.source().strip():
            self.editor.set_source(self._composed.self_writing.get(self._section, ""), keep_cursor=True)
            self._text_changed()
        self._update_buttons(section)

    def _give_back(self) -> None:
        self._stack.setCurrentWidget(self._own)
        self._own.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.set_source("", keep_cursor=True)
        self._text_changed()
        self.flush()

    def _draft_anew(self) -> None:
        """Put the form's draft in place of the own text, as one step that undo takes back."""
        if self._draft and not self.editor.isReadOnly():
            self.editor.replace_all(self._draft)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_measure(self, measure: str) -> None:
        """Put a promise of last year into the text at the cursor, for the clerk to go on with."""
        if self._frozen or self._stack.currentWidget() is not self.editor:
            return
        if self.editor.textCursor().position() == 0:  # nobody was in the text yet
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.insert_line(measure)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_finding(self, finding: Finding) -> None:
        """Select the words a finding speaks of and put the keyboard there."""
        if self._stack.currentWidget() is self.editor:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editor.show_finding(finding)


def _in_place(finding: Finding) -> bool:
    """Whether a finding speaks of certain words; that a section is too long is said by its count."""
    return finding.rule != "too-long"

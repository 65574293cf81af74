"""The place of the comparison: it stands where the pages are, follows the report, leads to cells and sections.

Knows the frame; compares nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.compare_explaining import CompareExplaining
from ogi_desk.ui.reports.draft import ReportDraft
from ogi_desk.ui.reports.frame import ReportFrame
from ogi_desk.ui.reports.wayfinder import Wayfinder


class ComparePlace(QObject):
    """Shows and puts away the comparison of one tab."""

    def __init__(self, desk: Desk, frame: ReportFrame, draft: ReportDraft, way: Wayfinder) -> None:
        super().__init__(frame)
        self._desk = desk
        self._frame = frame
        self._draft = draft
        self._way = way
        self._explaining = CompareExplaining(desk, frame, way)
        self._stale = True
        view = frame.comparison
        view.typed = lambda: draft.unsaved
        view.closed.connect(self.close)
        view.section_chosen.connect(self._show_section)
        draft.composed.connect(self._follow)

    @property
    def is_open(self) -> bool:
        """Whether the comparison stands in the place of the pages."""
        return self._frame.middle.currentWidget() is self._frame.comparison

    def toggle(self) -> None:
        """Show the comparison, or put it away."""
        if self.is_open:
            self.close()
            return
        form = self._draft.form
        if form is None:
            return
        view = self._frame.comparison
        self._frame.section.flush()
        self._frame.middle.setCurrentWidget(view)
        view.set_report(self._draft.year, form.id)
        if self._stale:
            self._stale = False
            view.follow()
        view.choices.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close(self) -> None:
        """Go back to the pages."""
        if self.is_open:
            self._explaining.leave()
            self._frame.middle.setCurrentIndex(0)
            self._frame.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self, year: int, form_id: str) -> None:
        """Another report is at hand."""
        if self.is_open:
            self._frame.comparison.set_report(year, form_id)
        self._stale = True

    def _follow(self) -> None:
        if self.is_open:
            self._frame.comparison.follow()
        else:
            self._stale = True

    def _show_section(self, section: str) -> None:
        if section:
            self._way.choose_quietly(f"section:{section}")

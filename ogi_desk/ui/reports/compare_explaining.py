"""The figure chosen in a comparison, explained on the side it was chosen on; the other side is a key away.

Knows the frame; explains nothing itself: that is :mod:`ogi_desk.services.explain_sides`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from ogi_desk.forms.report import CellRef
from ogi_desk.services.compare import Comparison, FigurePair
from ogi_desk.services.explain_sides import explain_side
from ogi_desk.services.explanation import Explanation
from ogi_desk.services.ports import Reader
from ogi_desk.ui.desk import Desk
from ogi_desk.ui.reports.frame import ReportFrame
from ogi_desk.ui.reports.wayfinder import Wayfinder

_Cells = tuple[CellRef, ...]


class CompareExplaining(QObject):
    """Explains the figures of one tab's comparison."""

    def __init__(self, desk: Desk, frame: ReportFrame, way: Wayfinder) -> None:
        super().__init__(frame)
        self._desk = desk
        self._frame = frame
        self._way = way
        self._cells: tuple[_Cells, _Cells] = ((), ())  # of the earlier and of the later side
        self._which = 0
        self._sides: Comparison | None = None
        view, panel = frame.comparison, frame.explanation
        view.pair_chosen.connect(self._choose)
        view.compared.connect(self._follow)
        panel.side_wanted.connect(self._look)
        panel.side_part_wanted.connect(self._look_into)
        panel.closed.connect(self._back)

    @property
    def is_on(self) -> bool:
        """Whether the explanation on show is that of a side of the comparison."""
        return self._way.explains_elsewhere and self._sides is not None

    def leave(self) -> None:
        """The comparison is put away: the report at hand is explained in its place, where it has the figure."""
        if not self.is_on:
            return
        own = self._own_cell()
        self._sides = None
        if own is None:
            self._way.close_explanation()
        else:
            self._way.explain_cell(own)

    def _choose(self, pair: FigurePair, which: int) -> None:
        self._sides = self._frame.comparison.latest
        self._cells = (pair.earlier_refs, pair.refs)
        self._look(which)

    def _look(self, which: int) -> None:
        """Explain the figure on a side; on the other where that one has none."""
        found = self._sides
        if found is None:
            return
        which = which if self._cells[which] else 1 - which
        cells, side = self._cells[which], found.sides[which]
        if not cells:
            return
        self._which = which
        desk = self._desk
        self._frame.comparison.set_side(which)
        self._frame.explanation.offer_sides(which, (bool(self._cells[0]), bool(self._cells[1])))

        def work(reader: Reader) -> Explanation:
            return explain_side(reader, desk.definitions, side, cells)

        self._way.explain_elsewhere(work, self._own_cell())

    def _own_cell(self) -> CellRef | None:
        """The cell of the report at hand that goes with the figure."""
        found, form = self._sides, self._frame.comparison.form
        sides = [] if found is None else [(1, found.sides[1]), (0, found.sides[0])]
        return next((self._cells[n][0] for n, side in sides if self._cells[n] and side.form == form), None)

    def _look_into(self, part: CellRef) -> None:
        """Explain a part of the figure, on the same side."""
        found = self._sides
        if found is not None:
            alike = found.sides[0].form == found.sides[1].form
            self._cells = ((part,), (part,)) if alike else ((part,), ()) if not self._which else ((), (part,))
            self._look(self._which)

    def _follow(self) -> None:
        """Another comparison stands there: its side is explained, nothing where it has no such figure."""
        view = self._frame.comparison
        if not self.is_on:
            return
        pair = view.current_pair()
        before, self._sides = self._sides, view.latest
        if pair is None or self._sides is None or before is None:
            self._way.close_explanation()
        elif [side.form for side in before.sides] != [side.form for side in self._sides.sides]:
            self._choose(pair, view.side)
        elif before.sides != self._sides.sides:
            self._look(view.side)

    def _back(self) -> None:
        """The explanation was closed: the keyboard goes back to the rows it came from."""
        if self._sides is not None and self._frame.comparison.isVisible():
            self._sides = None
            self._frame.comparison.grid.setFocus(Qt.FocusReason.OtherFocusReason)

"""What is known of a table when a slip is looked for: its hard identities as sums, and the figures that could be wrong.

A figure the program added up itself cannot be wrong by itself: in the identities its parts stand in its place, so that
a change of a part carries the sum with it. In a report from outside every figure was typed, sums too. Must not look
for changes; that is :mod:`.repair`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from ogi_desk.forms.identities import identities_of, terms_of, value_of
from ogi_desk.forms.layout import Form, TableForm
from ogi_desk.forms.report import CellRef, Figure, FigureStatus, Report, cells_of
from ogi_desk.forms.text_numbers import WHOLE_UNITS


@dataclass(slots=True)
class Line:
    """An identity as a sum: the terms with their signs, and what the sum is beyond what it may be."""

    rule: str
    relation: str
    signs: dict[CellRef, int]
    excess: Decimal

    def broken(self, excess: Decimal) -> bool:
        """Whether an excess breaks the identity."""
        return excess > 0 if self.relation == "<=" else excess < 0 if self.relation == ">=" else excess != 0


@dataclass(slots=True)
class KnownTable:
    """One table: its identities, the figures in them, and which identities each figure is in."""

    lines: list[Line]
    values: dict[CellRef, Decimal]
    whole: frozenset[CellRef]  # figures that must be whole numbers
    signed: frozenset[CellRef]  # figures that may be less than nothing
    counts: Mapping[CellRef, Decimal] = field(default_factory=dict)  # what the records give for a figure
    sums: Mapping[CellRef, Mapping[CellRef, int]] = field(default_factory=dict)  # what the program added up, of what
    lines_of: dict[CellRef, list[int]] = field(default_factory=dict)

    def fits(self, ref: CellRef, after: Decimal) -> bool:
        """Whether a figure could be so by itself."""
        if after < 0 and ref not in self.signed:
            return False
        return ref not in self.whole or after == after.to_integral_value()

    def holds(self, moves: Mapping[CellRef, Decimal], aside: frozenset[int]) -> bool:
        """Whether no identity is broken after these moves, leaving ``aside`` those mended apart from this."""
        touched = {number for ref in moves for number in self.lines_of[ref]} - aside
        for number in touched:
            line = self.lines[number]
            moved = sum((line.signs[ref] * move for ref, move in moves.items() if ref in line.signs), Decimal(0))
            if line.broken(line.excess + moved):
                return False
        return all(self.fits(ref, self.values[ref] + move) for ref, move in moves.items())

    def carried(self, moves: Mapping[CellRef, Decimal]) -> dict[CellRef, Decimal]:
        """The moves together with those of the sums they carry along."""
        found = dict(moves)
        for ref, parts in self.sums.items():
            moved = sum((sign * moves[part] for part, sign in parts.items() if part in moves), Decimal(0))
            if moved:
                found[ref] = moved
        return found


def known_tables(form: Form, report: Report, previous: Report | None) -> Iterator[KnownTable]:
    """Yield the tables with their hard identities that have all their figures."""
    known = cells_of(report.tables)
    for table_form in form.tables:
        units = {
            (row.id, column.id): table_form.unit(row, column)
            for row in table_form.rows
            for column in table_form.columns
        }
        signs = frozenset(column.id for column in table_form.columns if column.signed)
        figures = {ref: figure for ref, figure in known.items() if ref.table == table_form.id}
        counts = {ref: count for ref, figure in figures.items() if (count := _count(figure)) is not None}
        table = KnownTable([], {}, frozenset(), frozenset(), counts, _sums(table_form, figures))
        for identity, scope in identities_of(form, report):
            if (
                identity.table != table_form.id
                or identity.severity != "error"
                or identity.relation not in ("=", "<=", ">=")
            ):
                continue
            line = Line(identity.id, identity.relation, {}, Decimal(0))
            for side, names in ((1, identity.left), (-1, identity.right)):
                for term in terms_of(identity, names, scope):
                    value = value_of(previous if term.last else report, term.ref)
                    if value is None:
                        break
                    line.excess += side * term.sign * value
                    if not term.last:
                        for ref, sign in table.sums.get(term.ref, {term.ref: 1}).items():
                            line.signs[ref] = line.signs.get(ref, 0) + side * term.sign * sign
                else:
                    continue
                break
            else:
                line.signs = {ref: sign for ref, sign in line.signs.items() if sign}
                if line.signs:
                    table.lines.append(line)
        for number, line in enumerate(table.lines):
            for ref in line.signs:
                table.lines_of.setdefault(ref, []).append(number)
                value = value_of(report, ref)
                assert value is not None  # else the identity was left aside
                table.values[ref] = value
        table.whole = frozenset(ref for ref in table.values if units.get((ref.row, ref.column)) in WHOLE_UNITS)
        table.signed = frozenset(ref for ref in table.values if ref.column in signs)
        yield table


def _count(figure: Figure) -> Decimal | None:
    return figure.value if figure.status is FigureStatus.COUNTED else figure.counted


def _sums(table: TableForm, figures: Mapping[CellRef, Figure]) -> dict[CellRef, dict[CellRef, int]]:
    """What the program added up itself, each down to figures it did not."""
    parts: dict[CellRef, dict[CellRef, int]] = {}
    for ref, figure in figures.items():
        row, column = table.row(ref.row), table.column(ref.column)
        if figure.status is not FigureStatus.COMPUTED or not row or not column or column.share_of or row.divide != 1:
            continue
        if row.sum_of:
            signs = {
                CellRef(ref.table, term.removeprefix("-"), ref.column): -1 if term.startswith("-") else 1
                for term in row.sum_of
            }
        else:
            signs = {CellRef(ref.table, ref.row, other): 1 for other in column.sum_of}
        values = [sign * value for part, sign in signs.items() if (value := _value(figures, part)) is not None]
        if signs and len(values) == len(signs) and figure.value == sum(values):
            parts[ref] = signs
    return {ref: _down(ref, parts) for ref in parts}


def _value(figures: Mapping[CellRef, Figure], ref: CellRef) -> Decimal | None:
    return figures[ref].value if ref in figures else None


def _down(ref: CellRef, parts: Mapping[CellRef, Mapping[CellRef, int]]) -> dict[CellRef, int]:
    found: dict[CellRef, int] = {}
    for part, sign in parts.get(ref, {}).items():
        for base, its in (_down(part, parts) if part in parts else {part: 1}).items():
            found[base] = found.get(base, 0) + sign * its
    return found

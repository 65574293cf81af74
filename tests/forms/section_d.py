"""The identities of the report forms, written out by hand from the domain notes (§D), one line of arithmetic each.

The yardstick for the forms' own lists: it takes a table as plain numbers by row and column and knows nothing of a form
file. ``Told`` is one identity in one place: ``H`` must hold, ``S`` is a question; ``gap`` is what the left side has
beyond the right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

Cell = tuple[str, str, str]  # table, row, column
Values = Mapping[Cell, int | Decimal]

CLASSES = ("natural_person", "business", "research", "public_welfare", "legal_service", "other")
RESULTS_2021 = (
    "granted", "partly_granted",
    "state_secret", "forbidden_by_law", "endangers_security", "third_party_rights", "internal_affairs",
    "process_information", "enforcement_file", "administrative_query",
    "not_held", "needs_creation", "still_unclear",
    "petition", "repeated", "public_publication", "excessive", "reconfirmation",
    "not_corrected", "fee_unpaid", "other_handling",
)  # fmt: skip
RESULTS_2019 = tuple(row for row in RESULTS_2021 if row not in ("not_corrected", "fee_unpaid"))
COURTS = ("reconsideration", "direct_litigation", "litigation_after")


@dataclass(frozen=True)
class Told:
    """One identity in one place."""

    name: str
    kind: str  # H or S
    relation: str
    cells: frozenset[Cell]
    gap: int | Decimal

    @property
    def broken(self) -> bool:
        """Whether it does not hold."""
        return {"=": self.gap != 0, "<=": self.gap > 0, ">=": self.gap < 0}[self.relation]


class _Sheet:
    """One year's values beside last year's; a sum of terms ``row/column``, ``-`` and ``last:`` in front."""

    def __init__(self, table: str, values: Values, last: Values | None) -> None:
        self.table, self.values, self.last = table, values, last

    def told(self, name: str, kind: str, left: str, relation: str, right: str) -> Iterator[Told]:
        """Yield the identity, unless it asks for last year's figures and there are none."""
        gap: int | Decimal = 0
        cells = set()
        for side, terms in ((1, left), (-1, right)):
            for term in terms.split():
                sign = -1 if term.startswith("-") else 1
                row, column = term.removeprefix("-").removeprefix("last:").split("/")
                cell = (self.table, row, column)
                if "last:" in term:
                    if self.last is None:
                        return
                    gap += side * sign * self.last[cell]
                else:
                    gap += side * sign * self.values[cell]
                    cells.add(cell)
        yield Told(name, kind, relation, frozenset(cells), gap)


def fujian(values: Values, last: Values | None, *, old: bool) -> Iterator[Told]:
    """C1, the Fujian annex; ``old`` = the rows of 2009."""
    sheet = _Sheet("annex", values, last)
    for c in ("year", "total"):
        yield from sheet.told("C1.1 网站", "H", f"website/{c}", "<=", f"proactive/{c}")
        yield from sheet.told("C1.1 公报", "H", f"gazette/{c}", "<=", f"proactive/{c}")
        yield from sheet.told("C1.1 两项", "S", f"website/{c} gazette/{c}", "<=", f"proactive/{c}")
        every = ("in_person", "fax", "email", "online", "letter", "other_channel")
        ways = " ".join(f"{row}/{c}" for row in (every if old else ("in_person", "online", "letter")))
        yield from sheet.told("C1.2", "H", ways, "=" if old else "<=", f"requests/{c}")
        kinds = ("granted", "partly_granted", "refused") + (() if old else ("other_answers",))
        answers = " ".join(f"{row}/{c}" for row in kinds)
        yield from sheet.told("C1.3", "H", answers, "<=" if old else "=", f"answers/{c}")
    yield from sheet.told("C1.4 累计", "H", "answers/total", "<=", "requests/total")
    waiting = "requests/year last:requests/total -last:answers/total"
    yield from sheet.told("C1.4 本年", "S", "answers/year", "<=", waiting)
    for row in dict.fromkeys(row for _, row, _ in values):
        yield from sheet.told("C1.5 累计", "H", f"{row}/total", "=", f"last:{row}/total {row}/year")
        yield from sheet.told("C1.5 本年", "H", f"{row}/year", "<=", f"{row}/total")


def statistics(values: Values, last: Values | None) -> Iterator[Told]:
    """C2, the statistics table."""
    sheet = _Sheet("statistics", values, last)

    def told(name: str, kind: str, left: str, relation: str, right: str) -> Iterator[Told]:
        sides = [" ".join(f"{row}/count" for row in side.split()) for side in (left, right)]
        return sheet.told(name, kind, sides[0], relation, sides[1])

    channels = ("gazette", "website", "weibo", "wechat", "other_channel")
    for channel in channels:
        yield from told("C2.1", "H", channel, "<=", "published")
    yield from told("C2.1 各渠道", "S", " ".join(channels), ">=", "published")
    yield from told("C2.2 制发", "S", "normative", "<=", "normative_made")
    yield from told("C2.2", "H", "normative", "<=", "published")
    yield from told("C2.3 发布会", "H", "press_conferences_head", "<=", "press_conferences")
    yield from told("C2.3 访谈", "H", "interviews_head", "<=", "interviews")
    yield from told("C2.4", "H", "requests", "=", "in_person fax online letter")
    yield from told("C2.5", "H", "closed", "=", "on_time extended")
    items = "already_public granted partly_granted refused not_ours not_existing correction other_ways"
    yield from told("C2.6", "H", "answers", "=", items)
    reasons = "state_secret business_secret privacy security not_information other_law"
    yield from told("C2.7", "H", "refused", "=", reasons)
    yield from told("C2.8", "S", "closed", "=", "answers")
    # 办结 ≤ 收到 + 上年结转: what was carried in is not printed; it cannot be more than last year received.
    yield from told("C2.8 结转", "S", "closed", "<=", "requests last:requests")
    for row in ("reconsideration", "litigation"):
        yield from told("C2.9", "H", row, "=", f"{row}_upheld {row}_corrected {row}_other")
    yield from told("C2.10", "H", "staff", "=", "staff_full staff_part")


def national(values: Values, last: Values | None, *, year: int) -> Iterator[Told]:
    """C3 and C4, the forms of 2019 and 2021 on."""
    details = RESULTS_2019 if year < 2021 else RESULTS_2021
    sheet = _Sheet("requests", values, last)
    for c in (*CLASSES, "total"):
        yield from sheet.told("C4.1", "H", f"new/{c} carried_in/{c}", "=", f"results/{c} carried_on/{c}")
        yield from sheet.told("C4.2", "H", f"results/{c}", "=", " ".join(f"{row}/{c}" for row in details))
        yield from sheet.told("C4.4", "H", f"carried_in/{c}", "=", f"last:carried_on/{c}")
    for row in ("new", "carried_in", *details, "results", "carried_on"):
        yield from sheet.told("C4.3", "H", f"{row}/total", "=", " ".join(f"{row}/{c}" for c in CLASSES))
    cases = _Sheet("cases", values, last)
    for court in COURTS:
        parts = " ".join(f"cases/{court}_{part}" for part in ("upheld", "corrected", "other", "pending"))
        yield from cases.told("C4.5", "H", f"cases/{court}_total", "=", parts)
    public = _Sheet("proactive", values, last)
    if year < 2021:
        for row in ("rules", "normative"):
            yield from public.told("C3 公开", "S", f"{row}/opened", "<=", f"{row}/made")
            # 本年新公开 − repealed: the table does not print what was repealed, so only the upper bound can be held.
            yield from public.told("C3 总数", "S", f"{row}/standing", "<=", f"last:{row}/standing {row}/opened")
        for row in ("permits", "services", "penalties", "compulsion", "charges"):
            yield from public.told("C3 项目", "S", f"{row}/items", "=", f"last:{row}/items last:{row}/change")
    else:
        for row in ("rules", "normative"):
            carried = f"last:{row}/in_force {row}/made -{row}/repealed"
            yield from public.told("C4.6", "S", f"{row}/in_force", "=", carried)
        for c in ("made", "repealed", "in_force"):
            yield from public.told("C4.7 规章", "S", f"rules/{c}", "=", "")
    if year >= 2024:
        yield from cases.told("C4.10", "S", "cases/direct_litigation_total", "=", "")


def identities(form: str, year: int, values: Values, last: Values | None) -> list[Told]:
    """Every identity of §D for a form, tried on the values of a year and, where they are known, of the year before."""
    if form.startswith("fujian"):
        return list(fujian(values, last, old=form == "fujian-2009"))
    return list(statistics(values, last) if form == "national-2014" else national(values, last, year=year))

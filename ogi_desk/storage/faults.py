"""The faults of publications as SQL, so that a list of only faulty items is made without reading them all.

Says the same as :func:`ogi_desk.services.publications.faults` (a test compares the two).
"""

from __future__ import annotations

from datetime import date, timedelta

import sqlalchemy as sa

from ogi_desk.domain.categories import Categories
from ogi_desk.domain.vocabulary import Openness, Validity
from ogi_desk.domain.working_days import Calendar
from ogi_desk.services.publications import PUBLICATION_DAYS
from ogi_desk.storage.tables import publication, publication_channel

#: Which days the working-day table holds; an item produced outside them is never late.
_FIRST, _LAST = date(1978, 1, 1), date(2080, 12, 31)
#: Made in each connection's own temporary space when first needed: the calendar is a definition, not a record.
_calendar_day = sa.Table(
    "calendar_day",
    sa.MetaData(),
    sa.Column("day", sa.Text, primary_key=True),
    sa.Column("ordinal", sa.Integer, nullable=False),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)


def provide_calendar(connection: sa.Connection, calendar: Calendar) -> None:
    """Make this connection's table of working days, unless it has it already."""
    if connection.info.get("calendar") is calendar:
        return
    _calendar_day.create(connection, checkfirst=True)
    connection.execute(_calendar_day.delete())
    days = (_FIRST + timedelta(n) for n in range((_LAST - _FIRST).days + 1))
    rows = [(day.isoformat(), calendar.ordinal(day)) for day in days]
    connection.exec_driver_sql("INSERT INTO calendar_day (day, ordinal) VALUES (?, ?)", rows)
    connection.info["calendar"] = calendar


def faulty(today: date, categories: Categories | None) -> sa.ColumnElement[bool]:
    """Return the condition "this publication has a fault on ``today``"; needs :func:`provide_calendar`."""
    p = publication.c
    proactive = p.openness == Openness.PROACTIVE.id
    channel = sa.exists().where(publication_channel.c.publication_id == p.id)
    conditions: list[sa.ColumnElement[bool]] = [
        proactive & (p.published_on <= today.isoformat()) & ~channel,
        proactive & late(),
        proactive & (sa.func.trim(p.reviewer) == ""),
        (p.validity != Validity.IN_FORCE.id) & p.ceased_on.is_(None),
        (p.openness == Openness.WITHHELD.id) & (sa.func.trim(p.withholding_basis) == ""),
    ]
    if categories is not None:
        conditions.append(p.category.not_in(categories.paths))
    return sa.or_(*conditions)


def working_days_taken() -> sa.ColumnElement[int]:
    """Return the working days from production to publication, NULL without one; needs :func:`provide_calendar`."""
    p = publication.c

    def ordinal(day: sa.Column[str]) -> sa.ScalarSelect[int]:
        return sa.select(_calendar_day.c.ordinal).where(_calendar_day.c.day == day).scalar_subquery()

    return ordinal(p.published_on) - ordinal(p.produced_on)


def late() -> sa.ColumnElement[bool]:
    """More than 20 working days from production to publication (条例 2019 第二十六条; 2008 第十八条)."""
    p = publication.c

    # Twenty working days never fit into twenty days, so most items are settled before the calendar is asked.
    soon = p.published_on <= sa.func.date(p.produced_on, f"+{PUBLICATION_DAYS} days")
    return p.produced_on.is_not(None) & ~soon & (working_days_taken() > PUBLICATION_DAYS)

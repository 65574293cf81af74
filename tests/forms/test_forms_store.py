"""The real store measures and lists what the naive walk over the records gives, for every selection of a report."""

from __future__ import annotations

import random
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from naive_records import Records

from ogi_desk.domain.records import Case, ChannelUse, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    Channel,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
)
from ogi_desk.forms.charts import chart_selections
from ogi_desk.forms.fields import Fields
from ogi_desk.forms.figures import Entries, plan_tables
from ogi_desk.forms.form import Form
from ogi_desk.forms.selection import Selection
from ogi_desk.storage.opening import open_office

CATEGORIES = ("业务信息", "业务信息/统计公报", "政务动态/工作动态", "业务信息二")


def day(dice: random.Random) -> date:
    return date(2010, 12, 20) + timedelta(days=dice.randrange(780))


def publication(dice: random.Random) -> Publication:
    return Publication(
        title="题",
        category=dice.choice(CATEGORIES),
        published_on=day(dice),
        channels=tuple(ChannelUse(c) for c in dice.sample([*Channel], dice.randrange(4))),
        openness=dice.choice([Openness.PROACTIVE, *Openness]),
        full_text_online=dice.random() < 0.5,
        public_concern=dice.random() < 0.5,
        from_request=dice.random() < 0.5,
        binned=dice.random() < 0.2,
    )


def request(dice: random.Random) -> Request:
    received = day(dice)
    events: list[RequestEvent] = []
    for kind in dice.choice(
        [(), ("answered",), ("answered", "reopened"), ("withdrawn",), ("answered", "reopened") * 2]
    ):
        outcome = dice.choice([*Outcome]) if kind == "answered" else None
        on = (events[-1].on if events else received) + timedelta(days=dice.randrange(25))
        events.append(RequestEvent(kind=RequestEventKind.by_id(kind), on=on, outcome=outcome))
    return Request(
        received_on=received,
        channel=dice.choice([*RequestChannel]),
        applicant_class=dice.choice([*ApplicantClass]),
        content="文",
        fee_waived=dice.choice([None, Decimal(0), Decimal("12.50")]),
        fee_charged=dice.choice([None, Decimal("3.20")]),
        events=tuple(events),
        binned=dice.random() < 0.2,
    )


def selections(form: Form) -> list[Selection]:
    wanted = [s for plan in plan_tables(form, 2012, Entries()).values() for s in plan.wanted()]
    named = " ".join(f"{{{{figure:{f.id}}}}}" for f in form.figures if f.id != "answered_on_time")
    wanted += Fields(form, 2012).wanted(named)
    wanted += chart_selections(2012, CATEGORIES)
    return list(dict.fromkeys(wanted))


def test_store_and_naive_walk_agree_on_every_selection(form: Form, tmp_path: Path) -> None:
    dice = random.Random(2012)
    with closing(open_office(tmp_path / "office", create=True)) as office:
        with office.write("李敏", "登记") as writer:
            writer.add_many([publication(dice) for _ in range(150)])
            writer.add_many([request(dice) for _ in range(80)])
            writer.add_many([Case(kind=dice.choice([*CaseKind]), received_on=day(dice)) for _ in range(40)])
        with office.read() as reader:
            records = Records(
                list(reader.fetch(Publication, range(1, 151)).values()),
                list(reader.fetch(Request, range(1, 81)).values()),
                list(reader.fetch(Case, range(1, 41)).values()),
            )
            assert [len(records.publications), len(records.requests), len(records.cases)] == [150, 80, 40]
            wanted = selections(form)
            assert len(wanted) > 60
            assert dict(zip(wanted, reader.measure(wanted), strict=True)) == dict(
                zip(wanted, records.measure(wanted), strict=True)
            )
            for selection in wanted:
                assert sorted(reader.ids(selection)) == sorted(records.ids(selection)), selection


def test_the_yardstick_is_not_empty(form: Form) -> None:
    dice = random.Random(2012)
    records = Records([publication(dice) for _ in range(150)], [request(dice) for _ in range(80)])
    assert sum(value > 0 for value in records.measure(selections(form))) > 40

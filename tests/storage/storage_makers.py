"""Records made at random for the store's tests."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import Decimal

from ogi_desk.domain.records import Case, ChannelUse, Publication, Request, RequestEvent
from ogi_desk.domain.vocabulary import (
    ApplicantClass,
    CaseKind,
    CaseResult,
    Channel,
    ConsultedParty,
    FeeStandard,
    Openness,
    Outcome,
    RequestChannel,
    RequestEventKind,
    Validity,
)
from ogi_desk.storage.office import StoredOffice

WORDS = "统计公报,粮食,普查,关于,100%,a_b,泉港区,ＧＤＰ,Abc,〔2012〕5号,“引号”,100,%,公,报".split(",")  # noqa: SIM905
CATEGORIES = ["业务信息/统计公报", "业务信息/政务动态", "业务信息", "业务信息类", "政策法规/行政规范性文件"]


class Maker:
    """Makes records at random, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def day(self, first: int = 2010, years: int = 4) -> date:
        return date(first, 1, 1) + timedelta(self.random.randrange(years * 365))

    def text(self, most: int = 4) -> str:
        return "".join(self.random.choice(WORDS) for _ in range(self.random.randint(0, most)))

    def publication(self) -> Publication:
        r = self.random
        produced = self.day() if r.random() < 0.8 else None
        published = produced + timedelta(r.randint(0, 45)) if produced else self.day()
        uses = r.sample(list(Channel), r.randint(0, 3))
        return Publication(
            title=self.text() or "无题",
            category=r.choice(CATEGORIES),
            published_on=published,
            produced_on=produced,
            index_number=f"QG02101-{r.randint(1, 20):05d}",
            document_number=r.choice(["", f"泉港统〔2012〕{r.randint(1, 9)}号"]),
            channels=tuple(ChannelUse(c, self.day() if r.random() < 0.3 else None) for c in uses),
            section=r.choice(["", "办公室", "综合科"]),
            summary=self.text(),
            openness=r.choice(list(Openness)),
            withholding_basis=r.choice(["", " ", "国家秘密"]),
            full_text_online=r.random() < 0.5,
            public_concern=r.random() < 0.5,
            reviewer=r.choice(["", "王小明"]),
            reviewed_on=self.day() if r.random() < 0.5 else None,
            validity=r.choice(list(Validity)),
            ceased_on=self.day() if r.random() < 0.5 else None,
            from_request=r.random() < 0.2,
            note=self.text(2),
            binned=r.random() < 0.1,
        )

    def request(self) -> Request:
        r = self.random
        day, events = self.day(), []
        received = day
        for _ in range(r.randint(0, 4)):
            day += timedelta(r.randint(0, 20))
            events.append(self.event(r.choice([*RequestEventKind, *[RequestEventKind.ANSWERED] * 6]), day))
        return Request(
            received_on=received,
            channel=r.choice(list(RequestChannel)),
            applicant_class=r.choice(list(ApplicantClass)),
            content=self.text() or "申请",
            number=f"2012-{r.randint(1, 99):03d}",
            applicant="王小明",
            fee_charged=r.choice([None, Decimal("12.30")]),
            fee_waived=r.choice([None, Decimal("0.05")]),
            events=tuple(events),
            binned=r.random() < 0.1,
            ordinary_mail=r.random() < 0.1,
            arrived_on=received if r.random() < 0.2 else None,
            regulation=r.choice(["", "", "", "2008"]),
            agent=r.choice(["", "李小红"]),
        )

    def event(self, kind: RequestEventKind, day: date) -> RequestEvent:
        r = self.random
        sent = kind in (RequestEventKind.CONSULTATION_SENT, RequestEventKind.CONSULTATION_RETURNED)
        fee = kind is RequestEventKind.FEE_NOTIFIED
        return RequestEvent(
            kind=kind,
            on=day,
            outcome=r.choice(list(Outcome)) if kind is RequestEventKind.ANSWERED else None,
            working_days=r.randint(1, 20) if kind is RequestEventKind.EXTENDED else None,
            note=self.text(1),
            party=r.choice([None, *ConsultedParty]) if sent else None,
            counterpart=r.choice(["", "某公司"]) if sent else "",
            until=day + timedelta(15) if kind is RequestEventKind.LATER_DATE_SET else None,
            amount=Decimal("30.00") if fee else None,
            fee_standard=FeeStandard.BY_PAGE if fee else None,
            units=r.randint(31, 99) if fee else None,
            delivered_on=day + timedelta(2) if r.random() < 0.3 else None,
            reason=self.text(1),
            letter_id=r.choice([None, 7]),
        )

    def case(self) -> Case:
        r = self.random
        result = r.choice([None, *CaseResult])
        received = self.day()
        closed = received + timedelta(r.randint(1, 90)) if result else None
        return Case(
            kind=r.choice(list(CaseKind)), received_on=received, result=result, closed_on=closed, note=self.text(2)
        )


def fill(office: StoredOffice, seed: int, publications: int = 0, requests: int = 0, cases: int = 0) -> None:
    """Store records made at random."""
    make = Maker(seed)
    with office.write("甲", "登记") as writer:
        writer.add_many(make.publication() for _ in range(publications))
        writer.add_many(make.request() for _ in range(requests))
        writer.add_many(make.case() for _ in range(cases))

"""A request's whole life in the real window: receipt, correction, consultation, extension, reply, delivery, dispute.

The days pass by the desk's own calendar; steps are taken by the keys and by the entries of the menus.
"""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu

from ogi_desk.domain.clock import RequestState
from ogi_desk.domain.records import Case, Letter, Profile, Request
from ogi_desk.domain.vocabulary import CaseKind, ConsultedParty, LetterState, Outcome
from ogi_desk.domain.vocabulary import RequestEventKind as Kind
from ogi_desk.forms.report import CellRef
from ogi_desk.services import records
from ogi_desk.services.letters import kept_copy
from ogi_desk.services.proof import proof_sheet
from ogi_desk.services.reports import prepare
from ogi_desk.services.requests import reading_of

CONTENT = "申请公开本区2025年规模以上工业企业名录及主要经济指标"


def pick(menu: QMenu, *words: str) -> None:
    """Choose the entry whose words begin like this; the menu's own loop would hold the test."""
    for action in menu.actions():
        if action.text().startswith(words[0]):
            if len(words) > 1:
                inner = action.menu()
                assert isinstance(inner, QMenu)
                pick(inner, *words[1:])
            else:
                action.trigger()
            return
    raise AssertionError(f"{words}: {[action.text() for action in menu.actions()]}")


class Life:
    """One request and the clerk who handles it."""

    def __init__(self, hands) -> None:
        self.hands = hands
        self.panel = hands.window.requests.panel
        self.id = 0

    def on(self, *day: int) -> None:
        self.hands.on(date(*day))

    def record(self) -> Request:
        with self.hands.desk.office.read() as reader:
            request = reader.get(Request, self.id)
        assert request is not None
        return request

    def reading(self, *day: int):
        return reading_of(self.record(), self.hands.desk.definitions, date(*day))

    def letters(self) -> list[Letter]:
        with self.hands.desk.office.read() as reader:
            return reader.all(Letter, request_id=self.id)

    def begin(self, *words: str) -> None:
        """Take a way from the menu beside the main button."""
        self.hands.settle()
        pick(self.panel.rest_menu, *words)
        self.hands.settle()

    def write(self, kind: str, **filled: str) -> Letter:
        """Fill in what the letter in front asks, and issue it by its key, twice for good measure."""
        hands = self.hands
        dialog = hands.dialog()
        hands.settle()
        assert dialog.definition.id == kind
        dialog.form.fill({**dialog.form.values(), **filled})
        hands.settle()
        hands.keys("Alt+S", "Alt+S")
        hands.settle()
        front = QApplication.activeWindow()
        if isinstance(front, QDialog):
            raise AssertionError([label.text() for label in front.findChildren(QLabel) if label.isVisible()])
        letter = self.letters()[-1]
        assert (letter.kind, letter.state) == (kind, LetterState.ISSUED)
        return letter

    def step(self, set_fields) -> None:
        """Fill in the step in place and save it by Enter."""
        set_fields(self.panel.step)
        self.hands.settle()
        self.panel.step.save()
        self.hands.settle()
        assert not self.panel.step.busy, self.panel.step.error.text()


@pytest.fixture
def life(sit_down) -> Life:
    hands = sit_down("clerk")
    with hands.desk.office.read() as reader:
        before = reader.profile()
    office = Profile(
        id=before.id,
        agency="泉港区统计局",
        agency_code=before.agency_code,
        address="泉州市泉港区锦绣街1号",
        postcode="362800",
        phone="0595-12345678",
        contact="李办",
        letter_word="泉港统公开",
        government="泉州市泉港区人民政府",
        court="泉州市泉港区人民法院",
    )
    hands.desk.perform(lambda: records.correct(hands.desk.office, "李办", before, office))
    hands.settle()
    return Life(hands)


def test_a_whole_life(life):
    hands, panel = life.hands, life.panel
    life.on(2026, 3, 2)
    hands.keys("Ctrl+2", "Ctrl+N")
    hands.settle()
    hands.retype("0302")  # the day is in focus; way and class repeat
    hands.keys("Tab", "Tab")
    hands.type("王小明")
    hands.keys("Tab")
    hands.type(CONTENT)
    hands.keys("Return")
    hands.settle()
    with hands.desk.office.read() as reader:
        life.id = next(r.id for r in reader.all(Request) if r.content == CONTENT)
    hands.desk.asked_for.emit("request", life.id)
    hands.settle()
    assert life.record().received_on == date(2026, 3, 2)
    # 20 working days after 2 March: 清明 is not reached
    assert life.reading(2026, 3, 2).due_on == date(2026, 3, 30)

    panel.ways.write("receipt")
    receipt = life.write("receipt")
    assert receipt.number == "泉港统公开收〔2026〕1号" or receipt.serial == 1
    assert life.record().events == (), "a receipt letter moves nothing"

    life.on(2026, 3, 4)
    life.begin("发补正告知")
    life.write("correction", 补正事项="请写明需要的企业范围和年份口径", 补正期限="2026-03-18")
    asked = life.record().events[-1]
    assert (asked.kind, asked.on, asked.until) == (Kind.CORRECTION_ASKED, date(2026, 3, 4), date(2026, 3, 18))
    assert life.reading(2026, 3, 4).state is RequestState.AWAITING_CORRECTION

    life.on(2026, 3, 10)
    panel.next.click()
    hands.settle()
    assert panel.step.busy
    life.step(lambda step: None)
    # the count begins anew: day 1 is 11 March, 6 April is 清明's day off, day 20 is 8 April
    assert life.record().events[-1].kind is Kind.CORRECTION_RECEIVED
    assert life.reading(2026, 3, 10).due_on == date(2026, 4, 8)

    life.on(2026, 3, 16)
    life.begin("发征求意见书", "政府信息公开征求意见书")
    hands.dialog()
    life.write("third_party", 第三方="泉州某鞋业有限公司", 涉及信息="该公司2025年主要经济指标")
    sent = life.record().events[-1]
    assert (sent.kind, sent.party) == (Kind.CONSULTATION_SENT, ConsultedParty.THIRD_PARTY)
    assert life.reading(2026, 3, 16).state is RequestState.CONSULTING

    life.on(2026, 3, 27)
    panel.next.click()
    hands.settle()
    life.step(lambda step: None)
    # 17 to 27 March: nine working days do not count
    assert life.reading(2026, 3, 27).due_on == date(2026, 4, 21)

    life.on(2026, 4, 14)
    life.begin("发延期告知")
    life.write("extension", 延长工作日="10", 延期理由="需汇总核对的数据较多", 批准人="张局长")
    reading = life.reading(2026, 4, 14)
    assert reading.original_due_on == date(2026, 4, 21)
    # 劳动节 1 to 5 May off, 9 May worked
    assert reading.due_on == hands.desk.definitions.calendar.add(date(2026, 4, 21), 10)

    life.on(2026, 4, 27)
    panel.ways.write("reply_partly", outcome=Outcome.PARTLY_GRANTED)
    reply = life.write(
        "reply_partly",
        提供内容="企业名录",
        提供方式="纸质复印件",
        不公开内容="各企业主要经济指标",
        理由="涉及第三方商业秘密，第三方不同意公开",
    )
    answer = life.record().answer
    assert answer is not None
    assert (answer.outcome, answer.document_number) == (Outcome.PARTLY_GRANTED, reply.number)
    assert life.reading(2026, 4, 27).state is RequestState.ANSWERED

    life.on(2026, 4, 29)
    panel.next.click()  # the reply went out by letter: its delivery is recorded with it
    hands.settle()
    assert panel.letters.doing.isVisible()
    hands.type("0429")
    hands.keys("Tab")
    hands.type("EMS 1234567890")
    hands.keys("Return")
    hands.settle()
    assert life.record().events[-1].kind is Kind.DELIVERED

    case = Case(kind=CaseKind.RECONSIDERATION, received_on=date(2026, 5, 20), request_id=life.id)
    hands.desk.perform(lambda: records.add(hands.desk.office, "李办", case))
    hands.settle()

    check_the_proof(life)
    check_the_report(life)
    check_the_letters(life)


def check_the_proof(life):
    with life.hands.desk.office.read() as reader:
        sheet = proof_sheet(reader, life.hands.desk.definitions, life.record(), date(2026, 6, 1))
    document = pypdfium2.PdfDocument(life.hands.desk.press.print_proof(sheet, system_faces=False).pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document).replace("\r\n", "")
    pages = len(document)
    document.close()
    assert pages == 1
    for words in (
        "2026年3月2日",
        "2026年3月10日",
        "2026年4月21日",
        "第三十三条",
        "国办发明电〔2025〕7号",
        "泉港区统计局",
        life.letters()[-1].number,
    ):
        assert words in text, words


def check_the_report(life):
    with life.hands.desk.office.read() as reader:
        report = prepare(reader, life.hands.desk.definitions, 2026, "national-2021")

    def cell(*names: str) -> int:
        return int(report.cell(CellRef(*names)).value)

    assert cell("requests", "new", "natural_person") == cell("requests", "new", "total") == 1
    assert cell("requests", "partly_granted", "natural_person") == cell("requests", "results", "total") == 1
    assert cell("requests", "carried_on", "total") == 0
    assert cell("cases", "cases", "reconsideration_pending") == 1
    assert [f for f in report.findings if f.severity.value == "error"] == []


def check_the_letters(life):
    numbers = [(letter.series, letter.serial) for letter in life.letters()]
    assert len(set(numbers)) == len(numbers) == 5
    with life.hands.desk.office.read() as reader:
        for letter in life.letters():
            assert kept_copy(life.hands.desk.office, reader, letter).startswith(b"%PDF")

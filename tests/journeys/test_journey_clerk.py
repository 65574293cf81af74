"""A clerk's day, keyboard alone: log, find, correct, undo, bin, import, request, reply, look at the report, send it."""

from __future__ import annotations

from ogi_desk.domain.records import Publication, Request
from ogi_desk.domain.vocabulary import Channel, Outcome, ReportState
from ogi_desk.forms.report import CellRef
from ogi_desk.services.reports import prepare
from ogi_desk.services.signoff import standing

TITLES = [f"泉港区第{n}期统计快报" for n in "一二三四五六七八九十"]
FORM = "fujian-2012"


def all_of(hands, cls):
    with hands.desk.office.read() as reader:
        return reader.all(cls)


def figure(hands, row, column):
    with hands.desk.office.read() as reader:
        report = prepare(reader, hands.desk.definitions, 2012, FORM)
    table = report.tables[0]
    row_id = next(r.id for r in table.rows if r.label.endswith(row))
    return int(report.cell(CellRef(table.id, row_id, column)).value)


def test_ten_items_without_the_mouse(sit_down):
    hands = sit_down("clerk")
    hands.keys("Ctrl+1", "Ctrl+N")
    for number, title in enumerate(TITLES):
        hands.type(title)
        if number == 0:  # what repeats is typed once: category, channel, day
            hands.keys("Tab", "Tab")
            hands.retype("业务信息/统计信息")
            hands.keys("Tab", "1", "Tab")
            hands.retype("1226")
        hands.keys("Return")
        hands.settle()
    logged = [p for p in all_of(hands, Publication) if p.title in TITLES]
    assert [p.title for p in logged] == TITLES
    assert {p.category for p in logged} == {"业务信息/统计信息"}
    assert {p.published_on.isoformat() for p in logged} == {"2012-12-26"}
    assert all([use.channel for use in p.channels] == [Channel.WEBSITE] for p in logged)
    assert len({p.index_number for p in logged}) == 10, "each has an index number of its own"
    assert figure(hands, "主动公开信息数", "year") == 56


def test_find_correct_undo_and_bin(sit_down):
    hands = sit_down("clerk")
    page = hands.window.publications
    everything = page.rows.rowCount()
    hands.keys("Ctrl+F")
    hands.type("公报")
    hands.settle()
    found = page.rows.rowCount()
    expected = [p for p in all_of(hands, Publication) if "公报" in "".join((p.title, p.category, p.summary, p.note))]
    assert found == len(expected) < everything
    hands.keys("Return")  # into the list
    hands.settle()
    hands.keys("Home", "Down")
    hands.settle()
    row = page.rows.row(page.list.currentIndex().row())
    before = row.value.record
    page.list.setCurrentIndex(page.rows.index(page.list.currentIndex().row(), 1))
    hands.keys("F2")
    hands.settle()
    hands.retype(before.title + "（更正）")
    hands.keys("Return")
    hands.settle()
    with hands.desk.office.read() as reader:
        assert reader.get(Publication, before.id).title == before.title + "（更正）"
        assert len(reader.history("publication", before.id)) == 2
    hands.keys("Ctrl+Z")
    hands.settle()
    with hands.desk.office.read() as reader:
        assert reader.get(Publication, before.id).title == before.title
    hands.keys("Ctrl+Y")
    hands.settle()
    with hands.desk.office.read() as reader:
        assert reader.get(Publication, before.id).title.endswith("（更正）")
    page.list.setFocus()
    hands.keys("Delete")
    hands.settle()
    with hands.desk.office.read() as reader:
        assert reader.get(Publication, before.id).binned
    assert page.rows.rowCount() == found - 1
    assert figure(hands, "主动公开信息数", "year") == 45
    hands.keys("Ctrl+Z")
    hands.settle()
    assert figure(hands, "主动公开信息数", "year") == 46


def test_a_sheet_is_looked_at_before_anything_is_written(sit_down, tmp_path):
    hands = sit_down("clerk")
    sheet = tmp_path / "补录.csv"
    sheet.write_text(
        "信息名称,信息类别,公开日期,公开渠道\n"
        "补录一,业务信息/统计信息,2012-11-01,政府网站\n"
        "补录二,没有这一类,2012-13-01,政府网站\n",
        encoding="utf-8-sig",
    )
    hands.keys("Ctrl+1")
    hands.window.commands.opens.import_sheet()
    dialog = hands.dialog()
    dialog.take(sheet)
    hands.settle()
    assert len(all_of(hands, Publication)) == 46
    faults = dialog.faults.model
    told = [[faults.index(row, column).data() for column in range(3)] for row in range(faults.rowCount())]
    assert {(row, column) for row, column, _ in told} == {("3", "信息类别"), ("3", "公开日期")}
    assert not dialog.go.isEnabled()
    dialog.reject()
    hands.settle()
    sheet.write_text(
        "信息名称,信息类别,公开日期,公开渠道\n补录一,业务信息/统计信息,2012-11-01,政府网站、政府公报\n",
        encoding="gb18030",
    )
    hands.window.commands.opens.import_sheet()
    dialog = hands.dialog()
    dialog.take(sheet)
    hands.settle()
    hands.keys("Return")
    hands.settle()
    assert [p.title for p in all_of(hands, Publication)][-1] == "补录一"
    assert figure(hands, "2.政府公报公开", "year") == 4
    hands.keys("Ctrl+Z")
    hands.settle()
    assert len(all_of(hands, Publication)) == 46


def test_a_request_is_answered_and_the_report_sent(sit_down):
    hands = sit_down("clerk")
    hands.keys("Ctrl+2", "Ctrl+N")
    hands.retype("1203")
    hands.keys("Tab", "Tab")
    hands.type("王小明")
    hands.keys("Tab")
    hands.type("申请公开2011年全区农民人均纯收入")
    hands.keys("Return")
    hands.settle()
    request = all_of(hands, Request)[-1]
    assert request.received_on.isoformat() == "2012-12-03"
    assert (request.number, request.applicant) == ("2012-002", "王小明")
    page = hands.window.requests
    page.show_record("request", request.id)
    hands.settle()
    assert "王小明" not in page.list.model().index(0, 2).data(), "names are masked in the list"
    page.panel.next.setFocus()
    hands.keys("Space")  # the one next step: the questions that lead to an answer
    hands.wait(lambda: page.panel.ways.busy)
    hands.keys("Alt+K")  # 只登记答复
    panel = page.panel.step
    hands.wait(lambda: panel.busy)
    panel.outcome.set_value(Outcome.PARTLY_GRANTED)
    panel.day.setFocus()
    hands.retype("1227")
    hands.keys("Return")
    hands.settle()
    request = all_of(hands, Request)[-1]
    assert request.answer.outcome is Outcome.PARTLY_GRANTED
    assert figure(hands, "2、同意部分公开答复数", "year") == 1
    assert figure(hands, "2、同意部分公开答复数", "total") == 1

    hands.keys("Ctrl+3")
    hands.settle()
    tab = hands.window.reports
    tab.choose_year(2012)
    hands.wait(lambda: tab.draft.paper)
    hands.settle()
    assert tab.draft.paper.pages >= 6
    tab.primary_action().trigger()
    hands.settle()
    with hands.desk.office.read() as reader:
        assert standing(reader, 2012, FORM).state is ReportState.SENT

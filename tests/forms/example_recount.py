"""A second count of the example registers: plain loops over the rows of the CSV files, by the labels printed.

It is the yardstick, so it knows nothing of the program: no import from it, no record, no form; a table is a list of
lines as a hand would write them (see ``examples/README.md``).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

Row = dict[str, str]
Rows = dict[str, list[Row]]
Lines = list[list[str]]

CLASSES = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
WITHHELD = [
    "属于国家秘密", "其他法律行政法规禁止公开", "危及“三安全一稳定”", "保护第三方合法权益", "属于三类内部事务信息",
    "属于四类过程性信息", "属于行政执法案卷", "属于行政查询事项",
]  # fmt: skip
IMPOSSIBLE = ["本机关不掌握相关政府信息", "没有现成信息需要另行制作", "补正后申请内容仍不明确"]
UNHANDLED = [
    "信访举报投诉类申请", "重复申请", "要求提供公开出版物", "无正当理由大量反复申请",
    "要求行政机关确认或重新出具已获取信息",
]  # fmt: skip


def number(value: float) -> str:
    """Write a number as a hand would."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return text or "0"


def shown(rows: list[Row]) -> list[Row]:
    """Leave out what lies in the bin."""
    return [row for row in rows if row.get("已删") != "是"]


def fact(rows: Rows, year: int, name: str) -> str | None:
    """The figure entered under a name."""
    for row in rows["facts"]:
        if row["年度"] == str(year) and row["指标"] == name:
            return row["数值"]
    return None


def happened(row: Row) -> list[list[str]]:
    """What happened to a request: day, kind, and what goes with it."""
    return [part.split() for part in row["经过"].split("；") if part]


def word(row: Row, until: str) -> list[str] | None:
    """The answer or withdrawal that stands at the end of a day."""
    last = None
    for event in happened(row):
        if event[0] <= until and event[1] in ("答复", "撤回"):
            last = event
        if event[0] <= until and event[1] == "重新办理":
            last = None
    return last


def under(category: str, path: str) -> bool:
    """Whether a category is a path or below it."""
    return category == path or category.startswith(path + "/")


# -- 福建省附表 ------------------------------------------------------------------------------------------------------


def annex(rows: Rows, year: int, form: str) -> Lines:
    """The annex of the Fujian forms: the year, and all years since the opening figures."""

    def published(y: int, channel: str = "") -> int:
        count = 0
        for row in shown(rows["publications"]):
            if row["公开日期"][:4] == str(y) and row["公开属性"] == "主动公开":
                count += not channel or channel in row["公开渠道"].split("、")
        return count

    def received(y: int, channel: str = "") -> int:
        count = 0
        for row in shown(rows["requests"]):
            if row["收到日期"][:4] == str(y) and channel in ("", row["申请方式"]):
                count += 1
        return count

    def answered(y: int, outcomes: list[str] | None = None) -> int:
        count = 0
        for row in shown(rows["requests"]):
            last = word(row, "9999-12-31")
            if last and last[1] == "答复" and last[0][:4] == str(y):
                count += outcomes is None or last[2] in outcomes
        return count

    def waived(y: int) -> float:
        total = 0.0
        for row in shown(rows["requests"]):
            if row["收到日期"][:4] == str(y) and row["减免"]:
                total += float(row["减免"])
        return total

    def disputes(y: int, *kinds: str) -> int:
        return sum(row["收到日期"][:4] == str(y) and row["类型"] in kinds for row in rows["cases"])

    def line(label: str, name: str, count: Callable[[int], float]) -> list[str]:
        opening = [row for row in rows["openings"] if row["指标"] == name]
        total, since = float(opening[0]["数值"]), int(opening[0]["截至年度"]) + 1
        for y in range(since, year + 1):
            entered = fact(rows, y, name)
            total += count(y) if entered is None else float(entered)
        return [label, number(count(year)), number(total) + "期初"]

    others = [*IMPOSSIBLE, *UNHANDLED, "申请人无正当理由逾期不补正", "申请人逾期未按收费通知要求缴纳费用", "其他处理"]
    old = form == "fujian-2009"
    lines = [["政府信息公开情况统计表"], ["指标名称", f"{year}年度", "历年累计"]]
    lines.append(line("主动公开信息数", "主动公开信息数", published))
    lines.append(
        line("其中:1.政府网站" if old else "其中：1.政府网站公开", "政府网站公开", lambda y: published(y, "政府网站"))
    )
    lines.append(line("2.政府公报" if old else "2.政府公报公开", "政府公报公开", lambda y: published(y, "政府公报")))
    lines.append(line("受理依申请公开信息总数", "受理依申请公开信息总数", received))
    if old:
        ways = [("当面", "当面申请数"), ("传真", "传真申请数"), ("电子邮件", "电子邮件申请数"), ("网上", "网上申请数")]
        ways += [("信函", "信函申请数"), ("其他", "其它形式申请数")]
        for place, (way, name) in enumerate(ways, 1):
            label = f"{'其中:' if place == 1 else ''}{place}.{name}"
            lines.append(line(label, name, lambda y, way=way: received(y, way)))  # type: ignore[misc]
    else:
        for place, way in enumerate(["当面", "网上", "信函"], 1):
            label = f"{'其中：' if place == 1 else ''}{place}、{way}申请数"
            lines.append(line(label, f"{way}申请数", lambda y, way=way: received(y, way)))  # type: ignore[misc]
    lines.append(line("本年度对申请的答复总数" if old else "对申请的答复总数", "对申请的答复总数", answered))
    first = "其中:1.同意公开答复数" if old else "其中：1、同意公开答复数"
    mark = "." if old else "、"
    lines.append(line(first, "同意公开答复数", lambda y: answered(y, ["予以公开"])))
    lines.append(line(f"2{mark}同意部分公开答复数", "同意部分公开答复数", lambda y: answered(y, ["部分公开"])))
    refused = "3.否决公开答复总数" if old else "3、不予公开答复数"
    lines.append(line(refused, "不予公开答复数", lambda y: answered(y, WITHHELD)))
    if not old:
        lines.append(line("4、其他类型答复数", "其他类型答复数", lambda y: answered(y, others)))
        lines.append(line("政府信息公开收费减免金额", "政府信息公开收费减免金额", waived))
    court = ("行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）")
    lines.append(line("行政复议数", "行政复议数", lambda y: disputes(y, "行政复议")))
    lines.append(line("行政诉讼数", "行政诉讼数", lambda y: disputes(y, *court)))
    last = "行政申诉数" if old else "接受行政申诉、举报数"
    lines.append(line(last, "接受行政申诉、举报数", lambda y: disputes(y, "申诉举报")))
    return lines


# -- 国家统计表 ------------------------------------------------------------------------------------------------------


def working_days(first: str, last: str) -> int:
    """Weekdays after the first day up to the last; the spans of the example hold no holiday that would matter."""
    day, count = date.fromisoformat(first), 0
    while day.isoformat() < last:
        day += timedelta(days=1)
        count += day.weekday() < 5
    return count


def statistics(rows: Rows, year: int) -> Lines:
    """政府信息公开情况统计表 of 2014 to 2018."""
    y, end = str(year), f"{year}-12-31"
    public = [r for r in shown(rows["publications"]) if r["公开属性"] == "主动公开" and r["公开日期"][:4] == y]
    made = [r for r in shown(rows["publications"]) if (r["成文日期"] or r["公开日期"])[:4] == y]
    normative = "政策法规/行政规范性文件"

    def through(*channels: str) -> str:
        count = 0
        for row in public:
            for channel in row["公开渠道"].split("、"):
                if channel in channels:
                    count += 1
                    break
        return str(count)

    received = [r for r in shown(rows["requests"]) if r["收到日期"][:4] == y]
    closed = []
    for row in shown(rows["requests"]):
        came = int(row["收到日期"][:4])
        earlier = [word(row, f"{before}-12-31") for before in range(came, year)]
        last = word(row, end)
        if came <= year and not any(earlier) and last:
            closed.append((row, last))
    in_time = 0
    for row, last in closed:
        before = [event[1] for event in happened(row) if event[0] <= last[0]]
        waits = "补正告知" in before and "收到补正" not in before
        in_time += "延期" not in before and (waits or working_days(row["收到日期"], last[0]) <= 15)

    def asked(*channels: str) -> str:
        return str(sum(row["申请方式"] in channels for row in received))

    def answers(*outcomes: str) -> int:
        return sum(last[1] == "答复" and last[2] in outcomes for _, last in closed)

    def ended(result: str, *kinds: str) -> int:
        return sum(r["类型"] in kinds and r["结果"] == result and r["审结日期"][:4] == y for r in rows["cases"])

    def entered(label: str, name: str, otherwise: str = "缺") -> list[str]:
        value = fact(rows, year, name)
        return [label, f"{value}填" if value is not None else otherwise]

    def figure(label: str, name: str, otherwise: int) -> tuple[list[str], int]:
        value = fact(rows, year, name)
        return entered(label, name, str(otherwise)), otherwise if value is None else int(value)

    refusals = [
        ("其中：涉及国家秘密", answers("属于国家秘密")),
        ("涉及商业秘密", 0),
        ("涉及个人隐私", answers("保护第三方合法权益")),
        ("危及国家安全、公共安全、经济安全和社会稳定", answers("危及“三安全一稳定”")),
        ("不是《条例》所指政府信息", answers("属于三类内部事务信息", "属于四类过程性信息")),
        ("法律法规规定的其他情形", answers("其他法律行政法规禁止公开", "属于行政执法案卷")),
    ]
    refused = sum(value for _, value in refusals)
    not_ours, not_ours_count = figure("5.不属于本行政机关公开数", "不属于本行政机关公开数", 0)
    missing = answers("本机关不掌握相关政府信息", "没有现成信息需要另行制作")
    not_there, not_there_count = figure("6.申请信息不存在数", "申请信息不存在数", missing)
    public_already, granted, partly = answers("要求提供公开出版物"), answers("予以公开"), answers("部分公开")
    unclear = answers("补正后申请内容仍不明确", "申请人无正当理由逾期不补正")
    other_ways = answers(
        "信访举报投诉类申请", "重复申请", "无正当理由大量反复申请", "要求行政机关确认或重新出具已获取信息",
        "属于行政查询事项", "申请人逾期未按收费通知要求缴纳费用", "其他处理",
    )  # fmt: skip
    all_answers = public_already + granted + partly + refused + not_ours_count + not_there_count + unclear + other_ways
    court = ("行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）")
    review = [ended(result, "行政复议") for result in ("结果维持", "结果纠正", "其他结果")]
    trials = [ended(result, *court) for result in ("结果维持", "结果纠正", "其他结果")]
    fees = sum(float(row["收费"]) for row in received if row["收费"]) / 10000
    staff = [fact(rows, year, "专职人员数"), fact(rows, year, "兼职人员数")]
    complaints = sum(r["类型"] == "申诉举报" and r["收到日期"][:4] == y for r in rows["cases"])
    head = "主要负责同志参加"
    return [
        [f"政府信息公开情况统计表（{year}年度）"],
        ["统计指标", "统计数"],
        ["一、主动公开情况", "/"],
        ["（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", str(len(public))],
        ["其中：主动公开规范性文件数", str(sum(under(r["信息类别"], normative) for r in public))],
        ["制发规范性文件总数", str(sum(under(r["信息类别"], normative) for r in made))],
        ["（二）通过不同渠道和方式公开政府信息的情况", "/"],
        ["1.政府公报公开政府信息数", through("政府公报")],
        ["2.政府网站公开政府信息数", through("政府网站")],
        ["3.政务微博公开政府信息数", through("政务微博")],
        ["4.政务微信公开政府信息数", through("政务微信")],
        ["5.其他方式公开政府信息数", through("新闻媒体", "公示栏", "统计月报", "统计年鉴", "其他")],
        ["二、回应解读情况", "/"],
        entered(
            "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "回应公众关注热点或重大舆情数"
        ),
        ["（二）通过不同渠道和方式回应解读的情况", "/"],
        entered("1.参加或举办新闻发布会总次数", "参加或举办新闻发布会总次数"),
        entered(f"其中：{head}新闻发布会次数", f"{head}新闻发布会次数"),
        entered("2.政府网站在线访谈次数", "政府网站在线访谈次数"),
        entered(f"其中：{head}政府网站在线访谈次数", f"{head}政府网站在线访谈次数"),
        entered("3.政策解读稿件发布数", "政策解读稿件发布数"),
        entered("4.微博微信回应事件数", "微博微信回应事件数"),
        entered("5.其他方式回应事件数", "其他方式回应事件数"),
        ["三、依申请公开情况", "/"],
        ["（一）收到申请数", str(len(received))],
        ["1.当面申请数", asked("当面", "其他")],
        ["2.传真申请数", asked("传真")],
        ["3.网络申请数", asked("网上", "电子邮件")],
        ["4.信函申请数", asked("信函")],
        ["（二）申请办结数", str(len(closed))],
        ["1.按时办结数", str(in_time)],
        ["2.延期办结数", str(len(closed) - in_time)],
        ["（三）申请答复数", str(all_answers)],
        ["1.属于已主动公开范围数", str(public_already)],
        ["2.同意公开答复数", str(granted)],
        ["3.同意部分公开答复数", str(partly)],
        ["4.不同意公开答复数", str(refused)],
        *([label, str(value)] for label, value in refusals),
        not_ours,
        not_there,
        ["7.告知作出更改补充数", str(unclear)],
        ["8.告知通过其他途径办理数", str(other_ways)],
        ["四、行政复议数量", str(sum(review))],
        ["（一）维持具体行政行为数", str(review[0])],
        ["（二）被依法纠错数", str(review[1])],
        ["（三）其他情形数", str(review[2])],
        ["五、行政诉讼数量", str(sum(trials))],
        ["（一）维持具体行政行为或者驳回原告诉讼请求数", str(trials[0])],
        ["（二）被依法纠错数", str(trials[1])],
        ["（三）其他情形数", str(trials[2])],
        ["六、举报投诉数量", str(complaints)],
        ["七、依申请公开信息收取的费用", number(fees)],
        ["八、机构建设和保障经费情况", "/"],
        entered("（一）政府信息公开工作专门机构数", "政府信息公开工作专门机构数"),
        entered("（二）设置政府信息公开查阅点数", "设置政府信息公开查阅点数"),
        ["（三）从事政府信息公开工作人员数", "缺" if None in staff else str(sum(int(n or 0) for n in staff))],
        entered("1.专职人员数（不包括政府公报及政府网站工作人员数）", "专职人员数"),
        entered("2.兼职人员数", "兼职人员数"),
        entered(
            "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
            "政府信息公开专项经费",
        ),
        ["九、政府信息公开会议和培训情况", "/"],
        entered("（一）召开政府信息公开工作会议或专题会议数", "召开政府信息公开工作会议或专题会议数"),
        entered("（二）举办各类培训班数", "举办各类培训班数"),
        entered("（三）接受培训人员数", "接受培训人员数"),
    ]


# -- 国家格式 --------------------------------------------------------------------------------------------------------


def matrix(rows: Rows, year: int, form: str) -> Lines:
    """The three tables of the forms of 2019 and 2021."""
    return _proactive(rows, year, form) + _requests(rows, year, form) + _cases(rows, year)


def _proactive(rows: Rows, year: int, form: str) -> Lines:
    y, end = str(year), f"{year}-12-31"

    def counted(path: str) -> list[str]:
        made = repealed = in_force = opened = standing = 0
        for row in shown(rows["publications"]):
            if not under(row["信息类别"], path):
                continue
            day, ceased = row["成文日期"] or row["公开日期"], row["失效日期"]
            made += day[:4] == y
            repealed += ceased[:4] == y
            in_force += day <= end and (ceased == "" or ceased > end)
            if row["公开属性"] == "主动公开":
                opened += row["公开日期"][:4] == y
                standing += row["公开日期"] <= end and (ceased == "" or ceased > end)
        picked = [made, opened, standing] if form == "national-2019" else [made, repealed, in_force]
        return [str(value) for value in picked]

    def entered(row: str, *columns: str) -> list[str]:
        values = [fact(rows, year, f"{row}/{column}") for column in columns]
        return [row, *("缺" if value is None else f"{value}填" for value in values)]

    rules, normative = counted("政策法规/规章"), counted("政策法规/行政规范性文件")
    if form == "national-2019":
        three = ("上一年项目数量", "本年增/减", "处理决定数量")
        return [
            ["主动公开政府信息情况"],
            ["第二十条第（一）项", "本年新制作数量", "本年新公开数量", "对外公开总数量"],
            ["规章", *rules],
            ["规范性文件", *normative],
            ["第二十条第（五）项", *three],
            entered("行政许可", *three),
            entered("其他对外管理服务事项", *three),
            ["第二十条第（六）项", *three],
            entered("行政处罚", *three),
            entered("行政强制", *three),
            ["第二十条第（八）项", *three[:2]],
            entered("行政事业性收费", *three[:2]),
            ["第二十条第（九）项", "采购项目数量", "采购总金额"],
            entered("政府集中采购", "采购项目数量", "采购总金额"),
        ]
    decided = "本年处理决定数量"
    charges = entered("行政事业性收费", "本年收费金额")
    return [
        ["主动公开政府信息情况"],
        ["第二十条第（一）项", "本年制发件数", "本年废止件数", "现行有效件数"],
        ["规章", *rules],
        ["行政规范性文件", *normative],
        ["第二十条第（五）项", decided],
        entered("行政许可", decided),
        ["第二十条第（六）项", decided],
        entered("行政处罚", decided),
        entered("行政强制", decided),
        ["第二十条第（八）项", "本年收费金额（单位：万元）"],
        charges,
    ]


def _requests(rows: Rows, year: int, form: str) -> Lines:
    new: dict[str, int] = dict.fromkeys(CLASSES, 0)
    carried_in: dict[str, int] = dict.fromkeys(CLASSES, 0)
    carried_on: dict[str, int] = dict.fromkeys(CLASSES, 0)
    results: dict[tuple[str, str], int] = {}
    for row in shown(rows["requests"]):
        came, who = int(row["收到日期"][:4]), row["申请人类别"]
        if came > year or any(word(row, f"{before}-12-31") for before in range(came, year)):
            continue
        if came == year:
            new[who] += 1
        else:
            carried_in[who] += 1
        last = word(row, f"{year}-12-31")
        if last is None:
            carried_on[who] += 1
        else:
            outcome = last[2] if last[1] == "答复" else "撤回"
            results[outcome, who] = results.get((outcome, who), 0) + 1

    def line(label: str, name: str, counts: dict[str, int]) -> tuple[list[str], dict[str, int]]:
        cells, values = [label], {}
        for who in CLASSES:
            entered = fact(rows, year, f"{name}/{who}") if name else None
            values[who] = counts.get(who, 0) if entered is None else int(entered)
            cells.append(str(values[who]) if entered is None else f"{entered}填")
        return [*cells, str(sum(values.values()))], values

    def of(*outcomes: str) -> dict[str, int]:
        return {who: sum(results.get((outcome, who), 0) for outcome in outcomes) for who in CLASSES}

    late, unpaid = "申请人无正当理由逾期不补正", "申请人逾期未按收费通知要求缴纳费用"
    end = "、行政机关不再处理其政府信息公开申请"
    named = [
        ("（一）予以公开", "予以公开", of("予以公开")),
        ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开", of("部分公开")),
    ]
    for group in (WITHHELD, IMPOSSIBLE, UNHANDLED):
        named += [(f"{place}.{name}", name, of(name)) for place, name in enumerate(group, 1)]
    if form == "national-2019":
        named.append(("（六）其他处理", "", of(late, unpaid, "其他处理", "撤回")))
    else:
        named.append((f"1.{late}{end}", "", of(late)))
        named.append((f"2.{unpaid}{end}", "", of(unpaid)))
        named.append(("3.其他", "", of("其他处理", "撤回")))
    lines: Lines = [["收到和处理政府信息公开申请情况"], ["申请人情况", *CLASSES, "总计"]]
    lines.append(line("一、本年新收政府信息公开申请数量", "", new)[0])
    lines.append(line("二、上年结转政府信息公开申请数量", "上年结转政府信息公开申请数量", carried_in)[0])
    sums = dict.fromkeys(CLASSES, 0)
    for label, name, counts in named:
        cells, values = line(label, name, counts)
        lines.append(cells)
        for who in CLASSES:
            sums[who] += values[who]
    lines.append(line("（七）总计", "", sums)[0])
    lines.append(line("四、结转下年度继续办理", "", carried_on)[0])
    return lines


def _cases(rows: Rows, year: int) -> Lines:
    y, end = str(year), f"{year}-12-31"
    lines = [["政府信息公开行政复议、行政诉讼情况"]]
    kinds = [
        ("行政复议", "行政复议"),
        ("未经复议直接起诉", "行政诉讼（未经复议直接起诉）"),
        ("复议后起诉", "行政诉讼（复议后起诉）"),
    ]
    for head, kind in kinds:
        counts = [0, 0, 0, 0]
        for row in rows["cases"]:
            if row["类型"] != kind or row["收到日期"] > end:
                continue
            if row["审结日期"][:4] == y:
                counts[["结果维持", "结果纠正", "其他结果"].index(row["结果"])] += 1
            elif row["审结日期"] == "" or row["审结日期"] > end:
                counts[3] += 1
        lines.append([head, "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"])
        lines.append(["", *(str(count) for count in counts), str(sum(counts))])
    return lines

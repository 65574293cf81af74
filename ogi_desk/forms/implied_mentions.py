"""How a text names a row in the form's own words: what follows from its labels and needs no pattern in its file.

``重复申请3件`` speaks of the row 2.重复申请, ``其他处理1件`` of the rows that stand together under （六）其他处理. What
the form's file says itself comes first and stays. Must not judge a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from ogi_desk.forms.form_key import FormKey
from ogi_desk.forms.layout import Form, MentionForm, RowForm, TableForm, plain_label

#: The column of a table over all applicants; the column of its applicants has a condition of this field.
TOTAL, CLASS_FIELD = "total", "applicant_class"
_FILL = (
    r"(?:的|了|类|等|信息|政府|公开|申请|答复|告知|办结|办理|情形|情况|理由|原因|事项|案件|件数|数量|总数|次数|数|金额"
    r"|发布|主动|共计|合计|共|为|有|计|达)*"
)
_NOT = r"(?<![不非未无])"
_TAIL = re.compile(r"(?:总数量?|总次数|次数|数量|(?<![文事])件数|数|总金额|情况)$")
_ASIDE = re.compile(r"[（(][^（()）]*[）)]")
_PREFIX = re.compile(r"^(?:属于|涉及|告知|要求|申请人|本机关)")
_SHORTEST, _CLEAR = 4, 6  # characters: fewer name nothing; fewer than these need their 属于 or 涉及
#: Other words in use for a reason of a result, by the outcome the row counts (national tables only).
_OUTCOMES = {
    "forbidden_by_law": "法律、?行政法规禁止公开",
    "endangers_security": '三安全一稳定[”"]?',
    "third_party_rights": "第三方(?:合法)?权益",
    "internal_affairs": "内部事务信息",
    "process_information": "过程性信息",
    "enforcement_file": "执法案卷",
    "administrative_query": "行政查询",
    "not_held": "不掌握(?:相关|该)?(?:政府)?信息",
    "needs_creation": "(?:没有现成信息|需要?另行制作)",
    "still_unclear": "补正后[^，。；#]{0,6}不明确",
    "petition": "(?:信访|举报|投诉)类",
    "public_publication": "(?:提供|获取|索取)公开出版物",
    "excessive": "大量反复申请",
    "reconfirmation": "重新出具[^，。；#]{0,8}",
    "not_corrected": "逾期不补正",
    "fee_unpaid": "逾期(?:未|不)(?:按[^，。；#]{0,10})?缴(?:纳|费)?(?:费用)?",
}
#: A clause of a table in blocks with one of these words is of no row.
_PUBLISHED_ONLY = ("网站", "公示", "解读", "备案", "审查", "清理", "评查")
_TIME = (
    r"(?:^|申请|其中|本局|我局|全局|本机关|本单位|全年|本年度?|今年|当年|年内|历年|累计|实际|已|共|总计|合计|全部"
    r"|\d{4}年度?)"
)
#: Further ways to speak of a row, by what it counts: its kind and what is asked of the records beside the period.
_WAYS: dict[tuple[str, str], tuple[str, ...]] = {
    ("request", "received_on"): (
        rf"(?:收到|受理|接到|接收|新收|收悉)[^，。；：#]{{0,16}}公开(?:的)?申请{_FILL}#$",
        r"^(?:历年)?累计(?:受理|收到)(?:了|共)*#$",
    ),
    ("answer", "answered_on"): tuple(
        rf"{_TIME}+{verb}(?:了|政府信息|信息|公开|申请|总数|数|共计|共|为|的)*#(?:申请)?$" for verb in ("办结", "答复")
    ),
    ("publication", "openness published_on"): (rf"{_TIME}+(?:新增)?主动公开(?:了|共计|共|累计|为)*#$",),
    ("publication", "channel=gazette openness published_on"): (rf"政府公报{_FILL}#$",),
    ("publication", "channel=website openness published_on"): (rf"政府(?:门户)?网站{_FILL}#$",),
    ("publication", "channel=weibo openness published_on"): (
        r"微博(?:平台|账号|上)?(?:的|共|累计|主动)*(?:公开|发布|推送|推出)(?:的|了|各类|政府|信息|消息|动态|共|累计)*#$",
    ),
    ("publication", "channel=wechat openness published_on"): (
        r"微信(?:公众号|平台|上)*(?:的|共|累计|主动)*(?:公开|发布|推送|推出)(?:的|了|各类|政府|信息|消息|动态|共|累计)*#$",
    ),
}


def mentions_of(form: Form) -> tuple[MentionForm, ...]:
    """Return the mentions of the form's file, and behind them those that follow from its labels."""
    return _mentions(FormKey(form))


def class_columns(table: TableForm) -> dict[str, str]:
    """The applicant classes a table has a column for: column ids by class."""
    found = {}
    for column in table.columns:
        for condition in column.where:
            if condition.field == CLASS_FIELD and condition.operator == "is" and isinstance(condition.value, str):
                found[condition.value] = column.id
    return found


@lru_cache(maxsize=16)
def _mentions(key: FormKey) -> tuple[MentionForm, ...]:
    form = key.form
    return (*form.mentions, *(m for table in form.tables for m in _implied(form, table)))


def _implied(form: Form, table: TableForm) -> Iterator[MentionForm]:
    given: dict[str, list[MentionForm]] = {}
    for mention in form.mentions:
        if mention.table == table.id and not mention.figure:
            given.setdefault(mention.row, []).append(mention)
    classes = class_columns(table)
    column = TOTAL if classes else ""
    yield from _of_groups(table, column, {m.label for those in given.values() for m in those})
    for row in table.rows:
        if row.group or (row.counting and row.counting.kind == "case"):
            continue
        if table.blocks:
            yield from _of_blocks(table, row, {m.column for m in given.get(row.id, ())})
            continue
        words = [*_stems(row), *(_reason(row) if classes else ())]
        own = [m for m in given.get(row.id, ()) if not m.adds]
        ways = tuple(re.compile(pattern) for pattern in _WAYS.get(_counted(table, row), ()) if _fits(row, pattern))
        if own:  # more patterns for what the file speaks of, judged as it says
            patterns = (*ways, *(_mention(table, row, column, words).patterns if words else ()))
            if patterns:
                yield replace(own[0], patterns=patterns, nil=())
        elif words and (classes or not table.section):
            sure = bool(classes) or bool(row.counting and row.counting.kind in ("answer", "request"))
            mention = _mention(table, row, column, words, severity="error" if sure else "warning")
            yield replace(mention, patterns=(*mention.patterns, *ways))


def _of_groups(table: TableForm, column: str, named: set[str]) -> Iterator[MentionForm]:
    """Rows that stand together under a head of their own are spoken of as one: 其他处理2件."""
    for stub in dict.fromkeys(row.stubs[-1] for row in table.rows if len(row.stubs) > 1):
        rows = [row for row in table.rows if row.stubs and row.stubs[-1] == stub]
        label = plain_label(stub)
        if label not in named:
            keys = tuple(f"{table.id}/{row.id}/{column}" for row in rows)
            yield _mention(table, rows[0], column, [re.escape(label)], adds=keys, label=label)


def _fits(row: RowForm, pattern: str) -> bool:
    """Whether a way to speak of answers is that of the row: 申请办结数 and 申请答复数 are two rows of one form."""
    named = [verb for verb in ("办结", "答复") if verb in row.indicator]
    return not named or any(verb in pattern for verb in named) or not any(v in pattern for v in ("办结", "答复"))


def _counted(table: TableForm, row: RowForm) -> tuple[str, str]:
    """What a row counts, as :data:`_WAYS` writes it."""
    parts = [part for id in row.sum_of if (part := table.row(id.removeprefix("-")))]
    if len(parts) > 2 and all(part.sum_of or part.nought or _counted(table, part)[0] == "answer" for part in parts):
        return ("answer", "answered_on") if len(parts) > 6 else ("", "")
    if not row.counting or row.counting.measure != "count":
        return "", ""
    asked = {
        c.field if any("{" in v for v in c.value) or c.field == "openness" else f"{c.field}={c.value}"
        for c in row.counting.conditions
        if c.field != "settled_by"
    }
    return row.counting.kind, " ".join(sorted(asked))


def _of_blocks(table: TableForm, row: RowForm, given: set[str]) -> Iterator[MentionForm]:
    """A cell of a table in blocks is named by its row and its column: 规范性文件本年制发3件, 新公开规范性文件2件."""
    columns = [c for c in table.columns if not ((cell := row.cells.get(c.id)) and cell.not_applicable)]
    name = re.escape(row.indicator)
    if name.endswith("规范性文件"):
        name = "(?:行政)?规范性文件"
    for column in columns:
        head = re.sub(r"^(?:本年|上一年)|（.*", "", column.label)
        head = re.sub(r"(?:总数量|数量|件数)$", "", head)
        if len(head) < 2 or head == "项目" or column.signed:
            continue
        shared = next((n for n in range(len(head), 1, -1) if row.indicator.endswith(head[:n])), 0)
        word = re.escape(head).replace("制发", "(?:制发|制定|出台|印发)").replace("处理决定", "(?:处理)?决定")
        patterns = [rf"{name}[^，。；：#]{{0,6}}{word}{_FILL}#$", rf"{word}(?:了|的|共)*{name}{_FILL}#$"]
        if shared:  # 政府集中采购 and 采购项目数量: 政府集中采购项目3个，采购总金额25万元
            patterns += [rf"{name}{re.escape(head[shared:])}{_FILL}#$", rf"^{word}{_FILL}#$"]
        if len(columns) == 1:
            patterns.append(rf"{_NOT}{name}(?:措施|决定|案件|事项|收入|金额|数量|数|的|共计|共|为|了)*#$")
        if column.id in given:
            patterns = patterns[-1:] if len(columns) == 1 else []
        if patterns:
            yield MentionForm(
                table=table.id, row=row.id, column=column.id, severity="warning", without=_PUBLISHED_ONLY,
                patterns=tuple(re.compile(pattern) for pattern in patterns),
            )  # fmt: skip


def _stems(row: RowForm) -> tuple[str, ...]:
    """What is left of a row's label when the words of a table (属于…, …数) are taken off."""
    label = _ASIDE.sub("", plain_label(row.label)).partition("、行政机关")[0]
    whole = _TAIL.sub("", label)
    stem = _PREFIX.sub("", whole)
    if len(stem) < _SHORTEST:
        return ()
    words = [re.escape(stem)]
    if stem != whole and len(stem) < _CLEAR:
        words = ["(?:属于|涉及)" + words[0]] if whole[:2] in ("属于", "涉及") else [re.escape(whole)]
    shorter = [  # 政务微博公开96条, 发布政策解读稿件9篇, 举办培训班2次
        re.sub(r"(?<=公开)政府信息$", "", stem),
        stem.removesuffix("答复"),
        stem.removesuffix("发布"),
        stem.replace("各类", ""),
    ]
    either = stem.split("或")  # 参加或举办新闻发布会
    shorter += [part for part in either if len(either) == 2 and len(part) > _CLEAR]
    words += [re.escape(word) for word in dict.fromkeys(shorter) if word != stem and len(word) >= _SHORTEST]
    return tuple(words)


def _reason(row: RowForm) -> tuple[str, ...]:
    for condition in row.counting.conditions if row.counting else ():
        if condition.field == "outcome" and condition.operator == "is" and condition.value in _OUTCOMES:
            return (_OUTCOMES[str(condition.value)],)
    return ()


def _mention(
    table: TableForm,
    row: RowForm,
    column: str,
    words: list[str],
    *,
    adds: tuple[str, ...] = (),
    label: str = "",
    severity: str = "error",
) -> MentionForm:
    pattern = rf"{_NOT}(?:{'|'.join(words)})[”\"）)]?{_FILL}#(?:申请|答复)?$"
    return MentionForm(
        table=table.id, row=row.id, column=column, patterns=(re.compile(pattern),),
        adds=adds, label=label, severity=severity,
    )  # fmt: skip

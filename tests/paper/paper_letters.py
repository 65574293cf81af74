"""Letters and an envelope to print: a bureau's correction notice, consultation with slip, and one of every block."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ogi_desk.letters.letter import Block, BlockKind, Envelope, LetterSheet

AGENCY = "泉州市泉港区统计局"
CONTACT = "联系人：林𬭎，联系电话：0595-87990000，地址：泉州市泉港区中兴街100号，邮政编码：362800"


def paragraph(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, text)


def plain(text: str) -> Block:
    return Block(BlockKind.PLAIN, text)


def heading(text: str) -> Block:
    return Block(BlockKind.HEADING, text)


def tick(text: str) -> Block:
    return Block(BlockKind.TICK, text)


def line(text: str) -> Block:
    return Block(BlockKind.LINE, text)


def slip(text: str) -> Block:
    return Block(BlockKind.SLIP, text)


def table(*rows: tuple[str, ...], text: str = "") -> Block:
    return Block(BlockKind.TABLE, text, rows)


CORRECTION = LetterSheet(
    kind="correction",
    title="政府信息公开申请补正告知书",
    number="泉港统公补〔2026〕5号",
    blocks=(
        plain("陈堃："),
        paragraph(
            "你（单位）于2026年3月5日通过网上提出的政府信息公开申请（登记号：2026-0012）收悉。你申请公开的内容为：“2020年以来全区规模以上工业企业名单、产值及能耗情况”。"
        ),
        paragraph(
            "经审查，你的申请内容不明确，不能据以确定所指向的政府信息。根据《中华人民共和国政府信息公开条例》第二十九条、第三十条的规定，请你在收到本告知书之日起15个工作日内补正以下内容："
        ),
        paragraph("1.明确所需政府信息的名称、文号，或者便于本机关查询的其他特征性描述；"),
        paragraph("2.明确“产值”“能耗”所指的统计指标及其统计口径、年度。"),
        paragraph(
            "补正一次告知。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。答复期限自本机关收到补正的申请之日起重新计算。"
        ),
        paragraph("特此告知。"),
    ),
    agency=AGENCY,
    day=date(2026, 3, 9),
    contact=CONTACT,
)

CONSULTATION = LetterSheet(
    kind="third_party",
    title="政府信息公开征求第三方意见书",
    number="泉港统公征〔2026〕2号",
    blocks=(
        plain("福建某某新材料股份有限公司："),
        paragraph(
            "本机关于2026年3月5日收到政府信息公开申请，申请公开的政府信息涉及你单位。根据《中华人民共和国政府信息公开条例》第三十二条的规定，现就是否同意公开征求你单位的意见。"
        ),
        heading("一、涉及的政府信息"),
        table(
            ("信息名称", "2025年度工业企业能源购进、消费与库存表（205-1表）"),
            ("文号或编号", "无"),
            ("内容概述", "报告期内你单位各种能源的购进量、消费量、库存量及折标准煤系数，共24项指标。"),
        ),
        heading("二、请你单位答复的事项"),
        paragraph(
            "公开上述信息是否会损害你单位的合法权益，是否同意公开。不同意公开的，请说明理由。请自收到本征求意见书之日起15个工作日内提出意见，填写所附回执并加盖公章后送达本机关。"
        ),
        paragraph(
            "逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。你单位不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知你单位。"
        ),
        slip("征求意见回执"),
        plain("泉州市泉港区统计局："),
        paragraph("你局《政府信息公开征求第三方意见书》（泉港统公征〔2026〕2号）收悉。经研究，我单位意见如下："),
        tick("同意公开全部内容"),
        tick("同意公开部分内容，不同意公开的内容为："),
        line(""),
        tick("不同意公开，公开将损害我单位的商业秘密或者其他合法权益，其范围、依据和可能造成的损害说明如下："),
        line(""),
        line(""),
        line("联系人："),
        line("联系电话："),
        line("单位（盖章）："),
        line("日期："),
    ),
    agency=AGENCY,
    day=date(2026, 3, 11),
    contact=CONTACT,
    seal="sample",
)

DELIVERY = LetterSheet(
    kind="delivery",
    title="送达回证",
    number="",
    blocks=(
        table(
            ("送达文书", "政府信息公开申请答复书（泉港统公复〔2026〕5号）"),
            ("受送达人", "陈堃", "联系电话", "13800000000"),
            ("送达地址", "福建省泉州市泉港区山腰街道锦绣街1号2幢301室"),
            ("送达方式", "邮寄（挂号）", "送达日期", ""),
            ("受送达人签名或盖章", "\n\n"),
            ("代收人及代收理由", ""),
            ("备注", ""),
        ),
    ),
    agency=AGENCY,
    day=date(2026, 4, 2),
    signed=False,
)

EVERY = replace(
    CONSULTATION,
    title="泉州市泉港区统计局\n政府信息公开申请答复书",
    blocks=(
        plain("陈堃、许𬀪："),
        paragraph("第一段。\n第二段（申请人写了两段，2026年）。"),
        heading("一、小标题"),
        tick("□ 已带方框的选项"),
        tick("另一个选项"),
        line("签收："),
        table(("只有一格",)),
        table(("一", "二", "三", "四"), ("五", "六"), ("七", "八", "九", "十"), text="表的名称"),
        table(),
        paragraph(""),
        plain("　　"),
        slip("回执一"),
        paragraph("回执正文。"),
        slip("回执二"),
        table(("姓名", ""), ("电话", "")),
    ),
)

ENVELOPE = Envelope(
    to_postcode="362801",
    to_address="福建省泉州市泉港区山腰街道锦绣街1号2幢301室",
    to_name="陈堃",
    from_postcode="362800",
    from_address="泉州市泉港区中兴街100号",
    from_name=AGENCY,
    remark="政府信息公开答复",
)


def draft(sheet: LetterSheet = CORRECTION) -> LetterSheet:
    """The letter as it is before it has a number and a day."""
    return replace(sheet, number="", day=None, draft=True)


def long_letter(paragraphs: int, sheet: LetterSheet = CORRECTION) -> LetterSheet:
    """The letter with more to say."""
    more = tuple(
        paragraph(f"第{n}项说明：" + "经检索，本机关未制作或者获取该项政府信息。" * 3) for n in range(1, paragraphs + 1)
    )
    return replace(sheet, blocks=(*sheet.blocks, *more))

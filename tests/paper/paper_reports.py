# ruff: noqa: E501 (paragraphs stand on one line)
"""A report to print: the bureau of the seed and its year 2012, told in other words."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ogi_desk.forms.report import Bar, Chart, Column, Figure, FigureStatus, Paragraph, Report, Row, Section, Table

TEXT = """
@intro
为做好政府信息公开年度报告工作，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）、省政府办公厅《关于做好2012年政府信息公开工作年度报告有关事项的通知》（闽政办函〔2012〕157号）和区政府办公室的有关要求，泉港区统计局编制了本报告。全文由概述、主动公开政府信息情况、依申请公开政府信息情况、收费及减免情况、行政复议和行政诉讼情况、存在的主要问题和改进措施等部分组成，并附指标统计表。本报告所列数据的统计期限自2012年1月1日起至12月31日止。
@overview 一、概述
公开政府信息，是转变政府职能、提高办事效率、树立政府形象的一项重要工作。贯彻实施《条例》，对保障公民、法人和其他组织依法获取政府信息，促进依法行政，具有十分重要的意义。
#2（一）财政性资金公开情况。|每季度终了后15日内，将有关情况报送区纪委，并在政务公开栏公布。
#2（二）规划、政府投资项目和行政审批过程公开情况。|未发生此情况。
#2（三）重大公共政策的决策、解读和执行公开情况。|未发生此情况。
#2（四）公共服务类信息公开情况。|主要公开统计月报、统计分析以及统计工作的相关政策，供社会各界查阅、使用。
#2（五）公开渠道建设情况。|主要通过统计信息网、统计月报、统计年鉴和统计公报四种渠道公开，网站地址为https://www.example.gov.cn/qgtj/zwgk/2012/annual-report/index.html，群众可随时查询。
#2（六）长效机制建设情况
按照政府信息公开工作的统一部署，我局认真组织、周密安排，不断丰富公开内容，改进公开形式，健全公开制度。成立了由局长任组长、副局长任副组长、各股室负责人为成员的领导小组，明确办公室为日常工作机构，并配备专人负责。应当公开的政府信息及时上网、及时更新，各项工作有序推进。
#4（1）改版网站，增强服务功能。2012年，我局对统计信息网进行了改版，在完善信息发布功能的同时，更加注重发布的时效。内网设8个栏目，并按阶段性重点工作设置经济普查专栏，集中发布普查信息。改版后的网站既为信息公开提供了平台，也方便了群众办事、企业查数。
#4（2）健全制度，规范公开程序。《条例》施行以来，我局多次派人参加区政府办组织的联络员业务培训，及时部署有关工作，进一步明确各股室的职责，并就公文类信息公开属性的认定、信息发布的协调、保密审查、法制审核等程序组织学习，要求各股室严格按程序办理。
@proactive 二、主动公开政府信息情况
#2（一）公开的数量。|2012年，本机关主动公开政府信息46条，全文电子化率为100%。其中，统计公报11条，占23.9%；政务动态18条，占39.1%；其余17条，占37.0%。2003年以来，通过单位网站累计公开信息271条，其中：机构信息4条，占1.5%；政策法规14条，占5.2%（统计法律法规9条、本局规范性文件5条）；部门业务信息183条，占67.5%；政务动态61条，占22.5%；其他9条，占3.3%。主动公开是政府信息公开工作的主要内容，社会关注度高，我局为此投入了最多的精力，公开的时效和质量均有提高。
#2（二）按公众需求及时发布。|办公自动化水平提高以后，公文类信息的平均发布时间比上年明显提前。主动公开的信息中，与公众关系密切的统计公报、统计信息、统计分析等占60％以上。为使公开工作更贴近群众，我局通过网上咨询、电话咨询等途径了解需求，对群众关注度高、咨询比较集中的信息，及时整理并在网上公开；每年按期发布全区统计公报、统计月报、统计年鉴，向社会各界和企业提供统计数据，热情接待来电、来访。
#2（三）多种渠道同步发布。|本机关的公开渠道主要有区统计内网、区统计外网和区政府门户网站。全年在政府网站公开40条，在政府公报公开3条，同时做好向门户网站报送信息、向新闻媒体提供信息以及公文类信息目录备案等工作。
@requests 三、依申请公开政府信息情况
#2（一）受理情况。|2012年度收到申请1件，系在校学生通过网上提出；历年累计1件。
#2（二）办理情况。|申请由网上受理，并在网上答复。已答复的1件为“同意公开”，无部分公开、不予公开和其他类型的答复。经办人为陈堃、林𬭎和许𬀪等3名同志。
@fees 四、政府信息公开收费及减免情况
对前来或者来电咨询统计信息的单位和个人，本机关均未收取费用；编印的《统计月报》《统计年鉴》免费送有关部门，亦未收取费用。
@cases 五、因政府信息公开申请行政复议、提起行政诉讼的情况
截至2012年12月31日，未发生此情况。
@problems 六、存在的主要问题和改进措施
#2（一）存在的主要问题
一年来，我局在政府信息公开方面做了大量工作，但与社会公众的期望相比还有差距，主要是：
#3 1.公开的信息还不能完全满足公众的需求，特别是与群众生活相关的经济社会发展状况类信息，公开得还不够。
#3 2.与社会公众的互动不够，有待进一步加强。
#2（二）改进措施
#3 1.统一认识，规范流程。按照“公开为原则、不公开为例外”的总体要求，进一步梳理应当主动公开的政府信息，及时提供，定期维护，使公开工作按既定流程有效运转。
#3 2.认真梳理，扩大范围。对现有的政府信息公开目录进行补充、完善，保证公开信息完整、准确。
#3 3.坚持定期督查。重点检查政务公开的开展情况，把政务公开列入党风廉政建设责任制考核和年度考核的内容，严格考核，奖惩分明，促进工作作风改进、工作效率提高。
#3 4.推行服务承诺。公布承诺内容和监督电话，把工作置于社会各界的监督之下；通过召开座谈会、发放征求意见表等形式，听取各界对统计信息公开的意见和建议，争取社会各界对统计工作的理解、支持和配合，为依法统计创造良好的环境。
@table 七、附表
2012年政府信息公开情况统计表见附件。
"""

ROWS = (
    ("主动公开信息数", "条", 0, 46, 271),
    ("其中：1.政府网站公开", "条", 1, 40, 260),
    ("2.政府公报公开", "条", 4, 3, 5),
    ("受理依申请公开信息总数", "条", 0, 1, 1),
    ("其中：1.当面申请数", "条", 1, 0, 0),
    ("2.网上申请数", "条", 4, 1, 1),
    ("3.信函申请数", "条", 4, 0, 0),
    ("对申请的答复总数", "条", 0, 1, 1),
    ("其中：1.同意公开答复数", "条", 1, 1, 1),
    ("2.同意部分公开答复数", "条", 4, 0, 0),
    ("3.不予公开答复数", "条", 4, 0, 0),
    ("4.其他类型答复数", "条", 4, 0, None),
    ("政府信息公开收费减免金额", "元", 0, 0, 0),
    ("行政复议数", "件", 0, 0, 0),
    ("行政诉讼数", "件", 0, 0, 0),
    ("接受行政申诉、举报数", "件", 0, 0, "/"),
)


def sections() -> tuple[Section, ...]:
    """The report's text."""
    found = []
    for block in TEXT.strip().split("@")[1:]:
        head, *lines = block.strip().split("\n")
        name, _, heading = head.partition(" ")
        paragraphs = []
        for line in lines:
            marked = re.match(r"#(\d) ?", line)
            if not marked:
                paragraphs.append(Paragraph(text=line))
                continue
            text = line[marked.end() :]
            lead = text.index("|") if "|" in text else len(text)
            text = text.replace("|", "")
            level = int(marked[1])
            if level > 2:
                lead = text.index("。") + 1 if "。" in text[:24] else 0
            paragraphs.append(Paragraph(text=text, level=level, lead=lead))
        found.append(Section(id=name, heading=heading, paragraphs=tuple(paragraphs)))
    return tuple(found)


def figure(value: int | str | None) -> Figure:
    """A figure of a table."""
    if value is None:
        return Figure(value=None, status=FigureStatus.MISSING)
    if value == "/":
        return Figure(value=None, status=FigureStatus.NOT_APPLICABLE)
    return Figure(value=Decimal(value), status=FigureStatus.COUNTED)


def table(rows: tuple[tuple[str, str, int, int | str | None, int | str | None], ...] = ROWS) -> Table:
    """The annex table of the 2012 form."""
    return Table(
        id="annex",
        title="2012年政府信息公开情况统计表",
        stub=("指标名称", "计量单位"),
        columns=(Column("year", "2012年度"), Column("total", "历年累计")),
        rows=tuple(
            Row(id=f"r{i}", label=label, unit=unit, indent=indent, figures=(figure(now), figure(total)))
            for i, (label, unit, indent, now, total) in enumerate(rows)
        ),
    )


def charts() -> tuple[Chart, ...]:
    """Items by month and by category."""
    by_month = (3, 5, 2, 4, 6, 3, 4, 2, 5, 4, 3, 5)
    before = (2, 4, 3, 1, 5, 3, 2, 2, 4, 3, 2, 6)
    kinds = (
        ("政务动态", 18, 15),
        ("业务信息/统计公报", 11, 12),
        ("业务信息/统计分析", 8, 5),
        ("政策法规", 5, 3),
        ("机构信息", 1, 0),
        ("人事信息/公务员招考录用", 2, None),
        ("其他", 1, 2),
    )
    return (
        Chart(
            id="months",
            title="各月主动公开信息数",
            unit="条",
            bars=tuple(
                Bar(label=f"{m}月", value=v, previous=p) for m, v, p in zip(range(1, 13), by_month, before, strict=True)
            ),
            year_label="2012年",
            previous_label="2011年",
        ),
        Chart(
            id="kinds",
            title="各类主动公开信息数",
            unit="条",
            bars=tuple(Bar(label=k, value=v, previous=p) for k, v, p in kinds),
            year_label="2012年",
            previous_label="2011年",
        ),
    )


def make_report(**changes: object) -> Report:
    """The whole report, with changes."""
    report = Report(
        form="fujian-2012",
        form_version="1",
        year=2012,
        agency="泉港区统计局",
        title="泉港区统计局2012年政府信息公开工作年度报告",
        title_lines=("泉港区统计局", "2012年政府信息公开工作年度报告"),
        sections=sections(),
        tables=(table(),),
        charts=charts(),
        signed_on=date(2012, 12, 31),
    )
    return replace(report, **changes)  # type: ignore[arg-type]


def long_table() -> Table:
    """A table over several pages."""
    return table(
        tuple((f"第{i}项指标，名称较长时转行排列的统计指标", "条", i % 3, i * 7, i * 91) for i in range(1, 201))
    )

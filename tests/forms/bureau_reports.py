# ruff: noqa: E501 (whole sentences of reports are clearer in one line)
"""Whole reports in the manner of county bureaus, figures and all six texts, honest; with faults to plant in them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Bureau:
    """One report: applicants in the order of the form's columns; ``before`` is last year's number of new requests."""

    agency: str
    year: int
    before: int
    requests: dict[str, tuple[int, ...]]
    cases: dict[str, int] = field(default_factory=dict)
    proactive: dict[tuple[str, str], float] = field(default_factory=dict)
    texts: tuple[str, ...]
    faults: tuple[tuple[str, str, str], ...] = ()  # what stands there, what is put there, the cell or the rule


BUREAUS = {
    "justice": Bureau(
        agency="云山县司法局",
        year=2023,
        before=12,
        requests={
            "new": (9, 1, 0, 0, 2),
            "carried_in": (1,),
            "granted": (4, 1, 0, 0, 1),
            "partly_granted": (1,),
            "not_held": (3,),
            "petition": (1,),
            "other_handling": (0, 0, 0, 0, 1),
        },
        cases={"reconsideration_upheld": 1},
        proactive={
            ("normative", "made"): 1,
            ("normative", "in_force"): 6,
            ("permits", "decisions"): 43,
            ("penalties", "decisions"): 2,
        },
        texts=(
            "2023年，我局坚持以习近平新时代中国特色社会主义思想为指导，认真贯彻落实《中华人民共和国政府信息公开条例》。\n（一）主动公开情况。全年通过县政府网站公开信息213条，“云山司法”微信公众号推送信息486篇。受理行政复议案件120件，审结98件，其中维持61件、纠正12件；代理县政府行政应诉案件35件，均已依法办结。开展法治宣传86场次，办理法律援助案件312件，调解各类矛盾纠纷1536件。\n（二）依申请公开情况。全年共收到政府信息公开申请12件，其中自然人9件、商业企业1件、法律服务机构2件。加上上年结转1件，已办结12件，结转下年度办理1件。\n（三）政府信息管理。对现行有效的6件行政规范性文件进行了集中清理，全年制定行政规范性文件1件。\n（四）平台建设。在局政务公开专栏增设“行政复议决定书公开”栏目，公开复议决定书56份。\n（五）监督保障。召开专题会议2次，组织培训1期，参训人员45人。",
            "",
            "从办理结果看，予以公开6件，部分公开1件，无法提供3件（均为本机关不掌握相关政府信息），不予处理1件，其他处理1件。",
            "2023年，因政府信息公开被申请行政复议1件，复议机关维持1件。未发生因政府信息公开引起的行政诉讼。",
            "（一）存在的主要问题。一是公开内容的精准度有待提升，二是基层司法所公开力量薄弱。\n（二）改进措施。一是围绕群众关切细化公开目录；二是将政务公开纳入司法所年度考核。",
            "本年度未收取信息处理费。无其他需要报告的事项。",
        ),
    ),
    "land": Bureau(
        agency="临江县自然资源局",
        year=2022,
        before=115,
        requests={
            "new": (118, 9, 0, 1, 7, 3),
            "carried_in": (5,),
            "granted": (61, 4, 0, 0, 3, 1),
            "partly_granted": (8, 1),
            "state_secret": (2,),
            "third_party_rights": (3,),
            "process_information": (4, 0, 0, 0, 1),
            "enforcement_file": (1,),
            "administrative_query": (2,),
            "not_held": (21, 2, 0, 1, 2, 1),
            "needs_creation": (2,),
            "still_unclear": (1,),
            "petition": (4,),
            "repeated": (3, 1),
            "not_corrected": (1, 0, 0, 0, 1),
            "other_handling": (2, 0, 0, 0, 0, 1),
        },
        cases={
            "reconsideration_upheld": 6,
            "reconsideration_corrected": 2,
            "reconsideration_pending": 1,
            "direct_litigation_upheld": 2,
            "litigation_after_upheld": 3,
            "litigation_after_pending": 1,
        },
        proactive={
            ("normative", "in_force"): 3,
            ("permits", "decisions"): 742,
            ("penalties", "decisions"): 51,
            ("compulsion", "decisions"): 4,
            ("charges", "fees"): 186.4,
        },
        texts=(
            "本报告由临江县自然资源局按照《中华人民共和国政府信息公开条例》和国务院办公厅政府信息与政务公开办公室《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制。报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。\n1.主动公开。2022年主动公开政府信息1 856条，其中征地信息127条、土地供应结果89条、规划批前批后公示214条，其他1426条。\n2.依申请公开。2022年新收政府信息公开申请138件，同比增加23件，增长20%；上年结转5件。其中，网络申请88件、信函申请41件、当面申请9件。涉及征地拆迁的86件，涉及不动产登记资料查询的31件，其余21件。共办结134件，按时办结率100%。因政府信息公开引起的行政复议9件、行政诉讼6件，行政复议纠错率22.2%。\n3.政府信息管理。严格落实“三审三校”，全年审核发布信息1856条，撤下过期信息34条。\n4.平台建设。局网站全年访问量31.6万人次，微信公众号关注人数1.2万人。\n5.监督保障。配备专职人员2名、兼职人员11名，全年开展自查4次，整改问题17个。",
            "",
            "",
            "2022年因政府信息公开引发行政复议9件，其中维持6件，被纠正2件，未审结1件。行政诉讼共6件：未经复议直接起诉2件，判决结果均为维持；复议后起诉4件，其中结果维持3件，尚未审结1件。",
            "存在问题：部分申请内容不明确，沟通不够。改进情况：建立与申请人“一次沟通”机制，全年电话沟通102人次，主动撤回申请3件。",
            "2022年，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费340元。",
        ),
        faults=(
            ("新收政府信息公开申请138件", "新收政府信息公开申请183件", "new/total"),
            ("被纠正2件", "被纠正3件", "reconsideration_corrected"),
        ),
    ),
    "market": Bureau(
        agency="柳河区市场监督管理局",
        year=2025,
        before=180,
        requests={
            "new": (204, 12, 0, 0, 5, 1),
            "carried_in": (14, 1),
            "granted": (96, 6, 0, 0, 2),
            "partly_granted": (22, 1),
            "third_party_rights": (3,),
            "internal_affairs": (2,),
            "enforcement_file": (12,),
            "administrative_query": (5, 2),
            "not_held": (33, 1, 0, 0, 1),
            "needs_creation": (4,),
            "petition": (11,),
            "repeated": (6,),
            "public_publication": (1,),
            "excessive": (2,),
            "not_corrected": (4,),
            "fee_unpaid": (1,),
            "other_handling": (2, 1, 0, 0, 1),
        },
        cases={
            "reconsideration_upheld": 11,
            "reconsideration_corrected": 3,
            "reconsideration_other": 8,
            "reconsideration_pending": 2,
            "litigation_after_upheld": 2,
        },
        proactive={
            ("normative", "in_force"): 1,
            ("permits", "decisions"): 5821,
            ("penalties", "decisions"): 463,
            ("compulsion", "decisions"): 28,
        },
        texts=(
            "2025年，区市场监管局……围绕优化营商环境，扎实推进政务公开各项工作。\n（一）主动公开情况。全年主动公开各类信息3267条，其中行政许可信息2186条、行政处罚信息463条、食品抽检信息412条、其他信息206条。\n（二）依申请公开情况。本年度共办理政府信息公开申请237件（含上年结转15件），其中：自然人218件，商业企业13件，法律服务机构5件，其他1件。办结219件，其中予以公开104件，占47.5%；部分公开23件，占10.5%；不予公开24件；无法提供39件；不予处理20件；其他处理9件。结转下年度继续办理18件。\n（三）投诉举报办理。全年受理投诉举报12860件，其中投诉9421件、举报3439件，按时办结率99.8%。办理涉企行政复议案件17件。\n（四）监督保障。2025年度考核中我局得分96.5分，列全区第2名。",
            "",
            "",
            "2025年共发生政府信息公开行政复议案件24件，其中维持11件、纠正3件、其他结果8件、尚未审结2件；行政诉讼案件2件，均为复议后起诉，均被维持。",
            "一是部分答复文书说理不够充分，全年因程序问题被纠正3件。二是公开栏目更新不及时。下一步，将加强文书审核，实行“双人复核”。",
            "本年度发出收费通知1件，金额130元，实际收取0元（申请人逾期未缴费，按规定不再处理）。",
        ),
        faults=(
            ("商业企业13件", "商业企业31件", "business"),
            ("部分公开23件", "部分公开32件", "partly_granted/total"),
        ),
    ),
    "housing": Bureau(
        agency="石桥县住房和城乡建设局",
        year=2023,
        before=47,
        requests={
            "new": (52, 6, 1, 0, 2),
            "carried_in": (2,),
            "granted": (21, 3, 1, 0, 1),
            "partly_granted": (4, 1),
            "third_party_rights": (1, 1),
            "process_information": (2,),
            "not_held": (11, 1, 0, 0, 1),
            "still_unclear": (1,),
            "petition": (2,),
            "repeated": (3,),
            "other_handling": (5,),
        },
        cases={"reconsideration_upheld": 2, "reconsideration_other": 1, "direct_litigation_other": 1},
        proactive={
            ("normative", "made"): 1,
            ("normative", "repealed"): 2,
            ("normative", "in_force"): 4,
            ("permits", "decisions"): 388,
            ("penalties", "decisions"): 29,
            ("compulsion", "decisions"): 1,
            ("charges", "fees"): 1245.67,
        },
        texts=(
            "（一）主动公开政府信息情况\n2023年度主动公开政府信息729条。其中，通过县政府网站公开612条，占83.95%；通过微信公众号公开117条，占16.05%。重点公开保障性住房信息86条、房屋征收信息41条、工程建设招投标信息203条。\n（二）依申请公开办理情况\n2023年，共受理政府信息公开申请63件，其中上年结转2件，新收61件；申请人为自然人的52件，占新收的85.2%，企业6件，科研机构1件，律师事务所2件。已办结59件，未办结4件转入2024年继续办理。当年收到的申请比2022年的47件多14件，增幅29.8%。\n（三）政府信息管理\n全年制发行政规范性文件1件，废止2件，现行有效4件。\n（四）公开平台建设\n完成网站适老化改造，新增专题专栏3个，撤并栏目5个。\n（五）监督保障\n接受社会评议1次，满意率98.6%。",
            "",
            "办理结果：1.予以公开26件，占办结总数的44.1%；2.部分公开5件，占8.5%；3.不予公开4件，占6.8%；4.无法提供14件，占23.7%；5.不予处理5件，占8.5%；6.其他处理5件，占8.5%。",
            "行政复议3件，其中结果维持2件，其他结果（申请人撤回）1件；行政诉讼1件，为未经复议直接起诉，原告撤诉。",
            "存在的主要问题是：公开的房地产市场信息与群众期待有差距；改进情况：增加“一房一价”备案信息公示3486条。",
            "1.收取信息处理费情况：2023年收取信息处理费0元。2.办理县十七届人大二次会议代表建议23件、政协提案31件，共54件，全部办复并公开答复摘要。",
        ),
        faults=(
            ("科研机构1件", "科研机构3件", "new/research"),
            ("办结总数的44.1%", "办结总数的41.4%", "share"),
        ),
    ),
    "police": Bureau(
        agency="沙河县公安局",
        year=2023,
        before=30,
        requests={
            "new": (31, 2, 0, 0, 4),
            "carried_in": (3,),
            "granted": (6, 1),
            "state_secret": (2,),
            "forbidden_by_law": (1,),
            "endangers_security": (1,),
            "third_party_rights": (2, 0, 0, 0, 1),
            "enforcement_file": (9, 0, 0, 0, 2),
            "administrative_query": (3,),
            "not_held": (4, 1),
            "petition": (2,),
            "other_handling": (2, 0, 0, 0, 1),
        },
        cases={
            "reconsideration_upheld": 4,
            "reconsideration_pending": 1,
            "direct_litigation_pending": 1,
            "litigation_after_upheld": 1,
        },
        proactive={
            ("permits", "decisions"): 128763,
            ("penalties", "decisions"): 24518,
            ("compulsion", "decisions"): 1872,
            ("charges", "fees"): 96.3,
        },
        texts=(
            "2023年，沙河县公安局……围绕执法公开、警务公开，全年在公安门户网站发布信息2936条，在“平安沙河”微博发布3512条、微信发布1208条、抖音发布426条，总粉丝量23.5万。全年接处警8.6万起，其中刑事警情1203起。\n全年受理申请37件，其中自然人31件、商业企业2件、法律服务机构4件，2022年结转3件，共40件，办结38件，结转2024年2件。全县公安机关办理行政处罚24518件，作出行政许可12.88万件，行政强制1872件。\n因政府信息公开被提起行政复议5件，其中4件维持，1件正在审理。全年办理公安行政复议案件33件、行政诉讼案件12件，出庭应诉率100%。",
            "",
            "",
            "政府信息公开行政复议5件：结果维持4件，尚未审结1件。行政诉讼2件：未经复议直接起诉1件（尚未审结），复议后起诉1件（结果维持）。",
            "执法类信息申请较多，13件涉及执法案卷或者第三方，答复时与申请人的解释沟通有待加强。今后将编制《执法信息公开答复指引》，加强对派出所的培训。",
            "无其他需要报告的事项。",
        ),
        faults=(
            ("结转2024年2件", "结转2024年3件", "carried_on/total"),
            ("结果维持4件", "结果维持3件", "reconsideration_upheld"),
        ),
    ),
    "finance": Bureau(
        agency="三水县财政局",
        year=2024,
        before=11,
        requests={
            "new": (11, 4, 0, 0, 1),
            "granted": (7, 3),
            "partly_granted": (1,),
            "internal_affairs": (1,),
            "not_held": (2, 1, 0, 0, 1),
        },
        cases={"reconsideration_upheld": 1, "litigation_after_pending": 1},
        proactive={
            ("normative", "made"): 3,
            ("normative", "repealed"): 4,
            ("normative", "in_force"): 11,
            ("penalties", "decisions"): 3,
        },
        texts=(
            "我局在县政府网站公开政府预决算、部门预决算、“三公”经费、政府采购、国有资产管理等信息894条。全县81个部门预算、2023年度81个部门决算全部按时公开，公开率100%。政府采购项目公告412条，采购金额2.37亿元。\n2024年共收到政府信息公开申请16件，较2023年增加5件，增长45.5%，全部为网上申请。答复16件，其中同意公开10件，部分公开1件，不予公开1件，无法提供4件。从申请内容看，涉及征地补偿资金9件、项目资金5件、其他2件。\n全年制发行政规范性文件3件，清理废止4件，年末有效11件。行政处罚3件，行政许可0件。",
            "",
            "",
            "2024年，1件政府信息公开行政复议案件被维持；1件经复议后起诉的行政诉讼案件尚在审理中。",
            "存在问题：专业术语多，群众看不懂。改进：编印《财政知识问答》5000份，制作“一图读懂预算”10期。",
            "本年度收取信息处理费0元。",
        ),
        faults=(
            ("同意公开10件", "同意公开11件", "granted/total"),
            ("较2023年增加5件", "较2023年增加6件", "growth"),
        ),
    ),
    "emergency": Bureau(
        agency="宁浦县应急管理局",
        year=2021,
        before=5,
        requests={
            "new": (4, 1, 0, 0, 1),
            "carried_in": (2,),
            "granted": (4, 1),
            "enforcement_file": (0, 0, 0, 0, 1),
            "other_handling": (1,),
        },
        cases={"litigation_after_corrected": 1, "reconsideration_upheld": 1},
        proactive={("permits", "decisions"): 77, ("penalties", "decisions"): 143, ("compulsion", "decisions"): 9},
        texts=(
            "一、主动公开。发布应急预案、预警、安全生产执法等信息641条。公开行政处罚结果信息143条、行政许可结果信息77条。二、依申请公开。2021年度收到公民、法人和其他组织提出的申请6件（上年同期5件），其中公民4件，企业1件，律师事务所1件；2020年结转2件；办理完毕7件。三、信息管理。对2018年以来的1200余条信息开展排查。四、平台建设。五、监督保障。将政务公开纳入绩效考核，分值4分。",
            "",
            "2021年收到申请6件，结转下年1件。7件答复中予以公开5件，占71.4%，不予公开1件，占14.3%，其他处理1件，占14.3%。",
            "1件行政复议，结果为维持；申请人不服复议决定提起行政诉讼1件，法院判决撤销，责令重新答复。",
            "2020年度报告指出的人员不稳定问题，已通过增设1名专职人员解决。当前问题是：应急科普信息原创率不高，仅为30%左右。下一步将加强原创，计划2022年原创率提高到50%以上。",
            "没有收费。",
        ),
        faults=(
            ("上年同期5件", "上年同期8件", "growth"),
            ("公民4件", "公民2件", "new/natural_person"),
        ),
    ),
    "water": Bureau(
        agency="西岭县水利局",
        year=2025,
        before=14,
        requests={
            "new": (13,),
            "carried_in": (1,),
            "granted": (5,),
            "partly_granted": (1,),
            "not_held": (3,),
            "needs_creation": (1,),
            "excessive": (2,),
            "repeated": (1,),
        },
        cases={"reconsideration_upheld": 1, "reconsideration_pending": 1},
        proactive={
            ("normative", "in_force"): 4,
            ("permits", "decisions"): 36,
            ("penalties", "decisions"): 5,
            ("charges", "fees"): 812.5,
        },
        texts=(
            "本年度，我局新收申请13件，同比下降7.1%，上年结转1件，均为自然人申请。其中1人提出申请9件，占全年新收申请量的69.2%。办结13件，答复率92.9%。收取水资源费、水土保持补偿费共812.5万元。发布水情信息365期、旱情信息24期，公开河长制信息58条、工程建设信息77条。",
            "",
            "办结的13件中：予以公开5件（38.5%）、部分公开1件（7.7%）、本机关不掌握3件（23.1%）、没有现成信息需要另行制作1件（7.7%）、重复申请1件（7.7%）、无正当理由大量反复申请2件（15.4%）。结转下年度1件。",
            "2025年收到政府信息公开行政复议2件，其中维持1件，尚未审结1件。2025年县水利局行政诉讼案件0件。",
            "问题和不足：群众反复申请较多，反映出主动公开不够到位。改进：将农村供水、水库移民后期扶持等9类信息转为主动公开。",
            "未收取信息处理费。",
        ),
        faults=(
            ("同比下降7.1%", "同比增长7.1%", "growth"),
            ("重复申请1件", "重复申请2件", "repeated/total"),
        ),
    ),
}

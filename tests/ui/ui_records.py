"""Records for the tests of the window."""

from __future__ import annotations

from datetime import date
from typing import Any

from ogi_desk.domain.records import ChannelUse, Publication, Request
from ogi_desk.domain.vocabulary import ApplicantClass, Channel, RequestChannel

TODAY = date(2012, 12, 12)


def publication(number: int, **values: Any) -> Publication:
    """An item without faults; ``values`` stand in place."""
    given: dict[str, Any] = {
        "title": f"泉港区统计公报第{number}号",
        "category": "业务信息/统计公报",
        "published_on": date(2012, number % 12 + 1, number % 27 + 1),
        "channels": (ChannelUse(Channel.WEBSITE),),
        "agency": "泉港区统计局",
        "section": "综合科",
        "reviewer": "陈局",
        "index_number": f"QG02101-0200-2012-{number:05d}",
    }
    return Publication(**{**given, **values})


def request(number: int, **values: Any) -> Request:
    """A request by a person; ``values`` stand in place."""
    given: dict[str, Any] = {
        "received_on": date(2012, 12, 3),
        "channel": RequestChannel.ONLINE,
        "applicant_class": ApplicantClass.NATURAL_PERSON,
        "content": f"申请公开2011年农民人均纯收入数据（{number}）",
        "number": f"2012-{number:03d}",
        "applicant": "王小明",
        "phone": "13800001234",
    }
    return Request(**{**given, **values})

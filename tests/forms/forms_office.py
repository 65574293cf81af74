"""Who signs the reports of these tests."""

from __future__ import annotations

from collections.abc import Callable

from ogi_desk.domain.records import Profile
from ogi_desk.forms.report import Report

PROFILE = Profile(
    agency="泉港区统计局", region="泉港区", director_post="局长", address="行政中心", postcode="362800",
    phone="0595-87000000", email="tjj@example.cn", website="统计信息网",
)  # fmt: skip
MakeReport = Callable[..., Report]

"""Composing and checking a report of 2012 from a naive source of records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from forms_office import PROFILE, MakeReport
from naive_records import Records

from ogi_desk.domain.records import Profile
from ogi_desk.forms.compose import compose
from ogi_desk.forms.figures import Entries
from ogi_desk.forms.findings import check
from ogi_desk.forms.form import Form, load_form
from ogi_desk.forms.report import Report
from ogi_desk.system.resources import read_text


@pytest.fixture(scope="session")
def form() -> Form:
    return load_form(read_text("forms/fujian-2012.toml"), "fujian-2012.toml")


@pytest.fixture
def make_report(form: Form) -> MakeReport:
    """Compose and check a report of 2012 from records and texts."""

    def make(
        records: Records | None = None,
        texts: Mapping[str, str] | None = None,
        entries: Entries | None = None,
        profile: Profile = PROFILE,
        categories: Sequence[str] = ("业务信息", "业务信息/统计公报", "政务动态"),
        year: int = 2012,
    ) -> Report:
        report = compose(form, year, profile, records or Records(), entries or Entries(), texts or {}, categories)
        return replace(report, findings=check(form, report))

    return make

"""Settings of letters and of the office's daily ways: numbers, whom remedies name, clearance, intake, retention."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from ogi_desk.domain.errors import DeskError
from ogi_desk.domain.records import Profile
from ogi_desk.services.intake import places
from ogi_desk.services.letter_numbers import LETTER_PATTERN, number_of
from ogi_desk.ui.dialogs.fields import Fields
from ogi_desk.ui.language import sentence
from ogi_desk.ui.widgets.fields import LongField

_LINES = ("letter_word", "letter_pattern", "government", "reconsideration_body", "court", "payment")
_MOST_YEARS = 100


class LetterFields(Fields):
    """What letters say and how they are numbered."""

    def __init__(self, profile: Profile, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._year = year
        for key, label, hint in (
            ("letter_word", self.tr("机关代字(&W)"), self.tr("文书文号用，如“泉港统信”；不填的用公文的机关代字")),
            ("letter_pattern", self.tr("文书文号规则(&P)"), ""),
            ("government", self.tr("本级政府(&G)"), self.tr("如“泉州市泉港区人民政府”")),
            ("reconsideration_body", self.tr("复议机关(&F)"), self.tr("不填的为本级人民政府")),
            ("court", self.tr("管辖法院(&L)"), self.tr("如“福建省泉州市泉港区人民法院”")),
            ("payment", self.tr("缴款方式(&K)"), self.tr("收费通知中写明的缴纳方式")),
        ):
            self.add(key, label, QLineEdit(str(getattr(profile, key)), self), hint)
        pattern = self.editors["letter_pattern"]
        assert isinstance(pattern, QLineEdit)
        pattern.setPlaceholderText(LETTER_PATTERN)
        self.clearance = QCheckBox(self.tr("答复、延期等文书经负责人审定后才能发出(&A)"), self)
        self.clearance.setChecked(profile.clearance)
        self.add("clearance", self.tr("负责人审定"), self.clearance)

    def typed(self, profile: Profile) -> Profile:
        """The profile with what stands here."""
        kept = {key: self.text(key) for key in _LINES}
        return replace(profile, **kept, clearance=self.clearance.isChecked())  # type: ignore[arg-type]

    def judge_pattern(self, profile: Profile) -> str:
        """Show what the pattern gives, or what is wrong with it; return the fault."""
        try:
            example = number_of(profile, self.tr("补"), self._year, 5)
        except DeskError as error:
            self.hint("letter_pattern", "")
            self.wrong("letter_pattern", sentence(error))
            return sentence(error)
        self.wrong("letter_pattern", "")
        fields = self.tr("{letter_word} 机关代字，{series} 文种代字，{year} 年份，{serial} 序号")
        self.hint("letter_pattern", self.tr("如 {0}。规则中可用：{1}").format(example, fields))
        return ""


class DailyFields(Fields):
    """Where requests are looked for each day, and how long personal data is kept."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = LongField(5)
        self.places.set_value(profile.intake_places)
        self.places.setPlaceholderText("\n".join(places(Profile(agency=""))))
        self.years = QSpinBox(self)
        self.years.setRange(0, _MOST_YEARS)
        self.years.setSpecialValueText(self.tr("不移除"))
        self.years.setSuffix(self.tr(" 年"))
        self.years.setValue(profile.retention_years or 0)
        self.add("intake_places", self.tr("每日查收的地方(&P)"), self.places, self.tr("每行一处；不填的用灰字所列"))
        self.add(
            "retention_years",
            self.tr("个人信息保存(&Y)"),
            self.years,
            self.tr("申请办结满这些年后，可在“工具”中移除申请人的个人信息；统计数字不变"),
        )

    def typed(self, profile: Profile) -> Profile:
        """The profile with what stands here."""
        lines = [line.strip() for line in self.places.value().splitlines() if line.strip()]
        return replace(profile, intake_places="\n".join(lines), retention_years=self.years.value() or None)

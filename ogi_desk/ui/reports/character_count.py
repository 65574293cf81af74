"""How long a section is, against what the form asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ogi_desk.ui import theme


def characters(text: str) -> int:
    """The characters of a text that count; spaces and ends of lines do not."""
    return sum(not c.isspace() for c in text)


class CharacterCount(QLabel):
    """How long a section is, against what the form asks for: ``812 / 1000 字``; too long is amber and said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._tone = "muted"

    def show_count(self, count: int, limit: int) -> None:
        """Show a count; ``limit`` 0 means the form asks for none."""
        over = limit > 0 and count > limit
        if over:
            text = self.tr("{0} / {1} 字，超出 {2} 字").format(count, limit, count - limit)
        else:
            text = self.tr("{0} / {1} 字").format(count, limit) if limit else self.tr("{0} 字").format(count)
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("本格式要求一般不超过 {0} 字，空格不计").format(limit) if limit else "")
        self._tone = "soon" if over else "muted"
        self.dress()

    def dress(self) -> None:
        """Take the tone's colour of the palette in use."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._tone))
        self.setPalette(palette)

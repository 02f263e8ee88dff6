"""What cannot be read in the chosen template, and a button for each way out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.files.templates import Advice, length_of
from gui import look


def _tr(text: str) -> str:
    return QCoreApplication.translate("AdviceStrip", text)


class AdviceStrip(QWidget):
    """Hidden while there is nothing to say."""

    slots_asked_for = Signal(int)
    list_asked_for = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice")
        self.told = look.label(tone="warning")
        self.told.setWordWrap(True)
        self.better = self._button("use_slots", "", self._ask_for_slots)
        self.own = self._button("use_own_slots", "", self._ask_for_own)
        self.as_list = self._button("use_list", _tr("Use a list instead"), self.list_asked_for.emit)
        self._minutes = self._own_minutes = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.UNIT)
        column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(look.GAP)
        for button in (self.better, self.own, self.as_list):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def _button(self, name: str, text: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def show_advice(self, advice: Sequence[Advice], lengths: Sequence[int], now: int, can_edit: bool) -> None:
        """Show what is to be said of a template; `lengths` are those its slots may have, its own first, `now` the one
        they have, in minutes."""
        self._minutes = next((one.minutes for one in advice if one.minutes), 0)
        self._own_minutes = lengths[0] if lengths and now != lengths[0] else 0
        told = [one.sentence for one in advice]
        if not told and self._own_minutes:
            sentence = _tr("Slots have {0} here, those of the template have {1}.")
            told = [sentence.format(length_of(now), length_of(lengths[0]))]
        self.told.setText("\n".join(told))
        look.set_tone(self.told, "warning" if advice else "muted")
        self.better.setText(_tr("Use {0} slots").format(_as_adjective(self._minutes)))
        self.better.setVisible(bool(self._minutes) and can_edit)
        self.own.setText(_tr("Use {0} slots again").format(_as_adjective(self._own_minutes)))
        self.own.setVisible(bool(self._own_minutes) and can_edit)
        self.as_list.setVisible(any(one.prefers_list for one in advice))
        self.setVisible(bool(told))

    def _ask_for_slots(self) -> None:
        self.slots_asked_for.emit(self._minutes)

    def _ask_for_own(self) -> None:
        self.slots_asked_for.emit(self._own_minutes)


def _as_adjective(minutes: int) -> str:
    """4-hour, 30-minute, 1-day."""
    if minutes and minutes % 1440 == 0:
        return _tr("{0}-day").format(minutes // 1440)
    return _tr("{0}-minute").format(minutes) if minutes % 60 else _tr("{0}-hour").format(minutes // 60)

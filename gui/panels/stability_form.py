"""How near a new plan must stay to the present one, as the planner says it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QSettings, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDoubleSpinBox,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.model import minute_of, moment_of
from gui import look

if TYPE_CHECKING:
    from core.solve import Stability

WORTH_A_MOVE = 0.2
"""What a move must gain unless the planner says otherwise, a fifth of a changeover: nobody wants eight bars moved for
nearly nothing."""
MOST = 10
"""Lots that may move unless the planner says otherwise."""
NARROWEST = 120
"""Pixels of a field at least."""
ANY = 0
"""Shown as words in the field for how many lots may move."""


MOST_KEY, PRICE_KEY, MACHINES_KEY = "repair/most", "repair/price", "repair/keep_machines"


class StabilityForm(QWidget):
    """One box to tick, and under it what may change. How much may change is remembered for the next start; the box is
    not, and the time before which nothing moves belongs to one plan."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._epoch: date | None = None
        self._is_under_way = self._has_said = False
        self.near = QCheckBox(self.tr("Stay &near the present plan"))
        self.near.setObjectName("near_box")
        self._make_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP)
        column.addWidget(self.near)
        column.addWidget(self._fields)
        self.near.toggled.connect(self._show)
        self.has_since.toggled.connect(self.since.setEnabled)
        self.since.dateTimeChanged.connect(self._say)
        self._recall()
        for told in (self.most.valueChanged, self.price.valueChanged, self.machines.toggled):
            told.connect(self._remember)
        self._show()

    def _make_fields(self) -> None:
        self.most = QSpinBox()
        self.most.setRange(ANY, 9999)
        self.most.setSpecialValueText(self.tr("any number of lots"))
        self.most.setSuffix(self.tr(" lots"))
        self.most.setAccessibleName(self.tr("Lots that may move"))
        self.most.setToolTip(self.tr("No more lots than this end elsewhere than they are now."))
        self.has_since = QCheckBox(self.tr("Nothing &before"))
        self.has_since.setToolTip(self.tr("What begins before this time stays, and nothing new begins before it."))
        self.since = QDateTimeEdit()
        self.since.setCalendarPopup(True)
        self.since.setDisplayFormat("d MMM yyyy HH:mm")
        self.since.setEnabled(False)
        self.since.setAccessibleName(self.tr("Nothing before"))
        self.price = QDoubleSpinBox()
        self.price.setRange(0, 1e6)
        self.price.setDecimals(1)
        self.price.setAccessibleName(self.tr("What a move must gain"))
        self.price.setToolTip(self.tr("A lot moves only where that makes the plan cheaper by at least this much."))
        self.machines = QCheckBox(self.tr("Keep &machines"))
        self.machines.setToolTip(self.tr("Lots change their times only: machine and quantity stay."))
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(look.MARGIN, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # other languages need more room
        for field in (self.most, self.since, self.price):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(NARROWEST)
        form.addRow(self.tr("Mo&ve at most"), self.most)
        form.addRow(self.has_since, self.since)
        form.addRow(self.tr("A move must &gain"), self.price)
        form.addRow(self.machines)

    def show_for(self, epoch: date, has_plan: bool, is_under_way: bool = False) -> None:
        """Offer what this project allows: without a plan there is nothing to stay near to, and of one that is under way
        what has begun stays, unless the planner says otherwise."""
        look.weeks.dress(self.since.calendarWidget())
        self.near.setEnabled(has_plan)
        self.near.setToolTip(self.tr(
            "Repair: better what gains most, and leave the rest where it is. Locked lots never move."
        ) if has_plan else self.tr("There is no plan yet to stay near to: solve first."))  # fmt: skip
        if not has_plan:
            self.near.setChecked(False)
        if epoch != self._epoch:
            self._epoch, self._has_said = epoch, False
            self.since.setMinimumDateTime(_to_qt(moment_of(epoch, 0)))
        if is_under_way != self._is_under_way:
            self._is_under_way = is_under_way
            self.has_since.setChecked(is_under_way)
        if not self._has_said:
            self._show_now(epoch)

    def _show_now(self, epoch: date) -> None:
        now = max(moment_of(epoch, 0), datetime.now().replace(second=0, microsecond=0))
        self.since.setDateTime(_to_qt(now))
        self._has_said = False

    def _say(self) -> None:
        self._has_said = True

    def stability(self) -> Stability | None:
        """What was said; None where the plan may change freely."""
        from core.solve import Stability

        if not self.near.isChecked() or self._epoch is None:
            return None
        since = self._minute(self._epoch) if self.has_since.isChecked() else None
        most = None if self.most.value() == ANY else self.most.value()
        return Stability(most, since, self.machines.isChecked(), self.price.value())

    def _recall(self) -> None:
        self.most.setValue(int(look.kept.number(MOST_KEY, MOST)))
        self.price.setValue(look.kept.number(PRICE_KEY, WORTH_A_MOVE))
        self.machines.setChecked(str(QSettings().value(MACHINES_KEY, "false")).lower() == "true")

    def _remember(self) -> None:
        kept = QSettings()
        kept.setValue(MOST_KEY, self.most.value())
        kept.setValue(PRICE_KEY, self.price.value())
        kept.setValue(MACHINES_KEY, self.machines.isChecked())

    def _minute(self, epoch: date) -> int:
        day, time = self.since.date(), self.since.time()
        return minute_of(epoch, datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()))

    def _show(self) -> None:
        self._fields.setVisible(self.near.isChecked())
        self.changed.emit()


def _to_qt(moment: datetime) -> QDateTime:
    return QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute))

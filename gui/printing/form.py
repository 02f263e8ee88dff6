"""The form beside the preview: which parts, which paper, how wide a day, how large the letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.model import LENGTH_OF_DAY, moment_of
from gui import look
from gui.gantt.colouring import colour_keys, key_name
from gui.printing.choices import MARGINS, PAPERS, PARTS, SORTS, WIDTHS, Choices, Part
from gui.printing.source import Source, part_name

SORT_NAMES = {
    "order": QT_TRANSLATE_NOOP("PrintForm", "By order number"),
    "promised": QT_TRANSLATE_NOOP("PrintForm", "By promised date"),
    "due": QT_TRANSLATE_NOOP("PrintForm", "By due date"),
    "customer": QT_TRANSLATE_NOOP("PrintForm", "By customer"),
}
FIRST_CM = 3.0
"""How wide a day is at first where it is not fitted to the page."""


class ChoicesForm(QWidget):
    """Fields for all choices; `changed` says that one differs."""

    changed = Signal()

    def __init__(self, source: Source, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_form")
        self._source = source
        self._make_parts(choices)
        self._make_paper(choices)
        self._make_board(choices)
        self._make_days(choices)
        self._make_lists(choices)
        self._build()
        self._refresh()
        self._connect()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            parts=self._parts_chosen(),
            paper=self.paper.currentText(),
            is_landscape=self.way.currentData(),
            margin=self.margin.value(),
            day_cm=self.day_cm.value() if self.width_of_day.currentData() == "day" else 0.0,
            is_colour=self.ink.currentData(),
            is_large=self.letters.currentData(),
            starts_pages=self.starts_pages.isChecked(),
            producer_pages=self.producer_pages.isChecked(),
            sort=self.sort.currentData(),
            colour_by=self.colour_by.currentData(),
            since=self._minute(self.since) if self.days.currentData() else None,
            until=self._minute(self.until) + LENGTH_OF_DAY if self.days.currentData() else None,
        )

    @property
    def kept(self) -> Choices:
        """What is worth keeping: a part that this plan has no pages of stays as it was chosen."""
        absent = [part for part in self._before if not self.parts[part].isEnabled()]
        return replace(self.choices, parts=tuple(part for part in PARTS if part in (*self._parts_chosen(), *absent)))

    # Making

    def _make_parts(self, choices: Choices) -> None:
        self._before = choices.parts
        self.parts: dict[Part, QCheckBox] = {}
        self._reasons: dict[Part, QWidget] = {}
        for part in PARTS:
            box, why = QCheckBox(part_name(part)), self._source.why_not(part)
            box.setObjectName(f"print_{part}")
            box.setChecked(part in choices.parts and not why)
            box.setEnabled(not why)
            reason = look.label(why, role="small", tone="muted")
            reason.setWordWrap(True)
            reason.setContentsMargins(22, 0, 0, 0)
            reason.setVisible(bool(why))
            box.setToolTip(look.as_written(why))
            box.setAccessibleDescription(why)
            self.parts[part], self._reasons[part] = box, reason

    def _make_paper(self, choices: Choices) -> None:
        self.paper = _combo("print_paper", [(size, size) for size in PAPERS], choices.paper)
        ways = [(self.tr("Landscape"), True), (self.tr("Portrait"), False)]
        self.way = _combo("print_way", ways, choices.is_landscape)
        self.margin = _amount("print_margin", MARGINS, choices.margin, self.tr(" mm"))
        inks = [(self.tr("Colours and patterns"), True), (self.tr("Black and white"), False)]
        self.ink = _combo("print_ink", inks, choices.is_colour)

    def _make_board(self, choices: Choices) -> None:
        widths = [(self.tr("All days on one page’s width"), "page"), (self.tr("Days of one width"), "day")]
        self.width_of_day = _combo("print_width", widths, "day" if choices.day_cm else "page")
        self.day_cm = _amount("print_day", WIDTHS, choices.day_cm or FIRST_CM, self.tr(" cm"))
        self.day_cm.setDecimals(1)
        self.day_cm.setSingleStep(0.5)
        keys = [(key_name(key), key) for key in colour_keys(self._source.scenario)]
        self.colour_by = _combo("print_colour_by", keys, choices.colour_by)

    def _make_days(self, choices: Choices) -> None:
        first, last = self._source.days
        spans = [(self.tr("The whole plan"), False), (self.tr("Some days"), True)]
        self.days = _combo("print_days", spans, choices.since is not None)
        self.since = self._day("print_since", first if choices.since is None else choices.since)
        self.until = self._day("print_until", (last if choices.until is None else choices.until) - 1)

    def _make_lists(self, choices: Choices) -> None:
        sizes = [(self.tr("Large, to hang up"), True), (self.tr("Small, to save paper"), False)]
        self.letters = _combo("print_letters", sizes, choices.is_large)
        self.starts_pages = QCheckBox(self.tr("Each &machine begins a page"))
        self.starts_pages.setChecked(choices.starts_pages)
        self.producer_pages = QCheckBox(self.tr("Each produce&r begins a page"))
        self.producer_pages.setChecked(choices.producer_pages)
        sorts = [(QCoreApplication.translate("PrintForm", str(SORT_NAMES[sort])), sort) for sort in SORTS]
        self.sort = _combo("print_sort", sorts, choices.sort)

    def _day(self, name: str, minute: int) -> QDateEdit:
        when = moment_of(self._source.epoch, minute).date()
        made = QDateEdit(QDate(when.year, when.month, when.day))
        made.setObjectName(name)
        look.give_month(made)
        end = self._source.epoch + timedelta(days=self._source.scenario.shop.horizon_days + 366)
        begin = self._source.epoch - timedelta(days=366)
        made.setDateRange(QDate(begin.year, begin.month, begin.day), QDate(end.year, end.month, end.day))
        return made

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(look.MARGIN)
        parts = QGroupBox(self.tr("Pages of"))
        boxes = QVBoxLayout(parts)
        boxes.setSpacing(look.UNIT)
        for part in PARTS:
            boxes.addWidget(self.parts[part])
            boxes.addWidget(self._reasons[part])
        column.addWidget(parts)
        column.addWidget(_group(self.tr("Paper"), [
            (self.tr("&Size"), self.paper), (self.tr("Orien&tation"), self.way), (self.tr("Mar&gins"), self.margin),
            (self.tr("&Ink"), self.ink)]))  # fmt: skip
        column.addWidget(_group(self.tr("Days on board and lists"), [
            (self.tr("Sho&w"), self.days), (self.tr("&From"), self.since), (self.tr("&Until"), self.until)]))
        column.addWidget(_group(self.tr("Board"), [
            (self.tr("Wi&dth"), self.width_of_day), (self.tr("A da&y is"), self.day_cm),
            (self.tr("Colour &by"), self.colour_by)]))  # fmt: skip
        lists = _group(self.tr("Lists"), [(self.tr("T&ext size"), self.letters), (self.tr("&Orders"), self.sort)])
        form = lists.layout()
        assert isinstance(form, QFormLayout)
        form.addRow(self.starts_pages)
        form.addRow(self.producer_pages)
        column.addWidget(lists)
        column.addStretch(1)

    def _connect(self) -> None:
        for box in (*self.parts.values(), self.starts_pages, self.producer_pages):
            box.toggled.connect(self._tell)
        for combo in (self.paper, self.way, self.ink, self.width_of_day, self.colour_by, self.days, self.letters,
                      self.sort):  # fmt: skip
            combo.currentIndexChanged.connect(self._tell)
        for field in (self.margin, self.day_cm):
            field.valueChanged.connect(self._tell)
        self.since.dateChanged.connect(partial(self._keep_in_order, self.since))
        self.until.dateChanged.connect(partial(self._keep_in_order, self.until))

    # Following

    def _tell(self, *_: object) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        """Only what matters can be changed."""
        chosen = self._parts_chosen()
        has_board, has_lists = "board" in chosen, "dispatch" in chosen
        for field in (self.width_of_day, self.colour_by):
            field.setEnabled(has_board)
        self.day_cm.setEnabled(has_board and self.width_of_day.currentData() == "day")
        has_days = self._source.is_timed and (has_board or has_lists)
        self.days.setEnabled(has_days)
        for day in (self.since, self.until):
            day.setEnabled(has_days and bool(self.days.currentData()))
        self.letters.setEnabled(bool({"dispatch", "offers", "orders"} & set(chosen)))
        self.starts_pages.setEnabled(has_lists and self._source.is_timed)
        self.producer_pages.setVisible(bool(self._source.scenario.shop.producers))
        self.producer_pages.setEnabled("offers" in chosen)
        self.sort.setEnabled("orders" in chosen)

    def _keep_in_order(self, changed: QDateEdit, _day: QDate) -> None:
        """The last day never lies before the first: the other one follows."""
        if self.since.date() > self.until.date():
            other = self.until if changed is self.since else self.since
            other.setDate(changed.date())
        self._tell()

    def _parts_chosen(self) -> tuple[Part, ...]:
        return tuple(part for part in PARTS if self.parts[part].isChecked() and self.parts[part].isEnabled())

    def _minute(self, field: QDateEdit) -> int:
        day = field.date().toPython()
        assert isinstance(day, date)
        return (day - self._source.epoch).days * LENGTH_OF_DAY


def _combo(name: str, items: list[tuple[str, Any]], chosen: object) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for text, value in items:
        made.addItem(text, value)
    made.setCurrentIndex(max(0, made.findData(chosen)))
    return made


def _amount(name: str, bounds: tuple[float, float], value: float, suffix: str) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setObjectName(name)
    made.setDecimals(0)
    made.setRange(*bounds)
    made.setSuffix(suffix)
    made.setValue(value)
    return made


def _group(title: str, rows: list[tuple[str, QWidget]]) -> QGroupBox:
    made = QGroupBox(title)
    form = QFormLayout(made)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for name, field in rows:
        form.addRow(name, field)
        field.setAccessibleName(name.replace("&", ""))
    return made

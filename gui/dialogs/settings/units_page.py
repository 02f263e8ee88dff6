"""The section of units and weeks."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from gui import look
from gui.dialogs.settings.fields import choice
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.words import also
from gui.preferences import SYSTEM, WEEK_DAYS, Preferences


class UnitsPage(Page):
    """How durations, distances and lengths read, and where a week begins."""

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("Units and weeks"), "calendar", name="units_page")
        self.durations = choice(self._durations(), chosen.durations)
        self.distances = choice([("km", self.tr("Kilometres")), ("mi", self.tr("Miles"))], chosen.distances)
        self.lengths = choice([("mm", self.tr("Millimetres")), ("in", self.tr("Inches"))], chosen.lengths)
        self.week = choice(self._week_days(), chosen.week)
        self._hang()

    def _durations(self) -> list[tuple[str, str]]:
        return [
            ("mixed", self.tr("4 h 30, days from 48 h on")),
            ("hours", self.tr("4 h 30, always in hours")),
            ("decimal", self.tr("Hours with decimals")),
            ("days", self.tr("Days with decimals")),
        ]

    def _week_days(self) -> list[tuple[str, str]]:
        system = look.weeks.name_of(QLocale.system().firstDayOfWeek().value - 1)
        days = [(key, look.weeks.name_of(number)) for key, number in WEEK_DAYS.items()]
        return [*days, (SYSTEM, self.tr("Like the system ({0})").format(system))]

    def _hang(self) -> None:
        self.row(
            self.tr("&Durations"), self.durations,
            note=self.tr("Everywhere: on the board, in tables, in sentences, on paper."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "units time hours minutes days decimal format")),
        )
        self.row(
            self.tr("D&istances"), self.distances, note=self.tr("In the tables and offers of a network."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "units km kilometres kilometers miles transport")),
        )
        self.row(
            self.tr("&Lengths of parts"), self.lengths,
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "units mm millimetres inch inches size width thickness")),
        )
        self.row(
            self.tr("&Week begins on"), self.week,
            note=self.tr(
                "Weeks from Monday are numbered by ISO 8601; of others the one with 1 January is week 1, as in "
                "Excel’s WEEKNUM. Order books and templates keep ISO weeks."
            ),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "week start first day monday sunday calendar number")),
        )

    def restore(self) -> None:
        """Metric, in hours and days, weeks of ISO 8601."""
        first = Preferences()
        for field, value in ((self.durations, first.durations), (self.distances, first.distances),
                             (self.lengths, first.lengths), (self.week, first.week)):  # fmt: skip
            field.setCurrentIndex(field.findData(value))

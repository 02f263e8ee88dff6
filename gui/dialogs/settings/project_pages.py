"""The sections that belong to the project: what a good plan is, and the facts of this shop."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDate
from PySide6.QtWidgets import QDateEdit

from core.model import Objective, Shop
from gui import look
from gui.dialogs.settings.fields import WIDTH, count
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.weights import Weights
from gui.dialogs.settings.words import also


class ObjectivePage(Page):
    """What costs how much in this project."""

    def __init__(self, objective: Objective) -> None:
        super().__init__(self.tr("Objective"), "objective", is_of_project=True, name="objective_page")
        self.weights = Weights(self, objective)

    def restore(self) -> None:
        """The weights every shop begins with."""
        self.weights.show(Objective())


class ShopPage(Page):
    """Facts of this shop that stand in no table."""

    def __init__(self, shop: Shop) -> None:
        super().__init__(self.tr("This shop"), "machine", is_of_project=True, name="shop_page")
        self.changeover = count(shop.default_changeover_minutes, 0, 100_000, self.tr(" min"))
        self.second_pass = count(shop.second_pass_minutes, 0, 100_000, self.tr(" min"))
        self.horizon = count(shop.horizon_days, 1, 3660, self.tr(" days"))
        self.epoch = QDateEdit(QDate(shop.epoch.year, shop.epoch.month, shop.epoch.day))
        look.give_month(self.epoch)
        self.epoch.setFixedWidth(WIDTH)
        self.row(
            self.tr("&Default changeover"), self.changeover, note=self.tr("Where no changeover rule matches."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "setup change minutes")),
        )
        self.row(
            self.tr("&Second pass of double printing"), self.second_pass,
            note=self.tr("Between the two passes on a single machine."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "setup change minutes")),
        )
        self.row(
            self.tr("Plan &begins on"), self.epoch,
            note=self.tr("The midnight the plan begins at; every date stays what it is."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "start date epoch day")),
        )
        self.row(
            self.tr("Plan h&orizon"), self.horizon, note=self.tr("Calendars are rolled out this far ahead."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "days ahead length")),
        )

    @property
    def fields(self) -> dict[str, Any]:
        """The fields of the shop as they stand here."""
        return {
            "epoch": self.epoch.date().toPython(),
            "horizon_days": self.horizon.value(),
            "default_changeover_minutes": self.changeover.value(),
            "second_pass_minutes": self.second_pass.value(),
        }

    def restore(self) -> None:
        """What every shop begins with; the day the plan begins on stays."""
        first = Shop(date.min)
        self.changeover.setValue(first.default_changeover_minutes)
        self.second_pass.setValue(first.second_pass_minutes)
        self.horizon.setValue(first.horizon_days)

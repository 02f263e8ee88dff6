"""The section of language and theme."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QApplication, QPushButton

from core import language
from gui import look
from gui.dialogs.settings.fields import choice
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.words import also
from gui.preferences import SYSTEM, Preferences


class LookPage(Page):
    """A theme is tried on as soon as it is chosen; a language needs a restart."""

    restart_asked_for = Signal()

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("Language and look"), "colour", name="look_page")
        names = [(code, language.own_name(code)) for code in language.available()]
        self.language = choice([(SYSTEM, self.tr("Like the system")), *names], chosen.language)
        self.restart_button = QPushButton(self.tr("&Restart now"))
        self.restart_button.setObjectName("restart_now")
        self.restart_button.clicked.connect(self.restart_asked_for)
        themes = [("light", self.tr("Light")), ("dark", self.tr("Dark")), (SYSTEM, self.tr("Like the system"))]
        self._worn = look.choice()
        self.theme = choice(themes, self._worn)
        self.row(
            self.tr("&Language"), self.language, note=self.tr("Corkboard speaks it after a restart."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "language english french français anglais translation")),
        )
        self.buttons(
            self.restart_button,
            note=self.tr("Keeps these settings, asks to save what is not saved yet, and opens the same project again."),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "language restart")),
        )
        self.row(
            self.tr("&Theme"), self.theme,
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "colour color dark light mode appearance night")),
        )
        self.language.currentIndexChanged.connect(self._offer_restart)
        self.theme.currentIndexChanged.connect(self._try_on)
        self._offer_restart()

    @property
    def speaks_another(self) -> bool:
        """Whether the language chosen here is not the one that is spoken."""
        wanted = self.language.currentData()
        return (language.system() if wanted == SYSTEM else wanted) != language.code()

    def _offer_restart(self) -> None:
        self.restart_button.setEnabled(self.speaks_another)

    def _try_on(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        look.apply(app, self.theme.currentData())

    def keep_theme(self) -> None:
        """What is worn now is what is worn from now on."""
        self._worn = look.choice()

    def give_back(self) -> None:
        """Wear again what was worn before the planner tried others on."""
        self.theme.setCurrentIndex(self.theme.findData(self._worn))

    def restore(self) -> None:
        """The system's language and theme."""
        for field in (self.language, self.theme):
            field.setCurrentIndex(field.findData(SYSTEM))

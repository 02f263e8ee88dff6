"""The sections of saving by itself and of the notice of new versions."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QSettings
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from gui import look
from gui.dialogs.settings.fields import choice
from gui.dialogs.settings.page import Page
from gui.dialogs.settings.words import also
from gui.look import wording
from gui.preferences import Preferences
from gui.updates import Updates, last_look, last_outcome

MINUTES = (0, 1, 5, 10)
WIDE = 340


class SavingPage(Page):
    """Whether the project's file is saved by itself."""

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("Saving"), "save", name="saving_page")
        minutes = sorted({*MINUTES, chosen.autosave})
        self.autosave = choice([(every, self._in_words(every)) for every in minutes], chosen.autosave)
        self.row(
            self.tr("Save a&utomatically"), self.autosave,
            note=self.tr(
                "You lose nothing either way: every step is in the journal beside the project within a second. "
                "Switch it on where others look at the file. Projects without a file are left to you, and a file that "
                "someone else has changed is never overwritten."
            ),
            also=also(QT_TRANSLATE_NOOP("SettingsWords", "autosave automatic save backup minutes journal crash")),
        )
        place = QLineEdit(QSettings().fileName())
        place.setReadOnly(True)
        place.setMinimumWidth(WIDE)
        words = also(QT_TRANSLATE_NOOP("SettingsWords", "folder path file"))
        self.row(self.tr("Settings are kept in"), place, also=words)

    def _in_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never")
        return self.tr("Every minute") if minutes == 1 else self.tr("Every {0} minutes").format(minutes)

    def restore(self) -> None:
        """Never: the journal keeps every step already."""
        self.autosave.setCurrentIndex(self.autosave.findData(Preferences().autosave))


class UpdatesPage(Page):
    """Where IT tells which version is the newest, and what came of the last look."""

    def __init__(self, chosen: Preferences) -> None:
        super().__init__(self.tr("Updates"), "info", name="updates_page")
        self.updates = Updates(self)
        self.news = QCheckBox(self.tr("&Tell me about new versions"))
        self.news.setChecked(chosen.news)
        self.place = QLineEdit(chosen.news_place)
        self.place.setMinimumWidth(WIDE)
        self.place.setPlaceholderText(self.tr("\\\\server\\share\\latest.json"))
        self.look_button = QPushButton(self.tr("Look &now"))
        self.look_button.setObjectName("look_now")
        self.look_button.clicked.connect(self._look)
        self.outcome = look.label(tone="muted")
        self.outcome.setObjectName("last_look")
        self.updates.ended.connect(self._show)
        self.place.textChanged.connect(self._show)
        self._hang()
        self._show()

    def _hang(self) -> None:
        words = also(QT_TRANSLATE_NOOP("SettingsWords", "update version news network internet notice"))
        self.tick(
            self.news, also=words,
            note=self.tr(
                "At most once a day Corkboard reads the file below, and nothing else. While this is off it opens no "
                "connection at all."
            ),
        )
        self.row(
            self.tr("&Look at"), self.place, also=words,
            note=self.tr(
                "A path or an https:// address that your IT names. The file there says "
                "{0}, or the version in its first line and where to get it in the second."
            ).format('{"version": "0.2.0", "where": "…"}'),
        )
        self.buttons(self.look_button, also=words)
        self.text(self.outcome, also=words)

    def _look(self) -> None:
        self.updates.look(self.place.text())
        self._show()

    def _show(self) -> None:
        self.look_button.setEnabled(bool(self.place.text().strip()) and not self.updates.is_looking)
        self.outcome.setText(self._in_words())

    def _in_words(self) -> str:
        if self.updates.is_looking:
            return self.tr("Looking…")
        when = last_look()
        if when is None:
            return self.tr("Nobody has looked yet.")
        return self.tr("Last looked {0}. {1}").format(wording.date_and_time(when), last_outcome())

    def restore(self) -> None:
        """Off, and nowhere."""
        self.news.setChecked(False)
        self.place.clear()

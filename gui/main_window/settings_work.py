"""What the settings change: asked for in one dialog, kept, and in force at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from core import __version__, language
from core.files.latest import Latest
from gui import look, preferences
from gui.dialogs import SettingsDialog, change_settings
from gui.main_window.autosave import Autosave
from gui.panels import SolvePanel
from gui.preferences import Preferences
from gui.updates import Updates

if TYPE_CHECKING:
    from gui.main_window.window import MainWindow

HOUR = 3_600_000
SOON = 4_000
"""Milliseconds after the start before anybody looks for a newer version: the window comes first."""


class SettingsWork(QObject):
    """The settings of this computer at work in one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.autosave = Autosave(window)
        self.updates = Updates(self)
        self.updates.found.connect(self._tell_of_version)
        self._hours = QTimer(self)
        self._hours.timeout.connect(self.updates.look_if_due)
        self._hours.start(HOUR)
        QTimer.singleShot(SOON, self, self.updates.look_if_due)

    def ask(self, section: str = "") -> None:
        """Let the planner look at all settings and change some; only those of the project are a step."""
        session = self._window.session
        reason = session.read_only_reason or ""
        chosen = preferences.kept()
        dialog = SettingsDialog(session.scenario.shop, session.hand, chosen, self._window, read_only=reason)
        dialog.open_section(section)
        dialog.applied.connect(self._apply)
        dialog.exec()
        wants_restart, speaks_another = dialog.wants_restart, dialog.look_page.speaks_another
        has_new_language = preferences.kept().language != chosen.language
        dialog.deleteLater()
        if wants_restart:
            self._window.restart()
        elif has_new_language and speaks_another:
            self._offer_restart()

    def close(self) -> None:
        """Nothing is saved or looked for any more."""
        self._hours.stop()
        self.autosave.close()
        self.updates.close()

    def _apply(self) -> None:
        dialog, session = cast("SettingsDialog", self.sender()), self._window.session
        before, chosen = preferences.kept(), dialog.preferences
        self._window.planning.keep_hand(dialog.hand_rules)
        if chosen != before:
            self._take(before, chosen)
        if session.is_read_only:
            return
        session.apply(self.tr("Change settings"), change_settings, dialog.objective, dialog.shop_fields)
        if chosen.weights != before.weights and self._window.documents.renew_untouched():
            dialog.objective_page.weights.show(session.scenario.shop.objective)

    def _take(self, before: Preferences, chosen: Preferences) -> None:
        preferences.keep(chosen)
        if chosen.theme != look.choice():
            self._window.set_theme(chosen.theme)
        if chosen.manners != look.manners.current():
            look.manners.use(chosen.manners)
            self._window.session.show_anew()
        panel = self._window.docks.panel("solve")
        assert isinstance(panel, SolvePanel)
        panel.take_defaults()
        self.autosave.take_choice()
        if (chosen.news, chosen.news_place) != (before.news, before.news_place):
            self.updates.look_if_due()

    def _offer_restart(self) -> None:
        chosen = preferences.kept().language
        name = language.own_name(language.system() if chosen == preferences.SYSTEM else chosen)
        self._window.notices.say(
            self.tr("Corkboard speaks {0} from the next start on.").format(name),
            button=self.tr("Restart now"), act=self._window.restart,
        )

    def _tell_of_version(self, latest: Latest) -> None:
        self._where = latest.where or preferences.kept().news_place
        sentence = self.tr("Corkboard {0} is available; you have {1}. Get it at {2}")
        self._window.notices.say(
            sentence.format(latest.version, __version__, self._where), button=self.tr("Show it"), act=self._show_version
        )

    def _show_version(self) -> None:
        QDesktopServices.openUrl(place_of(self._where))


def place_of(where: str) -> QUrl:
    """A page to open, or the folder something lies in: what others name is shown, never started. Windows takes
    "setup.exe." for "setup.exe"."""
    if where.lower().startswith(("https://", "http://")):
        return QUrl(where)
    path = Path((QUrl(where).toLocalFile() if where.lower().startswith("file:") else where).rstrip(" ."))
    return QUrl.fromLocalFile(str(path.parent if path.suffix else path))

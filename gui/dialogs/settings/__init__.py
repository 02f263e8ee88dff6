"""The settings: of this project and of this computer, with a search."""

from gui.dialogs.settings.changing import change_settings
from gui.dialogs.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog", "change_settings"]

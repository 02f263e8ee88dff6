"""What asks the planner or tells at length: import, settings, recovery, errors, keyboard, about."""

from gui.dialogs.about_dialog import AboutDialog
from gui.dialogs.error_dialog import ErrorDialog
from gui.dialogs.import_wizard import ImportWizard, ReportDialog, kind_name
from gui.dialogs.keyboard_dialog import KeyboardDialog
from gui.dialogs.problems_dialog import ProblemsDialog
from gui.dialogs.recovery_dialog import RecoveryDialog
from gui.dialogs.report import names_of, report, trace
from gui.dialogs.settings import SettingsDialog, change_settings

__all__ = [
    "AboutDialog", "ErrorDialog", "ImportWizard", "KeyboardDialog", "ProblemsDialog", "RecoveryDialog",
    "ReportDialog", "SettingsDialog", "change_settings", "kind_name", "names_of", "report", "trace",
]  # fmt: skip

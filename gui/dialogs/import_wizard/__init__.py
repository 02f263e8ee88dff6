"""The import wizard: from an order book to orders in the project, page by page; and the reports it left."""

from gui.dialogs.import_wizard.kind_words import kind_name
from gui.dialogs.import_wizard.report_dialog import ReportDialog
from gui.dialogs.import_wizard.wizard import ImportWizard

__all__ = ["ImportWizard", "ReportDialog", "kind_name"]

"""What asks about the factory's own workbooks: which one to fill, how it is filled, what came back."""

from gui.dialogs.templates.export_dialog import REGISTER, STANDARD, ExportDialog
from gui.dialogs.templates.read_back_dialog import ReadBackDialog
from gui.dialogs.templates.register_dialog import TEACH, RegisterDialog
from gui.dialogs.templates.sheet_view import SheetTabs
from gui.dialogs.templates.teach_dialog import TeachDialog

__all__ = [
    "REGISTER", "STANDARD", "TEACH", "ExportDialog", "ReadBackDialog", "RegisterDialog", "SheetTabs", "TeachDialog",
]  # fmt: skip

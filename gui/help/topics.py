"""Which page of the manual fits what has the keyboard: one table of object names, read from the inside out."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from gui.help.manual import HOME

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PAGES = {
    # the middle of the window
    "welcome": "first-steps",
    "find_bar": "window",
    "notice": "window",
    "board_tray": "moving",
    "board": "board",
    "board_canvas": "board",
    "result_strip": "moving",
    "matrix_page": "allocation",
    "offers_page": "offers",
    "status_line": "window",
    "toolbar": "window",
    # tables
    "orders-panel": "orders",
    "machines-panel": "machines",
    "producers-panel": "machines",
    "rules-panel": "changeovers",
    "calendars-panel": "calendars",
    "modes-panel": "who-can-do-what",
    "holidays-dialog": "calendars",
    "paste-report": "orders",
    # panels
    "solve_panel": "planning",
    "near_box": "repair",
    "relax_button": "conflicts",
    "score_panel": "score",
    "conflict_panel": "conflicts",
    "why_panel": "late",
    "history_panel": "undo",
    "alternatives_panel": "moving",
    "insight_panel": "allocation",
    "next_panel": "offers",
    "simulation_panel": "offers-figures",
    "learning_panel": "offers-figures",
    "dashboard_panel": "offers-figures",
    # dialogs
    "import_wizard": "importing",
    "import_report": "importing",
    "export_dialog": "exporting",
    "register_dialog": "templates",
    "teach_dialog": "templates",
    "read_back_dialog": "reading-back",
    "settings_dialog": "settings",
    "objective_page": "objective",
    "shop_page": "objective",
    "weights_dialog": "offers",
    "model_window": "allocation",
    "recovery_dialog": "files",
    "problems_dialog": "files",
    "save_question": "files",
    "error_dialog": "trouble",
    "about_dialog": "trouble",
    "keyboard_dialog": "keyboard",
    "print_*": "printing",
    "preferences*": "settings",
    "main_window": "window",
}
"""Pages by object name; a * stands for any letters."""


def page_for(widget: QWidget | None) -> str:
    """The page for a widget: that of the nearest one around it which the table names, else the first page."""
    while widget is not None:
        page = page_named(widget.objectName())
        if page:
            return page
        widget = widget.parentWidget()
    return HOME


def page_named(name: str) -> str:
    """The page an object name asks for, or ""."""
    if name in PAGES:
        return PAGES[name]
    return next((page for pattern, page in PAGES.items() if "*" in pattern and fnmatchcase(name, pattern)), "")

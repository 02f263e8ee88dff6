"""The menu on the right button: what may be done with the selected cells and rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from gui import look
from gui.look import wording
from gui.tables.specs import TableSpec

translate = QCoreApplication.translate


def context_menu(parent: QWidget, spec: TableSpec, may_edit: bool) -> QMenu:
    """A menu whose actions carry the names of commands; it deletes itself."""
    menu = QMenu(parent)
    menu.setObjectName("cells-menu")
    for entry in _entries(spec):
        if entry is None:
            menu.addSeparator()
            continue
        command, icon, text, keys = entry
        action = menu.addAction(look.icon(icon), f"{text}\t{wording.keys(keys)}" if keys else text)
        action.setData(command)
        action.setEnabled(may_edit or command in ("copy", "select_rows"))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _entries(spec: TableSpec) -> list[tuple[str, str, str, str] | None]:
    rows: list[tuple[str, str, str, str] | None] = [
        ("cut", "cut", translate("Tables", "Cut"), "Ctrl+X"),
        ("copy", "copy", translate("Tables", "Copy"), "Ctrl+C"),
        ("paste", "paste", translate("Tables", "Paste"), "Ctrl+V"),
        ("fill_down", "fill-down", translate("Tables", "Fill down"), "Ctrl+D"),
        ("clear", "discard", translate("Tables", "Clear contents"), "Del"),
        None,
        ("add_row", "add", translate("Tables", "Add {noun}").format(noun=spec.noun), "Ctrl++"),
        (
            "duplicate_rows",
            "duplicate",
            translate("Tables", "Duplicate {nouns}").format(nouns=spec.nouns),
            "Ctrl+Shift+D",
        ),
        ("remove_rows", "remove", translate("Tables", "Remove {nouns}").format(nouns=spec.nouns), "Ctrl+-"),
    ]
    if spec.has_priority:
        rows += [
            None,
            ("move_up", "arrow-up", translate("Tables", "Move up"), "Alt+Up"),
            ("move_down", "arrow-down", translate("Tables", "Move down"), "Alt+Down"),
        ]
    return rows

"""The keys and gestures of the board, for the sheet that lists them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def board_keys() -> list[tuple[str, str]]:
    """Keys and what they do, in the order in which one would learn them."""
    return [
        (_tr("Drag"), _tr("Move a bar; it snaps, and the others find their best times around it")),
        (_tr("Alt + drag"), _tr("Move it to the very minute")),
        (_tr("Shift + drag"), _tr("Leave the other lots where they are")),
        (_tr("Ctrl + drag"), _tr("Take a part along, half at first; the wheel makes it more or less")),
        (_tr("1 2 3 while dragging"), _tr("Drop at the place with that number")),
        (_tr("Esc"), _tr("Forget the drag, as a right click does, or select nothing")),
        (_tr("Drag on empty space"), _tr("Select bars with a band; with Ctrl besides those selected")),
        (_tr("Wheel"), _tr("Zoom at the pointer")),
        (_tr("Shift + wheel"), _tr("Scroll the machines")),
        (_tr("Alt + wheel"), _tr("Scroll the time")),
        (_tr("Middle button, Space + drag"), _tr("Push the board about")),
        (_tr("Double click"), _tr("Show the whole order")),
        (_tr("Click on a lock"), _tr("Take this lock away")),
        (_tr("Tab, ↑ ↓, Home, End"), _tr("Go from bar to bar")),
        (_tr("Ctrl + Shift + ← →"), _tr("Select the bar before or behind as well")),
        (_tr("Ctrl + Tab"), _tr("Leave the board")),
        (_tr("← →"), _tr("Move to the slot before or behind")),
        (_tr("Alt + ← →"), _tr("Move by one minute")),
        (_tr("Shift + arrows"), _tr("Move so, and leave the other lots where they are")),
        (_tr("Ctrl + ↑ ↓"), _tr("Move to another machine that can make it")),
        (_tr("1 2 3"), _tr("Move to the best, second or third best slot")),
        (_tr("L"), _tr("Lock, or unlock")),
        (_tr("S"), _tr("Split in two")),
        (_tr("W"), _tr("Why is it late?")),
        (_tr("A"), _tr("Alternatives: the best slots and their prices")),
        (_tr("R"), _tr("Repair the plan around what is locked")),
        (_tr("Delete"), _tr("Take off the board")),
        (_tr("Ctrl + C"), _tr("Copy the facts of the selected bars")),
        (_tr("Ctrl + A"), _tr("Select all bars")),
        (_tr("Page Up, Page Down"), _tr("Scroll the time")),
        (_tr("+ −"), _tr("Zoom")),
        (_tr("Enter on an order below the board"), _tr("Choose its place on the board")),
        (_tr("↑ ↓ among the machines"), _tr("Select a machine; the menu key selects its lots")),
        (_tr("← → in the legend, Enter"), _tr("Select the orders of a colour")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)

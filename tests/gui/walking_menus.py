"""Walks over menus and other boxes that pop up: what is wrong with them for those who see little, or use no mouse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QListView, QMenu, QWidget

from tests.gui.walking import clipped, settle, visible
from tests.gui.walking_by_keyboard import SOFTENED, _lights, dull, name_of, nameless

ICONS = 30
"""Pixels at the left of an entry where its icon or its tick stands."""


def faults(menu: QMenu, path: str = "") -> list[str]:
    """All that is wrong with an open menu and those inside it, which are opened one by one."""
    here = f"{path} › {menu.title() or menu.objectName()}".replace("&", "")
    found = [f"{here}: {one}" for one in (*unnamed(menu), *twice(menu), *_dull_entries(menu), *_outside(menu))]
    for entry in menu.actions():
        inner = entry.menu()
        if isinstance(inner, QMenu) and entry.isVisible():
            inner.popup(menu.mapToGlobal(menu.actionGeometry(entry).topRight()))
            settle()
            found += faults(inner, here)
            inner.close()
    return found


def entries(menu: QMenu) -> list[QAction]:
    """What can be read in a menu."""
    return [one for one in menu.actions() if one.isVisible() and not one.isSeparator()]


def mnemonic(text: str) -> str:
    """The letter of a text that is pressed to choose it, or "" where it has none."""
    key = QKeySequence.mnemonic(text)
    return key.toString().rpartition("+")[2]


def unnamed(menu: QMenu) -> Iterator[str]:
    """What has no name in a menu, or that nothing stands in it."""
    if not entries(menu):
        yield "it is empty"
    for entry in entries(menu):
        if not entry.text().partition("\t")[0].replace("&", "").strip():
            yield "an entry has no name"


def twice(menu: QMenu) -> Iterator[str]:
    """The names, letters and keys that two entries of a menu share."""
    shown = entries(menu)
    for what, values in (
        ("name", [one.text().replace("&", "") for one in shown]),
        ("letter", [mnemonic(one.text()) for one in shown]),
        ("key", [one.text().partition("\t")[2] or one.shortcut().toString() for one in shown
                 if one.shortcut().toString() or len(one.text().partition("\t")[2]) == 1]),
    ):  # fmt: skip
        yield from (f"the {what} {value!r} {n} times" for value, n in Counter(values).items() if value and n > 1)


def _dull_entries(menu: QMenu) -> Iterator[str]:
    """Entries whose words stand out too little: as they are, and as they are when the keyboard is on them."""
    for entry in entries(menu):
        for is_current in (False, True) if entry.isEnabled() else (False,):
            if is_current:
                menu.setActiveAction(entry)
            least, seen = 4.5 if entry.isEnabled() else 3.0, painted_contrast(menu, menu.actionGeometry(entry), ICONS)
            if seen < least * SOFTENED:
                yield f"{entry.text()!r} has {seen:.1f}" + (" when it is current" if is_current else "")


def painted_contrast(widget: QWidget, box: QRect, skipped: int = 0) -> float:
    """Within a part of a widget but for so many pixels at its left: between the colour that is painted most and the one
    that stands out most from it."""
    lights = _lights(widget.grab(box.adjusted(skipped, 1, -1, -1)).toImage())
    values, counts = np.unique(lights.round(4), return_counts=True)
    ground = values[counts.argmax()]
    return float(((np.maximum(values, ground) + 0.05) / (np.minimum(values, ground) + 0.05)).max())


def _outside(box: QWidget) -> Iterator[str]:
    room = box.screen().availableGeometry()
    if not room.contains(QRect(box.mapToGlobal(QPoint()), box.size())):
        yield f"{box.geometry().getRect()} is outside of the screen {room.getRect()}"


def box_faults(box: QWidget) -> list[str]:
    """All that is wrong with an open box that is no menu: a filter, a list of columns, a month, a list of choices."""
    named = nameless(box) if not isinstance(box, QAbstractItemView) else set()
    return [*named, *dull(box), *dull_rows(box), *(f"{a}: {b}" for a, b in clipped(box)), *_outside(box.window())]


def dull_rows(box: QWidget) -> list[str]:
    """The rows of the lists in a box, and days of a month, that cannot be read, where they are enabled."""
    found = []
    for view in visible(box):
        if isinstance(view, QAbstractItemView) and view.model() is not None:
            found += [f"{name_of(view)} {text!r} has {seen:.1f}" for text, seen, least in _rows(view)
                      if seen < least * SOFTENED]  # fmt: skip
    return found


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, float, float]]:
    from PySide6.QtCore import Qt

    model, root = view.model(), view.rootIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for index in (model.index(row, column, root) for row in range(model.rowCount(root)) for column in range(columns)):
        box = view.visualRect(index) & view.viewport().rect()
        text, is_enabled = index.data(), bool(model.flags(index) & Qt.ItemFlag.ItemIsEnabled)
        if text not in (None, "") and box.height() > 10 and box.width() > 10:
            yield str(text), painted_contrast(view.viewport(), box), 4.5 if is_enabled else 3.0


def combo_faults(root: QWidget) -> list[str]:
    """What is wrong with the lists of all boxes to choose from, each opened in turn."""
    found = []
    for combo in [one for one in visible(root) if isinstance(one, QComboBox) and one.isEnabled() and one.count()]:
        combo.showPopup()
        settle()
        texts = Counter(combo.itemText(n) for n in range(combo.count()) if combo.itemText(n))
        found += [f"{name_of(combo)}: {text!r} {n} times" for text, n in texts.items() if n > 1]
        found += [f"{name_of(combo)}: {one}" for one in box_faults(combo.view())]
        combo.hidePopup()
        settle()
    return found


def open_menu() -> QMenu | None:
    """The menu that is open, if one is."""
    settle()
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None

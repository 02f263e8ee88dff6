"""Whatever stands in the file of settings, the window opens."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QSettings

from gui import look, preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from gui.main_window import MainWindow

GUI = Path(__file__).resolve().parents[3] / "gui"
SOURCES = "".join(path.read_text("utf-8") for path in sorted(GUI.rglob("*.py")))
KEYS = sorted(set(re.findall(r'"([a-z_]+/[a-z_]+)"', SOURCES)))
OTHERS = ["layout/schedule", "layout/offers", "layout/allocate", "tables/orders/columns", "print/margin", "print/parts"]
COLUMNS = '{"shown": {"due": "no"}, "widths": {"order": "wide", "customer": 1e9, "due": -4}, "order": {"due": 1}}'


@pytest.mark.parametrize("value", [
    "nonsense", "-5", "1e999", "nan", "", "yes", "²", ["a", "b"], QByteArray(b"\x00\xff"), None, 3.5, True, COLUMNS,
    "99999999999999999999", "[" * 5000,
], ids=str)  # fmt: skip
def test_that_the_window_opens_whatever_is_kept(
    value: object, make_window: Callable[[], MainWindow], qapp: QApplication
) -> None:
    for key in [*KEYS, *OTHERS]:
        QSettings().setValue(key, value)
    look.manners.use(preferences.kept().manners)
    window = make_window()
    window.docks.open_workspace("offers")
    window.docks.open_workspace("schedule")
    assert window.isVisible()
    assert window.docks.workspace == "schedule"
    look.manners.use(preferences.Preferences().manners)

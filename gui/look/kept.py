"""What was kept of a window's look in QSettings, read with care: whatever stands there, the program starts."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QByteArray, QSettings


def state(key: str) -> QByteArray | None:
    """The geometry or layout that a window of Qt's once gave; None where none was kept."""
    found = QSettings().value(key)
    return found if isinstance(found, QByteArray) else None


def number(key: str, default: float) -> float:
    """A number, or the default where none was kept."""
    try:
        found = float(str(QSettings().value(key, default)))
    except ValueError:
        return default
    return found if isfinite(found) and abs(found) < 1e9 else default

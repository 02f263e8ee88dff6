"""The files opened last, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

KEY = "files/recent"
MOST = 10


def recent() -> list[Path]:
    """The files that are still there; one that is gone is not offered."""
    return [path for path in map(Path, _stored()) if path.is_file()]


def remember(path: Path) -> None:
    """Put a file at the top of the list."""
    name = str(path.resolve())
    QSettings().setValue(KEY, [name, *(other for other in _stored() if other != name)][:MOST])


def forget_all() -> None:
    """Empty the list."""
    QSettings().remove(KEY)


def _stored() -> list[str]:
    # Qt gives a list of one back as a plain string.
    found = QSettings().value(KEY) or []
    return [found] if isinstance(found, str) else [str(name) for name in found] if isinstance(found, list) else []

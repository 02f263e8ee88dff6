"""Opening a file on the command line."""

from __future__ import annotations

from pathlib import Path

from core.cli.told import say
from core.edit import History
from core.files import open_any
from core.language import tr


def open_file(path: Path) -> History:
    """What a file holds; its warnings are said."""
    opening = open_any(path)
    for warning in opening.warnings:
        say(tr("Warning: {warning}", warning=warning))
    return opening.history

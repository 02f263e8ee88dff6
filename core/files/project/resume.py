"""Going on where a crash ended the work: the journal is applied to the file it continues."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from core.edit import History
from core.files.disk import remove
from core.files.project.image import Image
from core.files.project.journal import Journal, read_journal, replay
from core.files.project.places import beside
from core.language import counted, tr


@dataclass(frozen=True)
class Resumed:
    """The history with what the journal adds, the journal to go on with, and how many of its records were applied."""

    history: History
    journal: Journal
    count: int = 0
    notice: str = ""


def resume(project: Path, image: Image) -> Resumed:
    """Take up the journal beside a project that was just read; one that continues another save is put aside."""
    path = beside(project, "journal")
    fresh = Resumed(image.history, Journal(path, image.save_id))
    found = read_journal(path)
    if found is None:
        return fresh
    if found.base == image.save_id:
        history, count, size = replay(image.history, found)
        return Resumed(history, Journal(path, image.save_id, size), count, _notice(count))
    if found.base == image.replaces or not found.records:  # saved, and then there was no time to remove it
        remove(path)
        return fresh
    kept = beside(project, "journal.old")
    with contextlib.suppress(OSError):
        os.replace(path, kept)
    notice = tr("There are unsaved steps for another version of this file; they were kept in {kept}.", kept=kept)
    return Resumed(image.history, fresh.journal, notice=notice)


def _notice(count: int) -> str:
    if not count:
        return ""
    return counted(
        "1 unsaved step was brought back. Save to keep them, or undo them.",
        "{n} unsaved steps were brought back. Save to keep them, or undo them.",
        count,
    )

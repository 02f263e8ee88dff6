"""Work that a crash left unsaved: found at the next start, brought back or given up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from core.edit import History
from core.errors import FileProblem
from core.files.disk import remove
from core.files.project.journal import read_journal, replay
from core.files.project.lock import is_held
from core.files.project.open_notes import forget_open, noted_projects
from core.files.project.places import beside, untitled_folder
from core.files.project.stored import load


@dataclass(frozen=True)
class Recovery:
    """Work on a project that was not saved; `ProjectFile.open(path)` goes on with it.

    `steps` counts what would be lost, the last of it done at `when`; `is_untitled` where it never had a name.
    """

    path: Path
    name: str
    when: datetime
    steps: int
    is_untitled: bool


def recoverable() -> list[Recovery]:
    """All work that a crash left behind and nobody has open, the newest first.

    Call it away from the window's thread: a project in a folder on the network may keep it waiting.
    """
    named = [_named(path) for path in noted_projects() if not is_held(path)]
    nameless = [_nameless(path) for path in _untitled_projects() if not is_held(path)]
    found = [recovery for recovery in (*named, *nameless) if recovery]
    return sorted(found, key=lambda recovery: recovery.when, reverse=True)


def recover(recovery: Recovery) -> History:
    """The history with the unsaved work; the files stay as they are. Raises FileProblem with the reason."""
    image, found = load(recovery.path), read_journal(beside(recovery.path, "journal"))
    return replay(image.history, found)[0] if found and found.base == image.save_id else image.history


def discard(recovery: Recovery) -> None:
    """Give the unsaved work up; a file that the planner saved stays as it was saved."""
    remove(beside(recovery.path, "journal"))
    if recovery.is_untitled:
        remove(recovery.path)
    else:
        forget_open(recovery.path)


def _named(path: Path) -> Recovery | None:
    try:
        image, found = load(path), read_journal(beside(path, "journal"))
    except FileProblem:
        if path.parent.is_dir() and not path.exists():  # else a folder on the network may be back tomorrow
            forget_open(path)
        return None
    if not found or found.base != image.save_id or not found.records:
        forget_open(path)
        return None
    return Recovery(path, path.stem, _changed(path), len(found.records), False)


def _nameless(path: Path) -> Recovery | None:
    try:
        image, found = load(path), read_journal(beside(path, "journal"))
    except FileProblem:
        return None
    steps = len(image.history.steps) + (len(found.records) if found else 0)
    return Recovery(path, image.history.project.name, _changed(path), steps, True) if steps else None


def _untitled_projects() -> list[Path]:
    """Every nameless project; a lock that was left without one goes when it is asked who holds it."""
    beside_them = (path.with_suffix("") for path in untitled_folder().glob("*.cork.lock"))
    return sorted({*untitled_folder().glob("*.cork"), *beside_them})


def _changed(path: Path) -> datetime:
    journal = beside(path, "journal")
    newest = journal if journal.exists() else path
    return datetime.fromtimestamp(newest.stat().st_mtime)

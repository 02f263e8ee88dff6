"""Notes of which projects are being worked on: small files in the program's own folder, read at the next start."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from core.files.disk import remove, replace_file
from core.files.project.places import open_folder


def note_open(project: Path) -> None:
    """Note that a project has steps that are not saved. Raises FileProblem where that cannot be written."""
    note = _note(project)
    note.parent.mkdir(parents=True, exist_ok=True)
    replace_file(note, str(project.resolve()).encode())  # a process that is killed here must leave no half a note


def forget_open(project: Path) -> None:
    """Take the note back."""
    remove(_note(project))


def noted_projects() -> Iterator[Path]:
    """Every project that is noted."""
    for note in sorted(open_folder().glob("*.txt")):
        try:
            path = note.read_text("utf-8").strip()
        except (OSError, ValueError):
            path = ""
        if path:
            yield Path(path)
        else:
            remove(note)


def _note(project: Path) -> Path:
    return open_folder() / f"{hashlib.sha256(str(project.resolve()).encode()).hexdigest()[:16]}.txt"

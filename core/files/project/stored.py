"""Project files read and written whole, without a journal or a lock: what the command line needs."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from core.edit import History
from core.files.disk import read_bytes, replace_file
from core.files.project import schema
from core.files.project.image import Image, from_bytes, to_bytes
from core.files.project.lock import hold
from core.files.project.places import beside
from core.files.rows import Watch, unwatched

Stamp = tuple[int, int]


@dataclass(frozen=True)
class Ahead:
    """What a project file held when it was read before it is opened, and the file's stamp before and after that."""

    image: Image
    stamp: Stamp | None


def load(path: Path, watch: Watch = unwatched) -> Image:
    """What a project file holds; `watch` hears how far it is. Raises FileProblem with the reason."""
    return from_bytes(read_bytes(path), path, watch=watch)


def read_ahead(path: Path, watch: Watch = unwatched) -> Ahead:
    """Read what `ProjectFile.open` would read, on a thread that may take its time. Raises FileProblem."""
    before = stamp_of(path)
    image = load(path, watch)
    return Ahead(image, before if stamp_of(path) == before else None)


def stamp_of(path: Path) -> Stamp | None:
    """What tells two states of a file apart at a glance: when it was written, in ns, and its bytes."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def store(history: History, path: Path, replaced: Image | None) -> Image:
    """Write a history in the place of a file's present state. An older version of the file is kept as a `.bak`."""
    if replaced and replaced.version < schema.VERSION and path.is_file():
        replace_file(path.with_name(f"{path.name}.v{replaced.version}.bak"), read_bytes(path))
    image = Image(history, secrets.token_hex(8), replaced.save_id if replaced else "")
    replace_file(path, to_bytes(image))
    return image


def read_project(path: Path | str) -> History:
    """The history in a project file as it was last saved. Raises FileProblem with the reason."""
    return load(Path(path)).history


def has_journal(path: Path | str) -> bool:
    """Whether there are steps beside a project that were never saved into it."""
    return beside(Path(path), "journal").exists()


def write_project(history: History, path: Path | str) -> None:
    """Write a history as a project file. Raises FileProblem where it cannot be, or where someone holds the file."""
    lock = hold(Path(path))
    try:
        store(history, Path(path), None)
    finally:
        lock.release()

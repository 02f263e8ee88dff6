"""Bytes on and off the disk, with a sentence for everything that can go wrong; a file is whole at every moment.

A file is written under another name in the same folder, flushed to the disk, and then put in the place of the old one,
so neither a crash nor a full disk can leave half of it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Callable
from pathlib import Path

from core.errors import FileProblem
from core.files.open_elsewhere import holds_without_a_lock
from core.files.refusals import CLOSE_IT, HELD_ON_WINDOWS, check_name, file_problem, not_written
from core.files.rights import is_protected
from core.language import tr

SECONDS_OF_PATIENCE = 2.5
LARGEST_FILE = 2**30


def read_bytes(path: Path) -> bytes:
    """All of a file. Raises FileProblem with the reason in words."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if path.stat().st_size > LARGEST_FILE:
            raise FileProblem(tr("{path} is larger than 1 GB, so it is not one of ours.", path=path))
        return path.read_bytes()
    except OSError as error:
        raise file_problem(error, path, "read") from error


def replace_file(path: Path, data: bytes) -> None:
    """Write a file aside and swap it in with the rights of the old one. Raises FileProblem; that one is whole then."""
    path = path.resolve() if path.is_symlink() else path
    check_name(path)
    aside = path.with_name(f"~{path.stem[:40]}-{secrets.token_hex(4)}.tmp")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        with aside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        patiently(lambda: os.replace(aside, path))
        flush_folder(path.parent)
    except OSError as error:
        raise file_problem(error, path, "write") from error
    finally:
        remove(aside)


def remove(path: Path) -> None:
    """Remove a file if it is there and may be removed."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def check_writable(path: Path) -> None:
    """Raise NotWritten where it is already plain that a file cannot be written, before any work is put into it."""
    check_name(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "", str(path))
        if is_protected(path):
            raise PermissionError(errno.EACCES, "", str(path))
        if path.exists():
            patiently(lambda: path.open("r+b").close())  # Windows refuses that while Excel shows the file
    except OSError as error:
        raise file_problem(error, path) from error
    if holder := holds_without_a_lock(path):
        told = tr(
            "{path} is open in {holder}. {advice} If nobody has it open, delete {note} beside it.",
            path=path,
            holder=holder,
            advice=tr(CLOSE_IT),
            note=holder.note.name,
        )
        raise not_written(told, path)


def patiently(deed: Callable[[], None]) -> None:
    """Do something to a file, and try again for a moment where Windows says that another program holds it."""
    end = time.monotonic() + SECONDS_OF_PATIENCE
    while True:
        try:
            return deed()
        except OSError as error:
            if not _is_held(error) or time.monotonic() > end:
                raise
            time.sleep(0.1)


def _is_held(error: OSError) -> bool:
    """Whether another program may hold a file; opening one loses the number that Windows gave the reason."""
    if getattr(error, "winerror", None) is None:
        return os.name == "nt" and error.errno == errno.EACCES
    return error.winerror in HELD_ON_WINDOWS  # type: ignore[attr-defined, unused-ignore]


def flush_folder(folder: Path) -> None:
    """Make a new name in a folder last through a power cut, where the system can."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

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

HELD_ON_WINDOWS = (5, 32, 33)
"""Windows errors of a file that another program holds: access denied, sharing violation, lock violation."""
SECONDS_OF_PATIENCE = 2.5
LARGEST_FILE = 2**30

_SENTENCES = {
    errno.ENOENT: "There is no {kind} {path}.",
    errno.ENOTDIR: "There is no folder for {path}.",
    errno.EISDIR: "{path} is a folder, not a file.",
    errno.EACCES: "You are not allowed to {deed} {path}: it is protected, open in another program, or not yours.",
    errno.EPERM: "You are not allowed to {deed} {path}: it is protected, open in another program, or not yours.",
    errno.EROFS: "{path} is on a disk that cannot be written to.",
    errno.ENOSPC: "The disk is full: {path} could not be written. Make room and save again.",
    errno.EDQUOT: "Your share of the disk is used up: {path} could not be written. Make room and save again.",
    errno.ENAMETOOLONG: "The name of {path} is too long.",
}


def read_bytes(path: Path) -> bytes:
    """All of a file. Raises FileProblem with the reason in words."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if path.stat().st_size > LARGEST_FILE:
            raise FileProblem(f"{path} is larger than 1 GB, so it is not one of ours.")
        return path.read_bytes()
    except OSError as error:
        raise file_problem(error, path, "read") from error


def replace_file(path: Path, data: bytes) -> None:
    """Write a file aside and swap it in with the rights of the old one. Raises FileProblem; that one is whole then."""
    path = path.resolve() if path.is_symlink() else path
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
    """Raise FileProblem where it is already plain that a file cannot be written, before any work is put into it."""
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "", str(path))
        if is_protected(path):
            raise PermissionError(errno.EACCES, "", str(path))
        if path.exists():
            path.open("r+b").close()  # Windows refuses that while Excel shows the file
    except OSError as error:
        raise file_problem(error, path) from error


def is_protected(path: Path) -> bool:
    """Whether a file or its folder may not be written, by its own mark or by the user's rights."""
    return any(_refuses_writing(place) for place in (path, path.parent) if place.exists())


def _refuses_writing(place: Path) -> bool:
    if os.name == "nt" and place.is_dir():
        return False  # Windows marks folders that it shows in another way, not those that are protected
    # The mark is looked at too, since an administrator may write everything.
    return not os.access(place, os.W_OK) or not place.stat().st_mode & 0o222


def file_problem(error: OSError, path: Path, deed: str = "write") -> FileProblem:
    """What an error of the operating system means for the planner."""
    if getattr(error, "winerror", None) in HELD_ON_WINDOWS[1:]:
        return FileProblem(f"{path} is open in another program, Excel perhaps. Close it there, or choose another name.")
    kind = "folder" if deed == "write" else "file"
    place = path.parent if error.errno == errno.ENOENT and deed == "write" else path
    sentence = _SENTENCES.get(error.errno or 0, "{path} cannot be {deed}: {reason}.")
    past = {"read": "read", "write": "written"}[deed] if error.errno not in _SENTENCES else deed
    return FileProblem(sentence.format(kind=kind, path=place, deed=past, reason=error.strerror or error))


def patiently(deed: Callable[[], None]) -> None:
    """Do something to a file, and try again for a moment where Windows says that another program holds it."""
    end = time.monotonic() + SECONDS_OF_PATIENCE
    while True:
        try:
            return deed()
        except OSError as error:
            if getattr(error, "winerror", None) not in HELD_ON_WINDOWS or time.monotonic() > end:
                raise
            time.sleep(0.1)


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

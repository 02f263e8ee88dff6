"""What an error of the operating system means for the planner, and under which other name a file can be written."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from core.errors import FileProblem, NotWritten
from core.files.open_elsewhere import holder_of
from core.files.other_name import another_name, fault_of
from core.files.rights import refuses_writing
from core.language import mark, tr

HELD_ON_WINDOWS = (5, 32, 33)
"""Windows errors of a file that another program holds: access denied, sharing violation, lock violation."""
AWAY_ON_WINDOWS = (21, 51, 53, 55, 59, 64, 67, 121, 1167, 1222, 1231, 1232)
"""Windows errors of a drive or a network that is not there."""
CLOUD_ON_WINDOWS = (362, 388, 389, 391, 395, 398, 404, 426)
"""Windows errors of a file in the cloud that cannot be fetched now."""
IN_THE_CLOUD = 0x1000 | 0x40000 | 0x400000
"""File attributes: offline, recalled when it is opened, recalled when it is read."""
AWAY = (errno.ENETDOWN, errno.ENETUNREACH, errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ENOTCONN, errno.ESTALE,
        errno.ETIMEDOUT, errno.ENODEV, errno.ENXIO)  # fmt: skip
NOT_ALLOWED = (errno.EACCES, errno.EPERM)
ELSEWHERE = (errno.ENOENT, errno.ENOTDIR, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EFBIG, *AWAY)
"""Errors after which no other name in that folder would do."""

CLOSE_IT = mark("Close it there, or choose another name.")

_NOT_ALLOWED = {
    "read": mark("You are not allowed to read {path}: it is protected, open in another program, or not yours."),
    "write": mark("You are not allowed to write {path}: it is protected, open in another program, or not yours."),
}
_SENTENCES: dict[int, str | dict[str, str]] = {
    errno.ENOENT: {"read": mark("There is no file {place}."), "write": mark("There is no folder {place}.")},
    errno.ENOTDIR: mark("There is no folder for {path}."),
    errno.EISDIR: mark("{path} is a folder, not a file."),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: mark("{path} is on a disk that cannot be written to."),
    errno.ENOSPC: mark("The disk is full: {path} could not be written. Make room and save again."),
    errno.EDQUOT: mark("Your share of the disk is used up: {path} could not be written. Make room and save again."),
    errno.EFBIG: mark("The disk takes no file as large as {path} would be, so it was not written."),
    errno.ENAMETOOLONG: mark("The name of {path} is too long."),
}
_CLOUD = mark("{path} is in the cloud (OneDrive or SharePoint), not on this computer. Connect, or let it be kept "
              "on this device, and try again.")  # fmt: skip
_AWAY = mark("{path} cannot be reached: the network or the drive it is on is not there now.")


def file_problem(error: OSError, path: Path, deed: str = "write") -> FileProblem:
    """The problem that an error is, in a sentence; with another name where `deed` is "write", not "read"."""
    sentence = _sentence(error, path, deed)
    return FileProblem(sentence) if deed == "read" else not_written(sentence, path, error)


def not_written(sentence: str, path: Path, error: OSError | None = None) -> NotWritten:
    """A file that could not be written, with a name under which it can."""
    number = getattr(error, "winerror", None)
    is_elsewhere = error is not None and (error.errno in ELSEWHERE or number in AWAY_ON_WINDOWS)
    return NotWritten(sentence, path, another_name(path, is_elsewhere=is_elsewhere))


def check_name(path: Path) -> None:
    """Raise NotWritten where a new file cannot have a name; what is there already has proved that it can."""
    if not _exists(path) and (fault := fault_of(path)):
        raise not_written(fault, path)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_in_the_cloud(attributes: int) -> bool:
    """Whether Windows marks a file as one whose contents are not on this computer."""
    return bool(attributes & IN_THE_CLOUD)


def _sentence(error: OSError, path: Path, deed: str) -> str:
    number = getattr(error, "winerror", None)
    if number in CLOUD_ON_WINDOWS or (deed == "read" and _is_placeholder(path)):
        return tr(_CLOUD, path=path)
    if number in AWAY_ON_WINDOWS or error.errno in AWAY:
        return tr(_AWAY, path=path)
    held = _held(path, deed, number in HELD_ON_WINDOWS[1:], error.errno in NOT_ALLOWED)
    return held or _protected(error, path, deed) or _usual(error, path, deed)


def _held(path: Path, deed: str, is_certain: bool, is_likely: bool) -> str:
    """That another program has a file open, and whose."""
    advice = tr(CLOSE_IT) if deed == "write" else tr("Close it there, and try again.")
    holder = holder_of(path) if is_certain or is_likely else None
    if holder is not None:
        return tr("{path} is open in {holder}. {advice}", path=path, holder=holder, advice=advice)
    return (
        tr("{path} is open in another program, Excel perhaps. {advice}", path=path, advice=advice) if is_certain else ""
    )


def _protected(error: OSError, path: Path, deed: str) -> str:
    """That a file or a folder is marked as one not to be written."""
    if deed == "read" or error.errno not in NOT_ALLOWED:
        return ""
    for place, sentence in ((path, mark("{place} is protected against writing.")),
                            (path.parent, mark("Nothing may be written in the folder {place}."))):  # fmt: skip
        if place.exists() and refuses_writing(place):
            return tr(sentence, place=place)
    if os.name == "nt" and path.exists():
        return tr(
            "{path} is open in another program, Excel perhaps, or not yours. {advice}", path=path, advice=tr(CLOSE_IT)
        )
    return ""


def _usual(error: OSError, path: Path, deed: str) -> str:
    place = path.parent if error.errno == errno.ENOENT and deed == "write" else path
    by_deed = _SENTENCES.get(error.errno or 0, {
        "read": mark("{path} cannot be read: {reason}."), "write": mark("{path} cannot be written: {reason}."),
    })  # fmt: skip
    sentence = by_deed if isinstance(by_deed, str) else by_deed[deed]
    return tr(sentence, path=path, place=place, reason=error.strerror or error)


def _is_placeholder(path: Path) -> bool:
    try:
        return is_in_the_cloud(getattr(path.stat(), "st_file_attributes", 0))
    except OSError:
        return False

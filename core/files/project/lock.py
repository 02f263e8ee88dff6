"""Who holds a project: a small file `plan.cork.lock` beside it, locked by the system for as long as its process lives.

The system's lock tells whether the holder is alive: it goes with the process, however that ends, also across a folder
on the network. The text in the file tells who it is. A file that names another computer but is not locked may come from
a folder that is synchronised: then nobody can say whether the other one still works, and the planner decides.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import secrets
import sys
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path

from core.errors import FileProblem
from core.files.disk import check_writable, remove
from core.files.project.places import beside
from core.files.refusals import file_problem
from core.language import tr

PLACE_OF_LOCK = 1 << 30
"""Beyond the end of the file: on Windows a locked byte cannot be read, and this one nobody reads."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a project, since when; `token` differs for every time that it is opened."""

    user: str
    host: str
    process: str
    since: str
    token: str

    def describe(self) -> str:
        """The sentence for someone else who opens the project."""
        who = {"user": self.user or tr("someone"), "host": self.host, "since": self.since or tr("a moment ago")}
        if self.host != platform.node():
            return tr("{user} on {host} has had this project open since {since}.", **who)
        return tr("This project is open in another window of this computer ({user}, since {since}).", **who)


class Held(Exception):
    """Someone else holds the project. `is_certain` where the system says so, not only the lock file's text."""

    def __init__(self, holder: Holder, is_certain: bool) -> None:
        super().__init__(holder.describe())
        self.holder, self.is_certain = holder, is_certain


class Lock:
    """A project held by this process until `release`."""

    def __init__(self, path: Path, descriptor: int, holder: Holder) -> None:
        self.path, self._descriptor, self._holder = path, descriptor, holder

    @property
    def taken_by(self) -> Holder | None:
        """Who has taken the project over since, or None."""
        try:
            found = _parse(self.path.read_bytes())
        except OSError:
            return None
        return found if found != self._holder else None

    def release(self) -> None:
        """Let others have the project."""
        is_ours = self.taken_by is None
        if is_ours and os.name != "nt":
            remove(self.path)  # while it is still locked, so that nobody can lock a file that goes
        os.close(self._descriptor)
        if is_ours and os.name == "nt":
            remove(self.path)  # Windows removes no file that is open


def take(project: Path, *, take_over: bool = False) -> Lock:
    """Hold a project. Raises Held when someone else does, OSError where no file can be made beside it.

    With `take_over` a lock file of another computer that the system says nobody holds is no obstacle.
    """
    path = beside(project, "lock")
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            found = _parse(os.read(descriptor, 4096))
            if not _lock(descriptor):
                raise Held(found or _NOBODY_KNOWN, True)
            if not _is_still(path, descriptor):
                os.close(descriptor)
                continue
            if found and found.host != platform.node() and not take_over:
                raise Held(found, False)
            return Lock(path, descriptor, _sign(descriptor))
        except BaseException:
            os.close(descriptor)
            raise


def hold(project: Path) -> Lock:
    """Hold a project in order to write it. Raises FileProblem where someone else holds it or it cannot be written."""
    check_writable(project)
    try:
        return take(project)
    except Held as held:
        raise FileProblem(tr("{project} was not written. {held}", project=project, held=held)) from held
    except OSError as error:
        raise file_problem(error, project) from error


def is_held(project: Path) -> bool:
    """Whether someone holds a project, or may."""
    try:
        take(project).release()
    except Held:
        return True
    except OSError:
        return False
    return False


def _sign(descriptor: int) -> Holder:
    since = datetime.now().isoformat(" ", timespec="minutes")
    holder = Holder(_user(), platform.node(), str(os.getpid()), since, secrets.token_hex(8))
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, json.dumps(asdict(holder)).encode())
    os.fsync(descriptor)
    return holder


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user without a name
        return ""


def _parse(data: bytes) -> Holder | None:
    try:
        found = json.loads(data)
        return Holder(**{field.name: str(found[field.name])[:80] for field in fields(Holder)})
    except (ValueError, KeyError, TypeError):
        return None


_NOBODY_KNOWN = Holder("", platform.node(), "", "", "")


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the file that is locked is the one that stands there: its last holder may just have removed it."""
    try:
        return os.path.samestat(os.stat(path), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, PLACE_OF_LOCK, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import errno
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # A file system that knows no locks leaves only the text of the file to go by.
            return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)
        return True

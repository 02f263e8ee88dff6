"""Which version of Corkboard is the newest: a small file at a place that the factory's own IT names.

It is JSON, `{"version": "0.2.0", "where": "https://… or a folder"}`, or text: the version in the first line, where to
get it in the second. Nothing here is called unless the planner has switched the notice on.
"""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from core import __version__
from core.errors import FileProblem
from core.language import tr

SECONDS = 8
"""How long a place may take to answer."""
LARGEST = 64 * 1024
"""Bytes such a file may have."""
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){0,3})([-.]?[a-z][a-z0-9.]{0,20})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest version there is, and where to get it ("" where the file does not say)."""

    version: str
    where: str = ""

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than this program."""
        return _order(self.version) > _order(__version__)


class Inquiry:
    """One look at a place, which `close` ends from another thread."""

    def __init__(self, place: str) -> None:
        self._place = place.strip()
        self._answers: SimpleQueue[bytes | Exception] = SimpleQueue()

    def read(self, seconds: float = SECONDS) -> Latest:
        """What the file says. Raises FileProblem: no such place, no answer in time, or no version in it."""
        _check(self._place)
        # A share that is away keeps whoever opens a file on it for a minute, so somebody else waits for that.
        threading.Thread(target=self._ask, name="latest version", daemon=True).start()
        try:
            answer = self._answers.get(timeout=seconds)
        except Empty:
            raise FileProblem(tr("{place} did not answer.", place=self._place)) from None
        if isinstance(answer, FileProblem):
            raise answer
        if isinstance(answer, Exception):
            raise FileProblem(tr("{place} could not be reached.", place=self._place)) from answer
        return parse(answer)

    def close(self) -> None:
        """Wait no longer."""
        self._answers.put(FileProblem(tr("{place} did not answer.", place=self._place)))

    def _ask(self) -> None:
        try:
            self._answers.put(_bytes_at(self._place))
        except Exception as error:  # the one who waits says what it was
            self._answers.put(error)


def parse(data: bytes) -> Latest:
    """What the bytes of such a file say. Raises FileProblem where there is no version in them."""
    if len(data) > LARGEST:
        raise FileProblem(tr("What stands there is too large to tell a version."))
    text = data.decode("utf-8-sig", "replace").strip()
    version, where = _from_json(text) if text.startswith("{") else _from_lines(text)
    if not isinstance(version, str) or not _VERSION.fullmatch(version.strip()):
        raise FileProblem(tr("What stands there tells no version such as 0.2.0."))
    return Latest(version.strip(), _plain(where))


def _check(place: str) -> None:
    scheme = "" if _is_path(place) else place.partition("://")[0].lower()
    if not place:
        raise FileProblem(tr("Nothing is said about where to look."))
    if scheme not in ("", "https", "file"):
        raise FileProblem(tr("Only a path or an address that begins with https:// can be looked at."))


def _is_path(place: str) -> bool:
    return "://" not in place


def _bytes_at(place: str) -> bytes:
    if _is_path(place) or place.lower().startswith("file:"):
        with _path_of(place).open("rb") as file:
            return file.read(LARGEST + 1)
    return _downloaded(place)


def _path_of(place: str) -> Path:
    if _is_path(place):
        return Path(place).expanduser()
    from urllib.request import url2pathname

    parts = urlsplit(place)
    return Path((f"//{parts.netloc}" if parts.netloc else "") + url2pathname(parts.path))


def _downloaded(address: str) -> bytes:
    from urllib.request import Request, build_opener

    request = Request(address, headers={"User-Agent": f"Corkboard/{__version__}"})
    with build_opener(safely()).open(request, timeout=SECONDS) as answer:
        data: bytes = answer.read(LARGEST + 1)
        return data


def safely() -> Any:
    """What urllib asks where an address leads on to: only to another https address."""
    from urllib.error import HTTPError
    from urllib.request import HTTPRedirectHandler

    class OnlySafe(HTTPRedirectHandler):
        def redirect_request(self, *told: Any, **named: Any) -> Any:
            _req, fp, code, msg, headers, target = told
            if not target.lower().startswith("https://"):
                raise HTTPError(target, code, msg, headers, fp)
            return super().redirect_request(*told, **named)

    return OnlySafe()


def _from_json(text: str) -> tuple[Any, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None, ""
    return found.get("version"), found.get("where", "")


def _from_lines(text: str) -> tuple[str, str]:
    lines = [*text.splitlines(), "", ""]
    return lines[0].strip(), lines[1].strip()


def _plain(where: Any) -> str:
    text = where if isinstance(where, str) else ""
    return "".join(letter for letter in text.strip()[:300] if letter.isprintable())


def _order(version: str) -> tuple[list[int], bool]:
    """What versions are sorted by: 0.2 is 0.2.0, and 0.2.0rc1 comes before it."""
    found = _VERSION.fullmatch(version.strip())
    assert found is not None
    numbers = [int(part) for part in found[1].split(".")]
    return numbers + [0] * (4 - len(numbers)), not found[2]

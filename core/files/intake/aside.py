"""A book read in a process of its own: a hostile one can end that process or fill its memory, and nothing else; and
the window stays smooth meanwhile.

As a program it reads one book and writes what it found into a file: `python -m core.files.intake.aside BOOK FOUND`.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import FileProblem
from core.files.intake.book import Book
from core.files.intake.foreign import damaged
from core.files.intake.handing import keep_book, load_book
from core.files.intake.progress import Tell, between, untold
from core.files.watched import limit_memory, run_watched
from core.language import mark, tr

ROOT = Path(__file__).resolve().parents[3]
SECONDS = 60
TOO_LONG = mark("{path} took more than {seconds} seconds to read, so it was given up.")
READ = 0.85
"""The share of the time that the other process takes; fetching the book from it takes the rest."""
SHARE = ".share"
ASIDE = "--read-book-aside"
"""What the frozen program is called with to be that process."""


def read_aside(path: Path, is_unwanted: Callable[[], bool] = bool, tell: Tell = untold) -> Book:
    """All sheets of a book. Raises FileProblem where it cannot be read, whatever it does to its reader, and where
    `is_unwanted` comes true before it is read."""
    with TemporaryDirectory(prefix="corkboard-") as folder:
        found = Path(folder) / "found"
        _run(path, found, is_unwanted, between(tell, 0, READ))
        if not found.exists():
            raise FileProblem(damaged(path))
        told = load_book(found, is_unwanted, between(tell, READ, 1))
    if isinstance(told, str):
        raise FileProblem(told.replace(str(path.absolute()), str(path)))
    return told


def _run(path: Path, found: Path, is_unwanted: Callable[[], bool], tell: Tell) -> None:
    share = 0.0

    def look(seconds: float) -> None:
        nonlocal share
        if is_unwanted():
            raise FileProblem(tr("Reading {path} was cancelled.", path=path))
        share = max(share, _share_in(found))  # the file may be empty for a moment
        tell(share)
        if seconds > SECONDS:
            raise FileProblem(tr(TOO_LONG, path=path, seconds=SECONDS))

    run_watched([*_reader(), str(path.absolute()), str(found)], look, ROOT if ROOT.is_dir() else None)


def _reader() -> list[str]:
    return [sys.executable, ASIDE] if getattr(sys, "frozen", False) else [sys.executable, "-m", __name__]


def serve(path: Path, found: Path) -> int:
    """Read a book here, and write it, or the sentence about it, into a file."""
    from core.files.intake.reading import open_here

    limit_memory()
    told: Book | str
    try:
        told = open_here(path, _Telling(found))
    except FileProblem as problem:
        told = str(problem)
    except MemoryError:
        told = tr("{path} needs more memory than a workbook can sensibly need, so it was given up.", path=path)
    keep_book(told, found.with_suffix(".part"))
    found.with_suffix(".part").replace(found)
    return 0


class _Telling:
    """Writes how far the reading is where the process that waits for it looks, at most once a percent."""

    def __init__(self, found: Path) -> None:
        self._place, self._percent = found.with_suffix(SHARE), 0

    def __call__(self, share: float) -> None:
        percent = int(100 * share)
        if percent > self._percent:
            self._percent = percent
            with contextlib.suppress(OSError):  # being looked at just now
                self._place.write_bytes(bytes([percent]))


def _share_in(found: Path) -> float:
    try:
        return int.from_bytes(found.with_suffix(SHARE).read_bytes()[:1], "big") / 100
    except OSError:
        return 0.0


if __name__ == "__main__":
    sys.exit(serve(Path(sys.argv[1]), Path(sys.argv[2])))

"""The steps since the last save, in a file beside the project that only grows: a checksummed line of JSON a step.

Why not a working copy of the database in SQLite's WAL mode: that needs shared memory, which folders on a network do
not have, and planners keep their projects there. Appending and flushing works on every file system and costs only what
the step changed; a line that a crash cut short is known by its checksum, and reading stops exactly there.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from core.edit import History
from core.files.disk import flush_folder, read_bytes, remove
from core.files.project.applying import NONSENSE, Applying
from core.files.project.change import Change, RowChange, change_between

Record = dict[str, Any]
"""A step ("at": how many steps stand before it) or a move of the finger ("finger")."""


@dataclass(frozen=True)
class Found:
    """What a journal holds: the save it continues, and its sound records, each with the byte where it ends."""

    base: str
    records: tuple[tuple[int, Record], ...]
    size_of_head: int


class Journal:
    """Appends records for one saved state of a project; the file is made with the first."""

    def __init__(self, path: Path, base: str, size: int = 0) -> None:
        self.path, self._base, self._size = path, base, size

    def append(self, records: Iterable[Record]) -> None:
        """Write records and flush them to the disk. Raises OSError; what was there before is then still sound."""
        is_new = not self._size
        lines = b"".join(map(_line, [{"base": self._base}, *records] if is_new else records))
        with self.path.open("r+b" if self.path.exists() else "x+b") as file:
            file.truncate(self._size)  # what a crash or a full disk left half written
            file.seek(self._size)
            file.write(lines)
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            flush_folder(self.path.parent)
        self._size += len(lines)

    @property
    def is_intact(self) -> bool:
        """Whether nobody removed or shortened the file behind our back."""
        try:
            return not self._size or self.path.stat().st_size >= self._size
        except OSError:
            return False

    def restart(self, base: str) -> None:
        """Begin anew after everything was saved."""
        remove(self.path)
        self._base, self._size = base, 0


def read_journal(path: Path) -> Found | None:
    """The sound part of a journal, or None where there is none. Raises FileProblem where it cannot be read at all."""
    if not path.is_file():
        return None
    data = read_bytes(path)
    (size, head), *records = [*_records(data)] or [(0, {})]
    return Found(str(head.get("base")), tuple(records), size)


def _line(record: Record) -> bytes:
    text = json.dumps(record, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _records(data: bytes) -> Iterator[tuple[int, Record]]:
    """Every sound record with the place where its line ends, up to the first that is not."""
    end = 0
    for line in data.splitlines(keepends=True):
        end += len(line)
        if not line.endswith(b"\n") or line[:9] != b"%08x " % zlib.crc32(line[9:-1]):
            return
        yield end, json.loads(line[9:])


def records_between(before: History, after: History) -> Iterator[Record]:
    """What leads from one state of a history to a later one; the steps that both share are the same objects."""
    shared = 0
    for old, new in zip(before.steps, after.steps, strict=False):
        if old is not new:
            break
        shared += 1
    finger = before.finger
    for number in range(shared, len(after.steps)):
        step = after.steps[number]
        change = change_between(after.at(number), step.project)
        yield {
            "at": number, "name": step.name, "time": step.when.isoformat(), "cost": step.cost,
            "head": change.head, "rows": change.rows,
        }
        finger = number + 1
    if finger != after.finger:
        yield {"finger": after.finger}


def replay(history: History, found: Found) -> tuple[History, int, int]:
    """The history after all records up to the first that makes no sense, their number, and where the last ends."""
    applying, size = Applying(), found.size_of_head
    for count, (end, record) in enumerate(found.records):
        try:
            history = _replayed(history, record, applying)
        except NONSENSE:
            return history, count, size
        size = end
    return history, len(found.records), size


def _replayed(history: History, record: Record, applying: Applying) -> History:
    if "finger" in record:
        return history.go_to(record["finger"])
    here = history.go_to(record["at"])
    if here.finger != record["at"]:
        raise ValueError(f"there is no step {record['at']}")
    change = Change(record["head"], [RowChange(*row) for row in record["rows"]])
    project = applying.apply(here.project, change)
    return here.push(record["name"], project, when=datetime.fromisoformat(record["time"]), cost=record["cost"])

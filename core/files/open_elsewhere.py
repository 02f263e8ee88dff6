"""Who has a workbook open: Excel and LibreOffice leave a note beside it while they do."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from core.language import tr

LONGEST_NAME = 54
WIDE = 55
"""Where the name of Excel's note stands a second time, two bytes a letter, below its length."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The program that has a file open, the name its user gave it ("" where it gave none), and its note."""

    program: str
    owner: str
    note: Path

    def __str__(self) -> str:
        return tr("{program}, by {owner}", program=self.program, owner=self.owner) if self.owner else self.program


def holder_of(path: Path) -> Holder | None:
    """Who says to have a file open, or None."""
    notes = ((excel_note(path), "Excel", owner_in), (path.with_name(f".~lock.{path.name}#"), "LibreOffice", _first))
    for note, program, named in notes:
        try:
            return Holder(program, named(note.read_bytes()), note)
        except FileNotFoundError:
            continue
        except OSError:
            return Holder(program, "", note)  # Excel lets nobody read it on some systems
    return None


def excel_note(path: Path) -> Path:
    """Excel's note beside a workbook."""
    return path.with_name(f"~${path.name}")


def holds_without_a_lock(path: Path) -> Holder | None:
    """Who has a file open on a system that lets us write it nevertheless; what they save next would undo that.

    Windows itself refuses to write what is open, so that there a note alone may well be left over from a crash.
    """
    return None if os.name == "nt" else holder_of(path)


def owner_in(data: bytes) -> str:
    """The name in Excel's note: its length and its letters, once in bytes and once in two bytes a letter."""
    length = data[0] if data else 0
    if not 0 < length <= LONGEST_NAME:
        return ""
    wide = data[WIDE + 2 : WIDE + 2 + 2 * length].decode("utf-16-le", "replace")
    names = (wide if len(wide) == length else "", data[1 : length + 1].decode("cp1252", "replace"))
    return next((name.strip() for name in names if name.strip() and name.strip().isprintable()), "")


def _first(data: bytes) -> str:
    """The name in LibreOffice's note, the first of its fields."""
    fields = data.decode("utf-8", "replace").split(",")
    name = next((field.strip() for field in fields[:2] if field.strip()), "")
    return name if name.isprintable() else ""

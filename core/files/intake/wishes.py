"""What is known, and wished, before a book is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.files.intake.corrections import Corrections
from core.files.intake.profile import Profile
from core.model import Shop


@dataclass(frozen=True)
class Wishes:
    """What is known before a book is read: profiles remembered, fields by column letter as the planner said, the
    machines of the project, the sheet, its (last) header row and its last row where the planner chose them, what was
    answered about values, cells corrected; `is_aside` to read the book in a process of its own.

    `kind` says what the book is to be read for (`kinds.KINDS`). Other kinds than orders name orders, machines and
    producers of the `shop`, where there is one; with `takes_new` unknown ones come in as new.
    """

    profiles: Sequence[Profile] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    machines: Sequence[str] = ()
    sheet: str = ""
    header_row: int = 0
    is_aside: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    corrections: Corrections = field(default_factory=dict)
    last_row: int = 0
    kind: str = "orders"
    shop: Shop | None = None
    takes_new: bool = False


NO_WISHES = Wishes()

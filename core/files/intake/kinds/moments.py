"""Moments in a table: dates with a time of day, or without one."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from core.files.intake.column import Column
from core.files.intake.dates import read_date
from core.files.intake.told import Told
from core.files.intake.value_words import NO, YES
from core.files.intake.words import plain
from core.model import Shop, minute_of

NOW_WORDS = frozenset((
    "now", "today", "immediately", "maintenant", "immediat", "sofort", "jetzt", "agora", "ahora", "subito",
))  # fmt: skip


def read_moment(value: Any, column: Column) -> Told:
    """A date, with its time of day where it has one; words that say "free already" are no date."""
    if isinstance(value, bool) or plain(str(value)) in YES | NOW_WORDS - NO:
        return Told(None)
    told = read_date(value, column.dates)
    notes = (note for note in told.notes if note.about != "clock")
    return Told(told.value, tuple(one for one in notes if not (column.is_text and one.level == "ok")))


def minute_at(moment: date | None, shop: Shop) -> int | None:
    """The minute of a moment since the epoch of a shop; a day without a time means its beginning."""
    if moment is None:
        return None
    return minute_of(shop.epoch, moment if isinstance(moment, datetime) else datetime.combine(moment, time()))

"""What the box beside the pointer says during a drag: where, when, at what price, and who becomes late."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.evaluate import Consequences
from core.language import counted
from core.model import LENGTH_OF_DAY, Lot, moment_of
from gui.gantt.carrying import Drop
from gui.gantt.picture import Picture
from gui.look import wording
from gui.look.measures import FontRole

Tone = Literal["text", "muted", "good", "conflict", "warning"]
DOT = " \u00b7 "
MOST = 2
"""Sentences of broken rules that are told."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the box, and a figure behind it."""

    text: str
    tone: Tone = "text"
    role: FontRole = "body"
    figure: str = ""
    figure_tone: Tone = "text"


@dataclass(frozen=True, slots=True)
class Manner:
    """What the box says besides the place: what the drop leads to, once that is known; before that, about what it
    costs by the map; whether all stays where it is; whether the others stay, and whether it is free to the minute;
    how many pieces of how many are carried where it is a part; and how many lots."""

    price: Consequences | None = None
    about: float | None = None
    stays: bool = False
    is_exact: bool = False
    is_free: bool = False
    share: tuple[int, int] | None = None
    count: int = 1


def box_lines(drop: Drop, manner: Manner, picture: Picture) -> list[Line]:
    """What the box says of a drop."""
    if drop.refused is not None:
        return [Line(drop.refused, "conflict", "strong"), *_share(manner), *_none_of(manner)]
    if not drop.landed:
        return []
    lines = [_place(drop, manner, picture), *_share(manner)]
    if manner.price is not None:
        lines += _who(manner.price, drop)
    if closed := _closed(drop, picture):
        lines.append(Line(closed, "warning", "small"))
    if notes := DOT.join(_notes(drop, manner, picture)):
        lines.append(Line(notes[:1].upper() + notes[1:], "muted", "small"))
    if manner.price is not None:
        lines += [Line(sentence, "conflict", "small") for sentence in manner.price.conflicts[:MOST]]
        if (more := len(manner.price.conflicts) - MOST) > 0:
            lines.append(Line(counted("and {n} more conflict", "and {n} more conflicts", more), "conflict", "small"))
    return lines


def _place(drop: Drop, manner: Manner, picture: Picture) -> Line:
    first = drop.landed[0]
    where = [_tr("{0} lots").format(manner.count)] if manner.count > 1 else []
    where += [] if first.start is None else [wording.moment(picture.epoch, first.start)]
    tone: Tone = "good" if manner.price is not None and manner.price.difference < 0 else "text"
    return Line(DOT.join([*where, first.resource]), "text", "strong", DOT + _figure(manner), tone)


def _figure(manner: Manner) -> str:
    """The true price, or about what the map says while that is worked out."""
    if manner.stays:
        return _tr("stays here")
    if manner.price is not None:
        return wording.difference(manner.price.difference)
    return "\u2026" if manner.about is None else f"\u2248 {wording.difference(manner.about)}"


def _share(manner: Manner) -> Iterator[Line]:
    if manner.share is not None:
        part, whole = (wording.whole(pieces) for pieces in manner.share)
        hint = DOT + _tr("wheel: more or less")
        yield Line(_tr("{0} of {1} pieces").format(part, whole), "text", "body", hint, "muted")


def _none_of(manner: Manner) -> Iterator[Line]:
    if manner.count > 1:
        yield Line(_tr("None of the {0} lots moves").format(manner.count), "muted", "small")


def _who(price: Consequences, drop: Drop) -> Iterator[Line]:
    """Who becomes late, and who is on time again."""
    if price.late:
        own = {lot.order for lot in drop.landed}
        order, late = min(price.late, key=lambda one: (one[0] not in own, -one[1]))
        others = _tr(" and {0} more").format(len(price.late) - 1) if len(price.late) > 1 else ""
        yield Line(_tr("{0} late by {1}").format(order, wording.duration(late)) + others, "warning")
    if price.relieved:
        yield Line(_tr("{0} on time").format(_some(price.relieved)), "good")


def _notes(drop: Drop, manner: Manner, picture: Picture) -> Iterator[str]:
    """What it has snapped to, what the keys that are held mean, how many give way."""
    if drop.snap is not None and drop.snap.why:
        yield drop.snap.why
    if manner.is_exact:
        yield _tr("exactly here, nothing else moves")
    if manner.is_free:
        yield _tr("free to the minute")
    moving = giving_way(manner.price, {target.lot for target in drop.targets}, picture) if manner.price else []
    if len(moving) == 1:
        yield _tr("{0} gives way").format(moving[0].order)
    elif moving:
        yield counted("{n} lot gives way", "{n} lots give way", len(moving))


def giving_way(price: Consequences, carried: Collection[str | None], picture: Picture) -> list[Lot]:
    """The lots of the plan that a drop moves, without those that are carried, where they would then be."""
    plan = picture.scenario.plan.lots
    return [lot for lot in price.moved if lot.id in plan and lot.id not in carried]


def _closed(drop: Drop, picture: Picture) -> str | None:
    """That the machine is closed at the pointer, and when the piece would begin; None where it is open."""
    first, snap = drop.landed[0], drop.snap
    if snap is None or first.start is None or first.start <= snap.minute:
        return None
    row = picture.rows[picture.row_of[first.resource]]
    when, begins = (moment_of(picture.epoch, minute) for minute in (snap.minute, first.start))
    starts = f"{_day(begins, 'ddd')} {wording.clock(begins.hour, begins.minute)}"
    if snap.minute < row.opens:
        return _tr("Not available yet: starts {0}").format(starts)
    midnight = snap.minute - snap.minute % LENGTH_OF_DAY
    if row.work is not None and not row.work.minutes_between(midnight, midnight + LENGTH_OF_DAY):
        return _tr("Closed on {0}: starts {1}").format(_day(when, "dddd"), starts)
    return _tr("Closed at {0}: starts {1}").format(wording.clock(when.hour, when.minute), starts)


def _day(when: datetime, form: str) -> str:
    return QLocale().toString(QDate(when.year, when.month, when.day), form)


def _some(names: Sequence[str]) -> str:
    return names[0] + (_tr(" and {0} more").format(len(names) - 1) if len(names) > 1 else "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Board", text)

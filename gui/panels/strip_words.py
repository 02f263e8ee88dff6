"""What the result strip says of a step, of its undoing, and of a repair: a head, one figure, and facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication

from core.evaluate import Consequences, Terms, consequences, moved_between
from core.language import counted
from gui.look import Tone, wording
from gui.panels.solve_words import progress
from gui.session import Deed, Solving

CONFLICT, LATE, ON_TIME, MOVED, TERM, MENDED, MORE = 7, 6, 5, 4, 3, 2, 1
"""How much each kind of fact matters; where there is no room the least goes first."""
LISTED = 12
"""Names a tip lists at most."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResultStrip", text)


@dataclass(frozen=True, slots=True)
class Fact:
    """A few words; a click shows the lots or the orders they are about, or the list of conflicts."""

    text: str
    matters: int
    tone: Tone = "muted"
    lots: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""

    @property
    def leads_somewhere(self) -> bool:
        """Whether there is something to show."""
        return bool(self.lots or self.orders or self.icon)


@dataclass(frozen=True, slots=True)
class Saying:
    """One line of the strip: what was done, the change of cost, the facts, and the buttons by name."""

    head: str
    figure: str = ""
    tone: Tone = ""
    facts: tuple[Fact, ...] = ()
    buttons: tuple[str, ...] = ()
    may_close: bool = True

    @property
    def sentence(self) -> str:
        """All of it, for the tip and for those who do not see the line."""
        return " · ".join(part for part in (self.head, self.figure, *(fact.text for fact in self.facts)) if part)


def of_deed(deed: Deed, held: frozenset[str]) -> Saying | None:
    """What a step led to; `held` are the lots the hand put down. None where no lot stands elsewhere."""
    moved = moved_between(deed.before.plan, deed.after.plan)
    if not moved.count:
        return None
    news = consequences(deed.before, deed.after)
    terms = _terms(news.terms) if deed.before.plan.lots else ()
    facts = (*terms, *_late(news), *_relieved(news), *_moved(deed, moved.lots, held), *_conflicts(news))
    figure, tone = _cost(news.difference) if deed.before.plan.lots else ("", "")
    return Saying(deed.name, figure, tone, facts, ("undo", "repair", "alternatives"))


def of_undone(deed: Deed) -> Saying:
    """That a step was taken back."""
    return Saying(_tr("Undone: {0}").format(deed.name), buttons=("redo",))


def of_repair(run: Solving) -> Saying:
    """How a repair stands, or what it found."""
    if run.is_running:
        head = _tr("Repairing…") if run.state == "running" else _tr("Stopping…")
        return Saying(head, _way(run), facts=(Fact(_seconds(run), MORE),), buttons=("stop",), may_close=False)
    if not run.is_worth_keeping:
        return Saying(_no_repair(run), buttons=("close",), may_close=False)
    facts = (*_fewer_conflicts(run), Fact(_lots_moved(run.moved), MOVED))
    return Saying(_tr("Repair found"), _way(run), "good", facts, ("apply", "discard"), may_close=False)


def lots_of(deed: Deed) -> tuple[str, ...]:
    """The lots that a step put elsewhere."""
    return moved_between(deed.before.plan, deed.after.plan).lots


def orders_of(deed: Deed) -> tuple[str, ...]:
    """The orders of lots that a step took off the board."""
    left = deed.after.plan.lots
    return tuple(lot.order for lot in deed.before.plan.lots.rows if lot.id not in left)


def _cost(difference: float) -> tuple[str, Tone]:
    shown = wording.difference(difference)
    if shown[0] not in f"+{wording.MINUS}":
        return _tr("same cost"), "muted"
    return _tr("cost {0}").format(shown), "bad" if difference > 0 else "good"


def _terms(terms: Terms) -> Iterable[Fact]:
    names = {
        "tardiness": _tr("tardiness"), "earliness": _tr("earliness"), "changeovers": _tr("changeovers"),
        "changeover_hours": _tr("changeover hours"), "excess": _tr("excess"),
    }  # fmt: skip
    known = {field.name: getattr(terms, field.name) for field in fields(terms)}
    shown = {name: wording.difference(known[name]) for name in names}
    return [Fact(f"{names[name]} {text}", TERM) for name, text in shown.items() if text[0] in f"+{wording.MINUS}"]


def _late(news: Consequences) -> Iterable[Fact]:
    if not news.late:
        return []
    says = [_tr("{0} late by {1}").format(order, wording.duration(late)) for order, late in news.late]
    first = Fact(says[0], LATE, "bad", orders=(news.late[0][0],))
    return [first, *_more([order for order, _ in news.late], says, "bad", _tr("and {0} more late"))]


def _relieved(news: Consequences) -> Iterable[Fact]:
    if not news.relieved:
        return []
    says = [_tr("{0} on time").format(order) for order in news.relieved]
    first = Fact(says[0], ON_TIME, "good", orders=(news.relieved[0],))
    return [first, *_more(news.relieved, says, "good", _tr("and {0} more on time"))]


def _more(orders: Sequence[str], says: Sequence[str], tone: Tone, words: str) -> Iterable[Fact]:
    """That there are more than the first, and which ones."""
    if len(orders) > 1:
        rest = wording.whole(len(orders) - 1)
        yield Fact(words.format(rest), MORE, tone, orders=tuple(orders), tip=_listed(says))


def _moved(deed: Deed, moved: Sequence[str], held: frozenset[str]) -> Iterable[Fact]:
    known, lots = deed.before.plan.lots, deed.after.plan.lots
    others = tuple(lot for lot in moved if lot in known and lot not in held)
    if not others:
        return []
    if not held.intersection(moved):
        text = _lots_moved(len(others))
    else:
        text = counted("{n} other lot moved", "{n} other lots moved", len(others))
    return [Fact(text, MOVED, lots=others, tip=_listed([lots[lot].order for lot in others]))]


def _lots_moved(count: int) -> str:
    return counted("{n} lot moved", "{n} lots moved", count)


def _conflicts(news: Consequences) -> Iterable[Fact]:
    if news.conflicts:
        text = counted("{n} new conflict", "{n} new conflicts", len(news.conflicts))
        yield Fact(text, CONFLICT, "bad", icon="conflict", tip=_listed(news.conflicts))
    if news.mended:
        text = counted("{n} conflict gone", "{n} conflicts gone", len(news.mended))
        yield Fact(text, MENDED, "good", tip=_listed(news.mended))


def _listed(names: Sequence[str]) -> str:
    rest = [_tr("and {0} more").format(len(names) - LISTED)] if len(names) > LISTED else []
    return "\n".join([*names[:LISTED], *rest])


def _way(run: Solving) -> str:
    """From the cost of the present plan to that of the best found."""
    if run.cost is None:
        return ""
    is_fair = run.before is not None and not run.before.conflicts
    before = [wording.number(run.before.cost)] if is_fair and run.before is not None else []
    return _tr("cost {0}").format(" → ".join([*before, wording.number(run.cost)]))


def _seconds(run: Solving) -> str:
    return progress(run.seconds, run.seconds_allowed)


def _no_repair(run: Solving) -> str:
    if run.result is None:
        return run.message
    if run.result.status == "impossible":
        return _tr("No repair: {0}").format(run.result.reason)
    return _tr("Repair: nothing better near the present plan")


def _fewer_conflicts(run: Solving) -> Iterable[Fact]:
    if run.before is not None and run.found is not None and run.before.conflicts > run.found.conflicts:
        gone = run.before.conflicts - run.found.conflicts
        yield Fact(counted("{n} conflict gone", "{n} conflicts gone", gone), CONFLICT, "good")

"""What the solve panel says of a run, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.look import wording
from gui.session import Session, Solving

if TYPE_CHECKING:
    from core.solve import Clash, Standing


def _tr(text: str) -> str:
    return QCoreApplication.translate("SolvePanel", text)


def headline(run: Solving) -> str:
    """What goes on, or how it ended."""
    if run.state == "running":
        return _tr("Searching…") if run.cost is not None else _tr("Looking for a first plan…")
    if run.state == "stopping":
        return _tr("Stopping…")
    if run.result is None:
        return _tr("The search broke off")
    if run.is_repair and run.result.status == "impossible":
        return _tr("No repair within these limits")
    return {
        "optimal": _tr("Proven optimal"),
        "feasible": _tr("Time is up"),
        "stopped": _tr("Stopped"),
        "impossible": _tr("No plan exists"),
    }[run.result.status]


def gap_sentence(run: Solving) -> str:
    """How good the best plan is, as far as anyone can know."""
    if run.cost is None:
        return ""
    if run.result is not None and run.result.status == "optimal":
        return _tr("No plan can be cheaper.")
    if run.is_repair:
        return _tr("Near the present plan; a search that may change everything can find cheaper ones.")
    if run.standing is None:
        return _tr("No bound yet: how much better a plan could be is not known.") if run.is_running else _tr(
            "No bound was found: how much better a plan could be is not known."
        )
    return " ".join(_of_standing(run.standing, run.bound or 0.0, run.whole_bound or 0.0))


def _of_standing(known: Standing, bound: float, whole_bound: float) -> list[str]:
    """What is known of all plans, and of plans that split no order; never the one for the other."""
    if known.whole == "best":
        proven = _tr("Proven best among plans that split no order; with splits a plan could be cheaper by at most {0}.")
        return [proven.format(wording.share(known.saving or 0.0))]
    if known.above is None:
        said = [_tr("No plan can cost less than {0}.").format(wording.number(bound))]
    else:
        said = [_tr("At most {0} above the optimum.").format(wording.share(known.above))]
    if known.whole == "dearer":
        said.append(_tr("Without splits no plan costs less than {0}.").format(wording.number(whole_bound)))
    if known.above_whole is not None:
        share = wording.share(known.above_whole)
        said.append(_tr("At most {0} above the best plan that splits no order.").format(share))
    return said


def clash(run: Solving) -> tuple[Clash, ...]:
    """The locks, rules and dates that cannot all be kept; none where the reason says it already and nothing can be let
    go."""
    return run.clash if any(item.may_be_relaxed for item in run.clash) or not is_reason(run) else ()


def is_reason(run: Solving) -> bool:
    """Whether all that clashes is just what the reason says."""
    return run.result is not None and [item.sentence for item in run.clash] == [run.result.reason]


def outcome(run: Solving, session: Session) -> str:
    """What keeping the result would mean."""
    if run.state != "ended" or run.found is None or run.before is None:
        if is_reason(run) and clash(run):
            return ""
        return run.result.reason if run.result is not None else run.message
    if run.has_miscounted:
        return _tr("The search counted {0}, the plan is worth {1}: please report this.").format(
            wording.number(run.claimed or 0.0, 6), wording.number(run.proper, 6)
        )
    if run.result is None:
        return run.message
    if not run.is_worth_keeping:
        return _tr("Nothing better than the present plan was found.")
    if run.started_from is not session.scenario:
        return _tr("The plan was edited meanwhile, so this can be kept as a new scenario beside it.")
    if not run.started_from.plan.lots:
        return f"{_gain(run)}."
    return _tr("{0}; lots moved: {1}.").format(_gain(run), wording.whole(run.moved))


def _gain(run: Solving) -> str:
    """In what the plan that was found is better than the one before."""
    if run.before is None or run.found is None:
        return ""
    if run.before.conflicts > run.found.conflicts:
        return _tr("Conflicts: {0} instead of {1}").format(
            wording.whole(run.found.conflicts), wording.whole(run.before.conflicts)
        )
    return _tr("Cost {0} instead of {1}").format(wording.number(run.found.cost), wording.number(run.before.cost))


def progress(seconds: float, allowed: float) -> str:
    """How long it has been running, of how long it may; the very first run of a program is longer, since it waits for
    what it needs."""
    told = _tr("{0} s of {1} s") if int(seconds) <= int(allowed) + 1 else _tr("{0} s, getting ready ({1} s allowed)")
    return told.format(wording.whole(int(seconds)), wording.whole(int(allowed)))

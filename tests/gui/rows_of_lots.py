"""Three lots in a row, and a hand that moves them as the board does."""

from __future__ import annotations

from typing import Any

from core.edit import Others, Target, land
from core.model import Scenario
from gui.session import Session
from tests.builders import lot, machine, order, scenario, shop


def a_row(**fields: Any) -> Scenario:
    """Orders A, B and C on M1 one after the other, each due when it ends; M2 stands empty. Fields are C's."""
    orders = [order("A", due=540), order("B", due=630), order("C", **{"due": 720, **fields})]
    starts = (("A", 480), ("B", 570), ("C", 660))
    lots = [lot(name.lower(), name, "M1", 1000, start, start + 60) for name, start in starts]
    return scenario(shop(orders, [machine("M1"), machine("M2")]), *lots)


def move(session: Session, lot_id: str, resource: str, start: int, others: Others = "retime") -> None:
    """Move a lot and lock it, with it selected."""
    order_id = session.scenario.plan.lots[lot_id].order
    session.select_lots([lot_id])
    target = Target(lot_id, order_id, resource, start)
    session.apply(f"Move {order_id}", land, [target], others=others, lock=True)

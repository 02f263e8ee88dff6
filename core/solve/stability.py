"""How near a new plan must stay to the present one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stability:
    """What a repair may change. At most `most_moved` lots end elsewhere than they are (None: any number); nothing that
    begins before the wall-clock minute `since` is touched, and nothing new begins before it; with `keep_machines` lots
    keep machine and quantity. Every moved lot must be worth `moved_price`, every change of machine `machine_price`
    more, in units of cost.

    Raises ValueError for numbers that make no sense.
    """

    most_moved: int | None = None
    since: int | None = None
    keep_machines: bool = False
    moved_price: float = 0.0
    machine_price: float = 0.0

    def __post_init__(self) -> None:
        if self.most_moved is not None and self.most_moved < 1:
            raise ValueError(f"A repair must be allowed to move at least 1 lot, not {self.most_moved}.")
        if not (self.moved_price >= 0 and self.machine_price >= 0):
            raise ValueError("The price of a moved lot must be 0 or more.")

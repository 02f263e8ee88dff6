"""The drop map: how long a press of a bar waits for the prices of the whole board, and how true they are.

    python dev.py bench drops [--seconds S] [--drops N] [--others retime|push] [FILE ...]

Measured beside the same walk without a compiler (the peer, in larger cells), in one run. `ready` is what is worked out
after an edit, before anybody presses a bar; `box` the true price of one place by the edit itself, with all its
consequences; `off` by how much the map's price of the ten best places differs from that.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.edit import Piece, drop_map, land, prepare_drops, price_of, target_of
from core.evaluate import consequences
from core.files import open_any
from core.model import Plan, Scenario, Table
from core.solve import SolveOptions, solve
from core.timing import drop_kernel, dropping

EXAMPLES = Path(__file__).resolve().parents[3] / "shared" / "formats" / "examples"
SIZES = ("200x15", "1000x40")
SMALL = (60, 8)
"""Orders and machines of the small board, which is a part of the largest."""
LIMITS = {60: 1, 200: 5, 1000: 16}
"""Milliseconds within which the map should be there, by orders."""


def main() -> int:
    """Print a line for each board."""
    args = arguments()
    files = args.files or [EXAMPLES / f"cork-{size}.json" for size in SIZES]
    missing = [str(file) for file in files if not file.is_file()]
    if missing:
        print(f"Left out, because there is no {', '.join(missing)}: name the files to measure.")
        return 0
    print(f"{'board':>12} {'lots':>5} {'limit':>6} {'map ms':>7} {'p95':>6} {'plain':>6} {'ratio':>6} {'ready':>6} "
          f"{'box ms':>7} {'off':>7}")
    boards = [open_any(file).history.project.scenario for file in files]
    for board in ([] if args.files else [part(boards[-1], *SMALL)]) + boards:
        measure(board, args)
    return 0


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--drops", type=int, default=30)
    parser.add_argument("--others", choices=("retime", "push"), default="retime")
    return parser.parse_args()


def part(board: Scenario, orders: int, machines: int) -> Scenario:
    """The first machines of a shop, and the first orders that they can make."""
    shop = replace(board.shop, machines=Table(board.shop.machines.rows[:machines]), modes=Table())
    able = [order for order in shop.orders.rows if any(shop.pairing(order.id, one).is_allowed for one in shop.machines)]
    return Scenario(replace(shop, orders=Table(able[:orders])))


def measure(board: Scenario, args: argparse.Namespace) -> None:
    """One line."""
    plan = solve(board, SolveOptions(seconds=args.seconds)).plan
    if plan is None:
        print("no plan")
        return
    board = replace(board, plan=plan)
    lots = board.plan.lots.rows
    pieces = [Piece(lot.id, lot.order) for lot in Random(1).sample(lots, min(args.drops, len(lots)))]
    dropping.get_ready()
    drop_kernel.is_warm = False
    plain = median(times(pieces[:8], lambda piece: drop_map(board, piece, others=args.others)))
    drop_kernel.is_warm = True
    ready = median(times(range(3), lambda _: prepare_drops(replace(board, plan=Plan(Table(lots))))))
    prepare_drops(board)
    maps = sorted(times(pieces, lambda piece: drop_map(board, piece, others=args.others)))
    box, off = told(board, pieces[:6], args.others)
    size = f"{len(board.shop.orders)}x{len(board.shop.machines)}"
    print(f"{size:>12} {len(lots):5d} {LIMITS.get(len(board.shop.orders), '-'):>6} {median(maps):7.2f} "
          f"{maps[int(0.95 * len(maps))]:6.1f} {plain:6.1f} {plain / median(maps):5.0f}x {ready:6.1f} {box:7.1f} "
          f"{off:7.3f}", flush=True)


def times(over: Iterable[Any], work: Callable[[Any], object]) -> list[float]:
    """Milliseconds that each took."""
    found = []
    for one in over:
        began = perf_counter()
        work(one)
        found.append(1000 * (perf_counter() - began))
    return found


def told(board: Scenario, pieces: list[Piece], others: str) -> tuple[float, float]:
    """Medians of the milliseconds a true price takes, and of how far the map is from it."""
    taken, off = [], []
    for piece in pieces:
        for slot in drop_map(board, piece, others=others).best(10):
            began = perf_counter()
            consequences(board, land(board, [target_of(piece, slot)], others=others))
            taken.append(1000 * (perf_counter() - began))
            off.append(abs(price_of(board, piece, slot, others=others) - slot.price))
    return median(taken), median(off)


if __name__ == "__main__":
    raise SystemExit(main())

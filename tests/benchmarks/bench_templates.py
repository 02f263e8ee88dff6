"""How long it takes to fill a template with a thousand lots and to read it back: `python dev.py bench templates`.

Each line is processor time beside what openpyxl needs to load the filled workbook, and to save it again. That loses
text boxes and drop-downs, so it is no rival; it is the yardstick that stays the same from one computer to the next.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.files.templates import fill_template, read_back
from core.model import FrozenMap, Lot, Machine, Order, Plan, Scenario, Shop, Table

ROOT = Path(__file__).resolve().parents[2]
LOTS, MACHINES = 1000, 40


def schedule() -> Scenario:
    """A thousand orders, one after another on forty machines, over about two weeks."""
    kinds = [FrozenMap({"format": "24x44", "colour": colour}) for colour in ("rouge", "noir", "bleu")]
    orders = [
        Order(f"OF-{n}", 20_000, customer=f"Maison {n % 97}", product=f"Naturel {n % 7} 24x44", due=900 * n % 20_000,
              attributes=kinds[n % 3])
        for n in range(LOTS)
    ]  # fmt: skip
    machines = [Machine(f"M{n:02}", rates=FrozenMap({"24x44": 3000.0})) for n in range(MACHINES)]
    lots = [Lot(one.id, one.id, f"M{n % MACHINES:02}", 20_000, 430 * (n // MACHINES), 430 * (n // MACHINES) + 400)
            for n, one in enumerate(orders)]  # fmt: skip
    return Scenario(Shop(date(2026, 9, 7), orders=Table(orders), machines=Table(machines)), Plan(Table(lots)))


def seconds(do: Callable[[], Any], times: int = 3) -> float:
    """The median of processor time."""
    taken = []
    for _ in range(times):
        start = process_time()
        do()
        taken.append(process_time() - start)
    return median(taken)


def main() -> None:
    """Measure and print."""
    import openpyxl

    one = schedule()
    print(f"{LOTS:,} lots on {MACHINES} machines; seconds of processor time")
    with TemporaryDirectory() as folder:
        out, saved = Path(folder, "o.xlsx"), Path(folder, "s.xlsx")
        for path in sorted(ROOT.glob("resources/templates/*.xlsx")):
            spec = fill_template(one, path, out).spec
            fill = seconds(lambda path=path: fill_template(one, path, out))
            back = seconds(lambda spec=spec: read_back(out, spec, one))
            load = seconds(lambda: openpyxl.load_workbook(out))
            save = seconds(lambda: openpyxl.load_workbook(out).save(saved))
            told = f"fill {fill:5.2f} ({save / fill:4.1f} x faster than load and save)"
            print(f"{path.stem:20} {told}   read back {back:5.2f} ({load / back:4.1f} x faster than load)")


if __name__ == "__main__":
    main()

"""How long an order book of 10,000 rows takes to come in: `python dev.py bench import`.

Each line is seconds of processor time, and how many times as long as openpyxl takes to load the same file in the same
run, which is what stays the same from one computer to the next. Opening the cells is the reader alone; the whole is up
to the orders of a shop, every row with its status.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from openpyxl import Workbook, load_workbook

from core.files import read_order_book
from core.files.intake.reading import read_book
from core.model import Shop

ROWS = 10_000
HEADERS = (
    "N° OF", "Client", "Réf. article", "Type bouchon", "Format (mm)", "Classe", "Poids (kg/mil.)", "Dessin / BAT",
    "Impression (S/D)", "Encre", "Qté cdée", "Qté imprimée", "Reste à imprimer", "Date de livraison",
    "Lancement au + tôt", "Prio.", "Machine imposée", "Cadence (bch/h)", "Valeur (€ HT)", "Observations",
)  # fmt: skip
MOST_SECONDS = 5


def row(at: int, rng: random.Random) -> tuple[Any, ...]:
    """An order as factories write them: some dates and numbers are typed as text."""
    due = datetime(2026, 11, 25) + timedelta(days=rng.randrange(120))
    made = rng.choice((0, 0, 500))
    pieces = rng.randrange(1000, 90_000, 500)
    return (
        f"OF-{at}", f"Maison {rng.randrange(900)}", f"NAT{rng.randrange(99)}", rng.choice(("Naturel", "Colmaté")),
        rng.choice(("44x24", "38 x 24")), "Extra", 4.1, f"BAT-{rng.randrange(400)}", rng.choice("SD"), "noir",
        rng.choice((pieces, f"{pieces:,}".replace(",", " "))), made, f"=K{at + 5}-L{at + 5}",
        rng.choice((due, f"{due:%d/%m/%Y}")), None, rng.choice((1, 2, None)), None, 4200, 1234.56, None,
    )  # fmt: skip


def book(folder: Path) -> Path:
    """A workbook of so many orders below a title."""
    workbook, rng = Workbook(write_only=True), random.Random(1)
    sheet = workbook.create_sheet("db-of")
    for line in (("Carnet au 25/11/2026",), (), (), HEADERS, *(row(at, rng) for at in range(1, ROWS + 1))):
        sheet.append(line)
    workbook.save(folder / "book.xlsx")
    return folder / "book.xlsx"


def seconds(call: Callable[[], Any]) -> float:
    """Processor time of the quickest of two calls."""
    took = []
    for _ in range(2):
        begun = process_time()
        call()
        took.append(process_time() - begun)
    return min(took)


def main() -> int:
    """Print the lines; 1 where the whole takes longer than promised."""
    with TemporaryDirectory() as folder:
        path = book(Path(folder))
        plain = seconds(lambda: load_workbook(path, data_only=True))
        cells = seconds(lambda: read_book(path))
        whole = seconds(lambda: read_order_book(path, Shop(date(2026, 11, 25))))
        count = len(read_order_book(path, Shop(date(2026, 11, 25))).orders)
    print(f"openpyxl loads the file   {plain:6.2f} s")
    print(f"cells                     {cells:6.2f} s   {cells / plain:5.2f} times openpyxl")
    print(f"{count:,} orders             {whole:6.2f} s   {whole / plain:5.2f} times openpyxl")
    return int(whole > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())

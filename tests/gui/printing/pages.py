"""Plans of any size on paper, and the PDF they become."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from core.files import read_exchange
from core.model import Calendar, FrozenMap, Lot, Scenario
from gui.printing import Choices, Document, Source, document_of, pdf_of
from gui.printing.paper import Paper
from tests.builders import machine, order, scenario, shop
from tests.rendering import Pdf

SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples"
PRINTED = datetime(2026, 9, 8, 10, 30)
SHIFTS = ((360, 840), (870, 1320))
LONG = "Société-Coopérative-des-Vignerons-Réunis-de-la-Très-Haute-Vallée de l'Orb & Fils"
DOTS = 50


def factory(orders: int = 40, machines: int = 6, days: int = 10) -> Scenario:
    """Orders one after another on machines with shifts; some late, locked or double-printed; 2 left."""
    week = Calendar("2x8", ((SHIFTS,) * 5) + ((), ()))
    kinds = [FrozenMap({"format": "24x44", "colour": colour}) for colour in ("rouge", "noir", "bleu")]
    made = [
        order(f"OF-{1000 + n}", 3000 + 100 * (n % 7), customer=LONG if n % 9 == 0 else f"Maison {n}", product="Naturel",
              due=(n * days * 1440) // max(1, orders), attributes=kinds[n % 3], passes=1 + (n % 5 == 0))
        for n in range(orders)
    ]  # fmt: skip
    desks = [machine("Imprimeuse double de grande largeur" if n == 0 else f"Simplex {n}", calendar="2x8")
             for n in range(machines)]  # fmt: skip
    bare = scenario(shop(made, desks, calendars=_table(week), horizon_days=200))
    lots, free = [], dict.fromkeys(bare.shop.machines, 0)
    for n, one in enumerate(made[:-2]):
        name = desks[n % machines].id
        work = bare.shop.work_times[name]
        start = work.start_at(work.minutes_before(free[name]) + 30)
        minutes = bare.shop.lot_minutes(one.id, name, one.quantity)
        assert start is not None
        assert minutes is not None
        end = work.end_of(start, minutes)
        assert end is not None
        lots.append(Lot(f"L{n}", one.id, name, one.quantity, start, end, frozenset({"start"} if n % 4 == 0 else ())))
        free[name] = end
    return scenario(bare.shop, *lots)


def _table(*rows: Calendar):  # type: ignore[no-untyped-def]
    from core.model import Table

    return Table(rows)


def sample(name: str) -> Scenario:
    """A sample that comes with the program."""
    return read_exchange(SAMPLES / f"{name}.json").project.scenario


def laid_out(one: Scenario, **choices: object) -> Document:
    """The pages of a plan."""
    return document_of(Source(one, "Été", PRINTED), Choices(**choices))  # type: ignore[arg-type]


def printed(one: Scenario, folder: Path, **choices: object) -> Pdf:
    """The PDF of a plan."""
    path = folder / f"plan-{abs(hash(str(choices)))}.pdf"
    path.write_bytes(pdf_of(laid_out(one, **choices)))
    return Pdf(path)


def stains(pdf: Pdf, paper: Paper) -> list[str]:
    """Pages on which anything lies in the margins, a pixel's width left out."""
    edge = int(paper.margin / 25.4 * DOTS) - 1
    return [str(path) for path in pdf.pictures(DOTS) if not _is_white_around(QImage(str(path)), edge)]


def _is_white_around(image: QImage, edge: int) -> bool:
    width, height = image.width(), image.height()
    across = [(x, y) for y in (*range(edge), *range(height - edge, height)) for x in range(width)]
    down = [(x, y) for x in (*range(edge), *range(width - edge, width)) for y in range(height)]
    return all(image.pixel(*place) == 0xFFFFFFFF for place in (*across, *down))

"""Facts of bars on the clipboard, read back as a spreadsheet reads them."""

from __future__ import annotations

from core.files.clipboard import from_clipboard
from core.model import Project
from gui.gantt.copying import facts_of
from gui.session import Session
from tests.builders import lot, order, scenario, shop


def test_that_quotes_and_line_breaks_stay_within_their_cells(qapp: object) -> None:
    one = order("A", 12000, customer='"Le Lac" SARL', product="=1+1", notes="Quai 3\nAppeler\tavant", due=600)
    session = Session(Project((scenario(shop([one]), lot("1", "A", "M1", 12000, 30, 750)),)))
    try:
        headings, row = from_clipboard(facts_of(session, session.scenario.plan.lots.rows))
    finally:
        session.solving.close()
    found = dict(zip(headings, row, strict=True))
    assert (found["Customer"], found["Product"], found["Quantity"]) == ('"Le Lac" SARL', "'=1+1", "12000")
    assert (found["Notes"], found["Late (h)"], found["Start"]) == ("Quai 3 Appeler avant", "2.50", "2026-09-07 00:30")

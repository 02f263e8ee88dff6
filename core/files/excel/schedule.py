"""The schedule as a workbook: a list per machine, a grid in colour, the promised end of every
order, key figures, and a sheet to hand out at each machine; clean and printable."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from core.files.aside import Errand, Tell, call_aside
from core.files.disk import check_writable, replace_file
from core.files.excel.dispatch_sheets import write_dispatch
from core.files.excel.figures_sheet import write_figures
from core.files.excel.grid_sheet import write_grid
from core.files.excel.machine_sheet import write_machines
from core.files.excel.offers_sheet import write_offers, write_producers
from core.files.excel.order_sheet import write_orders
from core.files.excel.page import fit_for_xml
from core.files.excel.shown_plan import ShownPlan
from core.files.excel.styles import add_styles
from core.language import mark, tr
from core.model import Scenario

SHEETS = {
    mark("Offers"): write_offers, mark("Producers"): write_producers, mark("Schedule"): write_machines,
    mark("Grid"): write_grid, mark("Orders"): write_orders, mark("Key figures"): write_figures,
}
ONLY_IN_TIME = ("Grid",)
"""Sheets that an allocation without times has no use for."""
OF_A_NETWORK = ("Offers", "Producers")
"""Sheets for shops that have producers."""
MOST_SECONDS = 600
"""How long the largest plan may take on the slowest machine."""


def write_schedule(scenario: Scenario, path: Path | str, *, title: str = "", printed: datetime | None = None) -> None:
    """Write the plan of a scenario as an Excel workbook.

    Raises FileProblem with the reason; an old workbook of that name is whole then. `printed` is the time it says it was
    made, now unless given.
    """
    path = Path(path)
    check_writable(path)
    replace_file(path, _workbook(str, scenario, title, printed))


def write_schedule_beside(
    scenario: Scenario, path: Path, *, title: str = "", tell: Tell = str, is_unwanted: Callable[[], bool] = bool
) -> None:
    """The same, made by a process of its own. Raises Cancelled, and nothing is written, where `is_unwanted` comes true
    before it is done."""
    check_writable(path)

    def pass_on(told: str) -> None:
        tell(tr("Writing {file}: {what}…", file=path.name, what=told))

    data = call_aside(Errand(path, "write", pass_on, is_unwanted, MOST_SECONDS), _workbook, scenario, title, None)
    replace_file(path, data)


def _workbook(tell: Tell, scenario: Scenario, title: str, printed: datetime | None) -> bytes:
    plan = ShownPlan(scenario, title or scenario.name, printed or datetime.now())
    return _written(plan, tell)


def _written(plan: ShownPlan, tell: Tell) -> bytes:
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.properties.title, workbook.properties.creator = fit_for_xml(plan.title), "Corkboard"
    add_styles(workbook)
    workbook.remove(workbook.worksheets[0])
    for name, write in SHEETS.items():
        if (plan.has_times or name not in ONLY_IN_TIME) and (plan.has_producers or name not in OF_A_NETWORK):
            tell(tr("the sheet {name}", name=tr(name)))
            write(plan, workbook.create_sheet(tr(name)))
    write_dispatch(plan, workbook, tell)
    tell(tr("packing it"))
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()

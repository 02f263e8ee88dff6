"""The cost matrix as a workbook: chosen cells in colour, locks and what is not allowed visible, the totals; regrets on
a second sheet, the next best plans on a third. A spreadsheet can change it, and it can be taken in again."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.files.disk import check_writable, replace_file
from core.files.excel.page import Heading, Page, fit_for_xml
from core.files.excel.styles import BAND, GREEN, INK, MUTED, TEXT, Style, add_styles
from core.files.matrix.report import MatrixReport, Pair, PlanLine
from core.language import mark, tr

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LOCK = mark("locked ")
"""What stands before a locked cost."""
COST = Style(mark("Corkboard cost"), "General", "right")  # no other format writes 3 as "3" and 2.5 as "2.5"
CHOSEN = replace(COST, name=mark("Corkboard chosen cost"), bold=True, fill="BFE3D6")
LOCKED = replace(CHOSEN, name=mark("Corkboard locked cost"), form=f'"{LOCK}"General')
NOT_ALLOWED = Style(mark("Corkboard not allowed"), align="center", ink=MUTED, fill="B8C0CA", pattern="lightUp")
ORDER = Style(mark("Corkboard order"), bold=True)
TOTAL = replace(COST, name=mark("Corkboard total"), bold=True, fill=BAND)
TOTAL_TEXT = Style(mark("Corkboard total text"), bold=True, fill=BAND)
GRAND = replace(TOTAL, name=mark("Corkboard grand total"), ink=GREEN, size=12)
HEAT = tuple(
    replace(COST, name=f"Corkboard regret {n}", form='"+"General;-General;0', fill=fill, ink=INK)
    for n, fill in enumerate(("FFFFFF", "FBF0E2", "F7E0C3", "F2CC9C", "EEB06A"))
)
MARKS = {mark("computed"): "*", mark("imported"): "\u2193"}
"""What stands after a cost that nobody typed."""
MARKED = {
    (style.name, origin): replace(style, name=f"{style.name} {origin}", form=f'{style.form}" {sign}"')
    for style in (COST, CHOSEN, LOCKED) for origin, sign in MARKS.items()
}  # fmt: skip
MATRIX_STYLES = (COST, CHOSEN, LOCKED, NOT_ALLOWED, ORDER, TOTAL, TOTAL_TEXT, GRAND, *HEAT, *MARKED.values())
PREPARATION = mark("Preparation")
"""The title of the row, and before that of a column, that says what preparation costs."""
X = "x"
"""What stands in a cell that is not allowed: read back, it says the same."""


def write_matrix(report: MatrixReport, path: Path | str, *, printed: datetime | None = None) -> None:
    """Write the workbook aside and swap it in. Raises FileProblem; an old workbook of that name is whole then."""
    path = Path(path)
    check_writable(path)
    replace_file(path, _workbook(report, printed or datetime.now()))


def write_text(path: Path | str, text: str) -> None:
    """Write a text, such as the model of a matrix, aside and swap it in. Raises FileProblem."""
    path = Path(path)
    check_writable(path)
    replace_file(path, text.encode())


def _workbook(report: MatrixReport, printed: datetime) -> bytes:
    from openpyxl import Workbook

    workbook = Workbook()
    workbook.properties.title, workbook.properties.creator = fit_for_xml(report.title), "Corkboard"
    add_styles(workbook, [replace(one, form=one.form.replace(LOCK, tr(LOCK))) for one in MATRIX_STYLES])
    workbook.remove(workbook.worksheets[0])
    _matrix(report, workbook.create_sheet(tr("Matrix")), tr("Printed {when}", when=f"{printed:%d/%m/%Y %H:%M}"))
    if report.regrets is not None:
        _regrets(report, workbook.create_sheet(tr("Regrets")))
    if report.plans:
        _plans(report, workbook.create_sheet(tr("Next best")))
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


def _begun(sheet: Worksheet, headings: Sequence[Heading], title: str, subtitle: str) -> Page:
    page = Page(sheet, headings)
    page.begin(title, subtitle)
    sheet.freeze_panes = f"B{page.row + 1}"
    return page


def _matrix(report: MatrixReport, sheet: Worksheet, printed: str) -> None:
    machines = [Heading(name, COST, 18) for name in report.machines]
    prepared = [
        Heading(tr("Preparation {machine}", machine=name), COST, 18)
        for name in report.machines
        if report.pair_preparation
    ]
    headings = [Heading(tr("Order"), ORDER), *machines, Heading(tr("Total"), TOTAL), *prepared]
    origins = _origins(report)
    subtitle = tr(
        "{printed}. Green: chosen; x: not allowed. {legend}", printed=printed, legend=_legend(report, origins)
    )
    page = _begun(sheet, headings, report.title, subtitle.rstrip())
    amounts = report.pair_preparation or [()] * len(report.orders)
    for order, costs, own in zip(report.orders, report.costs, amounts, strict=True):
        pairs = [(order, machine) for machine in report.machines]
        paid = [report.paid[pair] for pair in pairs if pair in report.paid]
        values = [X if cost is None else cost for cost in costs]
        styles = [_cost_style(report, pair, cost) for pair, cost in zip(pairs, costs, strict=True)]
        styles = [MARKED.get((one.name, origins.get(pair, "")), one) for one, pair in zip(styles, pairs, strict=True)]
        page.line([order, *values, sum(paid) if paid else None, *own], [ORDER, *styles, TOTAL, *(COST for _ in own)])
    if report.preparation:
        page.line([tr(PREPARATION), *report.preparation], [ORDER, *(COST for _ in report.preparation)])
    used = {machine for _, machine in report.paid}
    sums = [_of_machine(report, machine) if machine in used else None for machine in report.machines]
    page.line([tr("Total"), *sums, report.total], [TOTAL_TEXT, *(TOTAL for _ in sums), GRAND])
    for note in (*report.notes, *_left(report)):
        page.line([])
        page.group(note, [""] * len(headings), [TEXT] * len(headings))
    page.finish(report.title)
    _make_room_for_locks(report, sheet)


def _origins(report: MatrixReport) -> dict[Pair, str]:
    """Which costs are to be marked: none where they all come from the same place."""
    costs = zip(report.orders, report.costs, strict=True)
    known = {(o, m) for o, row in costs for m, cost in zip(report.machines, row, strict=True) if cost is not None}
    found = {pair: "computed" for pair in report.computed & known}
    found |= {pair: "imported" for pair in report.imported & known}
    return found if len({found.get(pair, "") for pair in known}) > 1 else {}


def _legend(report: MatrixReport, origins: Mapping[Pair, str]) -> str:
    """What the marks after costs mean, or that all costs come from one place."""
    if not origins:
        return (
            tr("All costs are imported.")
            if report.imported
            else tr("All costs are computed.")
            if report.computed
            else ""
        )
    return "; ".join(f"{sign}: {tr(origin)}" for origin, sign in MARKS.items() if origin in origins.values()) + "."


def _make_room_for_locks(report: MatrixReport, sheet: Worksheet) -> None:
    from openpyxl.utils import get_column_letter

    for machine in {machine for _, machine in report.locked}:
        sheet.column_dimensions[get_column_letter(2 + report.machines.index(machine))].width += len(tr(LOCK))


def _of_machine(report: MatrixReport, machine: str) -> float:
    pairs = sum(cost for pair, cost in report.paid.items() if pair[1] == machine)
    return pairs + report.openings.get(machine, 0.0)


def _left(report: MatrixReport) -> list[str]:
    if not report.left:
        return []
    return [tr("Left, with no machine: {left}", left=", ".join(report.left))]


def _cost_style(report: MatrixReport, pair: tuple[str, str], cost: float | None) -> Style:
    if pair in report.locked:
        return LOCKED
    if pair in report.paid:
        return CHOSEN
    return NOT_ALLOWED if cost is None else COST


def _regrets(report: MatrixReport, sheet: Worksheet) -> None:
    assert report.regrets is not None
    headings = [Heading(tr("Order"), ORDER), *(Heading(name, COST, 18) for name in report.machines)]
    page = _begun(
        sheet, headings, tr("Regrets"), tr("By how much the total grows if the pair is forced; x: no plan has it.")
    )
    known = sorted(value for row in report.regrets for value in row if value)
    strongest = known[(9 * len(known)) // 10] if known else 0.0
    for order, row in zip(report.orders, report.regrets, strict=True):
        styles = [_heat(value, strongest) for value in row]
        for number, machine in enumerate(report.machines):
            if (order, machine) in report.paid:
                styles[number] = CHOSEN
        page.line([order, *(X if value is None else value for value in row)], [ORDER, *styles])
    page.finish(report.title)


def _heat(value: float | None, strongest: float) -> Style:
    if value is None:
        return NOT_ALLOWED
    if value <= 0 or strongest <= 0:
        return HEAT[0]
    return HEAT[min(len(HEAT) - 1, 1 + int((len(HEAT) - 1) * value / strongest))]


def _plans(report: MatrixReport, sheet: Worksheet) -> None:
    """A line for each plan: its total, what it costs more than the best, and the machine of each order."""
    headings = [
        Heading(tr("Plan"), ORDER), Heading(tr("Total"), TOTAL), Heading(tr("Dearer by"), COST),
        *(Heading(order, TEXT, 18) for order in report.orders), Heading(tr("Differs"), TEXT, 60),
    ]  # fmt: skip
    page = _begun(
        sheet, headings, tr("Next best plans"), tr("The best and those that follow, with the machine of each order.")
    )
    best = report.plans[0]
    for number, plan in enumerate(report.plans, 1):
        page.line([_plan_name(number), plan.total, plan.total - best.total, *_machines(report, plan), plan.words])
    page.finish(report.title)


def _plan_name(number: int) -> str:
    return tr("Best") if number == 1 else tr("No. {number}", number=number)


def _machines(report: MatrixReport, plan: PlanLine) -> list[Any]:
    machine_of = dict(plan.pairs)
    return [machine_of.get(order, tr("left")) for order in report.orders]

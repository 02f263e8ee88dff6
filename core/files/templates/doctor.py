"""The template doctor: what a workbook offers as a template, what is wrong with it, what else it holds, and a trial."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import CorkboardError, Problem
from core.files.templates.blocks import read_marks
from core.files.templates.book import Book
from core.files.templates.export import fill_template, open_template
from core.files.templates.facts import known_words
from core.files.templates.names import DRAWING, tag
from core.files.templates.read_back import read_back
from core.files.templates.spec import LAYOUTS, SheetSpec, Spec
from core.files.templates.tokens import tokens_of
from core.model import EMPTY, Lot, Order, Plan, Scenario, Table

TRIALS = (3, 200)
LAYOUT_NAMES = (
    "single values", "a list", "a sheet for each machine", "a grid", "a grid of orders", "machines side by side",
    "a grid with the slots below one another",
)  # fmt: skip
LAYOUT_WORDS = dict(zip(LAYOUTS, LAYOUT_NAMES, strict=True))

PARTS = {
    "pictures": r"xl/media/.+", "charts": r"xl/charts/chart\d+\.xml", "pivot tables": r"xl/pivotTables/[^/]+\.xml",
    "tables": r"xl/tables/[^/]+\.xml", "links to other workbooks": r"xl/externalLinks/[^/]+\.xml",
    "sheets with comments": r"xl/comments.*\.xml",
}  # fmt: skip

SINGLE = {
    "links to other workbooks": "link to another workbook", "sheets with comments": "sheet with comments",
    "shapes and text boxes": "shape or text box", "colours by rule": "colour by rule",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What the doctor found: sentences on what is filled and on what the workbook holds, tokens that mean nothing, and
    what came of a trial; `spec` is what the template would be filled by."""

    spec: Spec
    blocks: tuple[str, ...]
    problems: tuple[Problem, ...]
    holds: tuple[str, ...]
    trial: tuple[str, ...]

    @property
    def is_usable(self) -> bool:
        """Whether plans can go into it."""
        return bool(self.spec.sheets) and not self.problems


def examine(template: Path | str, scenario: Scenario, spec: Spec | None = None) -> Diagnosis:
    """Look at a workbook before it is used as a template, with the machines of a scenario for a trial of 3 and of 200
    lots. Raises FileProblem where it cannot be opened at all."""
    template = Path(template)
    book = open_template(template)
    found, problems = (spec, ()) if spec else read_marks(book)
    blocks = tuple(_told(one) for one in found.sheets)
    trial: tuple[str, ...] = ()
    if found.sheets and not problems:
        trial = tuple(line for count in TRIALS for line in _trial(template, scenario, found, count))
    return Diagnosis(found, blocks, problems, tuple(_holds(book)), trial)


def words() -> tuple[str, ...]:
    """All words a template may use."""
    return tuple(known_words())


def _told(sheet: SheetSpec) -> str:
    used = sorted({token.name for cell in sheet.cells for token in tokens_of(cell.text) if not token.mark})
    rows = ""
    if sheet.block[1] > 0:
        what = "each machine" if sheet.machine[1] > 0 else "each lot"
        rows = f", rows {sheet.block[0]} to {sheet.block[1]} for {what}"
    slots = f", {sheet.slots.count} slots of {sheet.slots.minutes} minutes" if sheet.slots else ""
    return f"{sheet.name}: {LAYOUT_WORDS[sheet.layout]}{rows}{slots}; {', '.join(used)}."


def _holds(book: Book) -> list[str]:
    """What a planner would miss if it were lost, and what she should know."""
    names, found = book.package.names, []
    counts = {
        **{what: sum(bool(re.fullmatch(form, name)) for name in names) for what, form in PARTS.items()},
        "shapes and text boxes": _shapes(book),
        "drop-downs": _count(book, b"<dataValidation ") + _count(book, b"<x14:dataValidation "),
        "colours by rule": _count(book, b"<cfRule ") + _count(book, b"<x14:cfRule "),
    }
    found += [f"{count} {what if count > 1 else SINGLE.get(what, what[:-1])}: kept." for what, count in counts.items()
              if count]  # fmt: skip
    if "xl/vbaProject.bin" in names:
        found.append("Macros: kept, and never run here.")
    guarded = [name for name, sheet in book.sheets.items() if sheet.tree.find(tag("sheetProtection")) is not None]
    found += [f"{name} is protected: it is filled without its password, and stays protected." for name in guarded]
    found += [f"{name} is hidden." for name in book.sheets if book.is_hidden(name)]
    return found


def _count(book: Book, mark: bytes) -> int:
    return sum(book.package.read(sheet.part).count(mark) for sheet in book.sheets.values())


def _shapes(book: Book) -> int:
    drawings = [name for name in book.package.names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
    return sum(1 for name in drawings for _ in book.package.tree(name).iter(tag("sp", DRAWING)))


def _trial(template: Path, scenario: Scenario, spec: Spec, count: int) -> list[str]:
    """Fill a copy with so many invented lots and read it back."""
    plan = invented(scenario, count)
    with TemporaryDirectory() as folder:
        out = Path(folder, f"trial{'.xlsm' if template.suffix.lower() in ('.xlsm', '.xltm') else '.xlsx'}")
        try:
            filled = fill_template(plan, template, out, spec=spec, title="Trial", printed=datetime(2026, 1, 5, 8))
            lines = [f"With {count} lots: filled.", *(f"With {count} lots: {one}" for one in filled.warnings)]
            if all(one.layout == "form" for one in spec.sheets):
                return lines
            back = read_back(out, spec, plan)
        except CorkboardError as error:
            return [f"With {count} lots: {error}"]
    if back.differences or back.problems:
        told = [*(one.sentence for one in back.differences), *map(str, back.problems)]
        return [*lines, f"Read back, {len(told)} things differ: {told[0]}"]
    return [*lines, "Read back, the plan is the same; locks are not in it."]


def invented(scenario: Scenario, count: int) -> Scenario:
    """So many lots one after another on the machines of the shop."""
    machines = [*scenario.shop.machines] or [*scenario.shop.producers]
    orders = [Order(f"OF-{1000 + n}", 12_500, customer="A customer with a long name, Sàrl", product="Naturel 24x44",
                    attributes=EMPTY) for n in range(count)]  # fmt: skip
    lots = [Lot(one.id, one.id, machines[n % len(machines)], 12_500, *_span(n // len(machines)))
            for n, one in enumerate(orders) if machines]  # fmt: skip
    shop = replace(scenario.shop, orders=Table(orders), modes=Table(), offers=Table())
    return Scenario(shop, Plan(Table(lots)))


def _span(position: int) -> tuple[int, int]:
    """Lots of four hours, half an hour apart."""
    start = 420 + 270 * position
    return start, start + 240

"""Our own standard workbook, read back: its columns depend on the plan, so its headings say what stands where."""

from __future__ import annotations

from datetime import datetime

from core.files.templates.book import Book
from core.files.templates.differences import Returned
from core.files.templates.facts import facts_of
from core.files.templates.lots_back import lots_back
from core.files.templates.lots_read import Reading, read_lots
from core.files.templates.sheet import Sheet
from core.files.templates.spec import Marked, SheetSpec
from core.language import everywhere
from core.model import Scenario

SHEET, ROW = "Schedule", 4
"""The sheet that tells most, and the row of its headings."""
WORDS = {"Order": "job.of", "Quantity": "job.qty", "Start": "job.start", "End": "job.end"}
"""What the headings say, in English; a workbook may be written in any language that we speak."""
TITLE = "{{machine.code}}   ·   {{machine.name}}"
BETWEEN, NOT_PLANNED, NOTHING = "   ·   ", "Not planned", "Nothing is planned yet."


def read_standard(book: Book, scenario: Scenario) -> Returned | None:
    """The plan that an edited standard workbook shows; None where it is none, or shows lots without times."""
    sheet = next((book.sheets[name] for name in everywhere(SHEET) if name in book.sheets), None)
    if sheet is None:
        return None
    texts = {text: column for row, column, text in sheet.texts() if row == ROW}
    columns = {name: texts[said] for name in ("#", *WORDS) for said in everywhere(name) if said in texts}
    if not {"Order", "Quantity"} <= columns.keys() or columns.get("#") != 1:
        return None
    _drop_what_is_not_planned(sheet)
    if not WORDS.keys() <= columns.keys():
        return None if any(row > ROW for row, *_ in sheet.texts()) else lots_back(_reading(scenario))
    cells = (Marked(ROW + 1, 1, TITLE),
             *(Marked(ROW + 2, columns[name], f"{{{{{word}}}}}") for name, word in WORDS.items()))  # fmt: skip
    spec = SheetSpec(sheet.name, "list", cells, (ROW + 1, ROW + 2), (ROW + 2, ROW + 2), ROW + 2, ROW + 2)
    reading = _reading(scenario)
    read_lots(reading, sheet, spec)
    return lots_back(reading)


def _reading(scenario: Scenario) -> Reading:
    return Reading(facts_of(scenario, "", datetime.now()))


def _drop_what_is_not_planned(sheet: Sheet) -> None:
    """Forget, in memory, the rows of orders that wait; they are below all machines."""
    waiting, nothing = tuple(one + BETWEEN for one in everywhere(NOT_PLANNED)), everywhere(NOTHING)
    first = next((row for row, column, text in sheet.texts()
                  if (column == 1 and text.startswith(waiting)) or (row == ROW + 1 and text in nothing)), None)
    for number, row in sheet.rows.items():
        if first is not None and number >= first:
            row.getparent().remove(row)

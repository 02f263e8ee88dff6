"""What a planner sees of rows beside their words: hidden, struck through, coloured; and what is to become of those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.files.intake.answers import COLUMNS_HIDDEN, ROWS_HIDDEN, ROWS_STRUCK, Answers, colour_key
from core.files.intake.book import NO_ROW, Sheet, letters
from core.files.intake.matching import Matching
from core.language import mark, tr

if TYPE_CHECKING:
    from core.files.intake.report import IntakeReport
    from core.files.intake.table import OrderTable

FATES = {
    "finished": ("skip_done", mark("filled with colour {colour}: kept as finished, as answered")),
    "cancelled": ("skip_cancelled", mark("filled with colour {colour}: taken for cancelled, as answered")),
}  # fmt: skip
"""What a colour may say of a row: its status, and the sentence about it."""
STRUCK = mark("struck through: proposed as cancelled")
MOST_COLOURS = 6


class Fate(NamedTuple):
    """What the look of a row does to it: a status such as "skip_done", and why."""

    status: str = ""
    why: str = ""


COMES_IN = Fate()


@dataclass(frozen=True)
class RowLooks:
    """How many rows of a table are hidden or struck through, how many have which fill colour (the commonest first), and
    the letters of its hidden columns."""

    hidden: int = 0
    struck: int = 0
    colours: tuple[tuple[str, int], ...] = ()
    hidden_columns: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.hidden or self.struck or self.colours or self.hidden_columns)


def looks_of(report: IntakeReport) -> RowLooks:
    """What a planner may want to decide by the look of the rows of a table."""
    table = report.table
    rows = [one.row for one in report.records if not one.why or one.row in table.left_out]
    colours = Counter(colour for row in rows if (colour := colour_of(table.sheet, row)))
    used = {one.column for one in table.headings.columns}
    return RowLooks(
        sum(row in table.sheet.hidden_rows for row in rows), sum(is_struck(table.sheet, row) for row in rows),
        tuple(colours.most_common(MOST_COLOURS)),
        tuple(letters(column) for column in sorted(table.sheet.hidden_columns & used)),
    )  # fmt: skip


def is_struck(sheet: Sheet, row: int) -> bool:
    """Whether most of a row is struck through."""
    cells = sheet.rows.get(row, NO_ROW).values()
    return sum(cell.is_struck for cell in cells) * 2 > len(cells)


def colour_of(sheet: Sheet, row: int) -> str:
    """The colour with which most of a row is filled, "" where there is none."""
    cells = sheet.rows.get(row, NO_ROW).values()
    fills = Counter(cell.fill for cell in cells if cell.fill)
    return next((colour for colour, count in fills.most_common(1) if count * 2 > len(cells)), "")


def left_out(sheet: Sheet, rows: Sequence[int], answers: Answers, last_row: int = 0) -> Mapping[int, str]:
    """Rows that are not looked at, with the reason: below the end of the table, hidden, or of a colour that was
    refused."""
    refused = {key for key, answer in answers.items() if answer == "out"}
    found: dict[int, str] = {}
    for row in rows:
        if last_row and row > last_row:
            found[row] = tr("below the end of the table")
        elif ROWS_HIDDEN in refused and row in sheet.hidden_rows:
            found[row] = tr("hidden row, left out as answered")
        elif refused and (colour := colour_of(sheet, row)) and colour_key(colour) in refused:
            found[row] = tr("filled with colour {colour}, left out as answered", colour=colour)
    return found


def fate_of(table: OrderTable, row: int) -> Fate:
    """What the look of a row makes of it."""
    answers = table.known.answers
    if is_struck(table.sheet, row) and answers.get(ROWS_STRUCK) != "in":
        return Fate("skip_cancelled", tr(STRUCK))
    if not any(answer in FATES for answer in answers.values()):
        return COMES_IN
    colour = colour_of(table.sheet, row)
    status, why = FATES.get(answers.get(colour_key(colour), ""), COMES_IN)
    return Fate(status, tr(why, colour=colour)) if status else COMES_IN


def without_hidden(matching: Matching, sheet: Sheet, answers: Answers, wanted: Collection[str] = ()) -> Matching:
    """What was found out of the columns, without those that are hidden where the planner does not want these; columns
    he asked for by their letter stay."""
    if answers.get(COLUMNS_HIDDEN) != "out":
        return matching
    hidden = {one for one in sheet.hidden_columns if letters(one) not in wanted}
    kept = {name: one for name, one in matching.columns.items() if one.column not in hidden}
    asked = [one for one in matching.questions if one.column not in hidden]
    return Matching(kept, asked, matching.unwanted, matching.apart, matching.keys)

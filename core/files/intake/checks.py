"""What the fields of a row say together: doubles, what is left to make, dates out of order, unlikely sizes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from statistics import median
from typing import TYPE_CHECKING

from core.files.intake.answers import ROWS_HIDDEN
from core.files.intake.book import NO_ROW, Cell, address
from core.files.intake.numbers import shown
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue, Level
from core.files.intake.value_words import CANCELLED, CANCELLED_CODES, FINISHED, FINISHED_CODES
from core.files.intake.values import EXPECTED
from core.files.intake.words import plain

if TYPE_CHECKING:
    from core.files.intake.records import Record

DAYS_BACK, DAYS_AHEAD = 90, 500
"""Due dates beyond these from the book's day are likely slips of the year."""
UNLIKELY = 100
"""Times the usual quantity at which a unit was likely mistaken."""
FEW = 8
NO_COLUMN = "no column is known to hold it"
STATES = {"skip_done": "was made", "skip_cancelled": "is not to be made"}


def check_each(record: Record, table: OrderTable, earlier: Record | None) -> None:
    """Complete a record, and say what is wrong with it."""
    complete_quantities(record, table)
    _check_number(record, table, earlier)
    _check_quantity(record, table)
    _check_dates(record, table)
    _check_prints(record, table)
    if record.row in table.sheet.hidden_rows and ROWS_HIDDEN not in table.known.answers:
        _say(record, table, "", "warn", "this row is hidden in the sheet: is it meant?")


def _say(record: Record, table: OrderTable, field: str, level: Level, sentence: str) -> None:
    column = table.columns.get(field)
    place = address(record.row, column.heading.column) if column else ""
    value = table.sheet.value(record.row, column.heading.column) if column else None
    read, expected = "" if value is None else str(value), EXPECTED.get(field, "") if level != "ok" else ""
    record.issues.append(Issue(record.row, field, level, sentence, place, read, expected))


def complete_quantities(record: Record, table: OrderTable) -> None:
    """Work out what is left from what is ordered and made, or what is ordered from what is left.

    A column of what is left is only a copy of the other two; where it cannot be read or disagrees, they count.
    """
    fields = record.fields
    quantity, made, left = fields.get("quantity"), fields.get("printed") or 0, fields.get("remaining")
    if quantity is None:
        if left is not None and "quantity" not in table.columns:
            fields["quantity"] = left + made
        _forget_what_is_left(record, table)
        return
    if "printed" not in table.columns and left is not None and 0 <= left < quantity:
        fields["printed"] = made = quantity - left
        _say(record, table, "remaining", "ok", f"remaining: {shown(made)} of {shown(quantity)} taken for printed")
    fields["remaining"] = quantity - made
    if "remaining" in table.columns:
        _compare_what_is_left(record, table, left)


def _forget_what_is_left(record: Record, table: OrderTable) -> None:
    """Without a quantity, what is left is not known either, and an error there is only an echo."""
    if "quantity" not in table.columns:
        return
    record.fields["remaining"] = None
    cell = _cell(record, table, "remaining")
    if cell and cell.is_error and cell.is_formula:
        _replace(record, table, "remaining", "remaining: formula error")


def _cell(record: Record, table: OrderTable, field: str) -> Cell | None:
    column = table.columns.get(field)
    return table.sheet.rows.get(record.row, NO_ROW).get(column.heading.column) if column else None


def _replace(record: Record, table: OrderTable, field: str, sentence: str) -> None:
    """Say one thing of a field instead of all that was said."""
    record.issues[:] = [issue for issue in record.issues if issue.field != field]
    record.unread.discard(field)
    _say(record, table, field, "ok", sentence)


def _compare_what_is_left(record: Record, table: OrderTable, left: int | None) -> None:
    cell = _cell(record, table, "remaining")
    if cell is None:
        return
    if cell.is_error or cell.value is None:
        _replace(record, table, "remaining", f"remaining: {_why_recomputed(cell)}")
    elif left is not None and left != record.fields["remaining"]:
        computed = record.fields["remaining"]
        said = f"remaining: the book says {shown(left)}, ordered - printed gives {shown(computed)}, which counts"
        _say(record, table, "remaining", "warn", said)


def _why_recomputed(cell: Cell) -> str:
    if not cell.is_error:
        return "formula without a stored result, recomputed"
    if cell.is_formula:
        return f"formula error {cell.value}, recomputed"
    return f"cell holds {cell.value}, recomputed from ordered - printed"


def _check_number(record: Record, table: OrderTable, earlier: Record | None) -> None:
    if not record.fields.get("order"):
        if "order" not in record.unread:
            why = "empty" if "order" in table.columns else NO_COLUMN
            _say(record, table, "order", "error", f"order number: {why}")
        record.fields["order"] = None
    elif earlier is not None and earlier is not record:
        differs = "different" if _content(earlier) != _content(record) else "same"
        said = f"order number: duplicate of an earlier row, {differs} content"
        column = table.columns["order"].heading.column
        place, read = address(record.row, column), str(table.sheet.value(record.row, column))
        other = f"another number than row {earlier.row} has"
        record.issues.append(Issue(record.row, "order", "error", said, place, read, other))


def _content(record: Record) -> dict[str, object]:
    return {name: value for name, value in record.fields.items() if name != "note"}


def _check_quantity(record: Record, table: OrderTable) -> None:
    quantity, left = record.fields.get("quantity"), record.fields.get("remaining")
    if quantity is None:
        if "quantity" not in record.unread:
            _say(record, table, "quantity", "error", f"quantity: {_why_no_quantity(record, table)}")
    elif quantity < 0:
        _say(record, table, "quantity", "error", "quantity: negative")
    elif quantity == 0:
        _say(record, table, "quantity", "warn", "quantity: 0, nothing to make")
    elif (record.fields.get("printed") or 0) < 0:
        _say(record, table, "printed", "error", "printed: negative")
    elif left is not None and left < 0:
        _say(record, table, "remaining", "warn", "remaining: negative (over-printed), nothing left to plan")


def _why_no_quantity(record: Record, table: OrderTable) -> str:
    if "quantity" in table.columns:
        return "empty"
    if "remaining" not in table.columns:
        return NO_COLUMN
    return "not known, since what is left cannot be read" if "remaining" in record.unread else "empty"


def _check_dates(record: Record, table: OrderTable) -> None:
    due, release = _day(record.fields.get("due")), _day(record.fields.get("release"))
    if due is None:
        if "due" in table.columns and "due" not in record.unread:
            _say(record, table, "due", "warn", "due: empty")
        return
    days = (due - table.near).days
    if days < -DAYS_BACK:
        _say(record, table, "due", "warn", f"due: more than {DAYS_BACK} days in the past – wrong year?")
    elif days > DAYS_AHEAD:
        _say(record, table, "due", "warn", f"due: more than {DAYS_AHEAD} days ahead – wrong year?")
    if release is not None and release > due:
        _say(record, table, "release", "warn", "release is after due date")


def _day(value: date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def _check_prints(record: Record, table: OrderTable) -> None:
    if "prints" in table.columns and record.fields.get("prints") is None and "prints" not in record.unread:
        _say(record, table, "prints", "warn", "prints: empty, default single")


def check_usual_sizes(records: Iterable[Record], table: OrderTable) -> None:
    """Doubt quantities a hundred times the usual one: units and thousands are easily mistaken."""
    sound = [one for one in records if (one.fields.get("quantity") or 0) > 0]
    sizes: Sequence[int] = [one.fields["quantity"] for one in sound]
    if len(sizes) <= FEW:
        return
    usual = median(sizes)
    for record in sound:
        if record.fields["quantity"] > UNLIKELY * usual:
            said = f"quantity: {_in_unit(record, table)} is {UNLIKELY}x the usual size – typed in units?"
            _say(record, table, "quantity", "warn", said)


def _in_unit(record: Record, table: OrderTable) -> str:
    column = table.columns.get("quantity")
    if column is None or column.factor == 1:
        return shown(record.fields["quantity"])
    return f"{shown(record.fields['quantity'] / column.factor)} {column.unit}"


def leave_out_by_state(record: Record, table: OrderTable) -> None:
    """Leave out an order whose status says that it was made or is not to be made; where pieces are left although it is
    said to be made, only doubt it."""
    state = state_of(record.fields.get("status"))
    if record.status not in ("ok", "warn") or not state:
        return
    said = f'status: "{record.fields["status"]}" says that it {STATES[state]}'
    left = record.fields.get("remaining")
    if state == "skip_done" and {"printed", "remaining"} & table.columns.keys() and left:
        _say(record, table, "status", "warn", f"{said}, but {shown(left)} are left")
        record.status = "warn"
    else:
        _say(record, table, "status", "ok", said)
        record.status = state


def state_of(text: object) -> str:
    """How a row with this status is left out: "skip_done", "skip_cancelled", or "" where it stays."""
    word = plain(str(text or ""))
    parts = set(word.split()) if str(text).isupper() else set()  # "TABG FREI": several codes in one cell
    if word in CANCELLED or parts & CANCELLED_CODES:
        return "skip_cancelled"
    return "skip_done" if word in FINISHED or parts & FINISHED_CODES else ""

"""What the fields of a row say together: doubles, what is left to make, dates out of order, unlikely sizes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from statistics import median
from typing import TYPE_CHECKING

from core.files.intake.answers import ROWS_HIDDEN
from core.files.intake.book import NO_ROW, Cell, address
from core.files.intake.labels import EXPECTED, remark_on
from core.files.intake.numbers import shown
from core.files.intake.table import OrderTable
from core.files.intake.told import Issue, Note
from core.files.intake.value_words import CANCELLED, CANCELLED_CODES, FINISHED, FINISHED_CODES
from core.files.intake.words import plain
from core.language import mark, tr

if TYPE_CHECKING:
    from core.files.intake.records import Record

DAYS_BACK, DAYS_AHEAD = 90, 500
"""Due dates beyond these from the book's day are likely slips of the year."""
UNLIKELY = 100
"""Times the usual quantity at which a unit was likely mistaken."""
FEW = 8
NO_COLUMN = mark("no column is known to hold it")
STATES = {
    "skip_done": mark('"{status}" says that it was made'),
    "skip_cancelled": mark('"{status}" says that it is not to be made'),
}  # fmt: skip
MADE_BUT_LEFT = mark('"{status}" says that it was made, but {left} are left')
OTHER_THAN_MADE = mark("the book says {left}, ordered - printed gives {computed}, which counts")
LONG_AGO = mark("more than {days} days in the past – wrong year?")
FAR_AHEAD = mark("more than {days} days ahead – wrong year?")
DOUBLE = mark("duplicate of an earlier row, same content")
DOUBLE_BUT = mark("duplicate of an earlier row, different content")
UNUSUAL = mark("{quantity} is {times}x the usual size – typed in units?")


def check_each(record: Record, table: OrderTable, earlier: Record | None) -> None:
    """Complete a record, and say what is wrong with it."""
    complete_quantities(record, table)
    _check_number(record, table, earlier)
    _check_quantity(record, table)
    _check_dates(record, table)
    _check_prints(record, table)
    if record.row in table.sheet.hidden_rows and ROWS_HIDDEN not in table.known.answers:
        record.issues.append(Issue(record.row, "", "warn", tr("this row is hidden in the sheet: is it meant?")))


def _say(record: Record, table: OrderTable, field: str, note: Note) -> None:
    """Say something of a field, after its name."""
    column = table.columns.get(field)
    said = f"{column.opening}{note.sentence}" if column else remark_on(field, note.sentence)
    _tell(record, table, field, note._replace(sentence=said))


def _tell(record: Record, table: OrderTable, field: str, note: Note) -> None:
    column = table.columns.get(field)
    place = address(record.row, column.heading.column) if column else ""
    value = table.sheet.value(record.row, column.heading.column) if column else None
    read = "" if value is None else str(value)
    expected = tr(EXPECTED[field]) if field in EXPECTED and note.level != "ok" else ""
    record.issues.append(Issue(record.row, field, note.level, note.sentence, place, read, expected, note.about))


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
        said = tr("{made} of {quantity} taken for printed", made=shown(made), quantity=shown(quantity))
        _say(record, table, "remaining", Note("ok", said))
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
        _replace(record, table, "remaining", tr("formula error"))


def _cell(record: Record, table: OrderTable, field: str) -> Cell | None:
    column = table.columns.get(field)
    return table.sheet.rows.get(record.row, NO_ROW).get(column.heading.column) if column else None


def _replace(record: Record, table: OrderTable, field: str, sentence: str) -> None:
    """Say one thing of a field instead of all that was said."""
    record.issues[:] = [issue for issue in record.issues if issue.field != field]
    record.unread.discard(field)
    _say(record, table, field, Note("ok", sentence))


def _compare_what_is_left(record: Record, table: OrderTable, left: int | None) -> None:
    cell = _cell(record, table, "remaining")
    if cell is None:
        return
    if cell.is_error or cell.value is None:
        _replace(record, table, "remaining", _why_recomputed(cell))
    elif left is not None and left != record.fields["remaining"]:
        computed = record.fields["remaining"]
        said = tr(OTHER_THAN_MADE, left=shown(left), computed=shown(computed))
        _say(record, table, "remaining", Note("warn", said))


def _why_recomputed(cell: Cell) -> str:
    if not cell.is_error:
        return tr("formula without a stored result, recomputed")
    if cell.is_formula:
        return tr("formula error {error}, recomputed", error=cell.value)
    return tr("cell holds {error}, recomputed from ordered - printed", error=cell.value)


def _check_number(record: Record, table: OrderTable, earlier: Record | None) -> None:
    if not record.fields.get("order"):
        if "order" not in record.unread:
            _say(record, table, "order", Note("error", tr("empty" if "order" in table.columns else NO_COLUMN)))
        record.fields["order"] = None
    elif earlier is not None and earlier is not record:
        said = tr(DOUBLE_BUT if _content(earlier) != _content(record) else DOUBLE)
        column = table.columns["order"]
        place = address(record.row, column.heading.column)
        read = str(table.sheet.value(record.row, column.heading.column))
        other, said = tr("another number than row {row} has", row=earlier.row), f"{column.opening}{said}"
        record.issues.append(Issue(record.row, "order", "error", said, place, read, other, "double"))


def _content(record: Record) -> dict[str, object]:
    return {name: value for name, value in record.fields.items() if name != "note"}


def _check_quantity(record: Record, table: OrderTable) -> None:
    quantity, left = record.fields.get("quantity"), record.fields.get("remaining")
    if quantity is None:
        if "quantity" not in record.unread:
            _say(record, table, "quantity", _why_no_quantity(record, table))
    elif quantity < 0:
        _say(record, table, "quantity", Note("error", tr("negative")))
    elif quantity == 0:
        _say(record, table, "quantity", Note("warn", tr("0, nothing to make")))
    elif (record.fields.get("printed") or 0) < 0:
        _say(record, table, "printed", Note("error", tr("negative")))
    elif left is not None and left < 0:
        _say(record, table, "remaining", Note("warn", tr("negative (over-printed), nothing left to plan")))


def _why_no_quantity(record: Record, table: OrderTable) -> Note:
    if not {"quantity", "remaining"} & table.columns.keys():
        return Note("error", tr(NO_COLUMN))
    if "quantity" not in table.columns and "remaining" in record.unread:
        return Note("error", tr("not known, since what is left cannot be read"), "unread")
    return Note("error", tr("empty"))


def _check_dates(record: Record, table: OrderTable) -> None:
    due, release = _day(record.fields.get("due")), _day(record.fields.get("release"))
    if due is None:
        if "due" in table.columns and "due" not in record.unread:
            _say(record, table, "due", Note("warn", tr("empty")))
        return
    days = (due - table.near).days
    if days < -DAYS_BACK:
        _say(record, table, "due", Note("warn", tr(LONG_AGO, days=DAYS_BACK)))
    elif days > DAYS_AHEAD:
        _say(record, table, "due", Note("warn", tr(FAR_AHEAD, days=DAYS_AHEAD)))
    if release is not None and release > due:
        _tell(record, table, "release", Note("warn", tr("release is after due date")))


def _day(value: date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


def _check_prints(record: Record, table: OrderTable) -> None:
    if "prints" in table.columns and record.fields.get("prints") is None and "prints" not in record.unread:
        _say(record, table, "prints", Note("warn", tr("empty, default single")))


def check_usual_sizes(records: Iterable[Record], table: OrderTable) -> None:
    """Doubt quantities a hundred times the usual one: units and thousands are easily mistaken."""
    sound = [one for one in records if (one.fields.get("quantity") or 0) > 0]
    sizes: Sequence[int] = [one.fields["quantity"] for one in sound]
    if len(sizes) <= FEW:
        return
    usual = median(sizes)
    for record in sound:
        if record.fields["quantity"] > UNLIKELY * usual:
            said = tr(UNUSUAL, quantity=_in_unit(record, table), times=UNLIKELY)
            _say(record, table, "quantity", Note("warn", said, "size"))


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
    status, left = record.fields["status"], record.fields.get("remaining")
    if state == "skip_done" and {"printed", "remaining"} & table.columns.keys() and left:
        _say(record, table, "status", Note("warn", tr(MADE_BUT_LEFT, status=status, left=shown(left))))
        record.status = "warn"
    else:
        _say(record, table, "status", Note("ok", tr(STATES[state], status=status)))
        record.status = state


def state_of(text: object) -> str:
    """How a row with this status is left out: "skip_done", "skip_cancelled", or "" where it stays."""
    word = plain(str(text or ""))
    parts = set(word.split()) if str(text).isupper() else set()  # "TABG FREI": several codes in one cell
    if word in CANCELLED or parts & CANCELLED_CODES:
        return "skip_cancelled"
    return "skip_done" if word in FINISHED or parts & FINISHED_CODES else ""

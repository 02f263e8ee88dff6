"""Typing in one cell: read the text, ask the core, make it a step; or say why not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from core.errors import CorkboardError, InvalidInput
from core.model import Scenario
from gui.tables.columns import REQUIRED, Column
from gui.tables.drafts import NEW_LINE, Draft
from gui.tables.notation import NotUnderstood
from gui.tables.rows import Rows
from gui.tables.specs import TableSpec

if TYPE_CHECKING:
    from gui.tables.table_model import TableModel

translate = QCoreApplication.translate


def commit(model: TableModel, row: int, column: int, text: str) -> str | None:
    """Put a text into a cell as one step; the reason where it is refused, and then nothing is changed."""
    if not model.is_editable:
        return model.session.read_only_reason or translate("Tables", "This table cannot be edited.")
    described = model.columns[column]
    try:
        if model.is_new_line(row):
            return _commit_new(model, described, text)
        return _commit(model, row, described, text)
    except NotUnderstood as reason:
        return str(reason)


def keep_draft(model: TableModel, row: int, column: int, draft: Draft) -> None:
    """Leave a refused text in its cell, marked."""
    model.drafts.keep(model.row_id(row), model.columns[column].key, draft)


def _commit(model: TableModel, row: int, column: Column, text: str) -> str | None:
    shown = model.shown[row]
    old = column.get(shown)
    value = column.parse(text, model.content.notation, old)
    if value != old or type(value) is not type(old):
        cells = {(shown.id, column.field): column.put(getattr(shown, column.field), value)}
        reason = refusal(model.session.scenario, model.source.with_cells, cells)
        if reason:
            return reason
        model.drafts.drop(shown.id, column.key)
        model.session.apply(change_name(column, model.source.name_of(shown)), model.source.with_cells, cells)
    model.drafts.drop(shown.id, column.key)
    return None


def _commit_new(model: TableModel, column: Column, text: str) -> str | None:
    waiting = {**model.drafts.waiting(), column.key: text}
    if not text.strip():
        model.drafts.drop(NEW_LINE, column.key)
        return None
    column.parse(text, model.content.notation)
    values = field_values(model, waiting)
    if missing(model.source, model.columns, values):
        model.drafts.keep(NEW_LINE, column.key, Draft(text))
        return None
    try:
        new_rows = model.source.made(model.session.scenario, [values])
    except InvalidInput as error:
        return error.sentences
    reason = refusal(model.session.scenario, model.source.with_rows, new_rows)
    if reason is None:
        model.drafts.drop_rows([NEW_LINE])
        name = translate("Tables", "Add {row}").format(row=model.source.name_of(new_rows[0]))
        model.session.apply(name, model.source.with_rows, new_rows)
    return reason


def field_values(model: TableModel, texts: Mapping[str, str]) -> dict[str, Any]:
    """Field values of a new row from texts by column key. Raises NotUnderstood."""
    values: dict[str, Any] = {}
    for key, text in texts.items():
        column = model.columns[model.content.numbers[key]]
        before = values.get(column.field, untouched(model.spec, column.field))
        values[column.field] = column.put(before, column.parse(text, model.content.notation))
    return values


def untouched(spec: TableSpec, name: str) -> Any:
    """What a field of a new row holds before anything was typed; None where it must be given."""
    given = dict(spec.defaults)
    if name in given:
        return given[name]
    found = next(one for one in fields(spec.make) if one.name == name)  # type: ignore[arg-type]
    return None if found.default is MISSING else found.default


def missing(source: Rows, columns: tuple[Column, ...], values: Mapping[str, Any]) -> list[Column]:
    """Columns that a new row still needs; an id can be made up where the table's rows have one."""
    given = {*dict(source.spec.defaults), *values, *(["id"] if source.spec.stem else [])}
    return [column for column in columns if column.empty is REQUIRED and column.field not in given]


def refusal(scenario: Scenario, edit: Callable[..., Scenario], *args: Any) -> str | None:
    """Why the core would refuse an edit, or None."""
    try:
        edit(scenario, *args)
    except InvalidInput as error:
        return error.sentences
    except CorkboardError as error:
        return str(error)
    return None


def change_name(column: Column, row: str) -> str:
    """The name of a step that changes one cell."""
    is_name = column.field == "weekly"  # days keep their capital
    title = column.title if is_name else column.title[:1].lower() + column.title[1:]
    return translate("Tables", "Change {what} of {row}").format(what=title, row=row)

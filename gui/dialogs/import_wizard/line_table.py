"""Rows of a book with what was told of them: place, result, what was read and what was expected."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core import language
from core.files.intake import Line
from gui.dialogs.import_wizard.field_names import shown_value
from gui.dialogs.text_table import Texts, TextsOf, dress_table, fit_columns, text_table

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView


WIDEST, WIDEST_READ = 180, 560
KEY, READ = 1, 3
"""The columns of what a row is known by, and of what was read."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
FRACTION = re.compile(r"-?\d+\.(\d{1,2}|\d{4,})")
"""A number of a workbook that has decimals; three of them may as well be a text with thousands."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LineTable", text)


def status_name(status: str) -> str:
    """What becomes of a row, in a word."""
    return {
        "ok": _tr("comes in"), "warn": _tr("comes in, doubtful"), "error": _tr("stays out"),
        "skip": _tr("left out"), "skip_done": _tr("finished"), "skip_cancelled": _tr("cancelled"),
    }.get(status, status)  # fmt: skip


def heading_texts(key: str = "") -> list[str]:
    """The headings above lines; `key` is what rows are known by."""
    return [_tr("Place"), key or _tr("Order"), _tr("Row"), _tr("Read"), _tr("Expected"), _tr("Remark")]


def line_texts(lines: Sequence[Line]) -> Texts:
    """The lines as they stand in the table."""
    return TextsOf(lines, _line_text)


def _line_text(one: Line) -> tuple[str, ...]:
    place, read = one.cell or str(one.row), shown_read(one.read)
    return place, one.order, status_name(one.status), read, one.expected, one.sentence


def shown_read(read: str) -> str:
    """What stands in a cell, its dates and decimals as the planner's language writes them, so that it can be typed."""
    if language.code() == language.ENGLISH:
        return read
    if MOMENT.fullmatch(read):
        return shown_value(datetime.fromisoformat(read))
    return language.written(read) if FRACTION.fullmatch(read) else read


def fit_lines(table: QTableView, has_remarks: bool = True) -> None:
    """Give the remarks most of the room, or what was read where there are none."""
    fit_columns(table, WIDEST if has_remarks else WIDEST_READ)


def dress_lines(table: QTableView) -> None:
    """Make a table look and be called like one of lines."""
    dress_table(table)
    table.setObjectName("line_table")
    table.setAccessibleName(_tr("Rows of the book"))


def line_table(lines: Sequence[Line]) -> QTableView:
    """A table of lines to read."""
    table = text_table(heading_texts(), line_texts(lines))
    dress_lines(table)
    return table

"""The editable tables: one model, one grid and one set of spreadsheet manners for all of them."""

from gui.tables.keys import key_lines
from gui.tables.panel import TablePanel
from gui.tables.specs import TABLES

__all__ = ["TABLES", "TablePanel", "key_lines"]

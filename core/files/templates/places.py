"""Where in a workbook something stands, in words."""

from __future__ import annotations

from core.language import tr


def sheet_said(name: str) -> str:
    """A sheet, as the place of a problem."""
    return tr("sheet {sheet}", sheet=name)


def cell_said(address: str) -> str:
    """A cell, as the place of a problem."""
    return tr("cell {cell}", cell=address)

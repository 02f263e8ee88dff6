"""A cost matrix on its way in and out: a table copied from a spreadsheet, and a workbook of what was decided."""

from core.files.matrix.pasted import NOT_ALLOWED, PastedMatrix, cost_of_text, read_pasted
from core.files.matrix.report import MatrixReport, PlanLine, preparation_parts
from core.files.matrix.workbook import write_matrix, write_text

__all__ = [
    "NOT_ALLOWED", "MatrixReport", "PastedMatrix", "PlanLine", "cost_of_text", "preparation_parts", "read_pasted",
    "write_matrix", "write_text",
]  # fmt: skip

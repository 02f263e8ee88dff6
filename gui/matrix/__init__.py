"""The cost matrix of the welding shop: orders × machines to type into, its best plan, and what every cell means."""

from gui.matrix.insight_panel import InsightPanel
from gui.matrix.keys import matrix_keys
from gui.matrix.model_window import ModelWindow, written
from gui.matrix.page import MatrixPage

__all__ = ["InsightPanel", "MatrixPage", "ModelWindow", "matrix_keys", "written"]

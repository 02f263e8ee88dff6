"""What surrounds the board: the optimiser, the score, the conflicts, why an order is late, the history, and more."""

from gui.panels.alternatives_panel import AlternativesPanel
from gui.panels.conflict_panel import ConflictPanel
from gui.panels.history_panel import HistoryPanel
from gui.panels.result_strip import ResultStrip
from gui.panels.score_panel import ScorePanel
from gui.panels.solve_panel import SolvePanel
from gui.panels.why_panel import WhyPanel

__all__ = [
    "AlternativesPanel", "ConflictPanel", "HistoryPanel", "ResultStrip", "ScorePanel", "SolvePanel", "WhyPanel",
]  # fmt: skip

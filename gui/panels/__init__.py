"""What surrounds the board: the optimiser, the score, the conflicts, why an order is late, the history."""

from gui.panels.conflict_panel import ConflictPanel
from gui.panels.history_panel import HistoryPanel
from gui.panels.score_panel import ScorePanel
from gui.panels.solve_panel import SolvePanel
from gui.panels.why_panel import WhyPanel

__all__ = ["ConflictPanel", "HistoryPanel", "ScorePanel", "SolvePanel", "WhyPanel"]

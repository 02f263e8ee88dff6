"""What surrounds the board: the optimiser, the score, the conflicts, the history, the result of a step."""

from gui.panels.alternatives_panel import AlternativesPanel
from gui.panels.conflict_panel import ConflictPanel
from gui.panels.history_panel import HistoryPanel
from gui.panels.result_strip import ResultStrip
from gui.panels.score_panel import ScorePanel
from gui.panels.solve_panel import SolvePanel

__all__ = ["AlternativesPanel", "ConflictPanel", "HistoryPanel", "ResultStrip", "ScorePanel", "SolvePanel"]

"""Lower bounds: costs that no plan can be cheaper than, split or not, for boards of any size."""

from core.solve.bounds.answer import Bound, lower_bound
from core.solve.bounds.board import Board, Need
from core.solve.bounds.reading import read_board
from core.solve.bounds.unavoidable import unavoidable

__all__ = ["Board", "Bound", "Need", "lower_bound", "read_board", "unavoidable"]

"""The board: the plan as bars on rows, to look at and to drag."""

from gui.gantt.board import Board
from gui.gantt.colouring import key_name
from gui.gantt.keys import board_keys

__all__ = ["Board", "board_keys", "key_name"]

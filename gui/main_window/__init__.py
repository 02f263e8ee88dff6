"""The window: its board, docks, menus, files, and what it says."""

from gui.main_window.window import MainWindow

__all__ = ["MainWindow"]

"""A planner at a screen: the whole window under Xvfb, driven by real mouse and key events of the X server.

These files are not collected with the others: `tests/gui/test_on_a_screen.py` runs them, each in a process and on a
screen of its own.
"""

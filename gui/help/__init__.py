"""Help where the planner is: the manual, what F1 opens, and a tour of the sample."""

from gui.help.desk import HelpDesk
from gui.help.tour import Step, Tour

__all__ = ["HelpDesk", "Step", "Tour"]

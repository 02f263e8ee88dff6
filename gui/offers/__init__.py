"""Offers to producers who may refuse: waves on the producers' lines, lanes of answers, and who could be next."""

from gui.offers.dashboard_panel import DashboardPanel
from gui.offers.keys import offer_keys
from gui.offers.learning_panel import LearningPanel
from gui.offers.next_panel import NextPanel
from gui.offers.page import OffersPage
from gui.offers.simulation_panel import SimulationPanel

__all__ = ["DashboardPanel", "LearningPanel", "NextPanel", "OffersPage", "SimulationPanel", "offer_keys"]

"""Offers to producers who may refuse: waves on the producers' lines, lanes of answers, and who could be next."""

from gui.offers.keys import offer_keys
from gui.offers.next_panel import NextPanel
from gui.offers.page import OffersPage

__all__ = ["NextPanel", "OffersPage", "offer_keys"]

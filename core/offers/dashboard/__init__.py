"""The network's figures over time, from the history of offers: `dashboard(shop, by="week")`."""

from core.offers.dashboard.figures import Dashboard, Period, dashboard
from core.offers.dashboard.past import PERIODS, PeriodLength

__all__ = ["PERIODS", "Dashboard", "Period", "PeriodLength", "dashboard"]

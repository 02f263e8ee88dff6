"""What exists: orders, resources, modes, changeovers, calendars, lots. Frozen values that check themselves."""

from core.model.assignment import AgentsAndJobs
from core.model.belief import Belief
from core.model.calendars import WEEKDAYS, Calendar, CalendarException, roll_out
from core.model.changeovers import DIFFERS, SAME, Changeover, ChangeoverRule, Condition, FromTo
from core.model.clock import LENGTH_OF_DAY, minute_of, moment_of, show_minute
from core.model.cost_matrix import CostMatrix
from core.model.frozen_map import EMPTY, FrozenMap
from core.model.modes import Mode, Pairing
from core.model.objective import Objective
from core.model.offering import POLICIES, VOLUMES, Offering, Policy
from core.model.offers import ANSWERS, Offer
from core.model.one_machine import OneMachine
from core.model.orders import Order
from core.model.packing_lines import PackingLines
from core.model.plan import LOCKS, Lot, Plan
from core.model.project import Project, Scenario
from core.model.remembered import remembered, remembered_as_said
from core.model.resources import Machine, Mounted, Producer
from core.model.sequences import Slot
from core.model.shop import SHOP_TABLES, Shop
from core.model.table import Row, Table
from core.model.work_time import WorkTime

__all__ = [
    "ANSWERS", "DIFFERS", "EMPTY", "LENGTH_OF_DAY", "LOCKS", "POLICIES", "SAME", "SHOP_TABLES", "VOLUMES",
    "WEEKDAYS", "AgentsAndJobs", "Belief", "Calendar", "CalendarException", "Changeover", "ChangeoverRule",
    "Condition", "CostMatrix", "FromTo", "FrozenMap", "Lot", "Machine", "Mode", "Mounted", "Objective", "Offer",
    "Offering", "OneMachine", "Order", "PackingLines", "Pairing", "Plan", "Policy", "Producer", "Project", "Row",
    "Scenario", "Shop", "Slot", "Table", "WorkTime", "minute_of", "moment_of", "remembered",
    "remembered_as_said", "roll_out", "show_minute",
]

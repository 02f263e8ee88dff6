"""The keys of every row, as data: which key holds which kind of value, and which row they make."""

from __future__ import annotations

from core.files.rows.codec import Form, row_of, rows_of
from core.files.rows.compounds import ATTRIBUTES, LOCKED, MOUNTED, SPANS, WEEK, WHEN
from core.files.rows.kinds import DAY, NUMBER, TEXT, TIME, TRUTH, WHOLE, list_of, map_of, one_of
from core.model import (
    ANSWERS,
    POLICIES,
    VOLUMES,
    Calendar,
    CalendarException,
    ChangeoverRule,
    Lot,
    Machine,
    Mode,
    Objective,
    Offer,
    Offering,
    Order,
    Producer,
)
from core.model.modes import SOURCES
from core.model.objective import PREPARATIONS

SIZES = {"max_length_mm": NUMBER, "max_width_mm": NUMBER, "max_thickness_mm": NUMBER, "materials": list_of(TEXT)}

ORDER = Form(Order, {
    "id": TEXT, "customer": TEXT, "product": TEXT, "quantity": WHOLE, "produced": WHOLE, "attributes": ATTRIBUTES,
    "passes": WHOLE, "release": TIME, "due": TIME, "deadline": TIME, "weight": NUMBER, "max_lots": WHOLE,
    "supports": WHOLE, "min_lot": WHOLE, "batch": WHOLE, "status": TEXT, "notes": TEXT,
    "value": NUMBER, "hours": NUMBER, "length_mm": NUMBER, "width_mm": NUMBER, "thickness_mm": NUMBER,
    "material": TEXT, "weight_kg": NUMBER, "latitude": NUMBER, "longitude": NUMBER,
})
MACHINE = Form(Machine, {
    "id": TEXT, "passes": WHOLE, "rates": map_of(NUMBER), "calendar": TEXT, "closed": SPANS, "available_from": TIME,
    "mounted": MOUNTED, **SIZES, "hourly_cost": NUMBER, "preparation_cost": NUMBER, "max_orders": WHOLE,
})
PRODUCER = Form(Producer, {
    "id": TEXT, "capacity_hours": NUMBER, "target_volume": NUMBER, "volume_to_date": NUMBER, **SIZES,
    "acceptance": NUMBER, "cost_per_km": NUMBER, "fixed_cost": NUMBER, "hourly_cost": NUMBER,
    "latitude": NUMBER, "longitude": NUMBER, "lead_days": NUMBER, "max_orders": WHOLE,
    "timeout_minutes": WHOLE,
})
MODE = Form(Mode, {
    "order": TEXT, "resource": TEXT, "allowed": TRUTH, "rate": NUMBER, "cost": NUMBER, "preparation_cost": NUMBER,
    "acceptance": NUMBER, "distance_km": NUMBER, "cost_from": one_of(*SOURCES),
})
RULE = Form(ChangeoverRule, {"id": TEXT, "when": WHEN, "minutes": WHOLE, "cost": NUMBER})
EXCEPTION = Form(CalendarException, {"from": TIME, "to": TIME, "working": TRUTH}, {"from": "start", "to": "end"})
CALENDAR = Form(Calendar, {"id": TEXT, "weekly": WEEK, "exceptions": rows_of(EXCEPTION)})
OFFER = Form(Offer, {
    "id": TEXT, "order": TEXT, "producer": TEXT, "sent": TIME, "answered": TIME, "answer": one_of(*ANSWERS),
    "reason": TEXT, "round": WHOLE, "acceptance": NUMBER, "value": NUMBER, "hours": NUMBER, "distance_km": NUMBER,
    "transport": NUMBER, "producer_cost": NUMBER, "length_mm": NUMBER, "width_mm": NUMBER, "thickness_mm": NUMBER,
    "material": TEXT,
})
LOT = Form(Lot, {
    "id": TEXT, "order": TEXT, "resource": TEXT, "quantity": WHOLE, "start": TIME, "end": TIME, "locked": LOCKED,
})
OBJECTIVE = Form(Objective, {
    "k1_earliness": NUMBER, "k2_tardiness": NUMBER, "k3_changeover": NUMBER, "k4_excess": NUMBER,
    "k5_changeover_hour": NUMBER, "penalty": one_of("squared", "linear"), "time_unit_minutes": NUMBER,
    "excess_unit_pieces": NUMBER, "preparation": one_of(*PREPARATIONS), "preparation_cost": NUMBER,
})
OFFERING = Form(Offering, {
    "value_weight": NUMBER, "transport_weight": NUMBER, "cost_weight": NUMBER, "acceptance_bonus": NUMBER,
    "balance_weight": NUMBER, "volume": one_of(*VOLUMES), "parallel": WHOLE, "again": TRUTH,
    "default_acceptance": NUMBER, "timeout_minutes": WHOLE, "rounds": WHOLE, "policy": one_of(*POLICIES),
})

FORMS = {
    "orders": ORDER, "machines": MACHINE, "producers": PRODUCER, "modes": MODE, "rules": RULE, "calendars": CALENDAR,
    "offers": OFFER, "lots": LOT,
}
"""The form of each table's rows."""

SHOP_KINDS = {
    "epoch": DAY, "horizon_days": WHOLE, "objective": row_of(OBJECTIVE), "default_changeover_minutes": WHOLE,
    "second_pass_minutes": WHOLE, "offering": row_of(OFFERING),
}
"""The kind of each field of a shop that is no table."""

"""What the planner may do: functions from one scenario to the next, the history of them, and what changed."""

from core.edit.allocation_edits import count_preparation, set_capacity
from core.edit.alternatives import Alternative, alternatives
from core.edit.changes import Changes, RowChanges, all_of, changes_between
from core.edit.drop_map import (
    DropMap,
    Piece,
    RowPrices,
    Slot,
    drop_map,
    prepare_drops,
    price_of,
    ranked_slots,
    target_of,
)
from core.edit.history import History, Step
from core.edit.holidays_of import add_holidays, countries, holidays_of
from core.edit.import_merge import (
    PROGRESS,
    OrderDifference,
    changed_fields,
    compare_orders,
    compare_rows,
    merge_orders,
    merge_rows,
)
from core.edit.landing import Others, Target, land, landed
from core.edit.lot_times import end_of_lot, lot_duration, refusal
from core.edit.matrix_edits import (
    NewMatrix,
    Pair,
    allow_pairs,
    forbid_pairs,
    machine_down,
    machine_up,
    new_names,
    put_on,
    set_costs,
    take_matrix,
    take_off,
)
from core.edit.parts import nearest_half, part_sizes
from core.edit.plan_edits import lock, merge, move, place, replace_plan, resize, split, unlock, unschedule
from core.edit.progress import finish, freeze, produce, start, under_way_since
from core.edit.scenarios import (
    add_scenario,
    duplicate_scenario,
    free_scenario_name,
    remove_scenario,
    rename_scenario,
    show_scenario,
)
from core.edit.shop_edits import (
    add_row,
    add_rows,
    duplicate_rows,
    move_row,
    remove_rows,
    set_field,
    set_fields,
    set_objective,
    set_shop,
)
from core.edit.tables import TABLES, free_id, table_of

__all__ = [
    "PROGRESS", "TABLES", "Alternative", "Changes", "DropMap", "History", "NewMatrix", "OrderDifference",
    "Others", "Pair", "Piece", "RowChanges", "RowPrices", "Slot", "Step", "Target", "add_holidays", "add_row",
    "add_rows", "add_scenario", "all_of", "allow_pairs", "alternatives", "changed_fields", "changes_between",
    "compare_orders", "compare_rows", "count_preparation", "countries", "drop_map", "duplicate_rows",
    "duplicate_scenario", "end_of_lot", "finish", "forbid_pairs", "free_id", "free_scenario_name", "freeze",
    "holidays_of", "land", "landed", "lock", "lot_duration", "machine_down", "machine_up", "merge",
    "merge_orders", "merge_rows", "move", "move_row", "nearest_half", "new_names", "part_sizes", "place",
    "prepare_drops", "price_of", "produce", "put_on", "ranked_slots", "refusal", "remove_rows",
    "remove_scenario", "rename_scenario", "replace_plan", "resize", "set_capacity", "set_costs", "set_field",
    "set_fields", "set_objective", "set_shop", "show_scenario", "split", "start", "table_of", "take_matrix",
    "take_off", "target_of", "under_way_since", "unlock", "unschedule",
]

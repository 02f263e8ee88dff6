"""Everything the planner sees; no rule of the shop lives here."""

"""From a scenario to the problem of a search: what may be placed where, drafts of plans, and a first plan at once."""

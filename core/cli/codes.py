"""Exit codes: done, no plan exists, bad input, stopped by the user."""

DONE, NO_PLAN, BAD_INPUT, STOPPED = 0, 1, 2, 130

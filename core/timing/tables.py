"""The tables on the desk of a search: n parts, K = 2n lots, m machines, c calendars, k sets of attributes, R
rows of N cells.

A cell is `WIDTH` working minutes; a lot that ends "in cell t" is complete at working coordinate t * WIDTH.
Durations are rounded up to cells, so whatever fits the cells fits the minutes. Lots 2p and 2p + 1 belong to
part p; a part that is whole uses the first only. A row of values belongs to a lot; rows are taken from a pool
when they are first rewritten in an iteration, and a journal remembers the old one, so that a move that is not
accepted puts numbers back and no values.
"""

from __future__ import annotations

import numpy as np

from core.timing.desk import table

# What the problem is.

parts = table("parts", np.int64, 2)
"""[n, 10] order, set of attributes, pieces as one lot and in total as two (0: never), the least lot, the
batch, how many machines may make it, whether it is all that moves of its order, the end cell if it is
locked in time (else -1), and the minutes from its end to that of the cell."""
ORDER, KIND, WHOLE, SPLIT, SMALLEST, BATCH, ABLE, ALONE, FIXED, PHASE = range(10)

costs = table("costs", np.float32, 2)
"""[n, 7] due minute, factors of earliness and tardiness squared and not (EARLY1 negative), the minute before
which an end does not count, what the excess of a second lot costs."""
DUE, EARLY2, EARLY1, LATE2, LATE1, FLOOR, EXTRA = range(7)

rates = table("rates", np.float64, 2)
"""[n, m] pieces per hour."""
again = table("again", np.int64, 2)
"""[n, m] minutes between two passes, -1 for one pass."""
able = table("able", np.int64, 2)
"""[n, m] the machines that may make a part, first `ABLE` of the row."""
releases = table("releases", np.int64, 2)
"""[n, c] the working coordinate of the first start."""
windows = table("windows", np.int64, 3)
"""[n, c, 2] the first and last cell in which a part may end."""
into = table("into", np.int64, 2)
"""[k, k] changeover minutes, row: after, column: before."""
first = table("first", np.int64, 2)
"""[m, k] changeover minutes from what is mounted."""
walls = table("walls", np.float32, 2)
"""[c, N] the wall-clock minute at which each cell ends."""
machines = table("machines", np.int64, 2)
"""[m, 3] calendar, the coordinate a machine is available from, the order mounted on it."""
CALENDAR, BASE, MOUNTED = range(3)

facts = table("facts", np.int64, 1)
"""[2] minutes of a cell, and 2^40 divided by them, rounded up."""
WIDTH, INVERSE = range(2)
weights = table("weights", np.float64, 1)
"""[3] cost of a changeover, of a minute of changeover, of a part without room."""
K3, K5, UNPLACED = range(3)

# The sequences, and what they are worth.

seq = table("seq", np.int64, 2)
"""[m, K] the lots of each machine in sequence."""
lines = table("lines", np.int64, 2)
"""[m, 6] how many lots a machine has; what of its values is out of date, from where on its forward rows and
down to where its backward rows are; the iteration that last changed it, and how many lots it had before."""
LENGTH, STALE, FROM, UPTO, TOUCHED, SAVED_LENGTH = range(6)
ROWS, ROWS_AND_TIME = 1, 2
"""Values of STALE: the rows are out of date, or what the machine's times cost as well."""

bills = table("bills", np.float64, 2)
"""[m, 4] what times and changeovers of a machine cost, and did before the iteration."""
TIME, CHANGES, SAVED_TIME, SAVED_CHANGES = range(4)

lots = table("lots", np.int64, 2)
"""[K, 7] the machine of a lot (-1: none), its working minutes, its two rows, when they were renewed, its end
cell."""
MACHINE, MINUTES, FORWARD, BACKWARD, FORWARD_STAMP, BACKWARD_STAMP, END = range(7)

leads = table("leads", np.float32, 2)
"""[K, 2] before which minute the end of a lot does not count, and what is taken off its cost."""
HOLD, REBATE = range(2)

forward = table("forward", np.float32, 2)
"""[R, N] the least cost of all lots up to one that ends by a cell."""
backward = table("backward", np.float32, 2)
"""[R, N] the least cost of all lots from one on that ends no earlier than a cell."""
spans = table("spans", np.int64, 3)
"""[2, R, 2] the first and last cell of each forward and backward row: before and beyond, nothing is stored."""
pools = table("pools", np.int64, 2)
"""[2, R] rows that no lot uses."""
journal = table("journal", np.int64, 2)
"""[2R, 3] direction, lot and the row it had, of every row renewed in this iteration."""
counts = table("counts", np.int64, 1)
"""[6] rows left in the two pools, entries of the journal, the iteration, parts without room, whether the
present plan is better than the best kept."""
FREE_FORWARD, FREE_BACKWARD, JOURNAL, ITERATION, BANKED, IMPROVED = range(6)

scratch = table("scratch", np.float32, 1)
"""[N] room to work in."""
bits = table("bits", np.int32, 1)
"""[N] the same memory as whole numbers."""

# What a search keeps to undo a move, and the best it found.

sizes = table("sizes", np.int64, 1)
"""[n] pieces of a part's first lot, 0 where it is whole."""
members = table("members", np.int64, 1)
"""[orders + 1] where the parts of each order begin."""
bank = table("bank", np.int64, 1)
"""[n] the parts without room."""
removed = table("removed", np.int64, 1)
"""[n] the parts that a move takes out."""
keys = table("keys", np.float64, 1)
"""[n] by what they are put back in order."""
marks = table("marks", np.int64, 1)
"""[n] the iteration that last took a part out."""
old_sizes = table("old_sizes", np.int64, 1)
"""[n] their sizes before."""
old_lots = table("old_lots", np.int64, 2)
"""[K, 2] their machines and minutes before."""
old_leads = table("old_leads", np.float32, 2)
"""[K, 2] their roles before."""
old_seq = table("old_seq", np.int64, 2)
"""[m, K] the sequences before."""
totals = table("totals", np.float64, 1)
"""[2] what the present plan costs on the cells, and the best."""
PRESENT, BEST = range(2)
best_seq = table("best_seq", np.int64, 2)
"""[m, K] the sequences of the best plan."""
best_lengths = table("best_lengths", np.int64, 1)
"""[m] how many lots its machines have."""
best_sizes = table("best_sizes", np.int64, 1)
"""[n] its sizes."""
best_leads = table("best_leads", np.float32, 2)
"""[K, 2] its roles."""
random = table("random", np.uint64, 1)
"""[1] the state of the generator; [0] where nothing is left to chance."""

NEVER = np.float32(-1e9)
"""A minute before all others."""
IMPOSSIBLE = np.float32(1e12)
"""The cost of what cannot be."""
FAR = 1 << 40
"""A cell beyond all others."""

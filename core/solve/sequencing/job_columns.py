"""What the columns of the tables of a tour hold."""

TIME, READY, KIND, IDEAL, PAST, DUE, LATE, LINE = range(8)
"""Of a job: its time, when it may begin, its kind (a row of the changeovers); the first date and what a unit past it
costs, a second, not earlier one and what a unit past that costs beside. LINE is 0 for a job, 1 for a marker."""
START, OPERATOR = TIME, READY
"""Of a marker: when its line begins, and who runs it."""
END, BEGIN, SUM = range(3)
"""Known of every position of a tour: the end of the job, the start of its line, the cost up to here."""
COST, BEST, SQUARED, SHARED = range(4)
"""Places of `totals`: cost of the tour and of the best one; whether the length of a line costs its square; the
minutes in which operators are wanted twice (-1: nobody has two lines)."""

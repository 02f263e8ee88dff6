"""What the frozen program does first: Ctrl+C while it loads ends it, rather than show where in Python it was and end
with 1, which says that no plan exists. `main.settle_in` takes Ctrl+C back."""

import signal

if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not where somebody said to ignore it
    signal.signal(signal.SIGINT, signal.SIG_DFL)

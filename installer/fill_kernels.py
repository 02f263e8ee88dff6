"""Has a frozen program compile its kernels for one level: `fill_kernels.py PROGRAM FLAG NETWORK`."""

from __future__ import annotations

import subprocess
import sys


def main(program: str, flag: str, network: str) -> int:
    """All kernels of the window by the program's own warming, then those of simulated days; the worse exit code."""
    steps = ([flag, "wanted"], ["offers", network, "--policy", "look-ahead", "--simulate", "50"])
    return max(subprocess.call([program, *step], stdout=subprocess.DEVNULL) for step in steps)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

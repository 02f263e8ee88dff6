"""Sequence search for the scheduling families of the literature. The benchmarks' alone: importing it is cheap, its
kernels are compiled on first use, and the planning board never asks for them."""

from core.solve.sequencing.answer import Sequenced, best_sequence, judge

__all__ = ["Sequenced", "best_sequence", "judge"]

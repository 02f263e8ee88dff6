"""The beta distribution in plain numbers: its logarithm, its distribution function and its quantiles."""

from __future__ import annotations

from math import exp, lgamma, log

TINY = 1e-300
STEPS = 400
"""Steps of the continued fraction at most; with parameters below 100,000 it has long come to rest."""


def log_beta(a: float, b: float) -> float:
    """The logarithm of the beta function of two positive numbers."""
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def below(x: float, a: float, b: float) -> float:
    """The probability that a beta variable with parameters a and b is at most x: the regularised incomplete beta
    function, by its continued fraction (DLMF 8.17.22, evaluated as Lentz does)."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):  # where the fraction comes to rest slowly, its mirror image does quickly
        return 1 - below(1 - x, b, a)
    front = exp(a * log(x) + b * log(1 - x) - log_beta(a, b)) / a
    return min(1.0, front / _fraction(x, a, b))


def _fraction(x: float, a: float, b: float) -> float:
    value = upper = 1.0
    lower = 0.0
    for step in range(1, STEPS):
        half, odd = divmod(step, 2)
        if odd:
            part = -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
        else:
            part = half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))
        lower = 1 / (1 + part * lower or TINY)
        upper = 1 + part / upper or TINY
        value *= upper * lower
        if abs(upper * lower - 1) < 1e-14:
            break
    return value


def quantile(share: float, a: float, b: float) -> float:
    """The number that a beta variable stays below with this probability, by halving."""
    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        if below(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2

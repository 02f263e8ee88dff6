"""Offers to producers who may refuse: waves, rounds, and what they are worth. Slow packages come on first use."""

from core.offers.moving import lock_offers, move_offer, still_offerable, take_out
from core.offers.network import Network, Pair, network
from core.offers.policies import continuation, look_ahead, wave_prices
from core.offers.ranking import Candidate, next_best, reason_left, reasons_of
from core.offers.rounds import (
    answer,
    close_day,
    expire,
    expires_at,
    minutes_to_answer,
    next_round,
    over_accepted,
    overdue,
    propose,
    send_wave,
)
from core.offers.wave import Wave, WaveOptions, WaveProgress, best_wave, with_rules

__all__ = [
    "Candidate", "Network", "Pair", "Wave", "WaveOptions", "WaveProgress", "answer", "best_wave", "close_day",
    "continuation", "expire", "expires_at", "lock_offers", "look_ahead", "minutes_to_answer", "move_offer",
    "network", "next_best", "next_round", "over_accepted", "overdue", "propose", "reason_left", "reasons_of",
    "send_wave", "still_offerable", "take_out", "wave_prices", "with_rules",
]

"""The search: ruin and recreate over machine sequences, annealed, with exact timing; compiled."""

"""Proofs for small boards: the best plan there is, or how far from it the best known one can be."""

"""Tables of other kinds than orders: one file for each kind, and what reads lists and matrices of all of them."""

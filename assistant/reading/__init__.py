"""Question and hits → the fewest sentences that answer, or why there is none."""

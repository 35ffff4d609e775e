"""The checks of a claim against its quotes; `problems` says what is wrong with it."""

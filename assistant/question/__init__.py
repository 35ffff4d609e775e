"""What is typed, and what is asked with it: rules over its words that were made for no report."""

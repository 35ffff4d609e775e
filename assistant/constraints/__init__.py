"""What a question demands of a sentence: its years, places, bodies, groups, steps, and what it asks of them."""

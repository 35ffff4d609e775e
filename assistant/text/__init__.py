"""What stands in a text, whatever is asked: sentences, figures, dates, countries, abbreviations."""

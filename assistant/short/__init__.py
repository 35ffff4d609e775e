"""The short answer that stands in quotes, and what speaks against one. None rather than a guess."""

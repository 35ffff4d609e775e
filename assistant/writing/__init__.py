"""Evidence → draft: by quotation, or by an LLM."""

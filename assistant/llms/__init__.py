"""LLMs: names, local servers, and what llama-index makes of them."""

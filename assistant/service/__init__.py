"""What the HTTP API and MCP have in common: a bounded number of answers at a time, their JSON, and its schema."""

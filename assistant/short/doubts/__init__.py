"""What speaks against a short answer, by kind: each module tells for its own kind whether it does."""

"""Training of the layers that tell a passage that answers from one that is merely on the subject (docs/models.md)."""

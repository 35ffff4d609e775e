"""The chat page: `serve` runs it, `create_app` is it."""

import os

# Gradio reads this once, when it is imported, and would otherwise report its use to its makers.
os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"

from assistant.web.server import create_app, serve

__all__ = ["create_app", "serve"]

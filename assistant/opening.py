"""The assistant for one question: its models load while the rest of the package is imported.

A second of each start is the importing, as much the loading, which leaves a core free.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from assistant.config import Settings
from assistant.models import load_encoder, load_reranker
from assistant.store import Store

if TYPE_CHECKING:
    from assistant.pipeline import Assistant


def opened(settings: Settings) -> Assistant:
    """The assistant with its models loaded. Raises the errors of the index and the models."""
    with Store(settings.index).read() as snapshot:
        recorded = snapshot.encoder()
    encoder_name = settings.encoder or (recorded.name if recorded else None)
    with ThreadPoolExecutor(2) as pool:
        reranker = pool.submit(load_reranker, settings.reranker)
        encoder = pool.submit(load_encoder, encoder_name) if encoder_name else None
        import pycountry  # noqa: F401 - asked for by each question

        from assistant.pipeline import Assistant
    return Assistant(settings, encoder.result() if encoder else None, reranker.result())

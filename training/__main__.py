"""Trains the answerability layers and writes them: `python -m training --help`."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from numpy.typing import NDArray
from rich.console import Console
from torch import Tensor, nn

from assistant.config import load_settings
from assistant.models.bundled import ANSWERABILITY, CARRIED, DEFAULT_RERANKER, carried_folder, file_sha256
from assistant.models.onnx import halfway_states
from training.examples import Example, report_examples, set_examples
from training.layers import WIDTH, UpperLayers, from_reranker, write_int8

READING = Path("eval/configs/reading")
EPOCHS, BATCH, LEARNING_RATE, WARM_UP, WEIGHT_DECAY = 2, 32, 5e-5, 60, 0.05
POSITIVE_WEIGHT = 2.0
"""One passage in about ten answers; twice its weight kept needless refusals down on the development halves."""

SMOOTHING = 0.02
"""Some sentences that answer aren't marked: no label is taken for quite certain."""

SHIFT = 1.0
"""Taken off a logit before the loss, so that training begins near the share of passages that answer."""

States = NDArray[np.float16]


def main(
    hrr: Annotated[Path, typer.Option(help="Folder with 2019.jsonl.gz to 2021.jsonl.gz.")],
    squad: Annotated[Path, typer.Option(help="Folder with SQuAD 2.0's article Normans.")],
    clapnq: Annotated[Path, typer.Option(help="Folder with CLAPnq's development files.")],
    out: Annotated[Path, typer.Option(help="Where to write the layers.")] = ANSWERABILITY,
) -> None:
    """Train on our questions and on the development halves of two sets of other people's questions."""
    console = Console(stderr=True)
    random.seed(0)
    torch.manual_seed(0)
    settings = load_settings()
    examples = [
        *report_examples(hrr, settings),
        *set_examples(READING / "squad2-normans.toml", squad, settings),
        *set_examples(READING / "clapnq.toml", clapnq, settings),
    ]
    console.print(f"{len(examples):,} passages, {sum(example.answers for example in examples):,} of them answer")
    folder = carried_folder(CARRIED[DEFAULT_RERANKER])
    assert folder is not None, "the reranker's package is a dependency"
    states = _states(folder, examples)
    layers = from_reranker(folder / "model.onnx")
    _train(layers, states, [example.answers for example in examples], console)
    write_int8(layers, out)
    console.print(
        f"{out}: {out.stat().st_size / 1e6:.1f} MB, SHA-256 {file_sha256(out)}; put it into models/bundled.py"
    )


def _states(folder: Path, examples: Sequence[Example]) -> list[States]:
    """What the reranker's lower layers make of each pair, of shape (tokens, WIDTH): they are not trained."""
    read = halfway_states(folder)
    with ThreadPoolExecutor() as pool:
        return list(pool.map(lambda one: read(one.question, one.text).astype(np.float16), examples))


def _train(layers: UpperLayers, states: Sequence[States], answers: Sequence[bool], console: Console) -> None:
    labels = torch.tensor([float(one) for one in answers]) * (1 - 2 * SMOOTHING) + SMOOTHING
    loss_of = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(POSITIVE_WEIGHT))
    decayed = [weight for weight in layers.parameters() if weight.ndim > 1]
    others = [weight for weight in layers.parameters() if weight.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": WEIGHT_DECAY}, {"params": others, "weight_decay": 0.0}], lr=LEARNING_RATE
    )
    steps = EPOCHS * -(-len(states) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
    )
    for epoch in range(1, EPOCHS + 1):
        layers.train()
        begun, losses = time.perf_counter(), []
        for batch in _batches(states):
            loss = loss_of(layers(*_padded([states[one] for one in batch])) - SHIFT, labels[batch])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(layers.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        console.print(f"epoch {epoch}: loss {np.mean(losses):.3f}, {time.perf_counter() - begun:.0f} s")


def _batches(states: Sequence[States]) -> list[list[int]]:
    """The examples in batches of about equal length, in random order."""
    order = sorted(range(len(states)), key=lambda one: len(states[one]) + random.random() * 12)  # noqa: S311
    batches = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    random.shuffle(batches)
    return batches


def _padded(states: Sequence[States]) -> tuple[Tensor, Tensor]:
    """Hidden states of shape (pairs, tokens, WIDTH) and their mask of shape (pairs, tokens)."""
    longest = max(map(len, states))
    hidden, mask = torch.zeros(len(states), longest, WIDTH), torch.zeros(len(states), longest)
    for row, state in enumerate(states):
        hidden[row, : len(state)] = torch.from_numpy(state.astype(np.float32))
        mask[row, : len(state)] = 1
    return hidden, mask


if __name__ == "__main__":
    typer.run(main)

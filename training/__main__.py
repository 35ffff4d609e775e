"""Trains the answerability layers and writes them: `python -m training --help`."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
from training.examples import Example, made_up_examples, real_examples, set_examples
from training.layers import WIDTH, UpperLayers, from_reranker, write_int8

READING = Path("eval/configs/reading")
EPOCHS, QUESTIONS, LEARNING_RATE, WARM_UP, WEIGHT_DECAY = 2, 6, 7e-5, 60, 0.05
"""`QUESTIONS`: how many are in a batch, each with all its examples."""

POSITIVE_WEIGHT = 2.0
"""One sentence in about ten answers; twice its weight kept needless refusals down on the development halves."""

SMOOTHING = 0.02
"""Some sentences that answer aren't marked: no label is taken for quite certain."""

SHIFT = 1.0
"""Taken off a logit before the loss, so that training begins near the share of sentences that answer."""

CHOICE, NONE = 0.3, -1.5
"""The weight of the second loss, by which a question's sentences compete with each other and with 'none of them
answers', whose logit is NONE: whether a question is answered hangs on the best sentence alone."""


@dataclass(frozen=True, slots=True)
class Read:
    """An example as the layers get it: states of shape (tokens, WIDTH), which tokens are the sentence's own, and
    whether it answers."""

    states: NDArray[np.float16]
    own: NDArray[np.float32]
    answers: bool


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
        *real_examples(hrr, settings),
        *set_examples(READING / "squad2-normans.toml", squad, settings),
        *set_examples(READING / "clapnq.toml", clapnq, settings),
        *made_up_examples(settings),
    ]
    console.print(f"{len(examples):,} sentences, {sum(example.answers for example in examples):,} of them answer")
    folder = carried_folder(CARRIED[DEFAULT_RERANKER])
    assert folder is not None, "the reranker's package is a dependency"
    layers = from_reranker(folder / "model.onnx")
    _train(layers, _questions(examples, _read(folder, examples)), console)
    write_int8(layers, out)
    console.print(
        f"{out}: {out.stat().st_size / 1e6:.1f} MB, SHA-256 {file_sha256(out)}; put it into models/bundled.py"
    )


def _read(folder: Path, examples: Sequence[Example]) -> list[Read]:
    """What the reranker's lower layers make of each example: they are not trained."""
    halfway = halfway_states(folder)

    def read(one: Example) -> Read:
        states, own = halfway(one.question, one.sentence)
        return Read(states.astype(np.float16), own, one.answers)

    with ThreadPoolExecutor() as pool:
        return list(pool.map(read, examples))


def _questions(examples: Sequence[Example], read: Sequence[Read]) -> list[list[Read]]:
    """What was read, question by question."""
    grouped: dict[str, list[Read]] = {}
    for example, one in zip(examples, read, strict=True):
        grouped.setdefault(example.asked, []).append(one)
    return list(grouped.values())


def _train(layers: UpperLayers, questions: Sequence[list[Read]], console: Console) -> None:
    decayed = [weight for weight in layers.parameters() if weight.ndim > 1]
    others = [weight for weight in layers.parameters() if weight.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": WEIGHT_DECAY}, {"params": others, "weight_decay": 0.0}], lr=LEARNING_RATE
    )
    steps = EPOCHS * -(-len(questions) // QUESTIONS)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
    )
    layers.train()
    for epoch in range(1, EPOCHS + 1):
        begun, losses = time.perf_counter(), []
        for batch in _batches(questions):
            loss = _loss(layers, batch)
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            nn.utils.clip_grad_norm_(layers.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        console.print(f"epoch {epoch}: loss {np.mean(losses):.3f}, {time.perf_counter() - begun:.0f} s")


def _loss(layers: UpperLayers, batch: Sequence[list[Read]]) -> Tensor:
    """Whether each sentence answers, and which of a question's does, if any."""
    flat = [one for question in batch for one in question]
    answers = torch.tensor([float(one.answers) for one in flat])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = layers(*_padded(flat)).float()
    each = nn.functional.binary_cross_entropy_with_logits(
        logits - SHIFT, answers * (1 - 2 * SMOOTHING) + SMOOTHING, pos_weight=torch.tensor(POSITIVE_WEIGHT)
    )
    sizes = [len(question) for question in batch]
    pairs = zip(torch.split(logits, sizes), torch.split(answers, sizes), strict=True)
    choice = torch.stack([_choice(*pair) for pair in pairs]).mean()
    total: Tensor = each + CHOICE * choice
    return total


def _choice(logits: Tensor, answers: Tensor) -> Tensor:
    """How far a question is from choosing among its sentences one that answers, or none where none does."""
    among = torch.cat([logits, torch.tensor([NONE])])
    right = torch.cat([answers, 1 - answers.max().reshape(1)]) > 0
    return torch.logsumexp(among, 0) - torch.logsumexp(among[right], 0)


def _batches(questions: Sequence[list[Read]]) -> list[list[list[Read]]]:
    """The questions in batches of about equal length, in random order."""
    order = sorted(questions, key=lambda one: max(len(read.own) for read in one) + random.random() * 25)  # noqa: S311
    batches = [order[start : start + QUESTIONS] for start in range(0, len(order), QUESTIONS)]
    random.shuffle(batches)
    return batches


def _padded(read: Sequence[Read]) -> tuple[Tensor, Tensor, Tensor]:
    """Hidden states of shape (pairs, tokens, WIDTH), and which tokens are the sentence's own and which there at all,
    of shape (pairs, tokens)."""
    longest = max(len(one.own) for one in read)
    hidden = torch.zeros(len(read), longest, WIDTH)
    own, mask = torch.zeros(len(read), longest), torch.zeros(len(read), longest)
    for row, one in enumerate(read):
        tokens = len(one.own)
        hidden[row, :tokens] = torch.from_numpy(one.states.astype(np.float32))
        own[row, :tokens] = torch.from_numpy(one.own)
        mask[row, :tokens] = 1
    return hidden, own, mask


if __name__ == "__main__":
    typer.run(main)

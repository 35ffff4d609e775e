"""Trains the answerability layers and writes them: `python -m training --help`."""

from __future__ import annotations

import math
import random
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import numpy as np
import torch
import typer
from numpy.typing import NDArray
from rich.console import Console
from torch import Tensor, nn

from assistant.config import load_settings
from assistant.models.bundled import ANSWERABILITY, CARRIED, DEFAULT_RERANKER, carried_folder, file_sha256
from assistant.models.onnx import WEIGHTS, own_tokens, tokenizer_of
from training.examples import HERE, Example, folder_examples, made_up_examples, our_examples, set_examples
from training.layers import MIDDLE, Reader, from_layers, from_reranker, write_int8

if TYPE_CHECKING:
    from tokenizers import Tokenizer

READING = Path("eval/configs/reading")
QUESTIONS, WARM_UP, WEIGHT_DECAY = 6, 80, 0.05
"""`QUESTIONS`: how many are in a batch, each with all its examples. `WARM_UP`: steps."""

POSITIVE_WEIGHT = 2.0
"""One sentence in about ten answers; twice its weight kept needless refusals down on the development halves."""

SMOOTHING = 0.02
"""Some sentences that answer aren't marked: no label is taken for quite certain."""

SHIFT = 1.0
"""Taken off a logit before the loss, so that training begins near the share of sentences that answer."""

CHOICE, NONE = 0.3, -1.5
"""The weight of the second loss, by which a question's sentences compete with each other and with 'none of them
answers', whose logit is NONE: whether a question is answered hangs on the best sentence alone."""

WORDS, WORD_WEIGHT = 0.5, 3.0
"""The weight of the third loss, by which the tokens are found that the answer can't be without, and theirs in it."""

YES = 0.3
"""The weight of the fourth loss, by which what answers a yes/no question is told to say yes or no."""

LONGEST = 320
"""Tokens of an example; of 100 hardly one is longer."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What is trained from which layer on, how often everything is seen, and the learning rate."""

    first: int
    epochs: int
    rate: float


STAGES = (Stage(MIDDLE, 2, 7e-5), Stage(0, 1, 4e-5))
"""The upper layers first, from states that don't move: then what is below them learns what they ask for."""

FURTHER = (Stage(0, 1, 4e-5),)
"""How the layers that are shipped go on."""

MEAN = 0.5
"""How much the weights from before count, number by number, where they went on: alone, what they went on with may be
learnt with its writers' manner (docs/models.md)."""


@dataclass(frozen=True, slots=True)
class Read:
    """An example as the layers get it: tokens, which of them are not the question's, the sentence's own, and of the
    words that the answer can't be without, each of shape (tokens,), whether it answers, and whether by a yes."""

    tokens: NDArray[np.int64]
    parts: NDArray[np.int64]
    own: NDArray[np.float32]
    words: NDArray[np.float32]
    answers: bool
    yes: bool | None


def main(
    hrr: Annotated[Path, typer.Option(help="Folder with 2019.jsonl.gz to 2021.jsonl.gz.")],
    squad: Annotated[Path, typer.Option(help="Folder with SQuAD 2.0's article Normans.")],
    clapnq: Annotated[Path, typer.Option(help="Folder with CLAPnq's development files.")],
    out: Annotated[Path, typer.Option(help="Where to write the layers.")] = ANSWERABILITY,
    further: Annotated[
        list[str] | None,
        typer.Option(help="Go on with the layers that are shipped, on this folder of training/questions; repeatable."),
    ] = None,
    mean: Annotated[
        float, typer.Option(min=0, max=1, help="How much the layers from before count where they went on.")
    ] = MEAN,
    minutes: Annotated[
        float | None, typer.Option(min=1, help="How long a stage may take; its rate has fallen to its end by then.")
    ] = None,
) -> None:
    """Train on our questions and on the development halves of two sets of other people's questions."""
    console = Console(stderr=True)
    random.seed(0)
    torch.manual_seed(0)
    settings = load_settings()
    if further:
        examples = [
            example for name in further for example in folder_examples(HERE / "questions" / name, hrr, settings)
        ]
    else:
        examples = [
            *our_examples(hrr, settings),
            *set_examples(READING / "squad2-normans.toml", squad, settings),
            *set_examples(READING / "clapnq.toml", clapnq, settings),
            *made_up_examples(settings),
        ]
    console.print(f"{len(examples):,} sentences, {sum(example.answers for example in examples):,} of them answer")
    folder = carried_folder(CARRIED[DEFAULT_RERANKER])
    assert folder is not None, "the reranker's package is a dependency"
    weights = folder / WEIGHTS
    reader = from_layers(weights, ANSWERABILITY) if further else from_reranker(weights)
    questions = _questions(examples, folder)
    for stage in FURTHER if further else STAGES:
        _train(reader, stage, questions, minutes, console)
    if further:
        _mix(reader, from_layers(weights, ANSWERABILITY), mean)
    write_int8(reader.layers, out)
    console.print(
        f"{out}: {out.stat().st_size / 1e6:.1f} MB, SHA-256 {file_sha256(out)}; put it into models/bundled.py"
    )


def _questions(examples: Sequence[Example], folder: Path) -> list[list[Read]]:
    """The examples as they are read, question by question."""
    tokenizer = tokenizer_of(folder)
    tokenizer.enable_truncation(LONGEST)
    grouped: dict[str, list[Read]] = {}
    for example in examples:
        grouped.setdefault(example.asked, []).append(_read(example, tokenizer))
    return list(grouped.values())


def _read(example: Example, tokenizer: Tokenizer) -> Read:
    before, text = example.sentence
    tokens = tokenizer.encode(example.question, before + text)
    own = own_tokens(tokens, example.sentence)
    told = [found.span() for words in example.words for found in re.finditer(re.escape(words), text, re.IGNORECASE)]
    places = [(start - len(before), end - len(before)) for start, end in tokens.offsets]
    words = [any(start < last and first < end for first, last in told) for start, end in places]
    return Read(
        np.array(tokens.ids),
        np.array(tokens.type_ids),
        own,
        own * np.array(words, dtype=np.float32) * example.answers,
        example.answers,
        example.yes,
    )


def _mix(reader: Reader, before: Reader, mean: float) -> None:
    """Makes a reader's weights the mean of its own and those from before, which count by `mean`."""
    with torch.no_grad():
        for own, other in zip(reader.layers.parameters(), before.layers.parameters(), strict=True):
            own.lerp_(other, mean)


def _train(
    reader: Reader, stage: Stage, questions: Sequence[list[Read]], minutes: float | None, console: Console
) -> None:
    for number, layer in enumerate(reader.layers.layers):
        layer.requires_grad_(number >= stage.first)
    trained = [weight for weight in reader.parameters() if weight.requires_grad]
    decayed = [weight for weight in trained if weight.ndim > 1]
    others = [weight for weight in trained if weight.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": WEIGHT_DECAY}, {"params": others, "weight_decay": 0.0}],
        lr=stage.rate,
        fused=True,
    )
    steps = stage.epochs * -(-len(questions) // QUESTIONS)
    started, seconds = time.perf_counter(), 60 * (math.inf if minutes is None else minutes)

    def done(step: int) -> float:
        return max(step / steps, (time.perf_counter() - started) / seconds)

    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - done(step))
    )
    reader.train()
    for epoch in range(1, stage.epochs + 1):
        if done(0) >= 1:
            break
        begun, losses = time.perf_counter(), []
        for batch in _batches(questions):
            if done(0) >= 1:
                break
            loss = _loss(reader, batch)
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        took = time.perf_counter() - begun
        said = f"from layer {stage.first} on, epoch {epoch}: {len(losses):,} of {steps // stage.epochs:,} steps"
        console.print(f"{said}, loss {np.mean(losses):.3f}, {took:.0f} s")


def _loss(reader: Reader, batch: Sequence[list[Read]]) -> Tensor:
    """Whether each sentence answers, which of a question's does, if any, by which words, and whether by a yes."""
    flat = [one for question in batch for one in question]
    answers = torch.tensor([float(one.answers) for one in flat])
    tokens, parts, own, mask, words = _padded(flat)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = reader(tokens.long(), parts.long(), own, mask)
    logits, told, yes = (one.float() for one in found)
    each = nn.functional.binary_cross_entropy_with_logits(
        logits - SHIFT, answers * (1 - 2 * SMOOTHING) + SMOOTHING, pos_weight=torch.tensor(POSITIVE_WEIGHT)
    )
    sizes = [len(question) for question in batch]
    pairs = zip(torch.split(logits, sizes), torch.split(answers, sizes), strict=True)
    choice = torch.stack([_choice(*pair) for pair in pairs]).mean()
    total: Tensor = each + CHOICE * choice + WORDS * _words(told, words, own, answers) + YES * _yes(yes, flat)
    return total


def _yes(logits: Tensor, read: Sequence[Read]) -> Tensor:
    """How far what answers by a yes or a no is from being told to; 0 where nothing does."""
    known = torch.tensor([one.yes is not None for one in read])
    said = torch.tensor([float(one.yes or 0) for one in read]) * (1 - 2 * SMOOTHING) + SMOOTHING
    each = nn.functional.binary_cross_entropy_with_logits(logits, said, reduction="none")
    return (each * known).sum() / known.sum().clamp(min=1)


def _words(told: Tensor, words: Tensor, own: Tensor, answers: Tensor) -> Tensor:
    """How far the tokens are from those of the answer's words; in a sentence that answers in words that aren't known,
    nothing is asked."""
    known = own * ((words.sum(1) > 0) | (answers == 0))[:, None]
    each = nn.functional.binary_cross_entropy_with_logits(
        told, words, pos_weight=torch.tensor(WORD_WEIGHT), reduction="none"
    )
    return (each * known).sum() / known.sum().clamp(min=1)


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


def _padded(read: Sequence[Read]) -> tuple[Tensor, ...]:
    """Tokens, parts, which are the sentence's own, which there at all, and which the answer's words, each of shape
    (pairs, tokens)."""
    longest = max(len(one.own) for one in read)
    padded = torch.zeros(5, len(read), longest)
    for row, one in enumerate(read):
        rows = np.stack([one.tokens, one.parts, one.own, np.ones_like(one.own), one.words]).astype(np.float32)
        padded[:, row, : rows.shape[1]] = torch.from_numpy(rows)
    return tuple(padded)


if __name__ == "__main__":
    typer.run(main)

"""Step 2: an encoder of its own that tells what one actor does to another, from the authored sentences. About six minutes on two cores."""

import os
import random

import torch

from . import marks, safetensors
from .network import Events, collate
from .pairs import as_tensors, losses_of
from .training import Trainer, seed, trainable
from .wordpieces import WordPieces

AT_ONCE = 24
WEIGHTS = {"event": 1.0, "modality": 0.2, "polarity": 0.2, "trigger": 0.1}


def train(encoder, authored, out, epochs=10, rate=1e-4, start=1, steps=None, threads=1):
    """Trains and saves the state; `authored` is the folder of authored-*.jsonl."""
    seed(start, threads)
    sentences = marks.read_authored(authored, WordPieces(os.path.join(encoder, "vocab.txt")))
    net = Events()
    net.encoder.load_bert(safetensors.read(os.path.join(encoder, "model.safetensors")))
    total = steps or epochs * -(-len(sentences) // AT_ONCE)
    old = ("encoder", "mix")
    trainer = Trainer([([*trainable(net.encoder), net.mix], rate), (trainable(net, old), 5 * rate)], total, 0.1 * total)
    while trainer.step < total:
        order = sorted(sentences, key=lambda one: len(one["ids"]) + random.random() * 20)
        batches = [order[i:i + AT_ONCE] for i in range(0, len(order), AT_ONCE)]
        random.shuffle(batches)
        for part in batches[:total - trainer.step]:
            rows = [(i, *row) for i, sentence in enumerate(part) for row in marks.pairs_of_authored(sentence)]
            batch = collate(part)
            words = batch["used"].shape[1]
            trainer.update(losses_of(net(batch, as_tensors(rows, words)), rows, words), WEIGHTS)
        trainer.report("events")
    torch.save({"state": net.state_dict()}, out)

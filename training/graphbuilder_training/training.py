"""What all steps share: seeds, batches, rates, running means."""

import random
import time

import torch
import torch.nn.functional as F

NOTHING = -100  # the label of what no loss is computed for


def seed(value, threads=1):
    random.seed(value)
    torch.manual_seed(value)
    torch.set_num_threads(threads)


def cross_entropy(scores, gold):
    """The mean over what has a label; nought where nothing has."""
    return F.cross_entropy(scores.flatten(0, -2), gold.flatten(), ignore_index=NOTHING) if (gold != NOTHING).any() else scores.sum() * 0


def batches_by_pieces(sentences, most, shuffle):
    """Indexes of sentences of like length, so many pieces at a time."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["ids"]) + (random.random() * 6 if shuffle else 0))
    batches, current = [], []
    for i in order:
        if current and (len(current) + 1) * len(sentences[i]["ids"]) > most:
            batches.append(current)
            current = []
        current.append(i)
    batches.append(current)
    if shuffle:
        random.shuffle(batches)
    return batches


class Trainer:
    """AdamW with a warm-up and a linear way down, gradients clipped, losses averaged for print."""

    def __init__(self, groups, total, warm, weight_decay=0.01, betas=(0.9, 0.999)):
        self.rates, self.total, self.warm, self.step, self.start, self.means = [rate for _, rate in groups], total, warm, 0, time.time(), {}
        self.parameters = [one for parameters, _ in groups for one in parameters]
        self.optimizer = torch.optim.AdamW([{"params": parameters, "lr": rate} for parameters, rate in groups], weight_decay=weight_decay, betas=betas)

    def update(self, losses, weights=None):
        share = min(1, self.step / self.warm) * max(0, 1 - self.step / self.total)
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * share
        loss = sum((weights or {}).get(name, 1) * value for name, value in losses.items())
        self.optimizer.zero_grad()
        loss.backward()
        # A processor that computes wrong gradients has been met: such a step is left out.
        if torch.isfinite(torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)):
            self.optimizer.step()
        self.step += 1
        for name, value in losses.items():
            self.means[name] = 0.97 * self.means.get(name, value.item()) + 0.03 * value.item()

    def report(self, what):
        print(what, f"step {self.step} of {self.total}, {time.time() - self.start:.0f} s", {name: round(value, 3) for name, value in self.means.items()}, flush=True)


def trainable(module, but=()):
    """The parameters that learn, those of the named children left out."""
    return [one for name, one in module.named_parameters() if one.requires_grad and name.split(".")[0] not in but]

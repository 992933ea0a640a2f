"""Pairs of spans as tensors, and their losses: what the event step and the reader share."""

import torch
import torch.nn.functional as F

from .labels import EVENTS, STATES
from .training import NOTHING


def as_tensors(rows, words, features=None):
    """Rows (sentence, source, target, …) as masks over the words."""
    pairs = {"sentence": torch.tensor([row[0] for row in rows])}
    for side, place in (("first", 1), ("second", 2)):
        pairs[side] = torch.zeros(len(rows), words)
        for i, row in enumerate(rows):
            pairs[side][i, slice(*row[place])] = 1
    if features:
        pairs["features"] = torch.tensor([features(row) for row in rows])
    return pairs


def losses_of(found, rows, words):
    """The losses of rows (sentence, source, target, event, state, weight of the event, weight of the state)."""
    events, weights = [row[3] for row in rows], torch.tensor([row[5] for row in rows])
    gold = torch.tensor([EVENTS.index(event["type"]) if event else 0 for event in events])
    losses = {"event": (F.cross_entropy(found["event"], gold, reduction="none", label_smoothing=0.05) * weights).sum() / weights.sum()}
    if "state" in found:
        states, weights = torch.tensor([STATES.index(row[4]) if row[4] else NOTHING for row in rows]), torch.tensor([row[6] for row in rows])
        if (states >= 0).any():
            losses["state"] = (F.cross_entropy(found["state"], states, reduction="none", ignore_index=NOTHING) * weights).sum() / weights.sum()
    some = [i for i, event in enumerate(events) if event]
    if some:
        losses["modality"] = F.cross_entropy(found["modality"][some], torch.tensor([events[i]["modality"] for i in some]))
        losses["polarity"] = F.cross_entropy(found["polarity"][some], torch.tensor([events[i]["negated"] for i in some]))
    triggered = [i for i in some if events[i]["trigger"]]
    if triggered:
        mask = torch.zeros(len(triggered), words)
        for row, i in enumerate(triggered):
            mask[row, events[i]["trigger"]] = 1
        losses["trigger"] = -(found["attention"][triggered] * mask).sum(1).clamp(min=1e-6).log().mean()
    return losses

"""Step 5: how likely one mention label follows another, against how likely it is at all: half of log P(b|a) - log P(b), counted in the marks. Mention tags are decoded with it."""

import numpy as np

from .labels import HELD_OUT, INNER, OUTER

SMOOTHING = 0.3


def count(sentences):
    """The two tables, from sentences as marks.read_marks gives them."""
    return {name: _table([one[name] for one in sentences if one["number"] not in HELD_OUT], len(set_)) for name, set_ in (("outer", OUTER), ("inner", INNER))}


def _table(rows, labels):
    counts = np.full((labels, labels), SMOOTHING)
    for row in rows:
        tags = [0, *row, 0]
        for before, after in zip(tags, tags[1:]):
            counts[before, after] += 1
    return 0.5 * (np.log(counts / counts.sum(1, keepdims=True)) - np.log(counts.sum(0) / counts.sum()))

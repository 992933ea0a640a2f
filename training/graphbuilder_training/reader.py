"""
Step 3: the reader, from the marked news and the authored sentences, on the event encoder and the tagger's vectors and trees. Nine epochs: about 20 minutes on two cores.
"""

import os
import random
from collections import Counter

import torch
import torch.nn.functional as F

from . import marks, tagger
from .labels import EVENTS, HELD_OUT, STATES
from .network import Reader, collate
from .pairs import as_tensors, losses_of
from .training import NOTHING, Trainer, cross_entropy, seed, trainable
from .trees import PairFeatures
from .wordpieces import WordPieces

AT_ONCE, HEAD_RATE = 16, 1e-3
WEIGHTS = {"mention": 1.0, "inner": 0.5, "event": 1.0, "state": 0.7, "modality": 0.2, "polarity": 0.2, "trigger": 0.1, "by": 0.2}


def start_from(net, events):
    """Takes the encoder and the event head of step 2; the state head starts as the event head's twin."""
    state = net.state_dict()
    state.update({key: value for key, value in events.items() if key in state})
    state["state_hidden.weight"], state["state_hidden.bias"] = events["hidden.weight"].clone(), events["hidden.bias"].clone()
    net.load_state_dict(state)


def rows_of(sentences):
    return [(i, *row) for i, sentence in enumerate(sentences)
            for row in (marks.pairs_of_marks(sentence) if "outer" in sentence else marks.pairs_of_authored(sentence))]


def losses(net, sentences, features):
    batch = collate(sentences)
    words = net(batch)
    length, found = words.shape[1], {}
    marked = [i for i, sentence in enumerate(sentences) if "outer" in sentence]
    if marked:
        outer, inner = net.mentions(words[marked], batch["shapes"][marked])
        parts = [sentences[i] for i in marked]
        found["mention"] = F.cross_entropy(outer.flatten(0, 1), tagger.gold_of(parts, "outer", length).flatten(), ignore_index=NOTHING, label_smoothing=0.02)
        found["inner"] = cross_entropy(inner, tagger.gold_of(parts, "inner", length))
    rows = rows_of(sentences)
    if rows:
        pairs = net.pairs(words, batch["used"], as_tensors(rows, length, lambda row: features(sentences[row[0]], row[1], row[2])))
        found |= losses_of(pairs, rows, length)
        said = [i for i, row in enumerate(rows) if row[3] and "outer" in sentences[row[0]]]
        if said:
            # The last word of who says so, counted from one; 0 is nobody.
            found["by"] = F.cross_entropy(pairs["by"][said], torch.tensor([rows[i][3]["by"][1] if rows[i][3]["by"] else 0 for i in said]))
    return found


def measure(net, sentences, features):
    """Prints the F1 of mention tags' spans, events and states on marked sentences."""
    net.eval()
    counts = Counter()
    with torch.no_grad():
        for i in range(0, len(sentences), 32):
            part = sentences[i:i + 32]
            batch = collate(part)
            words = net(batch)
            outer, _ = net.mentions(words, batch["shapes"])
            for row, sentence in enumerate(part):
                length = len(sentence["words"])
                found, gold = spans(outer[row, :length].argmax(-1).tolist()), spans(sentence["outer"])
                counts.update({("mentions", "right"): len(found & gold), ("mentions", "found"): len(found), ("mentions", "gold"): len(gold)})
            rows = rows_of(part)
            if rows:
                pairs = net.pairs(words, batch["used"], as_tensors(rows, words.shape[1], lambda one: features(part[one[0]], one[1], one[2])))
                for name, names, gold in (("event", EVENTS, [row[3]["type"] if row[3] else "NONE" for row in rows]), ("state", STATES, [row[4] for row in rows])):
                    best = [names[k] for k in pairs[name].argmax(-1).tolist()]
                    counts.update({(name, "right"): sum(a == b != "NONE" for a, b in zip(best, gold)), (name, "found"): sum(a != "NONE" for a in best),
                                   (name, "gold"): sum(b != "NONE" for b in gold)})
    net.train()
    print({name: round(2 * counts[name, "right"] / max(1, counts[name, "found"] + counts[name, "gold"]), 4) for name in ("mentions", "event", "state")}, flush=True)


def spans(tags):
    """(start, end, type) of a row of label numbers: 0 is O, odd ones begin, the even ones after them continue."""
    found, start = set(), None
    for i, tag in enumerate([*tags, 0]):
        if start is not None and tag != tags[start] + tags[start] % 2:
            found.add((start, i, (tags[start] + 1) // 2))
            start = None
        if tag and start is None:
            start = i
    return found


def read(folder, pieces):
    return marks.read_marks(os.path.join(folder, "marks.jsonl"), pieces)


def train(vocabulary, tagger_path, events_path, marks_folder, authored, out, epochs=9, rate=1e-4, start=1, steps=None, threads=1):
    """Trains and saves the state."""
    seed(start, threads)
    pieces = WordPieces(vocabulary)
    tagging, sets = tagger.load(tagger_path)
    news, stories = read(marks_folder, pieces), marks.read_authored(authored, pieces)
    if steps:
        news, stories = news[:40 * steps], stories[:40 * steps]
    tagger.predict(tagging, news + stories)
    learned, held = [one for one in news if one["number"] not in HELD_OUT], [one for one in news if one["number"] in HELD_OUT]
    features = PairFeatures(sets["deprel"], sets["upos"])
    net = Reader(len(sets["deprel"]), len(sets["upos"]))
    start_from(net, torch.load(events_path, map_location="cpu")["state"])

    def batches():
        pool = learned + random.sample(stories, min(len(stories), len(learned)))
        pool.sort(key=lambda one: len(one["ids"]) + random.random() * 15)
        parts = [pool[i:i + AT_ONCE] for i in range(0, len(pool), AT_ONCE)]
        random.shuffle(parts)
        return parts

    total = steps or epochs * len(batches())
    trainer = Trainer([([*trainable(net.encoder), net.mix], rate), (trainable(net, ("encoder", "mix")), HEAD_RATE)], total, 0.08 * total)
    while trainer.step < total:
        for part in batches()[:total - trainer.step]:
            trainer.update(losses(net, part, features), WEIGHTS)
        trainer.report("reader")
        measure(net, held or learned[:32], features)
    torch.save({"state": net.state_dict(), "sets": sets}, out)


def load(path):
    """The trained reader and the tagger's label sets."""
    saved = torch.load(path, map_location="cpu")
    net = Reader(len(saved["sets"]["deprel"]), len(saved["sets"]["upos"]))
    net.load_state_dict(saved["state"])
    return net, saved["sets"]

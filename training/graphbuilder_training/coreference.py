"""Step 4: for every mention of a story which earlier one it goes with, or none, on the reader's frozen vectors. Nine epochs: under a minute."""

import random
from collections import defaultdict

import torch

from . import mentions, reader, tagger
from .labels import HELD_OUT
from .network import Coreference, collate
from .training import Trainer, seed
from .wordpieces import WordPieces

REACH, AT_ONCE, RATE = 60, 4, 7e-4


def read_stories(sentences, net, relations):
    """The stories of marked sentences, with the reader's vector of each mention and the numbers of each pair."""
    net.eval()
    with torch.no_grad():
        for i in range(0, len(sentences), 32):
            part = sentences[i:i + 32]
            for sentence, words in zip(part, net(collate(part))):
                sentence["read"] = words[:len(sentence["words"])]
    stories = defaultdict(list)
    for sentence in sorted(sentences, key=lambda one: one["number"]):
        stories[sentence["story"]].append(sentence)
    return [story for story in (_story(one, relations) for one in stories.values()) if story]


def _story(sentences, relations):
    found, vectors = [], []
    for number, sentence in enumerate(sentences):
        for mention in sorted(sentence["mentions"], key=lambda one: (one["span"][0], -one["span"][1])):
            found.append(mentions.describe(mention, sentence, number, relations))
            vectors.append(sentence["read"][slice(*mention["span"])].mean(0))
    if not found:
        return None
    pairs = [(i, j) for j in range(len(found)) for i in range(max(0, j - REACH), j)]
    numbers = [mentions.compare(found[i], found[j], j - i) for i, j in pairs]
    return {"held": sentences[0]["number"] in HELD_OUT, "keys": [one["key"] for one in found], "vectors": torch.stack(vectors),
            "kinds": torch.tensor([[one[name] for name in ("type", "form", "pronoun", "role")] for one in found]),
            "first": torch.tensor([i for i, _ in pairs], dtype=torch.long), "second": torch.tensor([j for _, j in pairs], dtype=torch.long),
            "features": torch.tensor(numbers, dtype=torch.long).view(-1, len(mentions.compare(found[0], found[0], 1))),
            "same": torch.tensor([found[i]["key"] == found[j]["key"] for i, j in pairs], dtype=torch.bool)}


def choices(story, scores, alone):
    """Each mention's scores of going with the sixty before it, the nearest in column 59, and alone in column 60."""
    table = torch.full((len(story["keys"]), REACH + 1), -1e4)
    table[:, REACH] = alone
    table[story["second"], REACH - (story["second"] - story["first"])] = scores
    return table


def loss(net, story):
    table = choices(story, *net(story))
    gold = torch.zeros(table.shape, dtype=torch.bool)
    gold[story["second"], REACH - (story["second"] - story["first"])] = story["same"]
    gold[:, REACH] = ~gold[:, :REACH].any(1)
    return -table.log_softmax(1).masked_fill(~gold, -1e4).logsumexp(1)


def measure(net, stories, name):
    """Prints how many mentions get a right antecedent, or rightly none."""
    net.eval()
    right = total = 0
    with torch.no_grad():
        for story in stories:
            keys = story["keys"]
            for j, choice in enumerate(choices(story, *net(story)).argmax(1).tolist()):
                earlier = keys[max(0, j - REACH):j]
                right += keys[j] not in earlier if choice == REACH else keys[j - (REACH - choice)] == keys[j]
                total += 1
    net.train()
    print(name, f"right antecedents {right / max(1, total):.4f} of {total}", flush=True)


def train(vocabulary, tagger_path, reader_path, marks_folder, out, epochs=9, start=1, steps=None, threads=1):
    """Trains and saves the state."""
    seed(start, threads)
    tagging, _ = tagger.load(tagger_path)
    net, sets = reader.load(reader_path)
    sentences = reader.read(marks_folder, WordPieces(vocabulary))[:40 * steps if steps else None]
    tagger.predict(tagging, sentences)
    stories = read_stories(sentences, net, sets["deprel"])
    learned, held = [one for one in stories if not one["held"]], [one for one in stories if one["held"]]
    scorer = Coreference()
    total = steps or epochs * len(learned) // AT_ONCE
    trainer = Trainer([(list(scorer.parameters()), RATE)], total, min(60, total), weight_decay=0.02)
    while trainer.step < total:
        random.shuffle(learned)
        for i in range(0, max(1, len(learned) - AT_ONCE + 1), AT_ONCE):
            if trainer.step < total:
                trainer.update({"antecedent": torch.cat([loss(scorer, story) for story in learned[i:i + AT_ONCE]]).mean()})
    trainer.report("coreference")
    measure(scorer, held or learned[:20], "held out" if held else "learned")
    torch.save({"state": scorer.state_dict()}, out)

"""Step 1: tags, lemmas, trees and names on one encoder, from UD EWT, GUM and four sets of names. About 50 minutes on two cores."""

import glob
import os
from collections import Counter

import torch

from . import corpora, labels, safetensors
from .marks import example
from .network import NEVER, Tagger, collate
from .training import NOTHING, Trainer, batches_by_pieces, cross_entropy, seed, trainable
from .trees import best_tree
from .wordpieces import WordPieces, fine_shape

LONGEST, PIECES_AT_ONCE, RAREST_RULE = 160, 2200, 4
ENCODER_RATE, HEAD_RATE, WARM = 2e-4, 1.5e-3, 150
NAME_SETS = [("uner_ewt-dev.iob2", 1, 2, "\t"), ("wikigold.conll", 0, 1, None), ("crossner_politics-dev.txt", 0, 1, None),
             ("crossner_politics-train.txt", 0, 1, None)]
TREE = ("upos", "xpos", "heads", "relations", "lemmas")


class Corpus:
    """The training sentences and the label sets that they have."""

    def __init__(self, data, pieces):
        self.pieces = pieces
        trees, gum = corpora.read_conllu(os.path.join(data, "ud", "en_ewt-train.conllu")), []
        for path in sorted(glob.glob(os.path.join(data, "gum", "*.conllu"))):
            gum += corpora.read_conllu(path)
        rows = [row for sentence in trees + gum for row in sentence]
        rules = Counter(corpora.lemma_rule(row[corpora.FORM], row[corpora.LEMMA]) for row in rows)
        self.sets = {"upos": sorted({row[corpora.UPOS] for sentence in trees for row in sentence}), "xpos": sorted({row[corpora.XPOS] for row in rows}),
                     "deprel": sorted({row[corpora.DEPREL] for row in rows}), "names": labels.NAMES,
                     "lemma": ["k|0|"] + sorted(rule for rule, count in rules.items() if count >= RAREST_RULE and rule != "k|0|")}
        self.index = {name: {label: i for i, label in enumerate(values)} for name, values in self.sets.items()}
        sentences = [self.of_tree(sentence) for sentence in trees]
        sentences += [self.of_tree(sentence, corpora.names_of_gum(sentence)) for sentence in gum]
        for name, word, tag, separator in NAME_SETS:
            sentences += 2 * [self.of_names(*pair) for pair in corpora.read_iob(os.path.join(data, "ner", name), word, tag, separator)]
        self.sentences = [sentence for sentence in sentences if len(sentence["ids"]) <= LONGEST]

    def of_tree(self, rows, names=None):
        index, columns = self.index, list(zip(*rows))
        forms, lemmas = columns[corpora.FORM], columns[corpora.LEMMA]
        gold = {"upos": [index["upos"].get(tag, 0) for tag in columns[corpora.UPOS]], "xpos": [index["xpos"].get(tag, 0) for tag in columns[corpora.XPOS]],
                "heads": [int(head) for head in columns[corpora.HEAD]], "relations": [index["deprel"].get(one, NOTHING) for one in columns[corpora.DEPREL]],
                "lemmas": [index["lemma"].get(corpora.lemma_rule(*pair), NOTHING) for pair in zip(forms, lemmas)]}
        return example(list(forms), self.pieces) | gold | ({"names": [index["names"][tag] for tag in names]} if names else {})

    def of_names(self, words, tags):
        return example(words, self.pieces) | {"names": [self.index["names"].get(tag, 0) for tag in tags]}


def gold_of(sentences, name, words):
    gold = torch.full((len(sentences), words), NOTHING)
    for row, sentence in enumerate(sentences):
        if name in sentence:
            gold[row, :len(sentence["words"])] = torch.tensor(sentence[name])
    return gold


def mask_arcs(arcs, batch):
    used = torch.cat([torch.ones(len(arcs), 1), batch["used"]], 1)
    return arcs.masked_fill(used[:, None, :] == 0, 1e5 * NEVER)


def losses_of(net, sentences):
    batch = collate(sentences, fine_shape)
    words = net(batch)
    gold = {name: gold_of(sentences, name, words.shape[1]) for name in (*TREE, "names")}
    losses = {"names": cross_entropy(net.names(words), gold["names"])}
    if (gold["upos"] != NOTHING).any():
        losses |= {"upos": cross_entropy(net.upos(words), gold["upos"]), "xpos": cross_entropy(net.xpos(words), gold["xpos"]),
                   "lemmas": cross_entropy(net.lemma(words), gold["lemmas"]), "arcs": cross_entropy(mask_arcs(net.arcs(words), batch), gold["heads"]),
                   "relations": cross_entropy(net.labels(words, gold["heads"].clamp(min=0)), gold["relations"])}
    return losses


def predict(net, sentences):
    """Adds upos, xpos, lemma, names, head, rel, pos (the same as upos) and the word vectors to each sentence, as the program has them."""
    net.eval()
    with torch.no_grad():
        for indexes in batches_by_pieces(sentences, 4000, False):
            part = [sentences[i] for i in indexes]
            batch = collate(part, fine_shape)
            words = net(batch)
            arcs, heads = mask_arcs(net.arcs(words), batch), torch.zeros(words.shape[:2], dtype=torch.long)
            for row, sentence in enumerate(part):
                length = len(sentence["words"])
                heads[row, :length] = torch.from_numpy(best_tree(arcs[row, :length, :length + 1].double().log_softmax(-1).numpy()).copy())
            found = {"found_upos": net.upos(words), "found_xpos": net.xpos(words), "found_lemma": net.lemma(words), "found_names": net.names(words),
                     "rel": net.labels(words, heads)}
            for row, sentence in enumerate(part):
                length = len(sentence["words"])
                sentence |= {name: scores[row, :length].argmax(-1).tolist() for name, scores in found.items()}
                sentence["pos"], sentence["head"], sentence["vectors"] = sentence["found_upos"], heads[row, :length].tolist(), words[row, :length].half()
    net.train()


def measure(net, corpus, name, trees):
    """Prints tags, lemmas, attachment with gold tokens."""
    sentences, right = [corpus.of_tree(rows) for rows in trees], Counter()
    predict(net, sentences)
    for rows, sentence in zip(trees, sentences):
        for i, row in enumerate(rows):
            attached = sentence["head"][i] == int(row[corpora.HEAD])
            right["words"] += 1
            right["UPOS"] += corpus.sets["upos"][sentence["found_upos"][i]] == row[corpora.UPOS]
            right["XPOS"] += corpus.sets["xpos"][sentence["found_xpos"][i]] == row[corpora.XPOS]
            right["lemma"] += corpora.apply_rule(row[corpora.FORM], corpus.sets["lemma"][sentence["found_lemma"][i]]) == row[corpora.LEMMA]
            right["UAS"] += attached
            right["LAS"] += attached and corpus.sets["deprel"][sentence["rel"][i]].split(":")[0] == row[corpora.DEPREL].split(":")[0]
    print(name, {what: round(right[what] / max(1, right["words"]), 4) for what in ("UPOS", "XPOS", "lemma", "UAS", "LAS")}, flush=True)


def train(encoder, data, out, epochs=5.0, steps=None, threads=1):
    """Trains and saves {"state", "sets"}; `encoder` is a folder with model.safetensors (all-MiniLM-L6-v2) and vocab.txt."""
    seed(1, threads)
    corpus = Corpus(data, WordPieces(os.path.join(encoder, "vocab.txt")))
    net = Tagger(*(len(corpus.sets[name]) for name in ("upos", "xpos", "deprel", "lemma")))
    net.encoder.load_bert(safetensors.read(os.path.join(encoder, "model.safetensors")))
    total = steps or int(epochs * len(batches_by_pieces(corpus.sentences, PIECES_AT_ONCE, False)))
    trainer = Trainer([(trainable(net.encoder), ENCODER_RATE), (trainable(net, {"encoder"}), HEAD_RATE)], total, WARM, betas=(0.9, 0.99))
    while trainer.step < total:
        for indexes in batches_by_pieces(corpus.sentences, PIECES_AT_ONCE, True)[:total - trainer.step]:
            trainer.update(losses_of(net, [corpus.sentences[i] for i in indexes]))
            if trainer.step % 100 == 0:
                trainer.report("tagger")
    torch.save({"state": net.state_dict(), "sets": corpus.sets}, out)
    trainer.report("tagger")
    for name in ("dev", "test") if steps is None else ():
        measure(net, corpus, "EWT " + name, corpora.read_conllu(os.path.join(data, "ud", f"en_ewt-{name}.conllu")))


def load(path):
    """The trained tagger and its label sets."""
    saved = torch.load(path, map_location="cpu")
    net = Tagger(*(len(saved["sets"][name]) for name in ("upos", "xpos", "deprel", "lemma")))
    net.load_state_dict(saved["state"])
    return net, saved["sets"]

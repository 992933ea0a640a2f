"""The networks: encoder (BERT's layout), tagger, event head, reader, coreference scorer."""

import math

import torch
import torch.nn.functional as F
from torch import nn

from . import labels
from .wordpieces import MOST_PIECES

WIDTH, HEADS, HIDDEN, LAYERS, POSITIONS, VOCABULARY = 384, 12, 1536, 6, 512, 30522
NEVER = -1e4
ATTENTION_SCALE = 1 / 19.6  # 1 / √384


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm, self.last_norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)

    def forward(self, rows, bias):
        batch, length, _ = rows.shape

        def heads(layer):
            return layer(rows).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        scores = heads(self.query) @ heads(self.key).transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + bias
        mixed = self.output((scores.softmax(-1) @ heads(self.value)).transpose(1, 2).reshape(batch, length, WIDTH))
        rows = self.norm(rows + F.dropout(mixed, 0.1, self.training))
        return self.last_norm(rows + F.dropout(self.narrow(F.gelu(self.widen(rows))), 0.1, self.training))


class Encoder(nn.Module):
    """Pieces to one matrix a layer. The word embeddings are frozen, so that all encoders can share them."""

    def __init__(self):
        super().__init__()
        self.word, self.position = nn.Embedding(VOCABULARY, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.word.weight.requires_grad = False

    def load_bert(self, tensors):
        """Takes the weights of a BERT of this size (all-MiniLM-L6-v2); the vector of the one token type goes into the positions."""
        names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "output": "attention.output.dense",
                 "norm": "attention.output.LayerNorm", "widen": "intermediate.dense", "narrow": "output.dense", "last_norm": "output.LayerNorm"}
        state = {"word.weight": tensors["embeddings.word_embeddings.weight"],
                 "position.weight": tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0],
                 "norm.weight": tensors["embeddings.LayerNorm.weight"], "norm.bias": tensors["embeddings.LayerNorm.bias"]}
        for layer in range(LAYERS):
            for ours, theirs in names.items():
                for part in ("weight", "bias"):
                    state[f"layers.{layer}.{ours}.{part}"] = tensors[f"encoder.layer.{layer}.{theirs}.{part}"]
        self.load_state_dict({key: torch.from_numpy(value).float() for key, value in state.items()})

    def forward(self, ids, mask):
        rows = F.dropout(self.norm(self.word(ids) + self.position.weight[:ids.shape[1]]), 0.1, self.training)
        bias, outputs = (mask[:, None, None, :] - 1) * -NEVER, []
        for layer in self.layers:
            rows = layer(rows, bias)
            outputs.append(rows)
        return outputs


class Words(nn.Module):
    """Word vectors: the weighted sum of the layers, the mean over the pieces of each word."""

    def __init__(self, mix):
        super().__init__()
        self.encoder, self.mix = Encoder(), nn.Parameter(torch.tensor(mix))

    def encode(self, batch):
        rows = sum(share * output for share, output in zip(self.mix.softmax(0), self.encoder(batch["ids"], batch["mask"])))
        count, words, most = batch["places"].shape
        pieces = rows.gather(1, batch["places"].view(count, words * most, 1).expand(-1, -1, WIDTH)).view(count, words, most, WIDTH)
        used = (batch["places"] > 0).float()[..., None]
        return (pieces * used).sum(2) / used.sum(2).clamp(min=1)


class Tagger(Words):
    """Tags, lemma rules, names, and trees by biaffine products (Dozat and Manning 2017)."""

    ARC, LABEL = 256, 128

    def __init__(self, upos, xpos, relations, lemmas):
        super().__init__([0.0] * LAYERS)
        self.shape, self.project = nn.Embedding(8, 32), nn.Linear(WIDTH + 32, WIDTH)
        self.upos, self.xpos, self.lemma = nn.Linear(WIDTH, upos), nn.Linear(WIDTH, xpos), nn.Linear(WIDTH, lemmas)
        self.names = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, len(labels.NAMES)))
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arc_head, self.arc_dependent, self.label_head, self.label_dependent = (
            nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.25)) for width in (self.ARC, self.ARC, self.LABEL, self.LABEL))
        self.arc = nn.Parameter(torch.zeros(self.ARC + 1, self.ARC + 1))
        self.label = nn.Parameter(torch.zeros(self.LABEL + 1, relations * (self.LABEL + 1)))

    def forward(self, batch):
        words = self.encode(batch)
        return F.dropout(F.gelu(self.project(torch.cat([words, self.shape(batch["fine_shapes"])], -1))) + words, 0.2, self.training)

    def arcs(self, words):
        """Scores of every word (and the root, first) as the head of every word."""
        rooted = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        return with_one(self.arc_dependent(words)) @ self.arc @ with_one(self.arc_head(rooted)).transpose(1, 2)

    def labels(self, words, heads):
        """Scores of the relations to given heads."""
        rooted = torch.cat([self.root.expand(len(words), 1, -1), words], 1)
        governors = with_one(self.label_head(rooted).gather(1, heads[..., None].expand(-1, -1, self.LABEL)))
        batch, count, width = governors.shape
        product = (with_one(self.label_dependent(words)).reshape(batch * count, width) @ self.label).view(batch * count, -1, width)
        return (product * governors.reshape(batch * count, 1, width)).sum(-1).view(batch, count, -1)


class Events(Words):
    """What the first of two spans does to the second; the reader starts from this."""

    def __init__(self):
        super().__init__([-2.0, -2.0, -2.0, -1.0, 0.0, 1.0])
        self.query, self.key, self.hidden = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.event, self.modality, self.polarity = (nn.Linear(WIDTH, len(set_)) for set_ in (labels.EVENTS, labels.MODALITIES, labels.POLARITIES))

    def forward(self, batch, pairs):
        vectors, used = self.encode(batch)[pairs["sentence"]], batch["used"][pairs["sentence"]]
        joined, attention = attend(self, vectors, self.key(vectors), used, pairs)
        hidden = F.dropout(F.gelu(self.hidden(F.dropout(joined, 0.15, self.training))), 0.15, self.training)
        return {"event": self.event(hidden), "modality": self.modality(hidden), "polarity": self.polarity(hidden), "attention": attention}


class Reader(Words):
    """Mentions, and events and states of pairs of them."""

    def __init__(self, relations, tags):
        super().__init__([0.0] * LAYERS)
        self.tagged, self.shape = nn.Linear(WIDTH, WIDTH, bias=False), nn.Embedding(4, 16)
        self.mention_hidden, self.outer, self.inner = nn.Linear(WIDTH + 16, WIDTH), nn.Linear(WIDTH, len(labels.OUTER)), nn.Linear(WIDTH, len(labels.INNER))
        self.query, self.key, self.hidden = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.event, self.modality, self.polarity = (nn.Linear(WIDTH, len(set_)) for set_ in (labels.EVENTS, labels.MODALITIES, labels.POLARITIES))
        self.state_hidden, self.state = nn.Linear(4 * WIDTH, WIDTH), nn.Linear(WIDTH, len(labels.STATES))
        self.by_query, self.by_key, self.nobody = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH), nn.Parameter(torch.zeros(WIDTH))
        self.features = nn.ModuleList(nn.Embedding(size, 24) for size in labels.feature_sizes(relations, tags))
        self.feature_project = nn.Linear(24 * len(self.features), 2 * WIDTH)
        nn.init.zeros_(self.tagged.weight)
        nn.init.normal_(self.feature_project.weight, std=0.02)
        nn.init.zeros_(self.feature_project.bias)

    def forward(self, batch):
        return self.encode(batch) + self.tagged(batch["tagged"])

    def mentions(self, words, shapes):
        hidden = F.dropout(F.gelu(self.mention_hidden(torch.cat([words, self.shape(shapes)], -1))), 0.15, self.training)
        return self.outer(hidden), self.inner(hidden)

    def pairs(self, words, used, pairs):
        rows, vectors = pairs["sentence"], words[pairs["sentence"]]
        joined, attention = attend(self, vectors, self.key(words)[rows], used[rows], pairs)
        joined = F.dropout(joined, 0.15, self.training)
        numbers = torch.cat([table(pairs["features"][:, i]) for i, table in enumerate(self.features)], -1)
        for_event, for_state = self.feature_project(numbers).chunk(2, -1)
        event = F.dropout(F.gelu(self.hidden(joined) + for_event), 0.15, self.training)
        state = F.dropout(F.gelu(self.state_hidden(joined) + for_state), 0.15, self.training)
        query = self.by_query(event)
        by = (self.by_key(words)[rows] * query[:, None]).sum(-1) * ATTENTION_SCALE + (used[rows] - 1) * -NEVER
        return {"event": self.event(event), "modality": self.modality(event), "polarity": self.polarity(event), "attention": attention,
                "state": self.state(state), "by": torch.cat([(query * self.nobody).sum(-1, keepdim=True), by], 1)}


class Coreference(nn.Module):
    """Which earlier mention one goes with, or none; on the reader's vectors."""

    HIDDEN, SIZE = 256, 16

    def __init__(self):
        super().__init__()
        sizes, new = labels.COREFERENCE_SIZES.values(), labels.NEW_SIZES.values()
        self.first, self.second, self.product = (nn.Linear(WIDTH, self.HIDDEN, bias=bias) for bias in (True, True, False))
        self.features, self.new_features = (nn.ModuleList(nn.Embedding(size, self.SIZE) for size in group) for group in (sizes, new))
        self.feature_project, self.output = nn.Linear(self.SIZE * len(sizes), self.HIDDEN), nn.Linear(self.HIDDEN, 1)
        self.new_hidden, self.new_output = nn.Linear(WIDTH + self.SIZE * len(new), self.HIDDEN), nn.Linear(self.HIDDEN, 1)

    def forward(self, story):
        """The scores of the story's pairs, and of each mention standing alone."""
        vectors = F.dropout(story["vectors"], 0.2, self.training)
        kinds = torch.cat([table(story["kinds"][:, i]) for i, table in enumerate(self.new_features)], -1)
        alone = self.new_output(F.gelu(self.new_hidden(torch.cat([vectors, kinds], -1))))[:, 0]
        first, second = story["first"], story["second"]
        if len(first) == 0:
            return torch.zeros(0), alone
        numbers = torch.cat([table(story["features"][:, i]) for i, table in enumerate(self.features)], -1)
        hidden = F.gelu(self.first(vectors)[first] + self.second(vectors)[second] + self.product(vectors[first] * vectors[second])
                        + self.feature_project(F.dropout(numbers, 0.1, self.training)))
        return self.output(F.dropout(hidden, 0.2, self.training))[:, 0], alone


def attend(net, vectors, keys, used, pairs):
    """What a pair is made of: both means, their product, the words that they attend to; and the attention."""
    first, second = (torch.bmm((pairs[side] / pairs[side].sum(1, keepdim=True))[:, None], vectors)[:, 0] for side in ("first", "second"))
    query = net.query(torch.cat([first, second], -1))
    attention = ((keys * query[:, None]).sum(-1) * ATTENTION_SCALE + (used - 1) * -NEVER).softmax(-1)
    context = torch.bmm(attention[:, None], vectors)[:, 0]
    return torch.cat([first, second, first * second, context], -1), attention


def with_one(rows):
    return torch.cat([rows, torch.ones_like(rows[..., :1])], -1)


def collate(sentences, fine_shapes=None):
    """Sentences as one batch of tensors."""
    count = len(sentences)
    pieces, words = max(len(one["ids"]) for one in sentences), max(len(one["words"]) for one in sentences)
    batch = {"ids": torch.zeros(count, pieces, dtype=torch.long), "mask": torch.zeros(count, pieces), "used": torch.zeros(count, words),
             "places": torch.zeros(count, words, MOST_PIECES, dtype=torch.long), "shapes": torch.zeros(count, words, dtype=torch.long)}
    if fine_shapes:
        batch["fine_shapes"] = torch.zeros(count, words, dtype=torch.long)
    for row, one in enumerate(sentences):
        length = len(one["words"])
        batch["ids"][row, :len(one["ids"])] = torch.tensor(one["ids"])
        batch["mask"][row, :len(one["ids"])] = 1
        batch["used"][row, :length] = 1
        batch["shapes"][row, :length] = torch.tensor(one["shapes"])
        if fine_shapes:
            batch["fine_shapes"][row, :length] = torch.tensor([fine_shapes(word) for word in one["words"]])
        for word, places in enumerate(one["places"]):
            batch["places"][row, word, :len(places)] = torch.tensor(places)
    if "vectors" in sentences[0]:
        batch["tagged"] = torch.zeros(count, words, WIDTH)
        for row, one in enumerate(sentences):
            batch["tagged"][row, :len(one["words"])] = one["vectors"].float()
    return batch

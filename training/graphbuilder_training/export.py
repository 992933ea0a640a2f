"""Turns trained states into the files of models/: float16, plain names. Works on numpy arrays, so that it needs no PyTorch but to read checkpoints."""

import json
import os

import numpy as np

from . import labels, safetensors

LAYER = {"attention.query": "query", "attention.key": "key", "attention.value": "value", "attention.output": "output", "attention.norm": "norm",
         "feedforward.in": "widen", "feedforward.out": "narrow", "feedforward.norm": "last_norm"}
TAGGER = {"words.project": "project", "upos": "upos", "xpos": "xpos", "lemma": "lemma", "names.hidden": "names.0", "names.output": "names.3",
          "parser.arc.head": "arc_head.0", "parser.arc.dependent": "arc_dependent.0", "parser.label.head": "label_head.0",
          "parser.label.dependent": "label_dependent.0"}
EVENTS = {"query": "query", "key": "key", "hidden": "hidden", "event": "event", "modality": "modality", "polarity": "polarity"}
READER = {"mention.hidden": "mention_hidden", "mention.outer": "outer", "mention.inner": "inner", **EVENTS, "state.hidden": "state_hidden",
          "state": "state", "by.query": "by_query", "by.key": "by_key", "feature.project": "feature_project"}
COREFERENCE = {"first": "first", "second": "second", "output": "output", "feature.project": "feature_project", "new.hidden": "new_hidden",
               "new.output": "new_output"}


class Names:
    """Pairs of a shipped tensor and a key of a state, both ways."""

    def __init__(self, state):
        self.state, self.tensors = state, {}

    def put(self, name, value):
        self.tensors[name] = np.asarray(value, dtype=np.float32).astype(np.float16)

    def linear(self, name, key):
        self.put(name + ".weight", self.state[key + ".weight"])
        self.put(name + ".bias", self.state[key + ".bias"])

    def encoder(self, prefix):
        state = self.state
        self.put(prefix + "encoder.embedding.position", state["encoder.position.weight"])
        self.linear(prefix + "encoder.embedding.norm", "encoder.norm")
        for layer in range(1 + max(int(key.split(".")[2]) for key in state if key.startswith("encoder.layers."))):
            for name, key in LAYER.items():
                self.linear(f"{prefix}encoder.layer.{layer}.{name}", f"encoder.layers.{layer}.{key}")
        self.put(prefix + "words.layer_weights", softmax(state["mix"]))


def softmax(values):
    powers = np.exp(np.asarray(values, dtype=np.float64) - np.max(values))
    return powers / powers.sum()


def tagger(state):
    """The tensors of tagger.safetensors."""
    names = Names(state)
    names.put("encoder.embedding.word", state["encoder.word.weight"])
    names.encoder("")
    names.put("words.shape", state["shape.weight"])
    for name, key in TAGGER.items():
        names.linear(name, key)
    names.put("parser.root", state["root"])
    names.put("parser.arc.biaffine", state["arc"])
    width = state["label"].shape[0]
    names.put("parser.label.biaffine", np.asarray(state["label"]).reshape(width, -1, width).transpose(1, 0, 2))
    return names.tensors


def events(state):
    """The tensors of the event encoder, from which the reader starts."""
    names = Names(state)
    names.encoder("event.")
    for name, key in EVENTS.items():
        names.linear("event." + name, key)
    return names.tensors


def reader(state, coreference, transitions):
    """The tensors of reader.safetensors."""
    names = Names(state)
    names.encoder("reader.")
    names.put("reader.words.tagger.weight", state["tagged.weight"])
    names.put("reader.mention.shape", state["shape.weight"])
    names.put("reader.by.none", state["nobody"])
    for name, key in READER.items():
        names.linear("reader." + name, key)
    for i, name in enumerate(labels.FEATURES):
        names.put("reader.feature." + name, state[f"features.{i}.weight"])
    for name in ("outer", "inner"):
        names.put(f"reader.mention.{name}.transition", transitions[name])
    names.state = coreference
    for name, key in COREFERENCE.items():
        names.linear("coref." + name, key)
    names.put("coref.product.weight", coreference["product.weight"])
    for i, name in enumerate(labels.COREFERENCE_SIZES):
        names.put("coref.feature." + name, coreference[f"features.{i}.weight"])
    for i, name in enumerate(labels.NEW_SIZES):
        names.put("coref.new." + name, coreference[f"new_features.{i}.weight"])
    return names.tensors


def tagger_state(tensors):
    """The state that tagger.safetensors was made of, to go on from it or to check the export."""
    state = _encoder_state(tensors, "") | _linear_state(tensors, "", TAGGER)
    state |= {"shape.weight": tensors["words.shape"], "root": tensors["parser.root"], "arc": tensors["parser.arc.biaffine"]}
    biaffine = tensors["parser.label.biaffine"].transpose(1, 0, 2)
    return _float32(state | {"label": biaffine.reshape(len(biaffine), -1)})


def reader_state(tensors, words):
    """The states of the reader and the coreference scorer, and the transitions, that reader.safetensors was made of; `words` are the shared word embeddings."""
    state = _encoder_state(tensors | {"encoder.embedding.word": words}, "reader.") | _linear_state(tensors, "reader.", READER)
    state |= {"tagged.weight": tensors["reader.words.tagger.weight"], "shape.weight": tensors["reader.mention.shape"], "nobody": tensors["reader.by.none"]}
    state |= {f"features.{i}.weight": tensors["reader.feature." + name] for i, name in enumerate(labels.FEATURES)}
    coreference = _linear_state(tensors, "coref.", COREFERENCE) | {"product.weight": tensors["coref.product.weight"]}
    coreference |= {f"features.{i}.weight": tensors["coref.feature." + name] for i, name in enumerate(labels.COREFERENCE_SIZES)}
    coreference |= {f"new_features.{i}.weight": tensors["coref.new." + name] for i, name in enumerate(labels.NEW_SIZES)}
    transitions = {name: tensors[f"reader.mention.{name}.transition"] for name in ("outer", "inner")}
    return _float32(state), _float32(coreference), transitions


def _encoder_state(tensors, prefix):
    encoder = prefix + "encoder."
    state = {"encoder.word.weight": tensors["encoder.embedding.word"], "encoder.position.weight": tensors[encoder + "embedding.position"]}
    state |= _linear_state(tensors, encoder, {"embedding.norm": "encoder.norm"})
    for layer in range(sum(name.startswith(encoder + "layer.") and name.endswith(".attention.query.weight") for name in tensors)):
        state |= _linear_state(tensors, f"{encoder}layer.{layer}.", {name: f"encoder.layers.{layer}.{key}" for name, key in LAYER.items()})
    return state | {"mix": np.log(tensors[prefix + "words.layer_weights"].astype(np.float32))}


def _linear_state(tensors, prefix, names):
    return {key + part: tensors[prefix + name + part] for name, key in names.items() for part in (".weight", ".bias")}


def _float32(state):
    return {key: np.asarray(value, dtype=np.float32) for key, value in state.items()}


def write_labels(folder, sets):
    """labels.json: the corpora's label sets and those of labels.py."""
    everything = {"upos": sets["upos"], "xpos": sets["xpos"], "deprel": sets["deprel"], "names": sets["names"], "lemma": sets["lemma"],
                  "modality": labels.MODALITIES, "polarity": labels.POLARITIES, "event": labels.EVENTS, "state": labels.STATES,
                  "mention": labels.OUTER, "inner_mention": labels.INNER, "case": labels.CASES, "feature": labels.FEATURES,
                  "coref_feature": list(labels.COREFERENCE_SIZES)}
    with open(os.path.join(folder, "labels.json"), "w", encoding="utf-8") as file:
        json.dump(everything, file, ensure_ascii=False, indent=0)


def write(folder, tagger_state, sets, reader_state, coreference_state, transitions):
    """Writes the three files of the model that are not the vocabulary."""
    safetensors.write(os.path.join(folder, "tagger.safetensors"), tagger(tagger_state))
    safetensors.write(os.path.join(folder, "reader.safetensors"), reader(reader_state, coreference_state, transitions))
    write_labels(folder, sets)

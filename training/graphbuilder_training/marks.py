"""Reads the marked news and the authored sentences that the events and the reader are learned from."""

import csv
import glob
import json
import os
import random
import re

from .labels import EVENTS, INNER, MODALITIES, OUTER, SYMMETRIC
from .wordpieces import coarse_shape

LONGEST = 150
WORDS = r"\b(?:can)(?=not\b)|\w+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|(?:[A-Z]\.)+(?=[A-Z]?)|\d[\d,.]*\d|\w+|[^\w\s]"
WORD = re.compile(WORDS, re.I)
MARKED = re.compile(r"</?[sto]>|" + WORDS, re.I)
NO_EVENT, NO_STATE = 0.6, 0.6  # what a pair without an event or state weighs


def example(words, pieces):
    """A sentence as the networks take it."""
    ids, places = pieces.encode(words)
    return {"words": words, "ids": ids, "places": places, "shapes": [coarse_shape(word) for word in words]}


def read_marks(path, pieces):
    """The marked sentences, one dictionary each."""
    with open(path, encoding="utf-8") as file:
        sentences = (_marked(json.loads(line), pieces) for line in file)
        return [sentence for sentence in sentences if sentence]


def _marked(record, pieces):
    tokens = [(match.group(), match.start(), match.end()) for match in WORD.finditer(record["text"])]
    if not 0 < len(tokens) <= LONGEST:
        return None
    mentions = []
    for key, kind, form, start, end in record["mentions"]:
        first = next(i for i, token in enumerate(tokens) if token[2] > start)
        last = next(i for i in range(len(tokens) - 1, -1, -1) if tokens[i][1] < end)
        mentions.append({"key": key, "type": kind, "form": form, "span": (first, last + 1)})
    sentence = example([token[0] for token in tokens], pieces)
    outer, inner = _tags(mentions, len(tokens))
    events, states = {}, {}
    for source, target, kind, modality, polarity, trigger, by, *_ in record["relations"]:
        if source is not None and target is not None:
            words = [i for i, token in enumerate(tokens) if trigger and token[2] > trigger[0] and token[1] < trigger[1]]
            relation = {"type": kind, "modality": MODALITIES.index(modality), "negated": int(polarity == "negated"), "trigger": words,
                        "by": None if by is None else mentions[by]["span"]}
            (events if kind in EVENTS else states).setdefault((source, target), []).append(relation)
    return sentence | {"mentions": mentions, "outer": outer, "inner": inner, "events": events, "states": states, "number": record["n"], "story": record["story"]}


def _tags(mentions, length):
    outer, inner = ["O"] * length, ["O"] * length
    for mention in sorted(mentions, key=lambda one: one["span"][0] - one["span"][1]):
        start, end = mention["span"]
        for tags, label in ((outer, f"{mention['type']}-{mention['form']}"), (inner, mention["type"])):
            if all(tag == "O" for tag in tags[start:end]):
                tags[start:end] = ["B-" + label] + ["I-" + label] * (end - start - 1)
                break
    return [OUTER.index(tag) for tag in outer], [INNER.index(tag) for tag in inner]


def pairs_of_marks(sentence):
    """(source, target, event or None, state, the event's weight, the state's weight) of the ordered pairs of two entities."""
    mentions, rows = sentence["mentions"], []
    said = {(mentions[s]["key"], mentions[t]["key"]) for s, t in [*sentence["events"], *sentence["states"]]}
    for s, source in enumerate(mentions):
        for t, target in enumerate(mentions):
            if source["key"] == target["key"]:
                continue
            events, states, back = sentence["events"].get((s, t)), sentence["states"].get((s, t)), sentence["events"].get((t, s))
            if not events and back and back[0]["type"] in SYMMETRIC:
                events = back
            if not events and not states and (source["key"], target["key"]) in said:
                continue  # it is said of another mention of the same two
            rows.append((source["span"], target["span"], events[0] if events else None, states[0]["type"] if states else "NONE",
                         1.0 if events else NO_EVENT, 1.0 if states else NO_STATE))
    return rows


def parse_marked(text):
    """The words of a text with <s>, <t> and <o> around source, target and others, and the spans of each."""
    words, spans = [], {}
    for token in MARKED.findall(text):
        if token in ("<s>", "<t>", "<o>"):
            spans.setdefault(token[1], []).append([len(words), None])
        elif token in ("</s>", "</t>", "</o>"):
            spans[token[2]][-1][1] = len(words)
        else:
            words.append(token)
    return words, {key: [tuple(span) for span in found if span[1] and span[1] > span[0]] for key, found in spans.items()}


def read_authored(folder, pieces):
    """The authored sentences: one event (or none) between a source and a target."""
    sentences = []
    for path in sorted(glob.glob(os.path.join(folder, "authored-*.jsonl"))):
        with open(path, encoding="utf-8") as file:
            for line in filter(str.strip, file):
                record = json.loads(line)
                words, spans = parse_marked(record["text"])
                if spans.get("s") and spans.get("t"):
                    sentences.append(_authored(record, words, spans, path.endswith("-6.jsonl"), pieces))
    return sentences


def _authored(record, words, spans, all_mediate, pieces):
    # The sixth file holds mediations, which were written down as consultations.
    detail = record["detail"].lower()
    mediates = record["type"] == "CONSULT" and (all_mediate or "mediat" in detail + record["trigger"].lower() or "broker" in detail)
    kind = "MEDIATE" if mediates else record["type"]
    trigger = find_words([word.lower() for word in words], [word.lower() for word in WORD.findall(record["trigger"])])
    modality = MODALITIES.index(record["modality"]) if record["modality"] in MODALITIES else 0
    event = {"type": kind, "modality": modality, "negated": int(record["polarity"] == "negated"), "trigger": trigger, "by": None}
    return example(words, pieces) | {"spans": spans, "event": None if kind == "NONE" else event, "type": kind, "mediates": mediates}


def find_words(words, wanted):
    """Where a row of words first stands in another; empty if nowhere."""
    for start in range(len(words) - len(wanted) + 1):
        if wanted and words[start:start + len(wanted)] == wanted:
            return list(range(start, start + len(wanted)))
    return []


def pairs_of_authored(sentence, chance=random):
    """The same as pairs_of_marks for an authored sentence; spans are cut short at random, as the reader's are in news."""
    source, target, others = sentence["spans"]["s"][0], sentence["spans"]["t"][0], sentence["spans"].get("o", [])
    event = sentence["event"]
    rows = [(source, target, event, None, 1.0, 0.0), (target, source, event if sentence["type"] in SYMMETRIC else None, None, 0.6, 0.0)]
    if not sentence["mediates"]:
        more = [pair for other in others for pair in ((source, other), (other, source), (target, other), (other, target))]
        chance.shuffle(more)
        rows += [(a, b, None, None, 0.5, 0.0) for a, b in more[:2]]
    return [(shorten(a, sentence["words"], chance), shorten(b, sentence["words"], chance), *rest) for a, b, *rest in rows]


def shorten(span, words, chance=random):
    """Four times in ten, a span's capitalised words or its last word."""
    start, end = span
    if chance.random() < 0.6 or end - start < 2:
        return span
    capitals = [i for i in range(start, end) if words[i][:1].isupper()]
    if capitals and chance.random() < 0.6:
        return (capitals[0] if capitals[-1] - capitals[0] < 5 else capitals[-1], capitals[-1] + 1)
    return end - 1, end


def read_plv(path, pieces):
    """PLV's sentences with a pair each: only ever measured on."""
    sentences = []
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            words, spans = parse_marked(row["marked_sentence"])
            words = words[:LONGEST]
            if spans.get("s") and spans.get("t") and max(spans["s"][0][1], spans["t"][0][1]) <= len(words):
                sentences.append(example(words, pieces) | {"source": spans["s"][0], "target": spans["t"][0], "root": row["root"]})
    return sentences

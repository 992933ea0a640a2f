"""What the coreference scorer asks of mentions besides their vectors; the program's MentionFeatures computes the same."""

import re

from .labels import FORMS, TYPES
from .trees import head_word

PRONOUNS = {word: i + 1 for i, group in enumerate(
    ("he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves", "we us our ours", "i me my mine", "you your yours"))
    for word in group.split()}
ROLES = {"nsubj": 1, "nsubj:pass": 2, "obj": 3, "iobj": 3, "obl": 4, "nmod:poss": 5, "nmod": 6, "appos": 7, "conj": 8, "compound": 9, "amod": 10, "root": 11}
NAME, COUNTRY, PRONOUN = FORMS.index("name"), TYPES.index("COUNTRY"), FORMS.index("pronoun")


def describe(mention, sentence, number, relations):
    """A mention of the number-th sentence of a story."""
    start, end = mention["span"]
    forms, head = sentence["words"][start:end], head_word(sentence, mention["span"])
    role = relations[sentence["rel"][head]]
    return {"key": mention["key"], "type": TYPES.index(mention["type"]), "form": FORMS.index(mention["form"]), "span": (start, end), "sentence": number,
            "words": [word for word in map(letters, forms) if word] or [""], "head_word": letters(sentence["words"][head]), "head": head,
            "pronoun": PRONOUNS.get(forms[-1].lower(), 0) if mention["form"] == "pronoun" else 0, "role": ROLES.get(role, 0),
            "plural": int(forms[-1].lower().endswith("s") and mention["form"] != "name"), "appositive_of": sentence["head"][head] - 1 if role == "appos" else None,
            "initials": "".join(form[0] for form in forms if form[:1].isupper()).lower()}


def compare(a, b, distance):
    """The numbers of a mention and a later one."""
    same = a["sentence"] == b["sentence"]
    inside = 0 if not same else 1 if contains(a["span"], b["span"]) else 2 if contains(b["span"], a["span"]) else 0
    return (a["type"] * len(TYPES) + b["type"], a["form"] * len(FORMS) + b["form"], step(b["sentence"] - a["sentence"]), step(distance - 1), agreement(a, b),
            a["role"], b["role"], a["pronoun"] * 8 + b["pronoun"], a["plural"] * 2 + b["plural"], inside, int(same and b["appositive_of"] == a["head"]),
            int(a["sentence"] == 0))


def agreement(a, b):
    """How far the words agree: 0 not at all; pronouns 1 the same; 2 the same words; names 3 last word, 4 one word of the other, 5 initials, 6 countries that begin
    alike; 7 head word; 8 any word."""
    x, y = a["words"], b["words"]
    if PRONOUN in (a["form"], b["form"]):
        return int(x == y)
    if x == y:
        return 2
    if a["form"] == b["form"] == NAME:
        if x[-1] == y[-1]:
            return 3
        if (len(x) == 1 and x[0] in y) or (len(y) == 1 and y[0] in x):
            return 4
        if any(len(one) == 1 and len(one[0]) > 1 and one[0] == initials for one, initials in ((x, b["initials"]), (y, a["initials"]))):
            return 5
        return 6 if a["type"] == b["type"] == COUNTRY and x[0][:4] == y[0][:4] else 0
    return 7 if a["head_word"] == b["head_word"] else 8 if set(x) & set(y) else 0


def step(number):
    return sum(number > edge for edge in (0, 1, 2, 4, 8, 16))


def contains(outer, inner):
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def letters(form):
    return re.sub(r"\W", "", form.lower())

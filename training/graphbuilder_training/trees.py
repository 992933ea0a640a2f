"""Dependency trees: the best one with one root, and the small numbers that place two spans in one."""

import numpy as np

from .labels import CASES

LONGEST_WAY, NEVER = 60, -1e9


def best_tree(scores):
    """The head of each word (0 is the root) of the best tree with one root (Chu and Liu 1965, Edmonds 1967); scores are words x (words + 1)."""
    count = len(scores)
    full = np.full((count + 1, count + 1), NEVER)
    full[1:] = scores
    np.fill_diagonal(full, NEVER)
    heads = _best(full)
    if (heads[1:] == 0).sum() != 1:
        # A penalty on arcs from the root that outweighs any gain.
        full[1:, 0] -= 1 + np.abs(full[1:][full[1:] > NEVER / 2]).sum() * 2
        heads = _best(full)
    return heads[1:]


def _best(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [node for node in range(len(scores)) if node not in inside]
    small, enter, leave = np.full((len(rest) + 1,) * 2, NEVER), {}, {}
    total = sum(scores[node, heads[node]] for node in cycle)
    for a, node in enumerate(rest):
        small[a, :-1] = scores[node, rest]
        enter[a] = max(cycle, key=lambda one: scores[one, node] - scores[one, heads[one]])
        leave[a] = max(cycle, key=lambda one: scores[node, one])
        small[-1, a] = total + scores[enter[a], node] - scores[enter[a], heads[enter[a]]]
        small[a, -1] = scores[node, leave[a]]
    solved = _best(small)
    for a, node in enumerate(rest[1:], 1):
        heads[node] = leave[a] if solved[a] == len(rest) else rest[solved[a]]
    heads[enter[solved[-1]]] = rest[solved[-1]]
    return heads


def _cycle(heads):
    done = {0}
    for start in range(1, len(heads)):
        path, node = [], start
        while node not in done and node not in path:
            path.append(node)
            node = int(heads[node])
        if node in path:
            return path[path.index(node):]
        done.update(path)
    return []


class PairFeatures:
    """Thirteen numbers of an ordered pair of spans; a sentence needs words, head, rel and pos, as the tagger gives them."""

    def __init__(self, relations, tags):
        self.relations, self.tags, self.case = len(relations), len(tags), relations.index("case")

    def __call__(self, sentence, a, b):
        known = sentence.setdefault("features", {})
        if (a, b) not in known:
            known[a, b] = self._compute(sentence, a, b)
        return known[a, b]

    def _compute(self, sentence, a, b):
        rel, head_a, head_b = sentence["rel"], head_word(sentence, a), head_word(sentence, b)
        way_a, way_b = _way(sentence, head_a), _way(sentence, head_b)
        up_a = next((i for i, word in enumerate(way_a) if word in way_b), None)
        if up_a is None:
            up_a, up_b, common = len(way_a) - 1, len(way_b) - 1, self.tags
            top_a = top_b = self.relations + 1
            case_a = case_b = 0
        else:
            up_b, common = way_b.index(way_a[up_a]), sentence["pos"][way_a[up_a]]
            top_a, case_a = self._top(sentence, way_a, up_a)
            top_b, case_b = self._top(sentence, way_b, up_b)
        low, high = min(a[1], b[1]), max(a[0], b[0])
        between = {mention["span"] for mention in sentence.get("mentions", []) if low <= mention["span"][0] and mention["span"][1] <= high}
        return (rel[head_a], rel[head_b], top_a, top_b, min(up_a, 6), min(up_b, 6), common, int(a[0] < b[0]),
                min(len(between), 3) if "mentions" in sentence else 4, self._case(sentence, head_a), self._case(sentence, head_b), case_a, case_b)

    def _top(self, sentence, way, up):
        return (sentence["rel"][way[up - 1]], self._case(sentence, way[up - 1])) if up else (self.relations, 0)

    def _case(self, sentence, word):
        for i, head in enumerate(sentence["head"]):
            if head == word + 1 and sentence["rel"][i] == self.case:
                form = sentence["words"][i].lower()
                return CASES.index(form) if form in CASES else len(CASES) - 1
        return 0


def head_word(sentence, span):
    """The first word of a span whose head lies outside it."""
    return next((i for i in range(*span) if not span[0] <= sentence["head"][i] - 1 < span[1]), span[1] - 1)


def _way(sentence, word):
    way = [word]
    while sentence["head"][way[-1]] and len(way) < LONGEST_WAY:
        way.append(sentence["head"][way[-1]] - 1)
    return way

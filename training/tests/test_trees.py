import itertools
import unittest

import numpy as np

from graphbuilder_training.trees import PairFeatures, best_tree


def trees(count):
    for heads in itertools.product(range(count + 1), repeat=count):
        if sum(head == 0 for head in heads) == 1 and all(reaches_root(heads, word) for word in range(count)):
            yield heads


def reaches_root(heads, word):
    for _ in heads:
        word = heads[word] - 1
        if word < 0:
            return True
    return False


class Trees(unittest.TestCase):
    def test_the_best_tree_is_the_best_of_all_with_one_root(self):
        for start in range(30):
            scores = np.random.default_rng(start).normal(size=(4, 5))
            best = max(trees(4), key=lambda heads: sum(scores[i, head] for i, head in enumerate(heads)))
            self.assertEqual(list(best), best_tree(scores).tolist())

    def test_features_climb_to_the_common_ancestor(self):
        # Zenda attacked Ruritania with Strelsau: subject, root, object, case, oblique.
        relations, tags = ["nsubj", "root", "obj", "case", "obl"], ["PROPN", "VERB", "ADP"]
        sentence = {"words": ["Zenda", "attacked", "Ruritania", "with", "Strelsau"], "head": [2, 0, 2, 5, 2], "rel": [0, 1, 2, 3, 4], "pos": [0, 1, 0, 2, 0],
                    "mentions": [{"span": (0, 1)}, {"span": (2, 3)}, {"span": (4, 5)}]}
        found = PairFeatures(relations, tags)(sentence, (0, 1), (4, 5))
        self.assertEqual((0, 4, 0, 4, 1, 1, 1, 1, 1, 0, 4, 0, 4), found)

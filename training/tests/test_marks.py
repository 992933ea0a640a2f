import json
import os
import random
import tempfile
import unittest

from graphbuilder_training import labels, marks, transitions
from graphbuilder_training.mentions import agreement, compare, describe
from graphbuilder_training.wordpieces import WordPieces, coarse_shape, fine_shape

MODELS = os.path.join(os.path.dirname(__file__), "..", "..", "models")
PIECES = WordPieces(os.path.join(MODELS, "vocab.txt"))
SENTENCE = {"n": 1, "story": "1", "text": "Ruritanian police met Zenda in Strelsau.",
            "mentions": [["police", "ORG", "nominal", 0, 17], ["ruritania", "COUNTRY", "name", 0, 10], ["zenda", "ORG", "name", 22, 27], ["strelsau", "PLACE", "name", 31, 39]],
            "relations": [[0, 2, "CONSULT", "asserted", "affirmed", [18, 21], None, None], [0, 1, "PART_OF", "asserted", "affirmed", None, None, None]]}


def read():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "marks.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps(SENTENCE) + "\n")
        return marks.read_marks(path, PIECES)[0]


class Marks(unittest.TestCase):
    def test_a_mention_inside_another_has_tags_of_its_own(self):
        sentence = read()
        self.assertEqual(["B-ORG-nominal", "I-ORG-nominal", "O", "B-ORG-name"], [labels.OUTER[tag] for tag in sentence["outer"][:4]])
        self.assertEqual(["B-COUNTRY", "O"], [labels.INNER[tag] for tag in sentence["inner"][:2]])

    def test_a_meeting_counts_both_ways_and_a_state_one_way(self):
        pairs = {(source, target): (event["type"] if event else "NONE", state) for source, target, event, state, *_ in marks.pairs_of_marks(read())}
        self.assertEqual(("CONSULT", "NONE"), pairs[(0, 2), (3, 4)])
        self.assertEqual(("CONSULT", "NONE"), pairs[(3, 4), (0, 2)])
        self.assertEqual(("NONE", "PART_OF"), pairs[(0, 2), (0, 1)])
        self.assertEqual(("NONE", "NONE"), pairs[(0, 1), (0, 2)])
        self.assertEqual(12, len(pairs))

    def test_an_authored_sentence_says_who_does_it_to_whom(self):
        words, spans = marks.parse_marked("<s>Zenda</s> didn't <t>meet Ruritania</t>.")
        self.assertEqual(["Zenda", "did", "n't", "meet", "Ruritania", "."], words)
        self.assertEqual({"s": [(0, 1)], "t": [(3, 5)]}, spans)

    def test_a_span_is_cut_to_words_within_it(self):
        for start in range(40):
            first, last = marks.shorten((1, 4), ["a", "the", "big", "Ford", "b"], random.Random(start))
            self.assertTrue(1 <= first < last <= 4)

    def test_what_continues_a_mention_is_likelier_after_its_beginning(self):
        table = transitions.count([read()])["outer"]
        begin, inside = labels.OUTER.index("B-ORG-nominal"), labels.OUTER.index("I-ORG-nominal")
        self.assertGreater(table[begin, inside], table[0, inside])

    def test_features_of_two_mentions_stay_within_their_tables(self):
        sentence = read() | {"head": [2, 3, 0, 3, 6, 3, 3], "rel": [0] * 7}
        found = [describe(mention, sentence, 0, ["nsubj"]) for mention in sentence["mentions"]]
        numbers = compare(found[0], found[1], 1)
        self.assertTrue(all(0 <= number < size for number, size in zip(numbers, labels.COREFERENCE_SIZES.values())))
        self.assertEqual(1, numbers[9])
        self.assertEqual(2, agreement(found[2], found[2]))

    def test_pieces_and_shapes_of_words(self):
        ids, places = PIECES.encode(["Ghana", "U.S.", "Çelik"])
        self.assertEqual((PIECES.begin, PIECES.end), (ids[0], ids[-1]))
        self.assertEqual(list(range(1, len(ids) - 1)), [place for word in places for place in word])
        self.assertEqual(["u", ".", "s", "."], [list(PIECES.ids)[i] for i in PIECES.split("U.S.")])
        self.assertEqual([2, 3, 1, 6, 5], [fine_shape(word) for word in ("Iran", "UN", "war", "12", "McCain")])
        self.assertEqual([2, 3, 1, 0], [coarse_shape(word) for word in ("Iran", "UN", "war", "12")])

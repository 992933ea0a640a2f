import os
import unittest

from graphbuilder_training import export, safetensors

try:
    import torch
except ImportError:
    torch = None

MODELS = os.path.join(os.path.dirname(__file__), "..", "..", "models")


@unittest.skipUnless(torch, "PyTorch is missing")
class Network(unittest.TestCase):
    def test_the_networks_take_the_shipped_weights(self):
        from graphbuilder_training.network import Coreference, Reader, Tagger

        tagger, reader = (safetensors.read(os.path.join(MODELS, name + ".safetensors")) for name in ("tagger", "reader"))
        read, coreference, _ = export.reader_state(reader, tagger["encoder.embedding.word"])
        for net, state in ((Tagger(17, 49, 51, 184), export.tagger_state(tagger)), (Reader(51, 17), read), (Coreference(), coreference)):
            net.load_state_dict({key: torch.from_numpy(value) for key, value in state.items()})

    def test_the_tagger_with_the_shipped_weights_gives_the_reference_labels(self):
        import json

        from graphbuilder_training import tagger as step
        from graphbuilder_training.marks import example
        from graphbuilder_training.network import Tagger
        from graphbuilder_training.wordpieces import WordPieces

        net = Tagger(17, 49, 51, 184)
        state = export.tagger_state(safetensors.read(os.path.join(MODELS, "tagger.safetensors")))
        net.load_state_dict({key: torch.from_numpy(value) for key, value in state.items()})
        folder = os.path.join(os.path.dirname(__file__), "..", "..", "tests", "GraphBuilder.Language.Tests", "Reference")
        with open(os.path.join(folder, "sentences.jsonl"), encoding="utf-8") as one, open(os.path.join(folder, "reference.jsonl"), encoding="utf-8") as other:
            sentences, reference = [json.loads(line) for line in one][:20], [json.loads(line) for line in other][:20]
        with open(os.path.join(MODELS, "labels.json"), encoding="utf-8") as file:
            sets = json.load(file)
        pieces = WordPieces(os.path.join(MODELS, "vocab.txt"))
        found = [example(sentence["words"], pieces) for sentence in sentences]
        step.predict(net, found)
        for sentence, expected in zip(found, reference):
            self.assertEqual(expected["upos"], [sets["upos"][i] for i in sentence["pos"]])
            self.assertEqual(expected["head"], sentence["head"])
            self.assertEqual(expected["deprel"], [sets["deprel"][i] for i in sentence["rel"]])


if __name__ == "__main__":
    unittest.main()

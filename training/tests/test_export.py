import json
import os
import tempfile
import unittest

from graphbuilder_training import export, safetensors

MODELS = os.path.join(os.path.dirname(__file__), "..", "..", "models")


class Export(unittest.TestCase):
    def test_the_shipped_weights_come_back_bit_for_bit(self):
        tagger, reader = (safetensors.read(os.path.join(MODELS, name + ".safetensors")) for name in ("tagger", "reader"))
        with open(os.path.join(MODELS, "labels.json"), encoding="utf-8") as file:
            sets = json.load(file)
        with tempfile.TemporaryDirectory() as folder:
            export.write(folder, export.tagger_state(tagger), sets, *export.reader_state(reader, tagger["encoder.embedding.word"]))
            for name in ("tagger.safetensors", "reader.safetensors", "labels.json"):
                self.assertEqual(self.bytes(MODELS, name), self.bytes(folder, name), name)

    def bytes(self, folder, name):
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

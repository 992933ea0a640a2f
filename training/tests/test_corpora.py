import os
import tempfile
import unittest

from graphbuilder_training import corpora


class Corpora(unittest.TestCase):
    def test_a_lemma_rule_gives_the_lemma_back(self):
        for form, lemma in [("went", "go"), ("Cities", "city"), ("US", "US"), ("Berlin", "Berlin"), ("BERLIN", "Berlin"), ("running", "run"), ("is", "be")]:
            self.assertEqual(lemma, corpora.apply_rule(form, corpora.lemma_rule(form, lemma)))

    def test_tags_of_names_begin_with_b(self):
        self.assertEqual(["B-PER", "I-PER", "B-ORG", "O", "B-LOC"], corpora.to_iob2(["I-PER", "I-PER", "I-ORG", "O", "I-LOC"]))

    def test_conllu_leaves_out_multiword_tokens_and_empty_nodes(self):
        rows = ["# text = We don't", "1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_", "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_", "2\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_",
                "2.1\tx\tx\tX\tX\t_\t_\t_\t_\t_", "3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_"]
        sentences = self.read("\n".join(rows) + "\n\n", corpora.read_conllu)
        self.assertEqual([["We", "do", "n't"]], [[row[corpora.FORM] for row in rows] for rows in sentences])

    def test_types_of_other_sets_become_three(self):
        text = "Jane B-politician\nDoe I-politician\nleft O\nGhana B-country\n, O\na B-event\n\n"
        self.assertEqual([(["Jane", "Doe", "left", "Ghana", ",", "a"], ["B-PER", "I-PER", "O", "B-LOC", "O", "O"])], self.read(text, lambda path: corpora.read_iob(path, 0, 1)))

    def test_a_name_of_gum_is_the_named_core_of_its_span(self):
        words = [("the", "DET", "DT", 2, "det", "Entity=(1-person"), ("minister", "NOUN", "NN", 4, "nsubj", "Entity=1)"), ("Jane", "PROPN", "NNP", 4, "obl", "Entity=(2-person"),
                 ("spoke", "VERB", "VBD", 0, "root", "_"), ("in", "ADP", "IN", 6, "case", "_"), ("Ghana", "PROPN", "NNP", 4, "obl", "Entity=(3-place)")]
        rows = [[str(i + 1), form, form, upos, xpos, "_", str(head), deprel, "_", misc] for i, (form, upos, xpos, head, deprel, misc) in enumerate(words)]
        self.assertEqual(["O", "O", "O", "O", "O", "B-LOC"], corpora.names_of_gum(rows))

    def read(self, text, reader):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "file")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return reader(path)

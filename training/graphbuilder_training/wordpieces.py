"""Words to word pieces (uncased BERT), and the classes of their shapes."""

import unicodedata

MOST_PIECES = 8


class WordPieces:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.ids = {line.rstrip("\n"): index for index, line in enumerate(file)}
        self.unknown, self.begin, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self._known = {}

    def split(self, word):
        """The pieces of a word: at least one, at most eight."""
        if word not in self._known:
            pieces = [piece for part in _parts(word) for piece in self._split_part(part)]
            self._known[word] = pieces[:MOST_PIECES] or [self.unknown]
        return self._known[word]

    def encode(self, words):
        """The pieces of a sentence, and for each word the places of its pieces."""
        ids, places = [self.begin], []
        for word in words:
            pieces = self.split(word)
            places.append(list(range(len(ids), len(ids) + len(pieces))))
            ids += pieces
        return ids + [self.end], places

    def _split_part(self, part):
        pieces, start = [], 0
        while start < len(part):
            for end in range(len(part), start, -1):
                piece = ("##" if start else "") + part[start:end]
                if piece in self.ids:
                    break
            else:
                return [self.unknown]
            pieces.append(self.ids[piece])
            start = end
        return pieces


def _parts(word):
    decomposed = unicodedata.normalize("NFD", word.lower())
    parts, current = [], ""
    for letter in decomposed:
        category = unicodedata.category(letter)
        if category == "Mn":
            continue
        if category[0] == "P" or letter in "$+<=>^`|~":
            parts += [current, letter] if current else [letter]
            current = ""
        else:
            current += letter
    return parts + [current] if current else parts


def fine_shape(word):
    """The tagger's class of a word's letters, 0 to 7."""
    if word.isupper():
        return 3 if len(word) > 1 else 4
    if word[:1].isupper():
        return 2 if word[1:].islower() or len(word) == 1 else 5
    if word.islower():
        return 1
    if word[:1].isdigit():
        return 6
    return 7 if any(letter.isalpha() for letter in word) else 0


def coarse_shape(word):
    """The mention head's class of a word's letters, 0 to 3."""
    if not any(letter.isalpha() for letter in word):
        return 0
    if word.isupper() and len(word) > 1:
        return 3
    return 2 if word[:1].isupper() else 1

"""Makes lemmas.txt and irregular.txt of WordNet 3.0 (Debian: wordnet-base).

    python3 derive.py [/usr/share/wordnet]

lemmas.txt: a word and its parts of speech (n, v, a, r), sorted by code point. Left out: what is not plain letters, names (nouns that WordNet writes
with a capital in every sense), a noun without an occurrence in WordNet's tagged texts whose plural is that of a noun with some ("masse" by "mass"),
and adjectives and adverbs too long to be compared with -er and -est.
irregular.txt: a form, its part of speech and its lemmas, from the exception lists, but for those that follow the rules of spelling.
"""
import re
import sys
from pathlib import Path

PARTS = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
PLAIN = re.compile(r"[a-z]{2,20}")
LONGEST_COMPARED = 8
SIBILANT = re.compile(r"(s|sh|ch|x|z)$")


def rows(path):
    with open(path, encoding="latin-1") as file:
        yield from (line.split() for line in file if not line.startswith(" "))


def common_nouns(folder):
    """Nouns that are written without a capital in some sense."""
    found = set()
    for fields in rows(folder / "data.noun"):
        count = int(fields[3], 16)
        found.update(word for word in fields[4:4 + 2 * count:2] if word == word.lower())
    return found


def entries(folder, part):
    """Each word with how many of its senses occur in the tagged texts."""
    found = {}
    for fields in rows(folder / f"index.{PARTS[part]}"):
        pointers = int(fields[3])
        if PLAIN.fullmatch(fields[0]):
            found[fields[0]] = int(fields[5 + pointers])
    return found


def by_rule(form):
    """What the form may be the regular inflection of."""
    stems = set()
    for ending in ("s", "es", "ed", "ing", "er", "est"):
        if form.endswith(ending):
            stem = form[:-len(ending)]
            stems.add(stem)
            if len(stem) > 2 and not stem.endswith("e") and ending != "s":
                stems.add(stem + "e")
            if stem.endswith("i"):
                stems.add(stem[:-1] + "y")
            if len(stem) > 2 and stem[-1] == stem[-2]:
                stems.add(stem[:-1])
    return stems


def main(folder):
    words = {}
    for part in PARTS:
        found = entries(folder, part)
        if part == "n":
            common = common_nouns(folder)
            found = {word: count for word, count in found.items() if word in common}
            found = {word: count for word, count in found.items()
                     if not (count == 0 and word.endswith("e") and SIBILANT.search(word[:-1]) and found.get(word[:-1], 0) > 0)}
        for word in found:
            if part in "ar" and len(word) > LONGEST_COMPARED:
                continue
            words[word] = words.get(word, "") + part
    here = Path(__file__).parent
    (here / "lemmas.txt").write_text("".join(f"{word} {words[word]}\n" for word in sorted(words)), encoding="ascii")
    lines = set()
    for part, name in PARTS.items():
        for form, *lemmas in rows(folder / f"{name}.exc"):
            plain = all(re.fullmatch("[a-z]+", word) for word in [form, *lemmas])
            if plain and not set(lemmas) <= by_rule(form):
                lines.add(f"{form} {part} {' '.join(dict.fromkeys(lemmas))}\n")
    (here / "irregular.txt").write_text("".join(sorted(lines)), encoding="ascii")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"))

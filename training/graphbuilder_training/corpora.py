"""Reads the corpora of the tagger: CoNLL-U trees, IOB names, GUM's entities as names, lemma rules."""

import re

NAME_TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "person": "PER", "politician": "PER", "organisation": "ORG", "politicalparty": "ORG",
              "country": "LOC", "location": "LOC", "organization": "ORG", "place": "LOC"}
FORM, LEMMA, UPOS, XPOS, HEAD, DEPREL, MISC = 1, 2, 3, 4, 6, 7, 9


def read_conllu(path):
    """Sentences as lists of rows of ten columns; multiword tokens and empty nodes left out."""
    sentences, rows = [], []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            columns = line.rstrip("\n").split("\t")
            if columns == [""]:
                if rows:
                    sentences.append(rows)
                rows = []
            elif line[0] != "#" and "-" not in columns[0] and "." not in columns[0]:
                rows.append(columns)
    return sentences


def read_iob(path, word_column, tag_column, separator=None):
    """Sentences as (words, tags), the types mapped to PER, ORG and LOC, the tags in IOB2."""
    sentences, words, tags = [], [], []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.startswith("# "):
                continue
            if not line.strip():
                if words:
                    sentences.append((words, to_iob2(tags)))
                words, tags = [], []
                continue
            columns = line.rstrip("\n").split(separator)
            position, _, kind = columns[tag_column].partition("-")
            words.append(columns[word_column])
            tags.append(f"{position}-{NAME_TYPES[kind]}" if kind in NAME_TYPES else "O")
    return sentences


def to_iob2(tags):
    """Tags where each name begins with B."""
    result, before = [], "O"
    for tag in tags:
        if tag.startswith("I-") and (before == "O" or before[2:] != tag[2:]):
            tag = "B-" + tag[2:]
        result.append(tag)
        before = tag
    return result


def names_of_gum(rows):
    """The named cores of GUM's outermost persons, places and organizations whose head word is a proper noun, as IOB2 tags."""
    cores = [core for start, end, kind in _entities(rows) if kind in NAME_TYPES and (core := _core(rows, start, end, NAME_TYPES[kind]))]
    tags = ["O"] * len(rows)
    for start, end, kind in sorted(cores, key=lambda core: core[0] - core[1]):
        if all(tag == "O" for tag in tags[start:end + 1]):
            tags[start:end + 1] = ["B-" + kind] + ["I-" + kind] * (end - start)
    return tags


def _entities(rows):
    open_ones, spans = [], []
    for i, row in enumerate(rows):
        brackets = re.search(r"(?:^|\|)Entity=([^|]*)", row[MISC])
        for bracket in re.findall(r"\([^()]+\)?|[^()]*\)", brackets.group(1)) if brackets else []:
            if bracket.startswith("("):
                key, kind = [*bracket[1:].rstrip(")").split("-"), ""][:2]
                if bracket.endswith(")"):
                    spans.append((i, i, kind))
                else:
                    open_ones.append((key, kind, i))
            else:
                for j in range(len(open_ones) - 1, -1, -1):
                    if open_ones[j][0] == bracket[:-1]:
                        _, kind, start = open_ones.pop(j)
                        spans.append((start, i, kind))
                        break
    return spans


def _core(rows, start, end, kind):
    head = next((i for i in range(start, end + 1) if not start <= int(rows[i][HEAD]) - 1 <= end), None)
    if head is None or rows[head][UPOS] != "PROPN" or (rows[head][XPOS] == "NNPS" and kind == "PER"):
        return None

    def proper(i):
        return i <= end and rows[i][UPOS] == "PROPN"

    if kind == "PER":
        words = [head] + [i for i in range(start, end + 1) if int(rows[i][HEAD]) - 1 == head and (rows[i][DEPREL].startswith("flat") or (
            rows[i][DEPREL] == "compound" and rows[i][UPOS] == "PROPN" and len(rows[i][FORM]) <= 2))]
        return min(words), max(words), kind
    first = last = head
    while first - 1 >= start and proper(first - 1):
        first -= 1
    while last + 1 <= end and (proper(last + 1) or (rows[last + 1][FORM] in ("of", "for", "and", "the", "&") and last + 2 <= end and (
            proper(last + 2) or (rows[last + 2][FORM] == "the" and proper(last + 3))))):
        last += 1
    return first, last, kind


def lemma_rule(form, lemma):
    """How a lemma is made of a form: case|strip|add. Case k keeps what is left as written, l lowers it, c capitalises the lemma."""
    low_form, low_lemma, same = form.lower(), lemma.lower(), 0
    while same < min(len(low_form), len(low_lemma)) and low_form[same] == low_lemma[same]:
        same += 1
    add, case = lemma[same:], "k"
    if lemma == low_lemma:
        case = "l"
    elif form[:same] != lemma[:same] and lemma == low_lemma.capitalize():
        case, add = "c", add.lower()
    return f"{case}|{len(low_form) - same}|{add}"


def apply_rule(form, rule):
    """The lemma that a rule makes of a form."""
    case, strip, add = rule.split("|", 2)
    kept = form[:len(form) - int(strip)] if int(strip) <= len(form) else ""
    lemma = kept + add
    return lemma.lower() if case == "l" else lemma.lower().capitalize() if case == "c" else lemma

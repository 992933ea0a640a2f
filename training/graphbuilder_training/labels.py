"""The label sets that do not come from a corpus, in the order of the heads' outputs."""

EVENTS = ["NONE", "AGREE", "CONSULT", "MEDIATE", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
          "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]
STATES = ["NONE", "HOLDS_OFFICE", "LEADS", "MEMBER_OF", "PART_OF", "LOCATED_IN", "BASED_IN", "CITIZEN_OF", "ALLIED_WITH", "OWNS", "FAMILY_OF", "SUCCEEDS"]
MODALITIES = ["asserted", "planned", "possible", "demanded", "alleged"]
POLARITIES = ["affirmed", "negated"]
SYMMETRIC = {"CONSULT", "COOPERATE"}
TYPES = ["PERSON", "ORG", "COUNTRY", "PLACE", "GROUP"]
FORMS = ["name", "nominal", "pronoun"]
NAMES = ["O"] + [position + kind for kind in ("PER", "ORG", "LOC") for position in ("B-", "I-")]
OUTER = ["O"] + [f"{position}-{kind}-{form}" for kind in TYPES for form in FORMS for position in "BI"]
INNER = ["O"] + [f"{position}-{kind}" for kind in TYPES for position in "BI"]
CASES = ["", "by", "of", "in", "with", "against", "to", "for", "from", "on", "between", "at", "as", "over", "into", "'s", "other"]
FEATURES = ["rel_a", "rel_b", "top_a", "top_b", "up_a", "up_b", "lca", "order", "between", "case_a", "case_b", "topcase_a", "topcase_b"]
COREFERENCE_SIZES = {"types": 25, "forms": 9, "sentences": 7, "mentions": 7, "words": 9, "role_a": 12, "role_b": 12, "pronouns": 64, "plural": 4,
                     "inside": 3, "appos": 2, "first": 2}
NEW_SIZES = {"type": 5, "form": 3, "pronoun": 8, "role": 12}

# Sentences of the marks that no step learns from: for choosing and measuring.
HELD_OUT = range(1940, 2185)


def feature_sizes(relations, tags):
    """How many values each feature of a pair has."""
    cases = len(CASES)
    return [relations + 1, relations + 1, relations + 2, relations + 2, 7, 7, tags + 1, 2, 5, cases, cases, cases, cases]

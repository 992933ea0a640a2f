"""Fits the weights of the evidence for events that only the reader sees (Statements/reader-weights.json): a logistic regression.

    python3 fit.py EVIDENCE.jsonl [--penalty 20] > reader-weights.json

Each line is one pair of mentions that the reader thinks possible (from 0.05), judged against sentences that it has not learned from:
    {"story": "8.2", "right": true, "evidence": {"readerPair": 2.1, "readerType": -0.1, ...}}
The names of the evidence are those of ReaderEvidence.Names. "right": an analyst has that type between the two, in that direction.
Standard error says how well it does on stories that it was not fitted on. Needs numpy.
"""
import argparse
import json
import sys

import numpy as np

FOLDS = 10


def fit(evidence, right, penalty, rounds=60):
    """Ridge-penalised maximum likelihood by Newton's method; evidence standardised, the intercept free."""
    mean, spread = evidence.mean(0), evidence.std(0) + 1e-6
    rows = np.hstack([np.ones((len(evidence), 1)), (evidence - mean) / spread])
    ridge = np.full(rows.shape[1], penalty)
    ridge[0] = 1e-6
    weights = np.zeros(rows.shape[1])
    for _ in range(rounds):
        said = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (said - right) + ridge * weights
        curvature = (rows * (said * (1 - said))[:, None]).T @ rows + np.diag(ridge)
        step = np.linalg.solve(curvature, gradient)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    slopes = weights[1:] / spread
    return weights[0] - slopes @ mean, slopes


def log_loss(said, right):
    return -np.mean(right * np.log(said) + (1 - right) * np.log(1 - said))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("evidence")
    parser.add_argument("--penalty", type=float, default=20)
    options = parser.parse_args()
    with open(options.evidence, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    names = list(rows[0]["evidence"])
    evidence = np.array([[row["evidence"][name] for name in names] for row in rows], float)
    right = np.array([row["right"] for row in rows], float)
    stories = sorted({row["story"] for row in rows})
    fold = np.array([stories.index(row["story"]) % FOLDS for row in rows])
    said = np.zeros(len(rows))
    for held in range(FOLDS):
        intercept, slopes = fit(evidence[fold != held], right[fold != held], options.penalty)
        said[fold == held] = 1 / (1 + np.exp(-(intercept + evidence[fold == held] @ slopes)))
    base = np.full(len(rows), right.mean())
    print(f"{len(rows)} pairs, {int(right.sum())} right, {len(stories)} stories; log loss on other stories {log_loss(said, right):.4f}, of the base rate {log_loss(base, right):.4f}", file=sys.stderr)
    intercept, slopes = fit(evidence, right, options.penalty)
    json.dump({"intercept": round(float(intercept), 4), **{name: round(float(slope), 4) for name, slope in zip(names, slopes)}}, sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()

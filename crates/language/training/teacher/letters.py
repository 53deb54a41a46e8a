"""The labelled letters that `cargo xtask train --export` writes, and how findings are counted in them."""

import json
from pathlib import Path

KINDS = (
    "request question promise complaint thanks praise apology non_apology admission blame_shift "
    "talking_down escalation leaving scope_change goal value win"
).split()
# The measured firms, left out two by two.
PAIRS = [("f1", "f2"), ("f5", "f6")]
STEPS = [0.02] + [0.05 * i for i in range(1, 19)]


def read(folder):
    return [json.loads(line) for line in open(Path(folder) / "letters.jsonl")]


def bits(number):
    return [(number >> k) & 1 for k in range(len(KINDS))]


def of_firm(letters, firm):
    return [at for at, letter in enumerate(letters) if letter["source"] == firm]


def tally(letters, places, sure, k, least):
    """Hits, labels and findings: greedy, one to one, in the order of the labels."""
    hits = labels = found = 0
    for at in places:
        says = [row[k] >= least for row in sure[at]]
        used = set()
        for kind, fits in letters[at]["labels"]:
            if kind == KINDS[k]:
                labels += 1
                free = [s for s in fits if says[s] and s not in used]
                used.update(free[:1])
        hits += len(used)
        found += sum(says)
    return hits, labels, found


def f1(counts):
    hits, labels, found = counts
    return 2 * hits / max(1, labels + found)


def best_step(letters, places, sure, k):
    """The threshold with the best F1 on a smoothed curve."""
    scores = [f1(tally(letters, places, sure, k, step)) for step in STEPS]
    near = [scores[max(0, i - 2) : i + 3] for i in range(len(scores))]
    means = [sum(n) / len(n) for n in near]
    return STEPS[means.index(max(means))]


def mean_precision(letters, places, sure, k):
    """Precision at each label, meaned: how well the order is, whatever the threshold."""
    ranked = sorted(
        ((-row[k], (s["is"] >> k) & 1) for at in places for row, s in zip(sure[at], letters[at]["sentences"])),
        key=lambda pair: pair[0],
    )
    hits, total = 0, 0.0
    for place, (_, yes) in enumerate(ranked, 1):
        if yes:
            hits += 1
            total += hits / place
    return total / max(1, hits)

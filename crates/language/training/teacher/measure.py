"""The linear heads, the teacher and the mean of both, each on firms that it has not seen.

python measure.py LETTERS TEACHER...    the folder of --export, and what teach.py wrote for each pair

A row holds F1, and in brackets the mean precision over the labels, which needs no threshold. The threshold
of a kind is chosen on the other two firms, for all three alike.
"""

import json
import math
import sys
from pathlib import Path

import letters as text
from letters import KINDS, PAIRS

# With fewer labels the threshold that is chosen on two firms is chance.
FEWEST = 40


def logit(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def linear(folder, letters):
    """What the linear heads think; where the cues decide, what those say."""
    sure = {}
    for firm in [firm for pair in PAIRS for firm in pair]:
        lines = [json.loads(line) for line in open(Path(folder) / f"{firm}.jsonl")][1:]
        for at, rows in zip(text.of_firm(letters, firm), lines, strict=True):
            cues = [text.bits(s["cues"]) for s in letters[at]["sentences"]]
            sure[at] = [
                [p if p >= 0 else (0.9 if c else 0.004) for p, c in zip(row, fits)]
                for row, fits in zip(rows, cues, strict=True)
            ]
    return sure


def main(folder, files):
    letters = text.read(folder)
    readers = {"linear": linear(folder, letters), "teacher": {}}
    for file in files:
        for at, rows in json.load(open(file)).items():
            readers["teacher"][int(at)] = [rows[str(i)] for i in range(len(rows))]
    both = {}
    for at, rows in readers["linear"].items():
        pairs = zip(rows, readers["teacher"].get(at, []), strict=True)
        mean = [[(logit(a) + logit(b)) / 2 for a, b in zip(x, y)] for x, y in pairs]
        both[at] = [[1 / (1 + math.exp(-m)) for m in row] for row in mean]
    readers["both"] = both
    places = [[at for firm in pair for at in text.of_firm(letters, firm)] for pair in PAIRS]
    print("| kind | labels |" + "".join(f" {name} |" for name in readers))
    print("|---|---:|" + "---:|" * len(readers))
    sums = {name: [0, 0, 0] for name in readers}
    for k, kind in enumerate(KINDS):
        cells = []
        for name, sure in readers.items():
            counts = [0, 0, 0]
            for own, other in zip(places, reversed(places)):
                step = text.best_step(letters, other, sure, k)
                found = text.tally(letters, own, sure, k, step)
                counts = [a + b for a, b in zip(counts, found)]
            if counts[1] >= FEWEST:
                sums[name] = [a + b for a, b in zip(sums[name], counts)]
            order = [text.mean_precision(letters, own, sure, k) for own in places]
            cells.append(f" {text.f1(counts):.2f} ({sum(order) / len(order):.2f}) |")
        print(f"| {kind} | {counts[1]} |" + "".join(cells))
    total = sums["linear"][1]
    print(f"| all of {FEWEST} labels and more | {total} |" + "".join(f" {text.f1(s):.2f} |" for s in sums.values()))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])

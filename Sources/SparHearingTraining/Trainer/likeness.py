"""What lines mean, without the encoder's layers: the vectors of their pieces, weighed, summed and projected.

Lines of one meaning shall point the same way. First the projection and the weights follow the plain sentence encoder that ours
came from, on every turn of the corpus and every question about a subject; then they learn from groups of lines that one
reply answers (`Lines/*.tsv`), each group against the others of its scenario. What two lines share of telling pieces counts beside it.

    python3 likeness.py --model FILE    trains the part again and puts it into FILE
    python3 likeness.py --measure       how often the held-out lines find their group, by the part in the model

The file `held.tsv` is never trained on: scenario, group or "none", line. Most are by somebody who saw only the replies of one scenario,
whose own groups are left out too; the others are what people who tried the program said, judged by whether the reply fitted.
"""
import argparse
import collections
import csv
import math
import pathlib
import random
import re
import struct

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from sklearn.linear_model import LogisticRegression

import corpus
import encoder
import modelfile
import subjects

HELD = "the-flour-bill"
DIMS, RATE, EPOCHS, ROUNDS, BATCH, SHARP, TAU = 96, 3e-3, 4, 16, 384, 0.07, 0.05
LONGEST = 25
# Two lines are taken to mean the same when it is so likely; more than so much weight of a line tells no more.
FLOOR, HEAVIEST = 0.7, 20.0


# Where they stand in the model file.
SECTIONS = range(16, 21)


def encoded(pieces, lines):
    turns = [{"listener": "debtor", "market": "consumer", "previous": "", "text": line} for line in lines]
    return [pieces.encode(turn, feature)[0] for turn, feature in zip(turns, corpus.ask("features", turns))]


def padded(rows):
    x = torch.zeros(len(rows), max(len(row) for row in rows), dtype=torch.long)
    for i, row in enumerate(rows):
        x[i, : len(row)] = torch.tensor(row)
    return x


def taught(pieces, labels, rows):
    """What the plain sentence encoder makes of each line."""
    base = encoder.pretrained(pieces, labels)
    base.eval()
    found, order = [None] * len(rows), sorted(range(len(rows)), key=lambda i: len(rows[i]))
    with torch.no_grad():
        for at in range(0, len(order), 64):
            chosen = order[at : at + 64]
            x = padded([rows[i] for i in chosen])
            there = (x > 0)[..., None].float()
            states = base.below(encoder.LAYERS, x, torch.zeros_like(x))
            for i, vector in zip(chosen, F.normalize((states * there).sum(1) / there.sum(1), dim=1)):
                found[i] = vector
    return torch.stack(found)


class Likeness(nn.Module):
    def __init__(self, vectors, rarity):
        super().__init__()
        self.vectors, self.rarity = vectors, rarity
        self.project = nn.Linear(encoder.WIDTH, DIMS, bias=False)
        nn.init.normal_(self.project.weight, std=0.05)
        self.weight, self.telling = (nn.Parameter(torch.zeros(len(vectors))) for _ in range(2))
        self.echo = nn.Parameter(torch.tensor(0.5))

    def weights(self):
        # The first pieces are no words but [UNK], [CLS] and [SEP]; the very first is padding.
        return torch.exp(self.weight) * (torch.arange(len(self.weight)) > 3)

    def shares(self):
        return torch.exp(self.telling) * self.rarity

    def directions(self, x):
        return F.normalize((self.project(self.vectors[x]) * self.weights()[x][..., None]).sum(1), dim=1)

    def nearness(self, said, known):
        """Of every line of `said` to every one of `known`."""
        used = torch.unique(torch.cat([said.flatten(), known.flatten()]))
        place = torch.zeros(len(self.rarity), dtype=torch.long)
        place[used] = torch.arange(len(used))

        def held(x):
            return F.normalize(torch.zeros(len(x), len(used)).scatter(1, place[x], 1.0) * self.shares()[used], dim=1)

        echo = self.echo.abs()
        return (self.directions(said) @ self.directions(known).T + echo * held(said) @ held(known).T) / (1 + echo)


def train(vectors, seed=1):
    """The part of a model that knows lines, for an encoder with these vectors of its pieces."""
    torch.manual_seed(seed)
    random.seed(seed)
    pieces = encoder.Pieces()
    turns = corpus.load()
    short = [turn["text"] for turn in turns if len(turn["text"].split()) <= LONGEST]
    rows = encoded(pieces, short + [line["text"] for line in subjects.load()])
    goal = taught(pieces, corpus.matrix_of_labels(turns), rows)
    count = collections.Counter(piece for row in rows for piece in set(row))
    rarity = [max(0.0, math.log(len(rows) / (1 + count[p]))) if p > 3 else 0.0 for p in range(len(pieces.all))]
    model = Likeness(vectors, torch.tensor(rarity))

    def follow(chosen):
        found, wanted = model.directions(padded([rows[i] for i in chosen])), goal[chosen]
        near, true, same = found @ found.T, wanted @ wanted.T, torch.eye(len(chosen), dtype=torch.bool)
        shares = F.softmax(true.masked_fill(same, -9) / SHARP, 1)
        off = -(shares * F.log_softmax(near.masked_fill(same, -9) / SHARP, 1)).sum(1).mean()
        return off + 20 * ((near - true)[~same] ** 2).mean()

    def learn(steps, rate, losses):
        optimiser = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=1e-4)
        for step, loss in enumerate(losses):
            for group in optimiser.param_groups:
                group["lr"] = rate * (1 - 0.85 * step / steps)
            optimiser.zero_grad()
            loss().backward()
            optimiser.step()

    def passes():
        order = list(range(len(rows)))
        for _ in range(EPOCHS):
            random.shuffle(order)
            for at in range(0, len(order) - BATCH, BATCH):
                yield lambda chosen=order[at : at + BATCH]: follow(chosen)

    learn(len(rows) // BATCH * EPOCHS, RATE, passes())

    names = sorted(path.stem for path in corpus.LINES.glob("*.tsv") if path.stem not in (HELD, "held"))
    groups = {name: [encoded(pieces, lines) for _, lines in corpus.grouped(name)] for name in names}

    def apart(name):
        said, known, of = [], [], []
        for number, lines in enumerate(groups[name]):
            lines = random.sample(lines, len(lines))
            if len(lines) > 1:
                said.append((number, lines.pop()))
            known += lines
            of += [number] * len(lines)
        same = torch.tensor([number for number, _ in said])[:, None] == torch.tensor(of)
        near = model.nearness(padded([row for _, row in said]), padded(known)) / TAU
        right = torch.logsumexp(near.masked_fill(~same, -99), 1)
        return (torch.logsumexp(near, 1) - right).mean() + 0.3 * follow(random.sample(range(len(rows)), 256))

    def rounds():
        order = list(names)
        for _ in range(ROUNDS):
            random.shuffle(order)
            for name in order:
                yield lambda name=name: apart(name)

    learn(ROUNDS * len(names), 1e-3, rounds())
    return model


def held_out(model):
    """For each line held out: how near the nearest line is, how much it tells, whether that line is of its group; and how many have one.

    A line of several sentences is compared sentence by sentence too, as `ExampleLines` does it.
    """
    pieces = encoder.Pieces()
    with open(corpus.LINES / "held.tsv", encoding="utf-8") as file:
        held = [tuple(row) for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    near, weights, right = [], [], []
    shares = model.shares().detach()
    for scenario in sorted({row[0] for row in held}):
        known = [(name, line) for name, lines in corpus.grouped(scenario) for line in lines]
        rows = padded(encoded(pieces, [line for _, line in known]))
        lines = [(name, line) for at, name, line in held if at == scenario]
        parts = []
        for number, (_, line) in enumerate(lines):
            sentences = [part for part in re.split(r"(?<=[.!?])\s+", line) if len(part.split()) >= 3]
            parts += [(number, part) for part in [line] + (sentences if len(sentences) > 1 else [])]
        said = encoded(pieces, [part for _, part in parts])
        with torch.no_grad():
            scores, indexes = model.nearness(padded(said), rows).max(1)
        for number, (name, _) in enumerate(lines):
            mine = [i for i, (of, _) in enumerate(parts) if of == number]
            best = max(mine, key=lambda i: float(scores[i]))
            near.append(float(scores[best]))
            weights.append(min(HEAVIEST, float((shares[torch.tensor(sorted(set(said[best])))] ** 2).sum().sqrt())))
            right.append(known[int(indexes[best])][0] == name)
    return near, weights, right, sum(name != "none" for _, name, _ in held)


def judge(model):
    """How nearness and weight speak for the same meaning: fitted on the lines held out."""
    near, weights, right, _ = held_out(model)
    fitted = LogisticRegression(C=100).fit(np.column_stack([near, weights]), right)
    return [*fitted.coef_[0], fitted.intercept_[0]]


def measure(model, judgement):
    """How often a line held out finds its group, and how many of those found are right."""
    near, weights, right, count = held_out(model)
    print(f"{count} lines of a group, {len(right) - count} of none: right group nearest {sum(right) / count:.3f}")
    sure = 1 / (1 + np.exp(-(judgement[0] * np.array(near) + judgement[1] * np.array(weights) + judgement[2])))
    for floor in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        told = np.array(right)[sure >= floor]
        print(f"  told when {floor} sure: {len(told)} lines, {told.mean():.3f} of them right; {told.sum() / count:.3f} of lines found")


def sections_of(model):
    """The sections of the model file, as `LineMeaning` reads them."""
    whole, scales = subjects.eight_bits(model.project.weight.detach().numpy())
    return [
        (16, whole.tobytes()),
        (17, scales.tobytes()),
        (18, model.weights().detach().numpy().astype("<f4").tobytes()),
        (19, model.shares().detach().numpy().astype("<f4").tobytes()),
        (20, struct.pack("<5f", abs(model.echo.item()), *judge(model), FLOOR)),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, default=corpus.ROOT / "Sources/CHearingModel/hearing.model")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)
    sections = modelfile.read(options.model)
    vectors = torch.tensor(modelfile.state(sections[11])["e.weight"])
    if options.measure:
        model = Likeness(vectors, torch.tensor(np.frombuffer(sections[19], "<f4").copy()))
        scales = torch.tensor(np.frombuffer(sections[17], "<f4").copy())
        with torch.no_grad():
            whole = np.frombuffer(sections[16], np.int8).reshape(DIMS, -1).astype(np.float32)
            model.project.weight.copy_(torch.tensor(whole) * scales[:, None])
            weights = torch.tensor(np.frombuffer(sections[18], "<f4").copy())
            model.weight.copy_(torch.log(weights.clamp(min=1e-9)))
            model.echo.copy_(torch.tensor(struct.unpack_from("<f", sections[20])[0]))
        measure(model, struct.unpack_from("<3f", sections[20], 4))
        return
    model = train(vectors)
    sections.update(dict(sections_of(model)))
    modelfile.write(options.out or options.model, sorted(sections.items()))
    measure(model, struct.unpack_from("<3f", sections[20], 4))


if __name__ == "__main__":
    main()

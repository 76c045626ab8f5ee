"""What a question is about: a second head on the encoder's states, and the last stage, which teaches both heads at once.

The lines are in Subjects/, a file an author: subject, listener, what was said before, the question. The authors in TRIED are
never trained on: on them the figures of docs/hearing.md are measured (bench.py).
"""
import math
import random
import struct
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import corpus
import encoder
import modelfile

LINES = corpus.HERE.parent / "Subjects"
TRIED = "ej"
# Scores are taken as they are; below this share of the whole nothing is asserted.
SHARPNESS, SURE = 1.0, 0.5
# How often each line is met, and how fast the head learns.
EPOCHS, RATE = 3, 2e-3
# A question asked out of curiosity is hardly ever one of these breaches: how likely one is. The last stage is learnt once
# without counting that and once counting it fully; the mean of both keeps most of what either hears.
INNOCENT, LIKELY = slice(32, 36), 0.01
WORTHS = (0.0, 1.0)
# Scenarios whose lines are said to a gatekeeper.
DESKS = ("portal-only", "the-polished-wall", "hes-in-the-shower")
# How many turns of the corpus that ask nothing are met beside the lines.
SILENT = 1800
ASKING = (
    "? what who why when where how which can could would will shall may tell give let need please send confirm wondering if do "
    "did does are is have has any remind want would'nt should"
).split()


def names():
    """The subjects in the order of `Subject.allCases`, then the two answers that are none."""
    text = (corpus.ROOT / "Sources/SparModel/Speech/Subject.swift").read_text(encoding="utf-8")
    found = []
    for line in text.splitlines():
        if line.strip().startswith("case "):
            case = line.strip()[5:]
            found.append(case.split('"')[1] if "=" in case else case)
    return found + ["other", "none"]


def load():
    """Every line, author by author, as a turn of the corpus."""
    found = []
    for path in sorted(LINES.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:]):
            subject, listener, previous, text = line.split("\t")
            market = "business" if number % 2 else "consumer"
            found.append(
                {"author": path.stem, "subject": subject, "listener": listener, "market": market, "previous": previous, "text": text}
            )
    return found


def silent(turns, seed):
    """Turns of the corpus that ask nothing."""
    found = []
    for turn in turns:
        words = turn["text"].lower().replace("?", " ? ").replace(",", " ").split()
        acts = " ".join(turn["acts"])
        if "question" in acts or "request" in acts or "check" in acts or any(word in ASKING for word in words):
            continue
        found.append({**turn, "subject": "none"})
    random.Random(seed).shuffle(found)
    return found[:SILENT]


def curious(turns, seed, after):
    """The lines of scenarios, as turns: what trainees ask beside the matter, and none of it an offence.

    Each is met by itself, and with `after` once more after something that a party says in one of `turns`."""
    found, draw = [], random.Random(seed)
    before = {who: [turn["previous"] for turn in turns if turn["listener"] == who] for who in ("debtor", "gatekeeper")}
    scenarios = sorted(path.stem for path in corpus.LINES.glob("*.tsv") if path.stem != "held")
    lines = [(name, text) for name in scenarios for _, group in corpus.grouped(name) for text in group]
    for number, (name, text) in enumerate(lines):
        listener = "gatekeeper" if name in DESKS else "debtor"
        market = "business" if number % 2 else "consumer"
        for previous in ("", draw.choice(before[listener])) if after else ("",):
            found.append({"listener": listener, "market": market, "previous": previous, "text": text})
    return found


def guilt(blame, count):
    """How far the scores of breaches that nobody committed are from innocence, a turn of the batch."""
    return F.binary_cross_entropy_with_logits(blame, torch.full_like(blame, LIKELY), reduction="sum") / count


class Head(nn.Module):
    """Pools over the turn, and looks for each subject where it is told."""

    def __init__(self, labels):
        super().__init__()
        self.h = nn.Linear(3 * encoder.WIDTH, labels)
        self.q, self.v = (nn.Linear(encoder.WIDTH, labels, bias=False) for _ in range(2))
        self.dr = nn.Dropout(0.1)
        for part in (self.h, self.q, self.v):
            nn.init.normal_(part.weight, std=0.02)
        nn.init.zeros_(self.h.bias)

    def forward(self, x, inside):
        return encoder.pooled(self, x, inside)


def learn(net, pieces, turns, encoded, labels, seed, rate, frozen, worth, after):
    """The last stage: every encoded turn once, every line `EPOCHS` times, every line of a script once or twice, in turn.

    Of `turns` those that ask nothing are met too. Returns the head of the subjects."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    known = names()
    lines = [line for line in load() if line["author"] not in TRIED] + silent(turns, seed)
    asked = [pieces.encode(line, feature) for line, feature in zip(lines, corpus.ask("features", lines))]
    lines_of_scripts = curious(turns, seed, after)
    innocent = [
        pieces.encode(line, feature) for line, feature in zip(lines_of_scripts, corpus.ask("features", lines_of_scripts))
    ]
    about = torch.tensor([known.index(line["subject"]) for line in lines])
    acts = torch.tensor(labels) * 0.978 + 0.002
    head = Head(len(known))
    groups = encoder.groups(net, rate, frozen)
    # The head of the acts has long learnt.
    groups[0]["lr"] = 4 * rate
    groups.append({"params": list(head.parameters()), "lr": RATE, "weight_decay": 0.02})
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
    rates = [g["lr"] for g in optimiser.param_groups]
    plan = [("subject", chosen) for _ in range(EPOCHS) for chosen in encoder.batches(asked, range(len(asked)), rng)]
    plan += [("acts", chosen) for chosen in encoder.batches(encoded, range(len(encoded)), rng)]
    plan += [("innocent", chosen) for chosen in encoder.batches(innocent, range(len(innocent)), rng)]
    rng.shuffle(plan)
    given = {"subject": asked, "acts": encoded, "innocent": innocent}
    kept = {kind: encoder.states(net, rows, frozen) for kind, rows in given.items()}
    began = time.time()
    net.train()
    for step, (kind, chosen) in enumerate(plan):
        factor = min(1.0, step / (0.06 * len(plan))) * (1 - step / len(plan))
        for group, level in zip(optimiser.param_groups, rates):
            group["lr"] = level * factor
        pieces_, _, inside = encoder.batch([given[kind][i] for i in chosen])
        x = nn.utils.rnn.pad_sequence([kept[kind][i].float() for i in chosen], batch_first=True)
        x = net.states_above(frozen, x, pieces_ > 0)
        if kind == "innocent":
            loss = guilt(encoder.pooled(net, x, inside)[:, INNOCENT], len(chosen))
        elif kind == "subject":
            loss = F.cross_entropy(head(x, inside), about[chosen], label_smoothing=0.05)
            asks = torch.tensor([lines[i]["subject"] != "none" for i in chosen])
            loss = loss + worth * guilt(encoder.pooled(net, x, inside)[asks][:, INNOCENT], len(chosen))
        else:
            loss = F.binary_cross_entropy_with_logits(encoder.pooled(net, x, inside), acts[chosen], reduction="none").sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([*net.parameters(), *head.parameters()], 5.0)
        optimiser.step()
        if step % 100 == 0:
            print(f"  step {step} of {len(plan)}, {kind} {loss.item():.3f}, {time.time() - began:.0f} s", flush=True)
    net.eval()
    head.eval()
    tried = [line for line in load() if line["author"] in TRIED]
    rows = [pieces.encode(line, feature) for line, feature in zip(tried, corpus.ask("features", tried))]
    found = []
    with torch.no_grad():
        for at in range(0, len(rows), 64):
            a, b, c = encoder.batch(rows[at : at + 64])
            found.append(head(net.states_above(frozen, net.below(frozen, a, b), a > 0), c).softmax(1))
    report(torch.cat(found), torch.tensor([known.index(line["subject"]) for line in tried]))
    return head


def mean(states):
    """The mean of several models' weights."""
    return {name: sum(weights[name] for weights in states) / len(states) for name in states[0]}


def report(shares, true):
    """How often the likeliest subject is right, and at some thresholds how often one is told and right."""
    sure, found = shares.max(1)
    right = found == true
    print(f"subjects of {len(true)} lines of authors never met: right {right.float().mean():.3f}")
    for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        told = (sure >= least) & (found < shares.shape[1] - 2)
        share, correct = told.float().mean(), right[told].float().mean()
        print(f"  told when {least} sure: {share:.2f} of lines, {correct:.3f} of them right", flush=True)


def eight_bits(weights):
    """Whole numbers and a scale a row."""
    scales = np.maximum(np.abs(weights).max(1) / 127, 1e-9).astype("<f4")
    return np.clip(np.rint(weights / scales[:, None]), -127, 127).astype(np.int8), scales


def sections(head):
    """The sections of the model file, as `SubjectHearing` reads them."""
    get = {name: value.detach().numpy() for name, value in head.state_dict().items()}
    # The looks are sharpened by 4 and tempered by the root of the width, as those of the acts.
    parts = [get["h.weight"], get["q.weight"] * (4 / math.sqrt(encoder.WIDTH)), get["v.weight"]]
    packed = [eight_bits(part) for part in parts]
    return [
        (12, b"".join(whole.tobytes() for whole, _ in packed)),
        (13, b"".join(scales.tobytes() for _, scales in packed)),
        (14, get["h.bias"].astype("<f4").tobytes()),
        (15, struct.pack("<2f", SHARPNESS, SURE)),
    ]

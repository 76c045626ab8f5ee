"""What lines mean: the encoder's states, four layers up and at the top, seen through matrices that this trains.

A turn, its sentences, the examples a reaction is made for and its answers shall point the same way where the answer fits.
Learned from the scripts that ship, each example against all other reactions, from what strangers said in calls and from
what others wrote as answers to lines of a party (`Replies/*.tsv`: call, or w for what was written, the line before,
the turn, then for each part of it the reactions whose answers fit, or `bargain` or `none`), marked by readers who had the
whole script before them.

    python3 likeness.py --model FILE    trains the part again and puts it into FILE
    python3 likeness.py --measure       trains without the last two rounds of calls and measures on them
"""
import argparse
import collections
import csv
import json
import pathlib
import random
import struct
import subprocess
import zlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import corpus
import encoder
import modelfile

DIMS, EPOCHS, RATE, TAU, DROPPED = 64, 8, 1.2e-3, 0.06, 0.25
MIDDLE = encoder.LAYERS * 2 // 3
# A reaction is told when it is so likely that it is meant; calls of these rounds judge how likely that is.
FLOOR, JUDGES = 0.3, ("5", "6")
SECTIONS = range(21, 26)
REPLIES = corpus.HERE.parent / "Replies"


class Script:
    """Every reaction of a scenario that can be found by what is said: examples, answers, and lines that prove it."""

    def __init__(self, found):
        self.name = found["name"]
        self.kind = 4 * found["isGatekeeper"] + 2 * (found["market"] == "business")
        self.groups, self.said, self.places, known = [], [], {}, {}
        for reaction in found["reactions"]:
            examples, answers = reaction["examples"], reaction["answers"]
            if not examples or not answers:
                continue
            # The same lines in two beats are one.
            place = known.setdefault((*examples, None, *answers), len(self.groups))
            if place == len(self.groups):
                self.groups.append((examples, answers))
                self.said.append([])
            self.said[place] += [line for line in reaction["samples"] if line not in self.said[place]]
            self.places.setdefault(reaction["id"], []).append(place)


def scripts():
    done = subprocess.run([corpus.TOOL, "scripts"], cwd=corpus.ROOT, capture_output=True, check=True)
    found = [Script(json.loads(line)) for line in done.stdout.decode().splitlines()]
    return {script.name: script for script in found if (REPLIES / f"{script.name}.tsv").exists()}


def calls(script):
    """What was said in a scenario; what only goes on from the words before it is found by no line."""
    with open(REPLIES / f"{script.name}.tsv", encoding="utf-8") as file:
        for call, before, text, *parts in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            fitting = [[p for key in part.split(",") for p in script.places.get(key.strip(), [])] for part in parts]
            yield {"call": call, "before": before, "text": text, "fit": [part for part in fitting if part]}


class Encoded:
    """The states of lines and turns, worked out once."""

    def __init__(self, net, pieces):
        self.net, self.pieces = net, pieces
        start, stop = pieces.index["[CLS]"], pieces.index["[SEP]"]
        self.ends = start, stop
        self.memory = {}

    def words(self, lines):
        turns = [{"listener": "debtor", "market": "consumer", "previous": "", "text": line or " "} for line in lines]
        return [answer["words"] for answer in corpus.ask("features", turns)]

    def run(self, rows):
        """The means of the states over each of the stretches of each row."""
        found, order = [None] * len(rows), sorted(range(len(rows)), key=lambda i: len(rows[i][0]))
        with torch.no_grad():
            for at in range(0, len(order), 96):
                chosen = order[at : at + 96]
                pieces = torch.zeros(len(chosen), max(len(rows[i][0]) for i in chosen), dtype=torch.long)
                kinds = pieces.clone()
                for row, i in enumerate(chosen):
                    pieces[row, : len(rows[i][0])] = torch.tensor(rows[i][0])
                    kinds[row, : len(rows[i][1])] = torch.tensor(rows[i][1])
                middle = self.net.below(MIDDLE, pieces, kinds)
                top = middle
                for layer in self.net.L[MIDDLE:]:
                    top = layer(top, (pieces > 0)[:, None, None, :])
                states = torch.cat([middle, top], 2)
                for row, i in enumerate(chosen):
                    found[i] = torch.stack([states[row, a : max(b, a + 1)].mean(0) for a, b in rows[i][2]])
        return found

    def pieces_of(self, lines):
        new = [line for line in dict.fromkeys(lines) if line not in self.memory]
        for line, words in zip(new, self.words(new) if new else []):
            self.memory[line] = self.pieces.of_line(words, encoder.TURN_PIECES)
        return [self.memory[line] for line in lines]

    def lines(self, lines):
        start, stop = self.ends
        said = self.pieces_of(lines)
        rows = [([start] + s + [stop, stop], [0] * (len(s) + 3), [(1, 1 + len(s))]) for s in said]
        return torch.cat(self.run(rows))

    def turns(self, turns, kind):
        """The states of each turn and its parts, whose traits are noted in it."""
        start, stop = self.ends
        asked = [
            {"listener": "debtor", "market": "consumer", "previous": turn["before"] or " ", "text": turn["text"]}
            for turn in turns
        ]
        rows = []
        for turn, found in zip(turns, corpus.ask("parts", asked)):
            turn["parts"] = found["parts"]
            said, first = [], []
            for word in found["words"]:
                first.append(len(said))
                said += self.pieces.of_word(word)
            first.append(len(said))
            said = said[: encoder.TURN_PIECES]
            spans = [[1 + min(first[min(w, len(first) - 1)], len(said)) for w in part["words"]] for part in found["parts"]]
            turn["pieces"] = [set(said[a - 1 : b - 1]) for a, b in spans]
            previous = self.pieces.of_line(found["previous"], encoder.PREVIOUS_PIECES) if turn["before"] else []
            pieces = [start] + said + [stop] + previous + [stop]
            rows.append((pieces, [kind] * (len(said) + 2) + [kind + 1] * (len(previous) + 1), spans))
        return self.run(rows)


class Words:
    """What share of their words a part of a turn and an example have in common, as `SharedWords` has it."""

    def __init__(self, examples, owner, count):
        self.owner, self.count = torch.tensor([owner]), count
        known = [set() for _ in range(count)]
        for pieces, number in zip(examples, owner):
            known[number] |= pieces
        spread = collections.Counter(piece for pieces in known for piece in pieces)
        # Rare words say more; the root of a root is the same on every machine, a logarithm is not.
        self.worth = {piece: (count / many) ** 0.25 - 1 for piece, many in spread.items()}
        self.place = {piece: i for i, piece in enumerate(self.worth)}
        self.weight = np.array(list(self.worth.values()), dtype=np.float32)
        self.rows = self.matrix(examples)
        self.total = self.rows @ self.weight

    def matrix(self, lines):
        found = [(i, self.place[piece]) for i, pieces in enumerate(lines) for piece in pieces if piece in self.place]
        rows, columns = zip(*found) if found else ((), ())
        return csr_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=(len(lines), len(self.place)))

    def shares(self, lines):
        """A row a line, a column an example."""
        said = self.matrix(lines)
        both = (said.multiply(self.weight) @ self.rows.T).toarray()
        return torch.tensor(2 * both / np.maximum(1e-6, (said @ self.weight)[:, None] + self.total[None]), dtype=torch.float16)

    def of_reactions(self, shares, kept=None):
        """A row a line, a column a reaction: the largest share of its examples."""
        owner = self.owner if kept is None else self.owner[:, kept]
        shares = shares.float() if kept is None else shares[:, kept].float()
        return torch.zeros(len(shares), self.count).scatter_reduce(1, owner.expand(len(shares), -1), shares, "amax")


class Likeness(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.turn, self.example, self.answer = (nn.Linear(inputs, DIMS, bias=False) for _ in range(3))
        nn.init.normal_(self.turn.weight, std=0.02)
        for other in (self.example, self.answer):
            other.weight.data.copy_(self.turn.weight.data)
        self.share = nn.Parameter(torch.tensor(0.3))
        self.words = nn.Parameter(torch.tensor(0.5))
        self.dropped = nn.Dropout(DROPPED)

    def seen(self, x, view):
        return F.normalize(view(self.dropped(x)), dim=-1)

    def scores(self, said, known, shared):
        """How near each reaction is to each of `said`: its nearest example, a share of its nearest answer, and the words
        it has in common with them."""
        examples, owner, answers, answerer = known
        none = torch.full(shared.shape, -1.0)
        near = none.scatter_reduce(1, owner.expand(len(said), -1), said @ self.seen(examples, self.example).T, "amax")
        told = none.scatter_reduce(1, answerer.expand(len(said), -1), said @ self.seen(answers, self.answer).T, "amax")
        return near + self.share * told + self.words * shared


class Data:
    """The scripts, and the calls held in them."""

    def __init__(self, net, pieces):
        self.scripts = scripts()
        self.names = sorted(self.scripts)
        lines = sorted({
            line
            for script in self.scripts.values()
            for (examples, answers), said in zip(script.groups, script.said)
            for line in examples + answers + said
        })
        encoded = Encoded(net, pieces)
        states = encoded.lines(lines)
        self.mean, self.spread = states.mean(0), states.std(0)
        states = (states - self.mean) / self.spread
        place = {line: i for i, line in enumerate(lines)}
        self.known, self.calls, self.said, self.words, self.alike = {}, {}, {}, {}, {}
        for name, script in self.scripts.items():
            rows = [(place[t], number) for number, (examples, _) in enumerate(script.groups) for t in examples]
            told = [(place[t], number) for number, (_, answers) in enumerate(script.groups) for t in answers]
            (e, owner), (a, answerer) = zip(*rows), zip(*told)
            self.known[name] = [states[list(e)], torch.tensor([owner]), states[list(a)], torch.tensor([answerer])]
            said = [set(pieces) for pieces in encoded.pieces_of([t for examples, _ in script.groups for t in examples])]
            words = self.words[name] = Words(said, owner, len(script.groups))
            self.alike[name] = words.shares(said)
            self.said[name] = [
                [(states[place[t]].clone(), words.shares([set(encoded.pieces_of([t])[0])])[0]) for t in said]
                for said in script.said
            ]
            turns = list(calls(script))
            for turn, found in zip(turns, encoded.turns(turns, script.kind)):
                turn["states"] = (found - self.mean) / self.spread
                turn["shared"] = words.of_reactions(words.shares(turn["pieces"]))
            self.calls[name] = turns


def train(data, without=None, seed=1):
    torch.manual_seed(seed)
    random.seed(seed)
    model = Likeness(len(data.mean))
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=1e-3)
    names, step = list(data.names), 0
    for _ in range(EPOCHS):
        random.shuffle(names)
        for name in names:
            for group in optimiser.param_groups:
                group["lr"] = RATE * (1 - 0.9 * step / (EPOCHS * len(names)))
            step += 1
            examples, owner, answers, answerer = data.known[name]
            count, words = len(data.scripts[name].groups), data.words[name]
            turns = [turn for turn in data.calls[name] if turn["fit"] and not (without and turn["call"].startswith(without))]
            random.shuffle(turns)
            for part in range(4):
                # Some examples are taken out and said, or a line that proves the reaction is.
                kept, said, alike, of = torch.ones(len(examples), dtype=torch.bool), [], [], []
                for number in range(count):
                    mine = (owner[0] == number).nonzero()[:, 0].tolist()
                    proofs = data.said[name][number]
                    chance = random.random()
                    if proofs and chance < 0.25:
                        proof, shares = random.choice(proofs)
                        said.append(proof)
                        alike.append(shares)
                        of.append(number)
                    elif len(mine) > 1 and chance < 0.5:
                        taken = random.choice(mine)
                        kept[taken] = False
                        said.append(examples[taken])
                        alike.append(data.alike[name][taken])
                        of.append(number)
                known = [examples[kept], owner[:, kept], answers, answerer]
                shared = words.of_reactions(torch.stack(alike), kept)
                scores = model.scores(model.seen(torch.stack(said), model.turn), known, shared) / TAU
                loss = F.cross_entropy(scores, torch.tensor(of))
                batch = turns[part::4]
                if batch:
                    heard = torch.cat([turn["states"] for turn in batch])
                    shared = torch.cat([turn["shared"] for turn in batch])
                    scores = model.scores(model.seen(heard, model.turn), known, shared) / TAU
                    loss = loss + 1.5 * fitting(scores, batch)
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
    model.eval()
    return model


def fitting(scores, turns):
    """For each part of a turn: some sentence of it shall find a reaction that fits."""
    losses, at = [], 0
    for turn in turns:
        mine = scores[at : at + len(turn["states"])]
        at += len(mine)
        others = mine.clone()
        others[:, sorted({place for part in turn["fit"] for place in part})] = -99
        for part in turn["fit"]:
            right = torch.logsumexp(mine[:, part], 1)
            found = right - torch.logsumexp(torch.cat([right[:, None], others], 1), 1)
            losses.append(-torch.logsumexp(found * 3, 0) / 3)
    return torch.stack(losses).mean()


def traits(score, lead, parts, place):
    """What speaks for a reaction, as `LineMeaning.likelihood` has it."""
    part, whole = parts[place], place == 0
    return [
        score, lead, float(part["asks"]), float(whole and len(parts) > 1), float(not whole and part["isBesideQuestion"]),
    ]


def judged(model, data, round):
    """For the likeliest reactions of each part of each turn of a round: what speaks for them, and whether they fit."""
    rows, right, first = [], [], []
    with torch.no_grad():
        for name in data.names:
            for turn in data.calls[name]:
                if not turn["call"].startswith(round):
                    continue
                fit = {place for part in turn["fit"] for place in part}
                found = model.scores(model.seen(turn["states"], model.turn), data.known[name], turn["shared"])
                for place, scores in enumerate(found):
                    order = scores.argsort(descending=True)[:6].tolist()
                    for rank, number in enumerate(order):
                        lead = float(scores[number] - scores[order[1 if rank == 0 else 0]])
                        rows.append(traits(float(scores[number]), lead, turn["parts"], place))
                        right.append(number in fit)
                        first.append(rank == 0)
    return np.array(rows), np.array(right), np.array(first)


def measure(model, data, judge):
    rows, right, first = judged(model, data, JUDGES)
    sure = judge.predict_proba(rows)[:, 1]
    print(f"{first.sum()} parts of turns: the nearest reaction fits {right[first].mean():.3f}")
    for floor in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        told = sure >= floor
        print(f"  told when {floor} sure: {told.sum()}, {right[told].mean():.3f} of them fit")
    hits = {1: [], 3: [], 5: [], 12: []}
    with torch.no_grad():
        for name in data.names:
            for turn in data.calls[name]:
                if turn["call"].startswith(JUDGES):
                    found = model.scores(model.seen(turn["states"], model.turn), data.known[name], turn["shared"])
                    rank = found.argsort(1, descending=True).argsort(1)
                    for part in turn["fit"]:
                        best = int(rank[:, part].min())
                        for most, of in hits.items():
                            of.append(best < most)
    print("  parts answered among the nearest " + ", ".join(f"{most}: {np.mean(of):.3f}" for most, of in hits.items()))


def eight_bits(weights):
    whole, scales = modelfile.rounded(weights, 127)
    return whole, scales.astype("<f4")


def packed(model, data, judge):
    """The sections of the model file, as `LineMeaning` reads them."""
    wholes, scales = zip(*(eight_bits(view.weight.detach().numpy()) for view in (model.turn, model.example, model.answer)))
    # States are standardised first: a few of their numbers are large and hardly differ.
    numbers = [data.mean.numpy(), 1 / data.spread.numpy(), *scales]
    identity = zlib.crc32(b"".join(whole.tobytes() for whole in wholes)), zlib.crc32(numbers[0].tobytes())
    decision = struct.pack("<9f", model.share.item(), model.words.item(), FLOOR, *judge.coef_[0], judge.intercept_[0])
    return [
        *zip((21, 22, 23), (whole.tobytes() for whole in wholes)),
        (24, b"".join(n.astype("<f4").tobytes() for n in numbers)),
        (25, decision + struct.pack("<2I", *identity)),
    ]


def sections_of(data):
    """The part of a model that knows lines: how likely a reaction is meant is judged by a round of calls left out first."""
    trial = train(data, without=JUDGES)
    rows, right, _ = judged(trial, data, JUDGES)
    judge = LogisticRegression(C=10, max_iter=1000).fit(rows, right)
    measure(trial, data, judge)
    return packed(train(data), data, judge)


def net_of(section, pieces):
    net = encoder.Encoder(len(pieces.all))
    net.load_state_dict({name: torch.tensor(value) for name, value in modelfile.state(section).items()}, strict=False)
    net.eval()
    return net


def sections(section):
    """The part of a model that knows lines, for the encoder in `section` of its file."""
    pieces = encoder.Pieces()
    return sections_of(Data(net_of(section, pieces), pieces))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=pathlib.Path, default=corpus.ROOT / "Sources/CHearingModel/hearing.model")
    parser.add_argument("--out", type=pathlib.Path)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(2)
    torch.use_deterministic_algorithms(True)
    found = modelfile.read(options.model)
    trained = sections(found[11])
    if options.measure:
        return
    found = {number: data for number, data in found.items() if number not in range(16, 21)}
    found.update(dict(trained))
    modelfile.write(options.out or options.model, sorted(found.items()))


if __name__ == "__main__":
    main()

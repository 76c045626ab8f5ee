"""What lines mean: the encoder's states, four layers up and at the top, seen through matrices that this trains.

A turn, its sentences, the examples a reaction is made for and its answers shall point the same way where the answer fits.
Learned from the scripts that ship, each example against all other reactions, and from what strangers said in calls
(`Replies/*.tsv`: call, the line before, the turn, then for each part of it the reactions whose answers fit, or `bargain`
or `none`), marked by readers who had the whole script before them.

    python3 likeness.py --model FILE    trains the part again and puts it into FILE
    python3 likeness.py --measure       trains without the last round of calls and measures on it
"""
import argparse
import csv
import pathlib
import random
import re
import struct
import zlib

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
import yaml
from sklearn.linear_model import LogisticRegression

import corpus
import encoder
import modelfile

DIMS, EPOCHS, RATE, TAU, DROPPED = 64, 8, 1.2e-3, 0.06, 0.25
MIDDLE = encoder.LAYERS * 2 // 3
# A reaction is told when it is so likely that it is meant; calls of this round judge how likely that is.
FLOOR, JUDGES, SEGMENTS = 0.3, "5", 6
SECTIONS = range(21, 26)
REPLIES = corpus.HERE.parent / "Replies"
SCENARIOS = corpus.ROOT / "Scenarios"


class Texts(yaml.SafeLoader):
    """YAML in which everything plain is text."""


Texts.yaml_implicit_resolvers = {
    key: [one for one in found if one[0].rpartition(":")[2] in ("null", "merge")]
    for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def texts(found):
    return [] if found is None else [t for t in found if isinstance(t, str)] if isinstance(found, list) else [str(found)]


def reactions(found, kind, beat=""):
    """The reactions in a file: id, examples and answers."""
    if isinstance(found, list):
        return [one for part in found for one in reactions(part, kind, beat)]
    if not isinstance(found, dict):
        return []
    if "say" in found and isinstance(found.get("name"), str):
        asks = [re.sub("[_/]", " ", ask) for ask in texts(found.get("asks"))]
        examples = texts(found.get("like")) + texts(found.get("samples")) + asks
        answers = [re.sub(r"\{[^}]*\}", "it", line) for line in texts(found["say"])]
        return [(f"{kind}/{beat}{found['name']}", examples, answers)]
    parts = []
    for key, part in found.items():
        if key == "beats":
            parts += [one for name, of in part.items() for one in reactions(of, kind, name + ".")]
        elif key != "clues":
            parts += reactions(part, kind, beat)
    return parts


def script(name):
    """Every reaction that may speak in a scenario."""
    def read(path, kind):
        return reactions(yaml.load(path.read_text(encoding="utf-8"), Texts), kind) if path.exists() else []

    home = SCENARIOS / name
    found = read(home / "scenario.yaml", "s") + read(home / "talk.yaml", "s")
    extends = re.search(r"^extends: (\S+)", (home / "scenario.yaml").read_text(encoding="utf-8"), re.M)
    if extends:
        found += read(SCENARIOS / f"archetypes/{extends[1]}.yaml", "a")
    for path in sorted((SCENARIOS / "common").glob("*.yaml")):
        found += read(path, "c")
    return [one for one in found if one[1] and one[2]]


def sentences(text):
    """The turn, and its sentences where it has several."""
    cut = [part for part in re.split(r"(?<=[.?!])\s+", text) if re.search(r"\w", part)][:SEGMENTS]
    return [text] + (cut if len(cut) > 1 else [])


def calls(name, script):
    """What strangers said in a scenario."""
    places = {}
    for place, (key, _, _) in enumerate(script):
        places.setdefault(key, []).append(place)
    with open(REPLIES / f"{name}.tsv", encoding="utf-8") as file:
        for call, before, text, *parts in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            fitting = [[p for key in part.split(",") for p in places.get(key.split("+then")[0].strip(), [])] for part in parts]
            yield {"call": call, "before": before, "text": text, "fit": [part for part in fitting if part], "cut": sentences(text)}


class Encoded:
    """The states of lines and turns, worked out once."""

    def __init__(self, net, pieces):
        self.net, self.pieces = net, pieces
        start, stop = pieces.index["[CLS]"], pieces.index["[SEP]"]
        self.ends = start, stop

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

    def lines(self, lines):
        start, stop = self.ends
        said = [self.pieces.of_line(words, encoder.TURN_PIECES) for words in self.words(lines)]
        rows = [([start] + s + [stop, stop], [0] * (len(s) + 3), [(1, 1 + len(s))]) for s in said]
        return torch.cat(self.run(rows))

    def turns(self, turns, kind):
        start, stop = self.ends
        parts = [part for turn in turns for part in turn["cut"]]
        words = iter(self.words(parts))
        before = self.words([turn["before"] for turn in turns])
        rows = []
        for turn, previous in zip(turns, before):
            cut = [self.pieces.of_line(next(words), encoder.TURN_PIECES) for _ in turn["cut"]]
            said, places = cut[0], [(1, 1 + len(cut[0]))]
            at = 1
            for part in cut[1:]:
                places.append((min(at, len(said)), min(at + len(part), 1 + len(said))))
                at += len(part)
            previous = self.pieces.of_line(previous, encoder.PREVIOUS_PIECES) if turn["before"] else []
            pieces = [start] + said + [stop] + previous + [stop]
            rows.append((pieces, [kind] * (len(said) + 2) + [kind + 1] * (len(previous) + 1), places))
        return self.run(rows)


class Likeness(nn.Module):
    def __init__(self, inputs):
        super().__init__()
        self.turn, self.example, self.answer = (nn.Linear(inputs, DIMS, bias=False) for _ in range(3))
        nn.init.normal_(self.turn.weight, std=0.02)
        for other in (self.example, self.answer):
            other.weight.data.copy_(self.turn.weight.data)
        self.share = nn.Parameter(torch.tensor(0.3))
        self.dropped = nn.Dropout(DROPPED)

    def seen(self, x, view):
        return F.normalize(view(self.dropped(x)), dim=-1)

    def scores(self, said, known, count):
        """How near each reaction is to each of `said`: its nearest example and a share of its nearest answer."""
        examples, owner, answers, answerer = known
        none = torch.full((len(said), count), -1.0)
        near = none.scatter_reduce(1, owner.expand(len(said), -1), said @ self.seen(examples, self.example).T, "amax")
        told = none.scatter_reduce(1, answerer.expand(len(said), -1), said @ self.seen(answers, self.answer).T, "amax")
        return near + self.share * told


class Data:
    """The scripts, and the calls held in them."""

    def __init__(self, net, pieces):
        self.names = sorted(path.stem for path in REPLIES.glob("*.tsv"))
        self.scripts = {name: script(name) for name in self.names}
        lines = sorted({t for s in self.scripts.values() for _, examples, answers in s for t in examples + answers})
        encoded = Encoded(net, pieces)
        states = encoded.lines(lines)
        self.mean, self.spread = states.mean(0), states.std(0)
        states = (states - self.mean) / self.spread
        place = {line: i for i, line in enumerate(lines)}
        self.known, self.calls = {}, {}
        for name, reactions in self.scripts.items():
            rows = [(place[t], number) for number, (_, examples, _) in enumerate(reactions) for t in examples]
            told = [(place[t], number) for number, (_, _, answers) in enumerate(reactions) for t in answers]
            (e, owner), (a, answerer) = zip(*rows), zip(*told)
            self.known[name] = [states[list(e)], torch.tensor([owner]), states[list(a)], torch.tensor([answerer])]
            turns = list(calls(name, reactions))
            market = (SCENARIOS / name / "scenario.yaml").read_text(encoding="utf-8")
            kind = 4 * ("gatekeeper:" in market) + 2 * bool(re.search(r"^market: business", market, re.M))
            for turn, found in zip(turns, encoded.turns(turns, kind)):
                turn["states"] = (found - self.mean) / self.spread
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
            count = len(data.scripts[name])
            turns = [turn for turn in data.calls[name] if turn["fit"] and not (without and turn["call"].startswith(without))]
            for part in range(4):
                # Some examples are taken out and said.
                kept, said, of = torch.ones(len(examples), dtype=torch.bool), [], []
                for number in range(count):
                    mine = (owner[0] == number).nonzero()[:, 0].tolist()
                    if len(mine) > 1 and random.random() < 0.5:
                        taken = random.choice(mine)
                        kept[taken] = False
                        said.append(taken)
                        of.append(number)
                known = [examples[kept], owner[:, kept], answers, answerer]
                scores = model.scores(model.seen(examples[said], model.turn), known, count) / TAU
                loss = F.cross_entropy(scores, torch.tensor(of))
                batch = turns[part::4]
                if batch:
                    heard = torch.cat([turn["states"] for turn in batch])
                    scores = model.scores(model.seen(heard, model.turn), known, count) / TAU
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


def traits(score, lead, cut, place):
    """What speaks for a reaction, as `LineMeaning.likelihood` has it."""
    asks = [part.rstrip().endswith("?") for part in cut]
    whole = place == 0
    return [
        score, lead, float(asks[place]), float(whole and len(cut) > 1),
        float(not whole and not asks[place] and any(asks[1:])),
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
                found = model.scores(model.seen(turn["states"], model.turn), data.known[name], len(data.scripts[name]))
                for place, scores in enumerate(found):
                    order = scores.argsort(descending=True)[:6].tolist()
                    for rank, number in enumerate(order):
                        lead = float(scores[number] - scores[order[1 if rank == 0 else 0]])
                        rows.append(traits(float(scores[number]), lead, turn["cut"], place))
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
                    found = model.scores(model.seen(turn["states"], model.turn), data.known[name], len(data.scripts[name]))
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
    decision = struct.pack("<8f", model.share.item(), FLOOR, *judge.coef_[0], judge.intercept_[0])
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

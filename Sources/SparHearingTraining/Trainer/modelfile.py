"""Writes the model as `ModelFile` and `encoder.c` read it: little-endian, every array on a 64-byte boundary."""
import struct

import numpy as np

VERSION = 1
# Bits a number of a piece's vector has; eight where the model says nothing.
PIECE_BITS = 6


def padded(data):
    return data + b"\0" * (-len(data) % 64)


def floats(values):
    return padded(np.ascontiguousarray(values, dtype="<f4").tobytes())


def rounded(weights, most, shares=np.linspace(0.5, 1.0, 21)):
    """Whole numbers within ±most, one scale a row, each scale the one of least squared error."""
    widest = np.maximum(np.abs(weights).max(1), 1e-9)
    least, scales = np.full(len(weights), np.inf), widest / most
    for share in shares:
        tried = widest * share / most
        whole = np.clip(np.rint(weights / tried[:, None]), -most, most)
        error = ((whole * tried[:, None] - weights) ** 2).sum(1)
        scales = np.where(error < least, tried, scales)
        least = np.minimum(error, least)
    return np.clip(np.rint(weights / scales[:, None]), -most, most).astype(np.int8), scales


def matrix(weights, biases):
    """Blocks of 8 outputs; in each, groups of 4 inputs for the 8 outputs in turn."""
    # 255 * 63 * 2 fits 16 bits, so that the fast path's sums cannot overflow.
    whole, scales = rounded(weights, 63)
    outputs, inputs = whole.shape
    packed = whole.reshape(outputs // 8, 8, inputs // 4, 4).transpose(0, 2, 1, 3)
    sums = whole.astype(np.int32).sum(1).astype("<i4")
    return padded(packed.tobytes()) + floats(scales) + padded(sums.tobytes()) + floats(biases)


def packed(whole):
    """Whole numbers within ±31, four in three bytes, the first in the lowest bits."""
    four = (whole.astype(np.int32) + 32).reshape(-1, 4) << np.arange(0, 24, 6)
    return padded(np.ascontiguousarray(four.sum(1, dtype="<u4")).view("u1").reshape(-1, 4)[:, :3].tobytes())


def unpacked(data):
    """What `packed` packed."""
    four = np.zeros((len(data) // 3, 4), "u1")
    four[:, :3] = data.reshape(-1, 3)
    return ((four.view("<u4") >> np.arange(0, 24, 6, dtype="<u4") & 63).astype(np.int32) - 32).reshape(-1)


def encoder(state, layers, labels):
    get = {name: value.numpy() for name, value in state.items()}
    words = get["e.weight"]
    whole, scales = rounded(words, 31)
    out = padded(struct.pack("<9i", layers, 384, 12, 1536, len(words), 128, 8, labels, PIECE_BITS))
    out += floats(scales) + packed(whole) + floats(get["p.weight"]) + floats(get["t.weight"])
    out += floats(get["n.weight"]) + floats(get["n.bias"])
    for layer in range(layers):
        for part, norm in (("qkv", None), ("o", "n1"), ("f1", None), ("f2", "n2")):
            name = f"L.{layer}.{part}."
            out += matrix(get[name + "weight"], get[name + "bias"])
            if norm:
                out += floats(get[f"L.{layer}.{norm}.weight"]) + floats(get[f"L.{layer}.{norm}.bias"])
    # The head's looks are sharpened by 4 and tempered by the root of the width; both go into the weights.
    return out + floats(get["h.weight"]) + floats(get["h.bias"]) + floats(get["q.weight"] * (4 / 384**0.5)) + floats(
        get["v.weight"]
    )


class Taking:
    """Reads the arrays of a section one after another."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def __call__(self, count, kind, *shape):
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += (found.nbytes + 63) // 64 * 64
        return found.reshape(shape or -1).astype(np.float32)


def state(section):
    """The encoder's weights as they are run, from the section that `encoder` wrote."""
    take = Taking(section)
    layers, width, _, inner, words, positions, kinds, labels, bits = (int(n) for n in take(9, "<i4"))
    found = {}

    def matrix(name, inputs, outputs):
        whole = take(inputs * outputs, "i1", outputs // 8, inputs // 4, 8, 4).transpose(0, 2, 1, 3)
        scales = take(outputs, "<f4")
        take(outputs, "<i4")
        found[name + "weight"] = whole.reshape(outputs, inputs) * scales[:, None]
        found[name + "bias"] = take(outputs, "<f4")

    def norm(name):
        found[name + "weight"], found[name + "bias"] = take(width, "<f4"), take(width, "<f4")

    scales = take(words, "<f4")
    if bits == PIECE_BITS:
        whole = unpacked(take(words * width // 4 * 3, "u1").astype("u1")).reshape(words, width)
    else:
        whole = take(words * width, "i1", words, width)
    found["e.weight"] = (whole * scales[:, None]).astype(np.float32)
    found["p.weight"] = take(positions * width, "<f4", positions, width)
    found["t.weight"] = take(kinds * width, "<f4", kinds, width)
    norm("n.")
    for layer in range(layers):
        at = f"L.{layer}."
        matrix(at + "qkv.", width, 3 * width)
        matrix(at + "o.", width, width)
        norm(at + "n1.")
        matrix(at + "f1.", width, inner)
        matrix(at + "f2.", inner, width)
        norm(at + "n2.")
    found["h.weight"] = take(3 * width * labels, "<f4", labels, 3 * width)
    found["h.bias"] = take(labels, "<f4")
    found["q.weight"] = take(width * labels, "<f4", labels, width) / (4 / 384**0.5)
    found["v.weight"] = take(width * labels, "<f4", labels, width)
    return found


def vocabulary(pieces):
    spelled = [piece.encode() for piece in pieces]
    offsets = np.cumsum([0] + [len(piece) for piece in spelled]).astype("<u4")
    return struct.pack("<I", len(spelled)) + offsets.tobytes() + b"".join(spelled)


def write(path, sections):
    """A header, a table of contents, the sections."""
    start = (16 + 12 * len(sections) + 63) // 64 * 64
    contents, body = b"", b""
    for number, data in sections:
        contents += struct.pack("<III", number, start + len(body), len(data))
        body += padded(data)
    head = b"SPARHEAR" + struct.pack("<II", VERSION, len(sections))
    path.write_bytes((head + contents).ljust(start, b"\0") + body)


def read(path):
    """The sections of a model file by number."""
    data = path.read_bytes()
    version, count = struct.unpack_from("<II", data, 8)
    assert data[:8] == b"SPARHEAR" and version == VERSION, f"{path} is no model of version {VERSION}"
    found = {}
    for index in range(count):
        number, start, length = struct.unpack_from("<III", data, 16 + 12 * index)
        found[number] = data[start : start + length]
    return found

"""Throws hostile lines at `spar understand` and watches time and memory.

    python3 fuzz.py [--spar .build/release/spar] [--minutes 10] [--seed 1]

Each line must be answered in order, by its `id` or by an error with its line number, within `SLOW` seconds; the program's
memory must stay under `MOST` MB, and it must end with 0. Stops at the first breach of that and prints the line.
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys
import time

import corpus

SLOW, MOST = 10.0, 400

EXTREMES = [
    lambda r: "word " * 2_000_000,
    lambda r: "x" * 10_000_000,
    lambda r: "and " * 10_000,
    lambda r: "7" * 10_000,
    lambda r: "£" + "9," * 5_000,
    lambda r: "1/" * 10_000,
    lambda r: "three hundred and " * 3_000,
    lambda r: "every other first Monday of next " * 1_000,
    lambda r: "😀" * 20_000,
    lambda r: "e" + "\u0301" * 50_000,
    lambda r: "\u202eyadirF no derdnuh owt yap nac I\u202c " * 300,
    lambda r: "سأدفع مئتين يوم الجمعة " * 500,
    lambda r: "\u200b\u200d\ufeff" * 5_000,
    lambda r: "." * 100_000,
    lambda r: "(" * 20_000 + ")" * 20_000,
    lambda r: "\x00\x01\x07\x1b[2J" * 2_000,
    lambda r: "",
    lambda r: " \t\u00a0" * 1_000,
]
RAW = [
    b"", b"{", b"[]", b"null", b'"text"', b'{"id":"a"}', b'{"text":"hi"}', b'{"id":1,"text":2}', b"\xff\xfe\x00", b"\xc3\x28",
    b'{"id":"a","text":"hi","today":"2026-02-30"}', b'{"id":"a","text":"hi","listener":"cat"}', b"[" * 50_000,
    b'{"id":"a","text":"hi","today":"99999999999999-01-01"}', b'{"id":"a","text":"\\ud800"}', b'{"a":' * 20_000,
]


def mangled(text, r):
    """A turn with some letters changed, dropped, doubled or swapped, some parts repeated."""
    letters = list(text)
    for _ in range(r.randint(0, 12)):
        if not letters:
            break
        at = r.randrange(len(letters))
        letters[at : at + 1] = r.choice(
            [[], [letters[at]] * 2, [chr(r.choice((r.randint(32, 126), r.randint(160, 0x2FFF), 0x1F600 + r.randint(0, 60))))]]
        )
    text = "".join(letters)
    return text * r.randint(1, 40) if r.random() < 0.03 else text


def lines(r, turns):
    """One hostile line after another, as bytes, with the id it carries if it is sound."""
    count = 0
    while True:
        count += 1
        chance = r.random()
        if chance < 0.02:
            yield r.choice(RAW), None
            continue
        turn = dict(r.choice(turns))
        text = r.choice(EXTREMES)(r) if chance < 0.03 else mangled(turn["text"], r)
        if chance > 0.9:
            text += " " + mangled(r.choice(turns)["text"], r)
        line = {"id": f"f{count}", "text": text, "previous": mangled(turn["previous"], r), "listener": turn["listener"]}
        line["today"] = f"{r.randint(1, 9999):04}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        yield json.dumps(line, ensure_ascii=r.random() < 0.5).encode("utf-8", "surrogatepass"), line["id"]


def memory(process):
    """Resident memory in MB."""
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return next(int(l.split()[1]) for l in status.splitlines() if l.startswith("VmRSS")) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spar", default=str(corpus.ROOT / ".build/release/spar"))
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    r, turns = random.Random(options.seed), corpus.load()
    process = subprocess.Popen([options.spar, "understand"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    began, sent, worst, peak = time.time(), 0, (0.0, ""), 0.0

    def fail(why, line):
        process.kill()
        sys.exit(f"{why} at line {sent} (seed {options.seed}): {line[:200]!r}")

    for line, name in lines(r, turns):
        if time.time() - began > options.minutes * 60:
            break
        sent += 1
        start = time.time()
        try:
            process.stdin.write(line + b"\n")
            process.stdin.flush()
        except BrokenPipeError:
            fail("the program ended", line)
        if not line.strip():
            continue
        answer = process.stdout.readline()
        took = time.time() - start
        worst = max(worst, (took, line[:60].decode(errors="replace")))
        if not answer:
            fail("no answer", line)
        said = json.loads(answer)
        if name is not None and said.get("id") != name and said.get("line") != sent:
            fail(f"answered {answer[:200]!r}", line)
        if name is None and "error" not in said and said.get("id") != "a":
            fail(f"answered {answer[:200]!r}", line)
        if took > SLOW:
            fail(f"took {took:.1f} s", line)
        if sent % 50 == 0 or len(line) > 1_000_000:
            peak = max(peak, memory(process))
            if peak > MOST:
                fail(f"{peak:.0f} MB", line)
    process.stdin.close()
    code = process.wait()
    print(f"{sent} lines in {time.time() - began:.0f} s; slowest {worst[0]:.2f} s ({worst[1]!r}); peak {peak:.0f} MB; exit {code}")
    sys.exit(code != 0)


if __name__ == "__main__":
    main()

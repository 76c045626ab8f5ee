"""The labelled turns, and what the program itself makes of them: words and feature buckets come from
`spar-hearing features`, so that the trained model and the program can never read a turn differently."""
import json
import os
import pathlib
import subprocess

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
CORPUS = HERE.parent / "Corpus"
LINES = HERE.parent / "Lines"
TOOL = os.environ.get("SPAR_HEARING", str(ROOT / ".build/release/spar-hearing"))

LABELS = (
    "greeting self-introduction identity-check purpose disclosure decision-maker-request hold-ground "
    "amount-statement full-payment-request reason-question finances-question commitment-request plan-offer "
    "partial-offer settlement-offer method-offer relief-offer dispute-handling consequence acceptance refusal "
    "summary written-confirmation follow-up closing empathy apology paraphrase boundary refocus small-talk "
    "listening threat insult harassment misrepresentation third-party-disclosure"
).split()
BREACHES = slice(32, 37)


def read(path):
    """The turns of one JSONL file."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


# Authors nothing is ever trained on: on them it is chosen how sure a breach must be.
JUDGES = ("27", "28")


def load():
    """Every turn of the corpus but those of the judges, author by author."""
    files = sorted(CORPUS.glob("*.jsonl"), key=lambda path: (len(path.stem), path.stem))
    return [turn for path in files if path.stem not in JUDGES for turn in read(path)]


def judged():
    """The turns of the judges."""
    return [turn for author in JUDGES for turn in read(CORPUS / f"{author}.jsonl")]


def grouped(name):
    """The groups of a scenario's lines: name and lines."""
    rows = (LINES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [(group, lines.split(" | ")) for group, lines in (row.split("\t") for row in rows)]


def ask(command, turns):
    """The program's answer to each turn."""
    fields = ("id", "listener", "market", "previous", "text")
    lines = "\n".join(json.dumps({k: t[k] for k in fields if k in t}) for t in turns)
    done = subprocess.run([TOOL, command], input=lines.encode(), capture_output=True, check=True)
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(answers) == len(turns), f"{len(answers)} answers to {len(turns)} turns"
    return answers


def matrix_of_labels(turns):
    """One row a turn, one column a label."""
    return np.array([[label in t["acts"] for label in LABELS] for t in turns], dtype=np.float32)

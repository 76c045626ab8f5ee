"""The linear model: logistic regression, one weight a bucket and label, all labels fitted at once."""
import numpy as np
import scipy.sparse
from scipy.optimize import minimize

BITS = 14
SIZE = 1 << BITS
# How much each group of features counts: words, letters, previous, crossed, shape.
GROUPS = np.array((1, 1, 0.5, 0.5, 1))
RIDGE = 0.1
# A label that is there counts for more than one that is not, as each is rare.
PRESENT = 1.5
FEWEST = 2


def matrix(features):
    """A row of weighted buckets a turn, as `LinearHearing.scores` sums them."""
    rows, columns, values = [], [], []
    for row, feature in enumerate(features):
        for group, buckets in enumerate(feature["groups"]):
            if buckets:
                rows += [row] * len(buckets)
                columns += buckets
                values += [GROUPS[group] / len(buckets) ** 0.5] * len(buckets)
    values = np.array(values, dtype=np.float32)
    found = scipy.sparse.csr_matrix((values, (rows, columns)), shape=(len(features), SIZE))
    found.sum_duplicates()
    return found


def fit(found, labels, steps=80):
    """Weights and biases."""
    known = np.asarray((found > 0).sum(0)).ravel() >= FEWEST
    found = (found @ scipy.sparse.diags(known.astype(np.float32))).astype(np.float32).tocsr()
    turned = found.T.tocsr()
    count = labels.shape[1]
    stress = np.where(labels > 0, PRESENT, 1.0).astype(np.float32)

    def loss(flat):
        weights = flat[:-count].reshape(SIZE, count).astype(np.float32)
        scores = found @ weights + flat[-count:].astype(np.float32)
        chance = 1 / (1 + np.exp(-scores))
        value = (stress * (np.logaddexp(0, scores) - labels * scores)).sum()
        slope = stress * (chance - labels)
        slopes = np.concatenate([(turned @ slope + RIDGE * weights).ravel(), slope.sum(0)])
        return float(value + 0.5 * RIDGE * (weights * weights).sum()), slopes.astype(np.float64)

    start = np.zeros(SIZE * count + count)
    share = np.clip(labels.mean(0), 0.003, 0.997)
    start[-count:] = np.log(share / (1 - share))
    options = {"maxiter": steps, "maxcor": 6}
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x
    return best[:-count].reshape(SIZE, count).astype(np.float32), best[-count:].astype(np.float32)


def quantised(weights):
    """Whole numbers within ±127 and one scale a label; the rare largest weights are clipped."""
    size = np.abs(weights)
    scales = np.maximum(np.quantile(size, 0.9999, axis=0) * 1.6, size.max(0) * 0.5) / 127 + 1e-9
    whole = np.clip(np.rint(weights / scales), -127, 127).astype(np.int8)
    return whole, scales.astype(np.float32)

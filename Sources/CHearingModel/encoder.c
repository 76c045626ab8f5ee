#include "CHearingModel.h"

#include <stdlib.h>

#include "products.h"

// MARK: reading

typedef struct { const unsigned char *start, *notes; size_t at, noted; } reader;

static const void *take(reader *r, size_t bytes) {
    const void *here = r->start + r->at;
    r->at += (bytes + 63) / 64 * 64;
    return here;
}

static matrix take_matrix(reader *r, int inputs, int outputs) {
    matrix m = {.inputs = inputs, .outputs = outputs};
    m.weights = take(r, (size_t)inputs * (size_t)outputs);
    m.scales = take(r, 4 * (size_t)outputs);
    m.sums = take(r, 4 * (size_t)outputs);
    m.biases = take(r, 4 * (size_t)outputs);
    size_t chunks = (size_t)(inputs / CHUNK) * (size_t)(outputs / (2 * LANES));
    if (r->notes) {
        m.notes = (const note *)(r->notes + r->noted);
        m.limits = (const uint32_t *)(m.notes + chunks);
    }
    r->noted += chunks * (sizeof(note) + sizeof(uint32_t));
    return m;
}

static norm take_norm(reader *r) {
    norm n;
    n.gain = take(r, 4 * WIDTH);
    n.shift = take(r, 4 * WIDTH);
    return n;
}

static int read_encoder(const void *section, const void *notes, encoder *e) {
    reader r = {section, notes, 0, 0};
    memcpy(&e->shape, take(&r, sizeof(shape)), sizeof(shape));
    shape s = e->shape;
    if (s.width != WIDTH || s.heads != HEADS || s.inner != INNER || s.layers < 1 || s.layers > 12)
        return 0;
    if (s.positions != SPAR_ENCODER_PIECES || s.kinds != 8 || s.labels < 1 || s.vocabulary < 1 || s.piece_bits != 6)
        return 0;
    e->piece_scales = take(&r, 4 * (size_t)s.vocabulary);
    e->pieces = take(&r, PACKED * (size_t)s.vocabulary);
    e->positions = take(&r, 4 * WIDTH * (size_t)s.positions);
    e->kinds = take(&r, 4 * WIDTH * (size_t)s.kinds);
    e->start = take_norm(&r);
    for (int i = 0; i < s.layers; i++) {
        layer *l = &e->layers[i];
        l->attend = take_matrix(&r, WIDTH, 3 * WIDTH);
        l->mix = take_matrix(&r, WIDTH, WIDTH);
        l->first = take_norm(&r);
        l->widen = take_matrix(&r, WIDTH, INNER);
        l->narrow = take_matrix(&r, INNER, WIDTH);
        l->second = take_norm(&r);
    }
    e->head.pooled = take(&r, 4 * 3 * WIDTH * (size_t)s.labels);
    e->head.bias = take(&r, 4 * (size_t)s.labels);
    e->head.query = take(&r, 4 * WIDTH * (size_t)s.labels);
    e->head.value = take(&r, 4 * WIDTH * (size_t)s.labels);
    e->head.labels = s.labels;
    e->size = r.at;
    e->notes = r.noted;
    return 1;
}

int spar_encoder_is_sound(const void *section, size_t size) {
    encoder e;
    return size >= sizeof(shape) && read_encoder(section, NULL, &e) && e.size <= size;
}

int spar_encoder_vocabulary(const void *section) {
    shape s;
    memcpy(&s, section, sizeof s);
    return s.vocabulary;
}

int spar_encoder_width(const void *section) {
    shape s;
    memcpy(&s, section, sizeof s);
    return s.width;
}

size_t spar_encoder_notes_size(const void *section) {
    encoder e;
    return read_encoder(section, NULL, &e) ? e.notes : 0;
}

void spar_encoder_take_notes(const void *section, void *notes) {
    encoder e;
    if (!read_encoder(section, notes, &e)) return;
    for (int i = 0; i < e.shape.layers; i++) {
        const matrix *all[4] = {&e.layers[i].attend, &e.layers[i].mix, &e.layers[i].widen, &e.layers[i].narrow};
        for (int k = 0; k < 4; k++) take_notes(all[k], (note *)all[k]->notes, (uint32_t *)all[k]->limits);
    }
}

// MARK: the encoder

typedef void (*product)(const matrix *, const uint8_t *, const grain *, uint32_t *, int, float *);

typedef struct {
    float *wide, *narrow, *keys, *weights;
    uint32_t *sizes;
    uint8_t *bytes;
    grain grains[SPAR_ENCODER_PIECES];
} scratch;

PART void apply(const matrix *m, const float *x, int rows, scratch *s, float *y, product multiply) {
    for (int row = 0; row < rows; row++)
        s->grains[row] = to_bytes(x + row * m->inputs, m->inputs, s->bytes + row * m->inputs);
    multiply(m, s->bytes, s->grains, s->sizes, rows, y);
}

/// One head's products of a query with 8 keys, each summed in the order of `dot`; `keys` holds them dimension by dimension.
PART eight likeness(const float *q, const float *keys) {
    eight lanes[LANES];
    for (int j = 0; j < LANES; j++) lanes[j] = all(q[j]) * *(const eight *)(keys + j * SPAR_ENCODER_PIECES);
    for (int from = LANES; from < HEAD; from += LANES)
        for (int j = 0; j < LANES; j++)
            lanes[j] += all(q[from + j]) * *(const eight *)(keys + (from + j) * SPAR_ENCODER_PIECES);
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

PART void attend(const float *qkv, int rows, int count, float *keys, float *weights, float *out) {
    int padded = (count + LANES - 1) / LANES * LANES;
    for (int head = 0; head < HEADS; head++) {
        for (int j = 0; j < padded; j++)
            for (int d = 0; d < HEAD; d++)
                keys[d * SPAR_ENCODER_PIECES + j] = j < count ? qkv[j * 3 * WIDTH + WIDTH + head * HEAD + d] : 0;
        for (int i = 0; i < rows; i++) {
            const float *q = qkv + i * 3 * WIDTH + head * HEAD;
            for (int j = 0; j < padded; j += LANES) *(eight *)(weights + j) = likeness(q, keys + j) * all(0.17677670f);
            float top = -1e30f, total = 0;
            for (int j = 0; j < count; j++) top = weights[j] > top ? weights[j] : top;
            for (int j = 0; j < padded; j++) weights[j] = power_of_e(weights[j] - top);
            eight mixed[HEAD / LANES] = {0};
            for (int j = 0; j < count; j++) {
                const eight *v = (const eight *)(qkv + j * 3 * WIDTH + 2 * WIDTH + head * HEAD);
                total += weights[j];
                for (int d = 0; d < HEAD / LANES; d++) mixed[d] += all(weights[j]) * v[d];
            }
            for (int d = 0; d < HEAD / LANES; d++) *(eight *)(out + i * WIDTH + head * HEAD + d * LANES) = mixed[d] / all(total);
        }
    }
}

/// A piece's vector before its scale: whole numbers within ±31, four in three bytes, the first in the lowest bits.
PART void unpack(const encoder *e, int32_t piece, float *row) {
    const uint8_t *packed = e->pieces + (size_t)piece * PACKED;
    for (int d = 0; d < WIDTH; d += 4, packed += 3) {
        int four = packed[0] | packed[1] << 8 | packed[2] << 16;
        for (int k = 0; k < 4; k++) row[d + k] = (float)((four >> 6 * k & 63) - 32);
    }
}

PART void embed(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, float *x) {
    for (int i = 0; i < count; i++) {
        float piece[WIDTH];
        unpack(e, pieces[i], piece);
        float scale = e->piece_scales[pieces[i]];
        for (int d = 0; d < WIDTH; d++)
            x[i * WIDTH + d] = (piece[d] * scale + e->positions[i * WIDTH + d]) + e->kinds[kinds[i] * WIDTH + d];
        normalise(x + i * WIDTH, e->start);
    }
}

/// Two sums of `dot` at once.
PART void both_dots(const float *x, const float *y, const float *z, float *with_y, float *with_z) {
    eight a = all(0), b = all(0);
    for (int i = 0; i < WIDTH; i += LANES) {
        eight v = *(const eight *)(x + i);
        a += v * *(const eight *)(y + i);
        b += v * *(const eight *)(z + i);
    }
    *with_y = joined(a);
    *with_z = joined(b);
}

PART void score(const head *h, const float *x, int from, int to, float *scores, float *weights) {
    float values[SPAR_ENCODER_PIECES];
    float pooled[3 * WIDTH];
    memcpy(pooled, x, 4 * WIDTH);
    for (int d = 0; d < WIDTH; d++) {
        float total = 0, top = -1e30f;
        for (int i = from; i < to; i++) {
            total += x[i * WIDTH + d];
            top = x[i * WIDTH + d] > top ? x[i * WIDTH + d] : top;
        }
        pooled[WIDTH + d] = total / (float)(to - from);
        pooled[2 * WIDTH + d] = top;
    }
    for (int label = 0; label < h->labels; label++) {
        const float *query = h->query + label * WIDTH, *value = h->value + label * WIDTH;
        float top = -1e30f, total = 0, found = 0;
        for (int i = from; i < to; i++) {
            both_dots(x + i * WIDTH, query, value, &weights[i], &values[i]);
            top = weights[i] > top ? weights[i] : top;
        }
        for (int i = from; i < to; i++) {
            float weight = power_of_e(weights[i] - top);
            total += weight;
            found += weight * values[i];
        }
        scores[label] = (dot(pooled, h->pooled + label * 3 * WIDTH, 3 * WIDTH) + h->bias[label]) + found / total;
    }
}

PART void run(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to, scratch *s,
              float *x, float *middle, float *scores, product multiply) {
    embed(e, pieces, kinds, count, x);
    for (int i = 0; i < e->shape.layers; i++) {
        const layer *l = &e->layers[i];
        // Only the turn is scored: the last layer needs no more rows than that.
        int rows = i + 1 == e->shape.layers ? to : count;
        apply(&l->attend, x, count, s, s->wide, multiply);
        attend(s->wide, rows, count, s->keys, s->weights, s->narrow);
        apply(&l->mix, s->narrow, rows, s, s->wide, multiply);
        for (int k = 0; k < rows * WIDTH; k++) x[k] += s->wide[k];
        for (int row = 0; row < rows; row++) normalise(x + row * WIDTH, l->first);
        apply(&l->widen, x, rows, s, s->wide, multiply);
        for (int k = 0; k < rows * INNER; k++) s->wide[k] = bend(s->wide[k]);
        apply(&l->narrow, s->wide, rows, s, s->narrow, multiply);
        for (int k = 0; k < rows * WIDTH; k++) x[k] += s->narrow[k];
        for (int row = 0; row < rows; row++) normalise(x + row * WIDTH, l->second);
        if (middle && i + 1 == e->shape.layers * 2 / 3) memcpy(middle, x, 4 * WIDTH * (size_t)count);
    }
    score(&e->head, x, from, to, scores, s->weights);
}

static void run_portable(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                         scratch *s, float *x, float *middle, float *scores) {
    run(e, pieces, kinds, count, from, to, s, x, middle, scores, multiply_portable);
}

#if defined(__x86_64__)
AVX2 static void run_avx2(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                          scratch *s, float *x, float *middle, float *scores) {
    run(e, pieces, kinds, count, from, to, s, x, middle, scores, multiply_avx2);
}

VNNI static void run_vnni(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                          scratch *s, float *x, float *middle, float *scores) {
    run(e, pieces, kinds, count, from, to, s, x, middle, scores, multiply_vnni);
}
#endif

spar_arithmetic spar_fastest_arithmetic(void) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq"))
        return SPAR_VNNI;
    if (__builtin_cpu_supports("avx2")) return SPAR_AVX2;
#endif
    return SPAR_PORTABLE;
}

static spar_arithmetic possible(spar_arithmetic asked) {
    spar_arithmetic fastest = spar_fastest_arithmetic();
    return asked < fastest ? asked : fastest;
}

int spar_encoder_run(const void *section, const void *notes, const int32_t *pieces, const uint8_t *kinds, int count,
                     int from, int to, spar_arithmetic by, float *hidden, float *middle, float *scores) {
    encoder e;
    if (!read_encoder(section, notes, &e) || count < 1 || count > SPAR_ENCODER_PIECES) return 0;
    if (from < 0 || to <= from || to > count) return 0;
    for (int i = 0; i < count; i++)
        if (pieces[i] < 0 || pieces[i] >= e.shape.vocabulary || kinds[i] >= e.shape.kinds) return 0;
    size_t rows = (size_t)count;
    scratch s;
    size_t floats = rows * (INNER + WIDTH) + (HEAD + 1) * SPAR_ENCODER_PIECES;
    s.wide = malloc(4 * (floats + rows * INNER / CHUNK) + rows * INNER);
    if (!s.wide) return 0;
    s.narrow = s.wide + rows * INNER;
    s.keys = s.narrow + rows * WIDTH;
    s.weights = s.keys + HEAD * SPAR_ENCODER_PIECES;
    s.sizes = (uint32_t *)(s.wide + floats);
    s.bytes = (uint8_t *)(s.sizes + rows * INNER / CHUNK);
    by = possible(by);
#if defined(__x86_64__)
    if (by == SPAR_VNNI)
        run_vnni(&e, pieces, kinds, count, from, to, &s, hidden, middle, scores);
    else if (by == SPAR_AVX2 && notes)
        run_avx2(&e, pieces, kinds, count, from, to, &s, hidden, middle, scores);
    else
#endif
        run_portable(&e, pieces, kinds, count, from, to, &s, hidden, middle, scores);
    free(s.wide);
    return 1;
}

static void score_portable(const head *h, const float *x, int from, int to, float *scores, float *weights) {
    score(h, x, from, to, scores, weights);
}

#if defined(__x86_64__)
AVX2 static void score_avx2(const head *h, const float *x, int from, int to, float *scores, float *weights) {
    score(h, x, from, to, scores, weights);
}
#endif

int spar_head_run(const float *weights, int labels, const float *hidden, int count, int from, int to,
                  spar_arithmetic by, float *scores) {
    if (labels < 1 || from < 0 || to <= from || to > count || count > SPAR_ENCODER_PIECES) return 0;
    const float *query = weights + labels * (3 * WIDTH + 1);
    head h = {weights, weights + labels * 3 * WIDTH, query, query + labels * WIDTH, labels};
    float looks[SPAR_ENCODER_PIECES];
    by = possible(by);
#if defined(__x86_64__)
    if (by >= SPAR_AVX2)
        score_avx2(&h, hidden, from, to, scores, looks);
    else
#endif
        score_portable(&h, hidden, from, to, scores, looks);
    return 1;
}

void spar_encoder_shares(const void *section, const float *hidden, int count, int from, int to, int label,
                         float *shares) {
    encoder e;
    if (!read_encoder(section, NULL, &e) || from < 0 || to <= from || to > count || count > SPAR_ENCODER_PIECES) return;
    if (label < 0 || label >= e.shape.labels) return;
    const float *query = e.head.query + label * WIDTH, *value = e.head.value + label * WIDTH;
    const float *mean = e.head.pooled + label * 3 * WIDTH + WIDTH, *most = mean + WIDTH;
    float weights[SPAR_ENCODER_PIECES], top = -1e30f, total = 0;
    for (int i = from; i < to; i++) {
        weights[i] = dot(hidden + i * WIDTH, query, WIDTH);
        top = weights[i] > top ? weights[i] : top;
    }
    for (int i = from; i < to; i++) {
        weights[i] = power_of_e(weights[i] - top);
        total += weights[i];
    }
    for (int i = from; i < to; i++) {
        const float *x = hidden + i * WIDTH;
        shares[i - from] = weights[i] / total * dot(x, value, WIDTH) + dot(x, mean, WIDTH) / (float)(to - from);
    }
    // The greatest value of each dimension speaks for the piece that has it.
    for (int d = 0; d < WIDTH; d++) {
        int best = from;
        for (int i = from; i < to; i++)
            if (hidden[i * WIDTH + d] > hidden[best * WIDTH + d]) best = i;
        shares[best - from] += most[d] * hidden[best * WIDTH + d];
    }
}

// MARK: lines by what they mean

PART void direction(const int8_t *projection, const float *scales, const float *usual, int dims, const float *middle,
                    const float *hidden, int from, int to, float *vector) {
    float means[2 * WIDTH];
    for (int d = 0; d < WIDTH; d++) {
        float below = 0, above = 0;
        for (int i = from; i < to; i++) {
            below += middle[i * WIDTH + d];
            above += hidden[i * WIDTH + d];
        }
        means[d] = below / (float)(to - from);
        means[WIDTH + d] = above / (float)(to - from);
    }
    for (int d = 0; d < 2 * WIDTH; d++) means[d] = (means[d] - usual[d]) * usual[2 * WIDTH + d];
    float square = 0, row[2 * WIDTH];
    for (int d = 0; d < dims; d++) {
        for (int k = 0; k < 2 * WIDTH; k++) row[k] = (float)projection[(size_t)d * 2 * WIDTH + (size_t)k];
        vector[d] = dot(row, means, 2 * WIDTH) * scales[d];
        square += vector[d] * vector[d];
    }
    float scale = square > 0 ? 1.0f / __builtin_sqrtf(square) : 0;
    for (int d = 0; d < dims; d++) vector[d] *= scale;
}

#if defined(__x86_64__)
AVX2 static void direction_avx2(const int8_t *projection, const float *scales, const float *usual, int dims,
                                const float *middle, const float *hidden, int from, int to, float *vector) {
    direction(projection, scales, usual, dims, middle, hidden, from, to, vector);
}
#endif

int spar_direction(const int8_t *projection, const float *scales, const float *usual, int dims, const float *middle,
                   const float *hidden, int count, int from, int to, float *vector) {
    if (dims < 1 || from < 0 || to <= from || to > count || count > SPAR_ENCODER_PIECES) return 0;
#if defined(__x86_64__)
    if (spar_fastest_arithmetic() >= SPAR_AVX2) {
        direction_avx2(projection, scales, usual, dims, middle, hidden, from, to, vector);
        return 1;
    }
#endif
    direction(projection, scales, usual, dims, middle, hidden, from, to, vector);
    return 1;
}

void spar_line_products(const float *lines, int count, int dims, const float *vector, float *products) {
    // Each product is summed in its own order; eight side by side need not wait for one another.
    int line = 0;
    for (; line + LANES <= count; line += LANES) {
        const float *first = lines + (size_t)line * (size_t)dims;
        float sums[LANES] = {0};
        for (int d = 0; d < dims; d++)
            for (int j = 0; j < LANES; j++) sums[j] += first[(size_t)j * (size_t)dims + (size_t)d] * vector[d];
        memcpy(products + line, sums, sizeof sums);
    }
    for (; line < count; line++) {
        float product = 0;
        for (int d = 0; d < dims; d++) product += lines[(size_t)line * (size_t)dims + (size_t)d] * vector[d];
        products[line] = product;
    }
}

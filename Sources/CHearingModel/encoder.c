#include "CHearingModel.h"

#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The answer must be the same on every machine: sums of integers are exact, and every float operation below happens in a
// fixed order and is never fused.
#pragma STDC FP_CONTRACT OFF

enum { WIDTH = 384, HEADS = 12, HEAD = 32, INNER = 1536, LANES = 8 };

typedef struct {
    const int8_t *weights; // blocks of 8 outputs; in each, groups of 4 inputs for the 8 outputs in turn; within ±63
    const float *scales;   // one an output
    const int32_t *sums;   // of an output's weights
    const float *biases;
    int inputs, outputs;
} matrix;

typedef struct { const float *gain, *shift; } norm;

typedef struct { matrix attend, mix, widen, narrow; norm first, second; } layer;

typedef struct {
    int32_t layers, width, heads, inner, vocabulary, positions, kinds, labels;
} shape;

typedef struct {
    shape shape;
    const float *piece_scales;
    const int8_t *pieces;
    const float *positions, *kinds;
    norm start;
    layer layers[12];
    const float *pooled, *bias, *query, *value;
    size_t size;
} encoder;

// MARK: reading

typedef struct { const unsigned char *start; size_t at; } reader;

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
    return m;
}

static norm take_norm(reader *r) {
    norm n;
    n.gain = take(r, 4 * WIDTH);
    n.shift = take(r, 4 * WIDTH);
    return n;
}

static int read_encoder(const void *section, encoder *e) {
    reader r = {section, 0};
    memcpy(&e->shape, take(&r, sizeof(shape)), sizeof(shape));
    shape s = e->shape;
    if (s.width != WIDTH || s.heads != HEADS || s.inner != INNER || s.layers < 1 || s.layers > 12)
        return 0;
    if (s.positions != SPAR_ENCODER_PIECES || s.kinds != 8 || s.labels < 1 || s.vocabulary < 1)
        return 0;
    e->piece_scales = take(&r, 4 * (size_t)s.vocabulary);
    e->pieces = take(&r, WIDTH * (size_t)s.vocabulary);
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
    e->pooled = take(&r, 4 * 3 * WIDTH * (size_t)s.labels);
    e->bias = take(&r, 4 * (size_t)s.labels);
    e->query = take(&r, 4 * WIDTH * (size_t)s.labels);
    e->value = take(&r, 4 * WIDTH * (size_t)s.labels);
    e->size = r.at;
    return 1;
}

int spar_encoder_is_sound(const void *section, size_t size) {
    encoder e;
    return size >= sizeof(shape) && read_encoder(section, &e) && e.size <= size;
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

// MARK: floats in fixed order; always inlined, so that each path compiles them for its own instructions

#define PART static inline __attribute__((always_inline))

PART float sum(const float *x, int count) {
    float lanes[LANES] = {0};
    for (int i = 0; i < count; i += LANES)
        for (int j = 0; j < LANES; j++) lanes[j] += x[i + j];
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

PART float dot(const float *x, const float *y, int count) {
    float lanes[LANES] = {0};
    for (int i = 0; i < count; i += LANES)
        for (int j = 0; j < LANES; j++) lanes[j] += x[i + j] * y[i + j];
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

PART float power_of_e(float x) {
    x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
    float steps = x * 1.44269504f;
    int whole = (int)(steps + (steps < 0 ? -0.5f : 0.5f));
    float rest = (x - (float)whole * 0.693359375f) - (float)whole * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * rest + 1.3981999507e-3f;
    p = p * rest + 8.3334519073e-3f;
    p = p * rest + 4.1665795894e-2f;
    p = p * rest + 1.6666665459e-1f;
    p = p * rest + 5.0000001201e-1f;
    p = p * (rest * rest) + rest + 1.0f;
    union { int32_t bits; float value; } scale = {(whole + 127) << 23};
    return p * scale.value;
}

// x times the normal distribution's share below x; the error function by Abramowitz and Stegun 7.1.28.
PART float bend(float x) {
    float z = x * 0.70710678f;
    float a = z < 0 ? -z : z;
    float p = 0.0000430638f;
    p = p * a + 0.0002765672f;
    p = p * a + 0.0001520143f;
    p = p * a + 0.0092705272f;
    p = p * a + 0.0422820123f;
    p = p * a + 0.0705230784f;
    p = p * a + 1.0f;
    p = p * p;
    p = p * p;
    p = p * p;
    p = p * p;
    float tail = 1.0f / p;
    float erf = z < 0 ? tail - 1.0f : 1.0f - tail;
    return 0.5f * x * (1.0f + erf);
}

PART void normalise(float *x, norm n) {
    float mean = sum(x, WIDTH) / WIDTH;
    for (int i = 0; i < WIDTH; i++) x[i] -= mean;
    float spread = dot(x, x, WIDTH) / WIDTH;
    float scale = 1.0f / __builtin_sqrtf(spread + 1e-12f);
    for (int i = 0; i < WIDTH; i++) x[i] = x[i] * scale * n.gain[i] + n.shift[i];
}

// MARK: a row of activations as bytes: value = step * (byte - zero)

typedef struct { float step; int32_t zero; } grain;

PART grain to_bytes(const float *x, int count, uint8_t *bytes) {
    float low[LANES] = {0}, high[LANES] = {0};
    for (int i = 0; i < count; i += LANES)
        for (int j = 0; j < LANES; j++) {
            low[j] = x[i + j] < low[j] ? x[i + j] : low[j];
            high[j] = x[i + j] > high[j] ? x[i + j] : high[j];
        }
    for (int j = 1; j < LANES; j++) {
        low[0] = low[j] < low[0] ? low[j] : low[0];
        high[0] = high[j] > high[0] ? high[j] : high[0];
    }
    float range = high[0] - low[0];
    if (range < 1e-12f) range = 1e-12f;
    float inverse = 255.0f / range;
    grain g = {range / 255.0f, (int32_t)(-low[0] * inverse + 0.5f)};
    float zero = (float)g.zero + 0.5f;
    for (int i = 0; i < count; i++) {
        int32_t byte = (int32_t)(x[i] * inverse + zero);
        bytes[i] = (uint8_t)(byte < 0 ? 0 : byte > 255 ? 255 : byte);
    }
    return g;
}

// MARK: integer products; 255 * 63 * 2 fits 16 bits, so the fast path is exact

PART void finish(const matrix *m, grain g, int block, const int32_t *sums, float *y) {
    for (int j = 0; j < LANES; j++) {
        int o = block * LANES + j;
        y[o] = (float)(sums[j] - g.zero * m->sums[o]) * (g.step * m->scales[o]) + m->biases[o];
    }
}

PART void multiply_portable(const matrix *m, const uint8_t *bytes, const grain *grains, int rows, float *y) {
    int groups = m->inputs / 4;
    for (int block = 0; block < m->outputs / LANES; block++) {
        const int8_t *w = m->weights + (size_t)block * (size_t)groups * 32;
        for (int row = 0; row < rows; row++) {
            const uint8_t *x = bytes + (size_t)row * (size_t)m->inputs;
            int32_t sums[LANES] = {0};
            for (int k = 0; k < groups; k++)
                for (int j = 0; j < LANES; j++)
                    for (int i = 0; i < 4; i++) sums[j] += x[4 * k + i] * w[32 * k + 4 * j + i];
            finish(m, grains[row], block, sums, y + (size_t)row * (size_t)m->outputs);
        }
    }
}

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256i quarter(const uint8_t *x) {
    int32_t four;
    memcpy(&four, x, 4);
    return _mm256_set1_epi32(four);
}

// 4 rows by 16 outputs at a time: the weights are read once, the sums stay in registers.
#define STEP(sum, weights, x) \
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, weights), ones))

AVX2 static inline __attribute__((always_inline)) void tile(
    const matrix *m, const int8_t *w, int block, const uint8_t *bytes, const grain *grains, int row, int rows, float *y) {
    int groups = m->inputs / 4;
    size_t in = (size_t)m->inputs;
    const int8_t *w2 = w + (size_t)groups * 32;
    const uint8_t *x0 = bytes + (size_t)row * in;
    const uint8_t *x1 = x0 + (rows > 1 ? in : 0), *x2 = x0 + (rows > 2 ? 2 * in : 0), *x3 = x0 + (rows > 3 ? 3 * in : 0);
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i a0 = _mm256_setzero_si256(), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
    for (int k = 0; k < groups; k++) {
        __m256i p = _mm256_loadu_si256((const __m256i *)(w + 32 * k));
        __m256i q = _mm256_loadu_si256((const __m256i *)(w2 + 32 * k));
        __m256i x = quarter(x0 + 4 * k);
        STEP(a0, p, x); STEP(b0, q, x);
        if (rows > 1) { x = quarter(x1 + 4 * k); STEP(a1, p, x); STEP(b1, q, x); }
        if (rows > 2) { x = quarter(x2 + 4 * k); STEP(a2, p, x); STEP(b2, q, x); }
        if (rows > 3) { x = quarter(x3 + 4 * k); STEP(a3, p, x); STEP(b3, q, x); }
    }
    __m256i left[4] = {a0, a1, a2, a3}, right[4] = {b0, b1, b2, b3};
    for (int i = 0; i < rows; i++) {
        int32_t sums[LANES];
        float *out = y + (size_t)(row + i) * (size_t)m->outputs;
        _mm256_storeu_si256((__m256i *)sums, left[i]);
        finish(m, grains[row + i], block, sums, out);
        _mm256_storeu_si256((__m256i *)sums, right[i]);
        finish(m, grains[row + i], block + 1, sums, out);
    }
}

AVX2 static void multiply_avx2(const matrix *m, const uint8_t *bytes, const grain *grains, int rows, float *y) {
    int groups = m->inputs / 4;
    for (int block = 0; block < m->outputs / LANES; block += 2) {
        const int8_t *w = m->weights + (size_t)block * (size_t)groups * 32;
        int row = 0;
        for (; row + 4 <= rows; row += 4) tile(m, w, block, bytes, grains, row, 4, y);
        if (rows - row == 3) tile(m, w, block, bytes, grains, row, 3, y);
        if (rows - row == 2) tile(m, w, block, bytes, grains, row, 2, y);
        if (rows - row == 1) tile(m, w, block, bytes, grains, row, 1, y);
    }
}
#endif

// MARK: the encoder

typedef void (*product)(const matrix *, const uint8_t *, const grain *, int, float *);

typedef struct {
    float *wide, *narrow, *weights;
    uint8_t *bytes;
    grain grains[SPAR_ENCODER_PIECES];
} scratch;

PART void apply(const matrix *m, const float *x, int rows, scratch *s, float *y, product multiply) {
    for (int row = 0; row < rows; row++)
        s->grains[row] = to_bytes(x + row * m->inputs, m->inputs, s->bytes + row * m->inputs);
    multiply(m, s->bytes, s->grains, rows, y);
}

PART void attend(const float *qkv, int rows, int count, float *weights, float *out) {
    for (int head = 0; head < HEADS; head++)
        for (int i = 0; i < rows; i++) {
            const float *q = qkv + i * 3 * WIDTH + head * HEAD;
            float top = -1e30f, total = 0;
            for (int j = 0; j < count; j++) {
                weights[j] = dot(q, qkv + j * 3 * WIDTH + WIDTH + head * HEAD, HEAD) * 0.17677670f;
                top = weights[j] > top ? weights[j] : top;
            }
            for (int j = 0; j < count; j++) weights[j] = power_of_e(weights[j] - top);
            for (int j = 0; j < count; j++) total += weights[j];
            float mixed[HEAD] = {0};
            for (int j = 0; j < count; j++) {
                const float *v = qkv + j * 3 * WIDTH + 2 * WIDTH + head * HEAD;
                for (int d = 0; d < HEAD; d++) mixed[d] += weights[j] * v[d];
            }
            for (int d = 0; d < HEAD; d++) out[i * WIDTH + head * HEAD + d] = mixed[d] / total;
        }
}

PART void embed(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, float *x) {
    for (int i = 0; i < count; i++) {
        const int8_t *piece = e->pieces + (size_t)pieces[i] * WIDTH;
        float scale = e->piece_scales[pieces[i]];
        for (int d = 0; d < WIDTH; d++)
            x[i * WIDTH + d] = ((float)piece[d] * scale + e->positions[i * WIDTH + d]) + e->kinds[kinds[i] * WIDTH + d];
        normalise(x + i * WIDTH, e->start);
    }
}

PART void score(const encoder *e, const float *x, int from, int to, float *scores, float *weights) {
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
    for (int label = 0; label < e->shape.labels; label++) {
        const float *query = e->query + label * WIDTH, *value = e->value + label * WIDTH;
        float top = -1e30f, total = 0, found = 0;
        for (int i = from; i < to; i++) {
            weights[i] = dot(x + i * WIDTH, query, WIDTH);
            top = weights[i] > top ? weights[i] : top;
        }
        for (int i = from; i < to; i++) {
            float weight = power_of_e(weights[i] - top);
            total += weight;
            found += weight * dot(x + i * WIDTH, value, WIDTH);
        }
        scores[label] = (dot(pooled, e->pooled + label * 3 * WIDTH, 3 * WIDTH) + e->bias[label]) + found / total;
    }
}

PART void run(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to, scratch *s,
              float *x, float *scores, product multiply) {
    embed(e, pieces, kinds, count, x);
    for (int i = 0; i < e->shape.layers; i++) {
        const layer *l = &e->layers[i];
        // Only the turn is scored: the last layer needs no more rows than that.
        int rows = i + 1 == e->shape.layers ? to : count;
        apply(&l->attend, x, count, s, s->wide, multiply);
        attend(s->wide, rows, count, s->weights, s->narrow);
        apply(&l->mix, s->narrow, rows, s, s->wide, multiply);
        for (int k = 0; k < rows * WIDTH; k++) x[k] += s->wide[k];
        for (int row = 0; row < rows; row++) normalise(x + row * WIDTH, l->first);
        apply(&l->widen, x, rows, s, s->wide, multiply);
        for (int k = 0; k < rows * INNER; k++) s->wide[k] = bend(s->wide[k]);
        apply(&l->narrow, s->wide, rows, s, s->narrow, multiply);
        for (int k = 0; k < rows * WIDTH; k++) x[k] += s->narrow[k];
        for (int row = 0; row < rows; row++) normalise(x + row * WIDTH, l->second);
    }
    score(e, x, from, to, scores, s->weights);
}

static void run_portable(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                         scratch *s, float *x, float *scores) {
    run(e, pieces, kinds, count, from, to, s, x, scores, multiply_portable);
}

#if defined(__x86_64__)
AVX2 static void run_avx2(const encoder *e, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                          scratch *s, float *x, float *scores) {
    run(e, pieces, kinds, count, from, to, s, x, scores, multiply_avx2);
}
#endif

int spar_encoder_run(const void *section, const int32_t *pieces, const uint8_t *kinds, int count, int from, int to,
                     spar_encoder_path path, float *hidden, float *scores) {
    encoder e;
    if (!read_encoder(section, &e) || count < 1 || count > SPAR_ENCODER_PIECES) return 0;
    if (from < 0 || to <= from || to > count) return 0;
    for (int i = 0; i < count; i++)
        if (pieces[i] < 0 || pieces[i] >= e.shape.vocabulary || kinds[i] >= e.shape.kinds) return 0;
    size_t rows = (size_t)count;
    scratch s;
    s.wide = malloc(rows * (4 * INNER + 4 * WIDTH + INNER) + 4 * SPAR_ENCODER_PIECES);
    if (!s.wide) return 0;
    s.narrow = s.wide + rows * INNER;
    s.weights = s.narrow + rows * WIDTH;
    s.bytes = (uint8_t *)(s.weights + SPAR_ENCODER_PIECES);
#if defined(__x86_64__)
    if (path == SPAR_ENCODER_FASTEST && __builtin_cpu_supports("avx2"))
        run_avx2(&e, pieces, kinds, count, from, to, &s, hidden, scores);
    else
#endif
        run_portable(&e, pieces, kinds, count, from, to, &s, hidden, scores);
    (void)path;
    free(s.wide);
    return 1;
}

void spar_encoder_shares(const void *section, const float *hidden, int count, int from, int to, int label,
                         float *shares) {
    encoder e;
    if (!read_encoder(section, &e) || from < 0 || to <= from || to > count || count > SPAR_ENCODER_PIECES) return;
    if (label < 0 || label >= e.shape.labels) return;
    const float *query = e.query + label * WIDTH, *value = e.value + label * WIDTH;
    const float *mean = e.pooled + label * 3 * WIDTH + WIDTH, *most = mean + WIDTH;
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

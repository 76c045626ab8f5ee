#ifndef SPAR_PRODUCTS_H
#define SPAR_PRODUCTS_H

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "floats.h"

// Products of whole numbers: exact, so their order is free.

// MARK: a row of activations as bytes: value = step * (byte - zero)

typedef struct { float step; int32_t zero; } grain;

PART eight least(eight x, eight y) {
    for (int j = 0; j < LANES; j++) x[j] = y[j] < x[j] ? y[j] : x[j];
    return x;
}

PART eight most(eight x, eight y) {
    for (int j = 0; j < LANES; j++) x[j] = y[j] > x[j] ? y[j] : x[j];
    return x;
}

PART grain to_bytes(const float *x, int count, uint8_t *bytes) {
    eight low = all(0), high = all(0);
    for (int i = 0; i < count; i += LANES) {
        low = least(low, *(const eight *)(x + i));
        high = most(high, *(const eight *)(x + i));
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

// MARK: on any machine

PART void finish(const matrix *m, grain g, int block, const int32_t *sums, float *y) {
    for (int j = 0; j < LANES; j++) {
        int o = block * LANES + j;
        y[o] = (float)(sums[j] - g.zero * m->sums[o]) * (g.step * m->scales[o]) + m->biases[o];
    }
}

typedef int8_t bytes32 __attribute__((vector_size(32), aligned(1)));
typedef int16_t shorts32 __attribute__((vector_size(64)));
typedef uint64_t fours8 __attribute__((vector_size(64)));
typedef int32_t ints16 __attribute__((vector_size(64)));

/// 4 rows by 8 outputs at a time; 255 * 63 fits 16 bits, the two of a pair are joined in 32.
PART void multiply_portable(const matrix *m, const uint8_t *bytes, const grain *grains, uint32_t *sizes, int rows, float *y) {
    (void)sizes;
    int16_t wide[4 * INNER];
    for (int row = 0; row < rows; row += 4) {
        int count = rows - row < 4 ? rows - row : 4;
        for (int i = 0; i < count * m->inputs; i++) wide[i] = bytes[row * m->inputs + i];
        for (int block = 0; block < m->outputs / LANES; block++) {
            const int8_t *w = m->weights + (size_t)block * LANES * (size_t)m->inputs;
            ints16 pairs[4] = {0};
            for (int k = 0; k < m->inputs; k += 4) {
                shorts32 weights = __builtin_convertvector(*(const bytes32 *)(w + LANES * k), shorts32);
                for (int i = 0; i < count; i++) {
                    uint64_t four;
                    memcpy(&four, wide + i * m->inputs + k, sizeof four);
                    ints16 both = (ints16)((shorts32)(fours8){four, four, four, four, four, four, four, four} * weights);
                    pairs[i] += (both << 16 >> 16) + (both >> 16);
                }
            }
            for (int i = 0; i < count; i++) {
                int32_t sums[LANES];
                for (int j = 0; j < LANES; j++) sums[j] = pairs[i][2 * j] + pairs[i][2 * j + 1];
                finish(m, grains[row + i], block, sums, y + (size_t)(row + i) * (size_t)m->outputs);
            }
        }
    }
}

/// Writes what `multiply_avx2` knows of a matrix beforehand.
///
/// Sums of 16 bits hold the product of a chunk, inputs taken from their zero, if the product of the two sums of squares
/// is at most 32,767² (Cauchy and Schwarz); where it may not be, that chunk is summed in 32 bits.
PART void take_notes(const matrix *m, note *notes, uint32_t *limits) {
    int chunks = m->inputs / CHUNK;
    for (int block = 0; block < m->outputs / LANES; block++)
        for (int c = 0; c < chunks; c++) {
            const int8_t *w = m->weights + ((size_t)block * (size_t)chunks + (size_t)c) * 8 * 32;
            int at = block / 2 * chunks + c;
            int16_t sums[16] = {0}, half[32];
            int32_t squares[16] = {0}, largest = 1;
            for (int k = 0; k < CHUNK / 4; k++) {
                for (int j = 0; j < 32; j++) half[j] = w[32 * k + j];
                for (int j = 0; j < 16; j++) {
                    sums[j] = (int16_t)(sums[j] + half[2 * j] + half[2 * j + 1]);
                    squares[j] += half[2 * j] * half[2 * j] + half[2 * j + 1] * half[2 * j + 1];
                }
            }
            for (int j = 0; j < 16; j++) largest = squares[j] > largest ? squares[j] : largest;
            memcpy(notes[at].sums + block % 2 * 16, sums, sizeof sums);
            uint32_t limit = 32767u * 32767u / (uint32_t)largest;
            limits[at] = block % 2 && limits[at] < limit ? limits[at] : limit;
        }
}

#if defined(__x86_64__)

// MARK: with AVX2

#define AVX2 __attribute__((target("avx2")))
#define AVX2_PART AVX2 static inline __attribute__((always_inline))

AVX2_PART __m256i at(const void *x) { return _mm256_loadu_si256((const __m256i *)x); }

/// The four bytes at `x`, eight times.
AVX2_PART __m256i quarter(const uint8_t *x) {
    int32_t four;
    memcpy(&four, x, 4);
    return _mm256_set1_epi32(four);
}

/// How large a chunk of inputs is: the sum of squares from their zero, of the larger of the halves that are summed apart.
AVX2_PART uint32_t size_of(const uint8_t *x, __m256i zero) {
    __m256i low = _mm256_sub_epi16(_mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)x)), zero);
    __m256i high = _mm256_sub_epi16(_mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(x + 16))), zero);
    __m256i both = _mm256_add_epi32(_mm256_madd_epi16(low, low), _mm256_madd_epi16(high, high));
    __m128i four = _mm_add_epi32(_mm256_castsi256_si128(both), _mm256_extracti128_si256(both, 1));
    __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
    return (uint32_t)_mm_cvtsi128_si32(_mm_max_epi32(two, _mm_shuffle_epi32(two, 0xb1)));
}

/// Eight outputs from `o` on, as numbers, of sums taken from the zero.
AVX2_PART void put(const matrix *m, grain g, int o, __m256i sums, float *y) {
    __m256 scale = _mm256_mul_ps(_mm256_set1_ps(g.step), _mm256_loadu_ps(m->scales + o));
    __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), scale);
    _mm256_storeu_ps(y, _mm256_add_ps(value, _mm256_loadu_ps(m->biases + o)));
}

// 255 * 63 * 2 fits 16 bits, so a pair's sum is exact.
#define QUICK(sum, weights, x) sum = _mm256_add_epi16(sum, _mm256_maddubs_epi16(x, weights))
#define SAFE(sum, weights, x) \
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(x, weights), ones))
#define KEEP(i, part) sums[i] = _mm256_add_epi32(sums[i], _mm256_madd_epi16(part, ones))

/// 16 outputs of up to 4 rows: the weights are read once, the sums of a chunk stay in registers.
AVX2_PART void tile(const matrix *m, int block, const uint8_t *bytes, const grain *grains, const uint32_t *sizes,
                    int row, int rows, float *y) {
    int chunks = m->inputs / CHUNK;
    size_t in = (size_t)m->inputs;
    const int8_t *v = m->weights + (size_t)block * in * LANES, *w = v + in * LANES;
    const note *notes = m->notes + block / 2 * chunks;
    const uint32_t *limits = m->limits + block / 2 * chunks;
    const uint8_t *x0 = bytes + (size_t)row * in;
    const uint8_t *x1 = x0 + (rows > 1 ? in : 0), *x2 = x0 + (rows > 2 ? 2 * in : 0), *x3 = x0 + (rows > 3 ? 3 * in : 0);
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i zeros[4], sums[8];
    for (int i = 0; i < rows; i++) zeros[i] = _mm256_set1_epi16((int16_t)-grains[row + i].zero);
    for (int i = 0; i < 2 * rows; i++) sums[i] = _mm256_setzero_si256();
    sizes += row * chunks;
    for (int c = 0; c < chunks; c++, v += 256, w += 256, x0 += CHUNK, x1 += CHUNK, x2 += CHUNK, x3 += CHUNK) {
        __m256i s = at(notes[c].sums), t = at(notes[c].sums + 16);
        uint32_t largest = sizes[c];
        for (int i = 1; i < rows; i++) largest = sizes[i * chunks + c] > largest ? sizes[i * chunks + c] : largest;
        // The first rows fetch the next outputs' weights.
        if (row == 0)
            for (int k = 0; k < 256; k += 64) {
                _mm_prefetch((const char *)(v + 2 * LANES * in + k), _MM_HINT_T0);
                _mm_prefetch((const char *)(w + 2 * LANES * in + k), _MM_HINT_T0);
            }
        if (largest <= limits[c]) {
            __m256i a0, a1, a2, a3, b0, b1, b2, b3;
            a0 = _mm256_mullo_epi16(s, zeros[0]), b0 = _mm256_mullo_epi16(t, zeros[0]);
            if (rows > 1) a1 = _mm256_mullo_epi16(s, zeros[1]), b1 = _mm256_mullo_epi16(t, zeros[1]);
            if (rows > 2) a2 = _mm256_mullo_epi16(s, zeros[2]), b2 = _mm256_mullo_epi16(t, zeros[2]);
            if (rows > 3) a3 = _mm256_mullo_epi16(s, zeros[3]), b3 = _mm256_mullo_epi16(t, zeros[3]);
#pragma clang loop unroll(disable)
            for (int k = 0; k < CHUNK; k += 4) {
                __m256i p = at(v + 8 * k), q = at(w + 8 * k), x = quarter(x0 + k);
                QUICK(a0, p, x), QUICK(b0, q, x);
                if (rows > 1) x = quarter(x1 + k), QUICK(a1, p, x), QUICK(b1, q, x);
                if (rows > 2) x = quarter(x2 + k), QUICK(a2, p, x), QUICK(b2, q, x);
                if (rows > 3) x = quarter(x3 + k), QUICK(a3, p, x), QUICK(b3, q, x);
            }
            KEEP(0, a0), KEEP(1, b0);
            if (rows > 1) KEEP(2, a1), KEEP(3, b1);
            if (rows > 2) KEEP(4, a2), KEEP(5, b2);
            if (rows > 3) KEEP(6, a3), KEEP(7, b3);
        } else {
            for (int i = 0; i < rows; i++) {
                __m256i a = _mm256_madd_epi16(s, zeros[i]), b = _mm256_madd_epi16(t, zeros[i]);
#pragma clang loop unroll(disable)
                for (int k = 0; k < CHUNK; k += 4) {
                    __m256i x = quarter(x0 + (size_t)i * in + k);
                    SAFE(a, at(v + 8 * k), x), SAFE(b, at(w + 8 * k), x);
                }
                sums[2 * i] = _mm256_add_epi32(sums[2 * i], a);
                sums[2 * i + 1] = _mm256_add_epi32(sums[2 * i + 1], b);
            }
        }
    }
    for (int i = 0; i < 2 * rows; i++) {
        int o = (block + i % 2) * LANES, r = row + i / 2;
        put(m, grains[r], o, sums[i], y + (size_t)r * (size_t)m->outputs + o);
    }
}

AVX2 static void multiply_avx2(const matrix *m, const uint8_t *bytes, const grain *grains, uint32_t *sizes, int rows, float *y) {
    int chunks = m->inputs / CHUNK;
    for (int row = 0; row < rows; row++) {
        __m256i zero = _mm256_set1_epi16((int16_t)grains[row].zero);
        for (int c = 0; c < chunks; c++)
            sizes[row * chunks + c] = size_of(bytes + (size_t)(row * chunks + c) * CHUNK, zero);
    }
    for (int block = 0; block < m->outputs / LANES; block += 2) {
        int row = 0;
        for (; row + 4 <= rows; row += 4) tile(m, block, bytes, grains, sizes, row, 4, y);
        if (rows - row == 3) tile(m, block, bytes, grains, sizes, row, 3, y);
        if (rows - row == 2) tile(m, block, bytes, grains, sizes, row, 2, y);
        if (rows - row == 1) tile(m, block, bytes, grains, sizes, row, 1, y);
    }
}

// MARK: with VNNI: four products of a byte are summed in 32 bits by one instruction, so nothing need be known beforehand

#define VNNI __attribute__((target("avx512vl,avx512bw,avx512dq,avx512vnni")))
#define VNNI_PART VNNI static inline __attribute__((always_inline))

enum { TILE_ROWS = 6, TILE_BLOCKS = 4 };

/// 32 outputs of up to 6 rows; the sums stay in registers. Meanwhile `lines` cache lines from `ahead` on are fetched for
/// each chunk of inputs.
VNNI_PART void vnni_tile(const matrix *m, int block, const uint8_t *bytes, const grain *grains, int row, int rows,
                         const char *ahead, int lines, float *y) {
    size_t in = (size_t)m->inputs;
    const int8_t *w = m->weights + (size_t)block * in * LANES;
    const uint8_t *x = bytes + (size_t)row * in;
    __m256i sums[TILE_ROWS * TILE_BLOCKS];
    for (int i = 0; i < TILE_BLOCKS * rows; i++) sums[i] = _mm256_setzero_si256();
    for (int chunk = 0; chunk < m->inputs / CHUNK; chunk++, w += LANES * CHUNK, x += CHUNK) {
        for (int i = 0; i < lines; i++, ahead += 64) _mm_prefetch(ahead, _MM_HINT_T0);
#pragma clang loop unroll_count(2)
        for (size_t k = 0; k < CHUNK; k += 4) {
            __m256i four[TILE_BLOCKS];
            for (size_t j = 0; j < TILE_BLOCKS; j++) four[j] = at(w + LANES * (j * in + k));
            for (int i = 0; i < rows; i++) {
                __m256i inputs = quarter(x + (size_t)i * in + k);
                for (int j = 0; j < TILE_BLOCKS; j++)
                    sums[TILE_BLOCKS * i + j] = _mm256_dpbusd_epi32(sums[TILE_BLOCKS * i + j], inputs, four[j]);
            }
        }
    }
    for (int i = 0; i < TILE_BLOCKS * rows; i++) {
        int o = (block + i % TILE_BLOCKS) * LANES, r = row + i / TILE_BLOCKS;
        __m256i zero = _mm256_mullo_epi32(_mm256_set1_epi32(grains[r].zero), at(m->sums + o));
        put(m, grains[r], o, _mm256_sub_epi32(sums[i], zero), y + (size_t)r * (size_t)m->outputs + o);
    }
}

VNNI static void multiply_vnni(const matrix *m, const uint8_t *bytes, const grain *grains, uint32_t *sizes, int rows, float *y) {
    (void)sizes;
    // Each tile of rows fetches its share of the next outputs' weights.
    int tiles = (rows + TILE_ROWS - 1) / TILE_ROWS, chunks = m->inputs / CHUNK;
    int weights = TILE_BLOCKS * LANES * m->inputs, lines = (weights / 64 + tiles * chunks - 1) / (tiles * chunks);
    for (int block = 0; block < m->outputs / LANES; block += TILE_BLOCKS) {
        const char *ahead = (const char *)m->weights + (size_t)block * LANES * (size_t)m->inputs + weights;
        for (int tile = 0, row = 0; tile < tiles; tile++, ahead += 64 * lines * chunks) {
            int next = rows * (tile + 1) / tiles;
            switch (next - row) {
            case 6: vnni_tile(m, block, bytes, grains, row, 6, ahead, lines, y); break;
            case 5: vnni_tile(m, block, bytes, grains, row, 5, ahead, lines, y); break;
            case 4: vnni_tile(m, block, bytes, grains, row, 4, ahead, lines, y); break;
            case 3: vnni_tile(m, block, bytes, grains, row, 3, ahead, lines, y); break;
            case 2: vnni_tile(m, block, bytes, grains, row, 2, ahead, lines, y); break;
            default: vnni_tile(m, block, bytes, grains, row, 1, ahead, lines, y);
            }
            row = next;
        }
    }
}

#endif

#endif

#ifndef SPAR_SHAPE_H
#define SPAR_SHAPE_H

#include <stddef.h>
#include <stdint.h>

enum { WIDTH = 384, HEADS = 12, HEAD = 32, INNER = 1536, CHUNK = 32, PACKED = WIDTH / 4 * 3 };

/// What the fast product knows beforehand of 16 outputs over one chunk of inputs: the sums of their weights, two inputs of
/// each four at a time.
typedef struct { int16_t sums[32]; } note;

typedef struct {
    const int8_t *weights; // blocks of 8 outputs; in each, groups of 4 inputs for the 8 outputs in turn; within ±63
    const float *scales;   // one an output
    const int32_t *sums;   // of an output's weights
    const float *biases;
    const note *notes;      // for each 16 outputs, one a chunk; none on the portable path
    const uint32_t *limits; // likewise: how large the inputs may be for sums of 16 bits
    int inputs, outputs;
} matrix;

typedef struct { const float *gain, *shift; } norm;

typedef struct { matrix attend, mix, widen, narrow; norm first, second; } layer;

/// What judges the states of a turn label by label: over all of it, and over the pieces each label looks at.
typedef struct { const float *pooled, *bias, *query, *value; int labels; } head;

typedef struct {
    int32_t layers, width, heads, inner, vocabulary, positions, kinds, labels, piece_bits;
} shape;

typedef struct {
    shape shape;
    const float *piece_scales;
    const uint8_t *pieces; // `PACKED` bytes each
    const float *positions, *kinds;
    norm start;
    layer layers[12];
    head head;
    size_t size, notes;
} encoder;

#endif

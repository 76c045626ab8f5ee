#ifndef SPAR_HEARING_MODEL_H
#define SPAR_HEARING_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The trained act model, as the trainer wrote it.
const void *spar_hearing_model(void);

/// How many bytes it has.
size_t spar_hearing_model_size(void);

/// The most pieces one run of the encoder takes.
#define SPAR_ENCODER_PIECES 128

/// Which arithmetic runs the encoder, the slowest first; all give the same bits. One that this machine lacks is replaced by
/// the fastest it has.
typedef enum { SPAR_PORTABLE = 0, SPAR_AVX2 = 1, SPAR_VNNI = 2 } spar_arithmetic;

/// The fastest that this machine has.
spar_arithmetic spar_fastest_arithmetic(void);

/// Whether a section of the model is an encoder of the shape this code was written for.
int spar_encoder_is_sound(const void *section, size_t size);

/// The number of entries in the encoder's vocabulary.
int spar_encoder_vocabulary(const void *section);

/// The width of the encoder's hidden states.
int spar_encoder_width(const void *section);

/// How many bytes the notes take that `SPAR_AVX2` needs of an encoder.
size_t spar_encoder_notes_size(const void *section);

/// Writes those notes: done once, before the first run.
void spar_encoder_take_notes(const void *section, void *notes);

/// Runs the encoder; `SPAR_AVX2` without `notes` by the portable path.
///
/// `count` pieces, of which `from..<to` are the turn; `hidden` takes `count * width` floats, `middle` as many, the states
/// two thirds of the way up, unless it is null, `scores` one a label.
/// Returns 0 when an argument is out of bounds or memory is short.
int spar_encoder_run(const void *section, const void *notes, const int32_t *pieces,
                     const uint8_t *kinds, int count, int from, int to, spar_arithmetic by, float *hidden,
                     float *middle, float *scores);

/// Judges the states of a turn, `from..<to` of what `spar_encoder_run` wrote, by another head.
///
/// `weights` holds, label by label in turn: `3 * width` weights over the turn, a bias, `width` weights of where to look,
/// `width` of what is seen there. Returns 0 when an argument is out of bounds.
int spar_head_run(const float *weights, int labels, const float *hidden, int count, int from, int to,
                  spar_arithmetic by, float *scores);

/// How much each piece of the turn speaks for a label: `shares` takes `to - from` floats.
void spar_encoder_shares(const void *section, const float *hidden, int count, int from, int to,
                         int label, float *shares);

/// The direction that pieces `from..<to` of what `spar_encoder_run` wrote point in: the mean of their states in the middle
/// and at the top, less what is `usual` (`2 * width` means, then as many shares to multiply by), seen through `projection`
/// (`dims` rows of `2 * width` numbers, each row with its scale) and made one long; `vector` takes `dims` floats. Returns 0
/// when an argument is out of bounds.
int spar_direction(const int8_t *projection, const float *scales, const float *usual, int dims, const float *middle,
                   const float *hidden, int count, int from, int to, float *vector);

/// The inner product of `vector` with each of `count` lines of `dims` floats.
void spar_line_products(const float *lines, int count, int dims, const float *vector, float *products);

/// The directions of the lines of the scripts that ship, as `spar-hearing lines` wrote them: they save working them out.
const void *spar_known_lines(void);

/// How many bytes they have.
size_t spar_known_lines_size(void);

#endif

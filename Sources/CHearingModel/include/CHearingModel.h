#ifndef SPAR_HEARING_MODEL_H
#define SPAR_HEARING_MODEL_H

#include <stddef.h>

/// The trained act model, as the trainer wrote it.
const void *spar_hearing_model(void);

/// How many bytes it has.
size_t spar_hearing_model_size(void);

#endif

#include "CHearingModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Embedded, not a resource: nothing to install beside the program, and the system pages in only what is read.
static const unsigned char model[] __attribute__((aligned(64))) = {
#embed "hearing.model"
};

const void *spar_hearing_model(void) { return model; }

size_t spar_hearing_model_size(void) { return sizeof model; }

static const unsigned char lines[] __attribute__((aligned(64))) = {
#embed "lines.vectors"
};

const void *spar_known_lines(void) { return lines; }

size_t spar_known_lines_size(void) { return sizeof lines; }

#ifndef SPAR_FLOATS_H
#define SPAR_FLOATS_H

#include "shape.h"

// The answer must be the same on every machine: every float operation below happens in a fixed order and is never fused.
// All of it is inlined, so that each path compiles it for its own instructions.
#pragma STDC FP_CONTRACT OFF
// Nothing here is called, all is inlined: no calling convention to worry about.
#pragma clang diagnostic ignored "-Wpsabi"

#define PART static inline __attribute__((always_inline))

enum { LANES = 8 };

/// Eight floats side by side; what is done to them is done to each alone.
typedef float eight __attribute__((vector_size(32), aligned(4)));

PART eight all(float x) { return (eight){x, x, x, x, x, x, x, x}; }

/// The sum of eight lanes, in the one order that is ours.
PART float joined(eight x) {
    return ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]));
}

PART float sum(const float *x, int count) {
    eight lanes = all(0);
    for (int i = 0; i < count; i += LANES) lanes += *(const eight *)(x + i);
    return joined(lanes);
}

PART float dot(const float *x, const float *y, int count) {
    eight lanes = all(0);
    for (int i = 0; i < count; i += LANES) lanes += *(const eight *)(x + i) * *(const eight *)(y + i);
    return joined(lanes);
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

#endif

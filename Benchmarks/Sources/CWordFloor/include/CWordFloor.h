#ifndef CWORDFLOOR_H
#define CWORDFLOOR_H

#include <stddef.h>
#include <stdint.h>

/// A word break iterator of ICU for Indonesian; NULL when ICU's data are missing.
void *word_floor_open(void);
void word_floor_close(void *iterator);

/// The number of word boundaries in UTF-16 text.
size_t word_floor_boundaries(void *iterator, const uint16_t *text, size_t count);

#endif

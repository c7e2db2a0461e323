#include "CWordFloor.h"

#include <unicode/ubrk.h>

void *word_floor_open(void) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "id", NULL, 0, &status);
    return U_SUCCESS(status) ? iterator : NULL;
}

void word_floor_close(void *iterator) { ubrk_close(iterator); }

size_t word_floor_boundaries(void *iterator, const uint16_t *text, size_t count) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, (const UChar *)text, (int32_t)count, &status);
    size_t found = 0;
    for (int32_t place = ubrk_first(iterator); place != UBRK_DONE; place = ubrk_next(iterator)) found++;
    return found;
}

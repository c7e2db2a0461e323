// The only file that includes ICU's headers.
#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/uversion.h>

// MARK: Text breaking

struct cicu_breaker {
    UBreakIterator *iterator;
    UText *text;
};

cicu_breaker *cicu_breaker_open(cicu_break_kind kind, const char *locale, const char **error) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator =
        ubrk_open(kind == CICU_BREAK_WORD ? UBRK_WORD : UBRK_SENTENCE, locale, NULL, 0, &status);
    if (U_FAILURE(status)) {
        *error = u_errorName(status);
        return NULL;
    }
    cicu_breaker *breaker = calloc(1, sizeof *breaker);
    if (breaker == NULL) {
        ubrk_close(iterator);
        *error = u_errorName(U_MEMORY_ALLOCATION_ERROR);
        return NULL;
    }
    breaker->iterator = iterator;
    return breaker;
}

void cicu_breaker_close(cicu_breaker *breaker) {
    if (breaker == NULL) return;
    ubrk_close(breaker->iterator);
    if (breaker->text != NULL) utext_close(breaker->text);
    free(breaker);
}

int32_t cicu_breaker_set_text(
    cicu_breaker *breaker, const uint8_t *text, int64_t length, const char **error) {
    UErrorCode status = U_ZERO_ERROR;
    breaker->text =
        utext_openUTF8(breaker->text, text == NULL ? "" : (const char *)text, length, &status);
    if (U_SUCCESS(status)) ubrk_setUText(breaker->iterator, breaker->text, &status);
    if (U_FAILURE(status)) {
        *error = u_errorName(status);
        return -1;
    }
    ubrk_first(breaker->iterator);
    return 0;
}

int64_t cicu_breaker_next(cicu_breaker *breaker) {
    int32_t boundary = ubrk_next(breaker->iterator);
    return boundary == UBRK_DONE ? -1 : boundary;
}

// MARK: Encodings

struct cicu_converter {
    UConverter *converter;
    char name[UCNV_MAX_CONVERTER_NAME_LENGTH];
};

cicu_converter *cicu_converter_open(const char *name, const char **error) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &status);
    if (U_FAILURE(status)) {
        *error = u_errorName(status);
        return NULL;
    }
    cicu_converter *result = calloc(1, sizeof *result);
    if (result == NULL) {
        ucnv_close(converter);
        *error = u_errorName(U_MEMORY_ALLOCATION_ERROR);
        return NULL;
    }
    result->converter = converter;
    const char *internal = ucnv_getName(converter, &status);
    UErrorCode lookup = U_ZERO_ERROR;
    const char *iana = internal == NULL ? NULL : ucnv_getStandardName(internal, "IANA", &lookup);
    const char *chosen = iana != NULL ? iana : (internal != NULL ? internal : name);
    strncpy(result->name, chosen, sizeof result->name - 1);
    return result;
}

void cicu_converter_close(cicu_converter *converter) {
    if (converter == NULL) return;
    ucnv_close(converter->converter);
    free(converter);
}

const char *cicu_converter_name(const cicu_converter *converter) { return converter->name; }

int64_t cicu_convert_to_utf8(
    cicu_converter *converter, const uint8_t *source, int64_t length, uint8_t *target,
    int64_t capacity, int64_t *replaced, const char **error) {
    enum { chunk = 4096 };
    UChar pivot[chunk];
    char utf8[chunk * 3];
    const char *next = source == NULL ? "" : (const char *)source;
    const char *limit = next + length;
    int64_t written = 0;
    *replaced = 0;
    ucnv_reset(converter->converter);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar *pivotNext = pivot;
        // Keep one unit free so that a surrogate pair is never parted between two chunks.
        ucnv_toUnicode(
            converter->converter, &pivotNext, pivot + chunk - 1, &next, limit, NULL, 1, &status);
        int more = status == U_BUFFER_OVERFLOW_ERROR;
        if (U_FAILURE(status) && !more) {
            *error = u_errorName(status);
            return -1;
        }
        int32_t count = (int32_t)(pivotNext - pivot);
        if (more && count > 0 && U16_IS_LEAD(pivot[count - 1])) {
            UErrorCode rest = U_ZERO_ERROR;
            ucnv_toUnicode(
                converter->converter, &pivotNext, pivot + chunk, &next, limit, NULL, 1, &rest);
            count = (int32_t)(pivotNext - pivot);
        }
        for (int32_t i = 0; i < count; i++)
            if (pivot[i] == 0xFFFD) (*replaced)++;
        int32_t bytes = 0, substitutions = 0;
        UErrorCode conversion = U_ZERO_ERROR;
        u_strToUTF8WithSub(
            utf8, sizeof utf8, &bytes, pivot, count, 0xFFFD, &substitutions, &conversion);
        if (U_FAILURE(conversion)) {
            *error = u_errorName(conversion);
            return -1;
        }
        *replaced += substitutions;
        if (written < capacity) {
            int64_t room = capacity - written;
            memcpy(target + written, utf8, (size_t)(bytes < room ? bytes : room));
        }
        written += bytes;
        if (!more) return written;
    }
}

int32_t cicu_detect_charset(const uint8_t *source, int64_t length, char *name, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status)) return -1;
    int32_t confidence = -1;
    ucsdet_setText(detector, source == NULL ? "" : (const char *)source, (int32_t)length, &status);
    ucsdet_enableInputFilter(detector, 1);
    const UCharsetMatch *match = ucsdet_detect(detector, &status);
    if (U_SUCCESS(status) && match != NULL) {
        const char *found = ucsdet_getName(match, &status);
        int32_t score = ucsdet_getConfidence(match, &status);
        if (U_SUCCESS(status) && found != NULL && (int32_t)strlen(found) < capacity) {
            strcpy(name, found);
            confidence = score;
        }
    }
    ucsdet_close(detector);
    return confidence;
}

// MARK: Normalisation

// NFC works on UTF-16; -1 is returned in *units on failure, and the caller frees the result.
static UChar *utf16(const uint8_t *text, int64_t length, int32_t *units) {
    *units = -1;
    if (length > INT32_MAX) return NULL;
    UChar *buffer = malloc(((size_t)length + 1) * sizeof(UChar));
    if (buffer == NULL) return NULL;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(
        buffer, (int32_t)length + 1, units, text == NULL ? "" : (const char *)text, (int32_t)length,
        0xFFFD, NULL, &status);
    if (U_FAILURE(status)) *units = -1;
    return buffer;
}

int32_t cicu_is_nfc(const uint8_t *text, int64_t length) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    int32_t units;
    UChar *buffer = utf16(text, length, &units);
    int32_t answer = -1;
    if (units >= 0 && U_SUCCESS(status)) {
        UNormalizationCheckResult check = unorm2_quickCheck(nfc, buffer, units, &status);
        if (U_SUCCESS(status)) answer = check == UNORM_YES;
    }
    free(buffer);
    return answer;
}

int64_t cicu_nfc(
    const uint8_t *text, int64_t length, uint8_t *target, int64_t capacity, const char **error) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
    int32_t units;
    UChar *buffer = utf16(text, length, &units);
    UChar *composed = NULL;
    int64_t result = -1;
    if (units >= 0 && U_SUCCESS(status)) {
        // NFC grows UTF-16 text at most threefold (Unicode Standard Annex 15).
        int32_t room = units <= (INT32_MAX - 1) / 3 ? units * 3 + 1 : INT32_MAX;
        composed = malloc((size_t)room * sizeof(UChar));
        int32_t count =
            composed == NULL ? 0 : unorm2_normalize(nfc, buffer, units, composed, room, &status);
        int32_t bytes = 0;
        if (composed != NULL && U_SUCCESS(status)) {
            u_strToUTF8(
                (char *)target, (int32_t)(capacity > INT32_MAX ? INT32_MAX : capacity), &bytes,
                composed, count, &status);
            if (status == U_BUFFER_OVERFLOW_ERROR || status == U_STRING_NOT_TERMINATED_WARNING)
                status = U_ZERO_ERROR;
            if (U_SUCCESS(status)) result = bytes;
        }
    }
    if (result < 0) *error = u_errorName(U_FAILURE(status) ? status : U_MEMORY_ALLOCATION_ERROR);
    free(composed);
    free(buffer);
    return result;
}

const char *cicu_version(void) { return U_ICU_VERSION; }

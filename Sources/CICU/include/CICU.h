// ICU behind opaque handles. No ICU header is included here: Foundation carries another copy
// of ICU, and a Swift module that sees the headers of both does not compile.
//
// Every function that can fail returns a value below zero or NULL, and writes ICU's error name
// (a static string such as "U_FILE_ACCESS_ERROR") to *error where that parameter exists.
#ifndef CICU_H
#define CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Text breaking

typedef struct cicu_breaker cicu_breaker;

typedef enum : int32_t { CICU_BREAK_WORD = 0, CICU_BREAK_SENTENCE = 1 } cicu_break_kind;

/// Opens a break iterator for a BCP 47 locale. NULL when ICU cannot; free with cicu_breaker_close.
cicu_breaker *_Nullable cicu_breaker_open(
    cicu_break_kind kind, const char *_Nonnull locale, const char *_Nullable *_Nonnull error);
void cicu_breaker_close(cicu_breaker *_Nullable breaker);

/// Sets the text, UTF-8, which must stay in place until the next call or close. 0, or -1.
int32_t cicu_breaker_set_text(
    cicu_breaker *_Nonnull breaker, const uint8_t *_Nullable text, int64_t length,
    const char *_Nullable *_Nonnull error);

/// The next boundary as a byte offset, or -1 at the end. The first call gives the end of the first segment.
int64_t cicu_breaker_next(cicu_breaker *_Nonnull breaker);

// MARK: Encodings

typedef struct cicu_converter cicu_converter;

/// Opens a converter for a charset name as found on the web. NULL when ICU does not know it.
cicu_converter *_Nullable cicu_converter_open(
    const char *_Nonnull name, const char *_Nullable *_Nonnull error);
void cicu_converter_close(cicu_converter *_Nullable converter);

/// The converter's canonical name: IANA's where there is one, else ICU's. Owned by ICU.
const char *_Nonnull cicu_converter_name(const cicu_converter *_Nonnull converter);

/// Converts the whole of `source` to UTF-8. Invalid input becomes U+FFFD, counted in *replaced.
/// Returns the UTF-8 length, and writes at most `capacity` bytes: call again with more room
/// when the result is larger. -1 on failure.
int64_t cicu_convert_to_utf8(
    cicu_converter *_Nonnull converter, const uint8_t *_Nullable source, int64_t length,
    uint8_t *_Nullable target, int64_t capacity, int64_t *_Nonnull replaced,
    const char *_Nullable *_Nonnull error);

/// Guesses a charset. Writes its name to `name` and returns the confidence 0-100; -1 when there is no guess.
int32_t cicu_detect_charset(
    const uint8_t *_Nullable source, int64_t length, char *_Nonnull name, int32_t capacity);

// MARK: Normalisation

/// 1 when the UTF-8 text is in NFC already, 0 when not (or not surely), -1 on failure.
int32_t cicu_is_nfc(const uint8_t *_Nullable text, int64_t length);

/// Writes the NFC form. Returns its UTF-8 length, and writes at most `capacity` bytes. -1 on failure.
int64_t cicu_nfc(
    const uint8_t *_Nullable text, int64_t length, uint8_t *_Nullable target, int64_t capacity,
    const char *_Nullable *_Nonnull error);

/// ICU's version, such as "72.1". Static.
const char *_Nonnull cicu_version(void);

#ifdef __cplusplus
}
#endif

#endif

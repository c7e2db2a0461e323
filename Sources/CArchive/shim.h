#ifndef CARCHIVE_SHIM_H
#define CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

// libarchive turns names into the locale's charset, and a program that sets none has ASCII: letters with
// marks become question marks. These two make the calling thread's charset UTF-8 for one call, the
// process's stays as it is.
static inline void *carchive_utf8_locale(void) {
    locale_t found = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    return (void *)(found ? found : newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0));
}

static inline void carchive_free_locale(void *locale) {
    if (locale) freelocale((locale_t)locale);
}

static inline int carchive_next_header(struct archive *archive, struct archive_entry **entry, void *locale) {
    locale_t before = locale ? uselocale((locale_t)locale) : (locale_t)0;
    int status = archive_read_next_header(archive, entry);
    if (status == ARCHIVE_OK || status == ARCHIVE_WARN) archive_entry_pathname(*entry);
    if (locale) uselocale(before);
    return status;
}

// Whether what was said last is about the bytes of the file, and not about the system: libarchive's numbers
// for a wrong format (its ARCHIVE_ERRNO_FILE_FORMAT, which its headers keep back) and for all else.
static inline int carchive_is_damage(struct archive *archive) {
    int number = archive_errno(archive);
#if defined(EFTYPE)
    if (number == EFTYPE) return 1;
#endif
    return number <= 0 || number == EILSEQ;
}

#endif

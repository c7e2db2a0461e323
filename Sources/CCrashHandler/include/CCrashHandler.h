// What is done when the process crashes: the crashing thread notes what it was busy with, and the signal goes its way.
//
// In C, for a handler may do next to nothing (POSIX.1, 2.4.3): no memory is allocated, no lock is taken.
#ifndef CCRASHHANDLER_H
#define CCRASHHANDLER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Handles the signals of a crash from now on: SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT. What handled them before
/// still gets them afterwards. Calling it again does nothing. For the first thread, before it starts others.
void ccrash_install(void);

/// Gives the calling thread a stack for the handler, so that a stack that is used up can be told of. 0, or -1 for want
/// of memory. A thread that ends has to give it back.
int32_t ccrash_enter_thread(void);
void ccrash_leave_thread(void);

typedef enum : int32_t {
    CCRASH_NOTHING = 0,
    /// Making the record of a document.
    CCRASH_DOCUMENT = 1,
    /// Looking for a document in an input.
    CCRASH_INPUT = 2,
} ccrash_work;

/// Tells what the calling thread is busy with. The place is for people; it is copied, as far as there is room.
///
/// - document: the number of the document in the run, from 1 on.
/// - input: how many inputs lie behind.
void ccrash_begin(ccrash_work work, int64_t document, int64_t input, const char *_Nonnull place);
void ccrash_end(void);

/// Where notes are written to, a line of JSON for each crash; -1 for nowhere.
///
///     {"crash":"document","document":17,"input":0,"signal":"SIGSEGV"}
void ccrash_set_notes(int32_t descriptor);

#ifdef __cplusplus
}
#endif

#endif

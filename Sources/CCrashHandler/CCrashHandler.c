#include "CCrashHandler.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

static const struct {
    int number;
    const char *name;
} fatal[] = {
    {SIGSEGV, "SIGSEGV"}, {SIGBUS, "SIGBUS"}, {SIGILL, "SIGILL"},
    {SIGTRAP, "SIGTRAP"}, {SIGFPE, "SIGFPE"}, {SIGABRT, "SIGABRT"},
};
enum { FATAL_COUNT = sizeof fatal / sizeof fatal[0] };

static struct sigaction previous[FATAL_COUNT];
static atomic_int notes = -1;

// MARK: What threads are busy with

static _Thread_local struct {
    ccrash_work work;
    int64_t document;
    int64_t input;
    char place[1024];
} current;

void ccrash_begin(ccrash_work work, int64_t document, int64_t input, const char *place) {
    // The handler runs on the same thread, so that the order of writing is all that has to be kept.
    current.work = CCRASH_NOTHING;
    atomic_signal_fence(memory_order_seq_cst);
    current.document = document;
    current.input = input;
    size_t length = 0;
    while (place[length] && length < sizeof current.place - 1) {
        current.place[length] = place[length];
        length += 1;
    }
    current.place[length] = 0;
    atomic_signal_fence(memory_order_seq_cst);
    current.work = work;
}

void ccrash_end(void) {
    current.work = CCRASH_NOTHING;
    atomic_signal_fence(memory_order_seq_cst);
}

void ccrash_set_notes(int32_t descriptor) { atomic_store(&notes, descriptor); }

// MARK: The alternate stack

// Room for the handler and for what the kernel saves of the processor's registers.
enum { STACK_SIZE = 1 << 16 };

static _Thread_local void *own_stack;

int32_t ccrash_enter_thread(void) {
    stack_t old;
    if (sigaltstack(NULL, &old) != 0) return -1;
    // Somebody else's will do.
    if (!(old.ss_flags & SS_DISABLE)) return 0;
    stack_t stack = {.ss_sp = malloc(STACK_SIZE), .ss_size = STACK_SIZE};
    if (!stack.ss_sp) return -1;
    if (sigaltstack(&stack, NULL) != 0) {
        free(stack.ss_sp);
        return -1;
    }
    own_stack = stack.ss_sp;
    return 0;
}

void ccrash_leave_thread(void) {
    if (!own_stack) return;
    stack_t none = {.ss_flags = SS_DISABLE, .ss_size = STACK_SIZE};
    if (sigaltstack(&none, NULL) == 0) free(own_stack);
    own_stack = NULL;
}

// MARK: The handler

// A text that is put together without the C library.
struct text {
    char bytes[2048];
    size_t count;
};

static void add(struct text *text, const char *part) {
    while (*part && text->count < sizeof text->bytes) text->bytes[text->count++] = *part++;
}

static void add_number(struct text *text, int64_t number) {
    char digits[24];
    size_t start = sizeof digits - 1;
    digits[start] = 0;
    uint64_t left = number < 0 ? 0 : (uint64_t)number;
    do {
        digits[--start] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    add(text, digits + start);
}

static void put(const struct text *text, int descriptor) {
    size_t written = 0;
    while (written < text->count) {
        ssize_t count = write(descriptor, text->bytes + written, text->count - written);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        written += (size_t)count;
    }
}

static void note(const char *signal, int descriptor) {
    struct text line = {.count = 0};
    const char *works[] = {"none", "document", "input"};
    add(&line, "{\"crash\":\"");
    add(&line, works[current.work]);
    add(&line, "\",\"document\":");
    add_number(&line, current.work == CCRASH_NOTHING ? 0 : current.document);
    add(&line, ",\"input\":");
    add_number(&line, current.work == CCRASH_NOTHING ? 0 : current.input);
    add(&line, ",\"signal\":\"");
    add(&line, signal);
    add(&line, "\"}\n");
    put(&line, descriptor);
}

static void tell(const char *signal, bool is_noted) {
    struct text line = {.count = 0};
    add(&line, "ingest-cli: crashed with ");
    add(&line, signal);
    switch (current.work) {
    case CCRASH_DOCUMENT:
        add(&line, " in document ");
        add_number(&line, current.document);
        add(&line, " of the run, ");
        add(&line, current.place);
        if (is_noted) add(&line, "; go on with --resume, which leaves it out");
        break;
    case CCRASH_INPUT:
        add(&line, " in looking for document ");
        add_number(&line, current.document);
        add(&line, " of the run in ");
        add(&line, current.place);
        if (is_noted) add(&line, "; go on with --resume, which leaves out the rest of this input");
        break;
    default:
        add(&line, ", in no document");
        if (is_noted) add(&line, "; go on with --resume");
    }
    add(&line, "\n");
    put(&line, STDERR_FILENO);
}

static void handle(int number, siginfo_t *info, void *context) {
    // Another crash, in here, ends the process.
    signal(number, SIG_DFL);
    int index = 0;
    while (index < FATAL_COUNT - 1 && fatal[index].number != number) index += 1;
    int descriptor = atomic_load(&notes);
    if (descriptor >= 0) note(fatal[index].name, descriptor);
    tell(fatal[index].name, descriptor >= 0);
    // Swift's own, which tells where in the code it was, if it is asked to.
    const struct sigaction *before = &previous[index];
    if (before->sa_flags & SA_SIGINFO) {
        before->sa_sigaction(number, info, context);
    } else if (before->sa_handler != SIG_DFL && before->sa_handler != SIG_IGN) {
        before->sa_handler(number);
    }
    // Comes as soon as this handler returns.
    signal(number, SIG_DFL);
    raise(number);
}

void ccrash_install(void) {
    static bool is_installed;
    if (is_installed) return;
    is_installed = true;
    struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_ONSTACK | SA_SIGINFO};
    sigemptyset(&action.sa_mask);
    sigset_t signals;
    sigemptyset(&signals);
    for (int index = 0; index < FATAL_COUNT; index++) {
        sigaction(fatal[index].number, &action, &previous[index]);
        sigaddset(&signals, fatal[index].number);
    }
    // Whoever started the process may have blocked them, and a fault that is blocked is not handled.
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

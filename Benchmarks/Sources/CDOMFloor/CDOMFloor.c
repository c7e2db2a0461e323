#include "CDOMFloor.h"

#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <time.h>

static void ignore(void *context, const char *message, ...) {}

int dom_floor_parse(const char *bytes, size_t count) {
    xmlSetGenericErrorFunc(NULL, ignore);
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    htmlDocPtr document = htmlReadMemory(bytes, (int)count, NULL, NULL, options);
    if (!document) return 0;
    xmlFreeDoc(document);
    return 1;
}

double dom_floor_cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

#ifndef CDOMFLOOR_H
#define CDOMFLOOR_H

#include <stddef.h>

/// Parses the page into libxml2's own tree and frees it: the least that any extractor on libxml2's DOM can cost.
/// Returns 0 when there was no tree.
int dom_floor_parse(const char *bytes, size_t count);

/// CPU seconds, user and system, that this thread has used.
double dom_floor_cpu_seconds(void);

#endif

#ifndef CZLIB_SHIM_H
#define CZLIB_SHIM_H

// Input that zlib only reads is const.
#define ZLIB_CONST
#include <zlib.h>

// inflateInit2 and deflateInit2 are macros, which Swift does not see.
static inline int czlib_inflate_init(z_stream *stream, int window_bits) { return inflateInit2(stream, window_bits); }

static inline int czlib_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL - 1, Z_DEFAULT_STRATEGY);
}

#endif

#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

// libxml2 may be built with ICU, and its headers then include <unicode/ucnv.h>, whose types
// differ from the ones inside Foundation: a module that sees both does not compile. Nothing
// here builds an xmlCharEncodingHandler, the one structure whose layout the macro changes.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a variable that holds a function; Swift needs a function.
static inline void clibxml2_free(void *pointer) { xmlFree(pointer); }

#endif

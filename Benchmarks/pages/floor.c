/* CPU of libxml2's DOM parse alone, as CDOMFloor has it, over the pages that a file names, a path a line:

       dom-floor LIST

   Pages are read into memory first, which is not counted. Prints an object with the seconds. */
#include "CDOMFloor.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct page {
    char *bytes;
    size_t count;
};

/* Returns 0 when the file cannot be read. */
static int read_page(const char *path, struct page *page) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    fseek(file, 0, SEEK_END);
    page->count = (size_t)ftell(file);
    rewind(file);
    page->bytes = malloc(page->count + 1);
    int is_whole = page->bytes && fread(page->bytes, 1, page->count, file) == page->count;
    fclose(file);
    return is_whole;
}

int main(int argc, char **argv) {
    FILE *list = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (!list) {
        fprintf(stderr, "usage: dom-floor LIST\n");
        return 64;
    }
    struct page *pages = NULL;
    size_t count = 0, room = 0, bytes = 0;
    char path[4096];
    while (fgets(path, sizeof path, list)) {
        path[strcspn(path, "\n")] = 0;
        if (count == room) {
            room = room ? 2 * room : 1024;
            pages = realloc(pages, room * sizeof *pages);
            if (!pages) return 71;
        }
        if (!read_page(path, &pages[count])) {
            fprintf(stderr, "dom-floor: %s cannot be read\n", path);
            return 66;
        }
        bytes += pages[count++].count;
    }
    fclose(list);

    int parsed = 0;
    double begin = dom_floor_cpu_seconds();
    for (size_t index = 0; index < count; index++) parsed += dom_floor_parse(pages[index].bytes, pages[index].count);
    double seconds = dom_floor_cpu_seconds() - begin;
    printf("{\"version\": \"%s\", \"pages\": %zu, \"bytes\": %zu, \"parsed\": %d, \"seconds\": %.6f}\n",
           LIBXML_DOTTED_VERSION, count, bytes, parsed, seconds);
    return 0;
}

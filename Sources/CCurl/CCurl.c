#include "CCurl.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

// The macros of its header check types where they are called by name.
#undef curl_easy_setopt
#undef curl_easy_getinfo

static struct {
    CURLcode (*global_init)(long);
    CURL *(*init)(void);
    CURLcode (*setopt)(CURL *, CURLoption, ...);
    CURLcode (*getinfo)(CURL *, CURLINFO, ...);
    CURLcode (*perform)(CURL *);
    void (*cleanup)(CURL *);
    const char *(*words)(CURLcode);
    struct curl_slist *(*append)(struct curl_slist *, const char *);
    void (*free_all)(struct curl_slist *);
} curl;

// The fourth interface, which has been libcurl's since 2006, whatever library of TLS it was built with.
static const char *const names[] = {
#if defined(__APPLE__)
    "libcurl.4.dylib",
#else
    "libcurl.so.4",
    "libcurl-gnutls.so.4",
#endif
};

static int find(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

const char *ccurl_load(void) {
    void *library = NULL;
    for (size_t index = 0; !library && index < sizeof names / sizeof *names; index++) {
        library = dlopen(names[index], RTLD_LAZY | RTLD_LOCAL);
    }
    if (!library) return "there is no libcurl on this machine: install libcurl4 or what it is called there";
    if (!find(library, "curl_global_init", &curl.global_init) || !find(library, "curl_easy_init", &curl.init) ||
        !find(library, "curl_easy_setopt", &curl.setopt) || !find(library, "curl_easy_getinfo", &curl.getinfo) ||
        !find(library, "curl_easy_perform", &curl.perform) || !find(library, "curl_easy_cleanup", &curl.cleanup) ||
        !find(library, "curl_easy_strerror", &curl.words) || !find(library, "curl_slist_append", &curl.append) ||
        !find(library, "curl_slist_free_all", &curl.free_all)) {
        return "this machine's libcurl lacks functions";
    }
    return curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? NULL : "libcurl does not start";
}

CURL *ccurl_open(void) { return curl.init(); }
void ccurl_close(CURL *handle) { curl.cleanup(handle); }

CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) { return curl.setopt(handle, option, value); }

CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl.setopt(handle, option, value);
}

CURLcode ccurl_set_body(CURL *handle, const uint8_t *bytes, size_t count) {
    // The count comes first: without it the body would end at a zero byte.
    CURLcode code = curl.setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count);
    // NULL would ask for a body from elsewhere.
    return code == CURLE_OK ? curl.setopt(handle, CURLOPT_COPYPOSTFIELDS, bytes ? (const void *)bytes : "") : code;
}

CURLcode ccurl_clear_body(CURL *handle) {
    curl.setopt(handle, CURLOPT_COPYPOSTFIELDS, NULL);
    curl.setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)-1);
    return curl.setopt(handle, CURLOPT_HTTPGET, 1L);
}

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl.setopt(handle, option, value);
}

CURLcode ccurl_set_receiver(CURL *handle, CURLoption option, curl_write_callback receive) {
    return curl.setopt(handle, option, receive);
}

CURLcode ccurl_set_asker(CURL *handle, ccurl_request_callback ask, void *data) {
#if LIBCURL_VERSION_NUM >= 0x075000
    if (curl.setopt(handle, CURLOPT_PREREQFUNCTION, ask) == CURLE_OK) {
        return curl.setopt(handle, CURLOPT_PREREQDATA, data);
    }
#endif
    return curl.setopt(handle, CURLOPT_FORBID_REUSE, 1L);
}

CURLcode ccurl_set_opener(CURL *handle, curl_opensocket_callback open) {
    return curl.setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open);
}

CURLcode ccurl_allow_http_alone(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    if (curl.setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK) return CURLE_OK;
#endif
    // By numbers, before 7.85.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    return curl.setopt(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#pragma GCC diagnostic pop
}

struct curl_slist *ccurl_append(struct curl_slist *lines, const char *line) { return curl.append(lines, line); }
void ccurl_free_lines(struct curl_slist *lines) { curl.free_all(lines); }

CURLcode ccurl_perform(CURL *handle) { return curl.perform(handle); }

const char *ccurl_redirect(CURL *handle) {
    char *target = NULL;
    curl.getinfo(handle, CURLINFO_REDIRECT_URL, &target);
    return target;
}

double ccurl_total_seconds(CURL *handle) {
    curl_off_t microseconds = 0;
    curl.getinfo(handle, CURLINFO_TOTAL_TIME_T, &microseconds);
    return (double)microseconds / 1e6;
}

const char *ccurl_words(CURLcode code) { return curl.words(code); }

int ccurl_address(const struct curl_sockaddr *target, uint8_t *bytes) {
    if (target->family == AF_INET) {
        memcpy(bytes, &((const struct sockaddr_in *)(const void *)&target->addr)->sin_addr, 4);
        return 4;
    }
    if (target->family == AF_INET6) {
        memcpy(bytes, &((const struct sockaddr_in6 *)(const void *)&target->addr)->sin6_addr, 16);
        return 16;
    }
    return 0;
}

curl_socket_t ccurl_open_socket(const struct curl_sockaddr *target) {
    curl_socket_t opened = socket(target->family, target->socktype, target->protocol);
    if (opened >= 0) fcntl(opened, F_SETFD, FD_CLOEXEC);
    return opened;
}

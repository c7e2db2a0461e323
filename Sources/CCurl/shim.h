#ifndef CCURL_SHIM_H
#define CCURL_SHIM_H

#include <curl/curl.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

// Swift calls no variadic functions: one function for each type of an option's value.
static inline CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_size(CURL *handle, CURLoption option, int64_t value) {
    return curl_easy_setopt(handle, option, (curl_off_t)value);
}

static inline CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) {
    return curl_easy_setopt(handle, option, value);
}

static inline CURLcode ccurl_set_lines(CURL *handle, struct curl_slist *lines) {
    return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, lines);
}

static inline CURLcode ccurl_set_receiver(CURL *handle, CURLoption option, curl_write_callback receive) {
    return curl_easy_setopt(handle, option, receive);
}

static inline CURLcode ccurl_set_opener(CURL *handle, curl_opensocket_callback open) {
    return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open);
}

// No other protocols than these; named by numbers before libcurl 7.85.
static inline CURLcode ccurl_allow_http_alone(CURL *handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    return curl_easy_setopt(handle, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
}

static inline CURLcode ccurl_get_number(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode ccurl_get_text(CURL *handle, CURLINFO info, const char **value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline double ccurl_total_seconds(CURL *handle) {
    curl_off_t microseconds = 0;
    curl_easy_getinfo(handle, CURLINFO_TOTAL_TIME_T, &microseconds);
    return (double)microseconds / 1e6;
}

// The address that a connection goes to, in network order: 4 or 16 bytes; 0 for none of the Internet's.
static inline int ccurl_address(const struct curl_sockaddr *target, uint8_t bytes[16]) {
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

// A socket that programs started by this one do not inherit.
static inline curl_socket_t ccurl_open_socket(const struct curl_sockaddr *target) {
    curl_socket_t socket_ = socket(target->family, target->socktype, target->protocol);
    if (socket_ >= 0) fcntl(socket_, F_SETFD, FD_CLOEXEC);
    return socket_;
}

#endif

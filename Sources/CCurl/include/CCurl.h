// libcurl, loaded when it is first asked for: it brings thirty libraries, and a program that was linked against it
// would take more than twice as long to start. Its headers are those of the build; its functions are called from
// CCurl.c alone.
//
// Swift calls no variadic functions: there is one function here for each type of an option's value.
#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Loads the library and makes it ready. Once, before all else; by one thread. NULL, or why it cannot be: a static
/// text.
const char *_Nullable ccurl_load(void);

/// An easy handle; NULL for want of memory. Free it with ccurl_close.
CURL *_Nullable ccurl_open(void);
void ccurl_close(CURL *_Nonnull handle);

CURLcode ccurl_set_number(CURL *_Nonnull handle, CURLoption option, long value);
/// The text is copied.
CURLcode ccurl_set_text(CURL *_Nonnull handle, CURLoption option, const char *_Nonnull value);
/// The next requests are POSTs with these bytes, which are copied.
CURLcode ccurl_set_body(CURL *_Nonnull handle, const uint8_t *_Nullable bytes, size_t count);
/// The next requests are GETs.
CURLcode ccurl_clear_body(CURL *_Nonnull handle);
CURLcode ccurl_set_pointer(CURL *_Nonnull handle, CURLoption option, void *_Nullable value);
CURLcode ccurl_set_receiver(CURL *_Nonnull handle, CURLoption option, curl_write_callback _Nonnull receive);
CURLcode ccurl_set_opener(CURL *_Nonnull handle, curl_opensocket_callback _Nonnull open);
/// Asked before each request that goes out: other than 0 gives it up. On its own the library sends a request again, at once,
/// when a kept connection ends without an answer. A library that is too old to ask keeps no connections.
typedef int (*ccurl_request_callback)(
    void *_Nullable data, char *_Nullable address, char *_Nullable local, int port, int localPort);
CURLcode ccurl_set_asker(CURL *_Nonnull handle, ccurl_request_callback _Nonnull ask, void *_Nullable data);
/// No other protocols than HTTP and HTTPS.
CURLcode ccurl_allow_http_alone(CURL *_Nonnull handle);

/// The lines with one more, which is copied; NULL for want of memory. Free them with ccurl_free_lines.
struct curl_slist *_Nullable ccurl_append(struct curl_slist *_Nullable lines, const char *_Nonnull line);
void ccurl_free_lines(struct curl_slist *_Nullable lines);

CURLcode ccurl_perform(CURL *_Nonnull handle);
/// Where the answer leads to; NULL where it is no redirect. The library's until the next request.
const char *_Nullable ccurl_redirect(CURL *_Nonnull handle);
/// What the last request took.
double ccurl_total_seconds(CURL *_Nonnull handle);
/// The library's words for a code: a static text.
const char *_Nonnull ccurl_words(CURLcode code);

/// The address that a connection goes to, in network order: 4 or 16 bytes; 0 for none of the Internet's.
int ccurl_address(const struct curl_sockaddr *_Nonnull target, uint8_t *_Nonnull bytes);
/// A socket that programs started by this one do not inherit.
curl_socket_t ccurl_open_socket(const struct curl_sockaddr *_Nonnull target);

#ifdef __cplusplus
}
#endif

#endif

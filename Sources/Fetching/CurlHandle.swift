internal import CCurl

/// libcurl's easy handle, and the only file that calls it: one request and its answer at a time, over connections that
/// are kept for the next.
///
/// Ownership: the handle, the buffer for its messages and the lines that it sends are freed here.
/// Thread: one at a time.
@safe final class CurlHandle {
    private let handle: UnsafeMutableRawPointer
    private let message: UnsafeMutablePointer<CChar>
    private let receiver: CurlReceiver

    /// An answer; redirects are not followed.
    struct Answer {
        var status: Int
        /// Lines behind the first.
        var header: [UInt8]
        /// As it was sent, compressed or not.
        var body: [UInt8]
        /// Where a redirect leads to, whole.
        var target: String?
        var seconds: Double
    }

    /// libcurl is loaded and made ready once for the process; nil where it was, else why not.
    // SAFETY: the words are a static text.
    private static let obstacle = unsafe ccurl_load().map { unsafe String(cString: $0) }

    init(_ configuration: FetchConfiguration) throws(FetchError) {
        if let obstacle = Self.obstacle { throw FetchError(kind: .failed, url: "", reason: obstacle) }
        // SAFETY: this owner alone has both, and frees them in deinit.
        guard let handle = unsafe ccurl_open() else {
            throw FetchError(kind: .failed, url: "", reason: "not enough memory")
        }
        unsafe self.handle = handle
        unsafe message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe message.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        receiver = CurlReceiver(addresses: configuration.addresses, bodyLimit: configuration.bodyLimit)
        try set(configuration)
        setReceiver()
    }

    deinit {
        // SAFETY: made in init; nobody else has them. The handle goes first, for it may write a message.
        unsafe ccurl_close(handle)
        unsafe message.deallocate()
    }

    private func set(_ configuration: FetchConfiguration) throws(FetchError) {
        let numbers = [
            (CURLOPT_NOSIGNAL, 1), (CURLOPT_FOLLOWLOCATION, 0), (CURLOPT_SUPPRESS_CONNECT_HEADERS, 1),
            (CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(configuration.connectTimeout)),
            (CURLOPT_LOW_SPEED_LIMIT, max(1, configuration.slowness.bytesPerSecond)),
            (CURLOPT_LOW_SPEED_TIME, max(1, configuration.slowness.seconds)),
        ]
        // SAFETY: libcurl copies texts; the handle is alive as long as its owner.
        var codes = numbers.map { unsafe ccurl_set_number(handle, $0, $1) }
        codes.append(unsafe ccurl_allow_http_alone(handle))
        codes.append(unsafe ccurl_set_opener(handle, openSocket))
        codes.append(unsafe ccurl_set_text(handle, CURLOPT_USERAGENT, configuration.userAgent))
        switch configuration.proxy {
        case .environment: break
        case .none: codes.append(unsafe ccurl_set_text(handle, CURLOPT_PROXY, ""))
        case .server(let url): codes.append(unsafe ccurl_set_text(handle, CURLOPT_PROXY, url))
        }
        if let file = configuration.certificateFile {
            codes.append(unsafe ccurl_set_text(handle, CURLOPT_CAINFO, file))
        }
        // Without one of these the handle would do more than it may.
        if let code = codes.first(where: { $0 != CURLE_OK }) {
            throw FetchError(kind: .failed, url: "", reason: Self.words(for: code))
        }
    }

    private func setReceiver() {
        // SAFETY: the receiver and the buffer live as long as this owner, which frees the handle before.
        let data = unsafe Unmanaged.passUnretained(receiver).toOpaque()
        unsafe ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, message)
        unsafe ccurl_set_receiver(handle, CURLOPT_HEADERFUNCTION, takeHeader)
        unsafe ccurl_set_pointer(handle, CURLOPT_HEADERDATA, data)
        unsafe ccurl_set_receiver(handle, CURLOPT_WRITEFUNCTION, takeBody)
        unsafe ccurl_set_pointer(handle, CURLOPT_WRITEDATA, data)
        unsafe ccurl_set_pointer(handle, CURLOPT_OPENSOCKETDATA, data)
        unsafe ccurl_set_asker(handle, askOnce, data)
    }

    /// Asks and waits for the whole answer.
    ///
    /// - Parameters:
    ///   - lines: fields of the header: "Accept: text/html".
    ///   - body: what is sent with POST; nil for a GET.
    ///   - seconds: after so many it is given up.
    func perform(
        _ url: String, lines: [String], body: [UInt8]?, seconds: Double
    ) throws(FetchError) -> Answer {
        receiver.reset(keepsBody: body == nil)
        // SAFETY: libcurl copies texts; the lines are freed when they are not used any more; the buffer has room for a
        // message.
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines { unsafe list = ccurl_append(list, line) ?? list }
        defer {
            unsafe ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, nil)
            unsafe ccurl_free_lines(list)
        }
        unsafe message.pointee = 0
        unsafe ccurl_set_text(handle, CURLOPT_URL, url)
        unsafe ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, list)
        unsafe ccurl_set_number(handle, CURLOPT_TIMEOUT_MS, Self.milliseconds(seconds))
        let prepared = setBody(body)
        let code = prepared == CURLE_OK ? unsafe ccurl_perform(handle) : prepared
        if let error = error(for: code, at: url) { throw error }
        return Answer(
            status: receiver.status, header: receiver.header, body: receiver.body, target: target,
            seconds: unsafe ccurl_total_seconds(handle))
    }

    private func setBody(_ body: [UInt8]?) -> CURLcode {
        // SAFETY: libcurl copies so many bytes during the call.
        guard let body else { return unsafe ccurl_clear_body(handle) }
        return unsafe body.withUnsafeBufferPointer { unsafe ccurl_set_body(handle, $0.baseAddress, $0.count) }
    }

    private var target: String? {
        // SAFETY: the text is libcurl's until the next request, and is copied.
        unsafe ccurl_redirect(handle).map { unsafe String(cString: $0) }
    }

    private func error(for code: CURLcode, at url: String) -> FetchError? {
        if code == CURLE_OK { return nil }
        if receiver.isBeyondLimit {
            // The rest of what nobody reads.
            if !receiver.takesBody { return nil }
            return FetchError(kind: .tooLarge, url: url, reason: "the body is larger than we take")
        }
        if let refusal = receiver.refusal, code == CURLE_COULDNT_CONNECT {
            return FetchError(kind: .refusedAddress, url: url, reason: refusal)
        }
        // SAFETY: libcurl ends its message with a zero byte.
        let told = unsafe String(cString: message)
        let reason = told.isEmpty ? Self.words(for: code) : told
        return FetchError(kind: Self.kinds[code.rawValue] ?? .failed, url: url, reason: reason)
    }

    private static let kinds: [UInt32: FetchError.Kind] = [
        // Schemes are checked before: what is left is an answer of HTTP/0.9.
        CURLE_UNSUPPORTED_PROTOCOL.rawValue: .interrupted, CURLE_URL_MALFORMAT.rawValue: .invalidURL,
        CURLE_COULDNT_RESOLVE_HOST.rawValue: .unresolvedHost, CURLE_COULDNT_RESOLVE_PROXY.rawValue: .unresolvedHost,
        CURLE_COULDNT_CONNECT.rawValue: .unreachable, CURLE_OPERATION_TIMEDOUT.rawValue: .timeout,
        CURLE_SSL_CONNECT_ERROR.rawValue: .insecure, CURLE_PEER_FAILED_VERIFICATION.rawValue: .insecure,
        CURLE_SSL_CERTPROBLEM.rawValue: .insecure, CURLE_SSL_CIPHER.rawValue: .insecure,
        CURLE_SSL_CACERT_BADFILE.rawValue: .insecure, CURLE_SSL_ISSUER_ERROR.rawValue: .insecure,
        CURLE_PARTIAL_FILE.rawValue: .interrupted, CURLE_GOT_NOTHING.rawValue: .interrupted,
        CURLE_RECV_ERROR.rawValue: .interrupted, CURLE_SEND_ERROR.rawValue: .interrupted,
        CURLE_ABORTED_BY_CALLBACK.rawValue: .interrupted, CURLE_WEIRD_SERVER_REPLY.rawValue: .interrupted,
        CURLE_HTTP2.rawValue: .interrupted,
        CURLE_HTTP2_STREAM.rawValue: .interrupted, CURLE_WRITE_ERROR.rawValue: .tooLarge,
    ]

    private static func words(for code: CURLcode) -> String {
        // SAFETY: a static text.
        unsafe String(cString: ccurl_words(code))
    }

    /// At least one: 0 means that there is no limit.
    private static func milliseconds(_ seconds: Double) -> Int { max(1, Int(min(seconds, 1e6) * 1000)) }
}

private func receiver(_ data: UnsafeMutableRawPointer?) -> CurlReceiver? {
    // SAFETY: the data are the receiver that `setReceiver` gave, which outlives the handle.
    unsafe data.map { unsafe Unmanaged<CurlReceiver>.fromOpaque($0).takeUnretainedValue() }
}

private func bytes(_ start: UnsafeMutablePointer<CChar>?, _ count: Int) -> [UInt8] {
    // SAFETY: libcurl gives so many bytes, which are copied.
    unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
}

private func takeHeader(
    _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ data: UnsafeMutableRawPointer?
) -> Int {
    unsafe receiver(data)?.takeHeader(bytes(start, size * count)) == true ? size * count : 0
}

private func takeBody(
    _ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ data: UnsafeMutableRawPointer?
) -> Int {
    unsafe receiver(data)?.takeBody(bytes(start, size * count)) == true ? size * count : 0
}

/// Called before a request goes out; other than 0 keeps it back.
private func askOnce(
    _ data: UnsafeMutableRawPointer?, _ address: UnsafeMutablePointer<CChar>?, _ local: UnsafeMutablePointer<CChar>?,
    _ port: CInt, _ localPort: CInt
) -> CInt {
    unsafe receiver(data)?.mayAsk() == true ? 0 : 1
}

/// Opens a socket where the address may be connected to: the one that the connection is then made to.
private func openSocket(
    _ data: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ target: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    // SAFETY: libcurl's address is alive during the call; sixteen bytes are what an address has at most.
    guard let target = unsafe target, let receiver = unsafe receiver(data) else { return CURL_SOCKET_BAD }
    var room = [UInt8](repeating: 0, count: 16)
    let count = Int(unsafe ccurl_address(target, &room))
    guard receiver.mayConnect(to: NetworkAddress(bytes: Array(room.prefix(count)))) else { return CURL_SOCKET_BAD }
    return unsafe ccurl_open_socket(target)
}

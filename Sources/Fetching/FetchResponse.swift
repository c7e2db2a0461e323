package import Archives

/// What a server answered.
package struct FetchResponse: Hashable, Sendable {
    /// Of the last answer: to a GET never a redirect that can be followed.
    package var status: Int
    /// Where that answer is from, behind all redirects.
    package var url: String
    /// The redirects that led there, in order.
    package var redirects: [Redirect]
    package var header: Header
    /// Decompressed, without regard to its charset. Empty unless the status is a success (2xx): what errors say is not
    /// kept.
    package var body: [UInt8]
    /// What was wrong and could be read all the same.
    package var remarks: [String]

    package struct Redirect: Hashable, Sendable {
        /// 301 and 308 are meant to last: the new address is the page's.
        package var status: Int
        package var target: String
    }

    /// The kept response is still the page.
    package var isNotModified: Bool { status == 304 }

    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The fields that say how to ask again and what the body is.
    package struct Header: Hashable, Sendable {
        package var entityTag: String?
        package var lastModified: String?
        package var contentType: String?
        package var retryAfter: RetryAfter?
        /// Seconds for which the answer is fresh, by Cache-Control.
        package var maxAge: Int?

        package init(_ fields: HeaderFields) {
            entityTag = fields["ETag"]
            lastModified = fields["Last-Modified"]
            contentType = fields["Content-Type"]
            retryAfter = fields["Retry-After"].flatMap(RetryAfter.init)
            maxAge = fields.list("Cache-Control").lazy.compactMap(Self.maxAge).first
        }

        private static func maxAge(_ directive: String) -> Int? {
            let sides = directive.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].lowercased() == "max-age" else { return nil }
            return wholeNumber(sides[1].filter { $0 != "\"" })
        }
    }
}

/// When a server wants to be asked again (RFC 9110, 10.2.3).
package enum RetryAfter: Hashable, Sendable {
    case seconds(Int)
    case date(HTTPDate)

    package init?(_ text: String) {
        if let seconds = wholeNumber(text) {
            self = .seconds(seconds)
        } else if let date = HTTPDate(text) {
            self = .date(date)
        } else {
            return nil
        }
    }

    /// - Parameter now: seconds since 1970.
    /// - Returns: seconds from then on, never below 0.
    package func seconds(from now: Double) -> Double {
        switch self {
        case .seconds(let count): Double(count)
        case .date(let date): max(0, Double(date.secondsSince1970) - now)
        }
    }
}

/// Digits alone; what is too large for a number is the largest.
private func wholeNumber(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text) ?? .max
}

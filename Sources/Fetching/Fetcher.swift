internal import Archives

/// Fetches pages over HTTP, one after another: conditional requests, redirects, content codings, limits of size and
/// time. Sends, too, within the same limits.
///
/// Whether and when a page may be asked for is for its user: `RobotsRules` and `HostPoliteness` say.
/// Connections are kept for the next request. No cookies, no passwords, nothing kept between pages.
/// Thread: one at a time.
package final class Fetcher {
    private let configuration: FetchConfiguration
    private let handle: CurlHandle

    /// - Throws: where libcurl has no memory or does not take a setting.
    package init(_ configuration: FetchConfiguration) throws(FetchError) {
        self.configuration = configuration
        handle = try CurlHandle(configuration)
    }

    /// Asks for a page, behind redirects, and waits until it is there; or sends, and waits for the answer.
    ///
    /// Every answer is a response, whatever its status; errors are what kept an answer away.
    ///
    /// - Parameter mayFollow: asked with the target of each redirect before that is asked for: its host may have other
    ///   rules for robots, and not be due yet.
    package func fetch(
        _ request: FetchRequest, following mayFollow: (String) -> Bool = { _ in true }
    ) throws(FetchError) -> FetchResponse {
        // What is decoded here; libcurl is not told, so that a body that is cut off or a bomb shows. To send, nobody is asked
        // for leave first.
        let lines = request.headerLines + [request.body == nil ? "Accept-Encoding: gzip, deflate, br" : "Expect:"]
        var (url, secondsLeft) = (request.url, configuration.totalTimeout)
        var redirects: [FetchResponse.Redirect] = []
        while true {
            guard Self.isWeb(url) else {
                throw FetchError(kind: .invalidURL, url: url, reason: "it is no URL of http or https")
            }
            guard secondsLeft > 0 else {
                throw FetchError(kind: .timeout, url: url, reason: "no time is left behind redirects")
            }
            let answer = try handle.perform(url, lines: lines, body: request.body?.bytes, seconds: secondsLeft)
            guard request.body == nil, let target = answer.target, Self.redirecting.contains(answer.status) else {
                return try response(answer, from: url, redirects)
            }
            redirects.append(FetchResponse.Redirect(status: answer.status, target: target))
            guard redirects.count <= configuration.redirectLimit else {
                let reason = "more than \(configuration.redirectLimit) redirects"
                throw FetchError(kind: .tooManyRedirects, url: target, reason: reason)
            }
            guard mayFollow(target) else {
                throw FetchError(kind: .unwantedRedirect, url: target, reason: "the redirect to it is not followed")
            }
            (url, secondsLeft) = (target, secondsLeft - answer.seconds)
        }
    }

    private static let redirecting: Set<Int> = [301, 302, 303, 307, 308]

    /// What libcurl would make of other text, such as what follows a zero byte, is not what its writer sees.
    private static func isWeb(_ url: String) -> Bool {
        guard url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
        let scheme = url.prefix { $0 != ":" }
        return ["http", "https"].contains(scheme.lowercased()) && url.dropFirst(scheme.count).hasPrefix("://")
    }

    private func response(
        _ answer: CurlHandle.Answer, from url: String, _ redirects: [FetchResponse.Redirect]
    ) throws(FetchError) -> FetchResponse {
        let fields = HeaderFields(answer.header[...])
        var response = FetchResponse(
            status: answer.status, url: url, redirects: redirects, header: FetchResponse.Header(fields), body: [],
            remarks: [])
        let decoder = ContentDecoder(limit: configuration.bodyLimit, takesCutBodies: false)
        do {
            response.body = try decoder.decode(
                answer.body, codings: fields.list("Content-Encoding"), remarks: &response.remarks)
        } catch {
            throw Self.error(error, at: url)
        }
        return response
    }

    private static func error(_ failure: ContentDecoder.Failure, at url: String) -> FetchError {
        switch failure {
        case .tooLarge: FetchError(kind: .tooLarge, url: url, reason: "the body unpacks to more than we take")
        case .damaged(let reason): FetchError(kind: .damaged, url: url, reason: reason)
        case .unsupported(let coding): FetchError(kind: .damaged, url: url, reason: "its coding is unknown: \(coding)")
        }
    }
}

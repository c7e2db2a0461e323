internal import Fetching
internal import Store

/// Sends alerts as Standard Webhooks has it (standardwebhooks.com): a POST of the JSON, signed, with an id that stays the
/// same over all tries and the time of this one.
package struct WebhookDelivery {
    private let url: String
    private let secret: WebhookSecret?
    private let fetcher: Fetcher

    /// - Parameter secret: nil: requests are not signed.
    init(url: String, secret: WebhookSecret?, _ configuration: FetchConfiguration) throws(FetchError) {
        (self.url, self.secret) = (url, secret)
        fetcher = try Fetcher(configuration)
    }

    func deliver(_ alert: QueuedAlert, now: Double) -> DeliveryResult {
        let timestamp = Int(now)
        var request = FetchRequest(url: url)
        request.body = FetchRequest.Body(contentType: "application/json", bytes: alert.payload)
        request.headerFields = ["webhook-id": alert.id, "webhook-timestamp": "\(timestamp)"]
        if let secret {
            request.headerFields["webhook-signature"] = secret.signature(
                id: alert.id, timestamp: timestamp, body: alert.payload)
        }
        let response: FetchResponse
        do {
            response = try fetcher.fetch(request)
        } catch {
            // The address may hold a secret: only the reason is told.
            return .failed(reason: error.reason)
        }
        switch response.status {
        case 200..<300: return .delivered
        case 410: return .gone(reason: "the answer was 410: it is gone for good")
        case 300..<400:
            return .failed(reason: "the answer was \(response.status): redirects are not followed")
        default:
            let retryAfter = response.header.retryAfter?.seconds(from: now)
            return .failed(reason: "the answer was \(response.status)", retryAfter: retryAfter)
        }
    }
}

package import Fetching
package import Store

/// Somebody who is told of alerts, as configured.
package enum AlertReceiver {
    /// Of each, one after another.
    case delivery(AlertDelivery)
    /// Of the newest, all at once.
    case feed(AtomFile)

    /// - Parameters:
    ///   - fetching: how webhooks are asked: with which limits, and at which addresses.
    ///   - environment: where secrets are, and what commands get.
    package init(
        _ delivery: Configuration.Delivery, fetching: FetchConfiguration, environment: [String: String]
    ) throws(AlertReceiverError) {
        switch delivery.kind {
        case .webhook(let url, let variable):
            var secret: WebhookSecret?
            if let variable {
                do {
                    secret = try WebhookSecret(environment[variable])
                } catch { throw AlertReceiverError(delivery: delivery.name, reason: "\(variable) \(error)") }
            }
            do {
                self = .delivery(.webhook(try WebhookDelivery(url: url, secret: secret, fetching)))
            } catch { throw AlertReceiverError(delivery: delivery.name, reason: error.reason) }
        case .jsonLines(let path): self = .delivery(.jsonLines(JSONLinesDelivery(path: path)))
        case .command(let arguments):
            self = .delivery(.command(CommandDelivery(arguments: arguments, environment: environment)))
        case .atom(let path): self = .feed(AtomFile(path: path))
        }
    }
}

/// Why nobody can be told there. Secrets are not in it.
package struct AlertReceiverError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Its name in the configuration.
    package var delivery: String
    package var reason: String

    package var description: String { "the delivery \(delivery) cannot work: \(reason)" }
}

/// Tells one alert after another.
///
/// Thread: one at a time.
package enum AlertDelivery {
    case webhook(WebhookDelivery)
    case jsonLines(JSONLinesDelivery)
    case command(CommandDelivery)

    /// Tries once, and waits for the end of it.
    ///
    /// - Parameter now: seconds since 1970.
    package func deliver(_ alert: QueuedAlert, now: Double) -> DeliveryResult {
        switch self {
        case .webhook(let webhook): webhook.deliver(alert, now: now)
        case .jsonLines(let file): file.deliver(alert)
        case .command(let command): command.deliver(alert)
        }
    }
}

/// What became of a try to tell.
package enum DeliveryResult: Hashable, Sendable {
    case delivered
    /// To be tried again; `retryAfter`: not before so many seconds have passed.
    case failed(reason: String, retryAfter: Double? = nil)
    /// Nobody will be there any more.
    case gone(reason: String)
}

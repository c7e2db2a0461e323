import Fetching
import Testing

@testable import Monitor

/// What a delivery is made of, and what keeps it from being made.
@Suite struct AlertReceiverTests {
    private func fault(_ secret: String?) -> AlertReceiverError? {
        let delivery = Configuration.Delivery(
            name: "tim", kind: .webhook(url: "https://example.org/", secretVariable: "RAHASIA"))
        let environment = secret.map { ["RAHASIA": $0] } ?? [:]
        do throws(AlertReceiverError) {
            _ = try AlertReceiver(
                delivery, fetching: FetchConfiguration(userAgent: "penguji/1.0"), environment: environment)
            return nil
        } catch { return error }
    }

    /// 24 bytes, with and without what may stand around them.
    @Test(arguments: [
        "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz",
        " whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz\n", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNA==",
    ])
    func secretsThatWill(secret: String) {
        #expect(fault(secret) == nil)
    }

    @Test(
        arguments: [
            (nil, "is not set"), ("", "is not set"), (" \n", "is not set"),
            ("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=", "23 bytes"), ("whsec_", "0 bytes"),
            ("rahasia sekali, dan tidak dalam base64", "no base64"),
            ("whsec_whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz", "no"),
        ] as [(String?, String)])
    func secretsThatWillNot(secret: String?, told: String) throws {
        let error = try #require(fault(secret))
        #expect(error.description.hasPrefix("the delivery tim cannot work: RAHASIA "))
        #expect(error.description.contains(told))
        let letters = (secret ?? "").filter(\.isLetter)
        #expect(letters.count < 7 || !error.description.contains(secret ?? ""))
    }

    @Test func everyKindIsMade() throws {
        let kinds: [Configuration.Delivery.Kind] = [
            .webhook(url: "https://example.org/", secretVariable: nil), .jsonLines(path: "a.jsonl"),
            .command(["true"]), .atom(path: "a.xml"),
        ]
        let made = try kinds.map { kind in
            let receiver = try AlertReceiver(
                Configuration.Delivery(name: "a", kind: kind),
                fetching: FetchConfiguration(userAgent: "penguji/1.0"), environment: [:])
            return switch receiver {
            case .delivery(.webhook): "webhook"
            case .delivery(.jsonLines): "jsonl"
            case .delivery(.command): "command"
            case .feed: "atom"
            }
        }
        #expect(made == ["webhook", "jsonl", "command", "atom"])
    }
}

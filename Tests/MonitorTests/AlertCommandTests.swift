import Store
import TestSupport
import Testing

@testable import Monitor

/// Programs that are told of alerts.
@Suite struct AlertCommandTests {
    private func deliver(_ arguments: [String], environment: [String: String] = ["PATH": "/usr/bin:/bin"])
        -> DeliveryResult
    {
        CommandDelivery(arguments: arguments, environment: environment).deliver(queuedAlert())
    }

    @Test func theProgramGetsAllOfIt() throws {
        let folder = try TemporaryFolder()
        let script = "cat > \"$1\"; printf '%s %s %s' \"$INGEST_ALERT_ID\" \"$INGEST_ALERT_RULE\" \"$LAIN\" >> \"$1\""
        let environment = ["LAIN": "a b", "PATH": "/usr/bin:/bin", "INGEST_ALERT_ID": "lama"]
        #expect(deliver(["sh", "-c", script, "sh", folder.path("a")], environment: environment) == .delivered)
        let alert = queuedAlert()
        #expect(
            try folder.read("a") == String(decoding: alert.payload, as: UTF8.self) + "\n\(alert.id) large a b")
    }

    /// What the shell would make of it, it does not.
    @Test func thereIsNoShell() throws {
        let folder = try TemporaryFolder()
        #expect(deliver(["touch", folder.path("$HOME;a b")]) == .delivered)
        #expect(try folder.files() == ["$HOME;a b"])
    }

    @Test func failuresAreTold() {
        let bell = "\u{7}"
        #expect(deliver(["false"]) == .failed(reason: "the command ended with status 1"))
        #expect(
            deliver(["sh", "-c", "echo 'tidak \(bell)bisa' >&2; echo lagi >&2; exit 3"])
                == .failed(reason: "the command ended with status 3: tidak bisa"))
        #expect(deliver(["sh", "-c", "kill -9 $$"]) == .failed(reason: "the command was ended by signal 9"))
        let missing = deliver(["/tidak/ada"])
        #expect(missing == .failed(reason: "/tidak/ada cannot be opened: No such file or directory"))
        #expect(deliver(["sh", "-c", "head -c 9999 /dev/zero | tr '\\0' x >&2; exit 1"]).reason?.count ?? 0 < 300)
    }

    @Test func whatTakesTooLongFails() {
        var command = CommandDelivery(arguments: ["sleep", "60"], environment: ["PATH": "/usr/bin:/bin"])
        command.timeLimit = 1
        let result = ContinuousClock().measure {
            #expect(command.deliver(queuedAlert()) == .failed(reason: "the command took longer than 1 s"))
        }
        #expect(result < .seconds(20))
    }
}

import Foundation

/// Runs a bash script, whose /dev/tcp sends any bytes.
enum Bash {
    /// - Returns: what stood on standard output.
    static func output(of script: String, environment: [String: String] = [:]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", script]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// Whether a program is on the path.
    static func has(_ program: String) -> Bool {
        (try? output(of: "command -v \(program)"))?.isEmpty == false
    }
}

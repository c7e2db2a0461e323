import Foundation
import TestSupport

/// Python with packages that only some machines have.
enum Python {
    /// Whether `python3` is there and knows a module.
    static func has(_ modules: String...) -> Bool {
        let output = try? run("import \(modules.joined(separator: ", ")); print('there')", in: "/")
        return output == "there\n"
    }

    /// - Returns: what the script printed, with what it had to say against it.
    static func run(_ script: String, in folder: String, _ arguments: [String] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

internal import Foundation

/// Compiles the registers and word lists of a folder into a Swift file of packed tables.
///
///     lexicon-compiler FOLDER OUTPUT
@main
struct LexiconCompiler {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first, let output = arguments.dropFirst().first else {
            stop([Fault(path: "lexicon-compiler", message: "needs the registers' folder and the file to write")])
        }
        var registers = Registers(folder: URL(filePath: folder))
        let tables = try registers.tables()
        guard registers.faults.isEmpty else { stop(registers.faults) }
        try Data(tables.utf8).write(to: URL(filePath: output))
    }

    private static func stop(_ faults: [Fault]) -> Never {
        FileHandle.standardError.write(Data(faults.map { "\($0)\n" }.joined().utf8))
        exit(1)
    }
}

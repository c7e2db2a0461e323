import Foundation
import PackagePlugin

/// Compiles the registers and word lists beside a target's sources into one Swift file of packed tables.
@main
struct CompileLexicon: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL.appending(path: "Lexicon/Registers")
        let inputs = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".tsv") }.map { folder.appending(path: $0) }
        let output = context.pluginWorkDirectoryURL.appending(path: "LexiconTables.swift")
        return [
            .buildCommand(
                displayName: "Compile registers",
                executable: try context.tool(named: "lexicon-compiler").url,
                arguments: [folder.path, output.path],
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}

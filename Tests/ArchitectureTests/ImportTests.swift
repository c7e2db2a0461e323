import TestSupport
import Testing

@Suite struct ImportTests {
    private static let system: Set<String> = ["Glibc", "Musl", "Darwin"]

    /// What each module may import. Whoever adds to this table adds a dependency: see docs/decisions.
    private static let allowed: [String: Set<String>] = [
        "JSON": [],
        "Records": ["JSON"],
        "Mathematics": [],
        "Ingest": ["CLibxml2", "CICU", "JSON", "Mathematics", "Records"],
        "LexiconFormat": [],
        "TextAnalysis": ["CICU", "LexiconFormat", "Mathematics", "Records"],
        "Files": system.union(["CCrashHandler"]),
        "Threads": system.union(["CCrashHandler"]),
        "Hashing": ["CNettle"],
        "Store": ["GRDB", "Hashing", "JSON", "Records"],
        "Feeds": ["CLibxml2", "JSON", "Records"],
        "Monitor": [
            "Archives", "Feeds", "Fetching", "Files", "FoundationEssentials", "Hashing", "Ingest", "JSON", "Logging",
            "Pipeline",
            "Records", "Store", "Threads", "Yams",
        ],
        "Exchange": ["Hashing", "JSON", "Records", "Store"],
        "Charts": [],
        "Archives": ["CArchive", "CBrotli", "CDeflate", "CZlib", "Files"],
        "Fetching": ["Archives", "CCurl"],
        "Pipeline": [
            "Archives", "Files", "Threads", "Hashing", "Ingest", "TextAnalysis", "Records", "JSON",
            "FoundationEssentials",
        ],
        "ingest-cli": [
            "ArgumentParser", "Charts", "Exchange", "Files", "Threads", "Logging", "Monitor", "Pipeline", "Store",
            "Ingest", "TextAnalysis", "Records", "JSON", "FoundationEssentials",
        ],
    ]

    @Test func modulesImportWhatTheyMay() throws {
        let files = try SourceFile.all()
        #expect(Set(files.map(\.module)) == Set(Self.allowed.keys))
        for file in files {
            let extra = file.imports.subtracting(Self.allowed[file.module] ?? [])
            #expect(extra.isEmpty, "\(file.path) imports \(extra.sorted())")
        }
    }

    /// The owners of handles: of decompressors, of libxml2, of ICU, of the operating system.
    private static let owners: Set<String> = [
        "Archives/Compression/BrotliDecoder.swift",
        "Archives/Compression/Deflater.swift",
        "Archives/Compression/Inflater.swift",
        "Archives/Compression/MemberInflater.swift",
        "Archives/Compression/OutputBuffer.swift",
        "Archives/Members/LibArchive.swift",
        "Feeds/Markup/XMLReader.swift",
        "Fetching/CurlHandle.swift",
        "Ingest/Bytes/CharsetConverter.swift",
        "Ingest/Document/HTMLTree.swift",
        "Files/ChildProcess.swift",
        "Files/FileDescriptor.swift",
        "Files/FileSystem.swift",
        "Files/LoopbackListener.swift",
        "Files/RunningProcess.swift",
        "Files/SystemSocket.swift",
        "Hashing/HMAC.swift",
        "Hashing/SHA256.swift",
        "TextAnalysis/Tokens/TextBreaker.swift",
        "Threads/Clock.swift",
        "Threads/CrashNotes.swift",
        "Threads/Monitor.swift",
        "Threads/Signals.swift",
        "Threads/Thread.swift",
    ]

    private static let libraries: Set<String> = [
        "CArchive", "CBrotli", "CCrashHandler", "CCurl", "CDeflate", "CICU", "CLibxml2", "CNettle", "CZlib",
    ]

    @Test func onlyOwnersOfHandlesTouchC() throws {
        for file in try SourceFile.all() where !Self.owners.contains(file.path) {
            let foreign = file.imports.intersection(Self.system.union(Self.libraries))
            #expect(foreign.isEmpty, "\(file.path) imports \(foreign.sorted())")
        }
    }

    @Test func onlyOwnersOfHandlesAreUnsafe() throws {
        for file in try SourceFile.all() {
            let isUnsafe = file.code.contains { $0.contains(/\bunsafe\b|Unsafe|OpaquePointer/) }
            if Self.owners.contains(file.path) {
                #expect(isUnsafe, "\(file.path) needs no place in the table any more")
                #expect(file.lines.contains { $0.contains("// SAFETY:") }, "\(file.path) does not say why it is safe")
            } else {
                #expect(!isUnsafe, "\(file.path)")
            }
        }
    }

    @Test func onlyOneFileIncludesICU() throws {
        for path in try SourceFile.paths() where path.hasSuffix(".h") || path.hasSuffix(".c") {
            let includesICU = try Checkout.text(of: "Sources/\(path)").contains("#include <unicode/")
            #expect(includesICU == (path == "CICU/CICU.c"), "\(path)")
        }
    }
}

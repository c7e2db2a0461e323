// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built the same way: language mode 6, explicit imports and
/// existentials, and pointer use that is written out (`unsafe`) or does not compile.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatWarning("StrictMemorySafety", as: .error),
]

let package = Package(
    name: "ingest-cli",
    platforms: [.macOS(.v14)],
    products: [
        .executable(name: "ingest-cli", targets: ["ingest-cli"]),
        .library(name: "Ingest", targets: ["Ingest"]),
        .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
        // The kinds, spans and tables that both speak in.
        .library(name: "Records", targets: ["Records"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // MARK: C seams
        .systemLibrary(
            name: "CLibxml2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "SystemICU",
            pkgConfig: "icu-i18n",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
        .target(
            name: "CICU",
            dependencies: ["SystemICU"],
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]),
        .systemLibrary(
            name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"]), .brew(["brotli"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),

        .systemLibrary(
            name: "CNettle",
            pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .target(name: "CCurl", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

        // MARK: What a crash leaves behind
        .target(name: "CCrashHandler"),

        // MARK: The contract
        .target(name: "JSON", swiftSettings: house),
        .target(name: "Records", dependencies: ["JSON"], swiftSettings: house),

        // MARK: What both stages calculate with
        .target(name: "Mathematics", swiftSettings: house),

        // MARK: Lexicons, packed while the package is built
        .target(name: "LexiconFormat", swiftSettings: house),
        .executableTarget(
            name: "lexicon-compiler",
            dependencies: ["LexiconFormat", "Records"],
            path: "Tools/LexiconCompiler",
            swiftSettings: house),
        .plugin(name: "CompileLexicon", capability: .buildTool(), dependencies: ["lexicon-compiler"]),

        // MARK: The two stages
        .target(
            name: "Ingest",
            dependencies: ["CLibxml2", "CICU", "JSON", "Mathematics", "Records"],
            swiftSettings: house),
        .target(
            name: "TextAnalysis",
            dependencies: ["CICU", "LexiconFormat", "Mathematics", "Records"],
            swiftSettings: house,
            // Rounding calls the C library's mathematics, which nothing links for a program without Foundation.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))],
            plugins: ["CompileLexicon"]),

        // MARK: The operating system, and hashes
        .target(name: "Files", dependencies: ["CCrashHandler"], swiftSettings: house),
        .target(name: "Threads", dependencies: ["CCrashHandler"], swiftSettings: house),
        .target(name: "Hashing", dependencies: ["CNettle"], swiftSettings: house),

        // MARK: Documents in containers
        .target(
            name: "Archives", dependencies: ["CArchive", "CBrotli", "CDeflate", "CZlib", "Files"], swiftSettings: house),

        // MARK: Pages from their servers
        .target(name: "Fetching", dependencies: ["Archives", "CCurl"], swiftSettings: house),

        // MARK: The flow
        .target(
            name: "Pipeline",
            dependencies: ["Archives", "Files", "Threads", "Hashing", "Ingest", "TextAnalysis", "Records", "JSON"],
            swiftSettings: house),
        // MARK: The archive
        .target(
            name: "Store",
            dependencies: ["Hashing", "Records", "JSON", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),

        // MARK: Where documents are announced, and watching these places
        .target(name: "Feeds", dependencies: ["CLibxml2", "JSON", "Records"], swiftSettings: house),
        .target(
            name: "Monitor",
            dependencies: [
                "Archives", "Feeds", "Fetching", "Files", "Hashing", "Ingest", "JSON", "Pipeline", "Records", "Store",
                "Threads", .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: house),

        // MARK: What an archive is told in: other standards, pictures
        .target(name: "Exchange", dependencies: ["Hashing", "JSON", "Records", "Store"], swiftSettings: house),
        .target(name: "Charts", swiftSettings: house),

        .executableTarget(
            name: "ingest-cli",
            dependencies: [
                "Charts", "Exchange", "Files", "Threads", "Monitor", "Pipeline", "Store", "Ingest", "TextAnalysis",
                "Records", "JSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),

        // MARK: Tests
        .target(
            name: "TestSupport",
            dependencies: ["Archives", "JSON", "Records"],
            path: "Tests/TestSupport",
            swiftSettings: house),
        .target(
            name: "FaultServer", dependencies: ["Threads"], path: "Tests/FaultServer", swiftSettings: house),
        .target(
            name: "WatchSupport",
            dependencies: [
                "FaultServer", "Monitor", "Store", "Threads", .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/WatchSupport", swiftSettings: house),
        .executableTarget(
            name: "watch-simulation",
            dependencies: [
                "FaultServer", "Files", "Monitor", "Store", "WatchSupport",
                .product(name: "Logging", package: "swift-log"),
            ],
            path: "Tests/WatchSimulation", swiftSettings: house),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: house),
        .testTarget(name: "MathematicsTests", dependencies: ["Mathematics"], swiftSettings: house),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "JSON", "TestSupport"], swiftSettings: house),
        .testTarget(name: "IngestTests", dependencies: ["Ingest", "Records", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "LexiconCompilerTests", dependencies: ["lexicon-compiler", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "TextAnalysisTests",
            dependencies: ["TextAnalysis", "LexiconFormat", "Mathematics", "Records", "TestSupport"],
            swiftSettings: house),
        .testTarget(name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: house),
        .testTarget(name: "ThreadsTests", dependencies: ["Files", "Threads", "TestSupport"], swiftSettings: house),
        .testTarget(name: "HashingTests", dependencies: ["Hashing", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "ArchivesTests", dependencies: ["Archives", "Files", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "FetchingTests", dependencies: ["FaultServer", "Fetching", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "PipelineTests",
            dependencies: ["Files", "Hashing", "Pipeline", "Ingest", "TextAnalysis", "Records", "JSON", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Records", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "JSON", "Records", "Store", "TestSupport"],
            swiftSettings: house),
        .testTarget(name: "FeedsTests", dependencies: ["Feeds"], swiftSettings: house),
        .testTarget(
            name: "MonitorTests",
            dependencies: [
                "FaultServer", "Feeds", "Fetching", "Files", "Hashing", "JSON", "Monitor", "Records", "Store",
                "TestSupport", "Threads", "WatchSupport", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: house),
        .testTarget(name: "ChartsTests", dependencies: ["Charts", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "CLITests",
            dependencies: [
                "Files", "ingest-cli", "Pipeline", "Store", "Ingest", "TextAnalysis", "Records", "JSON", "TestSupport",
            ],
            swiftSettings: house),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
    ]
)

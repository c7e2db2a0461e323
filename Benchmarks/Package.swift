// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing here is ever built for a user.
let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "ingest-cli", path: "..")],
    targets: [
        .systemLibrary(
            name: "CLibxml2Headers", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CDOMFloor", dependencies: ["CLibxml2Headers"]),
        .target(name: "CWordFloor", linkerSettings: [.linkedLibrary("icuuc")]),
        .executableTarget(
            name: "page-bench",
            dependencies: [
                "CDOMFloor", "CWordFloor", .product(name: "Ingest", package: "ingest-cli"),
                .product(name: "TextAnalysis", package: "ingest-cli"),
            ]),
    ]
)

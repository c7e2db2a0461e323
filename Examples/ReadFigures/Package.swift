// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ReadFigures",
    platforms: [.macOS(.v14)],
    // Elsewhere: .package(url: "…/ingest-cli", branch: "main")
    dependencies: [.package(name: "ingest-cli", path: "../..")],
    targets: [
        .executableTarget(
            name: "read-figures",
            dependencies: [
                .product(name: "TextAnalysis", package: "ingest-cli"),
                .product(name: "Records", package: "ingest-cli"),
            ])
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ReadArticle",
    platforms: [.macOS(.v14)],
    // Elsewhere: .package(url: "…/ingest-cli", branch: "main")
    dependencies: [.package(name: "ingest-cli", path: "../..")],
    targets: [
        .executableTarget(name: "read-article", dependencies: [.product(name: "Ingest", package: "ingest-cli")])
    ]
)

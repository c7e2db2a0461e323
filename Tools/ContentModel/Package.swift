// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ContentModel",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "ingest-cli", path: "../..")],
    targets: [
        .executableTarget(name: "content-units", dependencies: [.product(name: "Ingest", package: "ingest-cli")])
    ]
)

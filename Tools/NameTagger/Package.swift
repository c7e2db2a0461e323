// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "NameTagger",
    platforms: [.macOS(.v14)],
    products: [.library(name: "NameTraining", targets: ["NameTraining"])],
    dependencies: [.package(name: "ingest-cli", path: "../..")],
    targets: [
        .executableTarget(name: "name-tagger", dependencies: ["NameTraining"]),
        .target(name: "NameTraining", dependencies: [.product(name: "TextAnalysis", package: "ingest-cli")]),
        .testTarget(name: "NameTrainingTests", dependencies: ["NameTraining"]),
    ]
)

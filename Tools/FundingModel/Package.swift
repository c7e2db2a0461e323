// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "FundingModel",
    platforms: [.macOS(.v14)],
    dependencies: [
        .package(name: "ingest-cli", path: "../.."),
        .package(name: "NameTagger", path: "../NameTagger"),
    ],
    targets: [
        .executableTarget(name: "funding-model", dependencies: ["FundingTraining"]),
        .target(
            name: "FundingTraining",
            dependencies: [
                .product(name: "NameTraining", package: "NameTagger"),
                .product(name: "Records", package: "ingest-cli"),
                .product(name: "TextAnalysis", package: "ingest-cli"),
            ]),
        .testTarget(name: "FundingTrainingTests", dependencies: ["FundingTraining"]),
    ]
)

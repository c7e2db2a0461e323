extension ContentModel {
    static let standard = ContentModel(features: UnitFeatures.names.joined(separator: " "), trees: "")
}

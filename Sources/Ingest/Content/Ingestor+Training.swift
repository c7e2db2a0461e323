/// A unit of a page with what the content model is told of it.
@_spi(Training) public struct TrainingUnit: Sendable {
    public let text: String
    /// What the rules alone make of it.
    public let isSelected: Bool
    /// As `Ingestor.featureNames` names them.
    public let features: [Float]
}

extension Ingestor {
    /// An ingestor with a model under trial; the text is Tools/ContentModel's: names, then a line a tree.
    @_spi(Training) public init(modelText: String) {
        let lines = modelText.split(separator: "\n", maxSplits: 1)
        self.init(model: ContentModel(features: String(lines.first ?? ""), trees: String(lines.last ?? "")))
    }

    @_spi(Training) public static var featureNames: [String] { UnitFeatures.names }

    /// The units of an HTML page that the model is asked for, in order: for training and measuring it.
    @_spi(Training) public func trainingUnits(of page: RawPage) throws(IngestError) -> [TrainingUnit] {
        let outline = MarkupScanner.outline(of: try PageDecoder.decode(page).utf8)
        let document = try HTMLTree.document(of: outline)
        return HTMLReader(document, structuredData: outline.structuredData, page: page, model: model).trainingUnits()
    }
}

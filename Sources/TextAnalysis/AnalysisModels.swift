/// The trained models that an analysis goes by.
@_spi(Training) public struct AnalysisModels: Sendable {
    let tagger: NameTagger
    let actors: EvidenceModel
    public var funding: FundingModels

    /// - Parameters:
    ///   - actorBias: what speaks for a name's being an actor before any evidence, in log-odds.
    ///   - actorWeights: what evidence for that weighs, by name; evidence that is weighed by hand stays so.
    public init(tagger: NameTagger, actorBias: Double, actorWeights: [String: Double], funding: FundingModels) {
        (self.tagger, self.funding) = (tagger, funding)
        actors = ActorEvidence.model(bias: actorBias, weights: actorWeights)
    }

    /// The models that are built in, with another tagger.
    public init(tagger: NameTagger) {
        self.init(
            tagger: tagger, actorBias: ActorWeights.bias, actorWeights: ActorWeights.byFeature, funding: .standard)
    }

    /// The models that are built in.
    public static let standard = AnalysisModels(tagger: .standard)
}

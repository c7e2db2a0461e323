/// The weights by which the reader of funding chooses, for each kind of choice.
///
/// Tools/FundingModel learns them (decision 17).
@_spi(Training) public struct FundingModels: Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// Whether a sum is given by anybody, and by whom.
        case sumPayer
        /// Whether a sentence without a sum tells of help, and whose.
        case helpPayer
        case receiver
        /// What for, as written.
        case phrase
        case program
        case instrument
        case status
    }

    private let models: [Kind: ChoiceModel]

    /// - Parameter weights: in log-odds, by the features' names.
    public init(weights: [Kind: [String: Double]]) {
        models = weights.mapValues { weights in
            ChoiceModel(weights.sorted { $0.key < $1.key }.map { ($0.key[...], Float($0.value)) })
        }
    }

    /// - Parameter tables: a line for each feature, its name and its weight in hundredths, parted by a tab.
    init(tables: [Kind: String]) {
        models = tables.mapValues(ChoiceModel.init(table:))
    }

    /// The models that are built in.
    public static let standard = FundingModels(tables: FundingWeights.tables)

    subscript(kind: Kind) -> ChoiceModel { models[kind] ?? ChoiceModel([]) }
}

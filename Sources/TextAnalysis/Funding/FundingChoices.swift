public import Records

/// A candidate for a funding statement with everything that might be chosen for it: what the trainer learns from.
@_spi(Training) public struct FundingChoices: Sendable {
    public struct Option: Hashable, Sendable {
        /// Index into the actors.
        public var actor: Int?
        /// Index into the programmes.
        public var program: Int?
        /// As written, where it is neither.
        public var name: String?
        /// The kind of payer or receiver; an instrument's or a status's name.
        public var label: String
        /// The names of the evidence, each once.
        public var features: [String]

        fileprivate init(
            actor: Int? = nil, program: Int? = nil, name: String? = nil, label: String, _ evidence: Evidence...
        ) {
            (self.actor, self.program, self.name, self.label) = (actor, program, name, label)
            var seen: Set<String> = []
            features = evidence.flatMap { $0.names ?? [] }.filter { seen.insert($0).inserted }
        }
    }

    /// Index into the amounts; nil for help without a sum.
    public let amount: Int?
    /// Amounts that restate it.
    public let equivalents: [Int]
    /// "funding.table" for a row, which is a statement of its own.
    public let rule: String
    public let evidence: TextSpan
    /// One of them is nobody.
    public let payers: [Option]
    private let options: [PayerOptions.Option]
    private let scene: FundingScene
    private let index: Int

    init(scene: FundingScene, index: Int) {
        (self.scene, self.index) = (scene, index)
        let gift = scene.candidates[index].gift
        amount = gift.amount.map { scene.sumOfMention[$0] }
        equivalents = gift.equivalents.map { scene.sumOfMention[$0] }
        rule = gift.rule
        evidence = scene.text.span(gift.sentence)
        let choice = PayerOptions(scene: scene, isNamed: true).choice(of: index)
        options = choice.options
        payers = options.map { option in
            switch option.key {
            case .actor(let actor): Option(actor: actor, label: option.kind.name, option.evidence, choice.shared)
            case .name(let name): Option(name: name, label: option.kind.name, option.evidence, choice.shared)
            case .nobody: Option(label: option.kind.name, option.evidence, choice.shared)
            }
        }
    }

    /// - Parameter payer: index into `payers`, here and below.
    public func receivers(payer: Int) -> [Option] {
        ReceiverOptions(scene: scene, isNamed: true).options(of: index, payer: options[payer]).map { option in
            switch option.receiver {
            case .actor(let actor): Option(actor: actor, label: option.label, option.evidence)
            case .place(let name), .group(let name): Option(name: name, label: option.label, option.evidence)
            }
        }
    }

    public func phrases(payer: Int) -> [Option] {
        PurposeOptions(scene: scene, isNamed: true).phrases(of: index).map {
            Option(name: scene.text.text($0.tokens), label: $0.label, $0.evidence)
        }
    }

    public func programs(payer: Int) -> [Option] {
        PurposeOptions(scene: scene, isNamed: true).programs(of: index).map {
            Option(program: $0.program, label: $0.label, $0.evidence)
        }
    }

    public func instruments(payer: Int) -> [Option] {
        FormOptions(scene: scene, isNamed: true).instruments(of: index, payer: options[payer]).map {
            Option(label: $0.value.rawValue, $0.evidence)
        }
    }

    public func statuses(payer: Int) -> [Option] {
        FormOptions(scene: scene, isNamed: true).statuses(of: index).map {
            Option(label: $0.value.rawValue, $0.evidence)
        }
    }
}

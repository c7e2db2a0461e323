internal import Pipeline
internal import Records
internal import TextAnalysis

extension Explanation {
    /// Everything that was recognised: where, as what, the words, what was read out of them, by which rule.
    func mentionLines() -> [String] {
        let mentions = reading.analysis.mentions.sorted { $0.span < $1.span }
        guard !mentions.isEmpty else { return ["nothing was recognised"] }
        let evidence = (try? reading.tagEvidence(of: mentions)) ?? []
        return zip(mentions, evidence).map { mention, features in
            let words = excerpt(mention.span)
            let kind = TextColumns.padded(mention.kind.rawValue, to: 12)
            let text = TextColumns.padded(TextColumns.clipped(TextColumns.oneLine(words.text), to: 40), to: 40)
            let reasons = features.prefix(3).map(Self.told).joined(separator: " ")
            let likelihood = mention.likelihood.map { "  tagger " + Self.twoDigits($0) + ": " + reasons } ?? ""
            return place(words.start, words.end) + " " + style.colored(kind, Self.color(of: mention.kind)) + " "
                + text + " → " + TextColumns.oneLine(mention.reading) + "  " + style.dim(mention.rule + likelihood)
        }
    }

    /// "0.97"
    private static func twoDigits(_ share: Double) -> String {
        let hundredths = Int((share * 100).rounded())
        return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    }
}

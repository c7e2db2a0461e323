@_spi(Training) import TextAnalysis

/// The word table and the phrase table of a model.
package struct NameLexicon {
    package let words: String
    package let phrases: String
    package let table: WordTraitTable
    package let phraseTable: PhraseTraitTable

    /// - Parameters:
    ///   - roles: what a tagger made of unlabelled text; nil for none yet.
    ///   - minimum: how often a name of several words has to be met.
    package init(_ inventory: WordInventory, _ roles: RoleStatistics?, minimum: Int32 = 4, limit: Int = 40_000) {
        var inventory = inventory
        let phrases = WordInventory.registered + (roles?.phrases(minimum: minimum, limit: limit) ?? [])
        inventory.enter(roles, phrases: phrases)
        words = inventory.slots()
        self.phrases = PhraseTraitTable.encoded(phrases)
        table = WordTraitTable(slots: words)
        phraseTable = PhraseTraitTable(slots: self.phrases)
    }
}

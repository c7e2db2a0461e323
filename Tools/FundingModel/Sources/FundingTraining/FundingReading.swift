@_spi(Training) import NameTraining
@_spi(Training) import TextAnalysis

/// Reads annotated articles with models that have not been trained on them.
package struct FundingReading {
    private let folds: [FoldModel]

    package init(folds: [FoldModel]) { self.folds = folds }

    /// The labelled choices of each article.
    package func labelled(_ articles: [FundingArticle], _ table: inout FeatureTable) throws -> [[LabelledGift]] {
        var gifts: [[LabelledGift]] = Array(repeating: [], count: articles.count)
        for (fold, members) in members(of: articles) {
            let analyzer = try analyzer(fold, .standard)
            for index in members {
                let article = articles[index]
                let match = EntryMatch(article.annotation)
                let (analysis, choices) = try analyzer.fundingChoices(in: article.text, context: article.context)
                gifts[index] = choices.map { LabelledGift(GiftChoices($0, in: analysis), match, &table) }
            }
        }
        return gifts
    }

    /// What is made of some of the articles with models of funding of one's own; nil for the others.
    package func analyses(
        _ articles: [FundingArticle], where isWanted: (Int) -> Bool, _ models: FundingModels
    ) throws -> [Analysis?] {
        var analyses: [Analysis?] = Array(repeating: nil, count: articles.count)
        for (fold, members) in members(of: articles) {
            let analyzer = try analyzer(fold, models)
            for index in members where isWanted(index) {
                analyses[index] = try analyzer.analyze(articles[index].text, context: articles[index].context)
            }
        }
        return analyses
    }

    /// Indices of the articles of each fold, in order; those of none first.
    private func members(of articles: [FundingArticle]) -> [(fold: Int?, members: [Int])] {
        ([nil] + folds.indices.map(Optional.some)).map { fold in
            (fold, articles.indices.filter { articles[$0].fold == fold })
        }
    }

    private func analyzer(_ fold: Int?, _ funding: FundingModels) throws -> Analyzer {
        guard let fold else {
            var models = AnalysisModels.standard
            models.funding = funding
            return try Analyzer(models: models)
        }
        let model = folds[fold]
        return try Analyzer(
            models: AnalysisModels(
                tagger: model.tagger, actorBias: model.actorBias, actorWeights: model.actorWeights, funding: funding))
    }
}

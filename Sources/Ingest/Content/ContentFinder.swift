/// Finds which units of a page are its article: rules make a first choice, the trained model
/// the second, and what it cannot judge by single units is put right.
struct ContentFinder {
    let survey: PageSurvey
    private let model: ContentModel
    let selection: RuleSelection

    init(_ survey: PageSurvey, model: ContentModel = .standard) {
        self.survey = survey
        self.model = model
        selection = RuleSelection(survey, roots: ArticleFinder(survey).roots())
    }

    /// Log-odds from which a unit is taken; chosen with the model (see Tools/ContentModel).
    static let threshold: Float = -0.2

    /// For each unit of the survey, whether it is of the article.
    func chosen(titleNode: Int?, title: String?) -> [Bool] {
        let features = UnitFeatures(survey, selection: selection, titleNode: titleNode, title: title)
        var chosen = [Bool](repeating: false, count: survey.units.count)
        for (offset, index) in features.units.enumerated() {
            let score = model.score(features.values, at: offset * UnitFeatures.width)
            chosen[index] = score > ContentFinder.threshold
        }
        correct(&chosen)
        return chosen
    }
}

/// Finds which units of a page are its article: rules make a first choice, the trained model the last.
struct ContentFinder {
    private let survey: PageSurvey
    private let model: ContentModel
    let selection: RuleSelection

    init(_ survey: PageSurvey, model: ContentModel = .standard) {
        self.survey = survey
        self.model = model
        selection = RuleSelection(survey, roots: ArticleFinder(survey).roots())
    }

    /// Log-odds from which a unit is taken; chosen with the model (see Tools/ContentModel).
    static let threshold: Float = -0.2
    /// Units from the rules' first and last prose in which the article may go on.
    static let reach = 59

    /// For each unit of the survey, whether it is of the article.
    func chosen(titleNode: Int?, title: String?) -> [Bool] {
        let features = UnitFeatures(survey, selection: selection, titleNode: titleNode, title: title)
        var chosen = [Bool](repeating: false, count: survey.units.count)
        let window = max(0, selection.firstProse - ContentFinder.reach)
            ..< min(survey.units.count, selection.lastProse + ContentFinder.reach + 1)
        for index in window {
            let score = model.score(features.values, at: index * UnitFeatures.names.count)
            chosen[index] = score > ContentFinder.threshold
        }
        return chosen
    }
}

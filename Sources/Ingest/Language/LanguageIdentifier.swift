/// A text's language, and how sure that is.
package struct LanguageGuess: Equatable, Sendable {
    /// BCP 47 code: "id".
    package var code: String
    /// From 0 to 1: the model's share for this language, times the share of the letters in its script.
    package var confidence: Double
}

/// Tells the language of a text, a title as well as an article: by script, and within the scripts that several languages
/// share by a linear model over runs of letters (decision 11).
///
/// Looks at a bounded sample, spread over the text; the same text always gives the same answer.
package enum LanguageIdentifier {
    /// Confidence below which no language is named; measured in Tools/LanguageModel.
    static let threshold = 0.5

    /// BCP 47 code of the text's language; nil for what has no language or leaves it open.
    package static func language(of text: String) -> String? {
        guess(of: text).flatMap { $0.confidence >= threshold ? $0.code : nil }
    }

    /// The likeliest language however unsure; nil for a text without letters or in a language that the model doesn't name.
    package static func guess(of text: String) -> LanguageGuess? {
        let sample = LanguageSample(text)
        let survey = ScriptSurvey(sample)
        guard let (script, share, count) = survey.main else { return nil }
        switch script {
        case .latin: return linear(.latin, sample, share)
        case .cyrillic: return linear(.cyrillic, sample, share)
        case .arabic: return linear(.arabic, sample, share)
        case .devanagari: return linear(.devanagari, sample, share)
        case .han, .kana:
            return LanguageGuess(code: survey.isJapanese ? "ja" : "zh", confidence: alone(count) * share)
        default:
            return script.onlyLanguage.map { LanguageGuess(code: $0, confidence: alone(count) * share) }
        }
    }

    private static func linear(_ model: LanguageModel, _ sample: LanguageSample, _ share: Double) -> LanguageGuess? {
        let script = model.script
        var score = LanguageScore(model: model)
        var word = WordScalars()
        sample.forEachScalar { scalar in
            if LetterScript.of(scalar) == script {
                word.append(LetterFolding.lowercased(scalar))
            } else if !LetterFolding.isIgnored(scalar) {
                score.add(&word)
            }
        }
        score.add(&word)
        guard let best = score.best, best.code != LanguageModel.unnamed else { return nil }
        return LanguageGuess(code: best.code, confidence: best.share * share)
    }

    /// Confidence of a script that one language alone uses: a single letter may be a symbol.
    private static func alone(_ count: Int) -> Double { Double(count) / Double(count + 1) }
}

/// Weights of the name tagger, a character each.
enum NameTaggerWeights {
    static let source = TaggerModel.Source(scale: 1, weights: "", transitions: "", words: "", phrases: "")
}

/// Every word list of the lexicon. Add a list to its own file, and name it here.
package enum WordLists {
    package static let all: [WordList] = grammar + people + bodies + places + money + programs + numbers

    /// Words that need a number for the phrases they stand in.
    package static let phraseWords: [String] =
        (Gazetteer.names + KnownBody.all.flatMap(\.forms) + KnownProgram.all.flatMap(\.forms)
        + KnownPerson.all.flatMap { [$0.name] + $0.nicknames })
        .flatMap { PhraseMatcher.words(of: $0) } + NameWord.vocabulary
}

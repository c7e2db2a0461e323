/// Every word list of the lexicon. Add a list to its own file, and name it here.
package enum WordLists {
    package static let all: [WordList] = grammar + people + bodies + places + money + numbers

    /// Phrases whose words need a number.
    package static let phraseWords: [String] = []
}

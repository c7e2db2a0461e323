/// A function word that pages glue to the word before it, and what that word must be.
struct GluedTail: Sendable {
    enum Rest: Sendable {
        /// No Indonesian word ends so.
        case any
        case known
        /// A common word in lower case: names end so, too ("Suhardi").
        case ordinary
        /// A known word, or a capitalised one of some length: short names end so, too ("Hamdan").
        case knownOrLongName
    }

    let word: [UInt8]
    let rest: Rest
    /// The fewest letters before the tail.
    let minimum: Int

    /// By the last letter, from "a" on; longer tails first.
    static let byLastLetter: [[GluedTail]] = {
        var tails = [[GluedTail]](repeating: [], count: 26)
        for (words, rest, minimum) in table {
            for word in words.split(separator: " ") {
                let tail = GluedTail(word: Array(word.utf8), rest: rest, minimum: minimum)
                tails[Int(tail.word[tail.word.count - 1] - UInt8(ascii: "a"))].append(tail)
            }
        }
        return tails.map { $0.sorted { $0.word.count > $1.word.count } }
    }()

    private static let table: [(String, Rest, Int)] = [
        ("untuk dengan tersebut sebagai terhadap setelah merupakan mengatakan menjadi kepada senilai", .any, 4),
        ("adalah", .any, 5),
        ("telah juga oleh dalam", .known, 4),
        ("yang pada", .known, 5),
        ("dan", .knownOrLongName, 5),
        ("di", .ordinary, 5),
    ]
}

public import Records

/// Reads sums of money, dates and counted or measured numbers out of Indonesian text, and nothing else.
///
///     let reader = try FigureReader()
///     let figures = try reader.figures(in: "Dana Rp 2,5 M cair Selasa (3/7).", published: day)
///     // figures.amounts[0]: IDR 2500000000, figures.dates[0]: 2018-07-03
///
/// It is the part of `Analyzer` that needs no names of people, bodies and places, and reads the same
/// figures; only a number inside a name ("Ombudsman 45 Makassar") is a number here.
/// The first one of a process takes some twenty milliseconds, for the word lists; make it once and read many texts.
/// Ownership: it holds ICU break iterators, so that each worker needs one of its own.
public struct FigureReader: ~Copyable {
    private let tokenizer: Tokenizer

    /// - Throws: when ICU's data are missing.
    public init() throws(AnalysisError) { tokenizer = try Tokenizer() }

    /// The figures of a text. A text without any gives empty lists, and so does an empty one.
    ///
    /// Paragraphs are parted by a blank line. Figures of tables that the text draws with bars or tabs take
    /// currency and scale from their headings.
    ///
    /// - Parameters:
    ///   - published: the day of publication, from which dates without a year and relative ones are settled.
    ///     Where it is nil it is inferred from the text, if that tells it.
    ///   - kinds: which figures are wanted.
    /// - Throws: when there is no memory; never for what a text holds.
    /// - Complexity: linear in the text.
    public func figures(
        in text: String, published: CalendarDate? = nil, kinds: Figures.Kinds = .all
    ) throws(AnalysisError) -> Figures {
        let text = try tokenizer.tokenize(text)
        var figures = Figures()
        let wantsNumbers = kinds.contains(.numbers)
        let tables = kinds.isDisjoint(with: [.amounts, .numbers]) ? [] : TextTableReader(text: text).tables()
        // Numbers are what sums and dates leave over.
        let amounts = wantsNumbers || kinds.contains(.amounts) ? AmountReader().read(text, tables: tables) : nil
        let dates =
            wantsNumbers || kinds.contains(.dates)
            ? DateReader().read(text, context: AnalysisContext(published: published)) : nil
        if kinds.contains(.amounts), let amounts { figures.take(amounts) }
        if kinds.contains(.dates), let dates { figures.take(dates) }
        if wantsNumbers, let amounts, let dates {
            figures.take(NumberMentionFinder().mentions(in: text, besides: amounts, dates, tables: tables))
        }
        return figures
    }
}

import Records
import TextAnalysis

// read-figures < TEXT: prints the sums of money and the dates of each line of standard input.

let published = CalendarDate(year: 2018, month: 7, day: 4)

do {
    // One for each worker; it is made once and reads many texts.
    let reader = try FigureReader()
    while let text = readLine() {
        let figures = try reader.figures(in: text, published: published)
        // Offsets are UTF-8 bytes of `text`.
        func words(_ span: TextSpan) -> String { String(decoding: Array(text.utf8)[span.range], as: UTF8.self) }

        for amount in figures.amounts {
            // A range and a vague sum have bounds alone.
            let bounds = [amount.low, amount.high].map { $0?.description ?? "" }
            let value = amount.value?.description ?? bounds.joined(separator: "..")
            print("\(words(amount.span)): \(amount.currency) \(value), \(amount.qualifier) (\(amount.rule))")
        }
        for date in figures.dates {
            print("\(words(date.span)): \(date.date)\(date.endDate.map { "/" + $0 } ?? "") (\(date.rule))")
        }
        for remark in figures.diagnostics { print("remark: \(remark.detail)") }
    }
} catch {
    // Only for want of ICU's data or of memory: no text is an error.
    print("read-figures: \(error)")
}

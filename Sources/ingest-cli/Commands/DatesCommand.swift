internal import ArgumentParser
internal import Pipeline
internal import Records

struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Print the dates in a text.",
        discussion: """
            One JSON object for each date, with the fields that a date has in a record and the rule that read it. \
            Offsets are Unicode scalars into the text. Dates without a year and relative ones are settled from the \
            day of publication; where none is given and the text tells none, they are left out.

            EXAMPLES
              ingest-cli dates --published 2019-10-09 < text.txt
              ingest-cli dates a.txt b.txt --format table
              cut -f 3 news.tsv | ingest-cli dates --lines --published 2019-10-09
            """)

    @OptionGroup var options: FigureOptions

    @Option(
        help: ArgumentHelp("The day of publication, such as 2019-10-09, of every text.", valueName: "day"),
        transform: Self.day)
    var published: CalendarDate?

    func run() throws { try options.run(.dates, published: published) }

    private static func day(_ text: String) throws -> CalendarDate {
        guard text.utf8.count == 10, let day = CalendarDate(iso8601Day: text) else {
            throw ValidationError("a day of the calendar is written as 2019-10-09")
        }
        return day
    }
}

internal import ArgumentParser

struct AmountsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "amounts",
        abstract: "Print the sums of money in a text.",
        discussion: """
            One JSON object for each mention of a sum, with the fields that an amount has in a record and the rule \
            that read it. Offsets are Unicode scalars into the text.

            EXAMPLES
              ingest-cli amounts < text.txt
              ingest-cli amounts a.txt b.txt --format table
              cut -f 3 news.tsv | ingest-cli amounts --lines
            """)

    @OptionGroup var options: FigureOptions

    func run() throws { try options.run(.amounts) }
}

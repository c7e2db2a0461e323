internal import ArgumentParser

struct NumbersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "numbers",
        abstract: "Print the counted and measured numbers in a text.",
        discussion: """
            One JSON object for each number that is no money, with what it counts or measures, with the fields that \
            it has in a record and the rule that read it. Offsets are Unicode scalars into the text.

            EXAMPLES
              ingest-cli numbers < text.txt
              ingest-cli numbers a.txt b.txt --format table
              cut -f 3 news.tsv | ingest-cli numbers --lines
            """)

    @OptionGroup var options: FigureOptions

    func run() throws { try options.run(.numbers) }
}

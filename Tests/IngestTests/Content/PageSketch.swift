import Records

@testable import Ingest

/// A page that a test writes, and what the stages make of it.
enum PageSketch {
    static func survey(_ markup: String, dropsByName: Bool = true) throws -> PageSurvey {
        let document = try HTMLTree.document(of: MarkupScanner.outline(of: Array(markup.utf8)))
        return PageSurvey(document, dropsByName: dropsByName)
    }

    static func article(_ markup: String) throws -> Article {
        try Ingestor().article(from: RawPage(bytes: Array(markup.utf8), mediaType: .html))
    }

    /// The blocks of all units, or of those whose text does not hold `leftOut`: "kind: text".
    static func blocks(_ markup: String, without leftOut: String? = nil) throws -> [String] {
        let survey = try survey(markup)
        let chosen = zip(survey.units, survey.unitTexts).map { unit, text in
            !survey.isDropped(unit) && !(leftOut.map(text.contains) ?? false)
        }
        return BlockBuilder.blocks(of: chosen, in: survey).map { "\($0.kind.rawValue): \($0.string)" }
    }

    /// Sentences that no other paragraph repeats.
    static func sentence(_ number: Int) -> String {
        let villages = ["Sukamaju", "Tanjungsari", "Karangrejo", "Muara Wis", "Oebelo", "Pulau Panjang"]
        let village = villages[number % villages.count]
        return """
            Pemerintah Desa \(village) memakai dana hibah ke-\(number) untuk memperbaiki saluran air, kata kepala desa \
            kepada warga yang hadir dalam musyawarah pekan ke-\(number), dan hasilnya akan dilaporkan kepada bupati.
            """
    }

    static func paragraphs(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "<p>\(sentence($0))</p>" }.joined(separator: "\n")
    }
}

extension PageSurvey {
    /// The units' words, in order.
    var unitTexts: [String] {
        units.map { String(decoding: TextNormalizer.normalized(text(of: $0)), as: UTF8.self) }
    }

    /// The first element that has this id.
    func element(_ id: String) -> Int? {
        document.nodes.indices.first { document.string(.id, of: $0) == id }
    }
}

extension Article {
    /// The words of each block.
    var blockTexts: [String] {
        let bytes = Array(text.utf8)
        return blocks.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    }
}

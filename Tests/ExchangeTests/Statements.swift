import Records

@testable import Store

/// A statement as the archive gives it, with what a test changes.
func statement(_ change: (inout FigureStatement) -> Void = { _ in }) -> FigureStatement {
    var statement = FigureStatement(
        id: 1, localID: "f1",
        documents: [
            .init(
                key: "url:contoh.example/1", recordID: "0a", title: "Judul", publisher: "Harian Contoh",
                authors: "Sari; Budi", published: "2019-07-03T10:00+07:00", language: "id",
                url: "https://contoh.example/1")
        ],
        funder: .actor(.funder), recipient: .actor(.recipient),
        program: .init(identity: "program|air bersih", name: "Air Bersih"), purpose: "pipa", sum: .rupiah("500000000"),
        instrument: .grant, status: .stated, date: "2019-07-02", confidence: 0.9, evidence: "Bank memberi Rp 500 juta.",
        total: nil)
    change(&statement)
    return statement
}

extension FigureStatement.Actor {
    static let funder = FigureStatement.Actor(
        identity: "XM-DAC:46004", name: "Bank Pembangunan Asia", otherNames: ["ADB"], type: .organization,
        category: .multilateral, identifiers: [.init(scheme: "XM-DAC", id: "46004")])
    static let recipient = FigureStatement.Actor(
        identity: "organization|koperasi tani", name: "Koperasi Tani", otherNames: [], type: .organization,
        category: .community, identifiers: [])
    static let person = FigureStatement.Actor(
        identity: "person|sari dewi", name: "Sari Dewi", otherNames: [], type: .person, category: .individual,
        identifiers: [])
}

extension FigureStatement.Sum {
    static func rupiah(_ digits: String, _ qualifier: Qualifier = .exact, per: String? = nil) -> FigureStatement.Sum {
        FigureStatement.Sum(
            digits: digits, low: nil, high: nil, currency: "IDR", isCurrencyAssumed: false, qualifier: qualifier,
            per: per, isNegated: false, rupiah: Double(digits), dollars: 35_342.517, text: "Rp 500 juta")
    }
}

import Fetching
import JSON
import Monitor
import Records

@testable import Store

/// A new figure to tell of.
func newFigure(
    id: String = "msg_0123456789abcdef0123456789abcdef", _ change: (inout FigureStatement) -> Void = { _ in }
) -> NewFigure {
    var statement = FigureStatement(
        id: 7, localID: "f3",
        documents: [
            .init(
                key: "url:example.org/berita/1", recordID: "r1", title: "Pinjaman untuk \"Kota\"", publisher: "Kabar",
                authors: "", published: "2019-07-03", language: "id", url: "https://example.org/berita/1?a=1&b=2"),
            .init(
                key: "url:example.com/2", recordID: "r2", title: nil, publisher: nil, authors: "", published: nil,
                language: nil, url: "https://example.com/2"),
            .init(
                key: "file:a.txt", recordID: "r3", title: nil, publisher: nil, authors: "", published: nil,
                language: nil, url: nil),
        ],
        funder: .actor(
            .init(
                identity: "XM-DAC:46004", name: "Asian Development Bank", otherNames: ["ADB"], type: .organization,
                category: .multilateral, identifiers: [.init(scheme: "XM-DAC", id: "46004")])),
        recipient: .place("Kota Jambi"), program: .init(identity: "program:x", name: "Kota Hijau"),
        purpose: "drainase & jalan",
        sum: .init(
            digits: "625000000000", low: nil, high: nil, currency: "IDR", isCurrencyAssumed: false, qualifier: .exact,
            per: nil, isNegated: false, rupiah: 6.25e11, dollars: 44_200_000.25, text: "Rp 625 miliar"),
        instrument: .loan, status: .planned, date: "2019", confidence: 0.82,
        evidence: "ADB akan meminjamkan Rp 625 miliar <kepada> Kota Jambi.", total: nil)
    change(&statement)
    return NewFigure(
        id: id, rule: "large", made: 1_562_140_800, source: "kabar", statement: statement, revision: 2)
}

/// The same, on its way.
func queuedAlert(id: String = "msg_0123456789abcdef0123456789abcdef") -> QueuedAlert {
    let figure = newFigure(id: id)
    return QueuedAlert(
        id: id, rule: figure.rule, delivery: "tim", made: figure.made, payload: AlertPayload.json(of: figure), tries: 0)
}

extension DeliveryResult {
    /// Of what failed.
    var reason: String? {
        switch self {
        case .delivered: nil
        case .failed(let reason, _), .gone(let reason): reason
        }
    }
}

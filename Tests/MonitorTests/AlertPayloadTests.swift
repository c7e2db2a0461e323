import JSON
import Monitor
import Records
import Store
import TestSupport
import Testing

@Suite struct AlertPayloadTests {
    private let text = #"""
        {"type":"funding.figure","timestamp":"2019-07-03T08:00:00Z","data":{"id":"msg_0123456789abcdef0123456789abcdef",\#
        "rule":"large","source":"kabar","figure":{"id":"f3","funder":{"name":"Asian Development Bank","kind":"actor",\#
        "identity":"XM-DAC:46004","type":"organization","category":"multilateral",\#
        "same_as":[{"scheme":"XM-DAC","id":"46004"}]},"recipient":{"name":"Kota Jambi","kind":"place"},\#
        "program":{"name":"Kota Hijau","identity":"program:x"},"purpose":"drainase & jalan",\#
        "amount":{"value":625000000000,"low":null,"high":null,"currency":"IDR","currency_assumed":false,\#
        "qualifier":"exact","per":null,"negated":false,"text":"Rp 625 miliar","idr":625000000000,"usd":44200000.25},\#
        "instrument":"loan","status":"planned","date":"2019","confidence":0.82},\#
        "evidence":"ADB akan meminjamkan Rp 625 miliar <kepada> Kota Jambi.",\#
        "document":{"title":"Pinjaman untuk \"Kota\"","publisher":"Kabar","published":"2019-07-03",\#
        "url":"https://example.org/berita/1?a=1&b=2","key":"url:example.org/berita/1","record_id":"r1","revision":2,\#
        "language":"id"},"documents":["https://example.com/2"]}}
        """#

    @Test func theWholeFigure() {
        #expect(String(decoding: AlertPayload.json(of: newFigure()), as: UTF8.self) == text)
    }

    @Test func whatIsNotKnownIsNull() throws {
        let payload = AlertPayload.json(
            of: newFigure {
                ($0.funder, $0.recipient, $0.program, $0.purpose) = (.description("warga"), nil, nil, nil)
                ($0.sum, $0.date, $0.documents) = (nil, nil, [$0.documents[2]])
            })
        let data = try #require(try JSONParser.parse(payload)["data"])
        let figure = try #require(data["figure"])
        #expect(figure["funder"]?["kind"]?.string == "group")
        for name in ["recipient", "program", "purpose", "amount", "date"] { #expect(figure[name] == .null, "\(name)") }
        #expect(data["document"]?["url"] == .null)
        #expect(data["document"]?["key"]?.string == "file:a.txt")
        #expect(data["documents"] == .array([]))
    }

    @Test func boundsAreNumbers() throws {
        let payload = AlertPayload.json(
            of: newFigure {
                $0.sum?.digits = nil
                $0.sum?.low = 1e9
                $0.sum?.high = 2.5
                $0.sum?.rupiah = .nan
                $0.sum?.qualifier = .range
            })
        let amount = try JSONParser.parse(payload)["data"]?["figure"]?["amount"]
        #expect(amount?["value"] == .null)
        #expect(amount?["low"] == .number("1000000000"))
        #expect(amount?["high"] == .number("2.5"))
        #expect(amount?["idr"] == .null)
    }

    /// Every key is told in docs/alerts.md, and its example is what is sent.
    @Test func thePageTellsEveryKey() throws {
        let page = try Checkout.text(of: "docs/alerts.md")
        func keys(_ value: JSONValue) -> [String] {
            switch value {
            case .object(let members): members.flatMap { [$0.name] + keys($0.value) }
            case .array(let values): values.flatMap(keys)
            default: []
            }
        }
        let told = try keys(JSONParser.parse(AlertPayload.json(of: newFigure())))
        #expect(told.count > 40)
        for key in told { #expect(page.contains("`\(key)`"), "\(key)") }
        let start = try #require(page.firstRange(of: "```json\n")).upperBound
        let example = page[start...].prefix { $0 != "`" }
        #expect(try keys(JSONParser.parse(Array(example.utf8))) == told)
    }
}

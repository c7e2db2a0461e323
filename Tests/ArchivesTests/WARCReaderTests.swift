import Files
import TestSupport
import Testing

@testable import Archives

@Suite struct WARCReaderTests {
    private enum Form: String, CaseIterable { case plain, members, whole }

    private static func file(_ records: [[UInt8]], _ form: Form) -> [UInt8] {
        switch form {
        case .plain: Array(records.joined())
        case .members: gzip(records)
        case .whole: gzip(Array(records.joined()))
        }
    }

    private func told(_ records: [[UInt8]], _ form: Form = .plain, blockLimit: Int = 1 << 20) throws -> [String] {
        try WARCReader(Self.file(records, form), blockLimit: blockLimit).entries().map(\.told)
    }

    @Test(arguments: Form.allCases) private func readsRecords(form: Form) throws {
        let records = WARCFixture.crawl(40)
        let entries = try WARCReader(Self.file(records.map(\.bytes), form)).entries()
        #expect(entries.count == 40)
        for (entry, record) in zip(entries, records) {
            if record.type == "request" {
                #expect(entry.told == "request")
            } else {
                #expect(entry.record?.block == record.block[...])
            }
        }
    }

    @Test func readsFields() throws {
        var fixture = WARCFixture.page(7)
        fixture.fields =
            "WARC-Payload-Digest: sha1:ABC\r\nWARC-Truncated: length\r\nWARC-Identified-Payload-Type: text/html\r\n"
        let record = try #require(try WARCReader(fixture.bytes).entries().first?.record)
        #expect(record.type == "response")
        #expect(record.recordID == "urn:test:7")
        #expect(record.targetURI == "https://berita.example/7")
        #expect(record.date == "2024-05-18T01:58:10Z")
        #expect(record.payloadDigest == "sha1:ABC")
        #expect(record.truncated == "length")
        #expect(record.identifiedPayloadType == "text/html")
        #expect(record.contentType == "application/http; msgtype=response")
    }

    @Test func tellsWhereRecordsBegin() throws {
        let records = WARCFixture.crawl(5).map(\.bytes)
        for form in [Form.plain, .members] {
            var offset = 0
            let entries = try WARCReader(Self.file(records, form)).entries()
            for (entry, record) in zip(entries, records) {
                if let record = entry.record { #expect(record.byteOffset == offset) }
                offset += form == .plain ? record.count : gzip(record).count
            }
        }
    }

    @Test(arguments: [
        "warc/1.0\r\n", "WARC/1.1\r\nCONTENT-LENGTH: 3\r\nwarc-type: response\r\nWARC-RECORD-ID:<urn:test:1>\r\n\r\n",
    ])
    func namesAreReadInAnyCase(header: String) throws {
        let told = try told([[UInt8](header + "abc")])
        #expect(told == [header.hasPrefix("WARC") ? "1" : "damaged"])
    }

    @Test(arguments: Form.allCases) private func readsLooseHeaders(form: Form) throws {
        var records = (0..<6).map { WARCFixture.page($0) }
        (records[0].lineEnd, records[0].ending) = ("\n", "\n\n")
        records[1].ending = ""
        records[2].ending = "\r\n"
        records[3].ending = "\n\r\n\r\n\r\n\n"
        records[4].fields = "WARC-Filename: a\r\n\t berita\r\nno colon here\r\n: no name\r\n"
        records[5].ending = ""
        #expect(try told([[UInt8]("\r\n\n")] + records.map(\.bytes), form) == ["0", "1", "2", "3", "4", "5"])
    }

    @Test(arguments: [
        "-1", "9223372036854775808", "12a", "", "0x10", "99999999999999999999999999", "9223372036854775807",
    ])
    private func absurdLengthsCostTheirRecord(length: String) throws {
        for form in Form.allCases {
            var records = (0..<4).map { WARCFixture.page($0) }
            records[1].length = length
            let told = try told(records.map(\.bytes), form)
            #expect(
                told == [
                    "0", length.hasPrefix("922337203685477580") && length.hasSuffix("7") ? "too_large" : "damaged", "2",
                    "3",
                ])
        }
    }

    @Test(arguments: [5, 10, 40, 300, 5_000])
    private func lyingLengthsCostTheirRecord(by difference: Int) throws {
        for form in Form.allCases {
            for difference in [difference, -difference] {
                var records = (0..<5).map { WARCFixture.page($0, String(repeating: "<p>Dana.</p>", count: 500)) }
                records[2].length = String(records[2].block.count + difference)
                let reader = try WARCReader(Self.file(records.map(\.bytes), form))
                let entries = try reader.entries()
                #expect(
                    entries.map(\.told).filter { $0 != "2" } == ["0", "1", "damaged", "3", "4"], "\(difference) \(form)"
                )
                #expect(entries.compactMap(\.failure).first?.recordID == "urn:test:2")
            }
        }
    }

    @Test func saysWhatWasFound() throws {
        var record = WARCFixture.page(1)
        record.length = "50"
        let reason = try #require(try WARCReader(record.bytes).entries().first?.failure).reason
        #expect(reason.hasPrefix("at byte 0: "))
        #expect(reason.contains("Content-Length 50"))
        #expect(
            try #require(try WARCReader([UInt8]("<html>")).entries().first?.failure).reason
                == "at byte 0: a record should begin, but \"<html>\" was found")
    }

    @Test(arguments: Form.allCases) private func largeBlocksAreNotHeld(form: Form) throws {
        var records = (0..<4).map { WARCFixture.page($0) }
        records[1] = .page(1, String(repeating: "a", count: 5_000))
        records[2] = WARCFixture(type: "metadata", id: 2, block: [UInt8](repeating: 0, count: 5_000))
        let reader = try WARCReader(Self.file(records.map(\.bytes), form), blockLimit: 1_000)
        let entries = try reader.entries()
        #expect(entries.map(\.told) == ["0", "too_large", "metadata", "3"])
        #expect(entries.compactMap(\.failure).first?.reason == "a block of 5059 bytes is more than 1000")
    }

    @Test(arguments: Form.allCases) private func damagedRecordsCostThemselves(form: Form) throws {
        let records = (0..<4).map { WARCFixture.page($0) }
        let long = WARCFixture(id: 1, fields: "X: " + String(repeating: "a", count: 100_000) + "\r\n")
        let noise = [UInt8]("bukan catatan\r\nWARC is a word\r\nWARC/2\r\n")
        for bad in [long.bytes, noise, [UInt8](repeating: 0, count: 3_000) + [10]] {
            #expect(
                try told([records[0].bytes, bad, records[2].bytes, records[3].bytes], form) == [
                    "0", "damaged", "2", "3",
                ])
        }
    }

    @Test func wrongChecksumsCostTheirRecord() throws {
        let members = (0..<3).map { gzip(WARCFixture.page($0).bytes) }
        for position in [5, 8] {
            var file = members
            file[1][file[1].count - position] ^= 1
            let entries = try WARCReader(Array(file.joined())).entries()
            #expect(entries.map(\.told) == ["0", "damaged", "2"])
            #expect(entries[1].failure?.byteOffset == members[0].count)
        }
    }

    @Test func keepsARecordWhoseSuccessorIsDamaged() throws {
        var members = (0..<3).map { gzip(WARCFixture.page($0).bytes) }
        members[1][12] ^= 0xFF
        #expect(try WARCReader(Array(members.joined())).entries().map(\.told) == ["0", "damaged", "2"])
    }

    @Test func readsMembersOfAnyCut() throws {
        let whole = Array(WARCFixture.crawl(20).map(\.bytes).joined())
        for size in [1, 7, 100, 1_000] {
            let members = stride(from: 0, to: whole.count, by: size).map {
                Array(whole[$0..<min($0 + size, whole.count)])
            }
            #expect(try WARCReader(gzip(members, level: 1)).entries().count == 20)
        }
    }

    /// Whatever comes before the cut comes whole; nothing but a failure comes of the cut.
    @Test(arguments: Form.allCases) private func everyCutIsRead(form: Form) throws {
        let records = (0..<4).map { WARCFixture.page($0).bytes }
        let file = Self.file(records, form)
        var ends: [Int] = []
        for record in records { ends.append((ends.last ?? 0) + (form == .members ? gzip(record) : record).count) }
        for end in 0..<file.count {
            let told = try WARCReader(Array(file[..<end])).entries().map(\.told)
            let whole = told.prefix { $0 != "damaged" }
            #expect(whole.elementsEqual(["0", "1", "2", "3"].prefix(whole.count)), "\(end)")
            #expect(told.count - whole.count <= 1, "\(end): \(told)")
            if form != .whole { #expect(whole.count >= ends.count { $0 <= end }, "\(end): \(told)") }
        }
    }

    /// A reader that begins where another one stopped, after any number of entries, gives the same rest.
    @Test(arguments: Form.allCases) private func goesOnAtAPlace(form: Form) throws {
        var records = WARCFixture.crawl(24)
        records[5].length = "70000"
        records[9].length = "3"
        records[12].block = [UInt8](repeating: 65, count: 3_000_000)
        records[16].version = "HTML"
        records[17].ending = "\n\n\n\n\n"
        var parts = records.map(\.bytes)
        parts.insert([UInt8]("\r\nbukan catatan\r\n"), at: 20)
        var file = Self.file(parts, form)
        if form == .members {
            let broken = gzip(parts[0...1].map { $0 }).count + 15
            file[broken] ^= 0x55
        }
        let all = try WARCReader(file).entries()
        #expect(all.count > 20)
        for stop in 0...all.count {
            let first = try WARCReader(file)
            for _ in 0..<stop { _ = try first.next() }
            let rest = try WARCReader(file, at: first.place).entries()
            #expect(rest.map(\.told) == all[stop...].map(\.told), "\(stop) at \(first.place)")
            #expect(rest == Array(all[stop...]))
        }
    }

    @Test func keepsRemarks() throws {
        let reader = try WARCReader(gzip(WARCFixture.page(0).bytes) + [0, 0, 0])
        #expect(try reader.entries().map(\.told) == ["0"])
        #expect(reader.remarks.count == 1)
    }
}

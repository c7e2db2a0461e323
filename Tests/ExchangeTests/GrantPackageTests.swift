import JSON
import Records
import Testing

@testable import Exchange
@testable import Store

@Suite("360Giving")
struct GrantPackageTests {
    private func package(_ statements: [FigureStatement], mayAssume: Bool = false) throws -> (
        grants: [JSONValue], count: ExportCount
    ) {
        let package = GrantPackage(statements, prefix: "360G-contoh", mayAssume: mayAssume)
        let json = try JSONParser.parse(package.bytes)
        #expect(json["version"]?.string == "1.4")
        return (json["grants"]?.elements ?? [], package.count)
    }

    private func assumptions(_ grant: JSONValue) -> [String] {
        (grant["classifications"]?.elements ?? []).filter { $0["vocabulary"]?.string == "ingest-cli assumption" }
            .compactMap { $0["code"]?.string }
    }

    @Test func hasAllThatTheStandardWants() throws {
        let grant = try #require(try package([statement()]).grants.first)
        #expect(try #require(grant["id"]?.string).wholeMatch(of: /360G-contoh-[0-9a-f]{32}/) != nil)
        #expect(grant["title"]?.string == "Air Bersih")
        #expect(grant["description"]?.string == "“Bank memberi Rp 500 juta.” Source: Judul, Harian Contoh, 2019-07-03.")
        #expect(grant["currency"]?.string == "IDR")
        #expect(grant["amountAwarded"]?.integer == 500_000_000)
        #expect(grant["awardDate"]?.string == "2019-07-02")
        let (funder, recipient) = (grant["fundingOrganization"], grant["recipientOrganization"])
        #expect(funder?.elements.first?["id"]?.string == "XM-DAC-46004")
        #expect(funder?.elements.first?["name"]?.string == "Bank Pembangunan Asia")
        // No register has it: the publisher's prefix, as the standard wants it.
        let id = try #require(recipient?.elements.first?["id"]?.string)
        #expect(id.wholeMatch(of: /360G-contoh-org-[0-9a-f]{32}/) != nil)
        #expect(assumptions(grant) == [])
    }

    @Test func peopleAreNoOrganizations() throws {
        let gift = statement { $0.recipient = .actor(.person) }
        let grant = try #require(try package([gift]).grants.first)
        #expect(grant["recipientOrganization"] == nil)
        #expect(grant["recipientIndividual"]?["name"]?.string == "Sari Dewi")
        let donation = statement { $0.funder = .actor(.person) }
        #expect(try package([donation]).count.omitted == [.noFunder: 1])
    }

    /// What the text does not say is assumed with leave alone, and told.
    @Test(arguments: [
        (nil, "2019-07-03", "award-date-is-publication-date"),
        ("2019-05", "2019-05-01", "award-date-is-first-day-of-period"),
        ("2019", "2019-01-01", "award-date-is-first-day-of-period"),
        ("2019-Q4", "2019-10-01", "award-date-is-first-day-of-period"),
        ("2019-W41", "2019-07-03", "award-date-is-publication-date"),
    ])
    func assumesDaysWithLeave(date: String?, day: String, code: String) throws {
        let gift = statement { $0.date = date }
        #expect(try package([gift]).count.omitted == [.noDate: 1])
        let grant = try #require(try package([gift], mayAssume: true).grants.first)
        #expect(grant["awardDate"]?.string == day)
        #expect(assumptions(grant) == [code])
        #expect(grant["description"]?.string?.contains("The award date is assumed") == true)
    }

    @Test func assumesCurrenciesWithLeave() throws {
        let gift = statement { $0.sum?.isCurrencyAssumed = true }
        #expect(try package([gift]).count.omitted == [.assumedCurrency: 1])
        #expect(try package([gift], mayAssume: true).grants.map(assumptions) == [["currency-assumed"]])
    }

    @Test func withoutAnyDayThereIsNone() throws {
        let gift = statement {
            $0.date = nil
            $0.documents[0].published = "2019-07"
        }
        #expect(try package([gift], mayAssume: true).count.omitted == [.noDate: 1])
    }

    @Test func leavesOutWhatWasNotGiven() throws {
        let statements = [
            statement { $0.status = .denied }, statement { $0.status = .planned }, statement { $0.status = .requested },
            statement { $0.instrument = .loan }, statement { $0.recipient = .place("Kabupaten Ende") },
            statement { $0.recipient = .description("75 petani") }, statement { $0.sum = .rupiah("5", .about) },
        ]
        let package = try package(statements, mayAssume: true)
        #expect(package.grants == [])
        #expect(
            package.count.omitted == [.denied: 1, .notAwarded: 2, .noGrant: 1, .noRecipient: 2, .noExactSum: 1])
    }

    @Test func addsNothingTwice() throws {
        let part = statement {
            ($0.id, $0.localID, $0.total) = (2, "f2", 1)
        }
        let package = try package([part, statement()])
        #expect(package.grants.count == 1)
        #expect(package.count.omitted == [.partOfTotal: 1])
        #expect(package.count.written == 1)
        #expect(try self.package([part]).grants.count == 1)
    }

    @Test func titlesAreShort() throws {
        let name = String(repeating: "panjang ", count: 30)
        let gift = statement { $0.program?.name = name }
        let title = try #require(try package([gift]).grants.first?["title"]?.string)
        #expect(title.count < 140)
        #expect(title.hasSuffix("…"))
    }

    @Test func prefixesBeginIds() {
        for prefix in ["360G-contoh", "GB-CHC-1"] { #expect(GrantPackage.isPrefix(prefix)) }
        for prefix in ["", "360G_contoh", "-a", "a-", "a b", "é"] { #expect(!GrantPackage.isPrefix(prefix)) }
    }
}

import FoundationEssentials
import JSON
import TestSupport
import Testing

@testable import ingest_cli

@Suite("export")
struct ExportTests {
    private static let records = Result {
        let folder = try TemporaryFolder()
        let pages = Checkout.corpus.appending(path: "pages").path
        #expect(try Tool.run(["extract", "-q", pages, "-o", "records.jsonl"], in: folder.path).status == 0)
        return try folder.read("records.jsonl")
    }

    /// A folder with an archive of the corpus.
    private func archive() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.records.get(), to: "records.jsonl")
        #expect(try Tool.run(["load", "-q", "records.jsonl", "--db", "archive.db"], in: folder.path).status == 0)
        return folder
    }

    private func export(_ arguments: [String], in folder: borrowing TemporaryFolder) throws -> Tool.Result {
        try Tool.run(["export"] + arguments + ["--db", "archive.db"], in: folder.path)
    }

    @Test func paymentsNameWhatIsThere() throws {
        let folder = try archive()
        let export = try export(["followthemoney"], in: folder)
        #expect(export.status == 0)
        let entities = try export.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
        let ids = Set(entities.compactMap { $0["id"]?.string })
        #expect(ids.count == entities.count)
        let payments = entities.filter { $0["schema"]?.string == "Payment" }
        #expect(payments.count > 50)
        for property in ["payer", "beneficiary", "proof", "project"] {
            let named = payments.flatMap { $0["properties"]?[property]?.elements ?? [] }.compactMap(\.string)
            #expect(named.count > 10, "\(property)")
            #expect(ids.isSuperset(of: named), "\(property)")
        }
        #expect(export.messages.hasPrefix("ingest-cli: \(payments.count) figures written; left out: "))
        #expect(try self.export(["followthemoney"], in: folder).output == export.output)
    }

    @Test func filtersAreThoseOfQuery() throws {
        let folder = try archive()
        let export = try export(["followthemoney", "--funder", "adb", "-o", "adb.jsonl"], in: folder)
        #expect(export.messages == "ingest-cli: 1 figure written\n")
        #expect(export.output == "")
        #expect(try folder.read("adb.jsonl").contains("\"name\":[\"Asian Development Bank\"]"))
    }

    @Test func grantsNeedADay() throws {
        let folder = try archive()
        let strict = try export(["360giving", "--prefix", "360G-contoh", "-o", "grants.json"], in: folder)
        #expect(strict.status == ExitStatus.badData.rawValue)
        #expect(strict.messages.contains(" without a day"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("grants.json")))
        let assumed = try export(["360giving", "--prefix", "360G-contoh", "--assume"], in: folder)
        #expect(assumed.status == 0)
        let grants = try JSONParser.parse(Array(assumed.output.utf8))["grants"]?.elements ?? []
        #expect(grants.count > 5)
        let wanted = ["id", "title", "description", "currency", "amountAwarded", "awardDate", "fundingOrganization"]
        for grant in grants {
            for name in wanted { #expect(grant[name] != nil, "\(name)") }
            let isDay = grant["awardDate"]?.string?.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
            #expect(isDay)
        }
        #expect(try export(["360giving", "--prefix", "a b"], in: folder).status == 64)
    }

    /// The metadata names tables and columns that are there, and questions that SQLite understands.
    @Test func datasettesMetadataFitsTheArchive() throws {
        let folder = try archive()
        func rows(_ sql: String) throws -> [String] {
            let answer = try Tool.run(["query", "sql", sql, "--format", "csv", "--db", "archive.db"], in: folder.path)
            #expect(answer.status == 0, "\(sql)")
            return answer.output.split(separator: "\r\n").dropFirst().map(String.init)
        }
        let metadata = try export(["datasette"], in: folder)
        #expect(metadata.status == 0)
        let tables = try #require(metadata.output.split(separator: "\n    tables:\n").last)
        let parts = tables.split(separator: "\n    queries:\n")
        let columns = Self.columns(named: parts[0])
        let there = try rows(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'")
        #expect(Set(columns.keys) == Set(there.filter { !$0.hasPrefix("sqlite_") }))
        for (table, names) in columns where !names.isEmpty {
            _ = try rows("SELECT \(names.joined(separator: ", ")) FROM \(table) LIMIT 1")
        }
        let questions = parts[1].split(separator: "sql: |-\n").dropFirst()
        #expect(questions.count >= 10)
        for question in questions {
            let lines = question.split(separator: "\n").prefix { $0.hasPrefix("          ") }
            let sql = lines.joined(separator: "\n").replacing(/escape_fts\(:[a-z]+\)/, with: "'air'")
            _ = try rows(sql.replacing(/:[a-z]+/, with: "'a'"))
        }
    }

    /// By table, the columns that the metadata names.
    private static func columns(named tables: Substring) -> [String: [String]] {
        var columns: [String: [String]] = [:]
        var table = ""
        for line in tables.split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count
            let parts = line.dropFirst(depth).split(separator: ":", maxSplits: 1).map(String.init)
            switch (depth, parts[0]) {
            case (6, _):
                table = parts[0]
                columns[table] = []
            case (8, "label_column"), (8, "sort_desc"), (8, "facets"):
                columns[table]? += parts[1].split { !$0.isLetter && $0 != "_" }.map(String.init)
            case (10, _): columns[table]?.append(parts[0])
            default: break
            }
        }
        return columns
    }

    @Test func chartsAreDrawn() throws {
        let folder = try archive()
        for arguments in [
            ["--group-by", "funder"], ["--group-by", "year"], [], ["--group-by", "instrument", "--limit", "2"],
        ] {
            for name in ["chart.svg", "chart.html"] {
                let answer = try Tool.run(
                    ["query", "funding", "--db", "archive.db", "--chart", name] + arguments, in: folder.path)
                #expect(answer.status == 0)
                #expect(answer.output == "")
                let chart = try folder.read(name)
                #expect(chart.contains("Sumber: archive.db: "))
                #expect(chart.contains("role=\"img\""))
            }
        }
        let titled = ["query", "funding", "--db", "archive.db", "--chart", "a.svg", "--title", "Hibah & pinjaman"]
        #expect(try Tool.run(titled, in: folder.path).status == 0)
        #expect(try folder.read("a.svg").contains(">Hibah &amp; pinjaman</text>"))
        #expect(
            try Tool.run(["query", "funding", "--db", "archive.db", "--chart", "a.png"], in: folder.path).status == 64)
    }

    // MARK: As others read it

    @Test(.enabled(if: Python.has("followthemoney"), "Python's followthemoney is not installed"))
    func followTheMoneyReadsAllOfIt() throws {
        let folder = try archive()
        #expect(try export(["followthemoney", "-o", "a.jsonl"], in: folder).status == 0)
        let script = """
            import json
            from followthemoney import model
            from followthemoney.cli.cli import cli
            from followthemoney.entity import ValueEntity
            cli(["validate", "-i", "a.jsonl", "-o", "b.jsonl"], standalone_mode=False)
            raw = [json.loads(line) for line in open("a.jsonl")]
            read = [json.loads(line) for line in open("b.jsonl")]
            for before, after in zip(raw, read, strict=True):
                for name, values in before["properties"].items():
                    kept = after["properties"].get(name, [])
                    assert len(kept) == len(set(values)), (before["id"], name, values, kept)
                model.get(after["schema"]).validate(after)
            by_id = {entity["id"]: ValueEntity.from_dict(entity) for entity in read}
            ends = 0
            for entity in by_id.values():
                for prop, value in entity.itervalues():
                    if prop.type.name == "entity":
                        assert by_id[value].schema.is_a(prop.range.name), (prop, value)
                        ends += prop.name in ("payer", "beneficiary")
            print(ends > 80)
            """
        #expect(try Python.run(script, in: folder.path) == "True\n")
    }

    private static let hasSchemas =
        Checkout.shared != nil && Python.has("jsonschema", "referencing", "rfc3339_validator")

    @Test(.enabled(if: hasSchemas, "360Giving's schemas or Python's jsonschema with rfc3339_validator are not there"))
    func grantsFitTheStandardsSchema() throws {
        let folder = try archive()
        let standards = try #require(Checkout.shared).appending(path: "data/standards").path
        #expect(
            try export(["360giving", "--prefix", "360G-contoh", "--assume", "-o", "a.json"], in: folder).status == 0)
        let script = """
            import json, sys
            from jsonschema import Draft202012Validator, FormatChecker
            from referencing import Registry, Resource
            from referencing.jsonschema import DRAFT202012
            grant = json.load(open(sys.argv[1] + "/360-giving-schema.json"))
            package = json.load(open(sys.argv[1] + "/360-giving-package-schema.json"))
            resource = Resource(contents=grant, specification=DRAFT202012)
            names = [grant["$id"], package["properties"]["grants"]["items"]["$ref"]]
            registry = Registry().with_resources([(name, resource) for name in names])
            validator = Draft202012Validator(package, registry=registry, format_checker=FormatChecker())
            for error in validator.iter_errors(json.load(open("a.json"))):
                print(error.json_path, error.message[:200])
            print("checked")
            """
        #expect(try Python.run(script, in: folder.path, [standards]) == "checked\n")
    }

    @Test(.enabled(if: Python.has("datasette"), "Python's datasette is not installed"))
    func datasetteServesIt() throws {
        let folder = try archive()
        #expect(try export(["datasette", "-o", "metadata.yml"], in: folder).status == 0)
        let script = """
            import asyncio, json, yaml
            from datasette.app import Datasette
            metadata = yaml.safe_load(open("metadata.yml"))
            told = metadata["databases"]["archive"]
            async def get(client, path):
                response = await client.get("/archive" + path)
                assert response.status_code == 200, (path, response.text[:300])
                return response.json()
            async def check():
                client = Datasette(["archive.db"], metadata=metadata).client
                for name, table in told["tables"].items():
                    answer = await get(client, f"/{name}.json?_labels=on&_size=5")
                    missing = set(table.get("facets", [])) - set(answer["facet_results"])
                    assert not missing, (name, missing)
                rows = (await get(client, "/funding.json?_labels=on&_shape=array"))
                assert any(isinstance(row["funder_id"], dict) and row["funder_id"]["label"] != str(row["funder_id"]["value"]) for row in rows)
                found = await get(client, "/documents.json?_search=hibah")
                everything = await get(client, "/documents.json")
                assert 0 < found["filtered_table_rows_count"] < everything["filtered_table_rows_count"]
                for name in told["queries"]:
                    await get(client, f"/{name}.json?funder=bank&place=jambi&words=air%20-bersih")
            asyncio.run(check())
            print("served")
            """
        #expect(try Python.run(script, in: folder.path).hasSuffix("served\n"))
    }
}

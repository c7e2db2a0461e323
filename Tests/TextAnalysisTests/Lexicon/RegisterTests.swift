import LexiconFormat
import Records
import TestSupport
import Testing

@testable import TextAnalysis

/// The registers' files, held to the tables that the build packs them into.
@Suite struct RegisterTests {
    /// The entries of a file, a field for each column.
    private func entries(_ path: String) throws -> [[String]] {
        let lines = try Checkout.text(of: "Sources/TextAnalysis/Lexicon/Registers/\(path)").split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private func bodies() throws -> [[String]] {
        try Checkout.files(in: "Sources/TextAnalysis/Lexicon/Registers/bodies").sorted().flatMap {
            try entries("bodies/\($0)")
        }
    }

    /// The longest phrase at the first word of a text of its own.
    private func match(_ phrase: String, _ matcher: PhraseMatcher, _ tokenizer: borrowing Tokenizer) throws -> Int? {
        let text = try tokenizer.tokenize(phrase)
        let match = matcher.longestMatch(in: text, at: 0, before: text.tokens.count)
        return match?.range == text.tokens.indices ? match?.value : nil
    }

    @Test func everyFormOfABodyIsFound() throws {
        let bodies = try bodies()
        let tokenizer = try Tokenizer()
        #expect(bodies.count > 150 && bodies.count == KnownBody.all.count)
        for (index, fields) in bodies.enumerated() {
            let body = KnownBody.all[index]
            let forms = [fields[0], fields[2], fields[4]].flatMap { FieldParts.parts(of: $0) }
                .map { $0.hasSuffix(", PT") ? "PT \($0.dropLast(4))" : $0 }
            #expect(body.name == fields[0] && body.category.rawValue == fields[1])
            #expect(body.identifiers == FieldParts.parts(of: fields[3]))
            #expect(body.became == FieldParts.parts(of: fields[5]))
            #expect(body.forms == forms.filter { !$0.hasSuffix("?") })
            for form in forms {
                if form.hasSuffix("?") {
                    #expect(try match(String(form.dropLast()), KnownBody.matcher, tokenizer) == nil, "\(form)")
                } else {
                    #expect(try match(form, KnownBody.matcher, tokenizer) == index, "\(form)")
                    #expect(BodyKey.register[BodyKey.key(of: form)] != nil, "\(form)")
                }
            }
        }
        #expect(KnownBody.all.map(\.name) == bodies.map { $0[0] })
    }

    @Test func everySpellingOfAProgrammeIsFound() throws {
        let programs = try entries("programs.tsv")
        let tokenizer = try Tokenizer()
        #expect(programs.count > 100 && programs.count == KnownProgram.all.count)
        for (index, fields) in programs.enumerated() {
            let program = KnownProgram.all[index]
            #expect(program.name == fields[0] && program.isProgram == (fields[1] != "phrase"))
            #expect(program.isOrdinary == (fields[1] == "name"))
            for form in program.forms {
                #expect(try match(form, KnownProgram.matcher, tokenizer) == index, "\(form)")
            }
        }
    }

    @Test func everyNicknameLeadsToAName() throws {
        let people = try entries("people.tsv")
        #expect(people.count > 20 && people.count == KnownPerson.all.count)
        for (index, fields) in people.enumerated() {
            #expect(KnownPerson.all[index].name == fields[0])
            for nickname in KnownPerson.all[index].nicknames {
                #expect(KnownPerson.fullName[PersonKey.words(of: nickname)] == PersonKey.words(of: fields[0]))
            }
        }
        #expect(KnownPerson.fullName[["bukan", "siapa", "siapa"]] == nil)
    }

    /// A match ends with a capitalised word, so that "Kepulauan Cocos (Keeling)" and "Côte d’Ivoire" have none.
    @Test func everyRegionIsFoundByItsNames() throws {
        let tokenizer = try Tokenizer()
        let regions = try entries("regions.tsv") + entries("countries.tsv").map { [$0[0], "country", $0[1], $0[2]] }
        #expect(regions.count > 800)
        for fields in regions {
            for name in [fields[2]] + FieldParts.parts(of: fields[3])
            where !name.hasSuffix(")") && name.split(separator: " ").last?.first?.isUppercase == true {
                let text = try tokenizer.tokenize(name)
                let match = try #require(Gazetteer.shared.match(in: text, at: 0, before: text.tokens.count), "\(name)")
                let region = match.regions.first { $0.code == fields[0] }
                #expect(match.range == text.tokens.indices && region?.name == fields[2], "\(name)")
                #expect(region?.level.rawValue == fields[1], "\(name)")
            }
        }
    }

    @Test func everyDistrictAndVillageIsFound() throws {
        let (districts, villages) = (try entries("districts.tsv"), try entries("villages.tsv"))
        #expect(districts.count > 7_200 && villages.count > 83_000)
        for fields in districts {
            #expect(Gazetteer.shared.candidates(.kecamatan, named: fields[1]).contains(fields[0]), "\(fields)")
        }
        for fields in villages where fields[0].hasSuffix("2") {
            let isUrban = RegionCode.isUrban(fields[0])
            #expect(Gazetteer.shared.candidates(isUrban ? .kelurahan : .desa, named: fields[1]).contains(fields[0]))
            #expect(!Gazetteer.shared.candidates(isUrban ? .desa : .kelurahan, named: fields[1]).contains(fields[0]))
        }
        let all = Dictionary(grouping: districts) { PlaceName.hash($0[1].utf8) }
        for (_, bearers) in all {
            #expect(Gazetteer.shared.candidates(.kecamatan, named: bearers[0][1]) == bearers.map { $0[0] })
        }
    }

    @Test func everyPackedWordHasItsClass() throws {
        let classes: [(String, WordClass)] = [("common", .common), ("givenName", .givenName), ("bodyWord", .bodyWord)]
        for (name, wordClass) in classes {
            let words = try entries("words/\(name).tsv").map { $0[0] }
            #expect(words.count > 400)
            for word in words {
                #expect(Lexicon.shared[Lexicon.shared.id(word)].contains(wordClass), "\(word)")
            }
        }
    }

    // MARK: Look-ups

    private func names(in sentence: String) throws -> [String] {
        let text = try Tokenizer().tokenize(sentence)
        return text.tokens.indices.compactMap { index in
            let match = KnownBody.matcher.longestMatch(in: text, at: index, before: text.tokens.count)
            return match.map { "\(KnownBody.all[$0.value].name) as \(text.text($0.range))" }
        }
    }

    @Test func findsAFormWithItsLegalFormBehind() throws {
        let forms = try bodies().flatMap { FieldParts.parts(of: $0[2]) }.filter { $0.hasSuffix(", PT") }
        #expect(!forms.isEmpty)
        for form in forms {
            let spoken = "PT \(form.dropLast(4))"
            #expect(try names(in: "Kredit \(spoken) cair.").first?.hasSuffix(" as \(spoken)") == true, "\(form)")
        }
    }

    @Test func findsTheLongestPhrase() throws {
        #expect(try names(in: "Dari Bank Dunia itu.") == ["Bank Dunia as Bank Dunia"])
        #expect(
            try names(in: "Kini Kementerian Pekerjaan Umum dan Tata Ruang.") == [
                "Kementerian Pekerjaan Umum as Kementerian Pekerjaan Umum"
            ])
        #expect(try names(in: "Kementerian itu bank.") == [])
        #expect(try names(in: "") == [])
    }

    @Test(arguments: ["sungai punggu baru", "Sungai-Punggu Baru", "SUNGAIPUNGGUBARU", "Sungai  Punggubaru"])
    func namesOfVillagesAreWrittenInManyWays(name: String) {
        #expect(Gazetteer.shared.candidates(.desa, named: name) == ["63.04.04.2011"])
    }

    @Test func onlySmallRegionsAreCandidates() {
        #expect(Gazetteer.shared.candidates(.kabupaten, named: "Blora") == [])
        #expect(Gazetteer.shared.candidates(.desa, named: "") == [])
        #expect(Gazetteer.shared.candidates(.desa, named: "Tidak Ada Namanya") == [])
        #expect(Gazetteer.shared.candidates(.desa, named: "Sukamaju").count > 80)
    }

    @Test func regionsKnowTheirParents() {
        #expect(Region(name: "Blora", level: .kabupaten, code: "33.16").parentCode == "33")
        #expect(Region(name: "Jepang", level: .country, code: "JP").parentCode == nil)
    }
}

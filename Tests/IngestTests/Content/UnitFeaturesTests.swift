import TestSupport
import Testing

@testable import Ingest

@Suite struct RuleSelectionTests {
    private func selection(_ markup: String) throws -> (survey: PageSurvey, selection: RuleSelection) {
        let survey = try PageSketch.survey(markup)
        return (survey, RuleSelection(survey, roots: ArticleFinder(survey).roots()))
    }

    @Test func takesTheNamedBodyWithoutItsFurniture() throws {
        let (survey, selection) = try selection(
            """
            <body><div><a href="/">Beranda</a></div><div class="entry-content"><p>\(PageSketch.sentence(1))</p>
            <ul><li><a href="/a">Jembatan dibuka</a><li><a href="/b">Pasar terbakar</a></ul>
            \(PageSketch.paragraphs(2...4))</div><div><p>Alamat redaksi.</p></div>
            """)
        let taken = zip(survey.unitTexts, selection.isSelected).filter(\.1).map(\.0)
        #expect(taken == (1...4).map(PageSketch.sentence))
        #expect(selection.isInRoot.count == survey.units.count)
        #expect(survey.unitTexts.indices.filter { selection.isInRoot[$0] } == Array(1...6))
    }

    @Test func measuresDistancesFromItsProse() throws {
        let (survey, selection) = try selection(
            "<body><p>Menu</p><article>\(PageSketch.paragraphs(1...3))</article><p>Kaki</p>")
        #expect((selection.firstProse, selection.lastProse) == (1, 3))
        #expect(selection.untilNext.first == 1)
        #expect(selection.sincePrevious.last == 1)
        #expect(selection.proseBefore.first == 0)
        #expect(selection.proseBefore.last == 1)
        #expect(selection.proseBefore == selection.proseBefore.sorted())
        #expect(selection.reach(of: survey.units.count) == survey.units.indices)
    }

    @Test func unitsFarFromTheArticleAreNotAskedFor() throws {
        let menu = (0..<200).map { "<div>Menu \($0)</div>" }.joined()
        let (survey, selection) = try selection(
            "<body>\(menu)<article>\(PageSketch.paragraphs(1...5))</article>\(menu)")
        let reach = selection.reach(of: survey.units.count)
        #expect(reach == (200 - 59)..<(204 + 60))
    }

    @Test func aPageWithoutTextSelectsNothing() throws {
        let (survey, selection) = try selection("<body><img src='a.jpg'>")
        #expect(survey.units.isEmpty)
        #expect(selection.roots == [])
        #expect(selection.reach(of: 0).isEmpty)
    }
}

@Suite struct UnitFeaturesTests {
    private static let page = """
        <body><nav><ul><li><a href="/">Beranda</a><li><a href="/ekonomi">Ekonomi</a></ul></nav><h1 id="t">Jembatan Desa Dibuka</h1>
        <div class="share"><a href="#">Bagikan</a></div><article>\(PageSketch.paragraphs(1...4))
        <p>Baca juga: Pasar Terbakar</p><p>Baca juga: Pasar Terbakar</p><h2>Tahap kedua</h2><p>12 warga hadir.</p>
        </article>
        <footer>Hak cipta 2019</footer>
        """

    private func features(_ markup: String = page) throws -> (survey: PageSurvey, features: UnitFeatures) {
        let survey = try PageSketch.survey(markup)
        let selection = RuleSelection(survey, roots: ArticleFinder(survey).roots())
        let title = survey.element("t")
        return (survey, UnitFeatures(survey, selection: selection, titleNode: title, title: "Jembatan desa dibuka"))
    }

    /// The value of one feature for the unit of these words.
    private func value(_ name: String, of words: String, last: Bool = false) throws -> Float {
        let (survey, features) = try features()
        let texts = survey.unitTexts
        let index = try #require(last ? texts.lastIndex(of: words) : texts.firstIndex(of: words))
        let column = try #require(UnitFeatures.names.firstIndex(of: name))
        return features.values[(features.units.firstIndex(of: index) ?? 0) * UnitFeatures.width + column]
    }

    @Test func everyUnitHasAValueForEachName() throws {
        let (survey, features) = try features()
        #expect(features.units == Array(survey.units.indices))
        #expect(features.values.count == features.units.count * UnitFeatures.names.count)
        #expect(Set(UnitFeatures.names).count == UnitFeatures.width)
        #expect(UnitFeatures.names.allSatisfy { !$0.contains(" ") && !$0.isEmpty })
    }

    @Test func valuesAreThoseOfTheUnit() throws {
        let first = PageSketch.sentence(1)
        #expect(try value("prose", of: first) == 1)
        #expect(try value("article", of: first) == 1)
        #expect(try value("navigation", of: "Beranda") == 1)
        #expect(try value("links", of: "Beranda") == 1)
        #expect(try value("links", of: first) == 0)
        #expect(try value("level", of: "Tahap kedua") == 2)
        #expect(try value("title", of: "Jembatan Desa Dibuka") == 1)
        #expect(try value("title", of: "Tahap kedua") == 0)
        #expect(try value("sinceHeading", of: "12 warga hadir.") == 1)
        #expect(try value("first", of: "12 warga hadir.") == 2)
        #expect(try value("last", of: "12 warga hadir.") == 1)
        #expect(try value("dropped", of: "Hak cipta 2019") == 1)
        #expect(try value("dropped", of: first) == 0)
        #expect(try value("boilerplate", of: "Baca juga: Pasar Terbakar") > 0)
        #expect(try value("boilerplate", of: "Tahap kedua") == 0)
        // log2(1 + 3) for a text of three words.
        #expect(try value("words", of: "12 warga hadir.") == 2)
    }

    @Test func aRepeatIsToldFromTheFirst() throws {
        let line = "Baca juga: Pasar Terbakar"
        #expect(try value("repeat", of: line) == 0)
        #expect(try value("repeat", of: line, last: true) == 1)
        #expect(try value("copies", of: line) == value("copies", of: line, last: true))
        #expect(try value("copies", of: line) > value("copies", of: "Tahap kedua"))
    }

    /// Hashes are seeded anew in every process; values must not hang on their order, nor on anything else.
    @Test func valuesAreTheSameEveryTime() throws {
        let (one, other) = (try features().features.values, try features().features.values)
        #expect(one == other)
    }

    @Test func valuesAreFiniteAndBounded() throws {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<60 {
            let (_, features) = try features(RandomPage.markup(pieces: 80, using: &generator))
            #expect(features.values.count == features.units.count * UnitFeatures.width)
            #expect(features.values.allSatisfy { $0.isFinite && abs($0) <= 1024 })
        }
    }
}

@Suite struct ContentModelTests {
    private static let names = UnitFeatures.names.joined(separator: " ")

    private func values(_ first: Float, _ second: Float = 0) -> [Float] {
        [first, second] + [Float](repeating: 0, count: UnitFeatures.width - 2)
    }

    @Test func readsItsTextForm() {
        // text <= 3: -0.5, or else words <= 1: 0.25, or 1.
        let model = ContentModel(features: Self.names, trees: "0 3 -1 1,1 1 -2 -3;-0.5 0.25 1")
        #expect(model.score(values(3), at: 0) == -0.5)
        #expect(model.score(values(4, 1), at: 0) == 0.25)
        #expect(model.score(values(4, 2), at: 0) == 1)
    }

    @Test func treesAddUp() {
        let model = ContentModel(features: Self.names, trees: "0 3 -1 -2;-0.5 0.5\n1 1 -1 -2;0.25 1")
        #expect(model.score(values(4, 2), at: 0) == 1.5)
        #expect(model.score(values(0, 0), at: 0) == -0.25)
    }

    @Test func readsEachUnitAtItsPlace() {
        let model = ContentModel(features: Self.names, trees: "0 3 -1 -2;-0.5 0.5")
        let two = values(0) + values(9)
        #expect(model.score(two, at: 0) == -0.5)
        #expect(model.score(two, at: UnitFeatures.width) == 0.5)
    }

    @Test func aSureScoreNeedsNoMoreTrees() {
        let sure = Array(repeating: "0 3 -1 -2;-1 1", count: 8)
        let model = ContentModel(features: Self.names, trees: (sure + ["0 3 -1 -2;100 -100"]).joined(separator: "\n"))
        #expect(model.score(values(4), at: 0) == 8)
        #expect(model.score(values(0), at: 0) == -8)
        // Not sure after eight trees: the ninth counts.
        let unsure = Array(repeating: "0 3 -1 -2;-0.1 0.1", count: 8) + ["0 3 -1 -2;-5 5"]
        let other = ContentModel(features: Self.names, trees: unsure.joined(separator: "\n"))
        #expect(other.score(values(4), at: 0) > 5)
    }

    /// The build holds a model that was made for the features that are written: reading it would trap otherwise.
    @Test func theStandardModelKnowsProseFromMenus() throws {
        let survey = try PageSketch.survey(
            "<body><nav><a href='/'>Beranda</a></nav><article>\(PageSketch.paragraphs(1...5))</article>")
        let chosen = ContentFinder(survey).chosen(titleNode: nil, title: nil)
        #expect(chosen == [false, true, true, true, true, true])
    }

    @Test func aModelForOtherFeaturesIsRefused() async {
        await #expect(processExitsWith: .failure) {
            _ = ContentModel(features: "text words", trees: "0 3 -1 -2;-0.5 0.5")
        }
    }
}

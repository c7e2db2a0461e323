import TestSupport
import Testing

@Suite struct HouseRuleTests {
    @Test func noFileIsTooLong() throws {
        for file in try SourceFile.all() where !file.path.contains("/Data/") {
            #expect(file.lines.count <= 501, "\(file.path)")
        }
    }

    @Test func nothingTrapsOnPurpose() throws {
        for file in try SourceFile.all() {
            let traps = file.code.filter { $0.contains(/\b(fatalError|preconditionFailure)\b|\btry!|\bas!/) }
            #expect(traps == [], "\(file.path)")
        }
    }

    @Test func nothingIsPrintedOrLeftToDo() throws {
        for file in try SourceFile.all() {
            #expect(!file.code.contains { $0.contains(/\b(print|debugPrint|dump)\(/) }, "\(file.path)")
            #expect(!file.lines.contains { $0.contains(/\b(TODO|FIXME|XXX)\b/) }, "\(file.path)")
        }
    }

    @Test func filesHaveNamesThatSaySomething() throws {
        for file in try SourceFile.all() {
            let name = file.path.split(separator: "/").last ?? ""
            #expect(!name.contains(/Util|Helper|Common\.|Manager|Misc|\s/), "\(file.path)")
        }
    }
}

import Files
import TestSupport
import Testing

@testable import Pipeline

@Suite struct FrameReaderTests {
    private func frame(_ text: String) -> [UInt8] { Self.length(text.utf8.count) + Array(text.utf8) }

    private static func length(_ count: Int) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
    }

    private func reader(_ bytes: [UInt8], limit: Int = 1_000) -> FrameReader {
        FrameReader(MemoryStream(bytes), name: "input", maximumFrameBytes: limit)
    }

    /// Every frame up to the end, or up to the error.
    private func frames(_ bytes: [UInt8], limit: Int = 1_000) -> ([String], FileError?) {
        var reader = reader(bytes, limit: limit)
        var texts: [String] = []
        do throws(FileError) {
            while let frame = try reader.next() { texts.append(String(decoding: frame.bytes, as: UTF8.self)) }
            return (texts, nil)
        } catch {
            return (texts, error)
        }
    }

    @Test func givesFramesWithTheirPlaces() throws {
        var reader = reader(frame("satu") + frame("") + frame("tiga\n\0"))
        #expect(try reader.next() == Frame(bytes: Array("satu".utf8), byteOffset: 0, number: 1))
        #expect(try reader.next() == Frame(bytes: [], byteOffset: 8, number: 2))
        #expect(try reader.next() == Frame(bytes: Array("tiga\n\0".utf8), byteOffset: 12, number: 3))
        #expect(try reader.next() == nil)
        #expect(try reader.next() == nil)
    }

    @Test func givesNothingOfNothing() throws { #expect(frames([]) == ([], nil)) }

    /// Frames on both sides of the reader's chunks, and larger than one.
    @Test func readsFramesOfAnySize() {
        var random = SeededGenerator(seed: 7)
        let texts = (0..<200).map { _ in String(repeating: "a", count: Int.random(in: 0...9_000, using: &random)) }
        let large = [String(repeating: "b", count: 300_000), "c"]
        let (found, error) = frames((texts + large).flatMap { frame($0) }, limit: 300_000)
        #expect(found == texts + large)
        #expect(error == nil)
    }

    @Test func saysWhereAFrameIsCutOff() {
        let whole = frame("satu") + frame("dua\nisi")
        for count in 0..<whole.count {
            let (found, error) = frames(Array(whole.prefix(count)))
            #expect(found == (count < 8 ? [] : ["satu"]))
            #expect((error == nil) == (count == 0 || count == 8))
            #expect(error == nil || error?.kind == .damaged)
        }
        #expect(
            frames(Array(whole.prefix(10))).1?.description
                == "input is damaged: frame 2, at byte 8, is cut off inside its length: 2 of 4 bytes are there")
        #expect(
            frames(Array(whole.prefix(13))).1?.description
                == "input is damaged: frame 2, at byte 8, is cut off: 1 of 7 bytes are there")
    }

    @Test func believesNoLengthBeyondTheLimit() {
        #expect(frames(Self.length(1_000) + [UInt8](repeating: 0, count: 1_000)).1 == nil)
        let reason = "is said to be 4294967295 bytes long, more than the limit of 1000"
        let (found, error) = frames(frame("satu") + [255, 255, 255, 255] + frame("tiga"))
        #expect(found == ["satu"])
        #expect(error?.description == "input is damaged: frame 2, at byte 8, \(reason)")
    }

    @Test func knowsWhatComesWithoutWaiting() throws {
        var reader = reader(frame("satu") + frame("dua") + [4, 0, 0, 0, 1])
        var answers = [reader.isNextBuffered]
        while answers.count < 3, try reader.next() != nil { answers.append(reader.isNextBuffered) }
        #expect(answers == [false, true, false])
    }
}

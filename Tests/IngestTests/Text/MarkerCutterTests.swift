import Testing

@testable import Ingest

@Suite struct MarkerCutterTests {
    private func cut(_ text: String) -> String? {
        MarkerCutter.withoutMarkers(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func everyMarkerIsCutWhereverItStands() {
        #expect(Boilerplate.markers.count > 3)
        for marker in Boilerplate.markers.map({ String(decoding: $0, as: UTF8.self) }) {
            #expect(cut(marker) == "", "\(marker)")
            #expect(cut("Warga\(marker)hadir") == "Wargahadir", "\(marker)")
            #expect(cut("\(marker)\(marker)Warga") == "Warga", "\(marker)")
            #expect(cut("Warga\(marker.dropLast())") != "Warga", "\(marker)")
        }
    }

    @Test func textWithoutMarkersIsLeftAsItIs() {
        for text in ["", "Warga hadir.", "Adverbia", "A", "[", "[Gambar", "Scroll layar", "資金"] {
            #expect(cut(text) == nil, "\(text)")
        }
    }

    /// "ADVERTISEMENT" begins longer markers; what is left of those would stand in the text.
    @Test func theLongestMarkerGoes() {
        let markers = Boilerplate.markers.map { String(decoding: $0, as: UTF8.self) }
        for longer in markers {
            for shorter in markers where longer != shorter && longer.hasPrefix(shorter) {
                #expect(cut("Warga \(longer)") == "Warga ", "\(longer)")
            }
        }
    }

    @Test func aTextFullOfBeginningsTakesLinearTime() {
        let marker = Boilerplate.markers.map { String(decoding: $0, as: UTF8.self) }.max { $0.count < $1.count } ?? ""
        func time(_ count: Int) -> Duration {
            let text = Array(String(repeating: String(marker.dropLast()), count: count).utf8)
            return ContinuousClock().measure { _ = MarkerCutter.withoutMarkers(text) }
        }
        let short = time(500)
        #expect(time(8_000) < short * 80 + .milliseconds(50))
    }
}

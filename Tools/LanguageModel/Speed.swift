/// Reads texts, one a line, and tells how fast the identifier goes through them; one core, everything in memory.
@main struct Speed {
    static func main() {
        var texts: [String] = []
        while let line = readLine() { texts.append(line) }
        let bytes = texts.reduce(0) { $0 + $1.utf8.count }
        var named = 0
        let clock = ContinuousClock()
        let first = clock.measure { named += LanguageIdentifier.language(of: "Warga desa") == nil ? 0 : 1 }
        let best =
            (0..<5).map { _ in
                clock.measure { for text in texts where LanguageIdentifier.language(of: text) == "id" { named += 1 } }
            }.min() ?? .zero
        let seconds = best / .seconds(1)
        print("first call", first, "| texts", texts.count, "| bytes", bytes, "| named id", named / 5)
        print("microseconds a text", seconds * 1e6 / Double(texts.count), "| MB/s", Double(bytes) / seconds / 1e6)
    }
}

/// Reads evidence from elements' attributes; a page uses few class names many times.
struct EvidenceReader {
    private var known = PlaceIndex(capacity: 256)
    private var meanings: [Evidence] = []

    mutating func evidence(of index: Int, in document: Document) -> Evidence {
        let node = document.nodes[index]
        let ignoresTopics = node.name == .body || node.name == .article || node.name == .main || node.name == .div
        var evidence: Evidence = []
        for position in Int(node.contentStart)..<Int(node.contentEnd) {
            let attribute = document.attributes[position]
            switch attribute.name {
            case .class: evidence.formUnion(meaning(of: document.value(of: attribute), ignoringTopics: ignoresTopics))
            case .id: evidence.formUnion(meaning(of: document.value(of: attribute), ignoringTopics: false))
            case .itemprop:
                let value = document.value(of: attribute)
                if value.hasASCII("articlebody", at: value.startIndex) { evidence.insert(.body) }
            default: break
            }
        }
        return evidence
    }

    private mutating func meaning(of value: ArraySlice<UInt8>, ignoringTopics: Bool) -> Evidence {
        let place = known.place(of: ByteHash.of(value) &* 2 &+ (ignoringTopics ? 1 : 0))
        if place < meanings.count { return meanings[place] }
        meanings.append(Evidence.of(value, ignoringTopics: ignoringTopics))
        return meanings[place]
    }
}

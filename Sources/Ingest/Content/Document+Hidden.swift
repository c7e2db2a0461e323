/// What attributes say of whether readers see an element as text.
extension Document {
    private static let furnitureRoles = NameTable(
        [
            "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar",
        ].map { (spelling: $0, name: true) }, other: false)
    private static let hidingWords = PhraseSet(["none", "hidden"])

    /// True for an element that says of itself that it is not shown, or is furniture by its role.
    func isHidden(_ node: Int) -> Bool {
        for position in Int(nodes[node].contentStart)..<Int(nodes[node].contentEnd) {
            let attribute = attributes[position]
            switch attribute.name {
            case .hidden: if !isStreamed(node) { return true }
            case .ariaHidden: if value(of: attribute).elementsEqual("true".utf8) { return true }
            case .style: if hides(value(of: attribute)) { return true }
            case .role:
                if Document.furnitureRoles[ByteHash.of(value(of: attribute))] { return true }
            default: break
            }
        }
        return false
    }

    /// React sends parts of a page late, in hidden elements that its script moves to their place: "S:0", "S:1a".
    private func isStreamed(_ node: Int) -> Bool {
        attribute(.id, of: node).map { $0.starts(with: "S:".utf8) } ?? false
    }

    private func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard Document.hidingWords.isFound(in: style) else { return false }
        let folded = style.filter { !$0.isHTMLSpace }
        return folded.firstRange(of: "display:none", from: 0) != nil
            || folded.firstRange(of: "visibility:hidden", from: 0) != nil
    }
}

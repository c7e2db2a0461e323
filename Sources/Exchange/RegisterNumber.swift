internal import Store

/// Identifiers in registers, as the archive has them; nothing is made up.
enum RegisterNumber {
    /// Lists of org-id.guide, whose code goes before the number.
    private static let listCodes: Set<String> = ["XM-DAC"]

    /// Names a body wherever organisations are named by a list of org-id.guide: "XM-DAC-46004"; nil for other registers.
    static func organisation(_ identifier: FigureStatement.Actor.Identifier) -> String? {
        // IATI's own identifiers are whole as they are.
        if identifier.scheme == "iati" { return identifier.id }
        return listCodes.contains(identifier.scheme) ? "\(identifier.scheme)-\(identifier.id)" : nil
    }

    /// The register before the number: "kemendagri-61.72"; nil for codes of countries.
    static func text(_ identifier: FigureStatement.Actor.Identifier) -> String? {
        if identifier.scheme == "iso-3166-1" { return nil }
        return organisation(identifier) ?? "\(identifier.scheme)-\(identifier.id)"
    }
}

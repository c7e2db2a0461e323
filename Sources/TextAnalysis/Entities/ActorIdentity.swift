internal import Records

/// Identifiers that registers give a body, where its names leave no doubt which it is.
enum ActorIdentity {
    /// The identifiers of the register's entry, or of the region that a government governs. Names that mean different
    /// entries or regions give none.
    static func identities(of members: [NameMention]) -> [Record.Identity] {
        let entries = Set(members.compactMap(\.known))
        let regions = Set(members.compactMap(governed))
        guard entries.count + regions.count == 1 else { return [] }
        if let entry = entries.first { return KnownBody.all[entry].identifiers.compactMap(identity) }
        return regions.map { Record.Identity(scheme: scheme(of: $0), id: $0.code) }
    }

    /// The region whose government a mention names.
    private static func governed(_ mention: NameMention) -> Region? {
        guard mention.isGovernment, let region = mention.region, !region.code.isEmpty else { return nil }
        return region
    }

    /// Kemendagri's codes for regions of Indonesia, ISO 3166-1 for countries.
    private static func scheme(of region: Region) -> String { region.level == .country ? "iso-3166-1" : "kemendagri" }

    /// "XM-DAC:46004"
    private static func identity(_ text: String) -> Record.Identity? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return Record.Identity(scheme: String(text[..<colon]), id: String(text[text.index(after: colon)...]))
    }
}

internal import Records

/// What makes mentions in different documents the same actor or programme: an identifier in a register; else the name,
/// with the kind and, where a name alone says too little, the place.
///
/// Two of one key are one; who is sure of less is kept apart: a person of one name ("Budi") is linked within an office or
/// a document alone, a body without a place in its name ("Dinas Sosial") within the place that the document is about.
struct IdentityKey {
    private let places: [Record.Place]
    /// The region that the document is mostly about.
    private let region: Record.Place?
    /// What keeps keys of this document apart from all others.
    private let documentKey: String

    init(_ document: Record.Document, documentKey: String) {
        self.documentKey = documentKey
        places = document.places
        region = Self.region(of: document)
    }

    func actor(_ actor: Record.Actor) -> String {
        if let identity = actor.sameAs.first { return "\(identity.scheme):\(identity.id)" }
        let name = NormalizedName(actor.name)
        let key = "\(actor.type.rawValue)|\(name.text)"
        switch actor.type {
        case .person: return name.isOneWord ? "\(key)|\(scope(ofPerson: actor))" : key
        case .organization: return needsPlace(actor, name) ? "\(key)|\(region.map(Self.code) ?? documentKey)" : key
        }
    }

    static func program(_ program: Record.Program) -> String { "program|\(NormalizedName(program.name).text)" }

    private func scope(ofPerson actor: Record.Actor) -> String {
        let organizations = actor.roles.compactMap(\.organization).map { NormalizedName($0).text }
        return organizations.first { !$0.isEmpty } ?? documentKey
    }

    /// Whether a body of that name is likely to be in many places.
    private func needsPlace(_ actor: Record.Actor, _ name: NormalizedName) -> Bool {
        switch actor.category {
        case .localGovernment, .legislature, .ministryAgency, .community:
            !places.contains { name.contains(NormalizedName($0.name)) || name.contains(Self.bareName(of: $0)) }
        default: false
        }
    }

    /// "jambi" of "Kota Jambi".
    private static func bareName(of place: Record.Place) -> NormalizedName {
        let words = NormalizedName(place.name).text.split(separator: " ")
        let kinds: Set<Substring> = ["kota", "kabupaten", "provinsi", "kecamatan", "kelurahan", "desa"]
        return NormalizedName(words.drop { kinds.contains($0) }.joined(separator: " "))
    }

    private static func code(of place: Record.Place) -> String { place.code ?? NormalizedName(place.name).text }

    /// The town, regency or else province with the most mentions; of equals the first.
    static func region(of document: Record.Document) -> Record.Place? {
        for levels: Set<PlaceLevel> in [[.kota, .kabupaten], [.provinsi]] {
            var best: Record.Place?
            for place in document.places where levels.contains(place.level) {
                if place.mentions.count > best?.mentions.count ?? 0 { best = place }
            }
            if let best { return best }
        }
        return nil
    }
}

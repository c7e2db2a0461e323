// The closed lists of the record contract. Raw values are the words that stand in the JSON.

public enum ActorType: String, Hashable, Sendable, CaseIterable {
    case person, organization
}

/// What kind of actor, finer than `ActorType`.
public enum ActorCategory: String, Hashable, Sendable, CaseIterable {
    case official, individual
    case nationalGovernment = "national_government"
    case localGovernment = "local_government"
    case legislature
    case ministryAgency = "ministry_agency"
    case multilateral
    case foreignGovernment = "foreign_government"
    case company, bank, ngo, foundation, university, community, media, party, other
}

/// How exactly a sum is stated.
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
    case exact, about
    case atLeast = "at_least"
    case atMost = "at_most"
    case range, vague
}

/// What a number that is no money counts or measures.
public enum NumberKind: String, Hashable, Sendable, CaseIterable {
    /// People, animals, things, times.
    case count
    /// Per cent, percentage points, basis points.
    case percent
    /// "dua kali lipat".
    case ratio
    case area, length, mass, volume
    /// A stretch of time, an age among them.
    case duration
    case energy, power, temperature, speed, data
}

/// What form the money takes.
public enum Instrument: String, Hashable, Sendable, CaseIterable {
    case grant, loan, budget, csr, donation, aid, investment
    case inKind = "in_kind"
    case purchase, other
}

/// How far a funding statement has come, as the text tells it.
public enum FundingStatus: String, Hashable, Sendable, CaseIterable {
    case stated, planned, requested, disbursed, denied
}

/// Whether somebody holds an office for good.
public enum Tenure: String, Hashable, Sendable, CaseIterable {
    /// No more: "mantan", "eks".
    case former
    /// For the time being: "plt", "pj".
    case acting
    /// Not yet: "terpilih", "calon".
    case designate
}

public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
    case minute, day, month, quarter, half, week, year, decade
}

/// Where a publication date was read.
public enum PublicationBasis: String, Hashable, Sendable, CaseIterable {
    case jsonLD = "json-ld"
    case meta
    case timeElement = "time-element"
    case url, byline, dateline, body, given
}

public enum BlockKind: String, Hashable, Sendable, CaseIterable {
    case paragraph, heading, quote, caption, table
    case listItem = "list_item"
}

/// Indonesian administrative levels, and countries.
public enum PlaceLevel: String, Hashable, Sendable, CaseIterable {
    case country, provinsi, kabupaten, kota, kecamatan, kelurahan, desa, other
}

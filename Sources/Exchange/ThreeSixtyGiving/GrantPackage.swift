internal import JSON
package import Records
package import Store

/// Figures as a package of the 360Giving Data Standard 1.4: `{"version","grants":[...]}`.
///
/// A grant is what a text says was given, by a named body to a named body or person, in an exact sum, on a day. What the
/// standard wants and a text does not say is an `Assumption`; without leave to assume, the figure is left out.
package struct GrantPackage {
    package let bytes: [UInt8]
    package let count: ExportCount

    /// - Parameters:
    ///   - prefix: the publisher's, as 360Giving registers it ("360G-contoh"): it begins all ids that no register gives.
    ///   - mayAssume: whether figures are in it that need an assumption, each with the assumption told.
    ///   - instruments: which forms of money are grants.
    package init(
        _ statements: [FigureStatement], prefix: String, mayAssume: Bool = false,
        instruments: Set<Instrument> = Self.grants
    ) {
        let selection = GrantSelection(mayAssume: mayAssume, instruments: instruments)
        let (grants, count) = selection.grants(in: statements)
        var json = JSONWriter()
        json.object { json in
            json.member("version", "1.4")
            json.key("grants")
            json.array(grants) { json, grant in GrantWriter(prefix: prefix).write(grant, to: &json) }
        }
        (bytes, self.count) = (json.bytes + [0x0A], count)
    }

    /// What is a grant where nobody says otherwise.
    package static let grants: Set<Instrument> = [.grant, .donation, .aid, .csr]

    /// Whether a text can begin ids: letters, digits and hyphens.
    package static func isPrefix(_ text: String) -> Bool {
        let isPlain = text.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0))
        }
        return isPlain && !text.isEmpty && !text.hasPrefix("-") && !text.hasSuffix("-")
    }
}

/// What a grant says that the text does not.
enum Assumption: String, Hashable, Sendable {
    /// The day of award is that of publication.
    case publicationDay = "award-date-is-publication-date"
    /// The day of award is the first of the month, quarter or year that the text names.
    case firstDay = "award-date-is-first-day-of-period"
    case currency = "currency-assumed"

    /// For people.
    var words: String {
        switch self {
        case .publicationDay: "The award date is assumed: it is the day of publication"
        case .firstDay: "The award date is assumed: it is the first day of the period that the text names"
        case .currency: "The currency is assumed: the text names none"
        }
    }
}

/// A figure that can be told as a grant, with what the standard wants of it.
struct Grant {
    var statement: FigureStatement
    var digits: String
    var currency: String
    /// "2019-07-03".
    var day: String
    var funder: FigureStatement.Actor
    var recipient: FigureStatement.Actor
    var assumptions: [Assumption]
}

/// Currencies that one name serves: only a country tells the peso of Manila from the peso of Mexico.
struct CurrencyFamily: Sendable {
    /// The names, in lower case, parted by spaces.
    var names: String
    /// What is meant where the text names no country; nil where nothing is.
    var fallback: String?
    /// ISO 4217 codes by the country's name, in lower case.
    var codes: [String: String]
    /// Whether a country that the text names decides. The dollar is America's wherever it is spent.
    var isSettledByCountry = true
}

/// The currencies of the world, from the register in `Lexicon/Data`, with the spellings of the press.
extension MoneyWords {
    private struct Registered {
        var code: String
        /// "dinar"
        var head: String
        /// "kuwait"
        var country: String
    }

    private static let register: [Registered] = WordLists.currencies.parts(at: "\n").map { line in
        let fields = line.parts(at: " ")
        return Registered(
            code: fields[0], head: fields.count > 1 ? fields[1] : "",
            country: fields.dropFirst(2).joined(separator: " "))
    }

    /// ISO 4217 codes in use, in lower case; in a text they are believed in capitals only.
    /// Not the zloty's: PLN is the power company.
    static let isoCodes: [(String, Currency)] = register.filter { $0.code != "PLN" }.map {
        ($0.code.lowercased(), Currency(code: $0.code))
    }

    /// "rupee Sri Lanka", "riyal Saudi": names with their country, in every spelling of both.
    static let namesWithCountry: [(String, Currency)] = register.flatMap { entry in
        entry.country.isEmpty
            ? []
            : spellings(of: entry.head, in: headSpellings).flatMap { head in
                spellings(of: entry.country, in: countrySpellings).map {
                    (head + " " + $0.parts(at: "-").joined(separator: " - "), Currency(code: entry.code))
                }
            }
    }

    private static func spellings(of word: String, in table: [String: String]) -> [String] {
        [word] + (table[word]?.parts(at: "|") ?? [])
    }

    private static let headSpellings = [
        "dolar": "dollar", "riyal": "rial|real", "rial": "riyal", "rupee": "rupe|rupi", "franc": "frank",
        "krone": "kroner|krona", "krona": "krone", "rubel": "rouble", "shilling": "shiling", "afgani": "afghani",
        "hryvnia": "hryvna", "tugrik": "togrog", "shekel": "syekel", "kyat": "kyats",
    ]

    private static let countrySpellings = [
        "uni emirat arab": "uea|emirat arab|emirat", "arab saudi": "saudi|saudi arabia", "tiongkok": "china|cina",
        "korea selatan": "korsel|korea", "korea utara": "korut", "hong kong": "hongkong", "cile": "chili|chile",
        "suriah": "syria", "yordania": "jordania", "swiss": "swis", "afganistan": "afghanistan", "makau": "macau",
        "belarusia": "belarus", "brunei": "brunei darussalam", "guinea": "guinea",
    ]

    // MARK: Names that a country settles

    static let families: [CurrencyFamily] = [
        family("dolar dollar dollars $", of: "dolar", fallback: "USD", isSettledByCountry: false),
        CurrencyFamily(names: "¥", fallback: "JPY", codes: ["jepang": "JPY", "tiongkok": "CNY"]),
        family("riyal", of: "riyal rial", fallback: "SAR"),
        family("rial", of: "riyal rial", fallback: "IRR"),
        family("real", of: "riyal real"),
        family("dirham", of: "dirham", fallback: "AED"),
        family("dinar", of: "dinar"),
        family("peso", of: "peso", fallback: "PHP"),
        family("rupee rupe rupi", of: "rupee", fallback: "INR"),
        family("franc frank", of: "franc", fallback: "CHF"),
        family("krona", of: "krona krone", fallback: "SEK"),
        family("krone kroner", of: "krone krona", fallback: "NOK"),
        family("lira", of: "lira", fallback: "TRY"),
        family("shilling shiling", of: "shilling"),
        family("dong", of: "dong"), family("kip", of: "kip"), family("riel", of: "riel"), family("taka", of: "taka"),
        family("rand", of: "rand"), family("kina", of: "kina"),
    ]

    private static func family(
        _ names: String, of heads: String, fallback: String? = nil, isSettledByCountry: Bool = true
    ) -> CurrencyFamily {
        let heads = heads.split(separator: " ").map(String.init)
        let members = register.filter { heads.contains($0.head) && !$0.country.isEmpty }
        return CurrencyFamily(
            names: names, fallback: fallback,
            codes: Dictionary(members.map { ($0.country, $0.code) }, uniquingKeysWith: { first, _ in first }),
            isSettledByCountry: isSettledByCountry)
    }

    /// How texts name the countries of the families, and towns that stand for them.
    static let countries: [(String, String)] =
        Set(families.filter(\.isSettledByCountry).flatMap(\.codes.keys)).sorted().flatMap { country in
            spellings(of: country, in: countrySpellings).map { ($0, country) }
        }
        + towns.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { entry in
            let fields = entry.split(separator: "=").map(String.init)
            return fields.count == 2 ? (fields[0], fields[1]) : nil
        }

    private static let towns = """
        riyadh=arab saudi|makkah=arab saudi|mekah=arab saudi|mekkah=arab saudi|madinah=arab saudi|jeddah=arab saudi
        doha=qatar|dubai=uni emirat arab|abu dhabi=uni emirat arab|teheran=iran|muskat=oman|hanoi=vietnam
        ho chi minh=vietnam|manila=filipina|oslo=norwegia|stockholm=swedia|kopenhagen=denmark|istanbul=turki
        ankara=turki|zurich=swiss|jenewa=swiss|tokyo=jepang|beijing=tiongkok|shanghai=tiongkok|new delhi=india
        mumbai=india|islamabad=pakistan|karachi=pakistan|baghdad=irak|bagdad=irak|amman=yordania|vientiane=laos
        phnom penh=kamboja|dhaka=bangladesh|bangkok=thailand|buenos aires=argentina|santiago=cile|bogota=kolombia
        kathmandu=nepal|kolombo=sri lanka|nairobi=kenya|johannesburg=afrika selatan|rio de janeiro=brasil
        tripoli=libya|tunis=tunisia|aljir=aljazair|casablanca=maroko
        """
}

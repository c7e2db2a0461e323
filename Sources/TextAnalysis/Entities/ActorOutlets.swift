/// Names of news outlets: they publish, they are not what is written about.
enum Outlets {
    static func contains(_ name: String) -> Bool {
        let lower = name.lowercased()
        if lower.utf8.contains(UInt8(ascii: ".")), domains.contains(where: lower.hasSuffix) { return true }
        return names.contains(lower)
    }

    private static let domains = [".com", ".co.id", ".id", ".net", ".co", ".org"]

    private static let names: Set<String> = [
        "antara", "antara news", "kompas", "tempo", "detik", "republika", "tribun", "tribunnews", "cnn indonesia",
        "cnbc indonesia", "merdeka", "liputan6", "okezone", "sindonews", "suara", "kumparan", "reuters", "afp",
        "bloomberg", "kontan", "bisnis indonesia", "media indonesia", "jawa pos", "surya", "viva",
    ]
}

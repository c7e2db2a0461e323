/// A public figure whom Indonesian news names by other names, too. Common knowledge; no source to cite.
struct KnownPerson: Sendable {
    var name: String
    /// Nicknames, initials and short names that nobody else goes by in news.
    var nicknames: [String]
}

extension KnownPerson {
    /// The person's name of every nickname, both as words in lower case.
    static let fullName: [[String]: [String]] = {
        var names: [[String]: [String]] = [:]
        for person in all {
            let words = PersonKey.words(of: person.name)
            for nickname in person.nicknames { names[PersonKey.words(of: nickname)] = words }
        }
        return names
    }()

    /// One person a line: the name | nicknames, parted by ";".
    static let all: [KnownPerson] = table.split(separator: "\n").map { line in
        let fields = line.split(separator: "|").map { $0.trimmed }
        return KnownPerson(
            name: fields[0], nicknames: fields.dropFirst().first?.split(separator: ";").map { $0.trimmed } ?? [])
    }

    private static let table = """
        Joko Widodo | Jokowi
        Ridwan Kamil | Emil; Kang Emil
        Sri Mulyani | Sri Mulyani Indrawati
        Saifullah Yusuf | Gus Ipul
        Muhaimin Iskandar | Cak Imin
        Zulkifli Hasan | Zulhas
        Bambang Soesatyo | Bamsoet
        Susilo Bambang Yudhoyono | SBY
        Agus Harimurti Yudhoyono | AHY
        Basuki Tjahaja Purnama | Ahok
        Abdurrahman Wahid | Gus Dur
        Jusuf Kalla | JK
        Dedi Mulyadi | KDM
        Ahmad Heryawan | Aher
        Tri Rismaharini | Risma
        Khofifah Indar Parawansa | Khofifah
        Djarot Saiful Hidayat | Djarot
        Gibran Rakabuming Raka | Gibran
        Prabowo Subianto | Prabowo
        Luhut Binsar Pandjaitan | Luhut
        Yaqut Cholil Qoumas | Gus Yaqut
        Ahmad Muzani | Muzani
        Fauzi Bowo | Foke
        Sandiaga Salahuddin Uno | Sandiaga
        """
}

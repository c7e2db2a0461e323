internal import Records

/// The roles that prepositions give inside one gift: "dari" the payer, "kepada" the receiver, "untuk" the purpose.
struct ClauseRoles {
    let text: TokenizedText
    let names: Names
    let clause: Clause
    let unit: Range<Int>

    // MARK: Payer

    /// Behind a "dari" that belongs to the gift, or right behind the fund's noun ("hibah Kementerian Sosial").
    func payer() -> Gift.Payer? {
        let elements = Array(clause.elements(in: unit))
        for (position, element) in elements.enumerated() where element.kind == .from {
            let behind = Array(elements.dropFirst(position + 1).prefix(2))
            guard let next = behind.first, next.tokens.lowerBound - element.tokens.upperBound <= 3,
                next.kind != .budget,
                isGiver(element, after: elements.prefix(position))
            else { continue }
            // "dari lembaga PBB UN Habitat": of two names side by side the last is meant.
            let last = behind.last.flatMap { $0.tokens.lowerBound == next.tokens.upperBound ? payer($0) : nil }
            if let payer = last ?? payer(next) { return payer }
        }
        for (element, next) in zip(elements, elements.dropFirst())
        where next.tokens.lowerBound == element.tokens.upperBound {
            if element.kind == .fundNoun, text.text(element.tokens).lowercased() != "modal", let payer = bodyPayer(next)
            {
                return payer
            }
        }
        return nil
    }

    /// "PKS Rp 2,7 miliar, Gerindra Rp 1,8 miliar": the body in front of a sum, in a list whose verb stands before.
    func leadingActor() -> Int? {
        guard unit.lowerBound > clause.sentence.lowerBound else { return nil }
        let elements = clause.elements(in: unit).drop { $0.kind == .separator }.prefix(2)
        guard let first = elements.first, let actor = first.kind.actor, names.mentions[actor].kind == .body,
            first.tokens.lowerBound - unit.lowerBound <= 2, let sum = elements.last, sum.kind.amount != nil,
            sum.tokens.lowerBound - first.tokens.upperBound <= 1
        else { return nil }
        return actor
    }

    /// The state budget that the gift names.
    func budget() -> Range<Int>? { clause.elements(in: unit).first { $0.kind == .budget }?.tokens }

    /// "bantuan dari", "Rp 5 miliar dari", "bersumber dari", "disalurkan oleh": what stands before says that the
    /// preposition names a giver.
    private func isGiver(_ preposition: Clause.Element, after elements: ArraySlice<Clause.Element>) -> Bool {
        if preposition.tokens.lowerBound - unit.lowerBound <= 1, unit.lowerBound > clause.sentence.lowerBound {
            return true
        }
        guard let previous = elements.last, preposition.tokens.lowerBound - previous.tokens.upperBound <= 4 else {
            return false
        }
        if text.text(preposition.tokens).lowercased() == "oleh" {
            return previous.kind == .passive || previous.kind.amount != nil
        }
        return previous.kind == .fundNoun || previous.kind == .programCue || previous.kind.amount != nil
            || previous.kind.isVerb
    }

    private func payer(_ element: Clause.Element) -> Gift.Payer? {
        switch element.kind {
        case .actor(let mention): .actor(mention)
        case .government: .named(element.tokens)
        case .place(let mention) where names.mentions[mention].region?.level == .country: .named(element.tokens)
        default: nil
        }
    }

    private func bodyPayer(_ element: Clause.Element) -> Gift.Payer? {
        guard let mention = element.kind.actor, names.mentions[mention].kind == .body else { return nil }
        return .actor(mention)
    }

    // MARK: Receiver

    /// Behind "kepada", "bagi" or "ke"; behind "untuk" only when it is somebody, not something.
    func receiver() -> Gift.Receiver? {
        for element in clause.elements(in: unit) where element.kind == .to || element.kind == .purpose {
            if let receiver = receiver(after: element) { return receiver }
        }
        return nil
    }

    private func receiver(after preposition: Clause.Element) -> Gift.Receiver? {
        let start = preposition.tokens.upperBound
        guard start < unit.upperBound else { return nil }
        if let next = clause.elements(from: start, before: min(start + 2, unit.upperBound)).first {
            if let actor = next.kind.actor { return .actor(actor) }
            if let place = next.kind.place, next.tokens.lowerBound == start { return .place(place) }
        }
        if preposition.kind == .to, text.text(preposition.tokens) != "bagi" || GroupNouns.isGroup(text, at: start) {
            return group(from: start)
        }
        return GroupNouns.isGroup(text, at: start) ? group(from: start) : nil
    }

    private func group(from start: Int) -> Gift.Receiver? {
        let range = PhraseExtent(text: text, clause: clause).end(from: start, limit: min(unit.upperBound, start + 12))
        guard range > start, !text.tokens[start].isA([.workNoun, .pronoun]) else { return nil }
        return .group(start..<range)
    }

    // MARK: Purpose

    /// "bagi" is for somebody or for something.
    private func isBagi(_ element: Clause.Element) -> Bool {
        element.kind == .to && text.text(element.tokens).lowercased() == "bagi"
    }

    /// "jaringan distribusi di Kabupaten Agam": the place inside a purpose.
    func placeInside(_ purpose: Range<Int>) -> Gift.Receiver? {
        let places = clause.elements(in: purpose).filter {
            $0.kind.place != nil && $0.tokens.lowerBound > purpose.lowerBound
                && text.text($0.tokens.lowerBound - 1).lowercased() == "di"
        }
        return places.last?.kind.place.map { .place($0) }
    }

    /// "untuk membersihkan sekolah", "untuk membantu para petani": those whom a purpose's verb is about.
    func groupOfPurpose(_ purpose: Range<Int>) -> Gift.Receiver? {
        guard
            let start = purpose.dropFirst().first(where: {
                GroupNouns.isGroup(text, at: $0) && !text.tokens[$0].isCapitalized
            }),
            !text.tokens[purpose.lowerBound].isA([.workNoun, .fundNoun]), start - purpose.lowerBound <= 3
        else { return nil }
        return group(from: start)
    }

    /// "untuk memperluas PLTP Ulumbu di Kabupaten Manggarai": the place that a purpose names receives.
    func placeOfPurpose() -> Gift.Receiver? {
        guard let purpose = clause.elements(in: unit).first(where: { $0.kind == .purpose || isBagi($0) }) else {
            return nil
        }
        let behind = clause.elements(from: purpose.tokens.upperBound, before: unit.upperBound)
        for element in behind {
            if let place = element.kind.place, text.text(element.tokens.lowerBound - 1).lowercased() == "di" {
                return .place(place)
            }
            if element.kind.amount != nil || element.kind.isVerb { return nil }
        }
        return nil
    }

    /// Behind "untuk" or "guna", unless somebody stands there.
    func purpose() -> Range<Int>? {
        for element in clause.elements(in: unit) where element.kind == .purpose || isBagi(element) {
            let start = element.tokens.upperBound
            guard start < unit.upperBound, !GroupNouns.isGroup(text, at: start) else { continue }
            if let next = clause.elements(from: start, before: start + 1).first,
                next.kind.actor != nil || next.kind.place != nil
            {
                continue
            }
            let end = PhraseExtent(text: text, clause: clause).end(from: start, limit: min(unit.upperBound, start + 16))
            if end > start { return start..<end }
        }
        return nil
    }
}

/// How far a phrase goes: to a mark, the next role's preposition, a sum or a verb of giving.
struct PhraseExtent {
    let text: TokenizedText
    let clause: Clause

    func end(from start: Int, limit: Int) -> Int {
        var end = start
        while end < limit {
            let token = text.tokens[end]
            if token.kind == .punctuation, !isJoined(end) { break }
            if let element = clause.elements(from: end, before: end + 1).first, stops(element.kind), end > start {
                break
            }
            if end > start, Self.stopWords.contains(end, of: text) { break }
            end += 1
        }
        while end > start, text.tokens[end - 1].isA(.function) || text.tokens[end - 1].kind == .punctuation { end -= 1 }
        return end
    }

    /// Hyphens, slashes and parentheses belong to a phrase.
    private func isJoined(_ index: Int) -> Bool {
        Self.joints.contains(text.text(index))
    }

    private func stops(_ kind: Clause.Kind) -> Bool {
        switch kind {
        case .amount, .from, .to, .purpose, .through, .giving, .receiving, .passive, .speech, .budget: true
        default: false
        }
    }

    private static let joints: Set<String> = ["-", "/", "(", ")", "–"]
    private static let stopWords = FoldedWords(
        """
        senilai sebesar sebanyak sejumlah yang dengan pada sehingga agar supaya karena tahun mulai selama saat setelah
        serta sebagai hingga sejak sebab jika akan telah sudah adalah tersebut ini itu masing-masing mencapai di
        """)
}

/// Nouns of people and bodies who receive.
enum GroupNouns {
    static func isGroup(_ text: TokenizedText, at index: Int) -> Bool {
        var index = index
        while index < text.tokens.count, isQuantity(text, index) { index += 1 }
        return index < text.tokens.count && nouns.contains(index, of: text)
    }

    static func isQuantity(_ text: TokenizedText, _ index: Int) -> Bool {
        text.tokens[index].kind == .number || text.tokens[index].isA(.numberWord)
            || quantities.contains(index, of: text)
    }

    private static let quantities = FoldedWords(
        "para setiap tiap seluruh semua beberapa sejumlah ribuan ratusan puluhan")

    private static let nouns = FoldedWords(
        """
        warga masyarakat petani nelayan siswa pelajar mahasiswa keluarga korban anak anak-anak pelaku umkm sekolah
        desa kelurahan kecamatan guru santri pedagang penyandang lansia kpm kelompok peserta penerima orang jiwa
        kepala ibu perempuan yatim dhuafa mustahik kaum pekerja buruh pegawai karyawan pns asn pensiunan honorer
        atlet rumah panti pesantren masjid daerah kabupaten kota provinsi negara koperasi ukm startup perusahaan
        relawan pasien nasabah peternak tenaga pengungsi kampung pekon tiyuh gampong nagari rt kk partai parpol
        lembaga yayasan petambak pembudidaya rumah-rumah murid balita bayi remaja pemuda difabel napi warganya
        jemaah veteran driver ojol pengemudi perajin pengrajin sopir janda fakir marbot imam madrasah
        """)
}

internal import Records
internal import Store

/// What charts say in Indonesian.
enum ChartWords {
    /// How sums are made.
    ///
    /// - Parameter isStatusAsked: whether figures of one status alone were asked for: then it is added, whichever it is.
    static func method(isStatusAsked: Bool) -> String {
        """
        Setiap angka dihitung sekali, berapa pun media yang memberitakan. Bagian dari jumlah lain, tarif (misalnya per \
        bulan) dan batas atas tidak dijumlahkan\(isStatusAsked ? "" : ", begitu pula yang dibantah atau baru diminta"). \
        Mata uang asing dengan kurs rata-rata tahunan.
        """
    }

    static let nothing = "Tidak ada angka yang dapat dijumlahkan."

    static func title(of group: FigureQuery.Group?) -> String {
        switch group {
        case nil: "Dari siapa kepada siapa"
        case .funder: "Siapa memberi paling banyak"
        case .recipient: "Siapa menerima paling banyak"
        case .program: "Program dengan dana terbesar"
        case .year: "Dana menurut tahun"
        case .instrument: "Dana menurut bentuknya"
        case .status: "Dana menurut tahapnya"
        case .place: "Dana menurut tempat"
        case .publisher: "Dana menurut media yang memberitakan"
        }
    }

    static func heading(of group: FigureQuery.Group) -> String {
        switch group {
        case .funder: "Pemberi"
        case .recipient: "Penerima"
        case .program: "Program"
        case .year: "Tahun"
        case .instrument: "Bentuk"
        case .status: "Tahap"
        case .place: "Tempat"
        case .publisher: "Media"
        }
    }

    static func name(_ name: String, of group: FigureQuery.Group) -> String {
        switch group {
        case .instrument: Instrument(rawValue: name).map(word) ?? name
        case .status: FundingStatus(rawValue: name).map(word) ?? name
        case .funder, .recipient, .program, .year, .place, .publisher: name
        }
    }

    private static func word(_ status: FundingStatus) -> String {
        switch status {
        case .stated: "dinyatakan"
        case .planned: "direncanakan"
        case .requested: "diminta"
        case .disbursed: "disalurkan"
        case .denied: "dibantah"
        }
    }

    private static func word(_ instrument: Instrument) -> String {
        switch instrument {
        case .grant: "hibah"
        case .loan: "pinjaman"
        case .budget: "anggaran"
        case .csr: "CSR"
        case .donation: "sumbangan"
        case .aid: "bantuan"
        case .investment: "investasi"
        case .inKind: "bantuan barang"
        case .purchase: "pembelian"
        case .other: "bentuk lain"
        }
    }

    private static let months = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]

    /// "3 Juli 2019" of an ISO 8601 date, "Juli 2019" of a month; nil for anything else.
    static func day(_ date: String) -> String? {
        let parts = date.prefix(10).split(separator: "-").map { Int($0) }
        switch parts.count {
        case 1: return parts[0].map { "\($0)" }
        case 2, 3:
            guard let year = parts[0], let month = parts[1], months.indices.contains(month - 1) else { return nil }
            let monthWords = "\(months[month - 1]) \(year)"
            return parts.count == 2 ? monthWords : parts[2].map { "\($0) \(monthWords)" }
        default: return nil
        }
    }
}

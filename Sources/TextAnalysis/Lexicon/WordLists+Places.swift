extension WordLists {
    /// Words around places.
    static let places: [WordList] = [
        WordList(
            .placeHead,
            """
            kota kabupaten kab kecamatan kec kelurahan kel desa provinsi prov dusun kampung gampong nagari
            pekon tiyuh jalan jl pasar pulau kepulauan gunung sungai danau teluk kawasan distrik negara dki
            kotamadya rt rw kapanewon kalurahan
            """),
        WordList(
            .direction,
            """
            utara selatan timur barat tengah pusat daya laut tenggara
            """),
        WordList(.placeWord, regionWords),
    ]

    /// The capitalised words of regions' and countries' names, without their codes.
    private static let regionWords = (regions + "\n" + countries).split(separator: "\n")
        .flatMap { $0.split(separator: " ").dropFirst() }
        .filter { $0.first?.isUppercase ?? false }
        .joined(separator: " ").lowercased()
}

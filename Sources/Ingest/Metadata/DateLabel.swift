/// What the words beside a date say that it is the day of.
enum DateLabel {
    case published, modified, none

    private static let modifiedWords = PhraseSet([
        "updat", "modif", "revis", "diperbarui", "diperbaharui", "diubah", "pembaruan", "terakhir", "aktualis",
        "geändert", "stand:", "mis à jour", "màj", "mise à jour", "actualiza", "aggiorna", "bijgewerkt", "oppdater",
        "uppdater", "opdater", "обновл", "更新", "güncelle", "atualiza", "zuletzt", "last reviewed", "medically reviewed",
    ])
    private static let publishedWords = PhraseSet([
        "publish", "posted", "created", "written", "dipublikasikan", "diposting", "diterbitkan", "tayang", "terbit",
        "veröffentlicht", "publié", "publicad", "pubblicat", "gepubliceerd", "publisert", "publicerad", "опублик",
        "公開", "発表", "release", "first appeared", "erstellt", "datepublished", "pubdate", "date-published",
    ])

    /// What stands nearest to the end of the words, as a label stands before its date.
    static func nearest(in words: ArraySlice<UInt8>) -> DateLabel {
        let modified = modifiedWords.last(in: words)
        let published = publishedWords.last(in: words)
        switch (modified, published) {
        case (nil, nil): return .none
        case (nil, _): return .published
        case (_, nil): return .modified
        case (let left?, let right?): return left > right ? .modified : .published
        }
    }

    /// Whether any of the words names an update: for class names, and for what follows a date.
    static func isModified(_ words: ArraySlice<UInt8>) -> Bool { modifiedWords.isFound(in: words) }
}

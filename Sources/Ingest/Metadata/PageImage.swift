/// The address of the image that stands for an article.
enum PageImage {
    /// Names of files that are no article's image.
    private static let others = PhraseSet([
        "logo", "placeholder", "default", "blank", "noimage", "no-image", "no_image", "favicon", "avatar", "spacer",
    ])

    /// In full; nil when the page names none, or its logo alone.
    static func address(_ metadata: PageMetadata, _ structured: StructuredData, page: String?) -> String? {
        let declared = metadata.meta("og:image:secure_url", "og:image", "og:image:url")
        let others = [structured.image, metadata.meta("twitter:image", "twitter:image:src"), metadata.imageSource]
        return ([declared] + others).lazy.compactMap { $0 }.filter { !isStandIn($0) }
            .compactMap { WebAddress.absolute($0, on: page) }.first
    }

    private static func isStandIn(_ address: String) -> Bool {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let file = path.split(separator: UInt8(ascii: "/")).last.map { Array($0) } ?? []
        return address.hasPrefix("data:") || others.isFound(in: file[...])
    }
}

internal import JSON

/// Where in its inputs a run stands: enough to go on there as if it had never stopped.
package struct InputPosition: Hashable, Sendable {
    /// How many inputs of the walk lie behind.
    package var input = 0
    /// How many documents lie behind.
    package var document = 0
    /// The input that was begun; nil between two inputs.
    package var begun: Begun?
    /// How many bytes of the inputs lie behind, for those who wait.
    package var byteCount = 0

    package init() {}

    /// The place in an input of many documents.
    package struct Begun: Hashable, Sendable {
        package var path: String
        /// Size in bytes and time of last change in nanoseconds: another file under the name shows by them.
        package var size: Int
        package var modified: Int
        package var place: Place
        /// How many of its bytes lie behind.
        package var byteCount = 0
    }

    /// - `member`: how many members of an archive lie behind, those passed over among them; nil in all other inputs;
    /// - `item`: how many lines lie behind;
    /// - `base`: the byte of the file from which it can be read anew;
    /// - `skipped`: the bytes, decompressed where the file is compressed, that are to be passed over from there; of
    ///   lines, how much damage.
    package struct Place: Hashable, Sendable {
        package var member: Int?
        package var item = 0
        package var base = 0
        package var skipped = 0

        package init(item: Int = 0, base: Int = 0, skipped: Int = 0) {
            (self.item, self.base, self.skipped) = (item, base, skipped)
        }
    }
}

extension InputPosition {
    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("input", input)
            json.member("document", document)
            json.member("bytes", byteCount)
            guard let begun else { return }
            json.member("path", begun.path)
            json.member("begun_bytes", begun.byteCount)
            json.member("size", begun.size)
            json.member("modified", begun.modified)
            json.member("member", begun.place.member)
            json.member("item", begun.place.item)
            json.member("base", begun.place.base)
            json.member("skipped", begun.place.skipped)
        }
    }

    /// Nil for what `write` did not write.
    init?(_ value: JSONValue) {
        guard let input = value["input"]?.integer, let document = value["document"]?.integer,
            let bytes = value["bytes"]?.integer
        else { return nil }
        (self.input, self.document, byteCount) = (input, document, bytes)
        guard let path = value["path"]?.string else { return }
        guard let size = value["size"]?.integer, let modified = value["modified"]?.integer,
            let item = value["item"]?.integer, let base = value["base"]?.integer,
            let skipped = value["skipped"]?.integer
        else { return nil }
        var place = Place(item: item, base: base, skipped: skipped)
        place.member = value["member"]?.integer
        begun = Begun(
            path: path, size: size, modified: modified, place: place, byteCount: value["begun_bytes"]?.integer ?? 0)
    }
}

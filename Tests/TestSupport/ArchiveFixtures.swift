internal import Archives

// Containers of documents, made byte by byte.

/// Gzip members, one for each of the texts.
package func gzip(_ members: [UInt8]..., level: Int = 6) -> [UInt8] { gzip(members, level: level) }

package func gzip(_ members: [[UInt8]], level: Int = 6) -> [UInt8] {
    let writer = GzipWriter(level: level)
    for member in members {
        writer.append(member)
        writer.finishMember()
    }
    return writer.takeOutput()
}

extension [UInt8] {
    fileprivate init(_ text: String) { self = Array(text.utf8) }

    fileprivate mutating func appendLittleEndian(_ value: Int, _ count: Int) {
        for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
}

/// A record of a web archive, as a crawler writes it.
package struct WARCFixture {
    package var type = "response"
    package var id = 1
    package var block: [UInt8] = []
    package var length: String?
    package var contentType = "application/http; msgtype=response"
    package var fields = ""
    package var lineEnd = "\r\n"
    package var version = "WARC/1.0"
    package var ending = "\r\n\r\n"

    package init(
        type: String = "response", id: Int = 1, block: [UInt8] = [], length: String? = nil,
        contentType: String = "application/http; msgtype=response", fields: String = "", lineEnd: String = "\r\n",
        version: String = "WARC/1.0", ending: String = "\r\n\r\n"
    ) {
        (self.type, self.id, self.block, self.length, self.contentType) = (type, id, block, length, contentType)
        (self.fields, self.lineEnd, self.version, self.ending) = (fields, lineEnd, version, ending)
    }

    package var bytes: [UInt8] {
        let lines = [
            version, "WARC-Type: \(type)", "WARC-Record-ID: <urn:test:\(id)>", "WARC-Date: 2024-05-18T01:58:10Z",
            "WARC-Target-URI: <https://berita.example/\(id)>", "Content-Type: \(contentType)",
            "Content-Length: \(length ?? String(block.count))",
        ]
        return [UInt8](lines.joined(separator: lineEnd) + lineEnd + fields + lineEnd) + block + [UInt8](ending)
    }

    /// A response with a page.
    package static func page(_ id: Int, _ body: String = "<p>Dana desa cair.</p>") -> WARCFixture {
        let header = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        return WARCFixture(id: id, block: [UInt8](header + body))
    }

    package static func request(_ id: Int) -> WARCFixture {
        WARCFixture(type: "request", id: id, block: [UInt8]("GET / HTTP/1.1\r\n\r\n"), contentType: "application/http")
    }

    /// Requests and responses in turn, each page longer than the one before.
    package static func crawl(_ count: Int) -> [WARCFixture] {
        (0..<count).map { index in
            index.isMultiple(of: 3)
                ? request(index) : page(index, String(repeating: "<p>Dana desa ke-\(index) cair.</p>\n", count: index))
        }
    }
}

/// A tar archive (POSIX.1-1988, ustar) of files.
package func tar(_ files: [(path: [UInt8], bytes: [UInt8])], ending: Bool = true) -> [UInt8] {
    var archive: [UInt8] = []
    for file in files { archive += tarMember(file.path, file.bytes) }
    return ending ? archive + [UInt8](repeating: 0, count: 1_024) : archive
}

package func tarMember(_ path: [UInt8], _ bytes: [UInt8], type: Character = "0", link: String = "") -> [UInt8] {
    tarHeader(path, byteCount: bytes.count, type: type, link: link) + bytes
        + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
}

/// - Parameter byteCount: of the file that is to follow; below 8 GB.
package func tarHeader(_ path: [UInt8], byteCount: Int, type: Character = "0", link: String = "") -> [UInt8] {
    func octal(_ value: Int, _ width: Int) -> [UInt8] {
        let digits = String(value, radix: 8)
        return [UInt8](String(repeating: "0", count: width - 1 - digits.count) + digits) + [0]
    }
    func field(_ bytes: [UInt8], _ width: Int) -> [UInt8] { bytes + [UInt8](repeating: 0, count: width - bytes.count) }
    var header = field(path, 100) + octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(byteCount, 12) + octal(0, 12)
    header += [UInt8](repeating: 0x20, count: 8) + [UInt8](String(type)) + field([UInt8](link), 100)
    header += [UInt8]("ustar\u{0}00") + [UInt8](repeating: 0, count: 247)
    let sum = header.reduce(0) { $0 + Int($1) }
    header.replaceSubrange(148..<156, with: octal(sum, 7) + [0x20])
    return header
}

/// A zip archive of deflated files, with a central directory.
package struct ZipFixture {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    package mutating func add(
        _ path: [UInt8], _ contents: [UInt8], flags: Int = 0, checksum: Int? = nil, level: Int = 6
    ) {
        let member = gzip(contents, level: level)
        let sum = member.suffix(8).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        add(
            path, deflated: member[10..<(member.count - 8)], claiming: contents.count, flags: flags,
            checksum: checksum ?? sum)
    }

    /// - Parameter size: what the header says that the file has.
    package mutating func add(
        _ path: [UInt8], deflated data: ArraySlice<UInt8>, claiming size: Int, flags: Int = 0, checksum: Int = 0
    ) {
        var header: [UInt8] = []
        for (value, width) in [
            (20, 2), (flags, 2), (8, 2), (0, 2), (0x21, 2), (checksum, 4), (data.count, 4), (size, 4),
            (path.count, 2), (0, 2),
        ] { header.appendLittleEndian(value, width) }
        directory += [0x50, 0x4B, 1, 2, 20, 3] + header
        for (value, width) in [(0, 2), (0, 2), (0, 2), (0o100644 << 16, 4), (bytes.count, 4)] {
            directory.appendLittleEndian(value, width)
        }
        directory += path
        bytes += [0x50, 0x4B, 3, 4] + header + path + data
        count += 1
    }

    package var archive: [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        for (value, width) in [(count, 2), (count, 2), (directory.count, 4), (bytes.count, 4), (0, 2)] {
            end.appendLittleEndian(value, width)
        }
        return bytes + directory + end
    }
}

internal import CArchive
internal import Files

/// libarchive's reader, and the only file that calls it.
///
/// Ownership: the handle is freed with its owner; names and bytes are copied before they are given on.
/// Thread: one at a time.
@safe struct LibArchive: ~Copyable {
    private let handle: OpaquePointer?
    private let locale: UnsafeMutableRawPointer?
    private let path: String
    private let feed: StreamFeed?
    private let room = OutputBuffer(count: 1 << 16)

    enum Contents {
        /// tar and zip, decompressed.
        case members
        /// A compressed stream that is no archive.
        case stream
    }

    enum Step: Hashable {
        case member(Member)
        /// This member cannot be read, others may.
        case refused(String)
        /// Nothing can be read any more.
        case fatal(String)
        case end
    }

    struct Member: Hashable {
        var path: String
        var size: Int?
        var isFile: Bool
        var isEncrypted: Bool
        var warning: String?
    }

    /// Bytes that libarchive reads at a time.
    private static let blockSize = 1 << 16

    /// Where the library reads from.
    enum Source {
        /// A path.
        case file(String)
        case standardInput
        /// A stream that is read from front to end, and what messages call it.
        case stream(any ByteStream, name: String)
    }

    init(_ source: Source, contents: Contents) throws(FileError) {
        // SAFETY: this owner alone has the handle and the locale, and frees them in deinit.
        unsafe handle = archive_read_new()
        unsafe locale = carchive_utf8_locale()
        switch source {
        case .file(let file): (path, feed) = (file, nil)
        case .standardInput: (path, feed) = ("standard input", nil)
        case .stream(let stream, let name): (path, feed) = (name, StreamFeed(stream, blockSize: Self.blockSize))
        }
        try allow(contents)
        let status: CInt
        if let feed {
            // SAFETY: the feed lives as long as this owner, which frees the handle before.
            let data = unsafe Unmanaged.passUnretained(feed).toOpaque()
            status = unsafe archive_read_open(handle, data, nil, readFromFeed, nil)
        } else if case .file(let file) = source {
            // SAFETY: the library copies the path.
            status = unsafe archive_read_open_filename(handle, file, Self.blockSize)
        } else {
            status = unsafe archive_read_open_fd(handle, 0, Self.blockSize)
        }
        // Formats are told by the first bytes; a file that cannot be opened has a system's number.
        guard status >= ARCHIVE_WARN else {
            let isDamage = unsafe carchive_is_damage(handle) != 0
            throw FileError(kind: streamError?.kind ?? (isDamage ? .damaged : .open), path: path, reason: reason())
        }
    }

    deinit {
        // SAFETY: made in init; nobody else has them. Freeing closes what is open.
        unsafe archive_read_free(handle)
        unsafe carchive_free_locale(locale)
    }

    /// Those formats alone that libarchive reads itself: for others it may start programs.
    private func allow(_ contents: Contents) throws(FileError) {
        guard unsafe handle != nil else { throw FileError(kind: .open, path: path, reason: "not enough memory") }
        switch contents {
        case .members:
            unsafe archive_read_support_format_tar(handle)
            unsafe archive_read_support_format_zip(handle)
        case .stream:
            unsafe archive_read_support_filter_gzip(handle)
            unsafe archive_read_support_filter_bzip2(handle)
            unsafe archive_read_support_filter_xz(handle)
            unsafe archive_read_support_filter_zstd(handle)
            unsafe archive_read_support_format_raw(handle)
        }
        // An empty file is an archive without members.
        unsafe archive_read_support_format_empty(handle)
    }

    /// Goes to the next member, past what is left of this one.
    mutating func next() -> Step {
        var entry: OpaquePointer?
        // SAFETY: the entry belongs to the handle and is used before the next call alone.
        let status = unsafe carchive_next_header(handle, &entry, locale)
        switch status {
        case ARCHIVE_EOF: return .end
        case ARCHIVE_OK, ARCHIVE_WARN:
            guard let entry = unsafe entry else { return .fatal("no member") }
            return .member(unsafe member(entry, warning: status == ARCHIVE_WARN ? reason() : nil))
        case ARCHIVE_FAILED, ARCHIVE_RETRY: return .refused(reason())
        default: return .fatal(reason())
        }
    }

    /// Whether the file is compressed, as far as `next` has seen.
    var isCompressed: Bool {
        // SAFETY: the handle is alive as long as its owner.
        unsafe archive_filter_code(handle, 0) != ARCHIVE_FILTER_NONE
    }

    /// Whether what the compression holds is compressed itself, as what is opened shows at once.
    var isCompressedTwice: Bool {
        // SAFETY: the handle is alive as long as its owner. The last filter is the file.
        unsafe archive_filter_count(handle) > 2
    }

    /// How many bytes of the file were used; in a zip file, how far into it the reader is.
    var usedByteCount: Int {
        // SAFETY: the handle is alive as long as its owner.
        Int(unsafe archive_filter_bytes(handle, -1))
    }

    /// What the stream that is read from has refused.
    var streamError: FileError? { feed?.error }

    private func member(_ entry: OpaquePointer, warning: String?) -> Member {
        // SAFETY: names live as long as the entry, and are copied.
        let name = unsafe archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
        let path = unsafe name.map { unsafe String(decoding: Self.bytes(of: $0), as: UTF8.self) } ?? ""
        let size = unsafe archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil
        let isLink = unsafe archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
        // S_IFREG; raw streams have no type at all.
        let type = unsafe archive_entry_filetype(entry)
        return Member(
            path: path, size: size.flatMap { $0 >= 0 ? $0 : nil }, isFile: !isLink && (type == 0o100000 || type == 0),
            isEncrypted: unsafe archive_entry_is_encrypted(entry) != 0, warning: warning)
    }

    private static func bytes(of name: UnsafePointer<CChar>) -> [UInt8] {
        var (bytes, index) = ([UInt8](), 0)
        // SAFETY: the name ends with a zero byte.
        while unsafe name[index] != 0 {
            bytes.append(UInt8(bitPattern: unsafe name[index]))
            index += 1
        }
        return bytes
    }

    enum ReadResult: Hashable {
        case bytes(Int)
        case damaged(String, isFatal: Bool)
    }

    /// Appends at most `limit` bytes of the current member, and no more than 64 KB; 0 at its end.
    mutating func read(into buffer: inout [UInt8], limit: Int) -> ReadResult {
        // SAFETY: the library writes no more than it is told to, to memory that is this owner's.
        let count = unsafe archive_read_data(handle, room.start, min(limit, room.count))
        if count < 0 { return .damaged(reason(), isFatal: count <= Int(ARCHIVE_FATAL)) }
        room.append(count, to: &buffer)
        return .bytes(count)
    }

    /// Why the rest of the stream, behind what the library has read, is damaged; nil where it is not, as far as is looked.
    ///
    /// An archive tells its end; what the compression has to say of all that was before, such as a wrong checksum, stands
    /// behind it.
    mutating func damageBehindEnd() -> String? {
        feed?.readOn(Self.searchedBehindEnd)
        return streamError?.reason
    }

    /// Archives are filled up with zeros, by tar to 10 KB.
    private static let searchedBehindEnd = 1 << 20

    /// The library's words for what went wrong; the stream's own where it is the reason.
    private func reason() -> String {
        if let error = streamError { return error.reason }
        // SAFETY: the words live until the next call, and are copied.
        guard let text = unsafe archive_error_string(handle) else { return "it cannot be read" }
        return unsafe String(cString: text)
    }
}

/// A stream as libarchive reads it, block by block.
///
/// Ownership: the block is freed with the feed, which has to outlive the handle that reads from it.
@safe private final class StreamFeed {
    private let stream: any ByteStream
    private let block: UnsafeMutablePointer<UInt8>
    private let blockSize: Int
    private var bytes: [UInt8] = []
    private(set) var error: FileError?

    init(_ stream: any ByteStream, blockSize: Int) {
        self.stream = stream
        self.blockSize = blockSize
        // SAFETY: this owner alone has the pointer, and frees it in deinit.
        unsafe block = .allocate(capacity: blockSize)
    }

    deinit {
        // SAFETY: made in init; the library does not read any more.
        unsafe block.deallocate()
    }

    /// The next block; 0 bytes at the end, fewer for an error.
    func next() -> (start: UnsafeRawPointer, count: Int) {
        guard read() else { return unsafe (UnsafeRawPointer(block), error == nil ? 0 : -1) }
        // SAFETY: no more bytes were asked for than the block has room for.
        unsafe bytes.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { unsafe block.update(from: start, count: source.count) }
        }
        return unsafe (UnsafeRawPointer(block), bytes.count)
    }

    /// Reads on, to the end, an error or so many bytes.
    func readOn(_ limit: Int) {
        var count = 0
        while count < limit, read() { count += bytes.count }
    }

    private func read() -> Bool {
        guard error == nil else { return false }
        bytes.removeAll(keepingCapacity: true)
        do {
            return try stream.read(into: &bytes, limit: blockSize) > 0
        } catch {
            self.error = error
            return false
        }
    }
}

private func readFromFeed(
    _ handle: OpaquePointer?, _ data: UnsafeMutableRawPointer?, _ block: UnsafeMutablePointer<UnsafeRawPointer?>?
) -> Int {
    // SAFETY: the data are the feed that `init` gave, and the library takes the block before the next call.
    guard let data = unsafe data else { return -1 }
    let (start, count) = unsafe Unmanaged<StreamFeed>.fromOpaque(data).takeUnretainedValue().next()
    if let block = unsafe block { unsafe block.pointee = start }
    return count
}

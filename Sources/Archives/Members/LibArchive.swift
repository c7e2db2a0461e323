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
    private let room = OutputBuffer(count: 1 << 16)

    enum Contents {
        /// tar and zip, compressed or not.
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

    /// Bytes that libarchive reads from the disk at a time.
    private static let blockSize = 1 << 16

    /// - Parameter file: a path; nil for standard input.
    init(_ file: String?, contents: Contents) throws(FileError) {
        path = file ?? "standard input"
        // SAFETY: this owner alone has the handle and the locale, and frees them in deinit.
        unsafe handle = archive_read_new()
        unsafe locale = carchive_utf8_locale()
        try allow(contents)
        let status =
            if let file {
                // SAFETY: the library copies the path.
                unsafe archive_read_open_filename(handle, file, Self.blockSize)
            } else {
                unsafe archive_read_open_fd(handle, 0, Self.blockSize)
            }
        // Formats are told by the first bytes; a file that cannot be opened has a system's number.
        guard status >= ARCHIVE_WARN else {
            let isDamage = unsafe carchive_is_damage(handle) != 0
            throw FileError(kind: isDamage ? .damaged : .open, path: path, reason: reason())
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
        unsafe archive_read_support_filter_gzip(handle)
        unsafe archive_read_support_filter_bzip2(handle)
        unsafe archive_read_support_filter_xz(handle)
        unsafe archive_read_support_filter_zstd(handle)
        switch contents {
        case .members:
            unsafe archive_read_support_format_tar(handle)
            unsafe archive_read_support_format_zip(handle)
        case .stream:
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

    /// The library's words for what went wrong.
    private func reason() -> String {
        // SAFETY: the words live until the next call, and are copied.
        guard let text = unsafe archive_error_string(handle) else { return "it cannot be read" }
        return unsafe String(cString: text)
    }
}

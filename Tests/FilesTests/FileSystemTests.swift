import Files
import TestSupport
import Testing

@Suite struct FileSystemTests {
    @Test func createsFoldersOnTheWay() throws {
        let folder = try TemporaryFolder()
        try FileSystem.createFolder(folder.path("a/b/c/"))
        try FileSystem.createFolder(folder.path("a/b/c"))
        #expect(try FileSystem.entry(at: folder.path("a/b/c")).kind == .folder)
    }

    @Test func refusesAFolderWhereAFileStands() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a")
        #expect(throws: FileError.self) { try FileSystem.createFolder(folder.path("a")) }
        #expect(throws: FileError.self) { try FileSystem.createFolder(folder.path("a/b")) }
    }

    @Test func saysWhyAFileCannotBeOpened() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("none")
        let error = #expect(throws: FileError.self) { _ = try FileDescriptor.reading(path) }
        #expect(error?.kind == .open)
        #expect(error?.description == "\(path) cannot be opened: No such file or directory")
    }

    @Test func readsToTheEnd() throws {
        let folder = try TemporaryFolder()
        let file = try FileDescriptor.reading(try folder.write("abcde", to: "a"))
        var bytes: [UInt8] = []
        #expect(try file.read(into: &bytes, limit: 3) == 3)
        #expect(try file.read(into: &bytes, limit: 3) == 2)
        #expect(try file.read(into: &bytes, limit: 3) == 0)
        #expect(bytes == Array("abcde".utf8))
    }

    #if os(Linux)
        @Test func hearsThatTheDiskIsFull() throws {
            let file = try FileDescriptor.writing("/dev/full")
            let error = #expect(throws: FileError.self) { try file.write([1]) }
            #expect(error?.kind == .write)
        }
    #endif
}

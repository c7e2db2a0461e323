internal import Files
internal import JSON
internal import Pipeline
internal import Records
internal import TextAnalysis

/// One run of `amounts`, `dates` or `numbers`: every text of the inputs to its figures on standard output.
///
/// No more than one text is in memory. What was written is passed on before the run waits for input, so that
/// another program can talk to it line by line.
struct FigureRun: ~Copyable {
    private let kind: FigureKind
    private let options: FigureOptions
    private let published: CalendarDate?
    private let reader: FigureReader
    private let output = FileDescriptor.standardOutput()
    private var buffer: [UInt8] = []
    private var table: FigureTable?
    private var failureCount = 0

    private static let bufferedByteCount = 1 << 16

    /// - Parameter published: the day of publication of every text; nil where nobody knows.
    init(_ kind: FigureKind, _ options: FigureOptions, published: CalendarDate? = nil) throws(AnalysisError) {
        (self.kind, self.options, self.published) = (kind, options, published)
        reader = try FigureReader()
        if options.format == .table { table = FigureTable(kind, options) }
    }

    /// Reads all inputs. One that cannot be read is told of and passed over.
    ///
    /// - Returns: how many texts could not be read.
    /// - Throws: `FileError` of the output, `AnalysisError`.
    consuming func run() throws -> Int {
        for path in options.inputs {
            do {
                try read(path)
            } catch let error as FileError where error.kind == .open || error.kind == .read {
                failureCount += 1
                Messages.write(error.description)
            }
        }
        for line in table?.lines() ?? [] { buffer += Array("\(line)\n".utf8) }
        try flush()
        return failureCount
    }

    private mutating func read(_ path: String) throws {
        let file = path == "-" ? FileDescriptor.standardInput() : try FileDescriptor.reading(path)
        let name = path == "-" ? "standard input" : path
        guard options.lines else { return try write(FigureInput.whole(file, name: name), of: path) }
        var lines = LineReader(FileStream(file), maximumLineBytes: DocumentLimits().documentBytes)
        while true {
            if !lines.isNextBuffered { try flush() }
            guard let line = try lines.nextLine() else { return }
            let input =
                line.isTooLong
                ? FigureInput(tooLarge: name, line: line.number) : FigureInput(line.bytes, line: line.number)
            try write(input, of: path)
        }
    }

    // MARK: Output

    private mutating func write(_ input: FigureInput, of path: String) throws {
        let file = options.inputs.count > 1 ? path : nil
        switch input.content {
        case .failure(let code, let message):
            failureCount += 1
            Messages.write(message)
            if input.line != nil, table == nil { writeFailure(code, message, input, file) }
        case .text(let text, let isRepaired):
            let read = try reader.figures(in: text, published: published, kinds: kind.kinds)
            let remarks = (isRepaired ? [Self.repaired] : []) + read.diagnostics
            let figures = FigureText(text, read)
            if input.line == nil || table != nil { tell(remarks, input, path) }
            if input.line != nil, table == nil {
                writeLine(figures, remarks, input, file)
            } else {
                try writeFigures(figures, input, file)
            }
        }
        if buffer.count > Self.bufferedByteCount { try flush() }
    }

    private static let repaired = Analysis.Diagnostic(
        code: "invalid_bytes_replaced", detail: "bytes that are no UTF-8 became U+FFFD")

    /// A line for each figure, or a row of the table.
    private mutating func writeFigures(_ figures: FigureText, _ input: FigureInput, _ file: String?) throws {
        for index in 0..<figures.count(of: kind) {
            var json = JSONWriter(reserving: 256)
            json.object { json in
                if let file { json.member("file", file) }
                if table != nil, let line = input.line { json.member("line", line) }
                figures.writeMembers(of: kind, at: index, to: &json)
            }
            if table != nil { try table?.add(JSONParser.parse(json.bytes)) } else { buffer += json.bytes + [0x0A] }
        }
    }

    /// A line for the whole line of input.
    private mutating func writeLine(
        _ figures: FigureText, _ remarks: [Analysis.Diagnostic], _ input: FigureInput, _ file: String?
    ) {
        let kind = kind
        writeObject(of: input, file) { json in
            json.key(kind.rawValue)
            json.array(0..<figures.count(of: kind)) { json, index in
                json.object { figures.writeMembers(of: kind, at: index, to: &$0) }
            }
            json.key("diagnostics")
            json.array(remarks) { json, remark in
                json.object {
                    $0.member("code", remark.code)
                    $0.member("detail", remark.detail)
                }
            }
        }
    }

    private mutating func writeFailure(_ code: FailureCode, _ message: String, _ input: FigureInput, _ file: String?) {
        writeObject(of: input, file) { json in
            json.key("error")
            json.object {
                $0.member("code", code.rawValue)
                $0.member("message", message)
            }
        }
    }

    private mutating func writeObject(
        of input: FigureInput, _ file: String?, _ members: (inout JSONWriter) -> Void
    ) {
        var json = JSONWriter(reserving: 512)
        json.object { json in
            if let file { json.member("file", file) }
            json.member("line", input.line)
            members(&json)
        }
        buffer += json.bytes
        buffer.append(0x0A)
    }

    private func tell(_ remarks: [Analysis.Diagnostic], _ input: FigureInput, _ path: String) {
        let name = path == "-" ? "standard input" : path
        let place = input.line.map { "\(name), line \($0)" } ?? name
        for remark in remarks { Messages.write("\(place): \(remark.detail)") }
    }

    private mutating func flush() throws(FileError) {
        guard !buffer.isEmpty else { return }
        try output.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}

/// Undoes what HTTP calls content codings (RFC 9110, 8.4.1): gzip, deflate, br, several one after another.
package struct ContentDecoder: Sendable {
    /// The most bytes that a coding may give.
    package var limit: Int
    /// Whether a body that is cut off gives what there is; else it is damaged.
    package var takesCutBodies: Bool

    package init(limit: Int, takesCutBodies: Bool = true) {
        (self.limit, self.takesCutBodies) = (limit, takesCutBodies)
    }

    /// Servers apply one, proxies perhaps another. A body can be made that holds itself, and each coding may give as much
    /// as the limit.
    private static let codingLimit = 8

    package enum Failure: Error, Hashable, Sendable {
        case tooLarge
        case damaged(String)
        /// A coding that is not known here, such as "zstd".
        case unsupported(String)
    }

    /// Undoes codings, the last one first, as they were applied in the order given.
    ///
    /// A body that is plain already stays as it is: crawlers decode bodies and leave the header as it was. A body
    /// that is cut off gives what there is, with a remark, where such are taken.
    package func decode(
        _ body: [UInt8], codings: [String], remarks: inout [String]
    ) throws(Failure) -> [UInt8] {
        var body = body
        let codings = codings.filter { $0.lowercased() != "identity" }
        guard codings.count <= Self.codingLimit else { throw .damaged("\(codings.count) codings, one over another") }
        for name in codings.reversed() where !body.isEmpty {
            body = try decode(body, coding: name.lowercased(), &remarks)
        }
        return body
    }

    private func decode(_ body: [UInt8], coding: String, _ remarks: inout [String]) throws(Failure) -> [UInt8] {
        let result: Outcome
        switch coding {
        case "gzip", "x-gzip": result = try gunzip(body)
        case "deflate": result = try inflate(body)
        case "br": result = try unbrotli(body)
        default: throw .unsupported(coding)
        }
        switch result {
        case .whole(let output): return output
        case .cut(let output):
            let remark = "the body ends within its \(coding) coding"
            guard takesCutBodies else { throw .damaged(remark) }
            remarks.append(remark)
            return output
        case .plain:
            remarks.append("the body has no \(coding) coding, though the header says so")
            return body
        }
    }

    private enum Outcome { case whole([UInt8]), cut([UInt8]), plain }

    /// Members one after another; what follows them is left out.
    private func gunzip(_ body: [UInt8]) throws(Failure) -> Outcome {
        guard GzipHeader.begins(body, at: 0) else { return .plain }
        var inflater = Inflater(.gzip)
        var (output, position) = ([UInt8](), 0)
        while position < body.count, GzipHeader.begins(body, at: position) {
            inflater.reset()
            guard try run(&inflater, body, from: &position, into: &output) else { return .cut(output) }
        }
        return .whole(output)
    }

    /// With zlib's frame, as the standard has it, or without, as some servers send it.
    private func inflate(_ body: [UInt8]) throws(Failure) -> Outcome {
        let isFramed = body.count > 1 && body[0] & 15 == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
        var reason = ""
        for format in isFramed ? [Inflater.Format.zlib, .raw] : [.raw] {
            var inflater = Inflater(format)
            var (output, position) = ([UInt8](), 0)
            do {
                return try run(&inflater, body, from: &position, into: &output) ? .whole(output) : .cut(output)
            } catch .damaged(let found) {
                if reason.isEmpty { reason = found }
            }
        }
        if Self.isText(body) { return .plain }
        throw .damaged("deflate coding: \(reason)")
    }

    private func unbrotli(_ body: [UInt8]) throws(Failure) -> Outcome {
        var decoder = BrotliDecoder()
        var (output, position) = ([UInt8](), 0)
        do {
            let isWhole = try grow(&output) { output, room in
                decoder.decode(body, from: &position, into: &output, limit: room)
            }
            return isWhole ? .whole(output) : .cut(output)
        } catch .damaged(let reason) {
            if Self.isText(body) { return .plain }
            throw .damaged("br coding: \(reason)")
        }
    }

    private func run(
        _ inflater: inout Inflater, _ body: [UInt8], from position: inout Int, into output: inout [UInt8]
    ) throws(Failure) -> Bool {
        try grow(&output) { output, room in
            inflater.inflate(body, from: &position, to: body.count, into: &output, limit: room)
        }
    }

    /// Decodes step by step; a step gives some of the room that it is offered.
    ///
    /// - Returns: whether the end came; false where the input ends before.
    private func grow(
        _ output: inout [UInt8], _ step: (inout [UInt8], Int) -> Inflater.Status
    ) throws(Failure) -> Bool {
        while true {
            let start = output.count
            // One byte more than the limit tells a body that fills it from one that goes beyond.
            let status = step(&output, limit - start + 1)
            if output.count > limit { throw .tooLarge }
            switch status {
            case .finished: return true
            case .damaged(let reason): throw .damaged(reason)
            case .unfinished: if output.count == start { return false }
            }
        }
    }

    /// Whether bytes seem to be text that was never coded: no control characters at the beginning.
    private static func isText(_ body: [UInt8]) -> Bool {
        body.prefix(64).allSatisfy { $0 >= 0x20 || ASCII.isSpace($0) }
    }
}

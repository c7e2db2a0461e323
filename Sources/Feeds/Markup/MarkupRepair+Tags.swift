/// The tags: each is written as XML wants it, and closed.
extension MarkupRepair {
    mutating func startTag() {
        let tag = Tag.start(at: index, in: bytes)
        guard tag.isWhole else {
            remark(.truncated, "the text ends inside a tag, or a tag is none")
            index = bytes.count
            for name in open.reversed() { close(name) }
            open = []
            return
        }
        let start = index
        if open.count < Self.maximumDepth {
            write(tag)
            if !tag.isEmptyElement { open.append(tag.name) }
            hasRoot = true
        } else {
            index = start
            remark(.tooDeep, "elements deeper than \(Self.maximumDepth); their tags are left out")
        }
        index = tag.end
    }

    private mutating func write(_ tag: Tag) {
        output.append(UInt8(ascii: "<"))
        output += bytes[tag.name]
        for attribute in tag.attributes {
            output.append(0x20)
            output += bytes[attribute.name]
            output += [UInt8(ascii: "="), 0x22]
            let start = output.count
            append(attribute.value)
            escapeQuotes(from: start)
            output.append(0x22)
        }
        output += tag.isEmptyElement ? [UInt8(ascii: "/"), UInt8(ascii: ">")] : [UInt8(ascii: ">")]
    }

    /// Values may have been in single quotes, or in none.
    private mutating func escapeQuotes(from start: Int) {
        guard output[start...].contains(0x22) else { return }
        let value = Array(output[start...])
        output.removeLast(value.count)
        for byte in value { if byte == 0x22 { output += Array("&quot;".utf8) } else { output.append(byte) } }
    }

    /// Closes what is open inside the element; an end of nothing is left out.
    mutating func endTag() {
        let start = index + 2
        let end = bytes[start...].firstIndex { !Tag.isNameByte($0) } ?? bytes.count
        let depth = open.lastIndex { bytes[$0].elementsEqual(bytes[start..<end]) }
        if depth != open.count - 1 || depth == nil {
            let innermost = open.last.map { "<\(name($0))>" } ?? "nothing"
            remark(.mismatchedTag, "</\(name(start..<end))> where \(innermost) is open")
        }
        if let depth {
            for name in open[depth...].reversed() { close(name) }
            open.removeSubrange(depth...)
        }
        index = bytes[end...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") } ?? bytes.count
        if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
    }

    mutating func close(_ name: Range<Int>) {
        output += [UInt8(ascii: "<"), UInt8(ascii: "/")]
        output += bytes[name]
        output.append(UInt8(ascii: ">"))
    }
}

/// What is wrong in a register, where, and what to do about it.
struct Fault: Error, Hashable, CustomStringConvertible {
    var path: String
    /// From 1 on.
    var line = 1
    var message: String

    /// As compilers write it, so that editors lead to the line.
    var description: String { "\(path):\(line): error: \(message)" }
}

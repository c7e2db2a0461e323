internal import Files
package import Logging

/// Log messages as lines on standard error, each in one write. A log that cannot be written stops nobody.
package struct LineLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?
    package var logLevel: Logger.Level
    private let format: LogFormat
    private let now: @Sendable () -> Double
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - now: the time of day in seconds since 1970.
    ///   - write: takes whole lines, from any thread.
    package init(
        format: LogFormat, level: Logger.Level, now: @escaping @Sendable () -> Double,
        write: @escaping @Sendable ([UInt8]) -> Void = LineLogHandler.toStandardError
    ) {
        (self.format, logLevel) = (format, level)
        (self.now, self.write) = (now, write)
    }

    package subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let context = metadata.merging(metadataProvider?.get() ?? [:]) { $1 }
        write(format.line(event, context: context, time: now()))
    }

    /// The system keeps one write's bytes together up to 4,096 on a pipe, and all of them in a file.
    package static let toStandardError: @Sendable ([UInt8]) -> Void = { line in
        try? FileDescriptor.standardError().write(line)
    }
}

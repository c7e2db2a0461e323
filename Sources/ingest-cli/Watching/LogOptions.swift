internal import ArgumentParser
internal import Logging
internal import Monitor

extension LogFormat: ExpressibleByArgument {}

/// The least that is told.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case debug, info, notice, warning, error

    var level: Logger.Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .error: .error
        }
    }
}

internal import ArgumentParser
internal import Files
internal import Monitor
internal import Pipeline
internal import Store
internal import TextAnalysis

/// How the tool ends; the numbers from 64 on are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    case someDocumentFailed = 1
    case usage = 64
    case badData = 65
    case software = 70
    case cannotCreate = 73
    case inputOutput = 74
    /// Another process does the same.
    case temporaryFailure = 75
    case configuration = 78

    var code: ExitCode { ExitCode(rawValue) }

    init(_ error: FileError) {
        switch error.kind {
        case .brokenPipe: self = .success
        case .create, .inUse: self = .cannotCreate
        case .damaged, .tooLarge: self = .badData
        case .open, .read, .write: self = .inputOutput
        }
    }
}

extension ExitStatus {
    init(_ error: StoreError) {
        switch error.kind {
        case .notAnArchive: self = .badData
        case .refused: self = .inputOutput
        case .badRequest: self = .usage
        }
    }
}

/// Runs a body, and turns a fault of the machine into a message and an exit status.
///
/// A reader of standard output who left is no fault: the tool then ends quietly.
func reportingFaults<Value>(_ body: () throws -> Value) throws -> Value {
    do {
        return try body()
    } catch {
        throw reported(error)
    }
}

/// The exit status of an error, which is told to people if it is one of the machine's.
func reported(_ error: any Error) -> any Error {
    switch error {
    case let error as FileError:
        if error.kind != .brokenPipe { Messages.write(error.description) }
        return ExitStatus(error).code
    case let error as ResumeError:
        Messages.write(error.description)
        switch error {
        case .otherRun: return ExitStatus.usage.code
        case .crashesAgain: return ExitStatus.software.code
        case .canGoOn: return ExitStatus.inputOutput.code
        }
    case let error as RunError:
        Messages.write(error.description)
        return ExitStatus.software.code
    case let error as StoreError:
        Messages.write(error.description)
        return ExitStatus(error).code
    case let errors as ConfigurationErrors:
        for error in errors.all { Messages.writeRaw("\(error)\n") }
        return ExitStatus.configuration.code
    case let error as AlertReceiverError:
        Messages.write(error.description)
        return ExitStatus.configuration.code
    case let error as AnalysisError:
        Messages.write("the analysis cannot be set up: \(error)")
        return ExitStatus.software.code
    default:
        return error
    }
}

internal import CCrashHandler

/// Notes of what crashes the process, and of which document: a fault of ours or of a C library on one page must not stop
/// a run over millions for ever.
///
/// Each thread says what it is busy with. When it crashes, a signal handler writes that down and lets the crash take
/// its course. `FileDescriptor.takeCrashNotes()` says where to.
///
/// Thread: any.
package enum CrashNotes {
    /// Handles crashes from now on, also those of the calling thread's stack. For the program's main thread, at its start.
    package static func begin() {
        ccrash_install()
        _ = ccrash_enter_thread()
    }

    /// The calling thread makes the record of a document.
    ///
    /// - Parameters:
    ///   - number: of the document in the run, from 1 on.
    ///   - place: for people.
    package static func begin(document number: Int, at place: String) {
        // SAFETY: the text is copied during the call.
        unsafe ccrash_begin(CCRASH_DOCUMENT, Int64(number), 0, place)
    }

    /// The calling thread looks for a document in an input.
    ///
    /// - Parameters:
    ///   - number: the number that the document will have.
    ///   - input: how many inputs lie behind.
    package static func begin(lookingFor number: Int, inInput input: Int, at place: String) {
        // SAFETY: the text is copied during the call.
        unsafe ccrash_begin(CCRASH_INPUT, Int64(number), Int64(input), place)
    }

    /// The calling thread is done with it.
    package static func end() { ccrash_end() }
}

import Foundation
import TestSupport

/// Files that are hostile by their name or kind.
enum FileCases {
    /// What a shell makes, in the folder of the run.
    private static func made(_ name: String, _ outcomes: String..., by script: String, inputs: [String] = [])
        -> HostileCase
    {
        var hostile = HostileCase(name) { folder in
            try folder.write("", to: "in/zz/honest.html")
            try folder.write("<p>\(HostileSetTests.story)", to: "page")
            let complaints = try Shell.run(script, in: folder.path, environment: [:])
            if !complaints.isEmpty { throw ScriptError(complaints: complaints) }
        }
        (hostile.outcomes, hostile.inputs) = (outcomes, inputs)
        return hostile
    }

    private struct ScriptError: Error { var complaints: String }

    static let all: [HostileCase] = [
        made("a name of two lines", "read", by: "cp page $'in/a\\nb.html'"),
        made("a name of control characters", "read", by: "cp page $'in/a\\e[2J\\r.html'"),
        made("a name that begins like an option", "read", by: "cp page in/--help.html"),
        made(
            "folders that lead into one another", "read",
            by: "mkdir in/a in/b && ln -s ../b in/a/b && ln -s ../a in/b/a && ln -s . in/a/a && cp page in/a/a.html"),
        made("a link to itself", "unreadable", by: "ln -s a.html in/a.html"),
        made(
            "folders 1,000 deep", "read",
            by: "p=$PWD/page; cd in; for i in {1..1000}; do mkdir a; cd a; done; cp $p a.html"),
        made(
            "folders deeper than the system's paths are long", "unreadable",
            by: "cd in; n=$(printf %0100d); for i in {1..60}; do mkdir $n; cd $n; done"),
        made("a name that is no UTF-8", "unreadable", by: "cp page $'in/a\\xff.html'"),
        made("a folder that ends like a page", by: "mkdir in/a.html"),
        made("a pipe in a folder, into which nobody writes", by: "mkfifo in/a.html"),
        made("a device in a folder", by: "ln -s /dev/zero in/a.html"),
        made("a device that never ends", "input_too_large", by: "true", inputs: ["/dev/zero"]),
        made("an empty device", "empty_input", by: "true", inputs: ["/dev/null"]),
    ]
}
